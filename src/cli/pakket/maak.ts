import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { ConfiguratieFout } from "../../fouten.ts";
import type { Pakketinvoer } from "./invoer.ts";
import { keurIconen, keurManifest, keurVertaling } from "./keur.ts";

/** What the package is made from, as the files in `manifest/` hold it. */
export interface Bouwstoffen {
  readonly sjabloon: unknown;
  readonly engels: unknown;
  readonly kleur: Uint8Array;
  readonly omtrek: Uint8Array;
}

const MAP = join(import.meta.dirname, "..", "..", "..", "manifest");
/** The first day a zip can name, in local time, as the format counts: the same bytes on every machine and day. */
const ALTIJD = { mtime: new Date(1980, 0, 1), level: 9, os: 0 } as const;

export function leesBouwstoffen(map: string = MAP): Bouwstoffen {
  return {
    sjabloon: JSON.parse(readFileSync(join(map, "sjabloon.json"), "utf8")),
    engels: JSON.parse(readFileSync(join(map, "en.json"), "utf8")),
    kleur: readFileSync(join(map, "kleur.png")),
    omtrek: readFileSync(join(map, "omtrek.png")),
  };
}

/**
 * The app package: the manifest for this tenant, its English texts and the two icons, as a zip to upload in Teams.
 *
 * @throws {ConfiguratieFout} with everything that Teams would refuse
 */
export function maakPakket(invoer: Pakketinvoer, { sjabloon, engels, kleur, omtrek }: Bouwstoffen): Uint8Array {
  const manifest = vul(sjabloon, waardenVan(invoer));
  const iconen = { "kleur.png": kleur, "omtrek.png": omtrek };
  const problemen = [
    ...keurManifest(manifest),
    ...keurVertaling("en.json", engels, manifest),
    ...keurIconen(iconen),
    ...openPlekken(manifest),
  ];
  if (problemen.length > 0) throw new ConfiguratieFout(problemen);
  return zipSync({ "manifest.json": json(manifest), "en.json": json(engels), ...iconen }, ALTIJD);
}

function waardenVan(invoer: Pakketinvoer): ReadonlyMap<string, string> {
  return new Map([
    ["VERSIE", invoer.versie],
    ["MicrosoftAppId", invoer.appId.toLowerCase()],
    ["TAB_APP_ID", invoer.tabAppId.toLowerCase()],
    ["PUBLIC_URL", invoer.publiekAdres],
    ["HOST", new URL(invoer.publiekAdres).host],
    ["ORGANISATIE", invoer.organisatie],
  ]);
}

/** Puts the values in the strings of the template; what has no value stays, to be found. */
function vul(deel: unknown, waarden: ReadonlyMap<string, string>): unknown {
  if (typeof deel === "string")
    return deel.replaceAll(/\{\{(\w+)\}\}/g, (geheel, naam: string) => waarden.get(naam) ?? geheel);
  if (Array.isArray(deel)) return deel.map((een: unknown) => vul(een, waarden));
  if (typeof deel !== "object" || deel === null) return deel;
  return Object.fromEntries(Object.entries(deel).map(([naam, waarde]) => [naam, vul(waarde, waarden)]));
}

function openPlekken(manifest: unknown): readonly string[] {
  const open = new Set(JSON.stringify(manifest).match(/\{\{\w*\}\}/g));
  return [...open].map((plek) => `manifest/sjabloon.json: ${plek} heeft geen waarde. Haal het weg of spel het goed.`);
}

function json(inhoud: unknown): Uint8Array {
  return strToU8(`${JSON.stringify(inhoud, null, 2)}\n`);
}

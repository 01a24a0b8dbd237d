import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { pasToe } from "../app/inrichting.ts";
import type { Inrichtingsopslag } from "../app/poorten.ts";
import { gemeenteMapUit, keurVrijeTekst } from "../config.ts";
import { isLokaal } from "../config-regels.ts";
import { type Bestanden, type Inrichtingsversie, verschillen } from "../domain/inrichting.ts";
import { ConfiguratieFout, Storing } from "../fouten.ts";
import { keurOpvolging } from "../gemeente/keur-teams.ts";
import { leesBestanden, leesGemeente, leesGemeenteId } from "../gemeente.ts";
import { openInrichting } from "../redis/inrichting.ts";
import { metRolregels } from "../rolregels.ts";
import type { Omstandigheden } from "./omstandigheden.ts";
import { leesToegang, metVerbinding } from "./toegang.ts";

const ZO = [
  "Zo gebruik je dit: wijkwijzer config toepassen [map] [--op versie]",
  "                   wijkwijzer config tonen",
  "                   wijkwijzer config uitvoeren <map>",
];

const EERSTE =
  "Er gold nog niets. Draait de bot al? Dan zijn REDIS_URL, VELD_SLEUTELS of de gemeente hier niet dezelfde als daar.\n";

type Om = Pick<Omstandigheden, "env" | "schrijf">;

/**
 * `config toepassen | tonen | uitvoeren`: the configuration that is in force in Redis.
 *
 * @returns 0, or 1 when another administrator was first
 * @throws {ConfiguratieFout} with every problem; then nothing was changed
 */
export async function config(args: readonly string[], om: Om): Promise<number> {
  const { opdracht, map, op } = leesArgumenten(args);
  switch (opdracht ?? "") {
    case "toepassen":
      return toepassen(map ?? gemeenteMapUit(om.env), op, om);
    case "tonen":
      return metOpslag(om, eigenId(om), (opslag) => toon(opslag, om));
    case "uitvoeren":
      if (map === undefined) throw new ConfiguratieFout(ZO);
      return metOpslag(om, eigenId(om), (opslag) => voerUit(opslag, map, om));
    default:
      throw new ConfiguratieFout(ZO);
  }
}

/** Judged before Redis is asked anything, with the same sentences as `controleer`. */
function toepassen(map: string, op: number | null, om: Om): Promise<number> {
  const { env, schrijf } = om;
  const gemeente = leesGemeente(map);
  keurVrijeTekst({ proef: isProef(env), tab: { appId: "" } }, gemeente);
  if (env["GEMEENTE_CONFIG"] !== undefined && eigenId(om) !== gemeente.id)
    throw new ConfiguratieFout([
      `${join(map, "gemeente.yaml")}: id is ${gemeente.id}, en in GEMEENTE_CONFIG ${eigenId(om)}. Een id verandert nooit; zet het terug.`,
    ]);
  const bestanden = leesBestanden(map);
  return metOpslag(om, gemeente.id, async (opslag) => {
    const geldt = await opslag.geldendeVersie();
    const eerder = await leesOfNiet(opslag, geldt);
    const anders = verschillen(eerder?.bestanden ?? {}, bestanden);
    if (op !== null && op !== geldt) return teLaat(schrijf, op, geldt);
    const hangt = keurOpvolging(eerder?.bestanden ?? {}, bestanden);
    if (hangt.length > 0) throw new ConfiguratieFout(hangt);
    if (anders.length === 0) {
      schrijf(`Er verandert niets: versie ${geldt} is al zo.\n`);
      return 0;
    }
    const nieuw = await pasToe(opslag, { verwacht: geldt, bestanden, nu: Date.now(), door: "beheer" });
    if (nieuw === null) return teLaat(schrijf, geldt, await opslag.geldendeVersie());
    const wat = geldt === 0 ? EERSTE : `Veranderd: ${anders.join(", ")}.\n`;
    schrijf(`Versie ${nieuw.versie} geldt nu; elk proces neemt haar over bij de eerstvolgende klik.\n${wat}`);
    return 0;
  });
}

function teLaat(schrijf: Om["schrijf"], op: number, geldt: number): number {
  schrijf(
    `Niets veranderd: versie ${geldt} geldt nu, niet meer versie ${op}. Iemand anders was eerder. ` +
      "Haal die versie op met wijkwijzer config uitvoeren <map>, en zet je wijziging daarin.\n",
  );
  return 1;
}

async function toon(opslag: Inrichtingsopslag, { env, schrijf }: Om): Promise<number> {
  const geldt = await opslag.leesInrichting().catch(onleesbaar);
  if (geldt === null) {
    schrijf("Er geldt nog niets. De eerste start van de bot neemt de bestanden van GEMEENTE_CONFIG over.\n");
    return 0;
  }
  const map = gemeenteMapUit(env);
  const anders = verschillen(geldt.bestanden, leesBestanden(map));
  schrijf(`Versie ${geldt.versie} geldt sinds ${inWoorden(geldt.sinds)}.\n`);
  schrijf(
    anders.length === 0
      ? `De bestanden in ${map} zijn hetzelfde.\n`
      : `Anders in ${map}: ${anders.join(", ")}. Met wijkwijzer config toepassen gaan die gelden.\n`,
  );
  return 0;
}

/** Only into a folder without files, so that nobody's changes are written over. */
async function voerUit(opslag: Inrichtingsopslag, map: string, { schrijf }: Om): Promise<number> {
  if (existsSync(map) && readdirSync(map).length > 0)
    throw new ConfiguratieFout([`${map} is niet leeg. Noem een map die nog niet bestaat.`]);
  const geldt = await opslag.leesInrichting().catch(onleesbaar);
  if (geldt === null) throw new ConfiguratieFout(["Er geldt nog niets. Start eerst de bot, of pas een map toe."]);
  schrijfBestanden(map, geldt.bestanden);
  schrijf(
    `Versie ${geldt.versie} staat in ${map}. Zet je wijzigingen terug met ` +
      `wijkwijzer config toepassen ${map} --op ${geldt.versie}\n`,
  );
  return 0;
}

function schrijfBestanden(map: string, bestanden: Bestanden): void {
  try {
    for (const [naam, tekst] of Object.entries(bestanden)) {
      const pad = join(map, naam);
      mkdirSync(dirname(pad), { recursive: true });
      writeFileSync(pad, tekst);
    }
  } catch {
    throw new ConfiguratieFout([`${map} is niet te schrijven. Noem een map waar je mag schrijven.`]);
  }
}

function metOpslag(
  { env }: Om,
  gemeente: string,
  doe: (opslag: Inrichtingsopslag) => Promise<number>,
): Promise<number> {
  return metVerbinding(metRolregels(openInrichting({ ...leesToegang(env), gemeente })), doe);
}

/** A version that was damaged can be replaced; so it counts as different in everything. */
async function leesOfNiet(opslag: Inrichtingsopslag, versie: number): Promise<Inrichtingsversie | null> {
  try {
    return await opslag.leesInrichting(versie);
  } catch (fout) {
    if (fout instanceof Storing) throw fout;
    return null;
  }
}

function onleesbaar(fout: unknown): never {
  if (fout instanceof Storing) throw fout;
  throw new ConfiguratieFout([
    "De inrichting in Redis is niet te lezen. Kijk of VELD_SLEUTELS alle sleutels bevat die ooit gebruikt zijn.",
  ]);
}

/** As `src/config.ts` decides it, from the two names that count here. */
function isProef(env: Om["env"]): boolean {
  return env["NODE_ENV"] !== "production" && isLokaal(env["BOT_OPENID_METADATA_URL"]?.trim() ?? "");
}

function eigenId({ env }: Om): string {
  return leesGemeenteId(gemeenteMapUit(env));
}

function inWoorden(ms: number): string {
  const opties = { dateStyle: "long", timeStyle: "short", timeZone: "Europe/Amsterdam" } as const;
  return new Intl.DateTimeFormat("nl-NL", opties).format(ms);
}

function leesArgumenten(args: readonly string[]) {
  const { posities, op } = leesPosities(args);
  const [opdracht, map, ...rest] = posities;
  if (rest.length > 0 || (op !== undefined && !/^\d{1,9}$/.test(op))) throw new ConfiguratieFout(ZO);
  return { opdracht, map, op: op === undefined ? null : Number(op) };
}

function leesPosities(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { op: { type: "string" } },
      allowPositionals: true,
    });
    return { posities: positionals, op: values.op };
  } catch {
    throw new ConfiguratieFout(ZO);
  }
}

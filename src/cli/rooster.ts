import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gemeenteMapUit } from "../config.ts";
import { ConfiguratieFout } from "../fouten.ts";
import { verzamelProblemen } from "../gemeente/problemen.ts";
import { type Roosterwijziging, type Samengevoegd, voegRoosterIn } from "../gemeente/rooster/samenvoegen.ts";
import { leesTabel } from "../gemeente/rooster/tabel.ts";
import { leesBestanden, leesGemeente, leesUitBestanden } from "../gemeente.ts";
import type { Omstandigheden } from "./omstandigheden.ts";

const ZO = [
  "Zo gebruik je dit: wijkwijzer rooster <bestand.csv> [--map config/gemeente] [--toepassen]",
  "Zonder --toepassen zie je alleen wat er verandert.",
];
const MENSEN = "mensen.yaml";
/** More than a roster of thousands of people. */
const GROOTSTE_BESTAND = 5_000_000;

/** A wrong file has the same fault on every line; who mends the first ones mends them all. */
const MEESTE_PROBLEMEN = 10;

/**
 * `rooster <bestand.csv>`: shows what a roster from Excel would change in `mensen.yaml`, and writes it when asked. What
 * the roster does not speak of stays.
 *
 * @throws {ConfiguratieFout} with the first ten problems as "file:line: what is wrong. Remedy."; then nothing was changed
 */
export function rooster(args: readonly string[], om: Pick<Omstandigheden, "env" | "schrijf">): number {
  try {
    return neemOver(args, om);
  } catch (fout) {
    throw fout instanceof ConfiguratieFout ? ingekort(fout) : fout;
  }
}

function ingekort({ problemen }: ConfiguratieFout): ConfiguratieFout {
  const over = problemen.length - MEESTE_PROBLEMEN;
  if (over <= 0) return new ConfiguratieFout(problemen);
  const meer = over === 1 ? "Er is nog 1 fout." : `Er zijn nog ${over} fouten.`;
  return new ConfiguratieFout([
    ...problemen.slice(0, MEESTE_PROBLEMEN),
    `${meer} Verbeter eerst deze ${MEESTE_PROBLEMEN}.`,
  ]);
}

function neemOver(args: readonly string[], { env, schrijf }: Pick<Omstandigheden, "env" | "schrijf">): number {
  const { bestand, map: gekozen, toepassen } = leesArgumenten(args);
  const map = gekozen ?? gemeenteMapUit(env);
  const gemeente = leesGemeente(map);
  const bestanden = leesBestanden(map);
  const problemen = verzamelProblemen();
  const regels = leesTabel(bestand, leesTekst(bestand), problemen);
  if (problemen.aantal > 0) problemen.werp();
  const samen = voegRoosterIn(gemeente, bestanden[MENSEN] ?? "", regels, problemen);
  if (problemen.aantal > 0) problemen.werp();
  keurGeheel({ ...bestanden, [MENSEN]: samen.tekst });
  schrijf(inWoorden(samen));
  if (samen.wijzigingen.length === 0) return 0;
  if (!toepassen) schrijf(`Er is niets geschreven. Zet er --toepassen achter om ${join(map, MENSEN)} te wijzigen.\n`);
  else {
    schrijfVeilig(join(map, MENSEN), samen.tekst);
    schrijf(`${join(map, MENSEN)} is gewijzigd. Laat het gelden met wijkwijzer config toepassen ${map}\n`);
  }
  return 0;
}

/** The same judgement as `controleer`, over the file as it would become. */
function keurGeheel(bestanden: Readonly<Record<string, string>>): void {
  try {
    leesUitBestanden(bestanden);
  } catch (fout) {
    if (!(fout instanceof ConfiguratieFout)) throw fout;
    throw new ConfiguratieFout([
      "Met dit rooster klopt de inrichting niet meer; er is niets geschreven. De regels tellen in het nieuwe bestand.",
      ...fout.problemen,
    ]);
  }
}

function inWoorden({ wijzigingen, nietGenoemd }: Samengevoegd): string {
  const soorten = { nieuw: "Nieuw", gewijzigd: "Gewijzigd", vertrekt: "Vertrekt" } as const;
  const delen = (["nieuw", "gewijzigd", "vertrekt"] as const).flatMap((soort) => {
    const hier = wijzigingen.filter((wijziging) => wijziging.soort === soort);
    return hier.length === 0 ? [] : [`${soorten[soort]} (${hier.length})`, ...hier.map(regelVan)];
  });
  const stil =
    nietGenoemd.length === 0
      ? []
      : [`Niet in het bestand, blijft zo (${nietGenoemd.length}): ${nietGenoemd.join(", ")}`];
  return `${[...(delen.length === 0 ? ["Er verandert niets."] : delen), ...stil].join("\n")}\n`;
}

function regelVan({ soort, naam, velden }: Roosterwijziging): string {
  const anders = velden.map(({ veld, was, wordt }) =>
    soort === "nieuw"
      ? `${veld} ${wordt}`
      : `${veld} ${was === "" ? "niets" : was} -> ${wordt === "" ? "niets" : wordt}`,
  );
  return `  ${naam}: ${anders.join("; ")}`;
}

function leesTekst(pad: string): string {
  const grootte = statSync(pad, { throwIfNoEntry: false })?.size ?? 0;
  if (grootte > GROOTSTE_BESTAND)
    throw new ConfiguratieFout([`${pad}:1: Dit bestand is te groot voor een rooster. Haal weg wat er niet bij hoort.`]);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(pad));
  } catch (fout) {
    throw new ConfiguratieFout([
      fout instanceof TypeError
        ? `${pad}:1: Dit bestand is geen UTF-8. Kies in Excel: Opslaan als, CSV UTF-8.`
        : `${pad}:1: Dit bestand is niet te lezen. Kijk of de naam klopt.`,
    ]);
  }
}

/** Whole or not at all. */
function schrijfVeilig(pad: string, tekst: string): void {
  const naast = `${pad}.nieuw`;
  try {
    writeFileSync(naast, tekst);
    renameSync(naast, pad);
  } catch {
    throw new ConfiguratieFout([`${pad} is niet te schrijven. Noem met --map een map waar je mag schrijven.`]);
  }
}

function leesArgumenten(args: readonly string[]) {
  const { values, positionals } = ontleed(args);
  const [bestand, ...rest] = positionals;
  if (bestand === undefined || rest.length > 0) throw new ConfiguratieFout(ZO);
  return { bestand, map: values.map, toepassen: values.toepassen };
}

function ontleed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { map: { type: "string" }, toepassen: { type: "boolean", default: false } },
      allowPositionals: true,
    });
  } catch {
    throw new ConfiguratieFout(ZO);
  }
}

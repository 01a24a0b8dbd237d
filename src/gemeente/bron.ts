import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Bestanden } from "../domain/inrichting.ts";
import { Leefgebied } from "../domain/sleutels.ts";
import { onbekend } from "./keur.ts";
import type { Problemen } from "./problemen.ts";

/** One file as it was written; `pad` is what a problem in it is called by. */
export interface Bronbestand {
  readonly pad: string;
  readonly tekst: string;
}

/** Where the files of a gemeente come from: a folder, or the record of what is in force. */
export interface Bron {
  /** Null when it cannot be read, which then was reported, or need not be there and is not. */
  neem(naam: string): Bronbestand | null;
}

const EIGEN = ["gemeente.yaml", "teams.yaml", "mensen.yaml", "locaties.yaml"];
/**
 * Of a gemeente itself, and it need not have them: then it has no casuïstiek, no voorzieningen beside its partners, and
 * the sentences that all gemeenten have.
 */
const EIGEN_ALS_HET_ER_IS = ["casuistiek.yaml", "sociale-kaart.yaml", "teksten.yaml"];
/** Without these a gemeente has the usual order of rules and no partners, and reads a question by its word lists only. */
const ZONDER_KAN_OOK = [
  "routering.yaml",
  "partners.yaml",
  "methoden.yaml",
  "woordgroepen.txt",
  ...Leefgebied.options.map((leefgebied) => `leefgebieden/voorbeelden/${leefgebied}.txt`),
];
/** All gemeenten share these; a file of the same name in the folder of a gemeente goes before. */
const GEDEELD = [
  "codewoorden.yaml",
  ...ZONDER_KAN_OOK,
  ...Leefgebied.options.map((leefgebied) => `leefgebieden/${leefgebied}.yaml`),
];
/** Every file that belongs to a gemeente. */
export const BESTANDSNAMEN: readonly string[] = [...EIGEN, ...EIGEN_ALS_HET_ER_IS, ...GEDEELD];

/** Whether a gemeente can do without this file. */
export function magOntbreken(naam: string): boolean {
  return ZONDER_KAN_OOK.includes(naam) || EIGEN_ALS_HET_ER_IS.includes(naam);
}

/** @throws {ConfiguratieFout} when there is no such folder */
export function bronUitMap(map: string, problemen: Problemen): Bron {
  if (!existsSync(map) || !statSync(map).isDirectory()) {
    problemen.meld(
      { bestand: map, regel: 1 },
      "Deze map bestaat niet. Zet in GEMEENTE_CONFIG een map zoals config/haarlem.",
    );
    problemen.werp();
  }
  for (const plek of [map, join(map, "..")]) meldOnbekende(join(plek, "leefgebieden"), problemen);
  return {
    neem(naam) {
      const eigen = join(map, naam);
      const pad = !GEDEELD.includes(naam) || existsSync(eigen) ? eigen : join(map, "..", naam);
      if (magOntbreken(naam) && !existsSync(pad)) return null;
      const tekst = leesTekst(pad, problemen);
      return tekst === null ? null : { pad, tekst };
    },
  };
}

/** The files of the last reading, by name: as many as a gemeente has. */
const laatste = new Map<string, Bronbestand>();

/** A file with the same text as in the last reading is the same object, so that what was made of it need not be made again. */
export function bronUitBestanden(bestanden: Bestanden, problemen: Problemen): Bron {
  return {
    neem(naam) {
      const tekst = Object.hasOwn(bestanden, naam) ? bestanden[naam] : undefined;
      if (tekst !== undefined) return zelfde(naam, tekst);
      if (magOntbreken(naam)) return null;
      problemen.meld({ bestand: naam, regel: 1 }, ONTBREEKT);
      return null;
    },
  };
}

function zelfde(naam: string, tekst: string): Bronbestand {
  const eerder = laatste.get(naam);
  if (eerder?.tekst === tekst) return eerder;
  const bestand = { pad: naam, tekst };
  laatste.set(naam, bestand);
  return bestand;
}

const ONTBREEKT = "Dit bestand ontbreekt. Maak het aan; config/haarlem is een voorbeeld.";

function leesTekst(pad: string, problemen: Problemen): string | null {
  const begin = { bestand: pad, regel: 1 };
  try {
    // A mark at the beginning is kept, so that the file can be written back as it was.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(pad));
  } catch (fout) {
    if (fout instanceof TypeError) problemen.meld(begin, "Dit bestand is geen UTF-8. Sla het op als UTF-8.");
    else if (code(fout) === "ENOENT") problemen.meld(begin, ONTBREEKT);
    else
      problemen.meld(
        begin,
        `Dit bestand is niet te lezen (${code(fout)}). Kijk of het een gewoon bestand is en wie het mag lezen.`,
      );
    return null;
  }
}

function code(fout: unknown): string {
  return fout instanceof Error && "code" in fout ? String(fout.code) : "onbekende fout";
}

function meldOnbekende(plek: string, problemen: Problemen): void {
  if (!existsSync(plek)) return;
  for (const naam of readdirSync(plek)) {
    const [, leefgebied] = /^(.+)\.ya?ml$/i.exec(naam) ?? [];
    if (leefgebied === undefined || Leefgebied.options.some((bekend) => naam === `${bekend}.yaml`)) continue;
    problemen.meld({ bestand: join(plek, naam), regel: 1 }, onbekend("Het leefgebied", leefgebied, Leefgebied.options));
  }
}

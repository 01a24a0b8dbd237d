import { CsvError, parse } from "csv-parse/sync";
import { lijktOp } from "../lijkt-op.ts";
import type { Plaats, Problemen } from "../problemen.ts";

/** The columns a roster may have, by the key in `mensen.yaml`, with the other names people give them. */
const KOLOMMEN = {
  oid: ["oid", "object-id", "objectid", "entra id", "azure id"],
  kort: ["kort", "korte naam"],
  voornaam: ["voornaam"],
  naam: ["naam", "volledige naam", "medewerker"],
  rollen: ["rollen", "rol"],
  functies: ["functies", "functie"],
  team: ["team", "wijkteam"],
  organisatie: ["organisatie", "moederorganisatie", "werkgever"],
  telefoon: ["telefoon", "telefoonnummer"],
  werkdagen: ["werkdagen", "dagen"],
  vervanger: ["vervanger", "vervangt door"],
  fte: ["fte"],
  reserve: ["reserve", "reservefuncties"],
  moederdagen: ["moederdagen", "dagen moederorganisatie"],
  grens: ["grens", "grens in punten"],
  stil: ["stil", "stille uren"],
  vanaf: ["vanaf", "in dienst", "datum in dienst"],
  tot: ["tot", "uit dienst", "datum uit dienst"],
  locatie: ["locatie", "balie"],
} as const;
export type Kolom = keyof typeof KOLOMMEN;
const NAMEN = Object.entries(KOLOMMEN) as unknown as readonly (readonly [Kolom, readonly string[]])[];

/** What Excel would work out when it opens a file with this in it; a telephone number with its country code is none. */
const FORMULE = /^(?:[=@]|[+-](?=.)(?![\d\s().\-/]*$))/u;

/** One line of the file: what stands in each column that has something in it. */
export interface Roosterregel {
  readonly cellen: ReadonlyMap<Kolom, string>;
  readonly plaats: Plaats;
}

/**
 * Reads a roster as Excel or another program writes it: `;`, `,` or tabs, with or without a mark at the beginning,
 * with quotes. Reports every line that cannot be read.
 */
export function leesTabel(bestand: string, tekst: string, problemen: Problemen): readonly Roosterregel[] {
  const rijen = ontleed(bestand, tekst, problemen);
  const [kop, ...rest] = rijen;
  if (kop === undefined) {
    if (problemen.aantal === 0)
      problemen.meld({ bestand, regel: 1 }, "Dit bestand is leeg. Begin met een regel met namen van kolommen.");
    return [];
  }
  const kolommen = leesKop(bestand, kop, problemen);
  if (!kolommen.includes("oid") && !kolommen.includes("naam") && !kolommen.includes("kort"))
    problemen.meld(
      { bestand, regel: kop.regel },
      "Er is geen kolom oid, kort of naam. Zonder weet ik niet over wie een regel gaat.",
    );
  return rest.map(({ cellen, regel }) => {
    if (cellen.length > kolommen.length)
      problemen.meld(
        { bestand, regel },
        "Deze regel heeft meer kolommen dan de eerste. Zet tekst met een scheidingsteken tussen aanhalingstekens.",
      );
    const paren = kolommen.flatMap((kolom, plek) => {
      const cel = (cellen[plek] ?? "").trim();
      if (FORMULE.test(cel)) problemen.meld({ bestand, regel }, formule(kolom));
      return kolom === null || cel === "" ? [] : [[kolom, cel] as const];
    });
    return { cellen: new Map(paren), plaats: { bestand, regel } };
  });
}

function formule(kolom: Kolom | null): string {
  return `${kolom ?? "Een cel"}: dit is een formule. Haal het teken =, +, - of @ aan het begin weg, of kies in Excel Plakken als waarden.`;
}

interface Rij {
  readonly cellen: readonly string[];
  readonly regel: number;
}

function ontleed(bestand: string, tekst: string, problemen: Problemen): readonly Rij[] {
  try {
    const gelezen: unknown = parse(tekst, {
      bom: true,
      delimiter: scheiding(tekst),
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      info: true,
    });
    return Array.isArray(gelezen) ? gelezen.flatMap(alsRij) : [];
  } catch (fout) {
    if (!(fout instanceof CsvError)) throw fout;
    const regel = typeof fout["lines"] === "number" ? fout["lines"] : 1;
    problemen.meld(
      { bestand, regel },
      "Hier klopt een aanhalingsteken niet. Zet er een aan het begin en een aan het eind van de cel.",
    );
    return [];
  }
}

function alsRij(gelezen: unknown): readonly Rij[] {
  if (typeof gelezen !== "object" || gelezen === null || !("record" in gelezen) || !("info" in gelezen)) return [];
  const { record, info } = gelezen;
  const regel = typeof info === "object" && info !== null && "lines" in info ? Number(info.lines) : 1;
  return Array.isArray(record) ? [{ cellen: record.map(String), regel }] : [];
}

/** What the first line is split by: that of which it has most. */
function scheiding(tekst: string): string {
  const [eerste = ""] = tekst.split(/\r?\n/, 1);
  const telt = (teken: string) => eerste.split(teken).length;
  return [";", ",", "\t"].reduce((meest, teken) => (telt(teken) > telt(meest) ? teken : meest), ";");
}

function leesKop(bestand: string, { cellen, regel }: Rij, problemen: Problemen): readonly (Kolom | null)[] {
  const gezien = new Set<Kolom>();
  return cellen.map((cel) => {
    const naam = cel.trim().toLowerCase();
    const kolom = NAMEN.find(([, namen]) => namen.includes(naam))?.[0] ?? null;
    if (naam === "") return null;
    if (kolom === null) problemen.meld({ bestand, regel }, onbekendeKolom(naam));
    else if (gezien.has(kolom))
      problemen.meld({ bestand, regel }, `De kolom ${kolom} staat er twee keer. Laat er een staan.`);
    if (kolom !== null) gezien.add(kolom);
    return kolom;
  });
}

function onbekendeKolom(naam: string): string {
  const bedoeld = lijktOp(
    naam,
    NAMEN.flatMap(([, namen]) => namen),
  );
  const hulp =
    bedoeld === null ? `Kies uit: ${Object.keys(KOLOMMEN).join(", ")}, of haal hem weg.` : `Bedoel je "${bedoeld}"?`;
  return `De kolom "${naam.slice(0, 40)}" ken ik niet. ${hulp}`;
}

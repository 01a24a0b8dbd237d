import type { z } from "zod";
import { lijktOp } from "./lijkt-op.ts";
import type { Plaats, Problemen } from "./problemen.ts";
import type { Weg, Yamlbestand } from "./yaml-bestand.ts";

/** One item of a list: its value when it is right, and where it stands also when it is not. */
export interface Onderdeel<T> {
  readonly waarde: T | null;
  readonly ruw: unknown;
  readonly plaats: (...weg: PropertyKey[]) => Plaats;
}

type Issue = z.core.$ZodIssue;

/** Checks one value of a file; reports what is wrong in it and then returns null. */
export function keur<T>(bestand: Yamlbestand, weg: Weg, schema: z.ZodType<T>, problemen: Problemen): T | null {
  const ruw = opWeg(bestand.inhoud, weg);
  const uitslag = schema.safeParse(ruw);
  if (uitslag.success) return uitslag.data;
  for (const issue of uitslag.error.issues) meldIssue(bestand, weg, ruw, issue, problemen);
  return null;
}

/** Checks a file that holds one list under one key; one wrong item does not hide what is wrong in the others. */
export function keurLijst<T>(
  bestand: Yamlbestand,
  sleutel: string,
  schema: z.ZodType<T>,
  problemen: Problemen,
): readonly Onderdeel<T>[] {
  const { inhoud } = bestand;
  if (!isBlok(inhoud)) {
    problemen.meld(bestand.plaats([]), `Dit bestand begint niet met een sleutel. Begin met "${sleutel}:".`);
    return [];
  }
  for (const andere of Object.keys(inhoud)) {
    if (andere !== sleutel) problemen.meld(bestand.plaats([andere]), onbekend("De sleutel", andere, [sleutel]));
  }
  const lijst = inhoud[sleutel];
  if (!Array.isArray(lijst) || lijst.length === 0) {
    problemen.meld(
      bestand.plaats([sleutel]),
      `Onder "${sleutel}" staat geen lijst. Zet er minstens een regel onder die met een streepje begint.`,
    );
    return [];
  }
  return keurDeel(bestand, sleutel, schema, problemen);
}

/** Checks the items of one list of a file that holds more; what is no list has none. */
export function keurDeel<T>(
  bestand: Yamlbestand,
  sleutel: string,
  schema: z.ZodType<T>,
  problemen: Problemen,
): readonly Onderdeel<T>[] {
  const lijst = opWeg(bestand.inhoud, [sleutel]);
  if (!Array.isArray(lijst)) return [];
  return lijst.map((ruw: unknown, index) => ({
    waarde: keur(bestand, [sleutel, index], schema, problemen),
    ruw,
    plaats: (...weg) => bestand.plaats([sleutel, index, ...weg]),
  }));
}

/** The sentence for a name that is not known, with what was probably meant. */
export function onbekend(soort: string, naam: string, bekende: readonly string[]): string {
  return `${soort} ${toonbaar(naam) ?? "hier"} is niet bekend. ${remedie(naam, bekende)}`;
}

export function isBlok(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
}

function meldIssue(bestand: Yamlbestand, begin: Weg, ruw: unknown, issue: Issue, problemen: Problemen): void {
  const weg = [...begin, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    const bekende = issue.message.split(" ");
    for (const sleutel of issue.keys)
      problemen.meld(bestand.plaats([...weg, sleutel]), onbekend("De sleutel", sleutel, bekende));
    return;
  }
  problemen.meld(bestand.plaats(weg), zinVoor(issue, naamVan(weg), opWeg(ruw, issue.path)));
}

function zinVoor(issue: Issue, naam: string, waarde: unknown): string {
  if (waarde === undefined) return `Hier ontbreekt ${naam}. Voeg het toe; config/haarlem is een voorbeeld.`;
  if (waarde === null) return `${naam} is leeg. Vul een waarde in.`;
  if (issue.code === "too_small" && issue.origin === "number")
    return `${naam} is te klein. Schrijf ${issue.inclusive === true ? "minstens" : "meer dan"} ${issue.minimum}.`;
  if (issue.code === "too_big" && issue.origin === "number")
    return `${naam} is te groot. Schrijf hooguit ${issue.maximum}.`;
  if (issue.code === "too_small") return `${naam} is leeg. Vul minstens een waarde in.`;
  if (issue.code === "invalid_type")
    return `${naam} ${VORMEN[issue.expected] ?? "heeft de verkeerde vorm. Vergelijk het met config/haarlem."}`;
  if (issue.code === "invalid_value")
    return `${toonbaar(waarde) ?? "Wat hier staat"} kan niet bij ${naam}. ${remedie(waarde, issue.values.map(String))}`;
  return `${naam}: ${issue.message}`;
}

const VORMEN: Readonly<Record<string, string>> = {
  string: "moet tekst zijn. Zet de waarde tussen aanhalingstekens.",
  array: "moet een lijst zijn. Zet de waarden tussen vierkante haken of achter streepjes.",
  object: "moet een blok met sleutels zijn. Zet de sleutels eronder, twee spaties naar rechts.",
  int: "moet een heel getal zijn. Schrijf het met cijfers, zonder komma of punt.",
  number: "moet een getal zijn. Schrijf het met cijfers en zonder aanhalingstekens.",
  boolean: "moet true of false zijn. Schrijf het zonder aanhalingstekens.",
};

function naamVan(weg: Weg): string {
  const sleutel = weg.findLast((stap) => typeof stap === "string");
  return sleutel === undefined ? "De inhoud" : `"${sleutel}"`;
}

/** Only what looks like a key is repeated: a value in the wrong place may be somebody's name or number. */
function toonbaar(waarde: unknown): string | null {
  return typeof waarde === "string" && /^[a-z][a-z0-9_-]{0,39}$/i.test(waarde) ? `"${waarde}"` : null;
}

function remedie(getypt: unknown, keuzes: readonly string[]): string {
  const bedoeld = typeof getypt === "string" ? lijktOp(getypt, keuzes) : null;
  if (bedoeld !== null) return `Bedoel je "${bedoeld}"?`;
  if (keuzes.length === 0) return "Haal het weg.";
  return keuzes.length > 16 ? "Controleer de spelling." : `Kies uit: ${keuzes.join(", ")}.`;
}

function opWeg(waarde: unknown, weg: Weg): unknown {
  let hier = waarde;
  for (const stap of weg) {
    if (Array.isArray(hier)) hier = hier[Number(stap)];
    else if (isBlok(hier) && Object.hasOwn(hier, stap)) hier = hier[String(stap)];
    else return undefined;
  }
  return hier;
}

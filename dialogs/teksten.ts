import nl from "./teksten/nl.json" with { type: "json" };

/** A sentence in the catalogue: who hears it, and the words with `{blanks}`. */
export interface Tekst {
  readonly voor: "collega" | "bewoner" | "jongere";
  readonly tekst: string;
}

export type Tekstsleutel = keyof typeof nl;
export type Catalogus = Readonly<Record<string, Tekst>>;
export type Waarden = Readonly<Record<string, string | number>>;

export const NEDERLANDS: Catalogus = nl as Record<Tekstsleutel, Tekst>;

/** Words one sentence; a blank without a value is a fault of the program, not something a person should see. */
export type Zeg = (sleutel: Tekstsleutel, waarden?: Waarden) => string;

/** @throws {TypeError} when the sentence or one of its blanks does not exist */
export function verwoord(catalogus: Catalogus, sleutel: string, waarden: Waarden = {}): string {
  const gevonden = catalogus[sleutel];
  if (gevonden === undefined) throw new TypeError(`tekst ontbreekt: ${sleutel}`);
  return gevonden.tekst.replace(/\{([^{}]+)\}/g, (_, naam: string) => {
    const waarde = waarden[naam];
    if (waarde === undefined) throw new TypeError(`waarde ontbreekt: ${naam} in ${sleutel}`);
    return String(waarde);
  });
}

/** The variant of a sentence for this channel or role when there is one, else the sentence itself. */
export function variant(catalogus: Catalogus, sleutel: string, soort: string | null): string {
  const bijzonder = `${sleutel}.${soort ?? ""}`;
  return Object.hasOwn(catalogus, bijzonder) ? bijzonder : sleutel;
}

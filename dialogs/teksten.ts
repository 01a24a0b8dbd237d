import type { Gemeente } from "../src/domain/gemeente.ts";
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

const VAN_GEMEENTE = new WeakMap<ReadonlyMap<string, string>, Catalogus>();

/** The fixed sentences with those of the gemeente over them; worked out once for each configuration that is read. */
export function catalogusVan({ teksten }: Pick<Gemeente, "teksten">): Catalogus {
  if (teksten === undefined || teksten.size === 0) return NEDERLANDS;
  const eerder = VAN_GEMEENTE.get(teksten);
  if (eerder !== undefined) return eerder;
  const anders = [...teksten].flatMap(([sleutel, tekst]) => {
    const vast = NEDERLANDS[sleutel];
    return vast === undefined ? [] : [[sleutel, { ...vast, tekst }] as const];
  });
  const samen: Catalogus = { ...NEDERLANDS, ...Object.fromEntries(anders) };
  VAN_GEMEENTE.set(teksten, samen);
  return samen;
}

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

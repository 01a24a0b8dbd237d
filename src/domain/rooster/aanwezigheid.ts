import type { Persoon } from "../gemeente.ts";
import { lokaleDag, type Werkkalender } from "../werkkalender.ts";

/** Why somebody cannot be asked on a day. */
export type Afwezigheidsreden =
  /** A volunteer who still misses a paper. */
  | "mag_nog_niet"
  | "nog_niet_in_dienst"
  | "niet_meer_in_dienst"
  | "gesloten"
  | "afwezig"
  /** Works for their own organisation that day ("twee benen"). */
  | "bij_moederorganisatie"
  | "geen_werkdag";

/** One day of the gemeente, worked out once for everybody on the roster. */
export interface Dag {
  /** `YYYY-MM-DD` */
  readonly datum: string;
  /** ISO weekday, 1 = Monday. */
  readonly weekdag: number;
  readonly gesloten: boolean;
}

export function dagVan(g: Werkkalender, ms: number): Dag {
  const dag = lokaleDag(g, ms);
  const datum = dag.toString();
  return { datum, weekdag: dag.dayOfWeek, gesloten: g.gesloten.includes(datum) };
}

/** Null for who works on this day and can be asked. */
export function waaromAfwezig(persoon: Persoon, { datum, weekdag, gesloten }: Dag): Afwezigheidsreden | null {
  if (persoon.vanaf !== null && datum < persoon.vanaf) return "nog_niet_in_dienst";
  if (persoon.tot !== null && persoon.tot < datum) return "niet_meer_in_dienst";
  if (persoon.mist.length > 0) return "mag_nog_niet";
  if (gesloten) return "gesloten";
  if (persoon.afwezig.some(({ van, tot }) => van <= datum && datum <= tot)) return "afwezig";
  if (persoon.moederdagen.includes(weekdag)) return "bij_moederorganisatie";
  return persoon.werkdagen.includes(weekdag) ? null : "geen_werkdag";
}

import { Temporal } from "temporal-polyfill";
import { lezers } from "./datum-lezers.ts";

/** A day that a text names, with where it stands. */
export interface GevondenDatum {
  /** `YYYY-MM-DD` */
  readonly datum: string;
  readonly van: number;
  readonly tot: number;
}

/** Nobody needs more of them, and the time stays in proportion to the text. */
const HOOGSTENS = 50;

/**
 * The days that a text names, in the order of the text: dates, weekdays, "over 12 dagen", "eind van de maand".
 * A day without a year is the first one from today; what lies behind ("gisteren", "vorige week") is left out.
 *
 * @param vandaag `YYYY-MM-DD` in the gemeente's time zone
 */
export function vindDatums(tekst: string, vandaag: string): readonly GevondenDatum[] {
  const dag = Temporal.PlainDate.from(vandaag);
  const klein = tekst.toLowerCase();
  const gevonden: GevondenDatum[] = [];
  const voorbij: Pick<GevondenDatum, "van" | "tot">[] = [];
  for (const { patroon, lees, verleden } of lezers) {
    for (const treffer of klein.matchAll(patroon)) {
      const van = treffer.index;
      const tot = van + treffer[0].length;
      if (
        gevonden.length >= HOOGSTENS ||
        [...gevonden, ...voorbij].some((eerder) => van < eerder.tot && eerder.van < tot)
      )
        continue;
      const datum = lees(treffer, dag, klein);
      if (verleden === true) voorbij.push({ van, tot });
      if (datum !== null) gevonden.push({ datum: datum.toString(), van, tot });
    }
  }
  return gevonden.toSorted((een, ander) => een.van - ander.van);
}

import { Temporal } from "temporal-polyfill";
import { lezers } from "./datum-lezers.ts";
import { WEEKDAGEN } from "./kalenderwoorden.ts";
import { Typefouten } from "./typefout.ts";

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
  const { klein, terug } = metJuisteDagen(tekst.toLowerCase());
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
  return gevonden
    .toSorted((een, ander) => een.van - ander.van)
    .map(({ datum, van, tot }) => ({ datum, van: terug(van), tot: terug(tot) }));
}

const DAGEN = new Typefouten(WEEKDAGEN);
const DAGACHTIG = /\b[a-z]{6,10}\b/g;

/** Weekdays typed with one letter wrong as they were meant, and where a place in that text stands in the typed one. */
function metJuisteDagen(getypt: string): { readonly klein: string; readonly terug: (plek: number) => number } {
  const sprongen: { readonly vanaf: number; readonly verschil: number }[] = [];
  let verschoven = 0;
  const klein = getypt.replace(DAGACHTIG, (woord, plek: number) => {
    if (WEEKDAGEN.includes(woord)) return woord;
    const [dag] = DAGEN.bedoeld(woord);
    if (dag === undefined) return woord;
    const verschil = dag.length - woord.length;
    verschoven += verschil;
    sprongen.push({ vanaf: plek + woord.length + verschoven, verschil });
    return dag;
  });
  return {
    klein,
    terug: (plek) => sprongen.reduce((uit, { vanaf, verschil }) => (plek >= vanaf ? uit - verschil : uit), plek),
  };
}

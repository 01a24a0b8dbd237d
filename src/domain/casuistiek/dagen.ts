import { Temporal } from "temporal-polyfill";
import { moment } from "../kloktijd.ts";
import type { Dag } from "../rooster/aanwezigheid.ts";
import { lokaleDag, type Werkkalender } from "../werkkalender.ts";
import type { Tijdvak } from "./casus.ts";

const DAG_MS = 86_400_000;
const MINUUT_MS = 60_000;

/** One day on which the gemeente opens, with its opening and the moment of any time on its clock. */
export interface Werkdag extends Dag {
  /** From midnight to midnight. */
  readonly etmaal: Tijdvak;
  readonly open: Tijdvak;
  /** "09:30" as a moment; "24:00" is the end of the day. */
  readonly om: (tijd: string) => number;
}

/** The days that open, from the day of `van` up to and with that of `tot`, each worked out when it is asked for. */
export function* werkdagen(g: Werkkalender, van: number, tot: number): Generator<Werkdag> {
  const laatste = lokaleDag(g, tot);
  let dag = lokaleDag(g, van);
  let begin = moment(g, dag, "00:00");
  while (Temporal.PlainDate.compare(dag, laatste) <= 0) {
    const volgende = dag.add({ days: 1 });
    const eind = moment(g, volgende, "00:00");
    const werkdag = maakWerkdag(g, dag, { van: begin, tot: eind });
    if (werkdag !== null) yield werkdag;
    dag = volgende;
    begin = eind;
  }
}

function maakWerkdag(g: Werkkalender, dag: Temporal.PlainDate, etmaal: Tijdvak): Werkdag | null {
  const datum = dag.toString();
  const weekdag = dag.dayOfWeek;
  const tijden = g.openingstijden.get(weekdag);
  if (tijden === undefined || g.gesloten.includes(datum)) return null;
  // Working out a time on the clock is slow; on a day of 24 hours it is so many minutes after midnight.
  const gewoon = etmaal.tot - etmaal.van === DAG_MS;
  const om = (tijd: string) => (gewoon ? etmaal.van + minutenIn(tijd) * MINUUT_MS : moment(g, dag, tijd));
  return { datum, weekdag, gesloten: false, etmaal, open: { van: om(tijden[0]), tot: om(tijden[1]) }, om };
}

function minutenIn(tijd: string): number {
  return Number(tijd.slice(0, 2)) * 60 + Number(tijd.slice(3));
}

import { Temporal } from "temporal-polyfill";
import type { Gemeente } from "../gemeente.ts";
import { moment } from "../kloktijd.ts";
import { lokaleDag, openingOp, type Werkkalender } from "../werkkalender.ts";
import type { Reeks } from "./inrichting.ts";
import type { Overleg } from "./overleg.ts";
import { type Bijeenkomst, bijeenkomsten } from "./reeks.ts";

/** Days. A calendar without an opening in so long is a mistake, and would be counted for ever. */
const HOOGSTENS_DICHT = 366;
/** A call for cases goes out so many working days before (practice review §5.3). */
const OPROEP_WERKDAGEN = 5;
/** Two hours before the end of the working day before: who comes is known then, and there is time to tell everybody. */
const QUORUM_VOORAF = "P1DT2H";

/**
 * So much working time before a moment: `PnD` is the closing time of the nth working day before the day of `ms`,
 * `PTn` opening time counted back from there.
 *
 * @throws {RangeError} for a term that is no ISO 8601 duration, or when nothing opens for a year
 */
export function werktijdTerug(g: Werkkalender, ms: number, iso: string): number {
  const duur = Temporal.Duration.from(iso);
  const dagen = duur.with({ hours: 0, minutes: 0, seconds: 0, milliseconds: 0 }).total("days");
  let over = duur.with({ days: 0 }).total("milliseconds");
  const vanaf = dagen > 0 ? werkdagTerug(g, ms, dagen).tot : ms;
  if (over <= 0) return vanaf;
  for (const { van, tot } of openingenTerug(g, lokaleDag(g, vanaf - 1))) {
    const eind = Math.min(vanaf, tot);
    if (eind <= van) continue;
    if (over <= eind - van) return eind - over;
    over -= eind - van;
  }
  return vanaf;
}

/** The opening of the nth working day before the day of `ms`. */
function werkdagTerug(g: Werkkalender, ms: number, aantal: number) {
  let over = aantal;
  for (const opening of openingenTerug(g, lokaleDag(g, ms).subtract({ days: 1 }))) {
    over -= 1;
    if (over <= 0) return opening;
  }
  return { van: ms, tot: ms };
}

/** The openings of this day and earlier ones. @throws {RangeError} when nothing opens for a year */
function* openingenTerug(g: Werkkalender, eerste: Temporal.PlainDate) {
  let dicht = 0;
  for (let dag = eerste; dicht <= HOOGSTENS_DICHT; dag = dag.subtract({ days: 1 })) {
    const opening = openingOp(g, dag);
    dicht = opening === null ? dicht + 1 : 0;
    if (opening !== null) yield opening;
  }
  throw new RangeError("deze gemeente is een jaar lang niet open");
}

/** From this moment on no case can be brought to it. */
export function sluitmoment(g: Werkkalender, { sluit }: Pick<Reeks, "sluit">, { van }: Pick<Overleg, "van">): number {
  return werktijdTerug(g, van, sluit);
}

/** When everything around a meeting happens: the call for cases, the reminder, the look at who comes, the end. */
export interface Overlegmomenten {
  readonly oproep: number;
  readonly herinnering: number;
  readonly quorum: number;
  readonly klaar: number;
}

/** The call and the reminder come at the time of the other lists of the day (`daglijst`), never at night. */
export function overlegmomenten(
  g: Werkkalender & Pick<Gemeente, "daglijst">,
  { van, tot }: Pick<Overleg, "van" | "tot">,
): Overlegmomenten {
  const opDag = (terug: number) => moment(g, lokaleDag(g, werkdagTerug(g, van, terug).van), g.daglijst);
  return {
    oproep: opDag(OPROEP_WERKDAGEN),
    herinnering: opDag(1),
    quorum: werktijdTerug(g, van, QUORUM_VOORAF),
    klaar: tot,
  };
}

/** The meeting that this one is, counted from the first of its series, which is 0. */
export function bijeenkomstnummer(g: Werkkalender, reeks: Reeks, { van }: Pick<Overleg, "van">): number {
  const begin = moment(g, Temporal.PlainDate.from(reeks.vanaf), "00:00");
  return van <= begin ? 0 : bijeenkomsten(g, reeks, begin, van).length;
}

/** The days on which there would be a meeting if the gemeente were not closed: a list says so. */
export function vervallenDagen(g: Werkkalender, reeks: Reeks, van: number, tot: number): readonly Bijeenkomst[] {
  const open = { tijdzone: g.tijdzone, openingstijden: g.openingstijden, gesloten: [] };
  return bijeenkomsten(open, reeks, van, tot).filter(({ datum }) => g.gesloten.includes(datum));
}

import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import type { Gemeente } from "../gemeente.ts";
import { voegTermijnToe, type Werkkalender } from "../werkkalender.ts";
import type { Tijdvak } from "./casus.ts";
import type { Reeks } from "./inrichting.ts";
import { type Overleg, overlegId } from "./overleg.ts";

/** One meeting of a series: its day and its times. */
export interface Bijeenkomst extends Tijdvak {
  readonly datum: string;
}

/**
 * The meetings of a series that end after `van` and begin before `tot`, oldest first: each at the same time on the
 * clock, summer and winter, and none on a day that everything is closed.
 */
export function bijeenkomsten(g: Werkkalender, reeks: Reeks, van: number, tot: number): readonly Bijeenkomst[] {
  const duur = reeks.minuten * 60_000;
  const zone = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(g.tijdzone);
  const regel = new RRuleTemporal({
    temporal: Temporal,
    rruleString: `RRULE:${reeks.rrule}`,
    dtstart: Temporal.PlainDateTime.from(`${reeks.vanaf}T${reeks.om}`).toZonedDateTime(g.tijdzone),
  });
  return regel
    .between(zone(van - duur), zone(tot), true)
    .map((begin) => ({
      datum: begin.toPlainDate().toString(),
      van: begin.epochMilliseconds,
      tot: begin.epochMilliseconds + duur,
    }))
    .filter((een) => een.tot > van && een.van < tot)
    .filter(({ datum }) => !g.gesloten.includes(datum) && (reeks.tot === null || datum <= reeks.tot));
}

/** The meeting of a series on this day; null when there is none. */
export function bijeenkomstOp(g: Werkkalender, reeks: Reeks, datum: string): Bijeenkomst | null {
  const dag = Temporal.PlainDate.from(datum).toZonedDateTime(g.tijdzone);
  const rond = bijeenkomsten(g, reeks, dag.epochMilliseconds, dag.add({ days: 1 }).epochMilliseconds);
  return rond.find((een) => een.datum === datum) ?? null;
}

/** A meeting for which nobody did anything yet. */
export function nieuwOverleg(g: Gemeente, reeks: Reeks, { datum, van, tot }: Bijeenkomst): Overleg {
  return {
    schema: 1,
    id: overlegId(reeks.id, datum),
    reeks: reeks.id,
    datum,
    van,
    tot,
    plaatsen: [],
    reserve: [],
    rollen: {},
    komst: [],
    afgelast: null,
    aanDeTafel: null,
    volgnummer: 0,
    buiten: null,
    keer: 0,
    wissenOp: voegTermijnToe(g, tot, g.casuistiek.bewaren, "kalender"),
  };
}

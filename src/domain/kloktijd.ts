import { Temporal } from "temporal-polyfill";
import type { Gemeente } from "./gemeente.ts";

type Plek = Pick<Gemeente, "tijdzone">;

/** The date and time it is in the gemeente. @throws {RangeError} for a moment that is no whole number of milliseconds, or that no calendar reaches */
export function opDeKlok(g: Plek, ms: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(g.tijdzone);
}

/** The calendar day it is in the gemeente. @throws {RangeError} as `opDeKlok` */
export function lokaleDag(g: Plek, ms: number): Temporal.PlainDate {
  return opDeKlok(g, ms).toPlainDate();
}

/**
 * When it is this time ("08:30") on this day. A time that summer time skips is an hour later on the clock; one that
 * comes twice is the first of the two.
 */
export function moment(g: Plek, dag: Temporal.PlainDate, tijd: string): number {
  // 24:00 is not a time of this day for Temporal, but it is for a desk that never closes.
  if (tijd === "24:00") return dag.add({ days: 1 }).toZonedDateTime(g.tijdzone).epochMilliseconds;
  return dag.toZonedDateTime({ timeZone: g.tijdzone, plainTime: tijd }).epochMilliseconds;
}

/** When it is this time ("10:30") on this day (`YYYY-MM-DD`), as somebody filled them in; null for what is no day or time. */
export function dagEnTijd(g: Plek, dag: string, tijd: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(dag) || !/^([01]\d|2[0-3]):[0-5]\d$/u.test(tijd)) return null;
  try {
    return moment(g, Temporal.PlainDate.from(dag, { overflow: "reject" }), tijd);
  } catch (fout) {
    if (fout instanceof RangeError) return null;
    throw fout;
  }
}

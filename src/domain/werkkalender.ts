import { Temporal } from "temporal-polyfill";
import type { Gemeente } from "./gemeente.ts";

/** What counting time needs to know of a gemeente. */
export type Werkkalender = Pick<Gemeente, "tijdzone" | "openingstijden" | "gesloten">;

/** `werk`: working days and opening time. `klok`: exact time that passes. `kalender`: dates, opening or not. */
export type Telwijze = "werk" | "klok" | "kalender";

interface Opening {
  readonly van: number;
  readonly tot: number;
}

const DAGEN = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
const MAANDEN = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

/** Whether the desks are open at this moment; the closing time itself is closed. */
export function isOpen(g: Werkkalender, ms: number): boolean {
  const opening = openingOp(g, lokaleDag(g, ms));
  return opening !== null && opening.van <= ms && ms < opening.tot;
}

/** The moment itself when the desks are open, else the next moment they open. */
export function volgendeOpening(g: Werkkalender, ms: number): number {
  for (const { van, tot } of openingenVanaf(g, lokaleDag(g, ms))) if (ms < tot) return Math.max(ms, van);
  return ms;
}

/**
 * The end of a term that begins at `ms`.
 *
 * In `werk`, `PnD` is the closing time of the nth working day after the day of `ms`, which itself does not
 * count (Algemene termijnenwet practice); `PTn` runs only while the desks are open. In `klok` a day is 24 hours;
 * in `kalender` a day keeps the time on the clock when summer time begins or ends.
 *
 * @throws {RangeError} for a term that is no ISO 8601 duration, or in weeks or longer where days are counted
 */
export function voegTermijnToe(g: Werkkalender, ms: number, iso: string, telwijze: Telwijze): number {
  const duur = Temporal.Duration.from(iso);
  switch (telwijze) {
    case "klok":
      return ms + duur.total("milliseconds");
    case "kalender":
      return opDeKlok(g, ms).add(duur).epochMilliseconds;
    case "werk": {
      const dagen = duur.with({ hours: 0, minutes: 0, seconds: 0, milliseconds: 0 }).total("days");
      return naOpeningstijd(g, naWerkdagen(g, ms, dagen), duur.with({ days: 0 }).total("milliseconds"));
    }
  }
}

/** The last day of a deadline as `YYYY-MM-DD`; a deadline at midnight belongs to the day that ends there. */
export function uiterlijkeDag(g: Werkkalender, ms: number): string {
  return lokaleDag(g, ms - 1).toString();
}

/** The day of a deadline as a colleague says it: "vandaag", "morgen", "donderdag 26 november"; with the year when it is not this year. */
export function dagInWoorden(g: Werkkalender, ms: number, nu: number): string {
  const dag = lokaleDag(g, ms - 1);
  const vandaag = lokaleDag(g, nu);
  const over = vandaag.until(dag).days;
  if (over === 0) return "vandaag";
  if (over === 1) return "morgen";
  if (over === -1) return "gisteren";
  const datum = `${DAGEN[dag.dayOfWeek - 1]} ${dag.day} ${MAANDEN[dag.month - 1]}`;
  return dag.year === vandaag.year ? datum : `${datum} ${dag.year}`;
}

/** The time of a deadline, "14.30"; midnight is "24.00", the end of the day that `dagInWoorden` names. */
export function tijdInWoorden(g: Werkkalender, ms: number): string {
  const { hour, minute } = opDeKlok(g, ms);
  const uur = hour === 0 && minute === 0 ? 24 : hour;
  return `${String(uur).padStart(2, "0")}.${String(minute).padStart(2, "0")}`;
}

/** The calendar day it is in the gemeente. */
export function lokaleDag(g: Pick<Werkkalender, "tijdzone">, ms: number): Temporal.PlainDate {
  return opDeKlok(g, ms).toPlainDate();
}

function opDeKlok(g: Pick<Werkkalender, "tijdzone">, ms: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(g.tijdzone);
}

function naWerkdagen(g: Werkkalender, ms: number, aantal: number): number {
  let over = aantal;
  if (over <= 0) return ms;
  for (const { tot } of openingenVanaf(g, lokaleDag(g, ms).add({ days: 1 }))) {
    over -= 1;
    if (over <= 0) return tot;
  }
  return ms;
}

function naOpeningstijd(g: Werkkalender, ms: number, duurMs: number): number {
  let over = duurMs;
  if (over <= 0) return ms;
  for (const { van, tot } of openingenVanaf(g, lokaleDag(g, ms))) {
    const begin = Math.max(ms, van);
    if (begin >= tot) continue;
    if (over <= tot - begin) return begin + over;
    over -= tot - begin;
  }
  return ms;
}

/** The openings of this day and later ones, without end. */
function* openingenVanaf(g: Werkkalender, eerste: Temporal.PlainDate): Generator<Opening> {
  if (g.openingstijden.size === 0) throw new RangeError("deze gemeente heeft geen openingstijden");
  for (let dag = eerste; ; dag = dag.add({ days: 1 })) {
    const opening = openingOp(g, dag);
    if (opening !== null) yield opening;
  }
}

function openingOp(g: Werkkalender, dag: Temporal.PlainDate): Opening | null {
  const tijden = g.openingstijden.get(dag.dayOfWeek);
  if (tijden === undefined || g.gesloten.includes(dag.toString())) return null;
  return { van: moment(g, dag, tijden[0]), tot: moment(g, dag, tijden[1]) };
}

function moment(g: Werkkalender, dag: Temporal.PlainDate, tijd: string): number {
  // 24:00 is not a time of this day for Temporal, but it is for a desk that never closes.
  if (tijd === "24:00") return dag.add({ days: 1 }).toZonedDateTime(g.tijdzone).epochMilliseconds;
  return dag.toZonedDateTime({ timeZone: g.tijdzone, plainTime: tijd }).epochMilliseconds;
}

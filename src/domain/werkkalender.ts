import { Temporal } from "temporal-polyfill";
import type { Gemeente } from "./gemeente.ts";
import { lokaleDag, moment, opDeKlok } from "./kloktijd.ts";
import { MAANDEN, WEEKDAGEN } from "./taal/kalenderwoorden.ts";

export { lokaleDag } from "./kloktijd.ts";
export { type Stilte, stilTot } from "./stille-uren.ts";

/** What counting time needs to know of a gemeente. */
export type Werkkalender = Pick<Gemeente, "tijdzone" | "openingstijden" | "gesloten">;

/** `werk`: working days and opening time. `klok`: exact time that passes. `kalender`: dates, opening or not. */
export type Telwijze = "werk" | "klok" | "kalender";

export interface Opening {
  readonly van: number;
  readonly tot: number;
}

/** Days. A calendar without an opening in so long is a mistake, and would be counted for ever. */
const HOOGSTENS_DICHT = 366;

/** Whether the desks are open at this moment; the closing time itself is closed. @throws {RangeError} as `volgendeOpening` */
export function isOpen(g: Werkkalender, ms: number): boolean {
  const opening = openingOp(g, lokaleDag(g, ms));
  return opening !== null && opening.van <= ms && ms < opening.tot;
}

/** The calendar of one desk: its own opening hours, else those of the gemeente; who has no desk goes by the gemeente. */
export function kalenderVan(g: Werkkalender & Pick<Gemeente, "locaties">, locatie: string | null): Werkkalender {
  const eigen = locatie === null ? null : (g.locaties.get(locatie)?.openingstijden ?? null);
  return eigen === null ? g : { tijdzone: g.tijdzone, gesloten: g.gesloten, openingstijden: eigen };
}

/**
 * The moment itself when the desks are open, else the next moment they open.
 *
 * @throws {RangeError} when nothing opens within a year, which the check of the files does not let pass, and for a
 * moment that is no whole number of milliseconds or that no calendar reaches
 */
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
 * @throws {RangeError} for a term that is no ISO 8601 duration, in `werk` also one in weeks or longer or one in which
 * nothing opens for a year, and for a moment that no calendar reaches
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

/** The moment that lies this much calendar time back, and never before 1970. */
export function termijnTerug(g: Pick<Werkkalender, "tijdzone">, ms: number, iso: string): number {
  return Math.max(1, opDeKlok(g, ms).subtract(Temporal.Duration.from(iso)).epochMilliseconds);
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
  const datum = `${WEEKDAGEN[dag.dayOfWeek - 1]} ${dag.day} ${MAANDEN[dag.month - 1]}`;
  return dag.year === vandaag.year ? datum : `${datum} ${dag.year}`;
}

/** "24 december 2026", of a day `YYYY-MM-DD`; what is no day stays as it is. */
export function datumInWoorden(datum: string): string {
  const [, jaar, maand, dag] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(datum) ?? [];
  const naam = MAANDEN[Number(maand) - 1];
  return naam === undefined ? datum : `${Number(dag)} ${naam} ${jaar}`;
}

/** The time of a deadline, "14.30"; midnight is "24.00", the end of the day that `dagInWoorden` names. */
export function tijdInWoorden(g: Werkkalender, ms: number): string {
  const { hour, minute } = opDeKlok(g, ms);
  const uur = hour === 0 && minute === 0 ? 24 : hour;
  return `${String(uur).padStart(2, "0")}.${String(minute).padStart(2, "0")}`;
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

/** The openings of this day and later ones, without end. @throws {RangeError} when nothing opens for a year */
function* openingenVanaf(g: Werkkalender, eerste: Temporal.PlainDate): Generator<Opening> {
  let dicht = 0;
  for (let dag = eerste; dicht <= HOOGSTENS_DICHT; dag = dag.add({ days: 1 })) {
    const opening = openingOp(g, dag);
    dicht = opening === null ? dicht + 1 : 0;
    if (opening !== null) yield opening;
  }
  throw new RangeError("deze gemeente is een jaar lang niet open");
}

/** When the desks open and close on this day, in milliseconds since 1970; null when they stay closed. */
export function openingOp(g: Werkkalender, dag: Temporal.PlainDate): Opening | null {
  const tijden = g.openingstijden.get(dag.dayOfWeek);
  if (tijden === undefined || g.gesloten.includes(dag.toString())) return null;
  return { van: moment(g, dag, tijden[0]), tot: moment(g, dag, tijden[1]) };
}

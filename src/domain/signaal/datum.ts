import { Temporal } from "temporal-polyfill";
import type { Gemeente } from "../gemeente.ts";
import { lokaleDag } from "../kloktijd.ts";

const TERUG_DAGEN = 366;
const VOORUIT_DAGEN = 366;

/** The day a collective answer begins, at most a year away; null for any other text. @param vandaag `YYYY-MM-DD` */
export function leesDatum(tekst: string, vandaag: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(tekst)) return null;
  try {
    const dagen = Temporal.PlainDate.from(vandaag).until(Temporal.PlainDate.from(tekst, { overflow: "reject" })).days;
    return dagen >= -TERUG_DAGEN && dagen <= VOORUIT_DAGEN ? tekst : null;
  } catch (fout) {
    if (fout instanceof RangeError) return null;
    throw fout;
  }
}

/** "24 november", and for a day of another year "24 november 2025". @param wanneer a moment, or `YYYY-MM-DD` */
export function dagMetMaand(gemeente: Pick<Gemeente, "tijdzone">, wanneer: number | string, nu: number): string {
  const dag = typeof wanneer === "number" ? lokaleDag(gemeente, wanneer) : Temporal.PlainDate.from(wanneer);
  const ditJaar = lokaleDag(gemeente, nu).year === dag.year;
  return dag.toLocaleString("nl-NL", { day: "numeric", month: "long", ...(ditJaar ? {} : { year: "numeric" }) });
}

import { Temporal } from "temporal-polyfill";
import type { Dagen } from "../../src/domain/gemeente.ts";
import type { Werkkalender } from "../../src/domain/werkkalender.ts";
import { FEESTDAGEN, type Feestdagkeuzes, maakGesloten } from "../../src/gemeente/feestdagen.ts";

const KANTOOR = ["08:30", "17:00"] as const;
const DICHT = Object.fromEntries(FEESTDAGEN.map((dag) => [dag, "dicht"])) as Feestdagkeuzes;

/** What most gemeenten choose: open on Good Friday, closed on 5 May every five years. */
export const GEWOON: Feestdagkeuzes = { ...DICHT, goede_vrijdag: "open", vijf_mei: "lustrum" };

/** Monday to Friday from half past eight to five, with the holidays of any year. */
export function kantoor(anders: Partial<Feestdagkeuzes> = {}, gesloten: readonly string[] = []): Werkkalender {
  const dagen: Dagen = maakGesloten({ feestdagen: { ...GEWOON, ...anders }, gesloten, tochOpen: [] });
  return {
    tijdzone: "Europe/Amsterdam",
    openingstijden: new Map([1, 2, 3, 4, 5].map((dag) => [dag, KANTOOR])),
    gesloten: dagen,
  };
}

export const ALTIJD_OPEN: Werkkalender = {
  tijdzone: "Europe/Amsterdam",
  openingstijden: new Map([1, 2, 3, 4, 5, 6, 7].map((dag) => [dag, ["00:00", "24:00"] as const])),
  gesloten: [],
};

/** A time on the clock in Amsterdam. */
export function ms(plaatselijk: string): number {
  return Temporal.PlainDateTime.from(plaatselijk).toZonedDateTime("Europe/Amsterdam").epochMilliseconds;
}

/** What the clock in Amsterdam says, to the minute. */
export function klok(tijdstip: number): string {
  const gezien = Temporal.Instant.fromEpochMilliseconds(tijdstip).toZonedDateTimeISO("Europe/Amsterdam");
  return gezien.toPlainDateTime().toString({ smallestUnit: "minute" });
}

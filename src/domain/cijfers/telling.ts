import { Temporal } from "temporal-polyfill";
import type { Gemeente } from "../gemeente.ts";
import { lokaleDag } from "../kloktijd.ts";
import { voegTermijnToe } from "../werkkalender.ts";
import { FEITEN, type Feitregel, NIET_IN_HET_LOG } from "./feiten.ts";

/** A calendar month `maand/YYYY-MM`, or the week of a Monday `week/YYYY-MM-DD`, as the gemeente's clock has them. */
export type Periode = `maand/${string}` | `week/${string}`;

/**
 * How often something was counted, per period. A cell is `soort|team` or `soort|team|dimensie=code`, one dimension at a
 * time: `doorgegeven|oost`, `doorgegeven|oost|leefgebied=financien`. The team is empty where a fact has none.
 */
export type Tellingen = ReadonlyMap<Periode, ReadonlyMap<string, number>>;

/** When facts are counted: the day they carry in the log, and in which periods, each with when it is forgotten. */
export interface Telmoment {
  /** `YYYY-MM-DD` on the gemeente's clock. */
  readonly dag: string;
  readonly periodes: readonly { readonly periode: Periode; readonly tot: number }[];
}

/**
 * The cells that this fact counts in. Of what ends or reopens there is one of two dimensions together,
 * `status=2026-K3.ondersteuning`: what became of what began in a quarter. The same for a line of the log; a kind that
 * this version does not know counts nowhere.
 */
export function cellenVan(feit: Feitregel): readonly string[] {
  const { soort = "", team = "", gestart = "", als = "" } = feit;
  if (!isFeitsoort(soort)) return [];
  const cel = `${soort}|${team}`;
  const per = FEITEN[soort].flatMap((dimensie) => {
    const code = feit[dimensie] ?? "";
    if (code === "") return [];
    return NIET_IN_HET_LOG.has(dimensie) ? [gemeentecel(feit, dimensie, code)] : [`${cel}|${dimensie}=${code}`];
  });
  return [cel, ...per, ...(gestart === "" || als === "" ? [] : [`${cel}|status=${gestart}.${als}`])];
}

/** What is not in the log is not counted by team either: with the answer, for the whole gemeente. */
function gemeentecel({ soort = "", antwoord = "" }: Feitregel, dimensie: string, code: string): string {
  return `${soort}||${dimensie}=${code}${antwoord === "" ? "" : `.${antwoord}`}`;
}

function isFeitsoort(soort: string): soort is keyof typeof FEITEN {
  return Object.hasOwn(FEITEN, soort);
}

/** The month and the week it is. @param nu milliseconds since 1970 */
export function periodesVan(gemeente: Pick<Gemeente, "tijdzone">, nu: number): readonly [Periode, Periode] {
  return periodesVanDag(lokaleDag(gemeente, nu));
}

/** The month and the week of this day. */
export function periodesVanDag(dag: Temporal.PlainDate): readonly [Periode, Periode] {
  return [`maand/${dag.toString().slice(0, 7)}`, `week/${maandagVan(dag).toString()}`];
}

/** The month and the week of a day `YYYY-MM-DD`; null for what is no day. */
export function periodesVanDatum(datum: string): readonly [Periode, Periode] | null {
  try {
    return periodesVanDag(Temporal.PlainDate.from(datum));
  } catch {
    return null;
  }
}

/** The calendar quarter of a moment, `2026-K3`. */
export function kwartaalVan(gemeente: Pick<Gemeente, "tijdzone">, ms: number): string {
  const { year, month } = lokaleDag(gemeente, ms);
  return `${year}-K${Math.ceil(month / 3)}`;
}

/**
 * Where facts of now are counted. A week is kept for as long as the facts are, from its end on; a month from the end of
 * its year on, so that a year is never shown in part.
 */
export function telmomentVan(gemeente: Gemeente, nu: number): Telmoment {
  return telmomentVanDag(gemeente, lokaleDag(gemeente, nu));
}

/** Where facts of this day are counted. */
export function telmomentVanDag(gemeente: Gemeente, dag: Temporal.PlainDate): Telmoment {
  const [maand, week] = periodesVanDag(dag);
  const tot = (na: Temporal.PlainDate) => {
    const einde = na.toZonedDateTime(gemeente.tijdzone).epochMilliseconds;
    return voegTermijnToe(gemeente, einde, gemeente.termijnen.feiten, "kalender");
  };
  return {
    dag: dag.toString(),
    periodes: [
      { periode: maand, tot: tot(dag.with({ month: 1, day: 1 }).add({ years: 1 })) },
      { periode: week, tot: tot(maandagVan(dag).add({ days: 7 })) },
    ],
  };
}

function maandagVan(dag: Temporal.PlainDate): Temporal.PlainDate {
  return dag.subtract({ days: dag.dayOfWeek - 1 });
}

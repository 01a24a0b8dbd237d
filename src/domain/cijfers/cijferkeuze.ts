import { Temporal } from "temporal-polyfill";
import type { Cijferjaar, Cijferkeuze, Kwartaal } from "./cijfertabel.ts";
import type { Periode, Tellingen } from "./telling.ts";

const KWARTALEN: readonly Kwartaal[] = [1, 2, 3, 4];

/** The quarters of this year that are over on this day, in order. */
export function heleKwartalen(jaar: number, vandaag: Temporal.PlainDate): readonly Kwartaal[] {
  return KWARTALEN.filter((kwartaal) => Temporal.PlainDate.compare(laatsteDag(jaar, kwartaal), vandaag) < 0);
}

/** The quarters of a year up to and including this one; none for 0. */
export function kwartalenTot(slot: Kwartaal | 0): readonly Kwartaal[] {
  return KWARTALEN.filter((kwartaal) => kwartaal <= slot);
}

/** The last day of a quarter. */
export function laatsteDag(jaar: number, kwartaal: Kwartaal): Temporal.PlainDate {
  return eersteDag(jaar, kwartaal).add({ months: 3 }).subtract({ days: 1 });
}

export function eersteDag(jaar: number, kwartaal: Kwartaal): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year: jaar, month: kwartaal * 3 - 2, day: 1 });
}

/** The three months of a quarter. */
export function maandenVan(jaar: number, kwartaal: Kwartaal): readonly Periode[] {
  return [2, 1, 0].map((terug): Periode => {
    const maand = String(kwartaal * 3 - terug).padStart(2, "0");
    return `maand/${jaar}-${maand}`;
  });
}

/** The last complete quarter that this choice goes up to; null when there is none on this day. */
export function slotkwartaal({ jaar, kwartaal }: Cijferkeuze, vandaag: Temporal.PlainDate): Kwartaal | null {
  const heel = heleKwartalen(jaar, vandaag);
  if (kwartaal === null) return heel.at(-1) ?? null;
  return heel.includes(kwartaal) ? kwartaal : null;
}

/**
 * The months to load for a choice: from the first of the year before, for the tables that show two years, up to its
 * last complete quarter; of a year without one the year before, so that it can be seen whether there are figures at all.
 */
export function periodesVoor(keuze: Cijferkeuze, vandaag: Temporal.PlainDate): readonly Periode[] {
  const slot = slotkwartaal(keuze, vandaag) ?? 0;
  return [
    ...KWARTALEN.flatMap((kwartaal) => maandenVan(keuze.jaar - 1, kwartaal)),
    ...kwartalenTot(slot).flatMap((kwartaal) => maandenVan(keuze.jaar, kwartaal)),
  ];
}

/**
 * The years and complete quarters that can be chosen, the newest first: of this year and the one before. With the counts
 * that were loaded, from the first quarter something was counted in; empty while there is none.
 */
export function keuzesVan(vandaag: Temporal.PlainDate, tellingen: Tellingen | null = null): readonly Cijferjaar[] {
  const eerste = tellingen === null ? null : eersteMaand(tellingen);
  return [vandaag.year, vandaag.year - 1]
    .map((jaar) => ({
      jaar,
      kwartalen: heleKwartalen(jaar, vandaag).filter(
        (kwartaal) => tellingen === null || (eerste !== null && (maandenVan(jaar, kwartaal).at(-1) ?? "") >= eerste),
      ),
    }))
    .filter(({ kwartalen }) => kwartalen.length > 0);
}

function eersteMaand(tellingen: Tellingen): string | null {
  const maanden = [...tellingen].filter(([periode, cellen]) => periode.startsWith("maand/") && cellen.size > 0);
  return maanden.map(([periode]) => periode).toSorted()[0] ?? null;
}

import type { Temporal } from "temporal-polyfill";
import { bladVan } from "./blad.ts";
import { eersteDag, laatsteDag, slotkwartaal } from "./cijferkeuze.ts";
import type { Cijferkeuze, Cijferoverzicht } from "./cijfertabel.ts";
import { tabellenVan } from "./tabellen.ts";
import type { Teamindeling } from "./teamtelling.ts";
import type { Tellingen } from "./telling.ts";

export * from "./cijfertabel.ts";

/**
 * All figures of one choice. What is hidden follows from the counts alone, so it is the same for every reader and on
 * every page, and stays so when later quarters come out.
 *
 * @param tellingen the months of `periodesVoor`
 * @returns null when the choice has no complete quarter on this day
 */
export function cijferoverzicht(
  indeling: Teamindeling,
  tellingen: Tellingen,
  keuze: Cijferkeuze,
  vandaag: Temporal.PlainDate,
): Cijferoverzicht | null {
  const slot = slotkwartaal(keuze, vandaag);
  if (slot === null) return null;
  const blad = bladVan(indeling, tellingen, keuze.jaar, slot);
  return {
    keuze,
    vanaf: eersteDag(keuze.jaar, keuze.kwartaal ?? 1).toString(),
    peildatum: laatsteDag(keuze.jaar, slot).toString(),
    tabellen: tabellenVan(blad, keuze, slot),
  };
}

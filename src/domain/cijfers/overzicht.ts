import type { Temporal } from "temporal-polyfill";
import { type Blad, bladVan } from "./blad.ts";
import { eersteDag, laatsteDag, periodesVoor, slotkwartaal } from "./cijferkeuze.ts";
import type { Cijferkeuze, Cijferoverzicht } from "./cijfertabel.ts";
import { tabellenVan } from "./tabellen.ts";
import type { Teamindeling } from "./teamtelling.ts";
import type { Tellingen } from "./telling.ts";

export * from "./cijfertabel.ts";

/** A year up to a quarter, with the counts it was made of. */
interface Bekend {
  readonly bron: readonly unknown[];
  readonly blad: Blad;
}

/**
 * What was worked out, by teams and by quarter: eight at most for one configuration. Quarters that are over seldom
 * change, and an unchanged month is the very same map when it is read again.
 */
const bekend = new WeakMap<Teamindeling["teams"], Map<string, Bekend>>();

/**
 * All figures of one choice. What is hidden follows from the counts alone, so it is the same for every reader and on
 * every page, and stays so when later quarters come out.
 *
 * @param tellingen the months of `periodesVoor`; a month is never changed afterwards, since what follows from it is kept
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
  const bron = periodesVoor(keuze, vandaag).map((maand) => tellingen.get(maand));
  const blad = bladUit(indeling, bron, `${keuze.jaar}-K${slot}`, () => bladVan(indeling, tellingen, keuze.jaar, slot));
  return {
    keuze,
    vanaf: eersteDag(keuze.jaar, keuze.kwartaal ?? 1).toString(),
    peildatum: laatsteDag(keuze.jaar, slot).toString(),
    tabellen: tabellenVan(blad, keuze, slot),
  };
}

function bladUit({ teams }: Teamindeling, bron: readonly unknown[], kwartaal: string, maak: () => Blad): Blad {
  const bladen = bekend.get(teams) ?? new Map<string, Bekend>();
  bekend.set(teams, bladen);
  const eerder = bladen.get(kwartaal);
  if (eerder !== undefined && bron.every((maand, plek) => maand === eerder.bron[plek])) return eerder.blad;
  const blad = maak();
  bladen.set(kwartaal, { bron, blad });
  return blad;
}

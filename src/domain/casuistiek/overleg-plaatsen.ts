import type { Reeks } from "./inrichting.ts";
import type { Overleg, Overlegplaats } from "./overleg.ts";

/** What became of the table, and who got a place that was waiting for one; they must hear it. */
export interface Plaatsing {
  readonly overleg: Overleg;
  readonly omhoog: readonly Overlegplaats[];
}

/** Where a case stands: on the agenda or waiting, counted from 1. */
export interface Stek {
  readonly soort: "plaats" | "reserve";
  readonly op: number;
}

export function stekVan({ plaatsen, reserve }: Overleg, casus: string): Stek | null {
  const plaats = plaatsen.findIndex((een) => een.casus === casus);
  if (plaats >= 0) return { soort: "plaats", op: plaats + 1 };
  const wacht = reserve.findIndex((een) => een.casus === casus);
  return wacht < 0 ? null : { soort: "reserve", op: wacht + 1 };
}

export function vrijePlaatsen({ plaatsen, reserve }: Overleg, reeks: Pick<Reeks, "plaatsen">): number {
  return Math.max(0, reeks.plaatsen - plaatsen.length - reserve.length);
}

/** Brings a case: a place when there is one and nobody waits for it, else the last reserve. Twice is once. */
export function brengIn(overleg: Overleg, reeks: Pick<Reeks, "plaatsen">, nieuw: Overlegplaats): Plaatsing {
  if (stekVan(overleg, nieuw.casus) !== null) return { overleg, omhoog: [] };
  const { omhoog, overleg: vol } = vulAan({ ...overleg, reserve: [...overleg.reserve, nieuw] }, reeks);
  return { overleg: vol, omhoog: omhoog.filter(({ casus }) => casus !== nieuw.casus) };
}

/**
 * Takes a case off, wherever it stands; the first reserve gets the place that comes free. What lies on the table stays
 * on the table: the agenda behind it moves, and a case that is taken off while it is there makes room for the next.
 */
export function trekIn(overleg: Overleg, reeks: Pick<Reeks, "plaatsen">, casus: string): Plaatsing {
  const stek = stekVan(overleg, casus);
  if (stek === null) return { overleg, omhoog: [] };
  const zonder = (rij: readonly Overlegplaats[]) => rij.filter((een) => een.casus !== casus);
  const over = { ...overleg, plaatsen: zonder(overleg.plaatsen), reserve: zonder(overleg.reserve) };
  const { omhoog, overleg: vol } = vulAan(over, reeks);
  return { overleg: { ...vol, aanDeTafel: tafelNa(vol, overleg.aanDeTafel, stek) }, omhoog };
}

function vulAan(overleg: Overleg, { plaatsen: aantal }: Pick<Reeks, "plaatsen">): Plaatsing {
  const vrij = Math.max(0, aantal - overleg.plaatsen.length);
  const omhoog = overleg.reserve.slice(0, vrij);
  return {
    overleg: {
      ...overleg,
      plaatsen: [...overleg.plaatsen, ...omhoog],
      reserve: overleg.reserve.slice(vrij),
      keer: overleg.keer + 1,
    },
    omhoog,
  };
}

function tafelNa({ plaatsen }: Overleg, tafel: Overleg["aanDeTafel"], weg: Stek): Overleg["aanDeTafel"] {
  if (tafel === null || weg.soort === "reserve" || weg.op - 1 > tafel.plaats) return tafel;
  if (weg.op - 1 < tafel.plaats) return { ...tafel, plaats: tafel.plaats - 1 };
  return tafel.plaats < plaatsen.length ? { plaats: tafel.plaats, ronde: 0 } : null;
}

/** With the numbers that were given in the commit of bringing them, and so are known only after it. */
export function metNummers(overleg: Overleg, nummers: ReadonlyMap<string, number>): Overleg {
  const met = (rij: readonly Overlegplaats[]) =>
    rij.map((een) => ({ ...een, nummer: een.nummer > 0 ? een.nummer : (nummers.get(een.casus) ?? 0) }));
  return { ...overleg, plaatsen: met(overleg.plaatsen), reserve: met(overleg.reserve) };
}

/** Cases of a meeting that did not get to them come before those who wait here: they wait longest. */
export function verhuisNaar(
  overleg: Overleg,
  reeks: Pick<Reeks, "plaatsen">,
  erbij: readonly Overlegplaats[],
): Plaatsing {
  const nieuw = erbij.filter(({ casus }) => stekVan(overleg, casus) === null);
  const { overleg: vol, omhoog } = vulAan({ ...overleg, reserve: [...nieuw, ...overleg.reserve] }, reeks);
  return { overleg: vol, omhoog: omhoog.filter(({ casus }) => !nieuw.some((een) => een.casus === casus)) };
}

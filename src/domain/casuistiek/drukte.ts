import type { Gemeente } from "../gemeente.ts";
import type { Boeking } from "./agenda.ts";
import type { Tijdvak } from "./casus.ts";
import type { Reeks } from "./inrichting.ts";
import { type Bijeenkomst, bijeenkomsten } from "./reeks.ts";

const MINUUT_MS = 60_000;

/** Taken time in order, no two of which touch; so that one look finds whether a time is free. */
export type Drukte = readonly Tijdvak[];

export function maakDrukte(vakken: readonly Tijdvak[]): Drukte {
  const drukte: { van: number; tot: number }[] = [];
  let vorige: { van: number; tot: number } | null = null;
  for (const { van, tot } of opVolgorde(vakken)) {
    if (vorige === null || vorige.tot < van) {
      vorige = { van, tot };
      drukte.push(vorige);
    } else if (vorige.tot < tot) vorige.tot = tot;
  }
  return drukte;
}

/** Agendas and calendars are in order nearly always; looking is much quicker than sorting forty of them. */
function opVolgorde(vakken: readonly Tijdvak[]): readonly Tijdvak[] {
  const gewoon = vakken.every(({ van }, plek) => plek === 0 || (vakken[plek - 1]?.van ?? 0) <= van);
  return gewoon ? vakken : vakken.toSorted((een, ander) => een.van - ander.van);
}

/** Until when this time is taken, as far as one of these says; null when it is free. */
export function bezetTot(drukten: readonly Drukte[], tijd: Tijdvak): number | null {
  for (const drukte of drukten) {
    const eerste = drukte[eersteNa(drukte, tijd.van)];
    if (eerste !== undefined && eerste.van < tijd.tot) return eerste.tot;
  }
  return null;
}

/** The place of the first that ends after this moment. */
function eersteNa(drukte: Drukte, moment: number): number {
  let laag = 0;
  let hoog = drukte.length;
  while (laag < hoog) {
    const midden = (laag + hoog) >>> 1;
    if ((drukte[midden]?.tot ?? 0) > moment) hoog = midden;
    else laag = midden + 1;
  }
  return laag;
}

/**
 * The bookings with what is kept free around them: around those in which this person advises as much as any of their
 * expertises asks, around the others nothing; and around each at least `minstens` minutes.
 */
export function metMarge(g: Gemeente, oid: string, boekingen: readonly Boeking[], minstens: number): Tijdvak[] {
  const eigen = [...g.casuistiek.expertises.values()]
    .filter(({ specialisten }) => specialisten.some(({ wie }) => wie === oid))
    .map(({ bufferMinuten }) => bufferMinuten);
  const adviseert = Math.max(minstens, ...eigen);
  return boekingen.map(({ van, tot, rol }) => {
    const marge = (rol === "adviseert" ? adviseert : minstens) * MINUUT_MS;
    return { van: van - marge, tot: tot + marge };
  });
}

/** The meetings of somebody's own series between these moments; each series is worked out once. */
export function overlegtijden(g: Gemeente, van: number, tot: number): (oid: string) => readonly Tijdvak[] {
  const gemaakt = new Map<Reeks, readonly Bijeenkomst[]>();
  const vanReeks = (reeks: Reeks) => {
    const vakken = gemaakt.get(reeks) ?? bijeenkomsten(g, reeks, van, tot);
    gemaakt.set(reeks, vakken);
    return vakken;
  };
  const reeksen = [...g.casuistiek.reeksen.values()];
  return (oid) => reeksen.filter(({ deelnemers }) => deelnemers.includes(oid)).flatMap(vanReeks);
}

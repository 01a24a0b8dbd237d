import { Temporal } from "temporal-polyfill";
import type { Gemeente } from "../gemeente.ts";
import { type Dag, dagVan } from "../rooster/aanwezigheid.ts";
import { gewichtVan, grensVan } from "../rooster/ruimte.ts";
import { kandidatenVoor } from "../rooster/voordracht.ts";
import type { Functie } from "../sleutels.ts";
import { lokaleDag } from "../werkkalender.ts";
import type { Routeringsinvoer } from "./invoer.ts";
import { bepaalRoute } from "./route.ts";

/** One question or decision to play; `invoer` is what a gemeente makes of it. */
export interface Speelvraag {
  readonly id: string;
  readonly invoer: Omit<Routeringsinvoer, "dag">;
}

export interface Speelduur {
  /** How many come in a week. */
  readonly perWeek: number;
  /** How many weeks somebody is busy with one. */
  readonly openWeken: number;
}

/** What became of one question. */
export interface Zet {
  readonly id: string;
  readonly team: string;
  readonly functie: Functie;
  readonly regel: string;
  readonly partner: string | null;
  /** Oid of who is asked first; null: it waits for its function. */
  readonly wie: string | null;
}

/** How busy somebody was. */
export interface Drukte {
  readonly vragen: number;
  /** Most load points at one moment. */
  readonly piek: number;
  readonly grens: number;
}

export interface Gespeeld {
  readonly zetten: readonly Zet[];
  /** By oid, of everybody who can be asked. */
  readonly drukte: ReadonlyMap<string, Drukte>;
}

/** The working days of the first week from this Monday (`YYYY-MM-DD`) in which the gemeente is open. */
export function speelweek(gemeente: Gemeente, maandag: string): readonly Dag[] {
  const begin = Temporal.PlainDate.from(maandag);
  for (let week = 0; week < 60; week++) {
    const dagen = [0, 1, 2, 3, 4, 5, 6]
      .map((plek) => begin.add({ days: 7 * week + plek }))
      .map((dag) => dag.toZonedDateTime({ timeZone: gemeente.tijdzone, plainTime: "12:00" }))
      .map(({ epochMilliseconds }) => dagVan(gemeente, epochMilliseconds))
      .filter(({ weekdag, gesloten }) => gemeente.openingstijden.has(weekdag) && !gesloten);
    if (dagen.length > 0) return dagen;
  }
  throw new RangeError("deze gemeente is nooit open");
}

/** The Monday after this moment, `YYYY-MM-DD`. */
export function volgendeMaandag(gemeente: Pick<Gemeente, "tijdzone">, nu: number): string {
  const dag = lokaleDag(gemeente, nu);
  return dag.add({ days: 8 - dag.dayOfWeek }).toString();
}

/** The Monday of the week of this day; null when there is no such day. */
export function maandagVan(datum: string): string | null {
  try {
    const dag = Temporal.PlainDate.from(datum);
    return dag.subtract({ days: dag.dayOfWeek - 1 }).toString();
  } catch {
    return null;
  }
}

/**
 * Plays the questions in order on the roster of one week, over and over: each goes to the first candidate, who is busy
 * with it for some weeks. Nobody gives anything back, so what differs between two gemeenten is what their rules and
 * rosters do.
 */
export function speel(
  gemeente: Gemeente,
  vragen: readonly Speelvraag[],
  week: readonly Dag[],
  { perWeek, openWeken }: Speelduur,
): Gespeeld {
  const belasting = new Map<string, number>();
  const drukte = new Map(nogNiets(gemeente));
  const bezig: ({ readonly wie: string; readonly punten: number } | null)[] = [];
  const zetten = vragen.map(({ id, invoer }, index): Zet => {
    const klaar = bezig[index - perWeek * openWeken];
    if (klaar != null) belasting.set(klaar.wie, (belasting.get(klaar.wie) ?? 0) - klaar.punten);
    const dag = week[Math.floor(((index % perWeek) / perWeek) * week.length)];
    if (dag === undefined) throw new RangeError("een week zonder dagen");
    const route = bepaalRoute(gemeente, { ...invoer, dag: dag.datum });
    const plek = { ...route, leefgebied: invoer.leefgebieden[0] ?? null, haast: invoer.haast };
    const om = { uitgesloten: [], belasting: (oid: string) => belasting.get(oid) ?? 0, nu: 0, bekendBij: null, dag };
    const wie = kandidatenVoor(gemeente, plek, om).kandidaten[0]?.oid ?? null;
    const punten = gewichtVan(gemeente.belasting, invoer.haast);
    bezig.push(wie === null ? null : { wie, punten });
    if (wie !== null) {
      const nu = (belasting.get(wie) ?? 0) + punten;
      belasting.set(wie, nu);
      const { vragen: al = 0, piek = 0, grens = 0 } = drukte.get(wie) ?? {};
      drukte.set(wie, { vragen: al + 1, piek: Math.max(piek, nu), grens });
    }
    const { team, functie, regel, partner } = route;
    return { id, team, functie, regel, partner, wie };
  });
  return { zetten, drukte };
}

function nogNiets({ mensen, belasting }: Gemeente): readonly (readonly [string, Drukte])[] {
  return [...mensen.values()]
    .filter(({ functies, reserve }) => functies.length + reserve.length > 0)
    .map((persoon) => [persoon.oid, { vragen: 0, piek: 0, grens: grensVan(belasting, persoon) }]);
}

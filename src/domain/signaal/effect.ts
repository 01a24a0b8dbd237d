import { Temporal } from "temporal-polyfill";
import type { Periode, Tellingen } from "../cijfers/telling.ts";
import type { Signaal, Signaalstand } from "./signaal.ts";

/** A count that may be shown: rounded to fives, so that two of them never give away a small one. */
export type Rondgetal = number | "minder_dan_5";

/** Four weeks on the calendar that all signals share. */
export interface Blok {
  /** The first Monday and the last Sunday, `YYYY-MM-DD`. */
  readonly van: string;
  readonly tot: string;
  /** `begin`: the collective answer began in these weeks. */
  readonly plek: "voor" | "begin" | "na";
  readonly aantal: Rondgetal;
}

type Collectief = Extract<Signaalstand, { soort: "collectief" }>;

/** The collective answer, also after it was said what came of it; null when there was none. */
export function collectiefIn({ stand, vorige }: Pick<Signaal, "stand" | "vorige">): Collectief | null {
  if (stand.soort === "collectief") return stand;
  return stand.soort === "klaar" && vorige?.soort === "collectief" ? vorige : null;
}

const WEKEN = 4;
const VOOR = 3;
const NA = 6;
/** A Monday. All blocks are counted from it, so that pages of two signals never show weeks that overlap in part. */
const NULPUNT = Temporal.PlainDate.from("2024-01-01");

/** The weeks to load for what is watched; none when there is nothing to watch. @param vandaag `YYYY-MM-DD` */
export function effectweken(signaal: Signaal, vandaag: string): readonly Periode[] {
  return blokken(signaal, vandaag).flatMap(({ begin }) =>
    Array.from({ length: WEKEN }, (_, n) => `week/${begin.add({ weeks: n }).toString()}` as const),
  );
}

/** How often the subject of this signal was passed on in its team, per complete four weeks before and after. */
export function effectVan(signaal: Signaal, tellingen: Tellingen, vandaag: string): readonly Blok[] {
  const cel = `doorgegeven|${signaal.team}|leefgebied=${signaal.leefgebied ?? ""}`;
  return blokken(signaal, vandaag).map(({ begin, plek }) => {
    const weken = Array.from({ length: WEKEN }, (_, n) => begin.add({ weeks: n }).toString());
    const som = weken.reduce((tot, week) => tot + (tellingen.get(`week/${week}`)?.get(cel) ?? 0), 0);
    const laatste = begin.add({ days: 7 * WEKEN - 1 }).toString();
    return { van: begin.toString(), tot: laatste, plek, aantal: rond(som) };
  });
}

/** Nought may be said; one to four may not; the rest to the nearest five. */
export function rond(aantal: number): Rondgetal {
  if (aantal <= 0) return 0;
  return aantal < 5 ? "minder_dan_5" : 5 * Math.round(aantal / 5);
}

function blokken(
  signaal: Signaal,
  vandaag: string,
): readonly { readonly begin: Temporal.PlainDate; readonly plek: Blok["plek"] }[] {
  const vanaf = collectiefIn(signaal)?.vanaf;
  if (vanaf === undefined || signaal.leefgebied === null) return [];
  const midden = blokVan(Temporal.PlainDate.from(vanaf));
  const compleet = blokVan(Temporal.PlainDate.from(vandaag));
  return Array.from({ length: VOOR + 1 + NA }, (_, n) => midden - VOOR + n)
    .filter((nr) => nr < compleet)
    .map((nr) => ({
      begin: NULPUNT.add({ weeks: WEKEN * nr }),
      plek: nr < midden ? "voor" : nr === midden ? "begin" : "na",
    }));
}

function blokVan(dag: Temporal.PlainDate): number {
  return Math.floor(NULPUNT.until(dag, { largestUnit: "days" }).days / (7 * WEKEN));
}

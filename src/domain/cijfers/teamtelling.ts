import type { Gemeente } from "../gemeente.ts";
import { historieBij } from "../teams.ts";
import { maandenVan } from "./cijferkeuze.ts";
import type { Kwartaal } from "./cijfertabel.ts";
import type { Periode, Tellingen } from "./telling.ts";

/** The row of counts that belong to no team of today. */
export const VROEGERE_TEAMS = "vroegere_teams";

/** The teams of a gemeente, with what they come from. */
export type Teamindeling = Pick<Gemeente, "teams">;

/**
 * The counts by the teams there are now: those of a team that went up in one other belong to that one (`historieBij`).
 * What belongs to no team of today, because it was split or nobody says what became of it, is counted as
 * `vroegere_teams`, so that no sum changes.
 */
export function tellingenPerTeam(indeling: Teamindeling, tellingen: Tellingen): Tellingen {
  const rijen = new Map<string, string>();
  const rijVan = (team: string): string => {
    const bekend = rijen.get(team) ?? rijBij(indeling, team);
    rijen.set(team, bekend);
    return bekend;
  };
  return new Map([...tellingen].map(([periode, cellen]) => [periode, verdeeld(cellen, rijVan)]));
}

function rijBij(indeling: Teamindeling, team: string): string {
  const nu = historieBij(indeling, team);
  return indeling.teams.has(nu) ? nu : VROEGERE_TEAMS;
}

function verdeeld(cellen: ReadonlyMap<string, number>, rijVan: (team: string) => string): ReadonlyMap<string, number> {
  const nieuw = new Map<string, number>();
  for (const [cel, aantal] of cellen) {
    const { soort, team, rest } = gelezen(cel);
    const rij = rijVan(team);
    const sleutel = rij === team ? cel : `${soort}|${rij}${rest}`;
    nieuw.set(sleutel, (nieuw.get(sleutel) ?? 0) + aantal);
  }
  return nieuw;
}

function gelezen(cel: string): { readonly soort: string; readonly team: string; readonly rest: string } {
  const eerste = cel.indexOf("|");
  const tweede = cel.indexOf("|", eerste + 1);
  const tot = tweede === -1 ? cel.length : tweede;
  return { soort: cel.slice(0, eerste), team: cel.slice(eerste + 1, tot), rest: cel.slice(tot) };
}

/** The counts of one quarter by row. */
export interface Kwartaaltelling {
  /** How often a kind was counted in a row: all of it, or with one code (`leefgebied=financien`). */
  tel(soort: string, rij: string, code?: string): number;
  /** The codes of a dimension (`doorgegeven`, `leefgebied`) that occur in this quarter, in any row. */
  codes(soort: string, dimensie: string): Iterable<string>;
  /** The rows that occur. */
  readonly rijen: ReadonlySet<string>;
}

/** Adds up the months of a quarter, of these kinds only. */
export function kwartaaltelling(
  tellingen: Tellingen,
  jaar: number,
  kwartaal: Kwartaal,
  soorten: ReadonlySet<string>,
): Kwartaaltelling {
  const sommen = new Map<string, number>();
  const rijen = new Set<string>();
  const codes = new Map<string, Set<string>>();
  for (const [cel, aantal] of cellenIn(tellingen, maandenVan(jaar, kwartaal))) {
    const { soort, team, rest } = gelezen(cel);
    if (!soorten.has(soort)) continue;
    if (rest === "") rijen.add(team);
    if (!sommen.has(cel)) onthoudCode(codes, soort, rest);
    sommen.set(cel, (sommen.get(cel) ?? 0) + aantal);
  }
  return {
    tel: (soort, rij, code = "") => sommen.get(code === "" ? `${soort}|${rij}` : `${soort}|${rij}|${code}`) ?? 0,
    codes: (soort, dimensie) => codes.get(`${soort}|${dimensie}`) ?? [],
    rijen,
  };
}

function* cellenIn(tellingen: Tellingen, maanden: readonly Periode[]): Iterable<readonly [string, number]> {
  for (const maand of maanden) yield* tellingen.get(maand) ?? [];
}

function onthoudCode(codes: Map<string, Set<string>>, soort: string, rest: string): void {
  const gelijk = rest.indexOf("=");
  if (gelijk === -1) return;
  const sleutel = `${soort}${rest.slice(0, gelijk)}`;
  const bekend = codes.get(sleutel) ?? new Set();
  codes.set(sleutel, bekend.add(rest.slice(gelijk + 1)));
}

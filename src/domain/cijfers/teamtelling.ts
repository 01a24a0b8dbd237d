import type { Gemeente } from "../gemeente.ts";
import { historieBij } from "../teams.ts";
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
  const rijVan = rijenBij(indeling);
  return new Map([...tellingen].map(([periode, cellen]) => [periode, verdeeld(cellen, rijVan)]));
}

/** The row that each team is counted in. */
function rijenBij(indeling: Teamindeling): (team: string) => string {
  const rijen = new Map<string, string>();
  return (team) => {
    const bekend = rijen.get(team);
    if (bekend !== undefined) return bekend;
    const nu = historieBij(indeling, team);
    const rij = indeling.teams.has(nu) ? nu : VROEGERE_TEAMS;
    rijen.set(team, rij);
    return rij;
  };
}

function verdeeld(cellen: ReadonlyMap<string, number>, rijVan: (team: string) => string): ReadonlyMap<string, number> {
  const nieuw = new Map<string, number>();
  for (const [cel, aantal] of cellen) {
    const gelezen = leesCel(cel);
    const sleutel = inRij(cel, gelezen, rijVan(gelezen.team));
    nieuw.set(sleutel, (nieuw.get(sleutel) ?? 0) + aantal);
  }
  return nieuw;
}

interface Cel {
  readonly soort: string;
  readonly team: string;
  /** `|leefgebied=financien`, or nothing. */
  readonly rest: string;
}

function inRij(cel: string, { soort, team, rest }: Cel, rij: string): string {
  return rij === team ? cel : `${soort}|${rij}${rest}`;
}

function leesCel(cel: string): Cel {
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

/** Adds up the months of a quarter by the teams there are now, of these kinds only. */
export function kwartaaltelling(
  indeling: Teamindeling,
  tellingen: Tellingen,
  maanden: readonly Periode[],
  soorten: ReadonlySet<string>,
): Kwartaaltelling {
  const rijVan = rijenBij(indeling);
  const sommen = new Map<string, number>();
  const rijen = new Set<string>();
  const codes = new Map<string, Set<string>>();
  for (const [cel, aantal] of maanden.flatMap((maand) => [...(tellingen.get(maand) ?? [])])) {
    const gelezen = leesCel(cel);
    if (!soorten.has(gelezen.soort)) continue;
    const rij = rijVan(gelezen.team);
    if (gelezen.rest === "") rijen.add(rij);
    const sleutel = inRij(cel, gelezen, rij);
    const som = sommen.get(sleutel);
    if (som === undefined) onthoudCode(codes, gelezen);
    sommen.set(sleutel, (som ?? 0) + aantal);
  }
  return {
    tel: (soort, rij, code = "") => sommen.get(code === "" ? `${soort}|${rij}` : `${soort}|${rij}|${code}`) ?? 0,
    codes: (soort, dimensie) => codes.get(`${soort}|${dimensie}`) ?? [],
    rijen,
  };
}

function onthoudCode(codes: Map<string, Set<string>>, { soort, rest }: Cel): void {
  const gelijk = rest.indexOf("=");
  if (gelijk === -1) return;
  const sleutel = `${soort}${rest.slice(0, gelijk)}`;
  const bekend = codes.get(sleutel) ?? new Set();
  codes.set(sleutel, bekend.add(rest.slice(gelijk + 1)));
}

import type { Weekreeksen } from "../../../src/domain/signaal/meter.ts";
import { gamma, maakToeval, poisson, type Toeval } from "./toeval.ts";

/** What happens besides chance. */
export interface Wereld {
  readonly naam: string;
  /** Summer, Christmas, and subjects with a season of their own. */
  readonly seizoenen: boolean;
  /** Variance of a week against its mean: 1 is chance alone. */
  readonly ongelijk: number;
}

export const WERELDEN: readonly Wereld[] = [
  { naam: "gewoon toeval", seizoenen: false, ongelijk: 1 },
  { naam: "seizoenen", seizoenen: true, ongelijk: 1 },
  { naam: "ongelijke weken", seizoenen: false, ongelijk: 2 },
  { naam: "seizoenen en ongelijke weken", seizoenen: true, ongelijk: 2 },
];
/** In these a doubled demand is looked for: a season that begins in the same week would be found as well. */
export const WERELDEN_MET_SPRONG = WERELDEN.filter(({ seizoenen }) => !seizoenen);

/** Parts of all that comes, for 15 subjects; a team differs from this by a third more or less. */
const DELEN = [0.2, 0.13, 0.11, 0.1, 0.08, 0.08, 0.07, 0.06, 0.05, 0.04, 0.03, 0.02, 0.015, 0.01, 0.005];
/** A large, a middling and a small subject: doubled each in teams of their own. */
export const VERDUBBELD = [
  { naam: "groot", deel: 0.2, onderwerp: 0, teams: [0, 1] },
  { naam: "midden", deel: 0.08, onderwerp: 4, teams: [2, 3] },
  { naam: "klein", deel: 0.03, onderwerp: 10, teams: [4, 5] },
] as const;
export const TEAMS = 8;
/** The first week at whose beginning is looked: a year of seasons and half a year of before lie behind it. */
export const EERSTE = 84;
export const WEKEN = EERSTE + 52;
/** The week in which demand doubles. */
export const SPRONG = EERSTE + 16;
const GELIJKHEID = 9;

/** Weeks of eight teams. @param perWeek how many vragen a team gets in a usual week */
export function verzinWeken(perWeek: number, wereld: Wereld, zaad: number, verdubbel = false): Weekreeksen {
  const toeval = maakToeval(zaad);
  return Array.from({ length: TEAMS }, (_, team) => {
    const eigen = DELEN.map((deel) => (deel * gamma(GELIJKHEID, toeval)) / GELIJKHEID);
    const alles = eigen.reduce((tot, deel) => tot + deel, 0);
    return eigen.map((deel, onderwerp) => {
      const dubbel =
        verdubbel && VERDUBBELD.some((een) => een.onderwerp === onderwerp && een.teams.some((t) => t === team));
      return Array.from({ length: WEKEN }, (__, week) => {
        const tijd = wereld.seizoenen ? drukte(week) * seizoen(onderwerp, week) : 1;
        return trek(((perWeek * deel) / alles) * tijd * (dubbel && week >= SPRONG ? 2 : 1), wereld.ongelijk, toeval);
      });
    });
  });
}

function trek(gemiddeld: number, ongelijk: number, toeval: Toeval): number {
  if (ongelijk === 1) return poisson(gemiddeld, toeval);
  return poisson(gamma(gemiddeld / (ongelijk - 1), toeval) * (ongelijk - 1), toeval);
}

/** Six weeks of summer, two of Christmas. */
function drukte(week: number): number {
  const inJaar = week % 52;
  if (inJaar >= 29 && inJaar < 35) return 0.65;
  return inJaar === 51 || inJaar === 0 ? 0.4 : 1;
}

/** The heating in winter, papers in spring, school in autumn. */
function seizoen(onderwerp: number, week: number): number {
  const hoek = (2 * Math.PI * week) / 52;
  const piek = (hoogte: number, naar: number) => 1 + hoogte * Math.max(0, Math.cos(hoek - 2 * Math.PI * naar));
  if (onderwerp === 0) return piek(0.4, 0);
  if (onderwerp === 1) return piek(0.3, 0.25);
  return onderwerp === 7 ? piek(0.6, 0.7) : 1;
}

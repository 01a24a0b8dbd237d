import { kansOpMinstens } from "./verdeling.ts";

/** How much came in some weeks: of the subject, and of all others in the same team. */
export interface Telling {
  readonly eigen: number;
  readonly rest: number;
}

/** What the weeks before make one expect of four weeks. */
export interface Achtergrond {
  readonly voor: Telling;
  /** The subject against all others in the whole gemeente; where a team has little of its own, it is taken as like the rest. */
  readonly stad: Telling;
  /** How much more of it there was around these weeks a year ago, 1 or more. */
  readonly seizoen: number;
  /** How much more the counts of four weeks vary than chance alone would, 1 or more. */
  readonly spreiding: number;
}

export interface Vergelijking {
  readonly aantal: number;
  readonly verwacht: number;
  /** The chance of at least this many when nothing changed. */
  readonly kans: number;
}

/** The gemeente as a whole counts as this many vragen of the team itself. */
const GEWICHT_STAD = 2;

/**
 * Compares four weeks with the weeks before by the share of the subject in all that came to the team: a holiday, a
 * closed week or a busier desk changes both and is no news. What is expected is a gamma-Poisson prediction; its
 * uncertainty counts what is not known of the share, of the rest, and how uneven these counts are by themselves.
 */
export function vergelijk(nu: Telling, { voor, stad, seizoen, spreiding }: Achtergrond): Vergelijking {
  const aandeelStad = (stad.eigen + 0.5) / (stad.rest + 1);
  const vorm = GEWICHT_STAD + voor.eigen;
  const aandeel = vorm / (GEWICHT_STAD / aandeelStad + voor.rest);
  const verwacht = aandeel * nu.rest * seizoen;
  if (verwacht <= 0) return { aantal: nu.eigen, verwacht: 0, kans: 1 };
  const onzeker = (spreiding - 1) / verwacht + spreiding * (1 / vorm + 1 / nu.rest);
  return { aantal: nu.eigen, verwacht, kans: kansOpMinstens(nu.eigen, verwacht, onzeker) };
}

/** @param seizoen around the same weeks a year ago, and in the weeks before those, in the whole gemeente */
export function seizoenVan(seizoen: { readonly toen: Telling; readonly ervoor: Telling }): number {
  const { toen, ervoor } = seizoen;
  if (ervoor.rest <= 0) return 1;
  const gewoon = (ervoor.eigen / ervoor.rest) * toen.rest;
  const factor = (toen.eigen + GEWICHT_GEWOON) / (gewoon + GEWICHT_GEWOON);
  return Math.min(MEEST_SEIZOEN, Math.max(1, factor));
}

/** So many vragen of an ordinary year stand beside those of last year, so that a few make no season. */
const GEWICHT_GEWOON = 10;
/** Twice as much a year ago may have been an event too; more is not taken as a season. */
const MEEST_SEIZOEN = 2;

/** How uneven counts of four weeks are, over all subjects and teams: variance against that of chance, from 1 to 4. */
export function spreidingVan(blokken: readonly (readonly Telling[])[]): number {
  let afwijking = 0;
  let vrij = 0;
  for (const reeks of blokken) {
    const eigen = reeks.reduce((som, een) => som + een.eigen, 0);
    const alles = reeks.reduce((som, een) => som + een.eigen + een.rest, 0);
    if (eigen === 0 || eigen === alles) continue;
    const aandeel = eigen / alles;
    const gevuld = reeks.filter((een) => een.eigen + een.rest > 0);
    for (const een of gevuld) {
      const gewoon = aandeel * (een.eigen + een.rest);
      afwijking += (een.eigen - gewoon) ** 2 / (gewoon * (1 - aandeel));
    }
    vrij += gevuld.length - 1;
  }
  return vrij === 0 ? 1 : Math.min(MEEST_ONGELIJK, Math.max(1, afwijking / vrij));
}

const MEEST_ONGELIJK = 4;

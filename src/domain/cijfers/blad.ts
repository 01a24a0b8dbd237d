import { kwartalenTot, maandenVan } from "./cijferkeuze.ts";
import type { Cel, Kwartaal } from "./cijfertabel.ts";
import { INSTROOM, METINGEN, SOORTEN } from "./metingen.ts";
import { type Standblad, standblad } from "./standblok.ts";
import { type Kwartaalstand, type Stroomblad, stroomblad } from "./stroomblok.ts";
import { kwartaaltelling, type Teamindeling, VROEGERE_TEAMS } from "./teamtelling.ts";
import type { Tellingen } from "./telling.ts";

/** Everything that may be shown of a year up to a quarter, for all pages together. */
export interface Blad {
  /** By the id of the measure. */
  readonly stromen: ReadonlyMap<string, Stroomblad>;
  /** What was started up to this quarter: the year before, this year, both. */
  readonly gestart: (rij: string) => readonly [Cel, Cel, Cel];
  readonly stand: Standblad;
  /** The teams in the order of the configuration, and `vroegere_teams` where something was counted for them. */
  readonly rijen: readonly string[];
}

/**
 * Counts and hides. Each flow is judged by the quarters of its own year; the tables of started and closed by those of
 * two years.
 */
export function bladVan(indeling: Teamindeling, tellingen: Tellingen, jaar: number, slot: Kwartaal): Blad {
  const { eerder, dit } = kwartaalstanden(indeling, tellingen, jaar, slot);
  const vroeger = [...eerder, ...dit].some(({ telling }) => telling.rijen.has(VROEGERE_TEAMS));
  const rijen = [...indeling.teams.keys(), ...(vroeger ? [VROEGERE_TEAMS] : [])];
  // The order of the configuration may change; what is hidden may not.
  const vast = rijen.toSorted();
  const vorigJaar = stroomblad(INSTROOM, eerder, vast);
  const ditJaar = stroomblad(INSTROOM, dit, vast);
  const gestart = (van: number, kwartaal: Kwartaal, rij: string): readonly [Cel, Cel, Cel] => {
    const vorig = vorigJaar.cel(van === jaar ? 4 : kwartaal, "J", rij, "");
    const nu = van === jaar ? ditJaar.cel(kwartaal, "J", rij, "") : 0;
    return [vorig, nu, vorig === "verborgen" || nu === "verborgen" ? "verborgen" : vorig + nu];
  };
  return {
    stromen: new Map([
      [INSTROOM.id, ditJaar],
      ...METINGEN.map((meting) => [meting.id, stroomblad(meting, dit, vast)] as const),
    ]),
    gestart: (rij) => gestart(jaar, slot, rij),
    stand: standblad(
      [...eerder, ...dit],
      vast,
      (moment, rij) => gestart(moment.jaar, moment.kwartaal, rij)[2] === "verborgen",
    ),
    rijen,
  };
}

function kwartaalstanden(indeling: Teamindeling, tellingen: Tellingen, jaar: number, slot: Kwartaal) {
  const stand = (van: number, kwartaal: Kwartaal): Kwartaalstand => ({
    jaar: van,
    kwartaal,
    telling: kwartaaltelling(indeling, tellingen, maandenVan(van, kwartaal), SOORTEN),
  });
  return {
    eerder: kwartalenTot(4).map((kwartaal) => stand(jaar - 1, kwartaal)),
    dit: kwartalenTot(slot).map((kwartaal) => stand(jaar, kwartaal)),
  };
}

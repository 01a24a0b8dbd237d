import type { Periode, Tellingen } from "../../../src/domain/cijfers/telling.ts";
import type { Signaal } from "../../../src/domain/signaal/signaal.ts";
import { type Aanleiding, nieuwSignaal } from "../../../src/domain/signaal/verloop.ts";
import { vindweken } from "../../../src/domain/signaal/vinden.ts";
import { PROEFGEMEENTE } from "../../dialogs/proefgemeente.ts";

/** A Monday, 09:00. */
export const MAANDAG = "2026-11-23";
export const NU = Date.parse("2026-11-23T09:00:00+01:00");
export const WEEK_MS = 7 * 86_400_000;

/** A signal of Oost that the bot found. */
export function vondstsignaal(deel: Partial<Aanleiding> = {}, nu = NU): Signaal {
  const leeg = { leefgebied: null, functie: null, partner: null, voorziening: null, van: null } as const;
  const woorden = { wat: "", hoeVaak: "", werktAl: "", voorstel: "" } as const;
  return nieuwSignaal(
    PROEFGEMEENTE,
    {
      id: "gevonden-1",
      soort: "meer_dan_verwacht",
      team: "oost",
      ...leeg,
      ...woorden,
      vondst: { vanaf: "2026-10-26", aantal: 14, verwacht: 6 },
      ...deel,
    },
    nu,
  );
}

/** Counts per week; `terug` is 1 for the last complete week before the Monday. */
export function geteldeWeken(
  cellen: (terug: number) => Readonly<Record<string, number>>,
  maandag = MAANDAG,
): Tellingen {
  const weken = vindweken(maandag);
  return new Map<Periode, ReadonlyMap<string, number>>(
    weken.map((week, plek) => [week, new Map(Object.entries(cellen(weken.length - plek)))]),
  );
}

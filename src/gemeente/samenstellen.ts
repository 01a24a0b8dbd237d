import type { Locatie, Persoon, Team } from "../domain/gemeente.ts";
import type { Onderdeel } from "./keur.ts";
import { maakWijzer, type Regels } from "./verwijzingen.ts";

/** The teams by id, with object ids where the file has short names; lines that were refused are left out. */
export function maakTeams({ teams, mensen }: Regels): ReadonlyMap<string, Team> {
  const wijs = maakWijzer(mensen);
  return new Map(
    waarden(teams).map((team) => [
      team.id,
      {
        ...team,
        teamleider: wijs(team.teamleider) ?? team.teamleider,
        coordinator: wijs(team.coordinator) ?? team.coordinator,
      },
    ]),
  );
}

/** Everybody by object id, in the order of the file. */
export function maakMensen(mensen: Regels["mensen"]): ReadonlyMap<string, Persoon> {
  const wijs = maakWijzer(mensen);
  return new Map(
    waarden(mensen).map(({ kort: _, ...persoon }) => [
      persoon.oid,
      {
        ...persoon,
        functies: persoon.functies ?? [],
        telefoon: persoon.telefoon ?? null,
        vervanger: wijs(persoon.vervanger ?? ""),
        afwezig: persoon.afwezig ?? [],
        mist: persoon.mist ?? [],
        locatie: persoon.locatie ?? null,
      },
    ]),
  );
}

/** The desks by id. */
export function maakLocaties(locaties: Regels["locaties"]): ReadonlyMap<string, Locatie> {
  return new Map(waarden(locaties).map((locatie) => [locatie.id, locatie]));
}

function waarden<T>(regels: readonly Onderdeel<T>[]): readonly T[] {
  return regels.flatMap(({ waarde }) => waarde ?? []);
}

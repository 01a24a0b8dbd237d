import type { Locatie, Persoon, Team } from "../domain/gemeente.ts";
import type { Functie, Leefgebied } from "../domain/sleutels.ts";
import type { Persoonregel } from "./bestanden.ts";
import type { Onderdeel } from "./keur.ts";
import { maakWijzer, type Regels, type Wijzer } from "./verwijzingen.ts";

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
        functies: team.functies ?? [],
        domeinen: new Map(Object.entries(team.domeinen ?? {}) as [Leefgebied, Functie][]),
        partners: team.partners ?? [],
        voorgangers: team.voorgangers ?? [],
      },
    ]),
  );
}

/** Everybody by object id, in the order of the file. */
export function maakMensen(mensen: Regels["mensen"]): ReadonlyMap<string, Persoon> {
  const wijs = maakWijzer(mensen);
  return new Map(waarden(mensen).map((regel) => [regel.oid, maakPersoon(regel, wijs)]));
}

/** The desks by id. */
export function maakLocaties(locaties: Regels["locaties"]): ReadonlyMap<string, Locatie> {
  return new Map(
    waarden(locaties).map((locatie) => [locatie.id, { ...locatie, openingstijden: locatie.openingstijden ?? null }]),
  );
}

function waarden<T>(regels: readonly Onderdeel<T>[]): readonly T[] {
  return regels.flatMap(({ waarde }) => waarde ?? []);
}

function maakPersoon(regel: Persoonregel, wijs: Wijzer): Persoon {
  return {
    oid: regel.oid,
    voornaam: regel.voornaam,
    naam: regel.naam,
    rollen: regel.rollen,
    team: regel.team,
    organisatie: regel.organisatie,
    werkdagen: regel.werkdagen,
    functies: regel.functies ?? [],
    telefoon: regel.telefoon ?? null,
    vervanger: wijs(regel.vervanger ?? ""),
    afwezig: regel.afwezig ?? [],
    mist: regel.mist ?? [],
    locatie: regel.locatie ?? null,
    fte: regel.fte ?? 1,
    reserve: regel.reserve ?? [],
    moederdagen: regel.moederdagen ?? [],
    grens: regel.grens ?? null,
    stil: regel.stil ?? null,
    vanaf: regel.vanaf ?? null,
    tot: regel.tot ?? null,
  };
}

import type { Gemeente, Persoon } from "./gemeente.ts";
import { lokaleDag, moment } from "./kloktijd.ts";
import { heeftNazorg, komtVaakTerug, moetNogOver } from "./lijst.ts";
import { dagVan, waaromAfwezig } from "./rooster/aanwezigheid.ts";
import { kandidaten, teamleiderVan } from "./rooster.ts";
import type { Functie } from "./sleutels.ts";
import { isVoorbij, type Vraag } from "./vraag.ts";

/** The lines of a team lead's daily list, in this order and nothing else (practice review §6). */
export const LIJNEN = [
  "zonder_eigenaar",
  "uiterste_dag",
  "haast_van_gisteren",
  "bezetting",
  "vaak_terug",
  "bijna_gewist",
] as const;
export type Lijn = (typeof LIJNEN)[number];
/** The lines that count vragen. */
export type Vraaglijn = Exclude<Lijn, "bezetting">;

/** The day it is in the gemeente, as moments: worked out once for all vragen. */
export interface Dagkader {
  /** The first moment of today, of tomorrow, and of next Monday. */
  readonly begin: number;
  readonly morgen: number;
  readonly maandag: number;
}

export function dagkader(g: Pick<Gemeente, "tijdzone">, nu: number): Dagkader {
  const dag = lokaleDag(g, nu);
  const over = (dagen: number) => moment(g, dag.add({ days: dagen }), "00:00");
  return { begin: over(0), morgen: over(1), maandag: over(8 - dag.dayOfWeek) };
}

/** Whether a vraag counts on a line of this day. */
export function staatOpLijn(lijn: Vraaglijn, vraag: Vraag, { begin, morgen, maandag }: Dagkader): boolean {
  const { plaatsing, opvolging, toestand } = vraag;
  if (plaatsing === null || (isVoorbij(vraag) && !heeftNazorg(vraag))) return false;
  const wachtOpContact = opvolging.contact === null && !isVoorbij(vraag);
  switch (lijn) {
    case "zonder_eigenaar":
      return toestand.soort === "aangeboden" || toestand.soort === "wachtrij";
    case "uiterste_dag":
      // A term that ends at midnight is one of the day before.
      return wachtOpContact && plaatsing.contactVoor > begin && plaatsing.contactVoor <= morgen;
    case "haast_van_gisteren": {
      const haast = plaatsing.haast === "nu" || plaatsing.haast === "vandaag";
      return haast && wachtOpContact && plaatsing.doorgegeven < begin;
    }
    case "vaak_terug":
      return komtVaakTerug(vraag) && !isVoorbij(vraag);
    case "bijna_gewist": {
      const heeftTekst = toestand.soort === "opgepakt" || toestand.soort === "afgesloten";
      return heeftTekst && moetNogOver(vraag) && vraag.wissenOp < maandag;
    }
  }
}

/** Who of these teams is on leave today, and which functions nobody can take today. */
export interface Bezetting {
  readonly afwezig: readonly Persoon[];
  readonly zonderVervanger: readonly { readonly team: string; readonly functie: Functie }[];
}

export function bezettingVan(g: Gemeente, teams: readonly string[], nu: number): Bezetting {
  const dag = dagVan(g, nu);
  const leden = [...g.mensen.values()].filter(({ team, functies }) => teams.includes(team) && functies.length > 0);
  const zonder = teams.flatMap((team) => {
    const eigen = leden.filter((lid) => lid.team === team).flatMap(({ functies }) => functies);
    const functies = new Set([...(g.teams.get(team)?.functies ?? []), ...eigen]);
    return [...functies]
      .filter((functie) => kandidaten(g, { team, functies: [functie], uitgesloten: [], nu }).kandidaten.length === 0)
      .map((functie) => ({ team, functie }));
  });
  return { afwezig: leden.filter((lid) => waaromAfwezig(lid, dag) === "afwezig"), zonderVervanger: zonder };
}

/** The teams somebody leads, and those of a lead who is away for whom they stand in. */
export function geleideTeams(g: Gemeente, oid: string, nu: number): readonly string[] {
  return [...g.teams.values()]
    .filter(({ id, teamleider }) => teamleider === oid || leiderNu(g, id, nu) === oid)
    .map(({ id }) => id);
}

/** Who gets the daily list of a team today: its lead, or who stands in; null when no lead is there. */
export function leiderNu(g: Gemeente, team: string, nu: number): string | null {
  const leider = teamleiderVan(g, team, { uitgesloten: [], nu });
  return leider === null || leider.waarom === "teamleider_afwezig" ? null : leider.oid;
}

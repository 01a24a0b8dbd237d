import type { Gemeente, Team } from "./gemeente.ts";

type Teams = Pick<Gemeente, "teams">;

/** Ids of the teams that are no more and whose work a team of today took over. */
export function vroegereTeams({ teams }: Teams): readonly string[] {
  const genoemd = [...teams.values()].flatMap(({ voorgangers }) => voorgangers);
  return [...new Set(genoemd)].filter((id) => !teams.has(id));
}

/** The teams that a former one merged or was split into, in the order of the file; none for a team of today. */
export function opvolgersVan({ teams }: Teams, id: string): readonly Team[] {
  return teams.has(id) ? [] : [...teams.values()].filter(({ voorgangers }) => voorgangers.includes(id));
}

/**
 * The team that answers now for what belongs to this one: itself, else the first that took it over. Undefined when
 * nobody did, which no administrator can put in force (`keurOpvolging`).
 */
export function teamNu(g: Teams, id: string | null | undefined): Team | undefined {
  return id == null ? undefined : (g.teams.get(id) ?? opvolgersVan(g, id)[0]);
}

/**
 * Where what was counted of a team belongs: with the one team it went up in. Of a team that was split the past stays
 * its own, since nobody knows whose it would have been.
 */
export function historieBij(g: Teams, id: string): string {
  const opvolgers = opvolgersVan(g, id);
  return opvolgers.length === 1 ? (opvolgers[0]?.id ?? id) : id;
}

import type { Team } from "../../../src/domain/gemeente.ts";
import { TEAM_BASIS } from "../../support/basis.ts";

/** Teams by these ids; `voorgangers` names what some of them come from. */
export function indelingVan(
  ids: readonly string[],
  voorgangers: Readonly<Record<string, readonly string[]>> = {},
): { readonly teams: ReadonlyMap<string, Team> } {
  const team = (id: string): Team => ({
    ...TEAM_BASIS,
    id,
    naam: id,
    postcodes: [],
    telefoon: "",
    teamleider: "",
    coordinator: "",
    voorgangers: voorgangers[id] ?? [],
  });
  return { teams: new Map(ids.map((id) => [id, team(id)])) };
}

import type { Relatie } from "../bevoegdheid.ts";
import { leiderNu } from "../dag.ts";
import type { Gemeente, Persoon } from "../gemeente.ts";
import { teamNu } from "../teams.ts";
import type { Signaal } from "./signaal.ts";

/**
 * Who gave it follows it; who leads the team, stands in for who does, or was asked because nobody reacted, deals with
 * it.
 */
export function relatiesTotSignaal(signaal: Signaal, { oid }: Persoon, gemeente: Gemeente, nu: number): Relatie[] {
  const relaties: Relatie[] = [];
  if (signaal.van === oid) relaties.push("indiener");
  if (isBehandelaar(signaal, oid, gemeente, nu)) relaties.push("behandelaar");
  return [...relaties, "geen"];
}

function isBehandelaar({ team, bij, escalaties }: Signaal, oid: string, gemeente: Gemeente, nu: number): boolean {
  return (
    bij === oid ||
    escalaties.some(({ naar }) => naar === oid) ||
    teamNu(gemeente, team)?.teamleider === oid ||
    leiderNu(gemeente, team, nu) === oid
  );
}

import { isVoorbij, type Vraag } from "../domain/vraag.ts";
import type { Lijst, Wijziging } from "./poorten.ts";

/**
 * Where a vraag stands after a change: on the list of its team from the hand-over until it is closed, by the moment
 * at which the resident must have heard something.
 *
 * @param eerder how it stood before; null when it is new
 * @param nu how it stands now; null when it is erased
 */
export function lijstenVan(eerder: Vraag | null, nu: Vraag | null): Pick<Wijziging, "lijsten"> {
  const was = opLijst(eerder);
  const wordt = opLijst(nu);
  if (was?.naam === wordt?.naam && was?.op === wordt?.op) return {};
  const af = was !== null && was.naam !== wordt?.naam ? [{ naam: was.naam, op: null }] : [];
  return { lijsten: [...af, ...(wordt === null ? [] : [wordt])] };
}

function opLijst(vraag: Vraag | null): { naam: Lijst; op: number } | null {
  if (vraag === null || vraag.plaatsing === null || isVoorbij(vraag)) return null;
  return { naam: `team/${vraag.plaatsing.team}`, op: vraag.plaatsing.contactVoor };
}

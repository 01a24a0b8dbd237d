import { leesOverlegId, type Overleg } from "../domain/casuistiek/overleg.ts";
import { bijeenkomstOp, nieuwOverleg } from "../domain/casuistiek/reeks.ts";
import { alsOverleg, type Geborgd, type Omgeving, type Stand } from "./stand.ts";
import type { Wereld } from "./wereld.ts";

const JAAR_MS = 366 * 86_400_000;

/**
 * A meeting for which nobody did anything yet is in no store: it follows from its series and its day. Only of this
 * year: working out a series until a day that somebody made up would hold up everybody. Null when there is none.
 */
export function nieuwOverlegBij(
  id: string,
  { gemeente, nu }: Pick<Omgeving, "gemeente" | "nu">,
): Geborgd<Overleg> | null {
  const gelezen = leesOverlegId(id);
  if (gelezen === null || Math.abs(Date.parse(gelezen.datum) - nu) > JAAR_MS) return null;
  const reeks = gemeente.casuistiek.reeksen.get(gelezen.reeks);
  const dag = reeks === undefined ? null : bijeenkomstOp(gemeente, reeks, gelezen.datum);
  if (reeks === undefined || dag === null) return null;
  return { sleutel: `overleg/${id}`, versie: 0, doc: nieuwOverleg(gemeente, reeks, dag), nummer: null };
}

/**
 * With the meeting that a case was brought to: whether it has a place or waits for one stands there alone. A round
 * trip for such a case, and none for anything else.
 */
export async function metOverlegErbij(wereld: Wereld, stand: Stand): Promise<Stand> {
  const route = stand.casus?.doc.route;
  if (route?.soort !== "overleg") return stand;
  const geladen = await wereld.opslag.laad({ records: [`overleg/${route.overleg}`] });
  const overleg = alsOverleg(geladen.records[0]);
  if (overleg === null) return stand;
  const planning = { agendas: new Map(), casussen: new Map(), buiten: null, ...stand.planning };
  return { ...stand, planning: { ...planning, overleggen: new Map([[route.overleg, overleg]]) } };
}

import { alsOverleg, type Stand } from "./stand.ts";
import type { Wereld } from "./wereld.ts";

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

import type { Relatie } from "../bevoegdheid.ts";
import type { Gemeente, Persoon } from "../gemeente.ts";
import { adviseurVan, type Casus } from "./casus.ts";
import type { Casuistiek, Reeks } from "./inrichting.ts";
import { leesOverlegId, type Overleg } from "./overleg.ts";

/** How somebody stands to a consult or a case; the overleg it was brought to decides who sits at the table. */
export function relatiesTotCasus(casus: Casus, overleg: Overleg | null, { oid }: Persoon, g: Gemeente): Relatie[] {
  const relaties: Relatie[] = [];
  if (casus.inbrenger === oid) relaties.push("indiener");
  // A time from the waiting list is held without a word to the specialist: they were not asked yet.
  if (adviseurVan(casus) === oid) relaties.push(isVastgehouden(casus) ? "was_gevraagd" : "adviseur");
  if (casus.stand.soort === "coordinator" && casus.stand.bij === oid) relaties.push("coordinator");
  if (casus.afgewezen.some(({ wie }) => wie === oid) || coordineert(casus, oid, g)) relaties.push("was_gevraagd");
  const staatErop = overleg?.plaatsen.some((plaats) => plaats.casus === casus.id) === true;
  if (overleg !== null && staatErop) relaties.push(...aanTafel(overleg, oid, g.casuistiek));
  return [...relaties, "geen"];
}

function isVastgehouden({ stand }: Casus): boolean {
  return stand.soort === "voorgesteld" && stand.vrijSinds !== undefined;
}

function coordineert({ route }: Casus, oid: string, { casuistiek }: Gemeente): boolean {
  return route.soort === "consult" && casuistiek.expertises.get(route.expertise)?.coordinator === oid;
}

/** How somebody stands to one meeting. A stranger to the series has nothing to do with it. */
export function relatiesTotOverleg(overleg: Overleg, { oid }: Persoon, g: Gemeente): Relatie[] {
  return [...aanTafel(overleg, oid, g.casuistiek), "geen"];
}

/** The series of a meeting, while it is in the configuration. */
export function reeksVan(id: string, { reeksen }: Casuistiek): Reeks | null {
  const gelezen = leesOverlegId(id);
  return gelezen === null ? null : (reeksen.get(gelezen.reeks) ?? null);
}

function aanTafel(overleg: Overleg, oid: string, casuistiek: Casuistiek): Relatie[] {
  const reeks = reeksVan(overleg.id, casuistiek);
  if (reeks === null || !reeks.deelnemers.includes(oid)) return [];
  const relaties: Relatie[] = ["deelnemer"];
  if (overleg.rollen.gespreksleider === oid) relaties.push("leider");
  if (overleg.rollen.advieshouder === oid) relaties.push("advieshouder");
  return relaties;
}

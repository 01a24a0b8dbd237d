import type { Kaartbeeld } from "../../../dialogs/beeld.ts";
import { consultbeeld } from "../../../dialogs/beelden/consult.ts";
import { ingebrachtbeeld, overlegkaart } from "../../../dialogs/beelden/overleg.ts";
import type { Casus } from "../../domain/casuistiek/casus.ts";
import type { Overleg } from "../../domain/casuistiek/overleg.ts";
import type { Geborgd, Omgeving, Stand } from "../stand.ts";
import { zichtVan } from "./gemeen.ts";

/** The card of a consult or a case for whoever looks: what was agreed and what can be done now; nothing of the sheet. */
export function toonCasus(
  { ik, planning }: Pick<Stand, "ik" | "planning">,
  om: Omgeving,
  { doc, nummer }: Geborgd<Casus>,
  boven: readonly string[] = [],
): Kaartbeeld {
  const zicht = zichtVan(ik, om);
  const { route } = doc;
  if (route.soort === "consult") return consultbeeld(zicht, { casus: doc, nummer: nummer ?? 0 }, boven);
  const overleg = planning?.overleggen.get(route.overleg)?.doc ?? null;
  return ingebrachtbeeld(zicht, { casus: doc, nummer: nummer ?? 0, overleg }, boven);
}

/** The card of one meeting: when, who has which role, which numbers are on the agenda. */
export function toonOverleg(
  { ik }: Pick<Stand, "ik">,
  om: Omgeving,
  { doc }: Geborgd<Overleg>,
  boven: readonly string[] = [],
): Kaartbeeld {
  return overlegkaart(zichtVan(ik, om), doc, boven);
}

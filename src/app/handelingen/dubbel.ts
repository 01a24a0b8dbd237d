import { balierol } from "../../../dialogs/vraagsoorten.ts";
import type { Persoon } from "../../domain/gemeente.ts";
import type { Vraag } from "../../domain/vraag.ts";

/** Whether somebody whose telephone number led to this vraag may hear which one it is; a volunteer only of their own. */
export function magNummerHoren(ik: Persoon, { indiener }: Pick<Vraag, "indiener">): boolean {
  return balierol(ik) !== "vrijwilliger" || indiener === ik.oid;
}

import type { Vraag } from "../../src/domain/vraag.ts";
import { afspraakInWoorden, komendeAfspraak } from "./afspraak.ts";
import type { Zicht } from "./zicht.ts";

/** What the slip says first: the appointment once there is one, else the day by which the resident hears something. */
export function briefjezin(
  zicht: Zicht,
  vraag: Vraag,
  waarden: { readonly dag: string; readonly nummer: string; readonly code: string },
): string {
  const afspraak = komendeAfspraak(zicht, vraag);
  if (afspraak === null) return zicht.zeg("briefje", waarden);
  const { nummer, code } = waarden;
  const { dag, tijd, plek } = afspraakInWoorden(zicht, afspraak);
  return zicht.zeg("briefje.afspraak", { dag, tijd, plek, nummer, code });
}

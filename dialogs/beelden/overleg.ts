import type { Overleg } from "../../src/domain/casuistiek/overleg.ts";
import type { Kaartbeeld } from "../beeld.ts";
import type { Genummerd } from "./consult.ts";
import { melding, type Zicht } from "./zicht.ts";

/** The card of a case that was brought to an overleg, for who brought it. */
export function ingebrachtbeeld(
  zicht: Zicht,
  { nummer }: Genummerd & { readonly overleg: Overleg | null },
  boven: readonly string[],
): Kaartbeeld {
  return melding(zicht, "casus", { titel: `Casus ${nummer}`, zinnen: boven, knoppen: [] });
}

/** The card of one meeting. */
export function overlegkaart(zicht: Zicht, overleg: Overleg, boven: readonly string[]): Kaartbeeld {
  return melding(zicht, "overleg", { titel: overleg.datum, zinnen: boven, knoppen: [] });
}

import type { Casus } from "../../src/domain/casuistiek/casus.ts";
import type { Kaartbeeld } from "../beeld.ts";
import { melding, type Zicht } from "./zicht.ts";

/** A consult with the number people use for it. */
export interface Genummerd {
  readonly casus: Casus;
  readonly nummer: number;
}

/** The card of a consult: for who asked, and for who advises. */
export function consultbeeld(zicht: Zicht, { nummer }: Genummerd, boven: readonly string[]): Kaartbeeld {
  return melding(zicht, "consult", { titel: `Consult ${nummer}`, zinnen: boven, knoppen: [] });
}

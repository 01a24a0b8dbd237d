import type { Kaartbeeld } from "../beeld.ts";
import { type Catalogus, verwoord } from "../teksten.ts";

/** For who is not on the roster, or may not begin yet: one sentence in the place of whatever stood there. */
export function buitenbeeld(catalogus: Catalogus, zin: string): Kaartbeeld {
  return {
    naam: "buiten",
    toon: "gewoon",
    titel: verwoord(catalogus, "geen.recht.titel"),
    alineas: [{ tekst: zin, stijl: "gewoon" }],
    velden: [],
    regels: [],
    knoppen: [],
    noodknoppen: [],
    schermLeeg: false,
    basis: {},
  };
}

import { adviseurVan, type Casus } from "../../src/domain/casuistiek/casus.ts";
import type { Alinea, Kaartbeeld } from "../beeld.ts";
import { adviseurdeel } from "./consult-adviseur.ts";
import { vragerdeel } from "./consult-vrager.ts";
import { type Consultdeel, casustitel, expertisenaam, type Genummerd, nummerVan } from "./consult-woorden.ts";
import { knop, melding, voornaam, type Zicht } from "./zicht.ts";

export type { Genummerd } from "./consult-woorden.ts";

/** The card of a consult: for who asked, for who advises, and for who finds somebody. Nothing of the sheet. */
export function consultbeeld(zicht: Zicht, consult: Genummerd, boven: readonly string[]): Kaartbeeld {
  const { casus, nummer } = consult;
  const deel = deelVoor(zicht, casus, nummer);
  return {
    ...melding(zicht, deel.naam, {
      titel: casustitel(zicht, consult),
      zinnen: [],
      knoppen: deel.knoppen,
      toon: deel.toon ?? "gewoon",
      basis: consultbasis(casus),
      nood: false,
    }),
    alineas: [...boven.map((tekst): Alinea => ({ tekst, stijl: "melding" })), ...deel.zinnen],
    verversen: knop(zicht, "casus_ververs", "knop.ververs"),
  };
}

/** Goes back with every button: which consult, how it was shown, and with which time and person. */
export function consultbasis({ id, keer, volgnummer }: Casus): Kaartbeeld["basis"] {
  return { casus: id, rev: keer, volg: volgnummer };
}

function deelVoor(zicht: Zicht, casus: Casus, nummer: number): Consultdeel {
  const { oid } = zicht.ik;
  const { stand } = casus;
  const bijMij = stand.soort === "coordinator" && stand.bij === oid;
  if (casus.inbrenger === oid) return vragerdeel(zicht, casus, nummer);
  if (bijMij) return coordinatordeel(zicht, casus);
  return adviseurVan(casus) === oid ? adviseurdeel(zicht, casus) : voorbijdeel(zicht);
}

/** Nobody answered, or nobody can: the coordinator finds somebody. */
function coordinatordeel(zicht: Zicht, casus: Casus): Consultdeel {
  const naam = voornaam(zicht, casus.inbrenger);
  return {
    naam: "consult/coordinator",
    toon: "let_op",
    zinnen: [
      {
        tekst: zicht.zeg("consult.coordinator", { naam, expertise: expertisenaam(zicht, casus) }),
        stijl: "nadruk",
      },
      {
        tekst: zicht.zeg("consult.coordinator.bel", { naam, nummer: nummerVan(zicht, casus.inbrenger) }),
        stijl: "gewoon",
      },
    ],
    knoppen: [
      knop(zicht, "consult_regel_kies", "knop.consult.regel", { stijl: "hoofd" }),
      knop(zicht, "consult_regel", "knop.consult.niemand", { data: { niemand: true } }),
    ],
  };
}

/** Who was asked before: nothing is left for them to do, and nothing more for them to see. */
function voorbijdeel(zicht: Zicht): Consultdeel {
  return {
    naam: "consult/voorbij",
    zinnen: [{ tekst: zicht.zeg("consult.niet_bij_jou"), stijl: "gewoon" }],
    knoppen: [],
  };
}

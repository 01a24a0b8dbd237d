import type { Kaartbeeld } from "../beeld.ts";
import type { Genummerd } from "./consult.ts";
import { nabespreking } from "./consult-na.ts";
import { bijeenkomstVan, casustitel } from "./overleg-woorden.ts";
import { knop, melding, type Zicht } from "./zicht.ts";

/** After the table: what came of it, asked of who brought the case. The same questions as after a consult. */
export function nabeschouwing(zicht: Zicht, { casus, nummer }: Genummerd, boven: readonly string[]): Kaartbeeld {
  const id = casus.route.soort === "overleg" ? casus.route.overleg : "";
  const { zinnen, knoppen } = nabespreking(zicht, casus, nummer);
  return {
    ...melding(zicht, "casus/besproken", {
      titel: casustitel(zicht, nummer, bijeenkomstVan(zicht, id)?.reeks.thema ?? null),
      zinnen: [],
      knoppen,
      basis: { casus: casus.id, rev: casus.keer },
    }),
    alineas: [...boven.map((tekst) => ({ tekst, stijl: "melding" as const })), ...zinnen],
    verversen: knop(zicht, "casus_ververs", "knop.ververs"),
  };
}

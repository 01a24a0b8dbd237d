import type { Reeks } from "../../src/domain/casuistiek/inrichting.ts";
import type { Overleg } from "../../src/domain/casuistiek/overleg.ts";
import { type Tafelronde, tafelronde } from "../../src/domain/casuistiek/overleg-verloop.ts";
import type { Alinea, Kaartbeeld, Knop } from "../beeld.ts";
import { casustitel } from "./overleg-woorden.ts";
import { knop, melding, type Zicht } from "./zicht.ts";

/**
 * One card for the round that is on: what happens and how long, in words. There is no timer, and nothing is typed here.
 *
 * @returns null when nothing is on the table
 */
export function tafelbeeld(zicht: Zicht, reeks: Reeks, overleg: Overleg, boven: readonly string[]): Kaartbeeld | null {
  const nu = tafelronde(overleg, zicht.gemeente.casuistiek.methoden.get(reeks.methode));
  if (nu === null || overleg.afgelast !== null || zicht.nu >= overleg.tot) return null;
  const leidt = overleg.rollen.gespreksleider === zicht.ik.oid;
  const { gasten } = reeks;
  return {
    ...melding(zicht, "overleg/ronde", {
      titel: titelVan(zicht, nu),
      zinnen: [],
      knoppen: leidt ? leiderknoppen(zicht, nu) : [],
      basis: { overleg: overleg.id, rev: overleg.keer },
    }),
    alineas: [
      ...boven.map((tekst) => alinea(tekst, "melding")),
      alinea(nu.ronde.uitleg, "nadruk"),
      alinea(minuten(zicht, nu), "gewoon"),
      ...(gasten.length === 0 ? [] : [alinea(zicht.zeg("casus.gasten", { functies: gasten.join(", ") }), "gewoon")]),
      ...(leidt ? [] : [alinea(zicht.zeg("overleg.ronde.leider"), "klein")]),
    ],
    regels: [
      {
        label: zicht.zeg("overleg.nu"),
        waarde: casustitel(zicht, nu.plaats.nummer, null),
        knop: knop(zicht, "casus_lees", "knop.casus_lezen", { data: { casus: nu.plaats.casus } }),
      },
    ],
    verversen: knop(zicht, "overleg_bekijk", "knop.ververs"),
  };
}

function titelVan(zicht: Zicht, { plaats, ronde }: Tafelronde): string {
  return zicht.zeg("overleg.ronde.titel", { casus: casustitel(zicht, plaats.nummer, null), ronde: ronde.naam });
}

function minuten(zicht: Zicht, { nummer, van, ronde }: Tafelronde): string {
  const waarden = { n: nummer, van };
  return ronde.minuten === 1
    ? zicht.zeg("overleg.ronde.minuut", waarden)
    : zicht.zeg("overleg.ronde", { ...waarden, minuten: ronde.minuten });
}

function leiderknoppen(zicht: Zicht, { hierna }: Tafelronde): readonly Knop[] {
  const klaar = knop(zicht, "overleg_klaar", "knop.overleg_klaar", hierna === "klaar" ? { stijl: "hoofd" } : {});
  if (hierna === "klaar") return [klaar];
  const verder = hierna === "ronde" ? "knop.ronde_volgende" : "knop.casus_volgende_tafel";
  return [knop(zicht, "overleg_ronde", verder, { stijl: "hoofd" }), klaar];
}

function alinea(tekst: string, stijl: Alinea["stijl"]): Alinea {
  return { tekst, stijl };
}

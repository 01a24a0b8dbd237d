import type { Casus } from "../../src/domain/casuistiek/casus.ts";
import type { Reeks } from "../../src/domain/casuistiek/inrichting.ts";
import type { Overleg } from "../../src/domain/casuistiek/overleg.ts";
import { heeftGevraagd } from "../../src/domain/casuistiek/overleg-casus.ts";
import { type Stek, stekVan } from "../../src/domain/casuistiek/overleg-plaatsen.ts";
import type { Bijeenkomst } from "../../src/domain/casuistiek/reeks.ts";
import type { Kaartbeeld, Knop } from "../beeld.ts";
import { leesbareDag } from "../vraagsoorten.ts";
import type { Genummerd } from "./consult.ts";
import { nabeschouwing } from "./overleg-na.ts";
import { bijeenkomstVan, casustitel, grootBegin, volgendeNa, wanneerEnWaar } from "./overleg-woorden.ts";
import { knop, melding, type Zicht } from "./zicht.ts";

interface Ingebracht extends Genummerd {
  readonly overleg: Overleg | null;
}

/** The card of a case that was brought to an overleg, for who brought it: where it stands, and nothing of what it says. */
export function ingebrachtbeeld(zicht: Zicht, een: Ingebracht, boven: readonly string[]): Kaartbeeld {
  const { casus, nummer } = een;
  if (casus.stand.soort === "besproken") return nabeschouwing(zicht, een, boven);
  const bij = casus.route.soort === "overleg" ? bijeenkomstVan(zicht, casus.route.overleg) : null;
  const loopt = casus.stand.soort === "ingebracht";
  const zinnen = loopt ? plekzinnen(zicht, een, bij) : [zicht.zeg(eindzin(casus))];
  return {
    ...melding(zicht, "casus", {
      titel: casustitel(zicht, nummer, bij?.reeks.thema ?? null),
      zinnen,
      knoppen: loopt ? knoppen(zicht, casus) : [knop(zicht, "casus_kies", "knop.casus_weer", { stijl: "hoofd" })],
      basis: { casus: casus.id, rev: casus.keer },
    }),
    alineas: [
      ...boven.map((tekst) => ({ tekst, stijl: "melding" as const })),
      ...zinnen.map((tekst) => ({ tekst, stijl: "gewoon" as const })),
    ],
    regels: loopt && bij !== null ? wanneerEnWaar(zicht, een.overleg ?? bij.dag, bij.reeks) : [],
    verversen: knop(zicht, "casus_ververs", "knop.ververs"),
  };
}

function eindzin({ stand }: Casus) {
  return stand.soort === "afgezegd" ? "casus.ingetrokken" : "casus.afgelopen";
}

function plekzinnen(
  zicht: Zicht,
  { casus, overleg }: Ingebracht,
  bij: { readonly reeks: Reeks; readonly dag: Bijeenkomst } | null,
): readonly string[] {
  const stek = overleg === null ? null : stekVan(overleg, casus.id);
  if (bij === null || stek === null || overleg?.afgelast != null) return [zicht.zeg("casus.zonder_dag")];
  const { gasten } = bij.reeks;
  return [
    plekzin(zicht, stek, bij),
    zicht.zeg(inhoudzin(casus)),
    ...(gasten.length === 0 ? [] : [zicht.zeg("casus.gasten", { functies: gasten.join(", ") })]),
  ];
}

function plekzin(zicht: Zicht, { soort, op }: Stek, { reeks, dag }: { reeks: Reeks; dag: Bijeenkomst }): string {
  if (soort === "plaats") return zicht.zeg("casus.ingebracht", { dag: leesbareDag(dag.datum) });
  const vol = grootBegin(leesbareDag(dag.datum));
  const na = volgendeNa(zicht, reeks, dag);
  if (na === null) return zicht.zeg("casus.vol.laatste", { dag: vol, n: op });
  const volgende = leesbareDag(na.datum);
  return op === 1
    ? zicht.zeg("casus.vol", { dag: vol, volgende })
    : zicht.zeg("casus.vol.later", { dag: vol, n: op, volgende });
}

function inhoudzin(casus: Casus) {
  if (!heeftGevraagd(casus)) return "casus.leeg";
  return casus.gecontroleerd === null ? "casus.nakijken" : "casus.nagekeken";
}

function knoppen(zicht: Zicht, casus: Casus): readonly Knop[] {
  return [
    knop(zicht, "casus_blad", heeftGevraagd(casus) ? "knop.casus_wijzigen" : "knop.casus_schrijven", {
      stijl: "hoofd",
    }),
    knop(zicht, "casus_kies", "knop.casus_andere_dag"),
    knop(zicht, "casus_trek_in", "knop.casus_intrekken"),
    ...(casus.route.soort === "overleg"
      ? [knop(zicht, "overleg_bekijk", "knop.overleg_tonen", { data: { overleg: casus.route.overleg } })]
      : []),
  ];
}

import type { Casus } from "../../src/domain/casuistiek/casus.ts";
import { laatsteAfwijzing, zeiZelfNee } from "../../src/domain/casuistiek/consult.ts";
import type { Alinea, Knop } from "../beeld.ts";
import {
  type Consultdeel,
  coordinatorwoord,
  dagwoord,
  expertiseBij,
  expertisenaam,
  gewoon,
  nadruk,
} from "./consult-woorden.ts";
import { knop, voornaam, type Zicht } from "./zicht.ts";

/** Whoever asked waits for a time. @param blad the way to the sheet */
export function wachtdeel(zicht: Zicht, casus: Casus, blad: readonly Knop[]): Consultdeel {
  const expertise = expertisenaam(zicht, casus);
  const bij = expertiseBij(zicht, casus)?.coordinator ?? "";
  return {
    naam: "consult/vrager/wacht",
    zinnen: [
      nadruk(zicht.zeg("consult.wacht", { expertise })),
      gewoon(zicht.zeg("consult.wacht.haast", { coordinator: coordinatorwoord(zicht, bij) })),
    ],
    knoppen: [
      ...blad,
      knop(zicht, "consult_verplaats", "knop.consult.kies_tijd"),
      knop(zicht, "consult_afzeggen_vraag", "knop.consult.van_lijst"),
    ],
  };
}

/** Nobody was found yet; somebody looks, and that is said by name. */
export function gezochtdeel(zicht: Zicht, casus: Casus, bij: string): Consultdeel {
  const zelf = bij === zicht.ik.oid;
  return {
    naam: "consult/vrager/coordinator",
    toon: "let_op",
    zinnen: wieZoekt(zicht, casus, bij),
    knoppen: [
      zelf
        ? knop(zicht, "consult_regel_kies", "knop.consult.regel", { stijl: "hoofd" })
        : knop(zicht, "consult_verplaats", "knop.consult.kies_tijd"),
      knop(zicht, "consult_afzeggen_vraag", "knop.consult.afzeggen"),
    ],
  };
}

/** "Noor kan dinsdag niet" only when she said so herself; and who looks on. */
function wieZoekt(zicht: Zicht, casus: Casus, bij: string): readonly Alinea[] {
  if (bij === zicht.ik.oid) return [nadruk(zicht.zeg("consult.zoekt.jij"))];
  const coordinator = voornaam(zicht, bij);
  const nummer = coordinatorwoord(zicht, bij);
  const laatste = laatsteAfwijzing(casus);
  if (laatste?.voor === undefined || !zeiZelfNee(laatste))
    return [nadruk(zicht.zeg("consult.zoekt", { coordinator, nummer }))];
  const naam = voornaam(zicht, laatste.wie);
  return [
    nadruk(zicht.zeg("consult.afgezegd.ander", { naam, dag: dagwoord(zicht, laatste.voor), nummer })),
    gewoon(zicht.zeg("consult.zoekt.naam", { coordinator })),
  ];
}

/** It was called off, or nobody was found. */
export function afgezegddeel(zicht: Zicht, casus: Casus): Consultdeel {
  const { route, stand } = casus;
  const op = "op" in stand ? stand.op : null;
  const laatste = casus.afgewezen.findLast((een) => een.op === op);
  const data = route.soort === "consult" ? { expertise: route.expertise, wijze: route.wijze } : {};
  return {
    naam: "consult/vrager/afgezegd",
    zinnen: [gewoon(afgezegdzin(zicht, laatste))],
    knoppen: [knop(zicht, "consult_tijden", "knop.consult.nieuwe_tijd", { data }), ...uitAgenda(zicht, casus)],
  };
}

/** For whoever took the invitation: the file that takes it out of the calendar again. */
function uitAgenda(zicht: Zicht, { id, afgewezen }: Casus): readonly Knop[] {
  if (afgewezen.at(-1)?.voor === undefined) return [];
  return [knop(zicht, "agenda", "knop.agenda.weg", { data: { bestand: `casus/${id}` } })];
}

function afgezegdzin(zicht: Zicht, laatste: Casus["afgewezen"][number] | undefined): string {
  if (laatste === undefined) return zicht.zeg("consult.afgezegd.lijst");
  if (laatste.reden !== "niemand") return zicht.zeg("consult.afgezegd.jij", { naam: voornaam(zicht, laatste.wie) });
  const waarden = { coordinator: voornaam(zicht, laatste.wie), nummer: coordinatorwoord(zicht, laatste.wie) };
  return zicht.zeg("consult.afgezegd.niemand", waarden);
}

import { afspraakVan, type Casus } from "../../src/domain/casuistiek/casus.ts";
import { KAN_NIET, type KanNiet } from "../../src/domain/casuistiek/consult.ts";
import type { Kaartbeeld, Regel } from "../beeld.ts";
import type { Tekstsleutel } from "../teksten.ts";
import { consultbasis } from "./consult.ts";
import { casustitel, type Genummerd, standwoord, wanneer } from "./consult-woorden.ts";
import { knop, melding, voornaam, type Zicht } from "./zicht.ts";

const REDENEN: Readonly<Record<KanNiet, Tekstsleutel>> = {
  geen_tijd: "knop.consult.geen_tijd",
  niet_mijn_onderwerp: "knop.consult.niet_mijn_onderwerp",
  niet_aanwezig: "knop.consult.niet_aanwezig",
  anders: "knop.consult.anders",
};

/** Why not, in one tap; the next one is asked by itself. */
export function kanNietkaart(zicht: Zicht, { casus, nummer }: Genummerd): Kaartbeeld {
  return melding(zicht, "consult/kan_niet", {
    titel: casustitel(zicht, { casus, nummer }),
    zinnen: [zicht.zeg("consult.kan_niet")],
    knoppen: [
      ...KAN_NIET.map((reden) => knop(zicht, "consult_kan_niet", REDENEN[reden], { data: { reden } })),
      knop(zicht, "casus_ververs", "knop.terug"),
    ],
    basis: consultbasis(casus),
    nood: false,
  });
}

/** What calling it off comes to, before it is done. */
export function afzegkaart(zicht: Zicht, { casus, nummer }: Genummerd): Kaartbeeld {
  return melding(zicht, "consult/afzeggen", {
    titel: casustitel(zicht, { casus, nummer }),
    zinnen: [afzegzin(zicht, casus)],
    knoppen: [
      knop(zicht, "consult_afzeggen", "knop.consult.ja_afzeggen", { stijl: "gevaar" }),
      knop(zicht, "casus_ververs", "knop.consult.niet_afzeggen"),
    ],
    basis: consultbasis(casus),
    nood: false,
  });
}

function afzegzin(zicht: Zicht, casus: Casus): string {
  const afspraak = afspraakVan(casus);
  if (casus.inbrenger !== zicht.ik.oid)
    return zicht.zeg("consult.afzeggen.specialist", { naam: voornaam(zicht, casus.inbrenger) });
  if (afspraak === null) return zicht.zeg("consult.afzeggen.lijst");
  return zicht.zeg("consult.afzeggen.vrager", { ...wanneer(zicht, afspraak), naam: voornaam(zicht, afspraak.met) });
}

/** As many as a card holds: Teams shows none of more than 28 KB. */
const MEESTE = 20;

/** The consults and cases of one person, what comes first on top. */
export function mijnConsultenbeeld(
  zicht: Zicht,
  consulten: readonly Genummerd[],
  basis: Kaartbeeld["basis"],
): Kaartbeeld {
  const rest = consulten.length - MEESTE;
  return {
    ...melding(zicht, "consult/lijst", {
      titel: zicht.zeg("consult.lijst.titel"),
      zinnen: [
        zicht.zeg(consulten.length === 0 ? "consult.lijst.leeg" : "consult.lijst.uitleg"),
        ...(rest > 0 ? [zicht.zeg("agenda.meer", { n: rest })] : []),
      ],
      knoppen: [
        knop(zicht, "consult_begin", "knop.consult.vragen", { stijl: "hoofd" }),
        knop(zicht, "naar_start", "knop.naar_start"),
      ],
      basis,
    }),
    regels: consulten.slice(0, MEESTE).map((een) => regel(zicht, een)),
  };
}

function regel(zicht: Zicht, { casus, nummer }: Genummerd): Regel {
  return {
    label: casustitel(zicht, { casus, nummer }),
    waarde: standwoord(zicht, casus),
    knop: knop(zicht, "casus_ververs", "knop.tonen", {
      data: { casus: casus.id, rev: casus.keer },
      zonderVelden: true,
    }),
  };
}

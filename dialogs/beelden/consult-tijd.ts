import { adviseurVan, type Casus } from "../../src/domain/casuistiek/casus.ts";
import type { Vrijetijd } from "../../src/domain/casuistiek/tijden.ts";
import type { Alinea, Kaartbeeld, Knop, Regel } from "../beeld.ts";
import { consultbasis } from "./consult.ts";
import { casustitel, coordinatorwoord, dagVoorop, plekwoord } from "./consult-woorden.ts";
import { tijd } from "./start.ts";
import { knop, melding, voornaam, type Zicht } from "./zicht.ts";

/** Another time for a consult that is there. @param verb what the buttons do */
export function anderetijdkaart(
  zicht: Zicht,
  casus: Casus,
  { tijden, nummer, eerst = [] }: { tijden: readonly Vrijetijd[]; nummer: number; eerst?: readonly string[] },
  verb: "consult_voorstel" | "consult_verzet" | "consult_regel",
): Kaartbeeld {
  const regelt = verb === "consult_regel";
  const laatste = tijden.at(-1);
  const kies = VERDER[verb];
  const uitleg = regelt ? "consult.regel.uitleg" : "consult.verzet.uitleg";
  return {
    ...melding(zicht, regelt ? "consult/regel" : "consult/andere_tijd", {
      titel: casustitel(zicht, { casus, nummer }),
      zinnen: [],
      knoppen: [
        ...(laatste === undefined ? [] : [knop(zicht, kies, "knop.consult.later", { data: { vanaf: laatste.tot } })]),
        knop(zicht, "casus_ververs", "knop.terug"),
      ],
      basis: consultbasis(casus),
      nood: false,
    }),
    alineas: [
      ...eerst.map((tekst): Alinea => ({ tekst, stijl: "melding" })),
      {
        tekst:
          tijden.length > 0 ? zicht.zeg(uitleg) : zicht.zeg("consult.verzet.geen", { nummer: teBellen(zicht, casus) }),
        stijl: "gewoon",
      },
    ],
    regels: tijden.map((een) => {
      const { van, met, plek } = een;
      const titel = zicht.zeg("knop.consult.deze", { tijd: tijd(zicht, van) });
      return tijdregel(zicht, een, { titel, verb, data: { van, met, plek } });
    }),
  };
}

const VERDER = {
  consult_voorstel: "consult_andere_tijd",
  consult_verzet: "consult_verplaats",
  consult_regel: "consult_regel_kies",
} as const;

/** The other of the two, by name and number. */
function teBellen(zicht: Zicht, casus: Casus): string {
  const { oid } = zicht.ik;
  return coordinatorwoord(zicht, oid === casus.inbrenger ? (adviseurVan(casus) ?? oid) : casus.inbrenger);
}

/** One time with who is free then, and the button that chooses it. */
export function tijdregel(zicht: Zicht, { van, met, plek }: Vrijetijd, kies: Knop): Regel {
  const wie = zicht.zeg("consult.tijd.wie", {
    tijd: tijd(zicht, van),
    naam: voornaam(zicht, met),
    plek: plekwoord(zicht, plek),
  });
  return { label: dagVoorop(zicht, van), waarde: wie, knop: kies };
}

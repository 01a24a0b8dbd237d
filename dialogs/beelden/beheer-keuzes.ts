import { alsTekst, opPad } from "../../src/domain/beheer/bewerking.ts";
import type { Keuzebron } from "../../src/domain/beheer/onderdelen.ts";
import { CONSULTSOORTEN, PLEKKEN } from "../../src/domain/casuistiek/inrichting.ts";
import { Functie, Kanaal, Leefgebied, Rol } from "../../src/domain/sleutels.ts";
import { lokaleDag } from "../../src/domain/werkkalender.ts";
import type { Keuze } from "../beeld.ts";
import type { Zicht } from "./zicht.ts";

/** The contents of a file, with what was prepared in it. */
export type Inhoud = (bestand: string) => unknown;

/** Where items of a list that can be chosen stand, and what they are called by in the files. */
const LIJSTEN: Readonly<Partial<Record<Keuzebron, readonly [string, string, readonly string[]]>>> = {
  mensen: ["mensen.yaml", "mensen", ["kort", "oid"]],
  teams: ["teams.yaml", "teams", ["id"]],
  locaties: ["locaties.yaml", "locaties", ["id"]],
  partners: ["partners.yaml", "partners", ["id"]],
  methoden: ["methoden.yaml", "methoden", ["id"]],
};

const WEEKDAGEN = ["ma", "di", "wo", "do", "vr", "za", "zo"] as const;
const MIST = ["vog", "geheimhouding", "instructie"] as const;
const CAPACITEIT = ["open", "wachtlijst", "vol", "toets_nodig"] as const;
const REEKSEN = ["casuistiek", "intervisie", "beleid"] as const;
const OPEN_DICHT = ["open", "dicht"] as const;
const VIJF_MEI = ["nooit", "elk_jaar", "lustrum"] as const;

const JA_NEE = ["ja", "nee"] as const;
const DAGNAMEN = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"] as const;
const REGELFUNCTIES = ["gelezen", "eigen", "onderwerp"] as const;

/** The choices that make sense now: nobody who left, and for who stands in for somebody not that person. */
export function teBieden(zicht: Zicht, bron: Keuzebron, inhoud: Inhoud, behalve: string | null): readonly Keuze[] {
  const alle = keuzesVan(zicht, bron, inhoud);
  if (bron !== "mensen") return alle;
  const vandaag = lokaleDag(zicht.gemeente, zicht.nu).toString();
  const mensen = opPad(inhoud("mensen.yaml"), ["mensen"]);
  const nietMeer = (Array.isArray(mensen) ? mensen : []).filter((wie) => {
    const tot = alsTekst(opPad(wie, ["tot"]));
    return alsTekst(opPad(wie, ["oid"])) === behalve || (tot !== "" && tot < vandaag);
  });
  const namen = new Set(nietMeer.flatMap((wie) => ["oid", "kort"].map((sleutel) => alsTekst(opPad(wie, [sleutel])))));
  return alle.filter(({ waarde }) => !namen.has(waarde));
}

/** The choices of a field, as they are with what was prepared. */
export function keuzesVan(zicht: Zicht, bron: Keuzebron, inhoud: Inhoud): readonly Keuze[] {
  const lijst = LIJSTEN[bron];
  if (lijst !== undefined) return uitLijst(inhoud(lijst[0]), lijst[1], lijst[2]);
  return vasteKeuzes(zicht, bron);
}

function vasteKeuzes({ zeg, gemeente }: Zicht, bron: Keuzebron): readonly Keuze[] {
  switch (bron) {
    case "rollen":
      return Rol.options.map((waarde) => ({ titel: zeg(`beheer.rol.${waarde}`), waarde }));
    case "functies":
      return Functie.options.map((waarde) => ({ titel: zeg(`functie.${waarde}`), waarde }));
    case "leefgebieden":
      return Leefgebied.options.map((waarde) => ({ titel: gemeente.onderwerpen.get(waarde)?.naam ?? waarde, waarde }));
    case "weekdagen":
      return WEEKDAGEN.map((waarde) => ({ titel: zeg(`beheer.dag.${waarde}`), waarde }));
    case "mist":
      return MIST.map((waarde) => ({ titel: zeg(`beheer.mist.${waarde}`), waarde }));
    case "capaciteit":
      return CAPACITEIT.map((waarde) => ({ titel: zeg(`beheer.capaciteit.${waarde}`), waarde }));
    case "open_dicht":
      return OPEN_DICHT.map((waarde) => ({ titel: zeg(`beheer.feestdag.${waarde}`), waarde }));
    case "vijf_mei":
      return VIJF_MEI.map((waarde) => ({ titel: zeg(`beheer.feestdag.${waarde}`), waarde }));
    case "ja_nee":
      return JA_NEE.map((waarde) => ({ titel: zeg(`beheer.${waarde}`), waarde }));
    case "dagnamen":
      return DAGNAMEN.map((waarde) => ({ titel: waarde, waarde }));
    case "kanalen":
      return Kanaal.options.map((waarde) => ({ titel: zeg(`keuze.kanaal.${waarde}`), waarde }));
    case "soort_reeks":
    case "consultsoorten":
    case "consultplekken":
    case "regelfuncties":
      return vanOverlegOfRegel(zeg, bron);
    case "mensen":
    case "teams":
    case "locaties":
    case "partners":
    case "methoden":
      return [];
  }
}

function vanOverlegOfRegel(
  zeg: Zicht["zeg"],
  bron: "soort_reeks" | "consultsoorten" | "consultplekken" | "regelfuncties",
): readonly Keuze[] {
  switch (bron) {
    case "soort_reeks":
      return REEKSEN.map((waarde) => ({ titel: zeg(`beheer.reeks.${waarde}`), waarde }));
    case "consultsoorten":
      return CONSULTSOORTEN.map((waarde) => ({ titel: zeg(`consult.soort.${waarde}`), waarde }));
    case "consultplekken":
      return PLEKKEN.map((waarde) => ({ titel: zeg(`consult.plek.${waarde}`), waarde }));
    case "regelfuncties":
      return [
        ...Functie.options.map((waarde) => ({ titel: zeg(`functie.${waarde}`), waarde })),
        ...REGELFUNCTIES.map((waarde) => ({ titel: zeg(`beheer.regel.${waarde}`), waarde })),
      ];
  }
}

function uitLijst(inhoud: unknown, lijst: string, sleutels: readonly string[]): readonly Keuze[] {
  const items = opPad(inhoud, [lijst]);
  return (Array.isArray(items) ? items : []).flatMap((item) => {
    const waarde = sleutels.map((sleutel) => opPad(item, [sleutel])).find((een) => een !== null);
    return waarde == null ? [] : [{ titel: alsTekst(opPad(item, ["naam"]) ?? waarde), waarde: alsTekst(waarde) }];
  });
}

import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import { afgerondbeeld } from "../../dialogs/beelden/afgerond.ts";
import { leesbeeld } from "../../dialogs/beelden/lezen.ts";
import { sociaalbeeld, vernieuwbeeld } from "../../dialogs/beelden/sociale-kaart.ts";
import { maakZicht, type Zicht } from "../../dialogs/beelden/zicht.ts";
import type { Catalogus } from "../../dialogs/teksten.ts";
import type { Omgeving, Stand } from "../../src/app/stand.ts";
import { handel } from "../../src/app/wijzer.ts";
import type { Gemeente, Persoon } from "../../src/domain/gemeente.ts";
import { nieuwGesprek } from "../../src/domain/gesprek.ts";
import { ingangenVan } from "../../src/domain/sociale-kaart.ts";
import { GEEN_OPVOLGING, type Vraag } from "../../src/domain/vraag.ts";
import { metKaart, VOLLE_KAART } from "../support/sociale-kaart.ts";
import { BEA, EEN_TEAM, FATIMA, MARIJKE, PROEFGEMEENTE, SANNE, vraagcontext } from "./proefgemeente.ts";
import { DOORGEGEVEN, maakVraag, NU, PLAATSING } from "./records.ts";

const partners = new Map(
  [...PROEFGEMEENTE.partners].map(([id, een]) => [id, { ...een, leefgebieden: ["financien" as const] }]),
);
const GEMEENTE = metKaart({ ...PROEFGEMEENTE, partners });
const PLEKKEN = ["chat", "venster"] as const;

/** The map by subject and area, each thing on it to bring up to date, and what is offered where a resident is sent on. */
export function kaartHandelingen(catalogus: Catalogus): readonly Kaartbeeld[] {
  return PLEKKEN.flatMap((plek) =>
    [SANNE, FATIMA, MARIJKE, BEA].flatMap((ik) => {
      const zicht = maakZicht(GEMEENTE, ik, NU, catalogus, plek);
      return [
        ...gezocht(zicht),
        ...bijgewerkt(catalogus, ik, plek),
        ...gemist(catalogus, ik, plek),
        ...bijVraag(zicht),
      ];
    }),
  );
}

function gezocht(zicht: Zicht): readonly Kaartbeeld[] {
  const een = maakZicht(metKaart(EEN_TEAM), zicht.ik, NU, zicht.catalogus, zicht.plek);
  return [
    ...(["eigen", "alle"] as const).flatMap((gebied) =>
      ([null, "financien", "mobiliteit"] as const).map((leefgebied) => sociaalbeeld(zicht, { leefgebied, gebied })),
    ),
    sociaalbeeld(een, { leefgebied: "financien", gebied: "eigen" }, ["Een melding."]),
    vernieuwbeeld(zicht, ingangenVan(GEMEENTE)),
    vernieuwbeeld(zicht, []),
  ];
}

function bijgewerkt(catalogus: Catalogus, ik: Persoon, plek: Omgeving["plek"]): readonly Kaartbeeld[] {
  const om = omgeving(catalogus, plek);
  const ids = [...VOLLE_KAART.voorzieningen.keys(), "cjg", "bestaat niet"];
  const standen = ["klopt", "open", "wachtlijst", "vol", "iets anders"];
  return ids.flatMap((voorziening) => [
    ...getoond(ik, om, "kaart_bijwerken", { voorziening }),
    ...standen.flatMap((stand) => getoond(ik, om, "kaart_stand", { voorziening, stand })),
  ]);
}

function gemist(catalogus: Catalogus, ik: Persoon, plek: Omgeving["plek"]): readonly Kaartbeeld[] {
  const om = omgeving(catalogus, plek);
  return ["financien", "mobiliteit", "geen onderwerp"].flatMap((leefgebied) =>
    ["open", "geen", "bestaat niet"].flatMap((voorziening) =>
      ["kaart_gemist", "kaart_gemist_terug"].flatMap((verb) =>
        getoond(ik, om, verb, { leefgebied, voorziening, al: "vol" }),
      ),
    ),
  );
}

/** On the card of who closed it with advice, and on the page of who reads it. */
function bijVraag(zicht: Zicht): readonly Kaartbeeld[] {
  const eerste: Vraag = DOORGEGEVEN[0] ?? maakVraag();
  const vragen = (["financien", "mobiliteit", null] as const).map((leefgebied) => ({
    ...eerste,
    plaatsing: { ...PLAATSING, leefgebied },
    opvolging: { ...GEEN_OPVOLGING, gemist: ["open", "geen"] },
  }));
  const eigenaar = zicht.ik.oid;
  const context = vraagcontext({ ik: zicht.ik, catalogus: zicht.catalogus });
  return vragen.flatMap((vraag) => {
    const klaar: Vraag = {
      ...vraag,
      toestand: { soort: "afgesloten", als: "informatie_en_advies", eigenaar, op: NU },
    };
    const bezig: Vraag = { ...vraag, toestand: { soort: "opgepakt", eigenaar, sinds: NU } };
    return [
      afgerondbeeld(zicht, { vraag: klaar, nummer: 12 }),
      leesbeeld(zicht, context, { vraag: bezig, nummer: 12 }),
      leesbeeld(zicht, context, { vraag, nummer: 12 }),
    ];
  });
}

function getoond(
  ik: Persoon,
  om: Omgeving,
  verb: string,
  data: Readonly<Record<string, string>>,
): readonly Kaartbeeld[] {
  const beeld = handel(standVan(ik), { verb, rev: 1, stap: null, velden: { weken: "3" }, data }, om).toon?.(12);
  return beeld === undefined ? [] : [beeld];
}

function standVan(ik: Persoon): Stand {
  const gesprek = { sleutel: `gesprek/${ik.oid}`, versie: 1, nummer: null, doc: nieuwGesprek(ik.oid) } as const;
  return { ik, gesprek, vraag: null, oproep: null, gevonden: null };
}

function omgeving(catalogus: Catalogus, plek: Omgeving["plek"], gemeente: Gemeente = GEMEENTE): Omgeving {
  return {
    gemeente,
    catalogus,
    nu: NU,
    vers: { id: "vraag-0002", code: "kastanje-fiets-28", geheim: "geheim" },
    plek,
    publiekeUrl: "https://bot.example",
    schuilnaam: (oid) => `schuil-${oid}`,
    belasting: () => 0,
  };
}

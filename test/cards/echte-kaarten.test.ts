import { join } from "node:path";
import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import { afgerondbeeld } from "../../dialogs/beelden/afgerond.ts";
import { afspraakkaart } from "../../dialogs/beelden/afspraak.ts";
import { eigenaarbeeld, meerbeeld, plekbeeld, plekkeuze } from "../../dialogs/beelden/eigenaar.ts";
import { overneembeeld } from "../../dialogs/beelden/kopieblok.ts";
import { leesbeeld } from "../../dialogs/beelden/lezen.ts";
import { oproepVoorBalie, oproepVoorCollega } from "../../dialogs/beelden/oproep.ts";
import { aanbodbeeld } from "../../dialogs/beelden/overdracht.ts";
import { rolbeeld } from "../../dialogs/beelden/rollen.ts";
import { bijwerkbeeld, sociaalbeeld, vernieuwbeeld } from "../../dialogs/beelden/sociale-kaart.ts";
import { stapbeeld } from "../../dialogs/beelden/stap.ts";
import { startbeeld } from "../../dialogs/beelden/start.ts";
import { statusbeeld } from "../../dialogs/beelden/status.ts";
import { veiligheidsbeeld } from "../../dialogs/beelden/veiligheid.ts";
import { maakZicht } from "../../dialogs/beelden/zicht.ts";
import { ALLE_STROMEN } from "../../dialogs/stromen.ts";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import type { Vraagcontext } from "../../dialogs/vraagsoorten.ts";
import type { Persoon } from "../../src/domain/gemeente.ts";
import { nieuwGesprek } from "../../src/domain/gesprek.ts";
import type { Oproep } from "../../src/domain/oproep.ts";
import { biedAan } from "../../src/domain/overdracht.ts";
import { type Ingang, ingangBij } from "../../src/domain/sociale-kaart.ts";
import { VEILIGHEIDSKAARTEN } from "../../src/domain/veiligheid/kaarten.ts";
import type { Vraag } from "../../src/domain/vraag.ts";
import { leesGemeente } from "../../src/gemeente.ts";
import { FATIMA, HENK, JOOST, MARIJKE, SANNE } from "../support/bot.ts";
import { goedgekeurd } from "../support/goedgekeurd.ts";
import { doorgegevenVraag } from "../support/vraag.ts";

const GEMEENTE = leesGemeente(join(import.meta.dirname, "../../config/proef"));
/** Thursday 26 November 2026, 14.05 in Amsterdam. */
const NU = Date.parse("2026-11-26T13:05:00Z");
const DAG = 86_400_000;
const YUSUF = "5a1e0000-0000-4000-9000-000000000008";

function persoon(oid: string): Persoon {
  const gevonden = GEMEENTE.mensen.get(oid);
  if (gevonden === undefined) throw new Error(`niet op het rooster: ${oid}`);
  return gevonden;
}

function zicht(oid: string) {
  return maakZicht(GEMEENTE, persoon(oid), NU, NEDERLANDS);
}

function ingang(id: string): Ingang {
  const gevonden = ingangBij(GEMEENTE, id);
  if (gevonden === null) throw new Error(`niet op de sociale kaart: ${id}`);
  return gevonden;
}

function context(oid: string, rol: Vraagcontext["rol"], kanaal: Vraagcontext["kanaal"] = "balie"): Vraagcontext {
  return { gemeente: GEMEENTE, ik: persoon(oid), rol, kanaal, vandaag: "2026-11-26", catalogus: NEDERLANDS };
}

const ANTWOORDEN = {
  eigen_woorden: "Kan de huur niet betalen en wil hulp bij het huishouden.",
  over_wie: "mij",
  kanaal: "balie",
  leefgebied: "financien",
  postcode: "2033",
  woonplek: "postcode",
  datum: "2026-12-03",
  wat_dan: "huis_uit",
  haast: "drie_dagen",
  wens: "In huis blijven.",
  netwerk: ["familie", "buren"],
  organisatie: "nee",
  voornaam: "Anna",
  bereik: "bellen",
  contact: "023-555 01 77",
  wanneer: "ochtend",
  ander_mag_weten: "nee",
};

function concept(stroom: string, asked: string, anders: Record<string, unknown> = {}): Vraag {
  const answers = { ...ANTWOORDEN, ...anders };
  return doorgegevenVraag({
    indiener: SANNE,
    begonnen: NU,
    plaatsing: null,
    stroom: { flow: stroom, version: 1, answers, asked, revision: 3 },
  });
}

function aangeboden(): Vraag {
  const plaatsing = {
    ...doorgegevenVraag().plaatsing,
    contactVoor: NU + 3 * DAG,
    haast: "drie_dagen",
    doorgegeven: NU,
  } as Vraag["plaatsing"];
  const vraag = doorgegevenVraag({
    indiener: SANNE,
    plaatsing,
    code: "kastanje-fiets-27",
    stroom: { flow: "vraagverkenning", version: 1, answers: ANTWOORDEN, asked: null, revision: 9 },
  });
  return biedAan(vraag, { wie: FATIMA, waarom: "functie" }, NU, NU + 1_000);
}

function oproep(stand: Oproep["stand"]): Oproep {
  const gevraagd = [
    { wie: FATIMA, om: NU, gezien: false, antwoord: "stil" as const },
    { wie: JOOST, om: NU + 120_000, gezien: false, antwoord: "wacht" as const },
  ];
  return {
    schema: 1,
    id: "oproep-een",
    van: HENK,
    locatie: "buurthuis-de-linde",
    soort: "niet_pluis",
    vraag: null,
    om: NU,
    gevraagd,
    stand,
    bewonerWeg: false,
  };
}

/** Every step as somebody meets it: with what leads to it, for the role that sees it. */
const BIJZONDER: Readonly<Record<string, Record<string, unknown>>> = {
  bekende: { bijzonder: "bekende" },
  gemeente: { woonplek: "andere_gemeente" },
  beroepskracht: { bijzonder: "beroepskracht" },
};

const OPGEPAKT: Vraag = {
  ...aangeboden(),
  wissenOp: NU + 10 * DAG,
  toestand: { soort: "opgepakt", eigenaar: FATIMA, sinds: NU + 60_000 },
};
const STANDEN: readonly Oproep["stand"][] = [
  { soort: "roept" },
  { soort: "niemand" },
  { soort: "komt", wie: JOOST, om: NU },
  { soort: "belt", wie: JOOST, om: NU },
  { soort: "klaar", om: NU },
  { soort: "ingetrokken", om: NU },
];

function stappen(): readonly [string, Kaartbeeld][] {
  return ALLE_STROMEN.flatMap(({ id, steps }) =>
    steps.flatMap((stap): [string, Kaartbeeld][] => {
      const vraag = concept(id, stap.id, BIJZONDER[stap.id] ?? {});
      const rollen = [
        ["baliemedewerker", SANNE],
        ...(stap.questions(vraag.stroom.answers, context(HENK, "vrijwilliger")).length > 0
          ? [["vrijwilliger", HENK]]
          : []),
      ] as const;
      return rollen.map(([rol, oid]) => [
        `stap/${stap.id}/${rol}`,
        stapbeeld(zicht(oid ?? SANNE), context(oid ?? SANNE, rol as "vrijwilliger"), vraag),
      ]);
    }),
  );
}

/** What an owner meets after taking it up. */
function eigenaarkaarten(): readonly (readonly [string, Kaartbeeld])[] {
  const [z, nummer] = [zicht(FATIMA), 127] as const;
  const met = (opvolging: Partial<Vraag["opvolging"]>, anders: Partial<Vraag> = {}) => ({
    nummer,
    vraag: { ...OPGEPAKT, wissenOp: NU + 10 * DAG, ...anders, opvolging: { ...OPGEPAKT.opvolging, ...opvolging } },
  });
  const gezegd = met({ contact: NU, afspraak: NU + 5 * DAG, afspraakPlek: "thuis" });
  const dicht = { soort: "afgesloten", als: "vinger_aan_de_pols", op: NU, eigenaar: FATIMA } as const;
  const advies = { ...dicht, als: "informatie_en_advies" } as const;
  return [
    ["eigenaar/geen-gehoor", eigenaarbeeld(z, met({ pogingen: [NU, NU, NU] }))],
    ["eigenaar/gesproken", eigenaarbeeld(z, gezegd)],
    ["eigenaar/herinnering", eigenaarbeeld(z, met({ herinnerd: NU }))],
    ["eigenaar/waarschuwing", eigenaarbeeld(z, met({ contact: NU }, { wissenOp: NU + 2 * DAG }))],
    ["eigenaar/overgenomen", eigenaarbeeld(z, met({ contact: NU, overgenomen: NU }, { wissenOp: NU + DAG }))],
    ["eigenaar/gewist", eigenaarbeeld(z, met({ contact: NU, gewist: NU }))],
    ["eigenaar/meer", meerbeeld(z, gezegd)],
    ["eigenaar/plek", plekbeeld(z, gezegd, [NEDERLANDS["contact.genoteerd"]?.tekst ?? ""])],
    ["eigenaar/plekkeuze", plekkeuze(z, gezegd)],
    ["afspraak", afspraakkaart(z, gezegd)],
    ["afgerond", afgerondbeeld(z, met({ pols: NU + 14 * DAG }, { toestand: dicht }))],
    ["afgerond/advies", afgerondbeeld(z, met({ contact: NU, gemist: ["voedselbank"] }, { toestand: advies }))],
    ["pols", afgerondbeeld(z, met({ contact: NU, pols: NU, gewist: NU }, { toestand: dicht }))],
    ["overnemen", overneembeeld(z, context(FATIMA, "teamlid"), gezegd)],
  ];
}

const KAARTEN: readonly (readonly [string, Kaartbeeld])[] = [
  ...[SANNE, HENK, FATIMA, MARIJKE].map(
    (oid) =>
      [
        `start/${persoon(oid).rollen[0]}`,
        startbeeld(zicht(oid), { ...nieuwGesprek(oid), open: [{ vraag: "vraag-voor-een-test", sinds: NU - DAG }] }),
      ] as const,
  ),
  ...stappen(),
  [
    "stap/woorden/telefoon",
    stapbeeld(
      zicht(SANNE),
      context(SANNE, "baliemedewerker", "telefoon"),
      concept("vraagverkenning", "woorden", { kanaal: "telefoon" }),
    ),
  ],
  [
    "stap/fouten",
    stapbeeld(zicht(SANNE), context(SANNE, "baliemedewerker"), concept("vraagverkenning", "klopt"), {
      ingevuld: { postcode: "20" },
      fouten: { postcode: "postcode", leefgebied: "kies" },
    }),
  ],
  [
    "stap/gegevens",
    stapbeeld(zicht(SANNE), context(SANNE, "baliemedewerker"), concept("vraagverkenning", "woorden"), {
      meldingen: [NEDERLANDS["gegevens.telefoon"]?.tekst ?? ""],
      gegevens: true,
    }),
  ],
  ...VEILIGHEIDSKAARTEN.map(
    (kaart) =>
      [
        `veiligheid/${kaart}`,
        veiligheidsbeeld(
          zicht(HENK),
          { kaart, zeker: true },
          { geroepen: FATIMA, telefonisch: false, basis: { vraag: "v", rev: 3 }, terugNaarVraag: true },
        ),
      ] as const,
  ),
  [
    "veiligheid/twijfel",
    veiligheidsbeeld(
      zicht(SANNE),
      { kaart: "113", zeker: false },
      { geroepen: null, telefonisch: false, basis: { vraag: "v", rev: 3 }, terugNaarVraag: true },
    ),
  ],
  [
    "veiligheid/niemand-in-dienst",
    veiligheidsbeeld(
      zicht(SANNE),
      { kaart: "thuis", zeker: true },
      { geroepen: null, telefonisch: false, basis: {}, terugNaarVraag: false },
    ),
  ],
  ["aanbod/open", aanbodbeeld(zicht(FATIMA), { vraag: aangeboden(), nummer: 127 })],
  [
    "aanbod/vervanger",
    aanbodbeeld(zicht(JOOST), {
      vraag: biedAan(aangeboden(), { wie: JOOST, waarom: "vervanger" }, NU, NU + 1),
      nummer: 127,
    }),
  ],
  [
    "aanbod/teamleider",
    aanbodbeeld(zicht(MARIJKE), {
      vraag: biedAan(aangeboden(), { wie: MARIJKE, waarom: "teamleider" }, NU, NU + 1),
      nummer: 127,
    }),
  ],
  ["aanbod/al-opgepakt", aanbodbeeld(zicht(JOOST), { vraag: OPGEPAKT, nummer: 127 })],
  ["lezen", leesbeeld(zicht(FATIMA), context(FATIMA, "teamlid"), { vraag: aangeboden(), nummer: 127 })],
  [
    "eigenaar",
    eigenaarbeeld(zicht(FATIMA), { vraag: { ...OPGEPAKT, correcties: 1, terugGeweest: [NU] }, nummer: 127 }),
  ],
  ...eigenaarkaarten(),
  ["sociale_kaart/gezocht", sociaalbeeld(zicht(FATIMA), { leefgebied: "financien", gebied: "eigen" })],
  ["sociale_kaart/bijwerken", bijwerkbeeld(zicht(FATIMA), ingang("budgetmaatjes"))],
  ["rollen/gewijzigd", rolbeeld(zicht(YUSUF), "8")],
  ["sociale_kaart/vernieuwen", vernieuwbeeld(zicht(FATIMA), [ingang("budgetmaatjes")])],
  ["status/aangeboden", statusbeeld(zicht(SANNE), { vraag: aangeboden(), nummer: 127 })],
  [
    "status/vervanger",
    statusbeeld(zicht(SANNE), {
      vraag: biedAan(aangeboden(), { wie: JOOST, waarom: "vervanger" }, NU, NU + 1),
      nummer: 127,
    }),
  ],
  ["status/opgepakt", statusbeeld(zicht(HENK), { vraag: OPGEPAKT, nummer: 127 })],
  [
    "status/ingetrokken",
    statusbeeld(zicht(SANNE), { vraag: { ...aangeboden(), toestand: { soort: "ingetrokken", op: NU } }, nummer: 127 }),
  ],
  ...STANDEN.map((stand) => [`oproep/balie/${stand.soort}`, oproepVoorBalie(zicht(HENK), oproep(stand))] as const),
  ...STANDEN.map((stand) => [`oproep/collega/${stand.soort}`, oproepVoorCollega(zicht(JOOST), oproep(stand))] as const),
];

describe("a card of the bot, as it was approved", () => {
  for (const [naam, beeld] of KAARTEN) {
    it(naam, () => goedgekeurd(beeld, naam));
  }
});

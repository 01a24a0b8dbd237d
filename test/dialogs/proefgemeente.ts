import { NEDERLANDS } from "../../dialogs/teksten.ts";
import type { Vraagcontext } from "../../dialogs/vraagsoorten.ts";
import { GEEN_CASUISTIEK } from "../../src/domain/casuistiek/inrichting.ts";
import type { Branchevraag, Gemeente, Onderwerp, Persoon, Team } from "../../src/domain/gemeente.ts";
import { Kanaal, Leefgebied, type Rol } from "../../src/domain/sleutels.ts";
import { leer } from "../../src/domain/taal/begrip.ts";
import { maakWoordenlijst } from "../../src/domain/taal/onderwerp.ts";
import { LEGE_KAART } from "../../src/domain/voorziening.ts";
import { PERSOON_BASIS, TEAM_BASIS } from "../support/basis.ts";

const VRAGEN: readonly Branchevraag[] = [
  {
    id: "brief",
    tekst: "Van wie is de brief?",
    soort: "tekst",
    keuzes: [],
    wie: ["baliemedewerker", "teamlid"],
    alleenBij: ["brief"],
  },
  {
    id: "eten",
    tekst: "Heeft u vandaag te eten?",
    soort: "ja_nee",
    keuzes: [],
    wie: ["baliemedewerker", "teamlid"],
    alleenBij: [],
  },
  {
    id: "hoe_lang",
    tekst: "Hoe lang is dit al zo?",
    soort: "keuze",
    keuzes: ["sinds kort", "langer"],
    wie: ["teamlid"],
    alleenBij: [],
  },
];

function persoon(oid: string, voornaam: string, rollen: readonly Rol[], deel: Partial<Persoon> = {}): Persoon {
  const vast = {
    functies: [],
    team: "oost",
    organisatie: "Proefstad",
    telefoon: "023-555 01 11",
    werkdagen: [1, 2, 3, 4, 5, 6, 7],
  };
  return {
    oid,
    voornaam,
    naam: `${voornaam} Verzonnen`,
    rollen,
    ...vast,
    vervanger: null,
    afwezig: [],
    mist: [],
    locatie: "balie",
    ...PERSOON_BASIS,
    ...deel,
  };
}

export const HENK = persoon("p-henk", "Henk", ["vrijwilliger"]);
export const SANNE = persoon("p-sanne", "Sanne", ["baliemedewerker"]);
export const FATIMA = persoon("p-fatima", "Fatima", ["teamlid"], {
  functies: ["werk_inkomen", "cjg"],
  vervanger: "p-joost",
});
export const JOOST = persoon("p-joost", "Joost", ["teamlid"], {
  functies: ["maatschappelijk_werk"],
  telefoon: null,
  locatie: null,
});
export const MARIJKE = persoon("p-marijke", "Marijke", ["teamleider"]);
export const BEA = persoon("p-bea", "Bea", ["functioneel_beheerder"], { locatie: null });

const OOST: Team = {
  id: "oost",
  naam: "Wijkteam Oost",
  postcodes: [[2030, 2039]],
  telefoon: "023-555 01 01",
  teamleider: MARIJKE.oid,
  coordinator: SANNE.oid,
  ...TEAM_BASIS,
  partners: ["cjg"],
};
const WEST: Team = { ...OOST, id: "west", naam: "Wijkteam West", postcodes: [[2010, 2019]] };

function onderwerp(leefgebied: Leefgebied, plaats: number): readonly [Leefgebied, Onderwerp] {
  const vast = { functie: "werk_inkomen", vervangendeFunctie: "maatschappelijk_werk", basisvoorzieningen: [] } as const;
  return [leefgebied, { naam: `Onderwerp ${plaats}`, ...vast, vragen: VRAGEN, kinderenVragen: plaats % 2 === 0 }];
}

/** A gemeente of two teams in which everything can be asked; nothing in it comes from `config/`. */
export const PROEFGEMEENTE: Gemeente = {
  id: "proef",
  naam: "Proefstad",
  vrijeTekst: "kaart",
  tijdzone: "Europe/Amsterdam",
  organisatie: "Gemeente Proefstad",
  beheerder: "functioneel beheer",
  privacycontact: "privacy@proefstad.example",
  tolktelefoon: "023-555 01 91",
  systeem: "Mens Centraal",
  telefoon: "023-555 01 00",
  openingstijden: new Map([1, 2, 3, 4, 5, 6, 7].map((dag) => [dag, ["00:00", "24:00"]])),
  gesloten: [],
  casuistiek: GEEN_CASUISTIEK,
  termijnen: {
    aanbod: { nu: "PT2M", vandaag: "PT10M", morgen: "PT2H", drie_dagen: "PT4H", vijf_dagen: "P1D" },
    contact: { nu: "PT5M", vandaag: "PT1H", morgen: "P1D", drie_dagen: "P3D", vijf_dagen: "P5D" },
    oproep: "PT10M",
    conceptZonderNaam: "P14D",
    conceptMetNaam: "PT24H",
    verstuurd: "P14D",
    corrigeren: "PT24H",
    briefje: "PT1H",
    wachtrij: "PT4H",
    overgenomen: "P1D",
    regisseur: "P6M",
    audit: "P5Y",
    feiten: "P24M",
  },
  signalen: { gezien: "P3D", antwoord: "P28D", bewaren: "P1Y" },
  daglijst: "08:30",
  weekbericht: { dag: 5, tijd: "09:00" },
  stilleUren: null,
  laatsteRedmiddel: null,
  belasting: { gewicht: { nu: 3, vandaag: 3, morgen: 2, drie_dagen: 2, vijf_dagen: 1 }, perFte: 20 },
  routering: [],
  partners: new Map([
    [
      "cjg",
      {
        id: "cjg",
        naam: "CJG Proefstad",
        telefoon: "023-555 01 30",
        leefgebieden: [],
        woorden: [],
        hoe: "Bel eerst zelf.",
        vanaf: null,
        tot: null,
      },
    ],
  ]),
  socialeKaart: LEGE_KAART,
  teams: new Map([OOST, WEST].map((team) => [team.id, team])),
  locaties: new Map([
    [
      "balie",
      { id: "balie", naam: "Balie Oost", adres: "Proefplein 1", team: "oost", kanaal: "balie", openingstijden: null },
    ],
  ]),
  mensen: new Map([HENK, SANNE, FATIMA, JOOST, MARIJKE, BEA].map((wie) => [wie.oid, wie])),
  onderwerpen: new Map(Leefgebied.options.map(onderwerp)),
  woorden: new Map(),
  taal: leer({
    woorden: new Map([
      ["financien", maakWoordenlijst({ woorden: ["huur", "schuldhulp*"], valseVrienden: [], zeldenAlleen: [] })],
    ]),
    functies: new Map(),
    groepen: new Map(),
    voorbeelden: [],
  }),
  codewoorden: ["kastanje", "fiets"],
};

/** The same gemeente with one team, where nobody is asked for a postcode. */
export const EEN_TEAM: Gemeente = { ...PROEFGEMEENTE, teams: new Map([["oost", OOST]]) };

/** How questions are asked of a resident by this person, on this channel. */
export function vraagcontext(deel: Partial<Vraagcontext> = {}): Vraagcontext {
  const vast = { gemeente: PROEFGEMEENTE, ik: SANNE, rol: "baliemedewerker", kanaal: "balie" } as const;
  return { ...vast, vandaag: "2026-11-23", catalogus: NEDERLANDS, ...deel };
}

const ROLLEN = [
  { rol: "vrijwilliger", ik: HENK },
  { rol: "baliemedewerker", ik: SANNE },
  { rol: "teamlid", ik: FATIMA },
] as const;

/** Every role at the desk, on every channel, with one team and with more, where a colleague was called, and where one helps already. */
export const ALLE_CONTEXTEN: readonly Vraagcontext[] = [
  ...[PROEFGEMEENTE, EEN_TEAM].flatMap((gemeente) =>
    ROLLEN.flatMap((wie) => Kanaal.options.map((kanaal) => vraagcontext({ gemeente, kanaal, ...wie }))),
  ),
  ...ROLLEN.map((wie) => vraagcontext({ gevaar: true, ...wie })),
  vraagcontext({ bekend: true }),
];

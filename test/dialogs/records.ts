import type { FlowState } from "../../dialogs/flow.ts";
import type { Oproep } from "../../src/domain/oproep.ts";
import { VEILIGHEIDSKAARTEN } from "../../src/domain/veiligheid/kaarten.ts";
import type { Plaatsing, Toestand, Vraag } from "../../src/domain/vraag.ts";
import { PLAATSING_BASIS, VRAAG_BASIS } from "../support/basis.ts";
import { FATIMA, JOOST, MARIJKE, SANNE } from "./proefgemeente.ts";

export const NU = Date.parse("2026-11-23T10:05:00Z");
const UUR_MS = 3_600_000;

const BEGIN: FlowState = { flow: "vraagverkenning", version: 1, answers: {}, asked: "woorden", revision: 1 };

export const PLAATSING: Plaatsing = {
  team: "oost",
  leefgebied: "financien",
  functie: "werk_inkomen",
  haast: "vandaag",
  labels: ["dakloos"],
  instemming: "ja",
  contactVoor: NU + 5 * UUR_MS,
  ...PLAATSING_BASIS,
  doorgegeven: NU,
};

/** A vraag of the desk, still being filled in unless said otherwise. */
export function maakVraag(deel: Partial<Vraag> = {}): Vraag {
  return {
    schema: 1,
    id: "vraag-0001",
    contact: "contact-0001",
    indiener: SANNE.oid,
    locatie: "balie",
    begonnen: NU - UUR_MS,
    stroom: BEGIN,
    voorCorrectie: null,
    alarmen: [],
    toestand: { soort: "concept", gepauzeerd: false },
    plaatsing: null,
    gevraagd: [],
    ...VRAAG_BASIS,
    merken: [],
    code: null,
    correcties: 0,
    terugGeweest: [],
    wissenOp: NU + 24 * UUR_MS,
    ...deel,
  };
}

function gevraagd(wie: string, deel: Partial<Vraag["gevraagd"][number]> = {}): Vraag["gevraagd"][number] {
  return { wie, waarom: "functie", om: NU - UUR_MS, uitkomst: "wacht", reden: null, tot: null, ...deel };
}

function doorgegeven(toestand: Toestand, deel: Partial<Vraag> = {}): Vraag {
  const klaar = {
    ...BEGIN,
    answers: { eigen_woorden: "De huur.", leefgebied: "financien", instemming: "ja" },
    asked: null,
  };
  return maakVraag({
    stroom: klaar,
    plaatsing: PLAATSING,
    code: "kastanje-fiets-27",
    gevraagd: [gevraagd(FATIMA.oid)],
    toestand,
    ...deel,
  });
}

const aangeboden = (aan: string, ronde = 1) =>
  ({ soort: "aangeboden", aan, ronde, sinds: NU, tot: NU + UUR_MS }) as const;
const opgepakt = { soort: "opgepakt", eigenaar: FATIMA.oid, sinds: NU } as const;

const RUSTIG: Plaatsing = { ...PLAATSING, haast: "vijf_dagen", functie: "maatschappelijk_werk", labels: [] };

/** A vraag in every state it can be in after the hand-over. */
export const DOORGEGEVEN: readonly Vraag[] = [
  doorgegeven(aangeboden(FATIMA.oid)),
  doorgegeven(aangeboden(FATIMA.oid), {
    plaatsing: { ...PLAATSING, leefgebied: null, haast: "vijf_dagen", labels: [] },
  }),
  doorgegeven(aangeboden(JOOST.oid, 2), {
    gevraagd: [gevraagd(FATIMA.oid, { uitkomst: "vervallen" }), gevraagd(JOOST.oid, { waarom: "vervanger" })],
  }),
  doorgegeven(aangeboden(JOOST.oid, 2), {
    gevraagd: [gevraagd(FATIMA.oid, { uitkomst: "teruggegeven", reden: "te_vol" }), gevraagd(JOOST.oid)],
  }),
  doorgegeven(aangeboden(MARIJKE.oid, 2), {
    gevraagd: [gevraagd(FATIMA.oid, { uitkomst: "vervallen" }), gevraagd(MARIJKE.oid, { waarom: "teamleider" })],
  }),
  doorgegeven(opgepakt, {
    gevraagd: [gevraagd(FATIMA.oid, { uitkomst: "opgepakt" })],
    correcties: 1,
    terugGeweest: [NU],
  }),
  doorgegeven(opgepakt, {
    gevraagd: [gevraagd(FATIMA.oid, { uitkomst: "opgepakt" }), gevraagd(JOOST.oid)],
    merken: [{ merk: "wmo_melding", op: NU }],
  }),
  // Waiting for a function, in quiet hours, passed on by who was asked and by its owner, and with a partner outside.
  doorgegeven(
    { soort: "wachtrij", functie: "maatschappelijk_werk", sinds: NU, tot: NU + UUR_MS },
    { gevraagd: [gevraagd(FATIMA.oid, { uitkomst: "vervallen" })], plaatsing: RUSTIG },
  ),
  doorgegeven(
    { ...aangeboden(JOOST.oid), vanaf: NU + 22 * UUR_MS },
    { gevraagd: [gevraagd(JOOST.oid)], plaatsing: RUSTIG },
  ),
  doorgegeven(aangeboden(JOOST.oid, 2), {
    gevraagd: [
      gevraagd(FATIMA.oid, { uitkomst: "doorgezet", tot: NU }),
      gevraagd(JOOST.oid, { waarom: "doorgezet", reden: "te_vol" }),
    ],
  }),
  doorgegeven(
    { ...opgepakt, doorgezet: { aan: JOOST.oid, ronde: 2, sinds: NU, tot: NU + UUR_MS, functie: null } },
    {
      gevraagd: [
        gevraagd(FATIMA.oid, { uitkomst: "opgepakt" }),
        gevraagd(JOOST.oid, { waarom: "doorgezet", reden: "te_vol" }),
      ],
    },
  ),
  doorgegeven(opgepakt, {
    gevraagd: [
      gevraagd(FATIMA.oid, { uitkomst: "opgepakt" }),
      gevraagd(JOOST.oid, { waarom: "doorgezet", uitkomst: "vervallen" }),
    ],
    opvolging: { ...VRAAG_BASIS.opvolging, partner: { id: "cjg", sinds: NU - UUR_MS, overgenomen: null } },
  }),
  ...["teamleider_vervanger", "uit_de_rij"].map((waarom) =>
    doorgegeven(aangeboden(JOOST.oid), { gevraagd: [gevraagd(JOOST.oid, { waarom })] }),
  ),
  doorgegeven({ soort: "afgesloten", als: "ondersteuning", op: NU, eigenaar: FATIMA.oid }),
  doorgegeven({ soort: "beeindigd", einde: "direct_beantwoord", op: NU }),
  doorgegeven({ soort: "ingetrokken", op: NU }),
];

/** Drafts: fresh, with an alarm that is sure, with one that is not, and left for later under a code. */
export const CONCEPTEN: readonly Vraag[] = [
  maakVraag(),
  ...[true, false].map((zeker) =>
    maakVraag({
      alarmen: [
        {
          kaart: "thuis",
          waarom: "",
          labels: ["huiselijk_geweld"],
          zeker,
          stand: "open",
          om: NU,
          oproep: zeker ? "oproep-0001" : null,
        },
      ],
    }),
  ),
  maakVraag({ toestand: { soort: "concept", gepauzeerd: true }, code: "kastanje-fiets-27" }),
];

export function maakOproep(deel: Partial<Oproep> = {}): Oproep {
  const vast = {
    schema: 1,
    id: "oproep-0001",
    van: SANNE.oid,
    locatie: "balie",
    soort: "niet_pluis",
    vraag: null,
    om: NU,
  } as const;
  const eerste = { wie: FATIMA.oid, om: NU, gezien: false, antwoord: "wacht" } as const;
  return { ...vast, gevraagd: [eerste], stand: { soort: "roept" }, bewonerWeg: false, ...deel };
}

const STIL = { wie: FATIMA.oid, om: NU - 600_000, gezien: true, antwoord: "stil" } as const;
const KAN_NIET = { ...STIL, antwoord: "kan_niet" } as const;
const TWEEDE = { wie: JOOST.oid, om: NU, gezien: false, antwoord: "wacht" } as const;

/** A call for help in every state it can be in. */
export const OPROEPEN: readonly Oproep[] = [
  maakOproep(),
  maakOproep({ gevraagd: [], locatie: null }),
  maakOproep({ gevraagd: [STIL, TWEEDE] }),
  maakOproep({ gevraagd: [KAN_NIET, TWEEDE], bewonerWeg: true, van: JOOST.oid }),
  maakOproep({ gevraagd: [STIL], stand: { soort: "niemand" } }),
  maakOproep({ stand: { soort: "komt", wie: FATIMA.oid, om: NU } }),
  maakOproep({ stand: { soort: "belt", wie: FATIMA.oid, om: NU } }),
  maakOproep({ stand: { soort: "klaar", om: NU } }),
  maakOproep({ stand: { soort: "ingetrokken", om: NU } }),
  ...VEILIGHEIDSKAARTEN.map((soort) => maakOproep({ soort })),
];

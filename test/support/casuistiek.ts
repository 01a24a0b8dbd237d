import type { Casuistiek, Expertise, Methode, Reeks } from "../../src/domain/casuistiek/inrichting.ts";
import type { Gemeente, Persoon } from "../../src/domain/gemeente.ts";
import { FATIMA, JOOST, MARIJKE, PROEFGEMEENTE } from "../dialogs/proefgemeente.ts";

const WERKWEEK = [1, 2, 3, 4, 5];

/** Two specialists and a colleague beside those of `PROEFGEMEENTE`; all fictional. */
export const NOOR: Persoon = { ...FATIMA, oid: "p-noor", voornaam: "Noor", rollen: ["specialist"], functies: [] };
export const PIET: Persoon = { ...FATIMA, oid: "p-piet", voornaam: "Piet", rollen: ["specialist"], functies: [] };
export const AMIRA: Persoon = { ...JOOST, oid: "p-amira", voornaam: "Amira", functies: ["wmo_consulent"] };

function expertise(id: string, deel: Partial<Expertise>): Expertise {
  return {
    id,
    naam: id,
    leefgebieden: [],
    soorten: ["zonder_naam"],
    plekken: ["bellen", "online"],
    minuten: 30,
    bufferMinuten: 10,
    vooraf: "PT4H",
    perDag: 3,
    specialisten: [],
    bel: null,
    regel: "",
    coordinator: MARIJKE.oid,
    ...deel,
  };
}

const OCHTEND = { van: "09:00", tot: "12:00", plekken: [] } as const;

export const GGZ = expertise("ggz", {
  naam: "ggz",
  soorten: ["zonder_naam", "over_bewoner"],
  specialisten: [
    { wie: NOOR.oid, spreekuren: [2, 4].map((dag) => ({ dag, ...OCHTEND })) },
    { wie: PIET.oid, spreekuren: [{ dag: 3, ...OCHTEND, plekken: ["wijkpost"] }] },
  ],
  regel: "Gaat het over een bewoner? Dan mag dat alleen als de bewoner het weet.",
});
export const VEILIG_THUIS = expertise("veilig-thuis", { naam: "Veilig Thuis", bel: "0800-2000" });

export const INCIDENTMETHODE: Methode = {
  id: "incident",
  naam: "incidentmethode",
  zonderBlad: false,
  rondes: [
    { naam: "Terugblik", minuten: 5, uitleg: "Wat deed de vorige inbrenger met het advies?" },
    { naam: "Vragen", minuten: 15, uitleg: "Alleen vragen, nog geen advies." },
    { naam: "Advies", minuten: 10, uitleg: "Iedereen geeft een advies." },
  ],
};

/** Every other Tuesday at half past one, two places. */
export const REEKS: Reeks = {
  id: "oost",
  naam: "Casuïstiek Oost",
  soort: "casuistiek",
  teams: ["oost"],
  thema: null,
  rrule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
  vanaf: "2026-09-01",
  tot: null,
  om: "13:30",
  minuten: 90,
  plaatsen: 2,
  minutenPerCasus: 40,
  methode: INCIDENTMETHODE.id,
  deelnemers: [FATIMA.oid, JOOST.oid, MARIJKE.oid, AMIRA.oid],
  gasten: ["wijkagent"],
  quorum: 3,
  sluit: "P1D",
  waar: "wijkpost Oost",
};

export const CASUISTIEK: Casuistiek = {
  expertises: new Map([GGZ, VEILIG_THUIS].map((een) => [een.id, een])),
  methoden: new Map([[INCIDENTMETHODE.id, INCIDENTMETHODE]]),
  reeksen: new Map([[REEKS.id, REEKS]]),
  antwoordBinnen: "P3D",
  bewaren: "P28D",
  functies: ["wmo_consulent", "werk_inkomen", "maatschappelijk_werk"],
  aandachtsfunctionaris: "Marijke, 023-555 01 11",
  vooruitDagen: 41,
};

/** `PROEFGEMEENTE` with casuïstiek, open on weekdays from half past eight to five. */
export const MET_CASUISTIEK: Gemeente = {
  ...PROEFGEMEENTE,
  openingstijden: new Map(WERKWEEK.map((dag) => [dag, ["08:30", "17:00"]])),
  gesloten: ["2026-12-25"],
  casuistiek: CASUISTIEK,
  mensen: new Map([...PROEFGEMEENTE.mensen.values(), NOOR, PIET, AMIRA].map((wie) => [wie.oid, wie])),
};

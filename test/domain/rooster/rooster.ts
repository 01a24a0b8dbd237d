import { Temporal } from "temporal-polyfill";
import type { Persoon, Team } from "../../../src/domain/gemeente.ts";
import type { Kandidaatvraag, Rooster, Voordracht } from "../../../src/domain/rooster.ts";
import { PERSOON_BASIS, TEAM_BASIS } from "../../support/basis.ts";

export const DONDERDAG = ms("2026-11-26T10:00");
export const ZATERDAG = ms("2026-11-28T10:00");

export function ms(plaatselijk: string): number {
  return Temporal.PlainDateTime.from(plaatselijk).toZonedDateTime("Europe/Amsterdam").epochMilliseconds;
}

/** A member of team oost who works all week. */
export function persoon(oid: string, anders: Partial<Persoon> = {}): Persoon {
  return {
    oid,
    voornaam: oid,
    naam: oid,
    rollen: ["teamlid"],
    functies: [],
    team: "oost",
    organisatie: "",
    telefoon: null,
    werkdagen: [1, 2, 3, 4, 5],
    vervanger: null,
    afwezig: [],
    mist: [],
    locatie: null,
    ...PERSOON_BASIS,
    ...anders,
  };
}

function team(id: string, postcodes: Team["postcodes"]): Team {
  return { id, naam: id, postcodes, telefoon: "", teamleider: "marijke", coordinator: "karim", ...TEAM_BASIS };
}

export const mw = { functies: ["maatschappelijk_werk" as const] };
const BASIS = [
  persoon("fatima", { ...mw, vervanger: "joost" }),
  persoon("joost", { ...mw, team: "west" }),
  persoon("noor", { functies: ["wijkverpleegkundige"], werkdagen: [1, 2] }),
  persoon("ravi", { functies: ["opbouwwerker"] }),
  persoon("marijke", { rollen: ["teamleider"] }),
  persoon("karim", { rollen: ["baliemedewerker"], telefoon: "023-555 01 16" }),
];

/** Fatima on duty, Joost for her, Noor on two days, Ravi, Marijke who leads, Karim who is phoned; some changed. */
export function rooster(...wijzigingen: Persoon[]): Rooster {
  const mensen = new Map([...BASIS, ...wijzigingen].map((mens) => [mens.oid, mens]));
  return {
    tijdzone: "Europe/Amsterdam",
    openingstijden: new Map([1, 2, 3, 4, 5].map((dag) => [dag, ["08:30", "17:00"] as const])),
    gesloten: ["2026-12-25"],
    teams: new Map(
      [
        team("oost", [
          [2011, 2014],
          [2033, 2033],
        ]),
        team("west", [[2034, 2037]]),
      ].map((een) => [een.id, een]),
    ),
    mensen,
    belasting: { gewicht: { nu: 3, vandaag: 3, morgen: 2, drie_dagen: 2, vijf_dagen: 1 }, perFte: 20 },
  };
}

export const vraag: Kandidaatvraag = {
  team: "oost",
  functies: ["maatschappelijk_werk", "wijkverpleegkundige"],
  uitgesloten: [],
  nu: DONDERDAG,
};

export function namen({ kandidaten: lijst }: Voordracht): readonly string[] {
  return lijst.map(({ oid, waarom }) => `${oid} (${waarom})`);
}

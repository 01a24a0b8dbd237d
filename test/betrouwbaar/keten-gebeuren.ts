import fc from "fast-check";
import type { Gemeente, Persoon } from "../../src/domain/gemeente.ts";
import { PERSOON_BASIS } from "../support/basis.ts";
import { FATIMA, JOOST, MARIJKE, SANNE } from "../support/bot.ts";

/** Two teams: four who take up questions in the one, one in the other who stands in, two leads, and the desk. */
export const NADIA = "5a1e0000-0000-4000-c000-000000000001";
export const OMAR = "5a1e0000-0000-4000-c000-000000000002";
export const PIEN = "5a1e0000-0000-4000-c000-000000000003";
export const WOUT = "5a1e0000-0000-4000-c000-000000000004";
export const COLLEGAS = [FATIMA, NADIA, OMAR, PIEN, JOOST] as const;
export const IEDEREEN = [...COLLEGAS, MARIJKE, WOUT] as const;
export const ONDERWERPEN = ["geestelijke_gezondheid", "mobiliteit", "werk_opleiding", "weet_niet"] as const;

/** What somebody does with one of the vragen there are. */
export interface Daad {
  readonly soort: "doe";
  readonly wie: number;
  readonly verb: (typeof VERBEN)[number];
  readonly vraag: number;
  readonly keus: number;
  /** From a card that is older by so many showings. */
  readonly oud: number;
  readonly keer: number;
}

export const VERBEN = [
  "oppakken",
  "oppakken",
  "oppakken",
  "teruggeven",
  "teruggeven",
  "doorzetten",
  "doorzetten",
  "toch_zelf",
  "toch_zelf",
  "toewijzen",
  "toewijzen",
  "afronden",
  "afronden",
  "naar_partner",
  "partner_nam_over",
] as const;

export type Voorval =
  | Daad
  | { readonly soort: "nieuw"; readonly onderwerp: number; readonly haast: "gewoon" | "morgen" | "vandaag" }
  | { readonly soort: "intrekken"; readonly vraag: number }
  | { readonly soort: "rooster"; readonly wie: number; readonly wat: "weg" | "terug" | "vertrekt" | "vol" | "ruim" }
  | { readonly soort: "klok"; readonly minuten: number }
  | { readonly soort: "sprong"; readonly naar: "uur_terug" | "uur_vooruit" | "1970" | "2099" | "zomertijd" }
  | { readonly soort: "relay"; readonly proces: number; readonly hoe: "gewoon" | "dubbel" | "sterft" | "laat" }
  | { readonly soort: "herstart"; readonly proces: number };

const proces = fc.nat(1);
const wie = fc.nat(IEDEREEN.length - 1);
const soort = <T extends string>(naam: T) => fc.constant(naam);

export const voorval: fc.Arbitrary<Voorval> = fc.oneof(
  {
    weight: 18,
    arbitrary: fc.record({
      soort: soort("doe"),
      wie,
      verb: fc.constantFrom(...VERBEN),
      vraag: fc.nat(7),
      keus: fc.nat(9),
      oud: fc.constantFrom(0, 0, 0, 0, 1, 2),
      keer: fc.constantFrom(1, 1, 1, 2),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      soort: soort("nieuw"),
      onderwerp: fc.nat(ONDERWERPEN.length - 1),
      haast: fc.constantFrom("gewoon" as const, "gewoon" as const, "morgen" as const, "vandaag" as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ soort: soort("intrekken"), vraag: fc.nat(7) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      soort: soort("rooster"),
      wie,
      wat: fc.constantFrom(
        "weg" as const,
        "weg" as const,
        "terug" as const,
        "vertrekt" as const,
        "vol" as const,
        "ruim" as const,
      ),
    }),
  },
  { weight: 5, arbitrary: fc.record({ soort: soort("klok"), minuten: fc.constantFrom(1, 12, 60, 300, 1_500, 6_000) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      soort: soort("sprong"),
      naar: fc.constantFrom(
        "uur_terug" as const,
        "uur_vooruit" as const,
        "1970" as const,
        "2099" as const,
        "zomertijd" as const,
      ),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      soort: soort("relay"),
      proces,
      hoe: fc.constantFrom(
        "gewoon" as const,
        "gewoon" as const,
        "gewoon" as const,
        "dubbel" as const,
        "sterft" as const,
        "laat" as const,
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ soort: soort("herstart"), proces }) },
);

/** The gemeente of the trial with people enough to hand things round, limits that are soon reached, and office hours. */
export function ketengemeente(basis: Gemeente): Gemeente {
  const voorbeeld = basis.mensen.get(FATIMA);
  const [sanne, marijke] = [basis.mensen.get(SANNE), basis.mensen.get(MARIJKE)];
  if (voorbeeld === undefined || sanne === undefined || marijke === undefined) throw new TypeError("proefgemeente");
  const collega = (oid: string, voornaam: string, deel: Partial<Persoon>): Persoon => ({
    ...voorbeeld,
    ...PERSOON_BASIS,
    oid,
    voornaam,
    naam: `${voornaam} Verzonnen`,
    vervanger: null,
    grens: 3,
    werkdagen: [1, 2, 3, 4, 5],
    ...deel,
  });
  const mensen = [
    sanne,
    collega(FATIMA, "Fatima", { functies: ["maatschappelijk_werk"], vervanger: JOOST }),
    collega(NADIA, "Nadia", { functies: ["maatschappelijk_werk"], grens: 2 }),
    collega(OMAR, "Omar", { functies: ["wmo_consulent"], reserve: ["maatschappelijk_werk"] }),
    collega(PIEN, "Pien", { functies: ["wmo_consulent"], werkdagen: [1, 2] }),
    collega(JOOST, "Joost", { functies: ["werk_inkomen"], team: "west" }),
    { ...marijke, werkdagen: [1, 2, 3, 4, 5] },
    { ...marijke, oid: WOUT, voornaam: "Wout", naam: "Wout Verzonnen", team: "west", werkdagen: [1, 2, 3, 4, 5] },
  ];
  const uren = [1, 2, 3, 4, 5].map((dag) => [dag, ["08:30", "17:00"]] as const);
  return {
    ...basis,
    openingstijden: new Map(uren),
    gesloten: ["2026-12-25"],
    termijnen: {
      ...basis.termijnen,
      aanbod: { nu: "PT2M", vandaag: "PT10M", morgen: "PT2H", drie_dagen: "PT4H", vijf_dagen: "P1D" },
      wachtrij: "PT4H",
    },
    stilleUren: ["18:00", "08:00"],
    laatsteRedmiddel: "https://meldkamer.example/vraag",
    // By the subject alone: what the words say is another matter.
    routering: [
      { id: "onderwerp", als: {}, dan: { functie: "onderwerp" }, omdat: "het onderwerp past", vanaf: null, tot: null },
    ],
    partners: new Map([
      [
        "cjg-loket",
        {
          id: "cjg-loket",
          naam: "CJG-loket",
          telefoon: null,
          leefgebieden: [],
          woorden: [],
          hoe: "Bel samen.",
          vanaf: null,
          tot: null,
        },
      ],
    ]),
    teams: new Map(
      [...basis.teams].map(([id, team]) => [
        id,
        { ...team, partners: ["cjg-loket"], ...(id === "west" ? { teamleider: WOUT } : {}) },
      ]),
    ),
    mensen: new Map(mensen.map((mens) => [mens.oid, mens])),
  };
}

import fc from "fast-check";
import { FATIMA, JOOST, MARIJKE, SANNE } from "../support/bot.ts";
import { KARIM } from "./toneel.ts";

export const WIE = [SANNE, KARIM, FATIMA, JOOST, MARIJKE] as const;
export const ZINNEN = [
  "een formulier invullen",
  "overzicht",
  "verder",
  "terug",
  "stop",
  "goedemorgen",
  "hulp",
] as const;

export interface Hoe {
  /** How often it arrives, at once or one after the other, and whether under an id of its own each time. */
  readonly keer: number;
  readonly tegelijk: boolean;
  readonly nieuwId: boolean;
}

/** One thing that happens; which card and which button is read from what this person has on the screen then. */
export type Gebeuren =
  | ({ readonly soort: "tik"; readonly wie: number; readonly kaart: number; readonly knop: number } & Hoe)
  | ({ readonly soort: "doe"; readonly wie: number; readonly verb: string; readonly kaart: number } & Hoe)
  | {
      readonly soort: "loop";
      readonly wie: number;
      readonly begin: "nieuwe_vraag" | "laat_terugbellen";
      readonly kaarten: number;
    }
  | { readonly soort: "tekst"; readonly wie: number; readonly zin: number }
  | { readonly soort: "klok"; readonly minuten: number }
  | { readonly soort: "relay" | "sterft"; readonly proces: number };

export const EENMAAL: Hoe = { keer: 1, tegelijk: false, nieuwId: false };
const hoe = { keer: fc.constantFrom(1, 1, 1, 2, 3), tegelijk: fc.boolean(), nieuwId: fc.boolean() };
const kaart = fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(5) });
const proces = fc.nat(1);
const BALIE = [
  "terug",
  "wijzig",
  "pauze",
  "stoppen",
  "hervat",
  "weggooien",
  "corrigeren",
  "niet_wijzigen",
  "intrekken",
  "briefje",
  "nog_een",
  "direct_hulp",
  "niet_pluis",
  "verder",
];
const TEAM = [
  "oppakken",
  "oppakken",
  "teruggeven",
  "teruggeven",
  "bekijken",
  "afronden",
  "toewijzen",
  "oproep_komt",
  "oproep_kan_niet",
  "oproep_klaar",
];
/** The button that leads to this one. */
export const EERST: Readonly<Record<string, string>> = {
  teruggeven: "teruggeven_kies",
  afronden: "afronden_kies",
  toewijzen: "toewijzen_kies",
  intrekken: "intrekken_vraag",
  weggooien: "stoppen",
};
export const gebeuren: fc.Arbitrary<Gebeuren> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ soort: fc.constant("tik" as const), wie: fc.nat(4), kaart, knop: fc.nat(11), ...hoe }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      soort: fc.constant("doe" as const),
      wie: fc.nat(1),
      verb: fc.constantFrom(...BALIE),
      kaart,
      ...hoe,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      soort: fc.constant("doe" as const),
      wie: fc.integer({ min: 2, max: 4 }),
      verb: fc.constantFrom(...TEAM),
      kaart,
      ...hoe,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      soort: fc.constant("loop" as const),
      wie: fc.nat(2),
      begin: fc.constantFrom("nieuwe_vraag" as const, "laat_terugbellen" as const),
      kaarten: fc.integer({ min: 1, max: 9 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ soort: fc.constant("tekst" as const), wie: fc.nat(4), zin: fc.nat(ZINNEN.length - 1) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ soort: fc.constant("klok" as const), minuten: fc.constantFrom(1, 6, 20, 200, 1_500) }),
  },
  { weight: 5, arbitrary: fc.record({ soort: fc.constant("relay" as const), proces }) },
  { weight: 1, arbitrary: fc.record({ soort: fc.constant("sterft" as const), proces }) },
);

import type { Answers } from "../../dialogs/flow.ts";
import { ALLE_STROMEN } from "../../dialogs/stromen.ts";
import type { Vraagcontext, Vraagstelling } from "../../dialogs/vraagsoorten.ts";
import type { Gespreksstap, Gespreksstroom } from "../../dialogs/vraagverkenning.ts";
import { Leefgebied } from "../../src/domain/sleutels.ts";
import { ALLE_CONTEXTEN } from "./proefgemeente.ts";

/** A card as somebody can meet it: the step, who looks, and what was answered before. */
export interface Kaartmoment {
  readonly stroom: Gespreksstroom;
  readonly stap: Gespreksstap;
  readonly context: Vraagcontext;
  readonly answers: Answers;
  readonly vragen: readonly Vraagstelling[];
}

/** Words of a resident for each legal route, and for each word that calls for a question of its own. */
export const EIGEN_WOORDEN = [
  "Ik heb een brief en weet het niet.",
  "Ik wil bezwaar maken.",
  "Ik wil een klacht indienen.",
  "Ik wil inzage.",
  "Mijn moeder wil een traplift.",
  "Ik zoek schuldhulpverlening.",
  "Hij wil bijstand aanvragen.",
  "Wij zoeken jeugdhulp.",
] as const;

/** What decides which questions come: each value is tried with all others as they usually are. */
const SCHAKELAARS: Readonly<Record<string, readonly unknown[]>> = {
  eigen_woorden: EIGEN_WOORDEN,
  over_wie: ["mij", "gezin", "ander", "weet_niet", undefined],
  bijzonder: ["niets", "beroepskracht", "onder_12", "12_tot_15", "16_17", "bekende", null, undefined],
  bekende: ["doorgaan", "collega", undefined],
  weinig_nederlands: [true, false, null],
  leefgebied: [...Leefgebied.options, "weet_niet", undefined],
  woonplek: ["postcode", "geen_vast_adres", "andere_gemeente", "weet_niet"],
  toch_doorgeven: ["toch", "klaar", undefined],
  organisatie: ["nee", "ja", "weet_niet"],
};

const GEWOON: Answers = {
  eigen_woorden: EIGEN_WOORDEN[0],
  over_wie: "mij",
  leefgebied: "financien",
  bekende: "doorgaan",
  toch_doorgeven: "toch",
};

const STANDEN: readonly Answers[] = [
  {},
  ...Object.entries(SCHAKELAARS).flatMap(([id, waarden]) => waarden.map((waarde) => ({ ...GEWOON, [id]: waarde }))),
  ...EIGEN_WOORDEN.map((eigen_woorden) => ({ ...GEWOON, eigen_woorden, leefgebied: "opvoeden_opgroeien" })),
];

/** Every step as every role meets it on every channel; `teksten.test.ts` checks that no question is missed. */
export const ALLE_KAARTMOMENTEN: readonly Kaartmoment[] = ALLE_STROMEN.flatMap((stroom) =>
  ALLE_CONTEXTEN.flatMap((context) =>
    STANDEN.flatMap((answers) =>
      stroom.steps.flatMap((stap) => {
        const vragen = stap.questions(answers, context);
        return vragen.length === 0 ? [] : [{ stroom, stap, context, answers, vragen }];
      }),
    ),
  ),
);

/** A question as it can be asked, and where. */
export interface Vraagmoment extends Omit<Kaartmoment, "stap" | "vragen"> {
  readonly vraag: Vraagstelling;
}

/** One of each: the same question may look different by role, and by what was answered. */
export function verschillendeVragen(): readonly Vraagmoment[] {
  const gezien = new Map<string, Vraagmoment>();
  for (const { stroom, vragen, context, answers } of ALLE_KAARTMOMENTEN)
    for (const vraag of vragen) {
      const vorm = JSON.stringify(vraag.veld(undefined, context));
      gezien.set(`${stroom.id} ${vraag.id} ${vraag.required} ${vorm}`, { stroom, vraag, context, answers });
    }
  return [...gezien.values()];
}

const TEKSTEN = ["Een tekst.", " met spaties ", "Sonja's moeder, 84 jaar"];
const DAGEN = ["2026-11-23", "2026-11-26", "2027-02-28"];

/** What a card can send for this question, as Teams sends it: every choice, and a few texts and days. */
export function mogelijkeAntwoorden(vraag: Vraagstelling, context: Vraagcontext): readonly string[] {
  const veld = vraag.veld(undefined, context);
  switch (veld.soort) {
    case "keuze":
      return veld.keuzes.map(({ waarde }) => waarde);
    case "meer": {
      const alle = veld.keuzes.map(({ waarde }) => waarde);
      return [...alle, ...alle.map((_, plaats) => alle.slice(0, plaats + 1).join(","))];
    }
    case "datum":
      return DAGEN;
    case "vink":
      return ["true", "false"];
    case "tekst":
      if (vraag.id === "eigen_woorden") return EIGEN_WOORDEN;
      if (vraag.id === "postcode") return ["2033", "2012"];
      return veld.stijl === "tel" ? ["06-12345678", "023 555 01 11"] : TEKSTEN;
  }
}

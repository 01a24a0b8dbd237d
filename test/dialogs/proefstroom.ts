import { z } from "zod";
import type { Answers, Flow, Question, Step } from "../../dialogs/flow.ts";

/** Where the talk takes place; the toy flow asks for a quiet place at the desk only. */
export interface Plek {
  readonly kanaal: "balie" | "telefoon";
}

export const BALIE: Plek = { kanaal: "balie" };
export const TELEFOON: Plek = { kanaal: "telefoon" };

const WAARDEN: Readonly<Record<string, z.ZodType>> = {
  onderwerp: z.enum(["wonen", "geld", "zorg"], "kies"),
  omschrijving: z.string().trim().min(3, "te_kort").max(200, "te_lang"),
  huishouden: z.string().trim().max(40, "te_lang"),
  haast: z.enum(["vandaag", "later"], "kies"),
  reden: z.string().trim().min(3, "te_kort"),
  apart: z.enum(["ja", "nee"], "kies"),
  hoe: z.enum(["bellen", "brief", "langs"], "kies"),
  nummer: z.string().regex(/^06\d{8}$/, "telefoon"),
  opmerking: z.string().trim().max(80, "te_lang"),
  akkoord: z.enum(["ja", "deels"], "kies"),
  behalve: z.string().trim().max(80, "te_lang"),
};

export function vraag(id: string, required = true): Question {
  return { id, required, schema: WAARDEN[id] ?? z.string() };
}

const stap = (id: string, when: (answers: Answers, plek: Plek) => boolean = () => true): Step<Plek> => ({
  id,
  questions: (answers, plek) => (when(answers, plek) ? [vraag(id)] : []),
});

const BEREIKEN: Step<Plek> = {
  id: "bereiken",
  questions: (answers) => [
    vraag("hoe"),
    ...(answers["hoe"] === "bellen" ? [vraag("nummer")] : []),
    ...(answers["hoe"] === "brief" ? [vraag("opmerking", false)] : []),
  ],
};

const AKKOORD: Step<Plek> = {
  id: "akkoord",
  confirms: true,
  questions: (answers) => [vraag("akkoord"), ...(answers["akkoord"] === "deels" ? [vraag("behalve", false)] : [])],
};

/** A small conversation with everything a real one has: conditions, several questions a card, a review. */
export const PROEFSTROOM: Flow<Plek> = {
  id: "proef",
  version: 1,
  migrations: {},
  steps: [
    stap("onderwerp"),
    stap("omschrijving"),
    stap("haast"),
    stap("reden", (answers) => answers["haast"] === "vandaag"),
    {
      id: "apart",
      questions: (answers, { kanaal }) =>
        kanaal === "balie" && answers["onderwerp"] !== "geld" ? [vraag("apart", false)] : [],
    },
    BEREIKEN,
    AKKOORD,
  ],
};

/** One card whose first question depends on its second. */
export const OMGEKEERD: Flow<Plek> = {
  ...PROEFSTROOM,
  steps: [{ id: "bereiken", questions: ({ hoe }) => [...(hoe === "bellen" ? [vraag("nummer")] : []), vraag("hoe")] }],
};

/** The next deploy: a question was added after the second. */
export const MET_HUISHOUDEN: Flow<Plek> = {
  ...PROEFSTROOM,
  steps: PROEFSTROOM.steps.flatMap((step) => (step.id === "omschrijving" ? [step, stap("huishouden")] : [step])),
};

/** The review belongs to one subject only. */
export const AKKOORD_BIJ_WONEN: Flow<Plek> = {
  ...PROEFSTROOM,
  steps: PROEFSTROOM.steps.map((step) =>
    step.confirms
      ? {
          ...step,
          questions: (answers, plek) => (answers["onderwerp"] === "wonen" ? AKKOORD.questions(answers, plek) : []),
        }
      : step,
  ),
};

/** A deploy that no longer asks for a quiet place. */
export const ZONDER_APART: Flow<Plek> = {
  ...PROEFSTROOM,
  steps: PROEFSTROOM.steps.filter(({ id }) => id !== "apart"),
};

/** A deploy that renames one question and splits another. */
export const DERDE_VERSIE: Flow<Plek> = {
  ...PROEFSTROOM,
  version: 3,
  steps: PROEFSTROOM.steps.map((step) => (step.id === "reden" ? stap("waarom", isVandaag) : step)),
  migrations: {
    1: ({ reden, ...rest }) => (reden === undefined ? rest : { ...rest, waarom: reden }),
    2: ({ haast, ...rest }) =>
      haast === "nu" ? { ...rest, haast: "vandaag" } : haast === undefined ? rest : { ...rest, haast },
  },
};

function isVandaag(answers: Answers): boolean {
  return answers["haast"] === "vandaag";
}

/** Answers that complete the toy flow at the desk, for somebody in a hurry who wants to be phoned. */
export const ANTWOORDEN = {
  onderwerp: "wonen",
  omschrijving: "De huur is niet betaald.",
  haast: "vandaag",
  reden: "Morgen komt de deurwaarder.",
  apart: "ja",
  hoe: "bellen",
  nummer: "0612345678",
  akkoord: "ja",
} as const;

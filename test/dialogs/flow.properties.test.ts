import assert from "node:assert/strict";
import fc from "fast-check";
import { z } from "zod";
import type { Answers, Flow, Question, Step } from "../../dialogs/flow.ts";
import { ANTWOORDEN, BALIE, MET_HUISHOUDEN, type Plek, PROEFSTROOM, TELEFOON } from "./proefstroom.ts";
import { type Terrein, Wandelaar, wandeling } from "./wandeling.ts";

const KEUZES: Readonly<Record<string, readonly unknown[]>> = {
  onderwerp: ["wonen", "geld", "zorg"],
  haast: ["vandaag", "later"],
  hoe: ["bellen", "brief", "langs"],
  apart: ["ja", "nee"],
  akkoord: ["ja", "deels"],
  nummer: [ANTWOORDEN.nummer],
};

const PROEFTERREIN: Terrein<Plek> = {
  flows: [PROEFSTROOM, MET_HUISHOUDEN],
  contexts: [BALIE, TELEFOON],
  value: ({ id }, pick) => {
    const keuzes = KEUZES[id] ?? ["Een tekst.", " met spaties "];
    return keuzes[pick % keuzes.length];
  },
};

interface Bouwvraag {
  readonly required: boolean;
  /** Applies when that question, counted from the first, has this answer. */
  readonly when: { readonly question: number; readonly is: string } | null;
}

const LETTERS = ["a", "b"];
const bouwvraag: fc.Arbitrary<Bouwvraag> = fc.record({
  required: fc.boolean(),
  when: fc.option(fc.record({ question: fc.nat(6), is: fc.constantFrom(...LETTERS) })),
});
const bouw = fc.record({
  steps: fc.array(fc.array(bouwvraag, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
  review: fc.boolean(),
});

/** A conversation nobody thought of; a question may depend on any that comes before it or stands beside it. */
function maakStroom({ steps, review }: typeof bouw extends fc.Arbitrary<infer B> ? B : never): Flow<null> {
  const eerste = (step: number) => steps.slice(0, step).flat().length;
  const all = steps.map(
    (vragen, step): Step<null> => ({
      id: `stap${step}`,
      confirms: review && step === steps.length - 1,
      questions: (answers) =>
        vragen.flatMap((vraag, at) =>
          geldt(vraag, eerste(step) + vragen.length, answers)
            ? [{ id: `v${eerste(step) + at}`, required: vraag.required, schema: z.enum(LETTERS) }]
            : [],
        ),
    }),
  );
  return { id: "bouw", version: 1, migrations: {}, steps: all };
}

function geldt({ when }: Bouwvraag, hoogste: number, answers: Answers): boolean {
  return when === null || when.question >= hoogste || answers[`v${when.question}`] === when.is;
}

describe("whatever a person does, in whatever order", () => {
  it("keeps every promise in the toy conversation, through deploys and changes of place", () => {
    let walks = 0;
    let finished = 0;
    const eigenschap = fc.property(wandeling, (acts) => {
      const wandelaar = new Wandelaar(PROEFTERREIN);
      for (const act of acts) wandelaar.does(act);
      walks++;
      if (wandelaar.completions > 0) finished++;
      wandelaar.finishes();
    });

    fc.assert(eigenschap, { numRuns: 300 });
    assert.ok(finished * 2 > walks, `only ${finished} of ${walks} walks came to an end by themselves`);
  });

  it("keeps every promise in a conversation that nobody thought of", () => {
    const value = (_: Question, pick: number) => LETTERS[pick % LETTERS.length];
    const eigenschap = fc.property(bouw, wandeling, (stroom, acts) => {
      const wandelaar = new Wandelaar({ flows: [maakStroom(stroom)], contexts: [null], value });
      for (const act of acts) wandelaar.does(act);
      wandelaar.finishes();
    });

    fc.assert(eigenschap, { numRuns: 200 });
  });
});

import assert from "node:assert/strict";
import fc from "fast-check";
import type { Veld } from "../../dialogs/beeld.ts";
import type { Answers, Question } from "../../dialogs/flow.ts";
import { ALLE_STROMEN } from "../../dialogs/stromen.ts";
import type { Vraagcontext, Vraagstelling } from "../../dialogs/vraagsoorten.ts";
import type { Gespreksstap, Gespreksstroom } from "../../dialogs/vraagverkenning.ts";
import { mogelijkeAntwoorden, verschillendeVragen } from "./alle-vragen.ts";
import { ALLE_CONTEXTEN } from "./proefgemeente.ts";
import { Wandelaar, wandeling } from "./wandeling.ts";

function isVraagstelling(question: Question): question is Vraagstelling {
  return "veld" in question;
}

function ingevuld(question: Question, pick: number, context: Vraagcontext): string {
  if (!isVraagstelling(question)) throw new TypeError(`${question.id} cannot be shown`);
  const antwoorden = mogelijkeAntwoorden(question, context);
  return antwoorden[pick % antwoorden.length] ?? "";
}

/** The same conversation, asked once for each set of answers: questions are costly to make and depend on nothing else. */
function metGeheugen(stroom: Gespreksstroom): Gespreksstroom {
  const steps = stroom.steps.map((step) => {
    const eerder = new WeakMap<Answers, Map<Vraagcontext, readonly Vraagstelling[]>>();
    const questions: Gespreksstap["questions"] = (answers, context) => {
      const bekend = eerder.get(answers) ?? new Map<Vraagcontext, readonly Vraagstelling[]>();
      const vragen = bekend.get(context) ?? step.questions(answers, context);
      eerder.set(answers, bekend.set(context, vragen));
      return vragen;
    };
    return { ...step, questions };
  });
  return { ...stroom, steps };
}

/** What a card sends when nobody touches this field. */
function onaangeraakt(veld: Veld): string {
  return veld.soort === "meer" ? veld.waarde.join(",") : String(veld.waarde);
}

describe("whatever a person does in the real conversations", () => {
  for (const stroom of ALLE_STROMEN) {
    it(`keeps every promise of the engine in ${stroom.id}, whoever takes over and on whatever channel`, function () {
      this.timeout(120_000);
      let walks = 0;
      let finished = 0;
      const eigenschap = fc.property(fc.nat(ALLE_CONTEXTEN.length - 1), wandeling, (begin, acts) => {
        const [eerste, ...rest] = [...ALLE_CONTEXTEN.slice(begin), ...ALLE_CONTEXTEN.slice(0, begin)];
        assert.ok(eerste);
        const wandelaar = new Wandelaar({ flows: [metGeheugen(stroom)], contexts: [eerste, ...rest], value: ingevuld });
        for (const act of acts) wandelaar.does(act);
        walks++;
        if (wandelaar.completions > 0) finished++;
        wandelaar.finishes();
      });

      fc.assert(eigenschap, { numRuns: 40 });
      assert.ok(finished * 3 > walks, `only ${finished} of ${walks} walks came to an end by themselves`);
    });
  }
});

describe("every question of the real conversations", () => {
  const vragen = verschillendeVragen();
  const aangeboden = [...new Set(vragen.flatMap(({ vraag, context }) => mogelijkeAntwoorden(vraag, context)))];

  it("accepts what its own card offers, and that again after it was stored", () => {
    for (const { vraag, context } of vragen)
      for (const antwoord of mogelijkeAntwoorden(vraag, context)) {
        const gelezen = vraag.schema.parse(antwoord);
        assert.deepEqual(JSON.parse(JSON.stringify(gelezen)), gelezen, vraag.id);
        assert.deepEqual(vraag.schema.parse(gelezen), gelezen, vraag.id);
      }
  });

  it("accepts again whatever it once accepted", () => {
    const invoer = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 450 }),
      fc.constantFrom(...aangeboden),
      fc.jsonValue(),
    );
    const eigenschap = fc.property(invoer, fc.nat(vragen.length - 1), (waarde, welke) => {
      const schema = vragen[welke]?.vraag.schema;
      const eerst = schema?.safeParse(waarde);
      if (eerst?.success) assert.deepEqual(schema?.parse(eerst.data), eerst.data);
    });

    fc.assert(eigenschap, { numRuns: 2000 });
  });

  it("shows a stored answer so that pressing the button again changes nothing", () => {
    for (const { vraag, context } of vragen)
      for (const antwoord of mogelijkeAntwoorden(vraag, context)) {
        const gelezen = vraag.schema.parse(antwoord);
        assert.deepEqual(vraag.schema.parse(onaangeraakt(vraag.veld(gelezen, context))), gelezen, vraag.id);
      }
  });

  it("reads a stored answer back in words", () => {
    for (const { vraag, context } of vragen) {
      const gelezen = vraag.schema.parse(mogelijkeAntwoorden(vraag, context)[0]);
      assert.match(vraag.lees(gelezen, context) ?? "", /\p{L}|\d/u, vraag.id);
    }
  });

  it("refuses what is too long, not offered or no date, with a word the card knows", () => {
    const bekend = ["verplicht", "te_lang", "kies", "postcode", "postcode_team", "telefoon", "datum", "voorbij", "ver"];
    for (const { vraag, context } of vragen) {
      const veld = vraag.veld(undefined, context);
      if (veld.soort === "vink") continue;
      const gelezen = vraag.schema.safeParse("x".repeat(veld.soort === "tekst" ? veld.maximum + 1 : 9));
      assert.equal(gelezen.success, false, vraag.id);
      assert.ok(
        bekend.includes(gelezen.error?.issues[0]?.message ?? ""),
        `${vraag.id}: ${gelezen.error?.issues[0]?.message}`,
      );
    }
  });
});

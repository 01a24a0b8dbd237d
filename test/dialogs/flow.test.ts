import assert from "node:assert/strict";
import { advance, applicableSteps, begin } from "../../dialogs/flow.ts";
import { Conversation } from "../support/conversation.ts";
import { ANTWOORDEN, BALIE, OMGEKEERD, PROEFSTROOM, TELEFOON } from "./proefstroom.ts";

const { akkoord, hoe, nummer, ...TOT_BEREIKEN } = ANTWOORDEN;
const TOT_AKKOORD = { ...TOT_BEREIKEN, hoe, nummer };
const { apart: _apart, ...TOT_AKKOORD_ZONDER_APART } = TOT_AKKOORD;

function gesprek(known = {}) {
  return new Conversation(PROEFSTROOM, BALIE, known);
}

describe("a guided conversation", () => {
  it("begins with its first question", () => {
    gesprek().shows("onderwerp").keeps({});
  });

  it("asks what is missing next, and passes over what does not apply", () => {
    gesprek()
      .answers({ onderwerp: "wonen" })
      .shows("omschrijving")
      .answers({ omschrijving: "De huur is niet betaald." })
      .shows("haast")
      .answers({ haast: "later" })
      .shows("apart");
  });

  it("asks a question that an answer made necessary", () => {
    const { onderwerp, omschrijving } = ANTWOORDEN;
    gesprek({ onderwerp, omschrijving }).answers({ haast: "vandaag" }).shows("reden");
  });

  it("does not ask what is already known", () => {
    gesprek({ onderwerp: "wonen", haast: "later" }).answers({ omschrijving: "Een lek." }).shows("apart");
  });

  it("asks again what is known but not valid", () => {
    gesprek({ onderwerp: "iets" }).shows("onderwerp").handsOver({});
  });

  it("passes over a question that the place does not call for", () => {
    const { apart: _, ...rest } = TOT_BEREIKEN;
    new Conversation(PROEFSTROOM, TELEFOON, rest).shows("bereiken");
  });

  it("ends when every question that applies has an answer", () => {
    gesprek(TOT_AKKOORD).shows("akkoord").isComplete(false).answers({ akkoord }).isComplete().handsOver(ANTWOORDEN);
  });

  it("has nothing to ask when everything was known from the start", () => {
    gesprek(ANTWOORDEN).isComplete();
  });

  it("leaves its input as it was", () => {
    const before = begin(PROEFSTROOM, BALIE);
    const copy = structuredClone(before);
    const { state } = advance(
      PROEFSTROOM,
      before,
      { kind: "answered", step: "onderwerp", revision: 1, values: { onderwerp: "geld" } },
      BALIE,
    );
    assert.deepEqual(before, copy);
    assert.notDeepEqual(state, copy);
  });

  it("knows its steps in order, for the progress line", () => {
    const ids = applicableSteps(PROEFSTROOM, { haast: "vandaag", onderwerp: "geld" }, BALIE).map(({ id }) => id);
    assert.deepEqual(ids, ["onderwerp", "omschrijving", "haast", "reden", "bereiken", "akkoord"]);
  });

  describe("when an answer is not valid", () => {
    it("says what is wrong, keeps the card and stores nothing", () => {
      const talk = gesprek();
      const { card } = talk;
      talk.answers({ onderwerp: "sport" }).refuses({ onderwerp: "kies" }).keeps({});
      assert.deepEqual(talk.card, card);
    });

    it("misses a compulsory answer that is absent, empty or only spaces", () => {
      for (const values of [{}, { omschrijving: "" }, { omschrijving: "  \n" }, { omschrijving: null }])
        gesprek({ onderwerp: "geld" }).answers(values).refuses({ omschrijving: "verplicht" });
    });

    it("stores nothing of a card of which one answer is wrong", () => {
      gesprek(TOT_BEREIKEN)
        .answers({ hoe: "bellen", nummer: "12" })
        .refuses({ nummer: "telefoon" })
        .keeps(TOT_BEREIKEN);
    });

    it("stores what the schema made of it", () => {
      gesprek({ onderwerp: "geld" })
        .answers({ omschrijving: "  Een brief.  " })
        .keeps({ onderwerp: "geld", omschrijving: "Een brief." });
    });

    it("does not complain about a question that the same reply made irrelevant", () => {
      new Conversation(OMGEKEERD, BALIE, { hoe: "bellen" })
        .answers({ hoe: "langs" })
        .isComplete()
        .keeps({ hoe: "langs" });
      new Conversation(OMGEKEERD, BALIE, { hoe: "bellen" }).answers({ hoe: "bellen" }).refuses({ nummer: "verplicht" });
    });
  });

  describe("when a question is left open on purpose", () => {
    it("remembers that with null and does not ask it again", () => {
      const { apart: _, ...tot } = TOT_BEREIKEN;
      gesprek(tot)
        .shows("apart")
        .answers({})
        .shows("bereiken")
        .keeps({ ...tot, apart: null })
        .resumes()
        .shows("bereiken");
    });

    it("does not hand it over", () => {
      gesprek({ ...ANTWOORDEN, apart: null })
        .isComplete()
        .handsOver({ ...TOT_AKKOORD_ZONDER_APART, akkoord });
    });

    it("asks it again when it has become compulsory", () => {
      gesprek({ onderwerp: null }).shows("onderwerp");
    });
  });

  describe("with several questions on a card", () => {
    it("takes an answer that another answer on the same card made necessary", () => {
      gesprek(TOT_BEREIKEN).answers({ hoe, nummer }).shows("akkoord").keeps(TOT_AKKOORD);
    });

    it("shows the card again for a question that was not on it yet, and keeps the rest", () => {
      gesprek(TOT_BEREIKEN)
        .answers({ hoe })
        .shows("bereiken")
        .keeps({ ...TOT_BEREIKEN, hoe })
        .answers({ hoe, nummer })
        .shows("akkoord");
    });

    it("never takes for left open what was not on the card", () => {
      gesprek(TOT_BEREIKEN)
        .answers({ hoe: "brief" })
        .shows("bereiken")
        .keeps({ ...TOT_BEREIKEN, hoe: "brief" })
        .answers({ hoe: "brief" })
        .shows("akkoord")
        .keeps({ ...TOT_BEREIKEN, hoe: "brief", opmerking: null });
    });

    it("keeps an answer from before to a question that applies again", () => {
      gesprek({ ...TOT_AKKOORD, hoe: "langs" })
        .edits("bereiken")
        .answers({ hoe })
        .shows("akkoord")
        .keeps(TOT_AKKOORD);
    });

    it("ignores values that belong to no question of the card", () => {
      gesprek()
        .answers({ onderwerp: "geld", haast: "later", __proto__: { reden: "x" }, onzin: 1 })
        .keeps({ onderwerp: "geld" });
    });
  });
});

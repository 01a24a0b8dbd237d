import assert from "node:assert/strict";
import { currentStep, type FlowState, StateFromTheFuture } from "../../dialogs/flow.ts";
import { Conversation } from "../support/conversation.ts";
import { ANTWOORDEN, BALIE, DERDE_VERSIE, MET_HUISHOUDEN, PROEFSTROOM, TELEFOON, ZONDER_APART } from "./proefstroom.ts";

const { akkoord, hoe, nummer, ...TOT_BEREIKEN } = ANTWOORDEN;
const TOT_AKKOORD = { ...TOT_BEREIKEN, hoe, nummer };

function gesprek(known = {}) {
  return new Conversation(PROEFSTROOM, BALIE, known);
}

describe("a card that is no longer on the screen", () => {
  it("changes nothing, whatever is done with it", () => {
    const talk = gesprek();
    const { card } = talk;
    talk.answers({ onderwerp: "geld" });
    talk.answers({ onderwerp: "wonen" }, card).refusesAsStale().keeps({ onderwerp: "geld" });
    talk.goesBack(card).refusesAsStale();
    talk.edits("onderwerp", card).refusesAsStale().resumes().shows("omschrijving");
  });

  it("is not taken for the card that is there now, even when it shows the same step", () => {
    const talk = gesprek();
    const { card } = talk;
    talk.resumes().answers({ onderwerp: "geld" }, card).refusesAsStale().keeps({});
  });

  it("counts once when it is tapped twice", () => {
    const talk = gesprek(TOT_BEREIKEN);
    const { card } = talk;
    talk.answers({ hoe, nummer }, card).shows("akkoord");
    talk.answers({ hoe: "langs" }, card).refusesAsStale().keeps(TOT_AKKOORD);
  });

  it("is refused when it names another step than the one shown", () => {
    const talk = gesprek();
    talk
      .answers({ haast: "later" }, { ...talk.card, step: "haast" })
      .refusesAsStale()
      .keeps({});
    talk.answers({ haast: "later" }, { ...talk.card, step: "onbekend" }).refusesAsStale();
  });

  it("cannot come from the future", () => {
    const talk = gesprek();
    talk.answers({ onderwerp: "geld" }, { ...talk.card, revision: talk.card.revision + 1 }).refusesAsStale();
  });

  it("gets a revision of its own with every showing, and keeps it while an answer is refused", () => {
    const talk = gesprek();
    assert.equal(talk.card.revision, 1);
    assert.equal(talk.answers({ onderwerp: "geld" }).card.revision, 2);
    assert.equal(talk.answers({}).card.revision, 2);
    assert.equal(talk.goesBack().card.revision, 3);
    assert.equal(talk.edits("omschrijving").card.revision, 4);
    assert.equal(talk.resumes().card.revision, 5);
  });
});

describe("a deploy in the middle of a conversation", () => {
  it("stores the reply under the question on the screen, and then asks the one that was added", () => {
    const { onderwerp, omschrijving, haast, reden } = ANTWOORDEN;
    const talk = gesprek().answers({ onderwerp }).answers({ omschrijving }).answers({ haast }).shows("reden");
    const { card } = talk;

    talk.deploys(MET_HUISHOUDEN).shows("reden").saysThatAQuestionWasAdded(false);
    talk.answers({ reden }, card).keeps({ onderwerp, omschrijving, haast, reden });
    talk.shows("huishouden").saysThatAQuestionWasAdded();
    talk.answers({ huishouden: "alleen" }).shows("apart").saysThatAQuestionWasAdded(false);
  });

  it("asks the added question before the review, which falls with it", () => {
    const talk = gesprek(TOT_AKKOORD).deploys(MET_HUISHOUDEN).shows("akkoord");
    talk.answers({ akkoord }).shows("huishouden").saysThatAQuestionWasAdded().isComplete(false);
    talk.answers({ huishouden: "alleen" }).shows("akkoord").answers({ akkoord }).isComplete();
  });

  it("asks the added question when everything had been answered", () => {
    const talk = gesprek(ANTWOORDEN).deploys(MET_HUISHOUDEN);
    assert.equal(currentStep(MET_HUISHOUDEN, talk.state, BALIE), "huishouden");
    talk.answers({ huishouden: "alleen" }).shows("akkoord");
  });

  it("does not speak of a new question on the ordinary way", () => {
    gesprek().saysThatAQuestionWasAdded(false).answers({ onderwerp: "geld" }).saysThatAQuestionWasAdded(false);
    gesprek(TOT_AKKOORD).goesBack().saysThatAQuestionWasAdded(false);
  });

  it("lets go of a step that was removed, from where it stood", () => {
    const op = () =>
      gesprek({ ...TOT_BEREIKEN, apart: null })
        .goesBack()
        .shows("apart")
        .deploys(ZONDER_APART);
    op().shows("bereiken").answers({ hoe, nummer }).shows("akkoord");
    op().goesBack().shows("reden");
    op().resumes().shows("bereiken");
  });

  it("refuses a reply to the card of a removed step and files it nowhere", () => {
    const talk = gesprek({ ...TOT_BEREIKEN, apart: null }).goesBack();
    const { card } = talk;
    talk
      .deploys(ZONDER_APART)
      .answers({ apart: "nee", hoe: "langs" }, card)
      .refusesAsStale()
      .keeps({ ...TOT_BEREIKEN, apart: null });
  });

  it("goes on from a step that the place no longer calls for", () => {
    const op = () => gesprek(TOT_BEREIKEN).goesBack().shows("apart").moves(TELEFOON);
    op().shows("bereiken").answers({ hoe, nummer }).shows("akkoord");
    op().goesBack().shows("reden");
  });

  it("goes back to a step that applies, when nothing lies before it", () => {
    const alleenBalie = {
      ...PROEFSTROOM,
      steps: PROEFSTROOM.steps.filter(({ id }) => id === "apart" || id === "bereiken"),
    };
    new Conversation(alleenBalie, BALIE).shows("apart").moves(TELEFOON).goesBack().shows("bereiken").isComplete(false);
  });
});

describe("a stored state", () => {
  const opgeslagen: FlowState = {
    flow: "proef",
    version: 1,
    answers: { ...TOT_BEREIKEN, haast: "nu" },
    asked: "bereiken",
    revision: 9,
  };

  it("is brought to the newest version, one version after the other", () => {
    const { reden, ...rest } = TOT_BEREIKEN;
    const talk = new Conversation(DERDE_VERSIE, BALIE, opgeslagen);
    assert.equal(talk.state.version, 3);
    talk
      .keeps({ ...rest, haast: "vandaag", waarom: reden })
      .shows("bereiken")
      .answers({ hoe, nummer })
      .shows("akkoord");
  });

  it("keeps the card that was on the screen", () => {
    const { state } = new Conversation(DERDE_VERSIE, BALIE, opgeslagen);
    assert.deepEqual({ asked: state.asked, revision: state.revision }, { asked: "bereiken", revision: 9 });
  });

  it("is left as it is when there is nothing to migrate", () => {
    const huidig = { ...opgeslagen, version: 3 };
    assert.deepEqual(new Conversation(DERDE_VERSIE, BALIE, huidig).state, huidig);
  });

  it("shows what is missing when the card on the screen got another name", () => {
    const { reden: _, ...tot } = TOT_BEREIKEN;
    const opReden = { ...opgeslagen, answers: tot, asked: "reden" };
    const talk = new Conversation(DERDE_VERSIE, BALIE, opReden).shows("waarom");
    talk.answers({ reden: "Morgen." }, { step: "reden", revision: 9 }).refusesAsStale().keeps(tot);
    talk.answers({ waarom: "Morgen." }).shows("bereiken");
  });

  it("of a newer deploy is refused and left alone", () => {
    const nieuw = { ...opgeslagen, version: 4 };
    assert.throws(() => new Conversation(DERDE_VERSIE, BALIE, nieuw), StateFromTheFuture);
  });
});

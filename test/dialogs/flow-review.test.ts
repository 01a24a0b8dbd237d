import { Conversation } from "../support/conversation.ts";
import { AKKOORD_BIJ_WONEN, ANTWOORDEN, BALIE, PROEFSTROOM } from "./proefstroom.ts";

const { akkoord, hoe, nummer, ...TOT_BEREIKEN } = ANTWOORDEN;
const TOT_AKKOORD = { ...TOT_BEREIKEN, hoe, nummer };
const { reden: _reden, ...TOT_AKKOORD_ZONDER_REDEN } = TOT_AKKOORD;

function gesprek(known = {}) {
  return new Conversation(PROEFSTROOM, BALIE, known);
}

/** Everything answered but the review, which is on the screen. */
function voorAkkoord() {
  return gesprek(TOT_AKKOORD).shows("akkoord");
}

describe("the way back and forth", () => {
  it("goes one card back, as far as the first", () => {
    gesprek({ onderwerp: "geld" }).shows("omschrijving").goesBack().shows("onderwerp").goesBack().shows("onderwerp");
  });

  it("goes back over what does not apply", () => {
    gesprek({ ...TOT_BEREIKEN, haast: "later" })
      .shows("bereiken")
      .goesBack()
      .shows("apart")
      .goesBack()
      .shows("haast");
  });

  it("goes back to the review from the end", () => {
    gesprek(ANTWOORDEN).isComplete().goesBack().shows("akkoord");
  });

  it("goes straight on to what is missing after an answer on the way back", () => {
    gesprek(TOT_BEREIKEN)
      .goesBack()
      .goesBack()
      .goesBack()
      .shows("haast")
      .answers({ haast: "vandaag" })
      .shows("bereiken");
  });

  it("edits any step and comes straight back to the review", () => {
    for (const { id } of PROEFSTROOM.steps.slice(0, -1)) {
      const values = Object.fromEntries(
        Object.entries(TOT_AKKOORD).filter(([vraag]) => vraag === id || id === "bereiken"),
      );
      voorAkkoord().edits(id).shows(id).answers(values).shows("akkoord").handsOver(TOT_AKKOORD);
    }
  });

  it("shows what is missing when the step to edit does not apply or does not exist", () => {
    for (const step of ["reden", "onbekend", "__proto__"])
      gesprek({ ...TOT_AKKOORD, haast: "later" })
        .edits(step)
        .shows("akkoord");
  });

  it("stays incomplete when a step that does not apply is edited at the end", () => {
    gesprek({ ...ANTWOORDEN, haast: "later" })
      .isComplete()
      .edits("reden")
      .shows("akkoord")
      .isComplete(false);
  });

  it("loses no answer on the way", () => {
    voorAkkoord().goesBack().goesBack().edits("haast").goesBack().resumes().keeps(TOT_AKKOORD);
  });

  it("resumes with the card that was on the screen, not with what is missing", () => {
    gesprek(TOT_BEREIKEN).goesBack().shows("apart").resumes().shows("apart");
  });
});

describe("the review", () => {
  it("falls when another answer is given after it", () => {
    gesprek(ANTWOORDEN)
      .goesBack()
      .goesBack()
      .shows("bereiken")
      .answers({ hoe: "langs" })
      .shows("akkoord")
      .isComplete(false);
  });

  it("falls when somebody goes to edit", () => {
    gesprek(ANTWOORDEN).edits("haast").keeps(TOT_AKKOORD);
  });

  it("falls with all its questions", () => {
    gesprek({ ...TOT_AKKOORD, akkoord: "deels", behalve: "Mijn adres" })
      .edits("haast")
      .keeps(TOT_AKKOORD);
  });

  it("falls too when it does not apply to the new answer", () => {
    const talk = new Conversation(AKKOORD_BIJ_WONEN, BALIE, ANTWOORDEN).isComplete();
    for (let step = 0; step < 7; step++) talk.goesBack();
    talk
      .shows("onderwerp")
      .answers({ onderwerp: "zorg" })
      .isComplete()
      .keeps({ ...TOT_AKKOORD, onderwerp: "zorg" });
  });

  it("does not fall by its own answer", () => {
    voorAkkoord().answers({ akkoord }).keeps(ANTWOORDEN).isComplete();
  });

  it("does not fall by looking back", () => {
    gesprek(ANTWOORDEN).goesBack().resumes().keeps(ANTWOORDEN);
  });
});

describe("an answer that stopped applying", () => {
  it("stays stored and is not handed over", () => {
    voorAkkoord()
      .edits("haast")
      .answers({ haast: "later" })
      .shows("akkoord")
      .keeps({ ...TOT_AKKOORD, haast: "later" })
      .handsOver({ ...TOT_AKKOORD_ZONDER_REDEN, haast: "later" });
  });

  it("counts again, without being asked again, when it applies again", () => {
    voorAkkoord()
      .edits("haast")
      .answers({ haast: "later" })
      .edits("haast")
      .answers({ haast: "vandaag" })
      .shows("akkoord")
      .handsOver(TOT_AKKOORD);
  });

  it("is not handed over when it is no longer valid", () => {
    gesprek({ ...TOT_AKKOORD, nummer: "niet" })
      .shows("bereiken")
      .handsOver({ ...TOT_BEREIKEN, hoe });
  });

  it("is handed over as its schema reads it", () => {
    gesprek({ onderwerp: "geld", omschrijving: " Een brief. " }).handsOver({
      onderwerp: "geld",
      omschrijving: "Een brief.",
    });
  });
});

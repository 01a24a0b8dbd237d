import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { advance, currentStep, type FlowState, relevantAnswers, restore } from "../../dialogs/flow.ts";
import { ALLE_STROMEN, stroomVan } from "../../dialogs/stromen.ts";
import { Vraag } from "../../src/domain/vraag.ts";
import { vraagcontext } from "./proefgemeente.ts";

const MAP = new URL("stored/", import.meta.url);

/** What stands in the store is read as strictly as the store itself reads it. */
function lees(bestand: string): FlowState {
  return Vraag.shape.stroom.parse(JSON.parse(readFileSync(new URL(bestand, MAP), "utf8")));
}

describe("what an earlier version stored", () => {
  it("has an example of every version of every conversation", () => {
    const verwacht = ALLE_STROMEN.flatMap(({ id, version }) =>
      Array.from({ length: version }, (_, nummer) => `${id}-${nummer + 1}.json`),
    );
    assert.deepEqual(readdirSync(MAP).toSorted(), verwacht.toSorted());
  });

  it("can be brought to today, because every version has its migration", () => {
    for (const { id, version, migrations } of ALLE_STROMEN)
      assert.deepEqual(
        Object.keys(migrations).map(Number),
        Array.from({ length: version - 1 }, (_, nummer) => nummer + 1),
        id,
      );
  });

  for (const bestand of readdirSync(MAP)) {
    it(`still counts: every answer of ${bestand} is valid and none is lost`, () => {
      const opgeslagen = lees(bestand);
      const stroom = stroomVan(opgeslagen.flow);
      const context = vraagcontext();
      const state = restore(stroom, opgeslagen);
      const gegeven = Object.entries(state.answers).filter(([, antwoord]) => antwoord !== null);

      assert.equal(state.version, stroom.version);
      assert.deepEqual(relevantAnswers(stroom, state.answers, context), Object.fromEntries(gegeven));
      assert.equal(bestand, `${opgeslagen.flow}-${opgeslagen.version}.json`);
    });

    it(`goes on from ${bestand} with the card that was on the screen`, () => {
      const opgeslagen = lees(bestand);
      const stroom = stroomVan(opgeslagen.flow);
      const state = restore(stroom, opgeslagen);

      assert.equal(currentStep(stroom, state, vraagcontext()), opgeslagen.asked);
      assert.equal(advance(stroom, state, { kind: "resumed" }, vraagcontext()).state.asked, opgeslagen.asked);
    });
  }
});

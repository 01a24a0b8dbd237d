import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type Conceptvelden,
  conceptstempel,
  LANGSTE,
  neemConceptOver,
  nietBewaard,
  Conceptvelden as Velden,
} from "../../../src/domain/signaal/concept.ts";

const VELDEN = Velden.keyof().options;
const woord = fc.constantFrom("", "De groep is vol", "De groep is vol, al weken", "Iets anders", "x".repeat(501));
const keuze = fc.constantFrom("", "wachttijd", "patroon");
const getypt = fc.record({
  soort: keuze,
  hoe_vaak: keuze,
  onderwerp: keuze,
  wat: woord,
  werkt_al: woord,
  voorstel: woord,
});
/** What may be kept: never too long. */
const bewaard = getypt.map(
  (velden): Conceptvelden => ({
    ...velden,
    werkt_al: velden.werkt_al.slice(0, LANGSTE.werkt_al),
    voorstel: velden.voorstel.slice(0, LANGSTE.voorstel),
  }),
);

describe("what is typed of a signal, laid beside what is kept", () => {
  it("loses nothing of another window: it stays, stands in what was typed, or waits for a person", () => {
    fc.assert(
      fc.property(bewaard, getypt, (velden, nieuw) => {
        const over = neemConceptOver({ velden }, nieuw, false);
        for (const id of VELDEN) assert.ok(over.velden[id].includes(velden[id]), id);
        for (const id of VELDEN)
          if (nieuw[id] !== "" && over.velden[id] !== nieuw[id])
            assert.ok(over.elders[id] === velden[id] || nieuw[id].length > 500, `${id} is told`);
      }),
    );
  });

  it("replaces what was there on the page of now, also by nothing, but for what is too long", () => {
    fc.assert(
      fc.property(bewaard, getypt, (velden, nieuw) => {
        const over = neemConceptOver({ velden }, nieuw, true);
        assert.deepEqual(over.elders, {});
        for (const id of VELDEN) {
          const lang = id !== "wat" && nieuw[id].length > 500;
          assert.equal(over.velden[id], lang ? velden[id] : nieuw[id]);
        }
        const open = nietBewaard(over, nieuw);
        assert.deepEqual(
          open,
          VELDEN.filter((id) => over.velden[id] !== nieuw[id]),
        );
      }),
    );
  });

  it("has one stamp for the same words, and another for other words", () => {
    fc.assert(
      fc.property(bewaard, bewaard, (een, ander) => {
        const zelfde = JSON.stringify(een) === JSON.stringify(ander);
        assert.equal(conceptstempel({ velden: een }) === conceptstempel({ velden: ander }), zelfde);
      }),
    );
  });
});

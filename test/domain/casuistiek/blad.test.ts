import assert from "node:assert/strict";
import fc from "fast-check";
import { alsVeld, BLADVELDEN, MEEST, neemOver, stempel, zonderNummers } from "../../../src/domain/casuistiek/blad.ts";
import { LEEG_BLAD } from "../../../src/domain/casuistiek/casus.ts";

const woorden = fc.constantFrom("", "Een veertiger.", "Een veertiger. En meer.", "Hoe verder?", "x".repeat(900));
const velden = fc.record(
  {
    vraag: woorden,
    speelt: woorden,
    goed: woorden,
    geprobeerd: woorden,
    soort: fc.constantFrom("", "dilemma", "advies", "iets anders"),
    erbij: fc.constantFrom("", "cjg", "cjg,werk_inkomen", "niemand"),
    veiligheid: fc.constantFrom("", "ja", "nee"),
  },
  { requiredKeys: [] },
);

describe("a case sheet that is filled in", () => {
  it("holds what is on the screen, and says of the rest that it is not kept", () => {
    fc.assert(
      fc.property(velden, velden, (eerst, getypt) => {
        const { blad: oud } = neemOver(LEEG_BLAD, eerst, true);
        const { blad, open, elders } = neemOver(oud, getypt, true);
        assert.deepEqual(elders, {});
        for (const id of ["vraag", "speelt", "goed", "geprobeerd"] as const) {
          const woord = getypt[id] ?? "";
          if (woord.length > MEEST[id]) assert.deepEqual([blad[id], open[id]], [oud[id], woord]);
          else assert.deepEqual([blad[id], open[id]], [woord, undefined]);
        }
      }),
    );
  });

  it("loses nothing to a page that is old: it adds, or shows both", () => {
    fc.assert(
      fc.property(velden, velden, (eerst, getypt) => {
        const { blad: oud } = neemOver(LEEG_BLAD, eerst, true);
        const { blad, elders } = neemOver(oud, getypt, false);
        for (const id of BLADVELDEN) {
          const [was, is] = [alsVeld(oud[id]), alsVeld(blad[id])];
          if (elders[id] === undefined) assert.ok(is.includes(was) || was === "", id);
          else assert.deepEqual([is, elders[id]], [was, was]);
        }
      }),
    );
  });

  it("is the same object when nothing changed, so that nothing is written", () => {
    const { blad } = neemOver(LEEG_BLAD, { vraag: "Hoe verder?" }, true);
    assert.equal(neemOver(blad, { vraag: "Hoe verder?" }, true).blad, blad);
    assert.notEqual(stempel(blad), stempel(LEEG_BLAD));
  });

  it("never holds a number of a person, and leaves other words alone", () => {
    assert.deepEqual(zonderNummers("om 10 uur een afspraak"), { tekst: "om 10 uur een afspraak", weg: [] });
    assert.deepEqual(zonderNummers("BSN 123456782 en V-nummer 2871234567").weg, ["bsn", "v_nummer"]);
    assert.doesNotMatch(zonderNummers("NL91 ABNA 0417 1643 00").tekst, /0417/u);
  });
});

import assert from "node:assert/strict";
import { REGELS, VASTE_REGELS } from "../../../src/domain/veiligheid/gecompileerd.ts";
import { VEILIGHEIDSKAARTEN } from "../../../src/domain/veiligheid/kaarten.ts";

describe("the list of safety rules", () => {
  it("has a certain rule for every card", () => {
    const zonder = VEILIGHEIDSKAARTEN.filter(
      (kaart) => !VASTE_REGELS.some((regel) => regel.kaart === kaart && regel.sterkte === "zeker"),
    );

    assert.deepEqual(zonder, []);
  });

  it("has no rule without a pattern", () => {
    assert.deepEqual(
      REGELS.filter(({ patronen }) => patronen.length === 0),
      [],
    );
  });

  it("never takes a hint for certain by itself", () => {
    const hints = VASTE_REGELS.filter(({ sterkte }) => sterkte === "hint");

    assert.ok(hints.length >= 10);
    assert.ok(hints.every(({ verleden }) => verleden !== "telt"));
  });
});

import assert from "node:assert/strict";
import fc from "fast-check";
import { telefoonnummer } from "../../../src/domain/privacy/telefoon.ts";

describe("a telephone number", () => {
  for (const [tekst, nummer] of [
    ["06-12345678", "+31612345678"],
    ["06 12 34 56 78", "+31612345678"],
    ["06 - 12 34 56 78", "+31612345678"],
    ["+31 6 12345678", "+31612345678"],
    ["+31 (0)6 1234 5678", "+31612345678"],
    ["0031612345678", "+31612345678"],
    ["(023) 512 34 56", "+31235123456"],
    ["bel 023-5123456 na vijf uur", "+31235123456"],
    ["+48 601 234 567", "+48601234567"],
    ["0800-2000", null],
    ["0900 8844", null],
    ["112", null],
    ["0612345", null],
    ["061234567890123", null],
    ["123456782", null],
    ["geen telefoon", null],
    ["", null],
  ] as const) {
    it(`"${tekst}" is ${nummer ?? "none"}`, () => {
      assert.equal(telefoonnummer(tekst), nummer);
    });
  }

  it("is the same however it is spaced", () => {
    const tekens = fc.array(fc.constantFrom("", " ", "-", "."), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(tekens, (tussen) => {
        const getypt = Array.from("612345678")
          .map((cijfer, plek) => cijfer + (tussen[plek] ?? ""))
          .join("");
        return telefoonnummer(`0${getypt}`) === "+31612345678";
      }),
    );
  });
});

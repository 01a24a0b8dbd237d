import assert from "node:assert/strict";
import fc from "fast-check";
import { Typefouten, typeafstand } from "../../../src/domain/taal/typefout.ts";

describe("the distance of a slip", () => {
  for (const [a, b, afstand] of [
    ["hulp", "hulp", 0],
    ["hlup", "hulp", 1],
    ["hulpp", "hulp", 1],
    ["hlp", "hulp", 1],
    ["halp", "hulp", 1],
    ["overzigdt", "overzicht", 2],
    ["verder", "stop", 3],
  ] as const) {
    it(`from ${a} to ${b} is ${afstand === 3 ? "more than 2" : afstand}`, () => {
      assert.equal(typeafstand(a, b, 2), afstand);
    });
  }

  it("is the same in both directions", () => {
    const woord = fc.stringMatching(/^[a-d]{0,8}$/);
    fc.assert(fc.property(woord, woord, (a, b) => typeafstand(a, b, 8) === typeafstand(b, a, 8)));
  });
});

describe("a list of words with slips", () => {
  const lijst = new Typefouten(["ontruiming", "mishandeld", "mes"]);

  it("knows a long word with one letter wrong", () => {
    for (const getypt of ["ontruimng", "ontruiiming", "ontruimign", "ontroiming"])
      assert.deepEqual(lijst.bedoeld(getypt), ["ontruiming"], getypt);
  });

  it("does not know two letters wrong, a wrong first letter or a short word", () => {
    for (const getypt of ["ontrumng", "antruiming", "mas", "me"]) assert.deepEqual(lijst.bedoeld(getypt), [], getypt);
  });

  it("finds every single slip after the first letter", () => {
    const slip = fc.record({ plek: fc.integer({ min: 1, max: 9 }), letter: fc.constantFrom("q", "x", "y") });
    fc.assert(
      fc.property(slip, ({ plek, letter }) => {
        const fout = "mishandeld".slice(0, plek) + letter + "mishandeld".slice(plek + 1);
        return lijst.bedoeld(fout).includes("mishandeld");
      }),
    );
  });
});

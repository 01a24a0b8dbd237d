import assert from "node:assert/strict";
import { leesCode, maakCode } from "../../src/domain/code.ts";

describe("the code on the slip", () => {
  for (const [geschreven, code] of [
    ["kastanje-fiets-27", "kastanje-fiets-27"],
    ["  Kastanje FIETS 27 ", "kastanje-fiets-27"],
    ["kastanje fiets27", "kastanje-fiets-27"],
    ["kastanje, fiets, 27.", "kastanje-fiets-27"],
    ["kastánje-fiets-27", "kastanje-fiets-27"],
    ["kastanje-27", null],
    ["ik zoek een fiets van 27 euro", null],
    ["", null],
    ["x".repeat(50_000), null],
  ] as const) {
    it(`${JSON.stringify(geschreven.slice(0, 40))} is ${code ?? "no code"}`, () => {
      assert.equal(leesCode(geschreven), code);
    });
  }

  it("is read back as it was made, from the first word to the last", () => {
    const woorden = ["fiets", "kastanje", "zwaan"];
    for (const toeval of [0, 0.5, 0.999999]) {
      const code = maakCode(woorden, [toeval, 1 - 1e-9, toeval]);
      assert.equal(leesCode(code), code);
    }
  });
});

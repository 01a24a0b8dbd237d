import assert from "node:assert/strict";
import { aanroepenIn, letterlijk, namenIn, sjablonen, zonderCommentaar } from "./tekstgebruik.ts";

describe("the scan for sentences", () => {
  it("sees calls over several lines, nested values and both branches of a choice", () => {
    const code =
      'x = zicht.zeg(\n  a ? "een" : "twee",\n  { nr: f(1, "x"), dag },\n); zeg("drie", waarden(zicht)); zeg("vier")';
    const aanroepen = aanroepenIn("a.ts", code).map(({ sleutel, waarden }) => [
      letterlijk(sleutel),
      waarden === undefined ? undefined : namenIn(waarden),
    ]);
    assert.deepEqual(aanroepen, [
      [
        ["een", "twee"],
        ["nr", "dag"],
      ],
      [["drie"], null],
      [["vier"], undefined],
    ]);
  });

  it("does not read comments, and knows a template by its fixed parts", () => {
    const code = zonderCommentaar('// zeg("a")\n/* zeg("b") */ link = "https://x"; k = `stap.${id.x}.titel`;');
    assert.deepEqual(aanroepenIn("a.ts", code), []);
    assert.deepEqual(letterlijk(code), ["https://x"]);
    assert.deepEqual(sjablonen(code), ["stap.*.titel"]);
  });
});

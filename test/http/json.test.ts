import assert from "node:assert/strict";
import fc from "fast-check";
import { veiligeJson } from "../../src/http/json.ts";

const lees = (tekst: string): unknown => veiligeJson(Buffer.from(tekst));

describe("JSON from outside", () => {
  it("may hold any text, also one that looks like nested lists or names a prototype", () => {
    for (const tekst of [
      `"${"[".repeat(100)}`,
      `\\"${"{".repeat(100)}`,
      `\\${"[".repeat(100)}`,
      "__proto__",
      "constructor",
    ]) {
      assert.deepEqual(lees(JSON.stringify({ tekst })), { tekst });
    }
  });

  it("is read as JSON.parse reads it, when it is nested forty levels or less", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (tekst) => {
        fc.pre(!/__proto__|constructor|prototype/u.test(tekst));
        assert.deepEqual(lees(tekst), JSON.parse(tekst));
      }),
    );
    assert.deepEqual(lees(`${"[".repeat(40)}${"]".repeat(40)}`), JSON.parse(`${"[".repeat(40)}${"]".repeat(40)}`));
  });

  for (const [wat, tekst] of [
    ["forty-one levels", `${"[".repeat(41)}${"]".repeat(41)}`],
    ["a key __proto__", '{"__proto__":{"x":1}}'],
    ["an escaped key __proto__", '{"\\u005f_proto__":{"x":1}}'],
    ["a key constructor in a list", '[[{"constructor":1}]]'],
    ["a key prototype", '{"a":{"prototype":1}}'],
    ["half an object", '{"a":1'],
    ["nothing", ""],
  ] as const) {
    it(`is refused with ${wat}`, () => {
      assert.equal(lees(tekst), undefined);
    });
  }

  it("is refused when it is no UTF-8", () => {
    assert.equal(veiligeJson(new Uint8Array([0x22, 0xff, 0x22])), undefined);
  });

  it("takes no longer for text that was made to be slow", () => {
    for (const tekst of [
      `"${'\\"'.repeat(130_000)}`,
      "[".repeat(260_000),
      `"${"\\".repeat(260_000)}`,
      `[${'"a",'.repeat(65_000)}`,
    ]) {
      const begin = performance.now();
      assert.equal(lees(tekst), undefined);
      assert.ok(performance.now() - begin < 500);
    }
  });
});

import assert from "node:assert/strict";
import fc from "fast-check";
import { leesVelden, veldId } from "../../cards/kaart.ts";

const id = fc.stringMatching(/^[a-z][a-z0-9_.]{0,30}$/).filter((naam) => !(naam in Object.prototype));

describe("what a tapped card sends", () => {
  it("is read back under the questions that were asked", () => {
    fc.assert(
      fc.property(fc.dictionary(id, fc.string()), fc.nat(), (antwoorden, rev) => {
        const velden = Object.entries(antwoorden).map(([vraag, waarde]) => [veldId(vraag, rev), waarde]);
        const gelezen = leesVelden({ op: "a1", gesprek: "g_7", ...Object.fromEntries(velden), rev });
        assert.deepEqual(gelezen, { ...antwoorden });
      }),
    );
  });

  it("counts only for the showing that the button belongs to", () => {
    assert.deepEqual(leesVelden({ rev: 2, a_r1: "oud", a_r2: "nu", b_r12: "later", c: "los" }), { a: "nu" });
    assert.deepEqual(leesVelden({ a_r0: "zonder revisie", a_r1: "oud" }), { a: "zonder revisie" });
    assert.deepEqual(leesVelden({ rev: "2", a_r2: "nu" }), { a: "nu" });
  });

  it("may say nothing, which is an answer too", () => {
    assert.deepEqual(leesVelden({ a_r0: "" }), { a: "" });
  });

  it("is cut at 30 KB a text, so that the conversation can say that it is too long", () => {
    assert.equal(leesVelden({ a_r0: "x".repeat(200_000) })["a"]?.length, 30 * 1024);
  });

  it("has no half characters, also where it is cut", () => {
    assert.deepEqual(leesVelden({ a_r0: "a\ud83d", b_r0: "\udc68b" }), { a: "a\ufffd", b: "\ufffdb" });
    const lang = leesVelden({ a_r0: `x${"\u{1f468}".repeat(20_000)}` })["a"] ?? "";
    assert.ok(lang.isWellFormed() && lang.endsWith("\ufffd"));
  });

  it("has at most a hundred fields", () => {
    const velden = Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`v${n}_r0`, "x"]));
    assert.equal(Object.keys(leesVelden(velden)).length, 100);
  });

  for (const [wat, data] of [
    ["nothing", undefined],
    ["null", null],
    ["a text", "a_r0"],
    ["a list", ["a_r0", "b_r0"]],
    ["values that are no text", { a_r0: 1, b_r0: true, c_r0: null, d_r0: { x: "y" }, e_r0: ["f"] }],
    ["an id of nothing", { _r0: "x" }],
    ["an id without end", { [`${"x".repeat(5_000)}_r0`]: "x" }],
    ["a revision that is no number", { rev: { toString: "2" }, a_r2: "x" }],
    ["inherited values", Object.create({ a_r0: "x", rev: 1, b_r1: "x" })],
    ["an inherited revision", Object.assign(Object.create({ rev: 1 }), { a_r1: "x" })],
    [
      "names that every object has",
      { __proto___r0: "x", constructor_r0: "x", toString_r0: "x", hasOwnProperty_r0: "x" },
    ],
    ["a prototype", JSON.parse('{"__proto__":{"a_r0":"x"},"constructor":{"prototype":{"a_r0":"x"}}}')],
  ] satisfies [string, unknown][]) {
    it(`is nothing for ${wat}`, () => {
      const gelezen = leesVelden(data);
      assert.deepEqual(gelezen, {});
      assert.equal(Object.getPrototypeOf(gelezen), Object.prototype);
      assert.equal(Reflect.get({}, "a_r0"), undefined);
    });
  }

  it("never throws and never holds anything but texts, whatever is sent", () => {
    fc.assert(
      fc.property(
        fc.anything({
          key: fc.oneof(
            fc.string(),
            id.map((naam) => `${naam}_r0`),
          ),
          maxDepth: 3,
        }),
        (data) => {
          assert.ok(Object.values(leesVelden(data)).every((waarde) => typeof waarde === "string"));
        },
      ),
    );
  });
});

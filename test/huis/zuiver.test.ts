import assert from "node:assert/strict";
import { codeIn, kaleCode, lees } from "./bestanden.ts";

/** What depends on the moment, the machine or chance; it comes in as an argument. */
const ONZUIVER =
  /\b(?:await|async|Date\.now|new Date\(\)|Math\.random|performance\.now|Temporal\.Now|process|globalThis|setTimeout|setInterval|setImmediate|queueMicrotask|fetch|crypto)\b|new Date\(\)/g;
const OMGEVING = /\bprocess\.env\b/g;

function vind(pad: string, patroon: RegExp): readonly string[] {
  return kaleCode(lees(pad))
    .split("\n")
    .flatMap((regel, nummer) => [...regel.matchAll(patroon)].map(([woord]) => `${pad}:${nummer + 1} ${woord}`));
}

describe("The pure layers", () => {
  for (const laag of ["src/domain", "dialogs", "cards"]) {
    it(`${laag} awaits nothing and reads no clock, chance or environment`, () => {
      assert.ok(codeIn(laag).length > 0, `no code in ${laag}`);
      assert.deepEqual(
        codeIn(laag).flatMap((pad) => vind(pad, ONZUIVER)),
        [],
      );
    });
  }

  it("would be caught, and their comments and texts are not", () => {
    const woorden = (bron: string) => [...kaleCode(bron).matchAll(ONZUIVER)].map(([woord]) => woord);
    assert.deepEqual(woorden("x = Date.now() + new Date().getTime(); await y; process.pid"), [
      "Date.now",
      "new Date()",
      "await",
      "process",
    ]);
    assert.deepEqual(woorden('// await\n/* process */ const a = "async"; new Date(nu)'), []);
  });
});

describe("The environment", () => {
  it("is read where the product starts, and nowhere else", () => {
    const code = ["src", "dialogs", "cards"].flatMap((map) => codeIn(map));
    const fout = code
      .filter((pad) => !["src/config.ts", "src/main.ts", "src/cli/wijkwijzer.ts"].includes(pad))
      .flatMap((pad) => vind(pad, OMGEVING));
    assert.deepEqual(fout, []);
  });
});

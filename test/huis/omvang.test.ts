import assert from "node:assert/strict";
import { bestanden, lees } from "./bestanden.ts";

const PRODUCT = 200;
const TEST = 300;

/** Lines with code on them: no blank lines, no lines that are comment only. */
function codeRegels(bron: string): number {
  const zonderBlokken = bron.replaceAll(/\/\*[\s\S]*?\*\//g, (blok) => blok.replaceAll(/[^\n]/g, ""));
  return zonderBlokken.split("\n").filter((regel) => !/^\s*(?:(?:\/\/|--|#).*)?$/.test(regel)).length;
}

describe("The size of files", () => {
  it("stays such that one file is read in one go", () => {
    const teGroot = bestanden
      .filter((pad) => /\.(ts|mjs|cjs|lua)$/.test(pad))
      .map((pad) => ({ pad, regels: codeRegels(lees(pad)), grens: /^(?:test|bench)\//.test(pad) ? TEST : PRODUCT }))
      .filter(({ regels, grens }) => regels > grens)
      .map(({ pad, regels, grens }) => `${pad}: ${regels} lines of code, at most ${grens}`);
    assert.deepEqual(teGroot, []);
  });

  it("counts code only", () => {
    assert.equal(codeRegels("// a\n\n/* b\n c */\nconst d = 1;\n-- e\nreturn d; // f\n"), 2);
  });

  it("has kebab-case names", () => {
    const fout = bestanden.filter(
      (pad) => /^(?:src|dialogs|cards|proef|test)\/.*\.(?:ts|mjs|cjs|lua)$/.test(pad) && !/^[a-z0-9./-]+$/.test(pad),
    );
    assert.deepEqual(fout, []);
  });
});

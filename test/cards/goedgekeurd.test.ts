import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { vergelijk } from "../support/goedgekeurd.ts";

describe("an approved card", () => {
  const pad = mkdtempSync(join(tmpdir(), "goedgekeurd-"));
  const map = pathToFileURL(`${pad}/`);
  const kaart = (...regels: string[]) => `{\n${regels.join("\n")}\n}\n`;

  before(() => vergelijk("stap/woorden", kaart("een", "twee", "drie"), true, map));
  after(() => rmSync(pad, { recursive: true }));

  it("is kept as it was when a person asked for it", () => {
    assert.equal(readFileSync(join(pad, "stap/woorden.json"), "utf8"), kaart("een", "twee", "drie"));
  });

  it("is compared to the letter", () => {
    vergelijk("stap/woorden", kaart("een", "twee", "drie"), false, map);
  });

  it("shows the lines that differ, with what stands around them", () => {
    assert.throws(() => vergelijk("stap/woorden", kaart("een", "2", "drie", "vier"), false, map), {
      message: /anders dan goedgekeurd:\n {2}\{\n {2}een\n- twee\n- drie\n\+ 2\n\+ drie\n\+ vier\n {2}\}/,
    });
    assert.throws(() => vergelijk("stap/woorden", kaart("een", "drie"), false, map), { message: /- twee\n {2}drie/ });
  });

  it("is asked for when nobody approved it yet", () => {
    assert.throws(() => vergelijk("nieuw", kaart(), false, map), { message: /nog niet goedgekeurd.*GOEDKEUREN=1/ });
  });

  it("is never kept outside its folder", () => {
    for (const naam of ["../x", "/etc/x", "a/../../x", "a//b", ""]) {
      assert.throws(() => vergelijk(naam, kaart(), true, map), { message: /geen naam voor een bestand/ });
    }
  });
});

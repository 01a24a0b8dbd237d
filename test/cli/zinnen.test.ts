import assert from "node:assert/strict";
import { parse } from "yaml";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import { magAnders } from "../../dialogs/vaste-teksten.ts";
import { zinnen } from "../../src/cli/zinnen.ts";

function zegt(map: string, ...woorden: readonly string[]) {
  const gezegd: string[] = [];
  const code = zinnen(woorden, { env: { GEMEENTE_CONFIG: map }, schrijf: (tekst) => gezegd.push(tekst) });
  return { code, tekst: gezegd.join("") };
}

describe("wijkwijzer zinnen", () => {
  it("finds a sentence by its words or its key, as a line of teksten.yaml", () => {
    const regel = '  overzicht.leeg: "Er staat niets open."\n';
    assert.ok(zegt("config/proef", "staat", "NIETS").tekst.includes(regel));
    assert.deepEqual(zegt("config/proef", "overzicht.leeg"), { code: 0, tekst: regel });
  });

  it("writes all that may change, as they are, for a file that can be read", () => {
    const gelezen: unknown = parse(`teksten:\n${zegt("config/proef").tekst}`, { stringKeys: true });
    const vrij = Object.entries(NEDERLANDS).filter(([sleutel]) => magAnders(sleutel));
    assert.deepEqual(gelezen, { teksten: Object.fromEntries(vrij.map(([sleutel, { tekst }]) => [sleutel, tekst])) });
  });

  it("shows what this gemeente says", () => {
    assert.match(zegt("config/haarlem", "plek.dank").tekst, /in alle wijken/u);
  });

  it("says so when there is none, and shows no sentence that is fixed", () => {
    const { code, tekst } = zegt("config/proef", "zelfdoding");
    assert.equal(code, 1);
    assert.match(tekst, /^Geen zin gevonden/u);
  });
});

import assert from "node:assert/strict";
import { gistTeVaak, metGissing, nieuwGesprek } from "../../src/domain/gesprek.ts";

describe("somebody who tries number after number", () => {
  it("learns nothing more after twenty in ten minutes, and the codes are counted apart", () => {
    const nu = 1_000_000;
    const met = (aantal: number) =>
      Array.from({ length: aantal }).reduce<ReturnType<typeof nieuwGesprek>>(
        (gesprek) => metGissing(gesprek, nu, "nummers"),
        nieuwGesprek("sanne"),
      );
    assert.equal(gistTeVaak(met(19), nu, "nummers"), false);
    assert.equal(gistTeVaak(met(20), nu, "nummers"), true);
    assert.equal(gistTeVaak(met(20), nu), false);
    assert.equal(gistTeVaak(met(20), nu + 600_000, "nummers"), false);
  });
});

import assert from "node:assert/strict";
import { bezwaren } from "../../../src/domain/beheer/bezetting.ts";
import type { Persoon } from "../../../src/domain/gemeente.ts";
import { BEA, MARIJKE, PROEFGEMEENTE } from "../../dialogs/proefgemeente.ts";

const VANDAAG = "2026-11-23";

function met(wie: Persoon, anders: Partial<Persoon>) {
  return { ...PROEFGEMEENTE, mensen: new Map([...PROEFGEMEENTE.mensen, [wie.oid, { ...wie, ...anders }]]) };
}

describe("A change that leaves something empty", () => {
  const na = (wie: Persoon, anders: Partial<Persoon>) => bezwaren(PROEFGEMEENTE, met(wie, anders), VANDAAG);
  const teams = [...PROEFGEMEENTE.teams.values()]
    .filter(({ teamleider }) => teamleider === MARIJKE.oid)
    .map(({ id }) => id);

  it("is refused for each team without lead, now or from a day that is known", () => {
    assert.ok(teams.length > 0);
    const verwacht = (tot: string | null) => teams.map((team) => ({ soort: "geen_teamleider", team, tot }));
    assert.deepEqual(na(MARIJKE, { rollen: ["teamlid"] }), verwacht(null));
    assert.deepEqual(na(MARIJKE, { vanaf: "2026-12-01" }), verwacht(null));
    assert.deepEqual(na(MARIJKE, { tot: "2026-11-22" }), verwacht(null));
    assert.deepEqual(na(MARIJKE, { tot: "2026-12-31" }), verwacht("2026-12-31"));
    assert.deepEqual(na(MARIJKE, { afwezig: [{ van: VANDAAG, tot: VANDAAG }] }), [], "an absence is for the vervanger");
  });

  it("is refused for the last administrator, and not while there is another", () => {
    assert.deepEqual(na(BEA, { rollen: ["teamlid"] }), [{ soort: "geen_beheerder", tot: null }]);
    assert.deepEqual(na(BEA, { tot: "2026-12-31" }), [{ soort: "geen_beheerder", tot: "2026-12-31" }]);
    const tweede = met(MARIJKE, { rollen: ["teamleider", "functioneel_beheerder"] });
    const zonder = new Map([...tweede.mensen].filter(([oid]) => oid !== BEA.oid));
    assert.deepEqual(bezwaren(tweede, { ...tweede, mensen: zonder }, VANDAAG), []);
  });

  it("is no fault of a change when it was so already", () => {
    const al = met(BEA, { rollen: ["teamlid"] });
    assert.deepEqual(bezwaren(al, al, VANDAAG), []);
  });
});

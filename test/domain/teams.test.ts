import assert from "node:assert/strict";
import type { Team } from "../../src/domain/gemeente.ts";
import { historieBij, opvolgersVan, teamNu, vroegereTeams } from "../../src/domain/teams.ts";
import { PROEFGEMEENTE } from "../dialogs/proefgemeente.ts";

function met(voorgangers: Readonly<Record<string, readonly string[]>>) {
  const [voorbeeld] = PROEFGEMEENTE.teams.values();
  if (voorbeeld === undefined) throw new TypeError("team");
  return {
    teams: new Map(
      Object.entries(voorgangers).map(([id, eerder]): [string, Team] => [
        id,
        { ...voorbeeld, id, voorgangers: eerder },
      ]),
    ),
  };
}

describe("teams that merged, were split or got another name", () => {
  it("keep their history with the one team they went up in", () => {
    const g = met({ noord: ["oost", "west"], zuid: [] });
    assert.deepEqual(
      [historieBij(g, "oost"), historieBij(g, "west"), historieBij(g, "noord")],
      ["noord", "noord", "noord"],
    );
    assert.equal(teamNu(g, "west")?.id, "noord");
    assert.deepEqual(vroegereTeams(g), ["oost", "west"]);
  });

  it("keep it to themselves when two teams came out of them, and what is open goes to the first", () => {
    const g = met({ noord: ["midden"], zuid: ["midden"] });
    assert.equal(historieBij(g, "midden"), "midden");
    assert.equal(teamNu(g, "midden")?.id, "noord");
    assert.deepEqual(
      opvolgersVan(g, "midden").map(({ id }) => id),
      ["noord", "zuid"],
    );
  });

  it("that still are there are nobody's past", () => {
    const g = met({ noord: [], zuid: ["noord"] });
    assert.deepEqual(vroegereTeams(g), []);
    assert.equal(historieBij(g, "noord"), "noord");
    assert.deepEqual(opvolgersVan(g, "noord"), []);
  });

  it("that nobody names are known to nobody", () => {
    const g = met({ noord: [] });
    assert.equal(teamNu(g, "weg"), undefined);
    assert.equal(teamNu(g, null), undefined);
    assert.equal(historieBij(g, "weg"), "weg");
  });
});

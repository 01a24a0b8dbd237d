import assert from "node:assert/strict";
import type { Feit, Opslag } from "../../src/app/poorten.ts";
import { taak, vastlegging, wijziging } from "./opstelling.ts";

const MAAND = "maand/2026-11";
const WEEK = "week/2026-11-16";
const GEBELD: Feit = { soort: "naar_partner", team: "oost", partner: "loket" };
const ELDERS: Feit = { soort: "naar_partner", team: "west", partner: "spreekuur" };

/** What every store promises of the figures. */
export function beschrijfTellingen(maak: () => Opslag): void {
  let opslag: Opslag;
  beforeEach(() => {
    opslag = maak();
  });

  async function cellen(): Promise<Readonly<Record<string, number>>> {
    const gelezen = await opslag.leesTellingen([MAAND, WEEK]);
    const [maand, week] = [...gelezen.values()];
    assert.deepEqual(maand, week);
    return Object.fromEntries(maand ?? []);
  }

  it("counts every fact by team and by each of its dimensions, in its month and in its week", async () => {
    await opslag.legVast(vastlegging({ feiten: [GEBELD, GEBELD, ELDERS] }));
    await opslag.legVast(vastlegging({ feiten: [GEBELD] }));

    assert.deepEqual(await cellen(), {
      "naar_partner|oost": 3,
      "naar_partner|oost|partner=loket": 3,
      "naar_partner|west": 1,
      "naar_partner|west|partner=spreekuur": 1,
    });
  });

  it("counts a commit that is repeated once, and one that lost the race not at all", async () => {
    const eens = vastlegging({ operatie: "eens", wijzigingen: [wijziging("vraag/a", 0)], feiten: [GEBELD] });
    await opslag.legVast(eens);
    assert.equal((await opslag.legVast(eens)).uitslag, "dubbel");
    const verloren = vastlegging({ wijzigingen: [wijziging("vraag/a", 0)], feiten: [ELDERS] });
    assert.equal((await opslag.legVast(verloren)).uitslag, "botsing");

    assert.deepEqual(await cellen(), { "naar_partner|oost": 1, "naar_partner|oost|partner=loket": 1 });
  });

  it("takes no fact that is not counted anywhere", async () => {
    const { telt: _telt, ...zonder } = vastlegging({ feiten: [GEBELD], taken: [taak("t", 5)] });
    await assert.rejects(async () => opslag.legVast(zonder), TypeError);
    assert.deepEqual([await cellen(), await opslag.eerstvolgende()], [{}, null]);
  });

  it("reads nothing of a period in which nothing was", async () => {
    assert.deepEqual(await opslag.leesTellingen([]), new Map());
    assert.deepEqual(await opslag.leesTellingen(["maand/1999-01"]), new Map([["maand/1999-01", new Map()]]));
  });
}

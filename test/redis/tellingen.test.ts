import assert from "node:assert/strict";
import type { Feit } from "../../src/app/poorten.ts";
import { Storing } from "../../src/fouten.ts";
import { RedisProces } from "../support/redis-proces.ts";
import { type Proefopslag, proefopslag, TELT, vastlegging, wijziging } from "./opstelling.ts";

describe("what is counted in Redis", () => {
  let redis: RedisProces;
  let open: Proefopslag[] = [];
  const maak = (gemeente?: string) => {
    const opslag = proefopslag(redis.url, gemeente);
    open.push(opslag);
    return opslag;
  };
  before(async () => {
    redis = await RedisProces.start();
  });
  afterEach(async () => {
    await Promise.all(open.map((opslag) => opslag.sluit()));
    open = [];
  });
  after(() => redis.stop());

  it("counts nothing in a period that holds something else, and nothing else of that commit either", async () => {
    const opslag = maak();
    await opslag.leeft();
    await opslag.client.sadd(opslag.namen.telling("week/2026-11-16"), "iets anders");
    const feiten: readonly Feit[] = [{ soort: "toch_zelf", team: "oost" }];

    await assert.rejects(opslag.legVast(vastlegging({ wijzigingen: [wijziging("vraag/a", 0)], feiten })), Storing);
    assert.equal(await opslag.client.exists(opslag.namen.record("vraag/a"), opslag.namen.telling("maand/2026-11")), 0);
    await assert.rejects(opslag.leesTellingen(["maand/2026-11", "week/2026-11-16"]), Storing);
  });

  it("forgets a period when its term ends, and reads many in one round trip", async () => {
    const opslag = maak();
    const feiten: readonly Feit[] = [{ soort: "toch_zelf", team: "oost" }];
    await opslag.legVast(vastlegging({ feiten }));
    await opslag.legVast(
      vastlegging({ feiten, telt: { dag: "2024-10-31", periodes: [{ periode: "maand/2024-10", tot: 1 }] } }),
    );

    for (const { periode, tot } of TELT.periodes)
      assert.equal(await opslag.client.pexpiretime(opslag.namen.telling(periode)), tot);
    const eerder = opslag.ronden();
    const gelezen = await opslag.leesTellingen([
      "maand/2024-10",
      "maand/2026-11",
      "week/2026-11-16",
      "week/2026-11-23",
    ]);
    assert.equal(opslag.ronden() - eerder, 1);
    const een = new Map([["toch_zelf|oost", 1]]);
    assert.deepEqual([...gelezen.values()], [new Map(), een, een, new Map()]);
  });

  it("reads a period again when something was counted since, by whatever process, and only then", async () => {
    const opslag = maak();
    const ander = maak(opslag.gemeente);
    const feiten: readonly Feit[] = [{ soort: "toch_zelf", team: "oost" }];
    const lees = async () => (await opslag.leesTellingen(["maand/2026-11"])).get("maand/2026-11");
    assert.equal((await lees())?.size, 0);
    await ander.legVast(vastlegging({ feiten }));
    const eerst = await lees();
    assert.deepEqual(eerst, new Map([["toch_zelf|oost", 1]]));
    assert.equal(await lees(), eerst);
    await ander.legVast(vastlegging({ feiten }));
    assert.deepEqual(await lees(), new Map([["toch_zelf|oost", 2]]));
    // Put back from before, and as much counted again.
    await opslag.client.del(opslag.namen.telling("maand/2026-11"));
    await ander.legVast(vastlegging({ feiten: [{ soort: "toch_zelf", team: "west" }] }));
    await ander.legVast(vastlegging({ feiten }));
    assert.deepEqual(
      await lees(),
      new Map([
        ["toch_zelf|west", 1],
        ["toch_zelf|oost", 1],
      ]),
    );
    await opslag.client.del(opslag.namen.telling("maand/2026-11"));
    assert.equal((await lees())?.size, 0);
  });
});

import assert from "node:assert/strict";
import type { Feit } from "../../src/app/poorten.ts";
import { termijnTerug } from "../../src/domain/werkkalender.ts";
import { openFeiten } from "../../src/redis/feiten.ts";
import { PROEFGEMEENTE } from "../dialogs/proefgemeente.ts";
import { RedisProces } from "../support/redis-proces.ts";
import { type Proefopslag, proefopslag, sleutels, vastlegging } from "./opstelling.ts";

const DAG_MS = 86_400_000;
const WEEK = "2026-11-16";

describe("what is kept for a term in Redis", () => {
  let redis: RedisProces;
  let opslag: Proefopslag;
  before(async () => {
    redis = await RedisProces.start();
  });
  beforeEach(async () => {
    opslag = proefopslag(redis.url);
    await opslag.leeft();
  });
  afterEach(() => opslag.sluit());
  after(() => redis.stop());

  const { audit, feiten } = PROEFGEMEENTE.termijnen;
  const snoei = (nu: number) => ({
    nu,
    audit: termijnTerug(PROEFGEMEENTE, nu, audit),
    feiten: termijnTerug(PROEFGEMEENTE, nu, feiten),
  });
  /** A line of each age in days, in both streams, and one that the commit itself writes. */
  async function leg(nu: number, dagen: readonly number[]): Promise<void> {
    for (const dag of dagen.toSorted((een, ander) => ander - een))
      for (const stroom of [opslag.namen.audit, opslag.namen.feiten])
        await opslag.client.xadd(stroom, `${nu - dag * DAG_MS}-1`, "dag", String(dag));
  }
  async function over(stroom: string): Promise<readonly string[]> {
    const regels = await opslag.client.xrange(stroom, "-", "+");
    return regels.map(([, velden]) => velden[1] ?? "");
  }

  it("goes from the log after five years and from the figures after two, and not a day before", async () => {
    const nu = Date.now();
    await leg(nu, [5 * 365 + 5, 5 * 365 - 1, 2 * 365 + 5, 2 * 365 - 1, 1]);
    await opslag.legVast(vastlegging({ feiten: [{ soort: "toch_zelf", team: "oost" }], snoei: snoei(nu) }));

    assert.deepEqual(await over(opslag.namen.audit), ["1824", "735", "729", "1"]);
    assert.deepEqual(await over(opslag.namen.feiten), ["729", "1", "toch_zelf"]);
  });

  it("stays when the clock of who asks is not that of the log", async () => {
    const nu = Date.now();
    await leg(nu, [2000, 1]);
    for (const ernaast of [3 * 365 * DAG_MS, -2 * DAG_MS, 2 * DAG_MS])
      await opslag.legVast(vastlegging({ snoei: snoei(nu + ernaast) }));

    assert.deepEqual(await over(opslag.namen.audit), ["2000", "1"]);
  });

  it("counts in a week without when or in which order, apart from the figures, until its term ends", async () => {
    const nu = Date.parse(`${WEEK}T00:00:00+01:00`) + 3 * DAG_MS;
    const tot = Date.now() + 3 * DAG_MS;
    const route = { soort: "route", week: WEEK, tot } as const;
    for (const wat of ["b", "c", "a", "b"])
      await opslag.legVast(
        vastlegging({ geteld: [{ ...route, wat }], feiten: [{ soort: "toch_zelf", team: "oost" }] }),
      );
    const andere = { ...route, wat: "d" };
    const geteld = [
      { ...andere, soort: "terugkoppeling" as const },
      { ...andere, week: "2026-11-09" },
    ];
    await opslag.legVast(vastlegging({ geteld }));

    const lezer = openFeiten({ adres: redis.url, sleutels, gemeente: opslag.gemeente });
    const dezeWeek = [
      { week: WEEK, wat: "a", aantal: 1 },
      { week: WEEK, wat: "c", aantal: 1 },
      { week: WEEK, wat: "b", aantal: 2 },
    ];
    assert.deepEqual(await lezer.lees("route", nu, 4), dezeWeek);
    assert.deepEqual(await lezer.lees("route", nu, 5), [{ week: "2026-11-09", wat: "d", aantal: 1 }, ...dezeWeek]);
    assert.deepEqual(await lezer.lees("route", nu - 7 * DAG_MS, 9), [{ week: "2026-11-09", wat: "d", aantal: 1 }]);
    assert.deepEqual(await lezer.lees("terugkoppeling", nu, 9), [{ week: WEEK, wat: "d", aantal: 1 }]);
    await lezer.sluit();
    assert.equal(await opslag.client.pexpiretime(opslag.namen.geteld("route", WEEK)), tot);
    assert.deepEqual(
      await over(opslag.namen.feiten),
      Array.from({ length: 4 }, () => "toch_zelf"),
    );
  });

  it("holds no rule that decided: with its moment it would say what was going on at whose", async () => {
    const feit: Feit = {
      soort: "juiste_plek",
      team: "oost",
      antwoord: "nee",
      leefgebied: "justitie",
      functie: "cjg",
      beter: "",
      regel: "kind_gevaar",
    };
    await opslag.legVast(vastlegging({ feiten: [feit] }));
    assert.doesNotMatch(JSON.stringify(await opslag.client.xrange(opslag.namen.feiten, "-", "+")), /kind_gevaar/);
    const maand = (await opslag.leesTellingen(["maand/2026-11"])).get("maand/2026-11") ?? new Map<string, number>();
    const metRegel = [...maand.keys()].filter((cel) => cel.includes("kind_gevaar"));
    assert.deepEqual(metRegel, ["juiste_plek||regel=kind_gevaar.nee"], "nor is it counted by team");
  });

  it("is counted in cells only: what an earlier version kept beside them is no count", async () => {
    const feit: Feit = { soort: "toch_zelf", team: "oost" };
    await opslag.legVast(vastlegging({ feiten: [feit] }));
    await opslag.client.hset(opslag.namen.telling("maand/2026-11"), "#", "1");
    const maand = (await opslag.leesTellingen(["maand/2026-11"])).get("maand/2026-11");
    assert.deepEqual(maand, new Map([["toch_zelf|oost", 1]]));
  });

  it("is refused with a moment that is none, before anything is written", async () => {
    await assert.rejects(
      opslag.legVast(vastlegging({ geteld: [{ soort: "route", week: WEEK, wat: "a", tot: 0 }] })),
      TypeError,
    );
    await assert.rejects(opslag.legVast(vastlegging({ snoei: { nu: 1, audit: -1, feiten: 1 } })), TypeError);
  });
});

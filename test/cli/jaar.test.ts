import assert from "node:assert/strict";
import { verzinJaar } from "../../src/cli/demo/jaar.ts";
import { demo } from "../../src/cli/demo.ts";
import { hertel } from "../../src/cli/hertel.ts";
import { ConfiguratieFout } from "../../src/fouten.ts";
import { leesGemeente } from "../../src/gemeente.ts";
import { maakNamen } from "../../src/redis/namen.ts";
import { maakVerbinding } from "../../src/redis/verbinding.ts";
import { leesSleutels } from "../../src/redis/versleuteling.ts";
import { nieuweSleutel } from "../redis/opstelling.ts";
import { RedisProces } from "../support/redis-proces.ts";
import { totdat } from "../support/totdat.ts";

const SLEUTELS = `naam:${nieuweSleutel()},1:${nieuweSleutel()}`;
const HAARLEM = leesGemeente("config/haarlem");
const EINDE = Date.parse("2026-11-20T17:00:00+01:00");
const WEEK_MS = 7 * 86_400_000;

describe("An invented year", () => {
  const jaar = verzinJaar({ gemeente: HAARLEM, einde: EINDE, vragen: 4_000, zaad: 7 });
  const tel = (past: (feit: Readonly<Record<string, string>>, om: number) => boolean) =>
    jaar.filter(({ feit, om }) => past(feit, om)).length;

  it("is the same for the same seed, in order, and lies in the 52 weeks before its end", () => {
    const opnieuw = verzinJaar({ gemeente: HAARLEM, einde: EINDE, vragen: 4_000, zaad: 7 });
    assert.deepEqual(
      opnieuw.map(({ om, feit }) => [om, feit]),
      jaar.map(({ om, feit }) => [om, feit]),
    );
    assert.deepEqual(
      jaar.map(({ om }) => om),
      jaar.map(({ om }) => om).toSorted((een, ander) => een - ander),
    );
    assert.ok((jaar[0]?.om ?? 0) > EINDE - 53 * WEEK_MS && (jaar.at(-1)?.om ?? EINDE) < EINDE);
    assert.ok(Math.abs(tel(({ soort }) => soort === "begonnen") - 4_000) < 300);
  });

  it("ends no vraag that did not begin, for any team and quarter", () => {
    const open = new Map<string, number>();
    for (const { feit } of jaar) {
      if (!("gestart" in feit)) continue;
      const erbij = ["doorgegeven", "heropend", "verhuisd_naar"].includes(feit.soort) ? 1 : -1;
      const plek = `${feit.team} ${feit.gestart}`;
      open.set(plek, (open.get(plek) ?? 0) + erbij);
      assert.ok((open.get(plek) ?? 0) >= 0, plek);
    }
    assert.ok([...open.values()].some((aantal) => aantal > 0));
  });

  it("has seasons, teams that differ, something that grows, a partner that is slow and small numbers", () => {
    const maand = (nummer: string) =>
      jaar.filter(({ feit, telt }) => feit.soort === "begonnen" && telt.dag.slice(5, 7) === nummer).length;
    assert.ok(maand("01") > 1.4 * maand("07"), `${maand("01")} ${maand("07")}`);
    const [eerste, , derde] = [...HAARLEM.teams.keys()];
    const laatste = [...HAARLEM.teams.keys()].at(-1);
    const begon = (team: string | undefined) => tel((feit) => feit["soort"] === "begonnen" && feit["team"] === team);
    assert.ok(begon(eerste) > 3 * begon(laatste), `${begon(eerste)} ${begon(laatste)}`);
    const opvoeden = (van: number, tot: number) =>
      tel(
        ({ soort, team, leefgebied }, om) =>
          soort === "doorgegeven" && team === derde && leefgebied === "opvoeden_opgroeien" && van <= om && om < tot,
      );
    const [nu, eerder] = [opvoeden(EINDE - 10 * WEEK_MS, EINDE), opvoeden(EINDE - 30 * WEEK_MS, EINDE - 10 * WEEK_MS)];
    assert.ok(nu > 0.75 * eerder, `${nu} in ten weeks, ${eerder} in twenty before`);
    const herinnerd = tel(
      ({ soort, partner }) => soort === "partner_herinnerd" && partner === "schuldhulp-vroegsignalering",
    );
    assert.ok(herinnerd > tel(({ soort }) => soort === "partner_herinnerd") / 2, `${herinnerd}`);
    const klein = tel(
      ({ soort, team, leefgebied }) => soort === "doorgegeven" && team === laatste && leefgebied === "justitie",
    );
    assert.ok(klein < 5, `${klein}`);
  });
});

describe("The figures of a demo", function () {
  this.timeout(120_000);
  let redis: RedisProces;
  const env = () => ({ NODE_ENV: "development", REDIS_URL: redis.url, VELD_SLEUTELS: SLEUTELS });
  before(async () => {
    redis = await RedisProces.start();
  });
  after(() => redis.stop());

  async function tel(args: readonly string[] = []): Promise<readonly [number, string]> {
    const uit: string[] = [];
    const map = ["--map", "config/haarlem"];
    const code = await hertel([...map, ...args], { env: env(), schrijf: (tekst) => uit.push(tekst) }, EINDE);
    return [code, uit.join("")];
  }

  it("are what a recount of the log finds, for the year and for the week that was played", async () => {
    const uit: string[] = [];
    const args = ["--map", "config/haarlem", "--dagen", "2", "--vragen", "25", "--jaar"];
    assert.equal(await demo(args, { env: env(), schrijf: (tekst) => uit.push(tekst) }, EINDE), 0);
    const [, jaar, seconden] = /verzonnen jaar: (\d+) feiten. Gemaakt in (\d+),/.exec(uit.join("")) ?? [];
    assert.ok(Number(jaar) > 50_000 && Number(seconden) < 60, uit.join(""));
    const [code, verslag] = await tel();
    assert.equal(code, 0, verslag);
    const [, regels] = /^(\d+) feiten/.exec(verslag) ?? [];
    assert.ok(Number(regels) > Number(jaar) + 50, verslag);
  });

  it("are not when a count was changed behind the log, and it says which", async () => {
    const namen = maakNamen(leesSleutels(SLEUTELS), "haarlem");
    const client = maakVerbinding(redis.url, "verzoek");
    try {
      await totdat(() => client.status === "ready", "Redis");
      await client.hincrby(namen.telling("maand/2026-10"), "doorgegeven|zuid-west", 1);
      const [code, verslag] = await tel();
      assert.equal(code, 1);
      assert.match(verslag, /maand\/2026-10 {2}doorgegeven\|zuid-west: geteld \d+, in het log \d+\n/);
      await client.hincrby(namen.telling("maand/2026-10"), "doorgegeven|zuid-west", -1);
      assert.equal((await tel())[0], 0);
    } finally {
      client.disconnect();
    }
  });

  it("are never put where there are some already", async () => {
    const args = ["--map", "config/haarlem", "--dagen", "1", "--vragen", "1", "--jaar"];
    await assert.rejects(demo(args, { env: env(), schrijf: () => {} }, EINDE), ConfiguratieFout);
  });

  it("cannot be recounted when the question is unclear", async () => {
    await assert.rejects(
      tel(["--wat"]),
      (fout) => fout instanceof ConfiguratieFout && /Zo gebruik/.test(fout.problemen[0] ?? ""),
    );
  });
});

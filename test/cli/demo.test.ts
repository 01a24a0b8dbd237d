import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { alsVraag } from "../../src/app/stand.ts";
import { demo } from "../../src/cli/demo.ts";
import { ConfiguratieFout } from "../../src/fouten.ts";
import { leesGemeente } from "../../src/gemeente.ts";
import { openLeegmaker } from "../../src/redis/leegmaken.ts";
import { leesSleutels } from "../../src/redis/versleuteling.ts";
import { nooitZonder } from "../betrouwbaar/keten-klopt.ts";
import { leesFeiten, leesTaken } from "../betrouwbaar/toneel.ts";
import { nieuweSleutel, proefopslag, vastlegging, wijziging } from "../redis/opstelling.ts";
import { RedisProces } from "../support/redis-proces.ts";
import { totdat } from "../support/totdat.ts";

const SLEUTELS = `naam:${nieuweSleutel()},1:${nieuweSleutel()}`;
/** A Sunday evening; the desks were open until Friday at five. */
const NU = Date.parse("2026-11-22T20:00:00+01:00");
const KLEIN = ["--map", "config/haarlem", "--dagen", "2", "--vragen", "12"];

describe("A week that is played", function () {
  this.timeout(120_000);
  let redis: RedisProces;
  before(async () => {
    redis = await RedisProces.start();
  });
  after(() => redis.stop());

  async function speel(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
    const uit: string[] = [];
    const vast = { NODE_ENV: "development", REDIS_URL: redis.url, VELD_SLEUTELS: SLEUTELS };
    const om = { env: { ...vast, ...env }, schrijf: (tekst: string) => uit.push(tekst) };
    assert.equal(await demo(args, om, NU), 0);
    return uit.join("").replace(/Gespeeld in .*/, "");
  }

  async function weigert(zin: RegExp, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    await assert.rejects(
      speel(args, env),
      (fout) => fout instanceof ConfiguratieFout && fout.problemen.some((probleem) => zin.test(probleem)),
    );
  }

  it("is never played in production, in a Redis elsewhere, or when the question is unclear", async () => {
    await weigert(/buiten productie/, KLEIN, { NODE_ENV: "production" });
    await weigert(/niet op deze machine/, KLEIN, { REDIS_URL: "redis://redis.example:6379" });
    await weigert(/Zo gebruik je dit/, ["--dagen", "0"]);
    await weigert(/Zo gebruik je dit/, ["--wat"]);
  });

  it("is the same for the same seed, and hands over what it says", async () => {
    const eerste = await speel(KLEIN);
    const opnieuw = await speel([...KLEIN, "--schoon"]);
    assert.equal(opnieuw, eerste);
    assert.match(eerste, /do 2026-11-19 {2}\d+ nieuw/);
    assert.match(eerste, /vr 2026-11-20 {2}\d+ nieuw/);
    const [, nieuw] = /samen +(\d+)/.exec(eerste) ?? [];
    assert.ok(Number(nieuw) >= 9, eerste);
    assert.notEqual(await speel([...KLEIN, "--schoon", "--zaad", "2"]), eerste);
  });

  it("stays away from vragen that are there, unless it is told to erase them in a folder of the trial", async () => {
    await weigert(/al vragen van deze gemeente/, KLEIN);
    assert.match(await speel([...KLEIN, "--laat-staan"]), /niet opnieuw gespeeld/);
    const map = mkdtempSync(join(tmpdir(), "wijkwijzer-demo-"));
    try {
      cpSync("config", map, { recursive: true });
      rmSync(join(map, "haarlem/proef.yaml"));
      await weigert(/geen proef.yaml/, ["--map", join(map, "haarlem"), "--schoon"]);
    } finally {
      rmSync(map, { recursive: true, force: true });
    }
  });

  it("never erases vragen that no demo made", async () => {
    const opslag = proefopslag(redis.url, "proef", leesSleutels(SLEUTELS));
    const echt = vastlegging({ wijzigingen: [wijziging("vraag/echt", 0)] });
    const args = ["--map", "config/proef", "--dagen", "1", "--vragen", "1"];
    try {
      assert.equal((await opslag.legVast(echt)).uitslag, "vast");
      await weigert(/Een demo maakte ze niet/, args);
      await weigert(/Een demo maakte ze niet/, [...args, "--schoon"]);
      assert.equal((await opslag.laad({ records: ["vraag/echt"] })).records[0]?.versie, 1);
    } finally {
      await opslag.sluit();
    }
  });

  it("leaves lists, load and figures with something to show, and no vraag without owner or clock", async () => {
    const { teams } = leesGemeente("config/haarlem");
    const opslag = proefopslag(redis.url, "haarlem", leesSleutels(SLEUTELS));
    try {
      await totdat(() => opslag.leeft(), "Redis");
      const taken = await leesTaken({ opslag });
      const lijsten = await Promise.all(
        [...teams.keys()].map((team) => opslag.laad({ records: [], lijst: { naam: `team/${team}`, aantal: 100 } })),
      );
      const open = lijsten.flatMap(({ lijst }) => lijst).flatMap((een) => alsVraag(een)?.doc ?? []);
      assert.ok(open.length >= 5, `${open.length}`);
      for (const doc of open) nooitZonder(doc, taken);
      const soorten = new Set(open.map(({ toestand }) => toestand.soort));
      assert.ok(soorten.has("opgepakt") && soorten.has("aangeboden"), [...soorten].join(" "));
      const { belasting } = await opslag.laad({ records: [], belasting: true });
      assert.ok([...belasting.values()].reduce((som, punten) => som + punten, 0) > 0);
      const feiten = new Set((await leesFeiten({ opslag })).map(({ soort }) => soort));
      for (const soort of ["doorgegeven", "opgepakt"]) assert.ok(feiten.has(soort), [...feiten].join(" "));
    } finally {
      await opslag.sluit();
    }
  });

  it("erases its own gemeente only", async () => {
    const open = (gemeente: string) => openLeegmaker({ adres: redis.url, sleutels: leesSleutels(SLEUTELS), gemeente });
    const [haarlem, ander] = [open("haarlem"), open("proef")];
    try {
      await ander.maakLeeg();
      assert.equal(await haarlem.heeftVragen(), true);
      assert.equal(await ander.heeftVragen(), false);
      await haarlem.maakLeeg();
      assert.equal(await haarlem.heeftVragen(), false);
    } finally {
      await Promise.all([haarlem.sluit(), ander.sluit()]);
    }
  });
});

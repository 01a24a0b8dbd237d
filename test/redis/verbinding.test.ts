import assert from "node:assert/strict";
import { inspect } from "node:util";
import type { Feit } from "../../src/app/poorten.ts";
import { Storing } from "../../src/fouten.ts";
import { maakOpslag } from "../../src/redis/opslag.ts";
import { maakVerbinding, naarStoring } from "../../src/redis/verbinding.ts";
import { RedisProces } from "../support/redis-proces.ts";
import { TcpProxy } from "../support/tcp-proxy.ts";
import { herschreven, type Proefopslag, proefopslag, sleutels, taak, vastlegging, wijziging } from "./opstelling.ts";

const KANARIE = "KNR-mevrouw-Jansen";

describe("the connection to Redis", () => {
  let redis: RedisProces;
  let proxy: TcpProxy;
  let opslag: Proefopslag;
  before(async () => {
    redis = await RedisProces.start();
    // Done first, so that the replies that get lost below are those of the store's calls.
    const eerste = proefopslag(redis.url);
    await herschreven(eerste);
    await eerste.sluit();
  });
  beforeEach(async () => {
    proxy = await TcpProxy.start(redis.poort);
    opslag = proefopslag(`redis://127.0.0.1:${proxy.poort}`);
    await opslag.leeft();
  });
  afterEach(async () => {
    await opslag.sluit();
    await proxy.stop();
  });
  after(() => redis.stop());

  async function duur(wat: () => Promise<unknown>): Promise<number> {
    const begin = performance.now();
    await wat();
    return performance.now() - begin;
  }

  const versieVan = async (sleutel: `vraag/${string}`) =>
    (await opslag.laad({ records: [sleutel] })).records[0]?.versie;

  const geteld = async () => {
    const maand = (await opslag.leesTellingen(["maand/2026-11"])).get("maand/2026-11");
    return { aantal: maand?.get("toch_zelf|oost"), regels: await opslag.client.xlen(opslag.namen.feiten) };
  };

  it("hides a lost answer from a commit: it was done once, and the repetition says so at once", async () => {
    proxy.loseReply();
    const ms = await duur(async () => {
      const uitslag = await opslag.legVast(
        vastlegging({ wijzigingen: [wijziging("vraag/a", 0)], taken: [taak("t", 5)] }),
      );
      assert.deepEqual(uitslag, { uitslag: "dubbel", resultaat: "gedaan" });
    });

    assert.equal(await versieVan("vraag/a"), 1);
    assert.ok(ms < 1_000, `${ms} ms`);
  });

  it("counts a commit of which the answer got lost once", async () => {
    const feiten: readonly Feit[] = [{ soort: "toch_zelf", team: "oost" }];
    proxy.loseReply();
    const { uitslag } = await opslag.legVast(vastlegging({ wijzigingen: [wijziging("vraag/a", 0)], feiten }));

    const { aantal, regels } = await geteld();
    assert.deepEqual([uitslag, aantal, regels], ["dubbel", 1, 1]);
  });

  it("hides a lost answer from a load", async () => {
    proxy.loseReply();
    assert.equal(await versieVan("vraag/a"), 0);
  });

  it("does not send a commit without records twice: who asked decides", async () => {
    const los = vastlegging({ feiten: [{ soort: "toch_zelf", team: "oost" }] });
    proxy.loseReply();

    await assert.rejects(opslag.legVast(los), Storing);
    await opslag.legVast(los);
    const { aantal } = await geteld();
    assert.equal(aantal, 2);
  });

  it("ends a lease once when the answer gets lost", async () => {
    await opslag.legVast(vastlegging({ taken: [taak("t", 5)] }));
    const [pacht] = await opslag.neem(10, 1, 1_000);
    assert.ok(pacht);
    proxy.loseReply();
    await opslag.rondAf(pacht, { om: 50, zeker: true });

    assert.equal(await opslag.eerstvolgende(), 50);
  });

  it("loses a lease of which the answer got lost, and gives it again as a second try", async () => {
    await opslag.legVast(vastlegging({ taken: [taak("t", 5)] }));
    proxy.loseReply();
    await assert.rejects(opslag.neem(10, 1, 1_000), Storing);

    assert.deepEqual(await opslag.neem(11, 1, 1_000), []);
    assert.equal((await opslag.neem(1_010, 1, 1_000))[0]?.poging, 2);
  });

  it("saves a commit in time over a fresh connection when the old one has gone silent", async () => {
    proxy.freeze();
    const ms = await duur(async () => {
      const uitslag = await opslag.legVast(vastlegging({ wijzigingen: [wijziging("vraag/a", 0)] }));
      assert.equal(uitslag.uitslag, "vast");
    });

    assert.ok(ms < 3_000, `${ms} ms`);
  });

  it("gives up in time when nothing comes through, and works again when it does", async () => {
    proxy.blackhole(true);
    const vastleggen = vastlegging({ operatie: "klik", wijzigingen: [wijziging("vraag/a", 0)] });
    const ms = await duur(async () => {
      await Promise.all([
        assert.rejects(opslag.legVast(vastleggen), Storing),
        assert.rejects(opslag.laad({ records: ["vraag/a"] }), Storing),
        opslag.leeft().then((leeft) => assert.equal(leeft, false)),
      ]);
    });
    assert.ok(ms < 3_300, `${ms} ms`);

    proxy.blackhole(false);
    const grens = Date.now() + 10_000;
    while (!(await opslag.leeft()) && Date.now() < grens);
    assert.notEqual((await opslag.legVast(vastleggen)).uitslag, "botsing");
    assert.equal(await versieVan("vraag/a"), 1);
  }).timeout(60_000);

  it("fails in time when there is no Redis", async () => {
    const weg = maakVerbinding("redis://127.0.0.1:1", "verzoek");
    const los = maakOpslag({ client: weg, relayClient: weg, sleutels, gemeente: "x" });
    const ms = await duur(() => assert.rejects(los.laad({ records: ["vraag/a"] }), Storing));

    assert.ok(ms < 2_000, `${ms} ms`);
    assert.equal(await los.leeft(), false);
    await los.sluit();
  });

  it("saves nothing on a server that has become a replica, and goes on by itself when it is the primary again", async () => {
    const beheer = proefopslag(redis.url);
    await beheer.leeft();
    await beheer.client.replicaof("127.0.0.1", "1");
    const commit = vastlegging({ wijzigingen: [wijziging("vraag/a", 0)] });
    await assert.rejects(opslag.legVast(commit), new Storing("redis", "Redis weigerde de opdracht (READONLY)"));

    await beheer.client.replicaof("NO", "ONE");
    assert.equal((await opslag.legVast(commit)).uitslag, "vast");
    await beheer.sluit();
  });

  it("turns a refusal into a failure without the command, its arguments or what Redis quoted", async () => {
    const fouten = [
      opslag.client.call("ONBEKEND", KANARIE),
      opslag.client.eval(`return redis.error_reply('ERR ${KANARIE}')`, 0),
      opslag.client.config("SET", "maxmemory-policy", KANARIE),
    ];

    for (const fout of fouten) {
      const storing = await fout.then(() => assert.fail("geweigerd verwacht"), naarStoring);
      assert.ok(!inspect(storing, { depth: 9, showHidden: true }).includes(KANARIE));
      assert.equal(storing.message, "Redis weigerde de opdracht (ERR)");
    }
  });

  it("reports connection errors by their code", async () => {
    const codes: string[] = [];
    const weg = maakVerbinding("redis://127.0.0.1:1", "verzoek", (code) => codes.push(code));
    const grens = Date.now() + 2_000;
    while (codes.length === 0 && Date.now() < grens) await new Promise((klaar) => setTimeout(klaar, 5));
    weg.disconnect();

    assert.equal(codes[0], "ECONNREFUSED");
  });

  it("closes in time although Redis says nothing any more", async () => {
    proxy.blackhole(true);
    assert.ok((await duur(() => opslag.sluit())) < 1_500);
  });

  for (const autoResendUnfulfilledCommands of [false, true]) {
    it(`loses or doubles none of 400 commits of which a quarter is not answered, ${autoResendUnfulfilledCommands ? "with" : "without"} the client's own repetition`, async () => {
      const client = opslag.client.duplicate({ autoResendUnfulfilledCommands });
      client.on("error", () => {});
      const { gemeente, relayClient } = opslag;
      const proef = maakOpslag({ client, relayClient, sleutels, gemeente });
      let dubbel = 0;
      let langste = 0;
      for (let n = 0; n < 400; n++) {
        if (n % 4 === 1) proxy.loseReply();
        const commit = vastlegging({ wijzigingen: [wijziging("vraag/a", n, { n })], taken: [taak(`t${n}`, n + 1)] });
        const ms = await duur(async () => {
          const { uitslag } = await proef.legVast(commit);
          assert.notEqual(uitslag, "botsing");
          if (uitslag === "dubbel") dubbel += 1;
        });
        langste = Math.max(langste, ms);
      }

      assert.equal(await versieVan("vraag/a"), 400);
      assert.equal(await opslag.client.zcard(opslag.namen.vervalt), 400);
      assert.ok(dubbel > 0 && dubbel <= proxy.verloren && proxy.verloren <= 100, `${dubbel} van ${proxy.verloren}`);
      assert.ok(langste < 4_000, `${langste} ms`);
      client.disconnect();
    }).timeout(90_000);
  }
});

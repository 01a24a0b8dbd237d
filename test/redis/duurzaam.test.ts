import assert from "node:assert/strict";
import { setTimeout as pauze } from "node:timers/promises";
import { RedisProces } from "../support/redis-proces.ts";
import { herschreven, type Proefopslag, proefopslag, taak, vastlegging, wijziging } from "./opstelling.ts";

const RECORDS = 10;
const auditregel = { actie: "wijzigen", resultaat: "gelukt", door: "p", rol: "teamlid", bron: "chat" } as const;

/** What one record and all that was committed with it amount to. */
interface Stand {
  readonly versie: number;
  readonly operaties: number;
  readonly taken: number;
  readonly audit: number;
  readonly inhoud: unknown;
}

/** One step of a record: its document, a task and an audit line, all or nothing. */
function stap(record: number, versie: number, gedaan: readonly string[]) {
  const operatie = `op-${record}-${versie}`;
  return vastlegging({
    operatie,
    wijzigingen: [wijziging(`vraag/${record}`, versie, { gedaan: [...gedaan, operatie] })],
    taken: [taak(`t-${record}-${versie}`, 1 + versie)],
    audit: [{ ...auditregel, object: `vraag/${record}` }],
  });
}

/** Reads past the port, so that a fault of the store cannot hide what it lost. */
async function standen(opslag: Proefopslag): Promise<Stand[]> {
  const { client, namen } = opslag;
  const sleutels = Array.from({ length: RECORDS }, (_, record) => `vraag/${record}` as const);
  const { records } = await opslag.laad({ records: sleutels });
  const taken = await client.hkeys(namen.taken);
  const tijden = await client.zrange(namen.vervalt, "0", "-1");
  const audit = (await client.xrange(namen.audit, "-", "+")).map(([, velden]) => velden[velden.indexOf("object") + 1]);
  assert.deepEqual(taken.toSorted(), tijden.toSorted());
  return Promise.all(
    records.map(async ({ sleutel, versie, inhoud }, record) => ({
      versie,
      operaties: (await client.hkeys(namen.record(sleutel))).filter((veld) => veld.startsWith("o:")).length,
      taken: taken.filter((id) => id.startsWith(`t-${record}-`)).length,
      audit: audit.filter((object) => object === sleutel).length,
      inhoud,
    })),
  );
}

function isHeel({ versie, operaties, taken, audit, inhoud }: Stand, record: number): void {
  assert.deepEqual({ operaties, taken, audit }, { operaties: versie, taken: versie, audit: versie });
  const gedaan = Array.from({ length: versie }, (_, n) => `op-${record}-${n}`);
  assert.deepEqual(inhoud, versie === 0 ? null : { gedaan });
}

describe("what was confirmed", () => {
  let redis: RedisProces;
  let opslag: Proefopslag;
  beforeEach(async () => {
    redis = await RedisProces.start();
    opslag = proefopslag(redis.url, "haarlem");
  });
  afterEach(async () => {
    await opslag.sluit();
    await redis.stop();
  });

  it("survives kill -9 of Redis at ten moments during 300 commits, and the store recovers by itself", async () => {
    const bevestigd: number[] = Array.from({ length: RECORDS }, () => 0);
    let storingen = 0;
    /** Each record has one writer, who goes on from what was confirmed, as a person does who taps again. */
    async function schrijver(record: number): Promise<void> {
      const gedaan: string[] = [];
      while (gedaan.length < 30) {
        const commit = stap(record, gedaan.length, gedaan);
        const uitslag = await opslag.legVast(commit).catch(() => null);
        if (uitslag === null) storingen += 1;
        else {
          assert.notEqual(uitslag.uitslag, "botsing");
          gedaan.push(commit.operatie);
          bevestigd[record] = gedaan.length;
        }
        await pauze(150);
      }
    }
    async function moordenaar(): Promise<void> {
      for (let keer = 0; keer < 10; keer++) {
        await pauze(100 + ((keer * 7919) % 300));
        await redis.kill9();
        await redis.restart();
      }
    }

    await Promise.all([moordenaar(), ...bevestigd.map((_, record) => schrijver(record))]);

    const gevonden = await standen(opslag);
    gevonden.forEach(isHeel);
    assert.deepEqual(
      gevonden.map(({ versie }) => versie),
      bevestigd,
    );
    assert.ok(storingen < 100, `${storingen} storingen`);
  }).timeout(120_000);

  it("is never half there when the end of the append-only file was torn off, nor after what came later", async () => {
    const gedaan: string[][] = Array.from({ length: RECORDS }, () => []);
    const elkRecordEen = async () => {
      for (const [record, eerder] of gedaan.entries()) {
        const commit = stap(record, eerder.length, eerder);
        assert.equal((await opslag.legVast(commit)).uitslag, "vast");
        eerder.push(commit.operatie);
      }
    };
    await herschreven(opslag);

    for (const bytes of [1, 17, 30, 160, 900, 2_500, 5_000]) {
      await elkRecordEen();
      await elkRecordEen();
      await redis.kill9();
      redis.truncateAof(bytes);
      await redis.restart();
      await herschreven(opslag);

      const gescheurd = await standen(opslag);
      gescheurd.forEach(isHeel);
      gescheurd.forEach(({ versie }, record) => gedaan[record]?.splice(versie));
      const over = gescheurd.reduce((som, { versie }) => som + versie, 0);

      await elkRecordEen();
      await redis.kill9();
      await redis.restart();
      await opslag.leeft();
      const later = await standen(opslag);
      later.forEach(isHeel);
      assert.equal(
        later.reduce((som, { versie }) => som + versie, 0),
        over + RECORDS,
      );
    }
  }).timeout(60_000);

  it("stands in no file, key or log of Redis in readable form", async () => {
    const kanaries = {
      tekst: "KNR-mevrouw-Jansen",
      oid: "0b6f3c1e-1111-4000-8000-0000000a0001",
      vraag: "KNR-vraagsleutel",
      code: "KNR-KAT-12",
      telefoon: "0612345678",
      operatie: "KNR-operatie",
      gemeente: "haarlem",
    };
    await herschreven(opslag);
    await opslag.client.config("SET", "slowlog-log-slower-than", "0");
    const wijzigingen = [
      {
        ...wijziging(`gesprek/${kanaries.oid}`, 0, { tekst: kanaries.tekst }),
        actief: `vraag/${kanaries.vraag}` as const,
      },
      { ...wijziging(`vraag/${kanaries.vraag}`, 0, { tekst: kanaries.tekst }), nummer: true },
    ];
    const tot = Date.now() + 60_000;
    const naar = `vraag/${kanaries.vraag}` as const;
    await opslag.legVast(
      vastlegging({
        operatie: kanaries.operatie,
        wijzigingen,
        taken: [{ id: "t", om: 1, inhoud: { soort: "bericht", voor: opslag.schuilnaam(kanaries.oid) } }],
        verwijzingen: [
          { naar, geheim: `code/${kanaries.code}`, tot },
          { naar, geheim: `telefoon/${kanaries.telefoon}`, tot },
        ],
      }),
    );
    const operatie = { record: naar, id: kanaries.operatie };
    const via = [`telefoon/${kanaries.telefoon}`] as const;
    const geladen = await opslag.laad({ records: [], metActieve: `gesprek/${kanaries.oid}`, via, operatie });
    assert.deepEqual([geladen.actieve?.inhoud, geladen.via[0]?.nummer], [{ tekst: kanaries.tekst }, 1]);

    const traag = JSON.stringify(await opslag.client.slowlog("GET", 100));
    assert.ok(traag.length > 1_000);
    await opslag.client.bgrewriteaof();
    await opslag.client.save();
    for (const [wat, kanarie] of Object.entries(kanaries)) {
      assert.ok(!redis.bevat(kanarie), `${wat} staat in een bestand`);
      assert.ok(!redis.bevat(Buffer.from(kanarie).toString("base64url")), `${wat} staat in base64 in een bestand`);
      assert.ok(!traag.includes(kanarie), `${wat} staat in de slowlog`);
    }
    assert.ok(redis.bevat(opslag.namen.nummer), "de proef leest de bestanden");
  });
});

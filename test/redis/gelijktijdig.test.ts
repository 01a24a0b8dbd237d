import assert from "node:assert/strict";
import type { Opslag } from "../../src/app/poorten.ts";
import { RedisProces } from "../support/redis-proces.ts";
import { type Proefopslag, proefopslag, taak, vastlegging, wijziging } from "./opstelling.ts";

describe("two processes on one gemeente", () => {
  let redis: RedisProces;
  let een: Proefopslag;
  let ander: Proefopslag;
  before(async () => {
    redis = await RedisProces.start();
  });
  beforeEach(() => {
    een = proefopslag(redis.url);
    ander = proefopslag(redis.url, een.gemeente);
  });
  afterEach(async () => {
    await Promise.all([een.sluit(), ander.sluit()]);
  });
  after(() => redis.stop());

  /** Adds its name to the list in the record, again and again until nobody was in between. */
  async function schrijf(opslag: Opslag, sleutel: `vraag/${string}`, wie: string, winnaars: string[]): Promise<void> {
    for (;;) {
      const [record] = (await opslag.laad({ records: [sleutel] })).records;
      assert.ok(record);
      const lijst = Array.isArray(record.inhoud) ? record.inhoud : [];
      const wijzigingen = [wijziging(sleutel, record.versie, [...lijst, wie])];
      const { uitslag } = await opslag.legVast(vastlegging({ operatie: `${sleutel}-${wie}`, wijzigingen }));
      if (uitslag === "vast") winnaars.push(`${record.versie}`);
      if (uitslag !== "botsing") return;
    }
  }

  it("never overwrite each other: of 20 writers at once one wins each version, ten times over", async () => {
    for (let ronde = 0; ronde < 10; ronde++) {
      const sleutel = `vraag/${ronde}` as const;
      const winnaars: string[] = [];
      const namen = Array.from({ length: 20 }, (_, n) => `schrijver-${n}`);
      await Promise.all(namen.map((wie, n) => schrijf(n % 2 === 0 ? een : ander, sleutel, wie, winnaars)));

      const { versie, inhoud } = (await een.laad({ records: [sleutel] })).records[0] ?? {};
      assert.equal(versie, 20);
      assert.ok(Array.isArray(inhoud));
      assert.deepEqual(inhoud.map(String).toSorted(), namen.toSorted());
      assert.equal(new Set(winnaars).size, 20);
    }
  });

  it("do one operation once when it arrives at both, five times at once", async () => {
    for (let n = 0; n < 50; n++) {
      const klik = vastlegging({ operatie: `klik-${n}`, wijzigingen: [wijziging(`vraag/k${n}`, 0, { n })] });
      const uitslagen = await Promise.all([een, ander, een, ander, een].map((opslag) => opslag.legVast(klik)));

      assert.deepEqual(uitslagen.map(({ uitslag }) => uitslag).toSorted(), [...Array(4).fill("dubbel"), "vast"]);
    }
  });

  it("give every number once", async () => {
    const uitslagen = await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        (n % 2 === 0 ? een : ander).legVast(
          vastlegging({ wijzigingen: [{ ...wijziging(`vraag/n${n}`, 0), nummer: true }] }),
        ),
      ),
    );

    const nummers = uitslagen.flatMap((uitslag) => (uitslag.uitslag === "vast" ? [...uitslag.nummers.values()] : []));
    assert.deepEqual(
      nummers.toSorted((a, b) => a - b),
      Array.from({ length: 60 }, (_, n) => n + 1),
    );
  });

  it("never hold the same task, and together do each task once", async () => {
    await een.legVast(vastlegging({ taken: Array.from({ length: 300 }, (_, n) => taak(`t${n}`, 1 + n)) }));
    const gedaan: string[] = [];
    const vast = new Set<string>();
    async function relay(opslag: Opslag): Promise<void> {
      for (;;) {
        const pachten = await opslag.neem(1_000, 7, 60_000);
        if (pachten.length === 0) return;
        for (const { taak } of pachten) {
          assert.ok(!vast.has(taak.id), `${taak.id} is al in handen`);
          vast.add(taak.id);
        }
        await Promise.all(
          pachten.map(async (pacht) => {
            gedaan.push(pacht.taak.id);
            await opslag.rondAf(pacht);
            vast.delete(pacht.taak.id);
          }),
        );
      }
    }

    await Promise.all([een, een, ander, ander].map(relay));

    assert.equal(gedaan.length, 300);
    assert.equal(new Set(gedaan).size, 300);
    assert.equal(await een.eerstvolgende(), null);
  });

  it("claim as fast with 10,000 tasks due as with ten", async () => {
    const mediaan = async (): Promise<number> => {
      const tijden: number[] = [];
      for (let n = 0; n < 40; n++) {
        const begin = performance.now();
        const pachten = await een.neem(50_000, 10, 1);
        tijden.push(performance.now() - begin);
        assert.equal(pachten.length, 10);
        await een.legVast(vastlegging({ taken: pachten.map((pacht) => taak(pacht.taak.id, pacht.taak.om)) }));
      }
      return tijden.toSorted((a, b) => a - b)[20] ?? Number.NaN;
    };
    const vul = (van: number, tot: number) =>
      een.legVast(
        vastlegging({ taken: Array.from({ length: tot - van }, (_, n) => taak(`t${van + n}`, 1 + van + n)) }),
      );
    await vul(0, 10);
    const weinig = await mediaan();
    for (let van = 10; van < 10_000; van += 999) await vul(van, Math.min(van + 999, 10_000));
    const veel = await mediaan();

    assert.ok(veel < Math.max(5, weinig * 5), `${veel} ms tegen ${weinig} ms`);
  });
});

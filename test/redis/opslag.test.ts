import assert from "node:assert/strict";
import type { Feit } from "../../src/app/poorten.ts";
import { Storing } from "../../src/fouten.ts";
import { RedisProces } from "../support/redis-proces.ts";
import { beschrijfOpslag } from "./contract.ts";
import { beschrijfLijsten } from "./contract-lijsten.ts";
import { beschrijfTaken } from "./contract-taken.ts";
import { beschrijfTellingen } from "./contract-tellingen.ts";
import { type Proefopslag, proefopslag, TELT, taak, vastlegging, wijziging } from "./opstelling.ts";

describe("the store in Redis", () => {
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

  describe("as the port promises:", () => beschrijfOpslag(maak));
  describe("its tasks", () => beschrijfTaken(maak));
  describe("its lists", () => beschrijfLijsten(maak));
  describe("its figures", () => beschrijfTellingen(maak));

  it("costs two round trips a turn, whatever is loaded and stored", async () => {
    const opslag = maak();
    await opslag.laad({
      records: ["gesprek/mies"],
      metActieve: "gesprek/mies",
      via: ["code/A", "telefoon/1"],
      operatie: { record: "gesprek/mies", id: "x" },
    });
    await opslag.legVast(
      vastlegging({ wijzigingen: [wijziging("gesprek/mies", 0), wijziging("vraag/a", 0)], taken: [taak("t", 1)] }),
    );

    assert.equal(opslag.ronden(), 2);
  });

  it("keeps gemeenten apart, also under the same keys", async () => {
    const [een, ander] = [maak("haarlem"), maak("elders")];
    await een.legVast(vastlegging({ wijzigingen: [wijziging("vraag/a", 0)], taken: [taak("t", 1)] }));

    assert.equal((await ander.laad({ records: ["vraag/a"] })).records[0]?.versie, 0);
    assert.equal(await ander.eerstvolgende(), null);
    assert.notEqual(een.schuilnaam("oid"), ander.schuilnaam("oid"));
  });

  it("gives all its keys one hash tag, so that a cluster keeps them together", () => {
    const {
      record,
      verwijzing,
      operatie: _operatie,
      schuilnaam: _schuilnaam,
      lijst,
      geteld,
      telling,
      ...gedeeld
    } = maak().namen;
    const alle = [
      ...Object.values(gedeeld),
      record("gesprek/a"),
      record("vraag/a"),
      verwijzing("code/a"),
      lijst("team/a"),
      geteld("route", "2026-11-23"),
      telling("maand/2026-11"),
    ];

    assert.equal(new Set(alle).size, 15);
    assert.equal(new Set(alle.map((naam) => /^\{[\w-]{22}\}:/.exec(naam)?.[0])).size, 1);
  });

  it("writes audit lines and facts to append-only streams and counts facts in the same commit", async () => {
    const opslag = maak();
    const regel = {
      actie: "oppakken",
      object: "o",
      resultaat: "gelukt",
      door: "p",
      rol: "teamlid",
      bron: "chat",
    } as const;
    const feiten: readonly Feit[] = [
      { soort: "naar_partner", team: "oost", partner: "loket" },
      { soort: "toch_zelf", team: "oost" },
    ];
    await opslag.legVast(vastlegging({ wijzigingen: [wijziging("vraag/a", 0)], audit: [regel], feiten }));

    const [audit] = await opslag.client.xrange(opslag.namen.audit, "-", "+");
    assert.deepEqual(audit?.[1], Object.entries(regel).flat());
    const stroom = await opslag.client.xrange(opslag.namen.feiten, "-", "+");
    assert.deepEqual(
      stroom.map(([, velden]) => velden),
      [
        ["soort", "naar_partner", "team", "oost", "partner", "loket", "dag", TELT.dag],
        ["soort", "toch_zelf", "team", "oost", "dag", TELT.dag],
      ],
    );
  });

  it("keeps the operations of the last 128 versions of a record and never more than 258", async () => {
    const opslag = maak();
    const operaties = async () => {
      const velden = await opslag.client.hkeys(opslag.namen.record("vraag/a"));
      return velden.filter((veld) => veld.startsWith("o:")).length;
    };
    let versie = 0;
    let aantal = 0;
    await opslag.leeft();
    while ((await operaties()) >= aantal) {
      aantal = await operaties();
      await opslag.legVast(vastlegging({ operatie: `op-${versie}`, wijzigingen: [wijziging("vraag/a", versie)] }));
      versie += 1;
    }

    assert.deepEqual([aantal, await operaties()], [258, 129]);
    const nogmaals = async (van: number) => {
      const weer = vastlegging({ operatie: `op-${van}`, wijzigingen: [wijziging("vraag/a", van)] });
      return (await opslag.legVast(weer)).uitslag;
    };
    assert.deepEqual([await nogmaals(versie - 129), await nogmaals(versie - 130)], ["dubbel", "botsing"]);
  });

  it("writes nothing when a key of the commit holds something else", async () => {
    const soorten = ["vervalt", "taken", "pogingen", "audit", "feiten", "nummer"] as const;
    for (const soort of soorten) {
      const opslag = maak();
      await opslag.leeft();
      await opslag.client.sadd(opslag.namen[soort], "iets anders");

      const alles = vastlegging({
        wijzigingen: [{ ...wijziging("vraag/a", 0), nummer: true }],
        taken: [taak("t", 1)],
        audit: [{ actie: "a", object: "o", resultaat: "gelukt", door: "p", rol: "r", bron: "taak" }],
        feiten: [{ soort: "toch_zelf", team: "oost" }],
      });
      await assert.rejects(opslag.legVast(alles), new Storing("redis", "Redis weigerde de opdracht (WRONGTYPE)"));

      const label = /^\{(.*)\}/.exec(opslag.namen.audit)?.[1];
      assert.deepEqual(await opslag.client.keys(`{${label}}:*`), [opslag.namen[soort]]);
      await opslag.client.del(opslag.namen[soort]);
      assert.equal((await opslag.legVast(alles)).uitslag, "vast");
    }
  });

  it("writes nothing when the counter of numbers is none", async () => {
    const opslag = maak();
    await opslag.leeft();
    await opslag.client.set(opslag.namen.nummer, "geen getal");
    const wijzigingen = [wijziging("vraag/a", 0), { ...wijziging("vraag/b", 0), nummer: true }];

    await assert.rejects(opslag.legVast(vastlegging({ wijzigingen })), Storing);
    assert.equal(await opslag.client.exists(opslag.namen.record("vraag/a")), 0);
  });

  it("stores all or nothing in a full Redis, still loads and erases there, and goes on when there is room", async () => {
    const opslag = maak();
    const vol = async (n: number) =>
      opslag.legVast(
        vastlegging({
          wijzigingen: [wijziging(`vraag/${n}`, 0, { t: "x".repeat(50_000) })],
          taken: [taak(`t${n}`, 1)],
        }),
      );
    await opslag.leeft();
    await opslag.client.config("SET", "maxmemory", "8mb");
    const vast = [];
    for (let n = 0; n < 150; n++) {
      const uitslag = await vol(n).catch((fout: unknown) => fout);
      if (!(uitslag instanceof Storing)) vast.push(n);
    }

    assert.ok(vast.length > 20 && vast.length < 150, `${vast.length} van 150 pasten`);
    const { records } = await opslag.laad({ records: Array.from({ length: 150 }, (_, n) => `vraag/${n}` as const) });
    assert.deepEqual(
      records.flatMap(({ versie }, n) => (versie === 1 ? [n] : [])),
      vast,
    );
    assert.equal(await opslag.client.zcard(opslag.namen.vervalt), vast.length);

    await opslag.client.config("SET", "maxmemory", "1mb");
    const [pacht] = await opslag.neem(10, 1, 1_000);
    assert.equal((await opslag.laad({ records: ["vraag/0"] })).records[0]?.versie, 1);
    const wis = vastlegging({
      wijzigingen: [wijziging("vraag/0", 1, null)],
      ...(pacht === undefined ? {} : { afgehandeld: pacht }),
      audit: [{ actie: "wissen", object: "o", resultaat: "gelukt", door: "p", rol: "r", bron: "taak" }],
    });
    assert.equal((await opslag.legVast(wis)).uitslag, "vast");
    assert.equal(await opslag.client.zcard(opslag.namen.vervalt), vast.length - 1);
    assert.equal(await opslag.client.xlen(opslag.namen.audit), 1);
    await opslag.client.config("SET", "maxmemory", "0");
    assert.equal((await vol(149)).uitslag, "vast");
  });

  it("loads the others beside a record that is damaged, and throws when that one is used", async () => {
    const opslag = maak();
    await opslag.legVast(
      vastlegging({
        wijzigingen: [
          { ...wijziging("vraag/stuk", 0, { n: 1 }), nummer: true },
          { ...wijziging("gesprek/mies", 0, { n: 2 }), actief: "vraag/stuk" },
        ],
      }),
    );
    await opslag.client.hset(opslag.namen.record("vraag/stuk"), "d", "onzin");

    const { records, actieve } = await opslag.laad({
      records: ["vraag/stuk", "gesprek/mies"],
      metActieve: "gesprek/mies",
    });

    const stuk = records[0];
    assert.throws(() => stuk?.inhoud, new TypeError("record beschadigd"));
    assert.throws(() => actieve?.sleutel, new TypeError("record beschadigd"));
    assert.deepEqual([stuk?.sleutel, stuk?.versie, stuk?.nummer, records[1]?.inhoud], ["vraag/stuk", 1, 1, { n: 2 }]);
    await opslag.legVast(vastlegging({ wijzigingen: [wijziging("vraag/stuk", 1, null)] }));
    assert.equal((await opslag.laad({ records: ["vraag/stuk"] })).records[0]?.inhoud, null);
  });

  it("loads the others beside a key that holds something else", async () => {
    const opslag = maak();
    await opslag.legVast(vastlegging({ wijzigingen: [wijziging("vraag/a", 0)] }));
    const sleutel = opslag.namen.record("vraag/a");
    await opslag.client.del(sleutel);
    await opslag.client.set(sleutel, "iets anders");

    const operatie = { record: "vraag/a", id: "x" } as const;
    const { records, eerder } = await opslag.laad({ records: ["vraag/a", "vraag/b"], metActieve: "vraag/a", operatie });

    assert.throws(() => records[0]?.inhoud, TypeError);
    assert.deepEqual([records[1]?.inhoud, eerder], [null, null]);
  });
});

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import fc from "fast-check";
import type { Auditregel } from "../../src/app/poorten.ts";
import { maakInrichtingsopslag } from "../../src/redis/inrichting.ts";
import { maakLijn } from "../../src/redis/verbinding.ts";
import { leesSleutels } from "../../src/redis/versleuteling.ts";
import { RedisProces } from "../support/redis-proces.ts";
import { beschrijfInrichting } from "./contract-inrichting.ts";
import { nieuweSleutel, type Proefopslag, proefopslag, sleutels } from "./opstelling.ts";

const AUDIT: Auditregel = {
  actie: "inrichting.toepassen",
  object: "inrichting/1",
  resultaat: "gelukt",
  door: "start",
  rol: "systeem",
  bron: "beheer",
};
const KANARIE = "Kanarie-van-Geelhuizen";

describe("the configuration in Redis", () => {
  let redis: RedisProces;
  let open: Proefopslag[] = [];
  const maak = (gemeente?: string, met = sleutels) => {
    const opslag = proefopslag(redis.url, gemeente, met);
    open.push(opslag);
    return opslag;
  };
  const zet = (opslag: Proefopslag, verwacht = 0, tekst = `naam: ${KANARIE}`) =>
    opslag.zetInrichting({ verwacht, bestanden: { "mensen.yaml": tekst }, nu: 1, audit: AUDIT });
  before(async () => {
    redis = await RedisProces.start();
  });
  afterEach(async () => {
    await Promise.all(open.map((opslag) => opslag.sluit()));
    open = [];
  });
  after(() => redis.stop());

  describe("as the port promises:", () => beschrijfInrichting(() => maak()));

  it("costs no round trip of its own with a load, and one to read or to change", async () => {
    const opslag = maak();
    await zet(opslag);
    assert.equal(opslag.ronden(), 1);
    await opslag.laad({ records: ["vraag/a"] });
    assert.equal(opslag.ronden(), 2);
    await opslag.leesInrichting();
    assert.equal(opslag.ronden(), 3);
  });

  it("shows the version and nothing of the people, older versions included", async () => {
    const opslag = maak();
    await zet(opslag);
    await zet(opslag, 1);
    const velden = await opslag.client.hgetallBuffer(opslag.namen.inrichting);
    const alles = Object.entries(velden).map(([naam, waarde]) => `${naam} ${waarde.toString("latin1")}`);
    assert.equal(velden["v"]?.toString(), "2");
    assert.deepEqual(Object.keys(velden).toSorted(), ["d", "d:1", "k", "k:1", "t", "t:1", "v"]);
    assert.doesNotMatch(alles.join("\n"), /Kanarie|Geelhuizen|mensen/);
  });

  it("writes one audit line for a change, and none for one that came too late", async () => {
    const opslag = maak();
    await zet(opslag);
    await zet(opslag);
    const regels = await opslag.client.xrange(opslag.namen.audit, "-", "+");
    assert.deepEqual(
      regels.map(([, velden]) => velden),
      [Object.entries(AUDIT).flat()],
    );
  });

  it("writes whose roles it changes by pseudonym, and leaves its tasks, in the same commit or not at all", async () => {
    const opslag = maak();
    await zet(opslag);
    const oid = "5a1e0000-0000-4000-9000-000000000003";
    const rollen = [{ oid, team: "oost", was: [], wordt: ["teamlid", "teamleider:oost"] }];
    const taken = [{ id: "rollen:2", om: 7, inhoud: { soort: "rollen", tekst: "2|oost" } }];
    const zetting = { verwacht: 1, bestanden: {}, nu: 1, audit: AUDIT, rollen, taken };

    assert.equal(await opslag.zetInrichting(zetting), 2);
    assert.equal(await opslag.zetInrichting({ ...zetting, nu: 2 }), null);
    const regels = await opslag.client.xrange(opslag.namen.audit, "-", "+");
    const object = `${opslag.schuilnaam(oid)} geen > teamlid+teamleider:oost`;
    assert.deepEqual(
      regels.slice(1).map(([, velden]) => velden),
      [Object.entries(AUDIT).flat(), Object.entries({ ...AUDIT, actie: "rol.gewijzigd", object }).flat()],
    );
    const [pacht] = await opslag.neem(7, 10, 1_000);
    assert.deepEqual(pacht?.taak, taken[0]);
  });

  /** What a process of before taps were told apart does, on the same record. */
  const zetOud = async (opslag: Proefopslag, verwacht: number): Promise<void> => {
    const { client, namen } = opslag;
    const [v, d, k, t] = await client.hmgetBuffer(namen.inrichting, "v", "d", "k", "t");
    assert.equal(Number(v?.toString()), verwacht);
    await zet(opslag, verwacht);
    // The numbers and documents as the new script wrote them; what stood before kept, what is 21 back gone.
    const eerder = { [`d:${verwacht}`]: d ?? "", [`k:${verwacht}`]: k ?? "", [`t:${verwacht}`]: t ?? "" };
    await client.hset(namen.inrichting, eerder);
    const weg = verwacht - 20;
    await client.hdel(namen.inrichting, `d:${weg}`, `k:${weg}`, `t:${weg}`);
  };

  it("goes on with what a process from before it wrote in between", async () => {
    const opslag = maak();
    const tik = (verwacht: number) =>
      opslag.zetInrichting({ verwacht, bestanden: { "mensen.yaml": "tik" }, nu: 1, audit: AUDIT, tik: true });
    await zet(opslag);
    await tik(1);
    await zetOud(opslag, 2);
    assert.equal((await opslag.leesInrichting())?.basis, undefined);
    await tik(3);
    const koppen = (await opslag.versies()).map(({ versie, basis }) => [versie, basis]);
    assert.deepEqual(koppen, [
      [4, 3],
      [3, undefined],
      [2, undefined],
      [1, undefined],
    ]);
    assert.equal((await opslag.leesInrichting(3))?.versie, 3, "an administrator made it, whatever the mark says");
  });

  it("always keeps the last twenty that no tap made, and what they were, in whatever order they come", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 70 }), async (tikken) => {
        const opslag = maak(randomUUID());
        for (const [verwacht, tik] of tikken.entries()) {
          const bestanden = { "mensen.yaml": `${verwacht + 1}` };
          assert.equal(
            await opslag.zetInrichting({ verwacht, bestanden, nu: verwacht + 1, audit: AUDIT, tik }),
            verwacht + 1,
          );
        }
        // The first version is nobody's tap: there was nothing to tap on.
        const blijvend = tikken.flatMap((tik, plek) => (tik && plek > 0 ? [] : [plek + 1]));
        const eerder = blijvend.filter((versie) => versie < tikken.length).slice(-20);
        const basis = blijvend.at(-1) === tikken.length ? undefined : blijvend.at(-1);
        const koppen = await opslag.versies();
        assert.deepEqual(
          koppen.map(({ versie, sinds }) => [versie, sinds]),
          [tikken.length, ...eerder.toReversed()].map((versie) => [versie, versie]),
        );
        assert.equal(koppen[0]?.basis, basis);
        assert.ok(basis === undefined || eerder.includes(basis), "what stood before the taps is kept");
        for (const { versie } of koppen)
          assert.equal((await opslag.leesInrichting(versie))?.bestanden["mensen.yaml"], `${versie}`);
        const velden = await opslag.client.hkeys(opslag.namen.inrichting);
        assert.equal(velden.filter((veld) => veld.includes(":")).length, 3 * eerder.length, "nothing is left behind");
        await opslag.sluit();
        open.pop();
      }),
      { numRuns: 20 },
    );
  }).timeout(60_000);

  it("is done once when its answer got lost and it is sent again", async () => {
    const opslag = maak();
    const vertaling = { gemeente: opslag.gemeente, namen: opslag.namen, geheim: sleutels };
    const lijn = maakLijn(opslag.client);
    let keer = 0;
    const doof: typeof lijn = {
      ...lijn,
      doe: (grens, opdracht) =>
        lijn.doe(grens, async (client) => {
          const antwoord = await opdracht(client);
          if (keer++ === 0) throw new Error("verbinding verbroken");
          return antwoord;
        }),
    };
    const zetting = { verwacht: 0, bestanden: { "mensen.yaml": "x" }, nu: 1, audit: AUDIT };

    assert.equal(await maakInrichtingsopslag(doof, vertaling).zetInrichting(zetting), 1);
    assert.equal(keer, 2);
    assert.equal(await opslag.client.xlen(opslag.namen.audit), 1);
  });

  it("is not read with other keys, nor as another version", async () => {
    const opslag = maak("haarlem");
    await zet(opslag);
    const naamsleutel = sleutels.naam.export().toString("base64");
    const anders = maak("haarlem", leesSleutels(`naam:${naamsleutel},1:${nieuweSleutel()}`));
    await assert.rejects(anders.leesInrichting(), TypeError);
    await zet(opslag, 1, "nieuw");
    const { inrichting } = opslag.namen;
    const oud = await opslag.client.hgetallBuffer(inrichting);
    await opslag.client.hset(inrichting, { d: oud["d:1"] ?? "", k: oud["k:1"] ?? "" });
    await assert.rejects(opslag.leesInrichting(), TypeError);
  });

  it("loads on, as version 0, when its key holds something else", async () => {
    const opslag = maak();
    assert.equal((await opslag.laad({ records: [] })).inrichting, 0);
    await opslag.client.set(opslag.namen.inrichting, "iets anders");
    assert.equal((await opslag.laad({ records: ["vraag/a"] })).inrichting, 0);
    await assert.rejects(zet(opslag), /Redis weigerde/);
  });
});

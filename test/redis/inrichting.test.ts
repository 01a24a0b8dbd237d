import assert from "node:assert/strict";
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

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { maakInrichting, metInrichting } from "../src/app/inrichting.ts";
import type { Auditregel, Inrichtingsopslag } from "../src/app/poorten.ts";
import { type Config, leesConfig } from "../src/config.ts";
import type { Bestanden } from "../src/domain/inrichting.ts";
import { ConfiguratieFout, Storing } from "../src/fouten.ts";
import { leesBestanden, leesUitBestanden } from "../src/gemeente.ts";
import { richtIn } from "../src/inrichten.ts";
import { type Kopie, maakKopie } from "./gemeente/kopie.ts";
import { type Proefopslag, proefopslag } from "./redis/opstelling.ts";
import { omgeving } from "./support/bot.ts";
import { maakSchrift } from "./support/kanaal.ts";
import { RedisProces } from "./support/redis-proces.ts";

const AUDIT: Auditregel = {
  actie: "inrichting.toepassen",
  object: "inrichting",
  resultaat: "gelukt",
  door: "beheer",
  rol: "beheer",
  bron: "beheer",
};
const IDENTITEIT = {
  metadataUrl: "http://127.0.0.1:1/openid",
  issuer: "http://127.0.0.1:1",
  loginUrl: "http://127.0.0.1:1",
  tabAppId: "a0000000-0000-4000-8000-000000000003",
  tabMetadataUrl: "http://127.0.0.1:1/openid",
  aanmeldUrl: "http://127.0.0.1:1/aanmelden",
};

describe("The configuration of a process", () => {
  let redis: RedisProces;
  let kopie: Kopie;
  let opslag: Proefopslag;
  let schrift: ReturnType<typeof maakSchrift>;
  let proef: Config;
  before(async () => {
    redis = await RedisProces.start();
    kopie = maakKopie();
  });
  beforeEach(async () => {
    kopie.herstel();
    kopie.schrijf("gemeente.yaml", kopie.lees("gemeente.yaml").replace("vrije_tekst: kaart", "vrije_tekst: venster"));
    opslag = proefopslag(redis.url, randomUUID());
    schrift = maakSchrift();
    const env = omgeving({ redis: redis.url, identiteit: IDENTITEIT, host: "127.0.0.1:1" });
    proef = { ...leesConfig(env), gemeenteMap: kopie.map };
  });
  afterEach(() => opslag.sluit());
  after(async () => {
    kopie.weg();
    await redis.stop();
  });

  const echt = () => ({ ...proef, proef: false });
  const begin = (config: Config) =>
    richtIn({ config, gemeenteId: "proef", opslag, logboek: schrift, nu: () => 1_000, wijzig: undefined });
  const zet = async (wijzig: (bestanden: Bestanden) => Bestanden) => {
    const verwacht = await opslag.geldendeVersie();
    const bestanden = wijzig(leesBestanden(kopie.map));
    return opslag.zetInrichting({ verwacht, bestanden, nu: 2_000, audit: AUDIT });
  };
  const metTelefoon = (nummer: string) => (bestanden: Bestanden) => ({
    ...bestanden,
    "gemeente.yaml": (bestanden["gemeente.yaml"] ?? "").replace(/telefoon: "023-555 01 00"/, `telefoon: "${nummer}"`),
  });
  const kapot = (bestanden: Bestanden) => ({ ...bestanden, "mensen.yaml": "mensen: []" });
  const gelogd = (niveau: string) => schrift.regels.filter((regel) => regel.niveau === niveau).map(({ zin }) => zin);

  describe("at the start", () => {
    it("takes the files over as version 1 when nothing is in force, and says so", async () => {
      const inrichting = await begin(echt());

      assert.deepEqual(inrichting.stand(), { versie: 1, actueel: true });
      assert.match(gelogd("info").join(), /toegepast uit de bestanden/);
      assert.deepEqual((await opslag.leesInrichting())?.bestanden, leesBestanden(kopie.map));
    });

    it("keeps the version when it starts again, and when two start at the same time", async () => {
      const twee = await Promise.all([begin(echt()), begin(echt())]);
      const weer = await begin(echt());

      assert.deepEqual(
        [...twee, weer].map((inrichting) => inrichting.stand().versie),
        [1, 1, 1],
      );
    });

    it("goes by Redis where the files are different, and says what would change that", async () => {
      await begin(echt());
      await zet(metTelefoon("023-555 01 77"));
      const inrichting = await begin(echt());

      assert.equal(inrichting.stand().versie, 2);
      assert.equal(inrichting.gemeente().telefoon, "023-555 01 77");
      assert.match(gelogd("info").join(), /wijkwijzer config toepassen neemt ze over/);
    });

    it("puts the files of the trial in force when they differ, and only then", async () => {
      await begin(proef);
      assert.equal((await begin(proef)).stand().versie, 1);
      kopie.schrijf("gemeente.yaml", kopie.lees("gemeente.yaml").replace('"023-555 01 00"', '"023-555 01 66"'));
      const inrichting = await begin(proef);

      assert.equal(inrichting.stand().versie, 2);
      assert.equal(inrichting.gemeente().telefoon, "023-555 01 66");
    });

    it("does not need good files once something is in force", async () => {
      await begin(echt());
      kopie.schrijf("mensen.yaml", "kapot: [");
      assert.equal((await begin(echt())).stand().versie, 1);
    });

    it("names every problem under its file when nothing is in force", async () => {
      kopie.schrijf("mensen.yaml", "mensen: []");
      await assert.rejects(begin(echt()), (fout) => {
        assert.ok(fout instanceof ConfiguratieFout);
        return fout.problemen.some((zin) => zin.startsWith(`${kopie.pad("mensen.yaml")}:`));
      });
      assert.equal(await opslag.geldendeVersie(), 0);
    });

    it("goes back to the last version that can be used, and says that it is not up to date", async () => {
      await begin(echt());
      await zet(kapot);
      await zet(kapot);
      const inrichting = await begin(echt());

      assert.deepEqual(inrichting.stand(), { versie: 1, actueel: false });
      assert.equal(gelogd("error").length, 2);
    });

    it("goes back over the numbers of taps, which are not kept", async () => {
      await begin(echt());
      const tik = async (bestanden: Bestanden) =>
        opslag.zetInrichting({
          verwacht: await opslag.geldendeVersie(),
          bestanden,
          nu: 2_000,
          audit: AUDIT,
          tik: true,
        });
      for (let keer = 0; keer < 3; keer++) await tik(leesBestanden(kopie.map));
      await zet(kapot);
      const inrichting = await begin(echt());

      assert.equal(await opslag.geldendeVersie(), 5);
      assert.deepEqual(inrichting.stand(), { versie: 1, actueel: false });
    });

    it("refuses free text in the chat outside the trial, in Redis as in the files", async () => {
      await begin(echt());
      await zet((bestanden) => ({
        ...bestanden,
        "gemeente.yaml": (bestanden["gemeente.yaml"] ?? "").replace("vrije_tekst: venster", "vrije_tekst: kaart"),
      }));
      assert.equal((await begin(echt())).stand().actueel, false);
      assert.equal((await begin(proef)).gemeente().vrijeTekst, "venster");
    });
  });

  describe("while it runs", () => {
    it("follows with the first load after a change, at one round trip once", async () => {
      const inrichting = await begin(echt());
      const volgend = metInrichting(opslag, inrichting);
      await volgend.laad({ records: ["vraag/a"] });
      await zet(metTelefoon("023-555 01 77"));
      const voor = opslag.ronden();

      await Promise.all(Array.from({ length: 20 }, () => volgend.laad({ records: ["vraag/a"] })));
      assert.equal(opslag.ronden() - voor, 21);
      assert.equal(inrichting.gemeente().telefoon, "023-555 01 77");
      await volgend.laad({ records: ["vraag/a"] });
      assert.equal(opslag.ronden() - voor, 22);
    });

    it("keeps the present one when the new one cannot be used, says so once, and takes the next good one", async () => {
      const inrichting = await begin(echt());
      const volgend = metInrichting(opslag, inrichting);
      for (const wijzig of [kapot, (bestanden: Bestanden) => ({ ...bestanden, "gemeente.yaml": "id: [" })]) {
        await zet(wijzig);
        await volgend.laad({ records: [] });
        await volgend.laad({ records: [] });
      }
      assert.deepEqual(inrichting.stand(), { versie: 1, actueel: false });
      assert.equal(gelogd("error").length, 2);
      assert.doesNotMatch(JSON.stringify(schrift.regels), /Fatima|555/);

      await zet(metTelefoon("023-555 01 77"));
      await volgend.laad({ records: [] });
      assert.deepEqual(inrichting.stand(), { versie: 4, actueel: true });
    });

    it("keeps the present one when the record was damaged or is gone", async () => {
      const inrichting = await begin(echt());
      const volgend = metInrichting(opslag, inrichting);
      await zet(metTelefoon("023-555 01 77"));
      await opslag.client.hset(opslag.namen.inrichting, "d", "onzin");
      await volgend.laad({ records: [] });
      assert.deepEqual(inrichting.stand(), { versie: 1, actueel: false });
      await opslag.client.del(opslag.namen.inrichting);
      await volgend.laad({ records: [] });
      assert.deepEqual(inrichting.stand(), { versie: 1, actueel: false });
    });

    it("does not let a gemeente become another one", async () => {
      const inrichting = await begin(echt());
      await zet((bestanden) => ({
        ...bestanden,
        "gemeente.yaml": (bestanden["gemeente.yaml"] ?? "").replace("id: proef", "id: elders"),
      }));
      await metInrichting(opslag, inrichting).laad({ records: [] });
      assert.deepEqual(inrichting.stand(), { versie: 1, actueel: false });
    });

    it("decides nothing on what it knows to be old: when the new one cannot be fetched, the load fails", async () => {
      let stuk = true;
      const traag: Pick<Inrichtingsopslag, "leesInrichting"> = {
        leesInrichting: async () => {
          if (stuk) throw new Storing("redis", "geen antwoord");
          return { versie: 2, sinds: 1, bestanden: leesBestanden(kopie.map) };
        },
      };
      const inrichting = maakInrichting({
        begin: { versie: 1, gemeente: leesUitBestanden(leesBestanden(kopie.map)) },
        gezien: 1,
        opslag: traag,
        lees: leesUitBestanden,
        logboek: schrift,
      });
      await assert.rejects(inrichting.volg(2), Storing);
      stuk = false;
      await inrichting.volg(2);
      assert.equal(inrichting.stand().versie, 2);
    });

    it("reads again when what was being read is older than what was seen", async () => {
      const antwoorden = [2, 3];
      const gevraagd: number[] = [];
      const inrichting = maakInrichting({
        begin: { versie: 1, gemeente: leesUitBestanden(leesBestanden(kopie.map)) },
        gezien: 1,
        opslag: {
          leesInrichting: async () => {
            const versie = antwoorden.shift() ?? 3;
            gevraagd.push(versie);
            return { versie, sinds: 1, bestanden: leesBestanden(kopie.map) };
          },
        },
        lees: leesUitBestanden,
        logboek: schrift,
      });
      await Promise.all([inrichting.volg(2), inrichting.volg(3), inrichting.volg(3)]);
      assert.deepEqual([gevraagd, inrichting.stand().versie], [[2, 3], 3]);
    });
  });
});

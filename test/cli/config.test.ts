import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { config } from "../../src/cli/config.ts";
import { controleer } from "../../src/cli/controleer.ts";
import { ConfiguratieFout } from "../../src/fouten.ts";
import { leesBestanden } from "../../src/gemeente.ts";
import { leesSleutels } from "../../src/redis/versleuteling.ts";
import { type Kopie, maakKopie } from "../gemeente/kopie.ts";
import { nieuweSleutel, proefopslag } from "../redis/opstelling.ts";
import { RedisProces } from "../support/redis-proces.ts";

/** Nothing listens there. */
const DICHT = "redis://127.0.0.1:1";

describe("wijkwijzer config", () => {
  let redis: RedisProces;
  let kopie: Kopie;
  let env: Record<string, string>;
  before(async () => {
    redis = await RedisProces.start();
    kopie = maakKopie();
  });
  beforeEach(() => {
    kopie.herstel();
    kopie.schrijf("gemeente.yaml", kopie.lees("gemeente.yaml").replace("vrije_tekst: kaart", "vrije_tekst: venster"));
    // Other keys are another gemeente, so that each test begins with nothing in force.
    const sleutels = `naam:${nieuweSleutel()},1:${nieuweSleutel()}`;
    env = { REDIS_URL: redis.url, VELD_SLEUTELS: sleutels, GEMEENTE_CONFIG: kopie.map };
  });
  after(async () => {
    kopie.weg();
    await redis.stop();
  });

  async function draai(...args: readonly string[]): Promise<{ readonly code: number; readonly tekst: string }> {
    const gezegd: string[] = [];
    const code = await config(args, { env, schrijf: (tekst) => gezegd.push(tekst) });
    return { code, tekst: gezegd.join("") };
  }
  async function problemen(...args: readonly string[]): Promise<readonly string[]> {
    try {
      await draai(...args);
    } catch (fout) {
      assert.ok(fout instanceof ConfiguratieFout, String(fout));
      return fout.problemen;
    }
    return [];
  }
  const verander = (van: string, naar: string) =>
    kopie.schrijf("gemeente.yaml", kopie.lees("gemeente.yaml").replace(van, naar));

  it("puts a folder in force, says what changed, and does nothing the second time", async () => {
    assert.match((await draai("tonen")).tekst, /Er geldt nog niets/);
    assert.match((await draai("toepassen")).tekst, /^Versie 1 geldt nu/);
    assert.match((await draai("toepassen")).tekst, /verandert niets: versie 1/);
    verander("023-555 01 00", "023-555 01 77");
    const toont = (await draai("tonen")).tekst;
    assert.match(toont, /^Versie 1 geldt sinds \d+ \w+ 20\d\d/);
    assert.match(toont, /Anders in .*: gemeente\.yaml\./);
    assert.match((await draai("toepassen", kopie.map)).tekst, /^Versie 2 geldt nu.*\nVeranderd: gemeente\.yaml\.\n$/);
    assert.match((await draai("tonen")).tekst, /Versie 2[\s\S]*hetzelfde/);
  });

  it("writes back byte for byte what was put in force, comments and line ends too", async () => {
    kopie.schrijf("teams.yaml", `\uFEFF# Wie doet wat é\r\n${kopie.lees("teams.yaml").replaceAll("\n", "\r\n")}`);
    await draai("toepassen");
    const uit = join(kopie.map, "..", "uit");
    assert.match((await draai("uitvoeren", uit)).tekst, /--op 1\n$/);
    assert.ok(readFileSync(join(uit, "teams.yaml")).equals(readFileSync(kopie.pad("teams.yaml"))));
    for (const naam of ["gemeente.yaml", "mensen.yaml", "locaties.yaml"])
      assert.ok(readFileSync(join(uit, naam)).equals(readFileSync(kopie.pad(naam))), naam);
    assert.equal(readdirSync(join(uit, "leefgebieden")).length, 16);
    assert.deepEqual(leesBestanden(uit), leesBestanden(kopie.map));
    assert.match((await draai("toepassen", uit, "--op", "1")).tekst, /verandert niets/);
    assert.match((await problemen("uitvoeren", uit)).join(), /is niet leeg/);
  });

  it("refuses what is wrong with the sentences of controleer, and changes nothing", async () => {
    await draai("toepassen");
    kopie.schrijf("mensen.yaml", kopie.lees("mensen.yaml").replace("vervanger: joost", "vervanger: niemand"));
    let verwacht: readonly string[] = [];
    try {
      controleer([kopie.map], { env, invoer: process.stdin, schrijf: () => {}, klaag: () => {} });
    } catch (fout) {
      assert.ok(fout instanceof ConfiguratieFout);
      verwacht = fout.problemen;
    }
    assert.ok(verwacht.length > 0);
    assert.deepEqual(await problemen("toepassen"), verwacht);
    kopie.herstel("mensen.yaml");
    assert.match((await draai("tonen")).tekst, /^Versie 1 /);
  });

  it("lets no team go without saying who gets its open vragen", async () => {
    await draai("toepassen");
    for (const naam of ["mensen.yaml", "sociale-kaart.yaml", "casuistiek.yaml"])
      kopie.schrijf(
        naam,
        kopie
          .lees(naam)
          .replaceAll(
            /^( +teams?:) .*west.*$/gmu,
            (regel, sleutel: string) => `${sleutel} ${regel.includes("[") ? "[oost]" : "oost"}`,
          ),
      );
    const teams = kopie.lees("teams.yaml");
    const zonder = teams.slice(0, teams.indexOf("  - id: west")).replace("[2011-2033]", "[2011-2037]");
    kopie.schrijf("teams.yaml", zonder);
    assert.match((await problemen("toepassen")).join(), /Het team "west" gaat weg/);
    assert.match((await draai("tonen")).tekst, /^Versie 1 /);
    kopie.schrijf("teams.yaml", zonder.replace("    telefoon", "    voorgangers: [west]\n    telefoon"));
    assert.match((await draai("toepassen", kopie.map)).tekst, /^Versie 2 geldt nu/);
  });

  it("tells the second of two administrators, and leaves the first's change", async () => {
    await draai("toepassen");
    verander("023-555 01 00", "023-555 01 77");
    await draai("toepassen", kopie.map, "--op", "1");
    verander("023-555 01 77", "023-555 01 88");
    const { code, tekst } = await draai("toepassen", kopie.map, "--op", "1");
    assert.equal(code, 1);
    assert.match(tekst, /^Niets veranderd: versie 2 geldt nu, niet meer versie 1\./);
    assert.match((await draai("tonen")).tekst, /^Versie 2/);
  });

  it("keeps free text out of the chat anywhere but in the trial", async () => {
    verander("vrije_tekst: venster", "vrije_tekst: kaart");
    assert.match((await problemen("toepassen")).join(), /vrije_tekst: kaart kan alleen in de proef/);
    env = { ...env, BOT_OPENID_METADATA_URL: "http://127.0.0.1:1/openid" };
    assert.deepEqual(await problemen("toepassen"), []);
    env = { ...env, NODE_ENV: "production" };
    assert.match((await problemen("toepassen")).join(), /vrije_tekst: kaart/);
  });

  it("does not put another gemeente in force under this one's settings", async () => {
    assert.match((await problemen("toepassen", "config/haarlem")).join(), /id is haarlem.*verandert nooit/);
  });

  it("replaces a version that was damaged", async () => {
    await draai("toepassen");
    const opslag = proefopslag(redis.url, "proef", leesSleutels(env["VELD_SLEUTELS"] ?? ""));
    assert.equal(await opslag.geldendeVersie(), 1);
    await opslag.client.hset(opslag.namen.inrichting, "d", randomBytes(64));
    await opslag.sluit();
    assert.match((await problemen("tonen")).join(), /niet te lezen/);
    assert.match((await draai("toepassen")).tekst, /^Versie 2 geldt nu/);
  });

  it("says plainly what is missing", async () => {
    const heel = env;
    env = { GEMEENTE_CONFIG: kopie.map };
    assert.deepEqual(await problemen("tonen"), [
      "REDIS_URL ontbreekt. Vul het in; .env.example legt uit wat het is.",
      "VELD_SLEUTELS ontbreekt. Vul het in; .env.example legt uit wat het is.",
    ]);
    env = { ...heel, REDIS_URL: DICHT };
    assert.match((await problemen("tonen")).join(), /Redis is niet bereikbaar\. Kijk of REDIS_URL klopt/);
    env = { ...heel, REDIS_URL: "http://x" };
    assert.match((await problemen("tonen")).join(), /REDIS_URL is geen adres van Redis/);
    env = heel;
    for (const args of [
      [],
      ["weg"],
      ["uitvoeren"],
      ["toepassen", "a", "b"],
      ["toepassen", "--op", "x"],
      ["tonen", "--y"],
    ])
      assert.match((await problemen(...args)).join(), /^Zo gebruik je dit: wijkwijzer config/, args.join(" "));
  });
});

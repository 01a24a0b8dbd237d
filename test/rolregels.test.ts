import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { pasToe } from "../src/app/inrichting.ts";
import type { Bestanden } from "../src/domain/inrichting.ts";
import { leesBestanden } from "../src/gemeente.ts";
import { metRolregels } from "../src/rolregels.ts";
import { type Proefopslag, proefopslag } from "./redis/opstelling.ts";
import { FATIMA, JOOST, MARIJKE, SANNE } from "./support/bot.ts";
import { RedisProces } from "./support/redis-proces.ts";

const BESTANDEN = leesBestanden("config/proef");
const anders = (bestand: string, was: string | RegExp, wordt: string): Bestanden => {
  const tekst = (BESTANDEN[bestand] ?? "").replace(was, wordt);
  assert.notEqual(tekst, BESTANDEN[bestand]);
  return { ...BESTANDEN, [bestand]: tekst };
};
/** In the block of this person. */
const vanWie = (oid: string, wat: string) => new RegExp(`(${oid}[^]*?)${wat}`, "u");

describe("A version that changes roles", () => {
  let redis: RedisProces;
  let opslag: Proefopslag;
  before(async () => {
    redis = await RedisProces.start();
  });
  beforeEach(async () => {
    opslag = metRolregels(proefopslag(redis.url, randomUUID()));
    await pasToe(opslag, { verwacht: 0, bestanden: BESTANDEN, nu: 1, door: "start" });
  });
  afterEach(() => opslag.sluit());
  after(() => redis.stop());

  const zet = (bestanden: Bestanden, door: "beheer" | "start" | "tik" = "beheer") =>
    pasToe(opslag, { verwacht: 1, bestanden, nu: 5, door });
  /** What was said of roles, without who and where. */
  const regels = async () =>
    (await opslag.client.xrange(opslag.namen.audit, "-", "+"))
      .map(([, velden]) =>
        Object.fromEntries(velden.flatMap((veld, plek) => (plek % 2 ? [] : [[veld, velden[plek + 1]]]))),
      )
      .filter(({ actie }) => actie === "rol.gewijzigd")
      .map(({ object, door }) => `${object} door ${door}`);
  const taken = async () => (await opslag.neem(5, 10, 1_000)).map(({ taak }) => taak);

  it("says whose became what, by pseudonym and never by name, and has it told", async () => {
    await zet(
      anders(
        "mensen.yaml",
        vanWie(SANNE, "rollen: \\[baliemedewerker\\]"),
        "$1rollen: [baliemedewerker, functioneel_beheerder]",
      ),
    );
    assert.deepEqual(await regels(), [
      `${opslag.schuilnaam(SANNE)} baliemedewerker > baliemedewerker+functioneel_beheerder door beheer`,
    ]);
    assert.deepEqual(await taken(), [
      { id: "rollen:2", om: 5, inhoud: { soort: "rollen", tekst: "2|oost", voor: "beheer" } },
    ]);
    assert.ok(!redis.bevat("Sanne"));
  });

  it("says who leads a team and who is its coordinator now, and who does not any more", async () => {
    await zet(anders("teams.yaml", /teamleider: marijke/u, "teamleider: joost"), "start");
    const [een, ander, ...rest] = (await regels()).toSorted();
    const [joost, marijke] = [een, ander].toSorted((regel) => (regel?.startsWith(opslag.schuilnaam(JOOST)) ? -1 : 1));
    assert.match(joost ?? "", / > .*teamleider:oost.* door start$/u);
    assert.match(
      marijke ?? "",
      new RegExp(`^${opslag.schuilnaam(MARIJKE)} .*teamleider:oost.* > (?!.*teamleider:oost)`, "u"),
    );
    assert.deepEqual(rest, []);
  });

  it("says it of who comes and of who goes", async () => {
    const mensen = BESTANDEN["mensen.yaml"] ?? "";
    const begin = mensen.lastIndexOf("\n  - oid:", mensen.indexOf(FATIMA));
    const eind = mensen.indexOf("\n  - oid:", begin + 1);
    const zonder = { ...BESTANDEN, "mensen.yaml": mensen.slice(0, begin) + mensen.slice(eind) };
    await zet(zonder);
    const [weg, ...rest] = await regels();
    assert.match(weg ?? "", new RegExp(`^${opslag.schuilnaam(FATIMA)} .*teamlid.* > geen door beheer$`, "u"));
    assert.deepEqual(rest, []);
    await pasToe(opslag, { verwacht: 2, bestanden: BESTANDEN, nu: 6, door: "beheer" });
    assert.match((await regels()).at(-1) ?? "", new RegExp(`^${opslag.schuilnaam(FATIMA)} geen > .*teamlid`, "u"));
  });

  it("is one that says nothing when it changes something else of somebody, or is the first", async () => {
    await zet(anders("mensen.yaml", vanWie(JOOST, "organisatie: .*"), "$1organisatie: Een ander huis"));
    assert.deepEqual([await regels(), await taken()], [[], []]);
  });

  it("says nothing when it came too late", async () => {
    const bestanden = anders("teams.yaml", /teamleider: marijke/u, "teamleider: joost");
    assert.equal(await pasToe(opslag, { verwacht: 0, bestanden, nu: 5, door: "beheer" }), null);
    assert.equal(await pasToe(opslag, { verwacht: 4, bestanden, nu: 5, door: "beheer" }), null);
    assert.deepEqual([await regels(), await taken()], [[], []]);
  });

  it("can follow one that was damaged, of which nobody knows who was what", async () => {
    await opslag.client.hset(opslag.namen.inrichting, "d", "onzin");
    assert.equal((await zet(BESTANDEN))?.versie, 2);
    assert.deepEqual(await regels(), []);
  });
});

import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import fc from "fast-check";
import type { Opslag } from "../../src/app/poorten.ts";
import { alsAgenda, alsCasus } from "../../src/app/stand.ts";
import { overlapt } from "../../src/domain/casuistiek/agenda.ts";
import { afspraakVan } from "../../src/domain/casuistiek/casus.ts";
import { leesSleutels } from "../../src/redis/versleuteling.ts";
import { FATIMA, JOOST, MARIJKE } from "../dialogs/proefgemeente.ts";
import { nieuweSleutel, type Proefopslag, proefopslag } from "../redis/opstelling.ts";
import { AMIRA, MET_CASUISTIEK, NOOR } from "../support/casuistiek.ts";
import { COLLEGAS, Consultbureau, knoppen, leesbaar, MAANDAG } from "../support/consultbureau.ts";
import { RedisProces } from "../support/redis-proces.ts";
import { totdat } from "../support/totdat.ts";
import type { Uitkomst } from "./consult-kind.ts";
import { Geheugen } from "./geheugen.ts";
import { maakLosproces } from "./losse-wereld.ts";

const DOORVLECHTINGEN = 200;
const VRAGERS = [FATIMA, JOOST, MARIJKE, AMIRA];

/** Every call of the store waits for the scheduler, so that turns run through each other in any order. */
function verweven(opslag: Opslag, planner: fc.Scheduler): Opslag {
  return {
    ...opslag,
    laad: async (vraag) => planner.schedule(Promise.resolve(), "laad").then(() => opslag.laad(vraag)),
    legVast: async (wat) => planner.schedule(Promise.resolve(), "leg vast").then(() => opslag.legVast(wat)),
  };
}

/** What holds whatever happened: nobody is booked twice, both agendas say the same, and so does the consult itself. */
async function klopt(opslag: Opslag): Promise<number> {
  const casussen = new Set<string>();
  for (const { oid } of COLLEGAS) {
    const [bewaard] = (await opslag.laad({ records: [`agenda/${oid}`] })).records;
    assert.ok(bewaard);
    const { boekingen } = alsAgenda(bewaard, oid).doc;
    for (const [plek, een] of boekingen.entries()) {
      const dubbel = boekingen.slice(plek + 1).find((ander) => overlapt(een, ander) || ander.casus === een.casus);
      assert.equal(dubbel, undefined, `${oid} is dubbel geboekt`);
      casussen.add(een.casus);
      const doc = alsCasus((await opslag.laad({ records: [`casus/${een.casus}`] })).records[0])?.doc;
      assert.ok(doc, "een boeking zonder consult");
      const afspraak = afspraakVan(doc);
      assert.deepEqual([afspraak?.van, afspraak?.tot], [een.van, een.tot]);
      assert.equal(een.rol === "vraagt" ? doc.inbrenger : afspraak?.met, oid);
      const ander = een.rol === "vraagt" ? (afspraak?.met ?? "") : doc.inbrenger;
      const [tweede] = (await opslag.laad({ records: [`agenda/${ander}`] })).records;
      assert.ok(tweede && alsAgenda(tweede, ander).doc.boekingen.some(({ casus }) => casus === een.casus));
    }
  }
  return casussen.size;
}

describe("several people wanting the same time", () => {
  it(`get it one at a time, in ${DOORVLECHTINGEN} orders in which turns run through each other`, async () => {
    const geteld = { geboekt: 0, bezet: 0, doorElkaar: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.tuple(fc.constantFrom(...VRAGERS), fc.nat(2)), { minLength: 3, maxLength: 6 }),
        async (planner, wensen) => {
          const kast = new Geheugen();
          const klok = { nu: MAANDAG };
          const rustig = maakLosproces(kast.opslag, MET_CASUISTIEK, klok, new Map());
          const antwoord = await rustig.tik(FATIMA.oid, "consult_tijden", { rev: 0, expertise: "ggz" });
          const tijden = knoppen(antwoord.soort === "kaart" ? antwoord.kaart : {}, "consult_boek");
          const processen = [1, 2].map(() =>
            maakLosproces(verweven(kast.opslag, planner), MET_CASUISTIEK, klok, new Map()),
          );
          // Half of them are on the first time, and each tap has an operation of its own.
          const taps = wensen.map(([{ oid }, plek], n) =>
            (processen[n % 2] ?? rustig).tik(oid, "consult_boek", { ...tijden[plek % 2], rev: 100 + n }),
          );
          const klaar = Promise.all(taps);
          const kaarten = (await planner.waitFor(klaar)).map((een) =>
            een.soort === "kaart" ? leesbaar(een.kaart) : "",
          );
          const geboekt = kaarten.filter((tekst) => /^(Let op\s+)?Consult \d+: ggz/u.test(tekst)).length;
          const bezet = kaarten.filter((tekst) => tekst.includes("net bezet")).length;
          assert.equal(geboekt + bezet, kaarten.length, kaarten.join("\n---\n"));
          assert.equal(await klopt(kast.opslag), geboekt);
          // Whoever came first had it: the first time is never left free by a race.
          assert.ok(geboekt >= 1);
          geteld.geboekt += geboekt;
          geteld.bezet += bezet;
        },
      ),
      { numRuns: DOORVLECHTINGEN },
    );
    assert.ok(geteld.geboekt > DOORVLECHTINGEN && geteld.bezet > DOORVLECHTINGEN / 2, JSON.stringify(geteld));
  }).timeout(120_000);

  it("keep it so while consults are moved, called off and answered at the same time", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(fc.nat(4), { minLength: 4, maxLength: 8 }), async (planner, wat) => {
        const bureau = await new Consultbureau().begin();
        const een = await bureau.boek(FATIMA.oid);
        const twee = await bureau.boek(JOOST.oid);
        await bureau.proces.relay();
        const proces = maakLosproces(verweven(bureau.kast.opslag, planner), MET_CASUISTIEK, bureau.klok, bureau.post);
        const verzet = knoppen(await bureau.druk(FATIMA.oid, een.kaart, "consult_verplaats"), "consult_verzet");
        const verplaats = knoppen(await bureau.druk(JOOST.oid, twee.kaart, "consult_verplaats"), "consult_verzet");
        const nieuw = await bureau.tik(AMIRA.oid, "consult_tijden", { rev: 7, expertise: "ggz" });
        const boek = knoppen(nieuw.soort === "kaart" ? nieuw.kaart : {}, "consult_boek");
        const volg = { volg: 0, rev: 0 };
        const taps = wat.map((keuze, n) => {
          const stappen = [
            () => proces.tik(FATIMA.oid, "consult_verzet", { ...verzet[n % 3], rev: n }),
            () => proces.tik(JOOST.oid, "consult_verzet", { ...verplaats[n % 3], rev: n }),
            () => proces.tik(NOOR.oid, "consult_akkoord", { casus: een.id, ...volg, rev: n }),
            () => proces.tik(NOOR.oid, "consult_kan_niet", { casus: twee.id, ...volg, rev: n, reden: "geen_tijd" }),
            () => proces.tik(AMIRA.oid, "consult_boek", { ...boek[n % 3], rev: 50 + n }),
          ];
          return (stappen[keuze] ?? (() => proces.tik(JOOST.oid, "mijn_consulten", { rev: n })))();
        });
        const klaar = Promise.all(taps);
        await planner.waitFor(klaar);
        await klopt(bureau.kast.opslag);
      }),
      { numRuns: DOORVLECHTINGEN },
    );
  }).timeout(180_000);
});

describe("two processes that book on one Redis", () => {
  let redis: RedisProces;
  let opslag: Proefopslag;
  const tekst = `naam:${nieuweSleutel()},1:${nieuweSleutel()}`;
  before(async () => {
    redis = await RedisProces.start();
    opslag = proefopslag(redis.url, randomUUID(), leesSleutels(tekst));
    await totdat(() => opslag.leeft(), "Redis");
  });
  after(async () => {
    await opslag.sluit();
    await redis.stop();
  });

  it("never book one person twice, and every consult has one number", async () => {
    const kinderen = [0, 1].map((welke) =>
      fork(new URL("./consult-kind.ts", import.meta.url), {
        execArgv: [],
        env: {
          PATH: process.env["PATH"],
          REDIS: redis.url,
          GEMEENTE: opslag.gemeente,
          SLEUTELS: tekst,
          WELKE: `${welke}`,
        },
      }),
    );
    try {
      await Promise.all(kinderen.map((kind) => once(kind, "message")));
      const uitkomsten = kinderen.map((kind) => once(kind, "message"));
      for (const kind of kinderen) kind.send("nu");
      const geteld = (await Promise.all(uitkomsten)).map(([uitkomst]) => uitkomst as Uitkomst);
      const geboekt = geteld.map((een) => een.geboekt);
      assert.deepEqual(
        geteld.flatMap(({ anders }) => anders),
        [],
      );
      assert.ok(
        geboekt.every((aantal) => aantal > 0),
        "één proces boekte alles",
      );
      assert.ok(
        geteld.some(({ bezet }) => bezet > 0),
        "niemand verloor een tijd",
      );
      const nummers = await genummerd(opslag);
      assert.equal(await klopt(opslag), nummers.length);
      assert.equal(
        nummers.length,
        geboekt.reduce((som, aantal) => som + aantal, 0),
      );
      assert.equal(new Set(nummers).size, nummers.length);
    } finally {
      for (const kind of kinderen) kind.kill();
    }
  }).timeout(120_000);
});

/** The number of every consult that anybody is booked for. */
async function genummerd(opslag: Opslag): Promise<readonly (number | null)[]> {
  const agendas = await opslag.laad({ records: COLLEGAS.map(({ oid }) => `agenda/${oid}` as const) });
  const ids = agendas.records.flatMap((een) => alsAgenda(een, "").doc.boekingen.map(({ casus }) => casus));
  const casussen = await opslag.laad({ records: [...new Set(ids)].map((id) => `casus/${id}` as const) });
  return casussen.records.map(({ nummer }) => nummer);
}

import assert from "node:assert/strict";
import fc from "fast-check";
import type { Antwoord } from "../../src/app/gebeurtenis.ts";
import type { Opslag } from "../../src/app/poorten.ts";
import { alsCasus, alsOverleg } from "../../src/app/stand.ts";
import type { Casus } from "../../src/domain/casuistiek/casus.ts";
import type { Overleg } from "../../src/domain/casuistiek/overleg.ts";
import { dagEnTijd } from "../../src/domain/kloktijd.ts";
import { FATIMA, JOOST, MARIJKE } from "../dialogs/proefgemeente.ts";
import { type Proefopslag, proefopslag } from "../redis/opstelling.ts";
import { AMIRA, CASUISTIEK, MET_CASUISTIEK, NOOR, PIET, REEKS } from "../support/casuistiek.ts";
import { RedisProces } from "../support/redis-proces.ts";
import { totdat } from "../support/totdat.ts";
import { Geheugen } from "./geheugen.ts";
import { type Losproces, maakLosproces } from "./losse-wereld.ts";

const MENSEN = [FATIMA, JOOST, MARIJKE, AMIRA, NOOR, PIET].map(({ oid }) => oid);
const VERVLECHTINGEN = 200;
const VERGADERINGEN = 25;
const DATUM = "2026-11-24";

const REEKSEN = Array.from({ length: VERGADERINGEN }, (_, n) => ({ ...REEKS, id: `reeks${n}`, deelnemers: MENSEN }));
const GEMEENTE = {
  ...MET_CASUISTIEK,
  casuistiek: { ...CASUISTIEK, reeksen: new Map(REEKSEN.map((een) => [een.id, een])) },
};
/** One series, as most teams have. */
const EEN = {
  ...GEMEENTE,
  casuistiek: { ...CASUISTIEK, reeksen: new Map(REEKSEN.slice(0, 1).map((een) => [een.id, een])) },
};
const NU = dagEnTijd(GEMEENTE, "2026-11-16", "10:00") ?? assert.fail();

/** What somebody does one after the other; all of them do theirs at once. */
type Wens = "breng" | "trek" | "kom_niet" | "rol";
/** What somebody was told: their case, and whether it had a place then. */
interface Gehoord {
  readonly casus: string;
  readonly plaats: boolean;
  ingetrokken: boolean;
}

async function leef(
  proces: Losproces,
  wie: string,
  overleg: string,
  wensen: readonly Wens[],
): Promise<readonly Gehoord[]> {
  const gehoord: Gehoord[] = [];
  const tik = (verb: string, data: object) => proces.tik(wie, verb, { ...data });
  for (const [plek, wens] of wensen.entries()) {
    const mijn = gehoord.find(({ ingetrokken }) => !ingetrokken);
    if (wens === "breng") {
      // The revision names the tap: another number is another wish.
      const antwoord = lees(await tik("casus_breng_in", { overleg, rev: 100 + plek }));
      const casus = /"casus":"([\w-]+)"/u.exec(antwoord)?.[1];
      if (casus !== undefined) gehoord.push({ casus, plaats: /Je casus staat op/u.test(antwoord), ingetrokken: false });
    } else if (wens === "trek" && mijn !== undefined) {
      const antwoord = lees(await tik("casus_trek_in", { casus: mijn.casus, rev: 100 + plek }));
      mijn.ingetrokken = /Je casus is ingetrokken/u.test(antwoord);
    } else if (wens === "rol") await tik("overleg_rol", { overleg, rol: "tijdbewaker", rev: 100 + plek });
    else await tik("overleg_kom_niet", { overleg, rev: 100 + plek });
  }
  return gehoord;
}

const lees = (antwoord: Antwoord) => JSON.stringify(antwoord);

async function bekijk(opslag: Opslag, id: string, gehoord: readonly Gehoord[]) {
  const records = [`overleg/${id}` as const, ...gehoord.map(({ casus }) => `casus/${casus}` as const)];
  const [eerste, ...rest] = (await opslag.laad({ records })).records;
  return { overleg: alsOverleg(eerste)?.doc ?? null, casussen: rest.flatMap((een) => alsCasus(een)?.doc ?? []) };
}

/** Never more places than there are, nobody lost, nobody twice, and what somebody was told holds. */
function klopt(overleg: Overleg | null, casussen: readonly Casus[], gehoord: readonly Gehoord[]): void {
  const plaatsen = (overleg?.plaatsen ?? []).map(({ casus }) => casus);
  const reserve = (overleg?.reserve ?? []).map(({ casus }) => casus);
  assert.ok(plaatsen.length <= REEKS.plaatsen, `${plaatsen.length} plaatsen vergeven`);
  assert.ok(reserve.length === 0 || plaatsen.length === REEKS.plaatsen, "iemand wacht terwijl er plaats is");
  const ingebracht = casussen.filter(({ stand }) => stand.soort === "ingebracht").map(({ id }) => id);
  assert.deepEqual([...plaatsen, ...reserve].toSorted(), ingebracht.toSorted());
  for (const { casus, plaats, ingetrokken } of gehoord) {
    if (plaats && !ingetrokken) assert.ok(plaatsen.includes(casus), "wie een plaats had gekregen, heeft hem niet meer");
    if (ingetrokken) assert.ok(!plaatsen.includes(casus) && !reserve.includes(casus));
  }
}

const wensen = fc.array(fc.constantFrom<Wens>("breng", "breng", "trek", "kom_niet", "rol"), {
  minLength: 1,
  maxLength: 4,
});

describe("Several people at once at one overleg", () => {
  it(`never get more places than it has, in whatever order their turns are cut (${VERVLECHTINGEN} interleavings)`, async () => {
    let vol = 0;
    let omhoog = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(wensen, { minLength: 3, maxLength: MENSEN.length }),
        async (volgorde, ieders) => {
          const kast = new Geheugen();
          const opslag: Opslag = {
            ...kast.opslag,
            laad: volgorde.scheduleFunction((vraag) => kast.opslag.laad(vraag)),
            legVast: volgorde.scheduleFunction((vastlegging) => kast.opslag.legVast(vastlegging)),
          };
          const processen = [0, 1].map(() => maakLosproces(opslag, EEN, { nu: NU }, new Map()));
          const id = `reeks0_${DATUM}`;
          const levens = ieders.map((een, plek) => leef(proces(processen, plek), MENSEN[plek] ?? "", id, een));
          await volgorde.waitFor(Promise.all(levens));
          const gehoord = (await Promise.all(levens)).flat();
          const { overleg, casussen } = await bekijk(kast.opslag, id, gehoord);
          klopt(overleg, casussen, gehoord);
          if ((overleg?.reserve.length ?? 0) > 0) vol += 1;
          const namen = await kast.taken();
          if ([...namen.keys()].some((naam) => naam.startsWith("nieuw:casus/"))) omhoog += 1;
        },
      ),
      { numRuns: VERVLECHTINGEN },
    );
    // Where it is never full nothing is proved.
    assert.ok(vol > 20, `${vol} keer vol`);
    assert.ok(omhoog > 5, `${omhoog} keer kwam een reserve omhoog`);
  }).timeout(120_000);

  describe("in two processes on one Redis", () => {
    let redis: RedisProces;
    let opslagen: readonly Proefopslag[];
    before(async () => {
      redis = await RedisProces.start();
      const eerste = proefopslag(redis.url);
      await totdat(() => eerste.leeft(), "Redis");
      opslagen = [eerste, proefopslag(redis.url, eerste.gemeente)];
    });
    after(async () => {
      await Promise.all(opslagen.map((opslag) => opslag.sluit()));
      await redis.stop();
    });

    it(`share its places as one would (${VERGADERINGEN} meetings, ${MENSEN.length} people at a time)`, async () => {
      const processen = opslagen.map((opslag) => maakLosproces(opslag, GEMEENTE, { nu: NU }, new Map()));
      let [gebracht, vol] = [0, 0];
      for (const { id: reeks } of REEKSEN) {
        const id = `${reeks}_${DATUM}`;
        const levens = MENSEN.map((wie, plek) =>
          leef(proces(processen, plek), wie, id, plek % 2 === 0 ? ["breng", "trek", "breng"] : ["breng", "breng"]),
        );
        const gehoord = (await Promise.all(levens)).flat();
        const opslag = opslagen[0] ?? assert.fail();
        const { overleg, casussen } = await bekijk(opslag, id, gehoord);
        klopt(overleg, casussen, gehoord);
        gebracht += gehoord.length;
        if (overleg?.plaatsen.length === REEKS.plaatsen) vol += 1;
      }
      assert.equal(vol, VERGADERINGEN);
      assert.ok(gebracht > VERGADERINGEN * MENSEN.length, `${gebracht} gebracht`);
    }).timeout(120_000);
  });
});

function proces(processen: readonly Losproces[], plek: number): Losproces {
  return processen[plek % processen.length] ?? assert.fail();
}

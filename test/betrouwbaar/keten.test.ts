import assert from "node:assert/strict";
import fc from "fast-check";
import { leesGemeente } from "../../src/gemeente.ts";
import { Geheugen, type Kast } from "./geheugen.ts";
import { Ketenspel } from "./keten.ts";
import { type Voorval, voorval } from "./keten-gebeuren.ts";
import { leesAudit, leesFeiten, leesTaken, type Toneel, zetToneel } from "./toneel.ts";

const NACHT = process.env["WIJKWIJZER_NACHT"] === "1";
const IN_GEHEUGEN = NACHT ? 3_000 : 30;
const IN_REDIS = NACHT ? 200 : 3;
/** The night is not longer than that, each: what is left by then is not played. */
const HOOGSTENS_MS = 8 * 60_000;
/** Fewer would say that the machine is too slow to prove anything. */
const MINSTENS = NACHT ? 30 : 3;

/** A history in which nothing happens proves nothing. */
const ZELDEN = [
  "toegewezen",
  "overname_vervallen",
  "naar_partner",
  "einde",
  "uit_dienst",
  "termijn_hersteld",
  "toch_zelf",
] as const;
const MOET_GEBEUREN = [
  "opgepakt",
  "teruggegeven",
  "aanbod_vervallen",
  "in_wachtrij",
  "uit_wachtrij",
  "naar_teamleider",
  "laatste_redmiddel",
  "niemand_pakt_op",
  "doorgezet",
  "afgesloten",
  "ingetrokken",
] as const;

/** Plays this many histories; gives how often what happened. */
async function speel(kast: Kast, histories: number): Promise<ReadonlyMap<string, number>> {
  const gedaan = new Map<string, number>();
  const basis = leesGemeente("config/proef");
  const tot = performance.now() + HOOGSTENS_MS;
  let gespeeld = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(voorval, { minLength: 25, maxLength: NACHT ? 90 : 50, size: "max" }),
      async (geschiedenis: readonly Voorval[]) => {
        if (performance.now() > tot) return;
        gespeeld += 1;
        const spel = new Ketenspel(kast, basis);
        await spel.begin();
        for (const wat of geschiedenis) {
          await spel.laat(wat);
          await spel.klopt();
        }
        await spel.komTotRust();
        for (const { soort = "" } of await kast.feiten()) gedaan.set(`${soort}`, (gedaan.get(`${soort}`) ?? 0) + 1);
      },
    ),
    // A smaller counterexample is worth the minutes at night only.
    { numRuns: histories, endOnFailure: !NACHT },
  );
  assert.ok(gespeeld >= MINSTENS, `${gespeeld} histories`);
  return gedaan;
}

describe("Whatever becomes of an offer, who is away, leaves or comes back, and whatever the clock does", () => {
  it(`no vraag is without owner or deadline, loads add up, and the queue runs empty (${IN_GEHEUGEN} histories)`, async () => {
    const gedaan = await speel(new Geheugen(), IN_GEHEUGEN);
    for (const wat of [...MOET_GEBEUREN, ...(NACHT ? ZELDEN : [])])
      assert.ok(gedaan.has(wat), `nooit ${wat}: ${JSON.stringify([...gedaan])}`);
  }).timeout(NACHT ? 3_600_000 : 180_000);

  describe("on a real Redis", () => {
    let toneel: Toneel;
    before(async () => {
      toneel = await zetToneel();
    });
    after(() => toneel.sluit());

    it(`the same holds (${IN_REDIS} histories)`, async () => {
      const kast: Kast = {
        opslag: toneel.opslag,
        audit: () => leesAudit(toneel),
        feiten: () => leesFeiten(toneel),
        taken: () => leesTaken(toneel),
        leeg: async () => {
          await toneel.opslag.client.flushdb();
        },
      };
      await speel(kast, IN_REDIS);
    }).timeout(NACHT ? 3_600_000 : 180_000);
  });
});

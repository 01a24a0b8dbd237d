import assert from "node:assert/strict";
import fc from "fast-check";
import { type Gebeuren, gebeuren } from "./gebeuren.ts";
import { Spel } from "./model.ts";
import { leesAudit, type Toneel, zetToneel } from "./toneel.ts";

const NACHT = process.env["WIJKWIJZER_NACHT"] === "1";
const RUNS = NACHT ? 3_000 : 40;
/** The night is not longer than that: what is left by then is not played. */
const HOOGSTENS_MS = NACHT ? 12 * 60_000 : 90_000;
/** Fewer would say that the machine is too slow to prove anything. */
const MINSTENS = NACHT ? 200 : RUNS;

describe("Whatever people do, in whatever order, twice or at once from two processes", () => {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel();
  });
  after(() => toneel.sluit());

  const gedaan = new Map<string, number>();

  it(`no answer is lost or misfiled, one hand-over, one owner, always a deadline (${RUNS} histories)`, async () => {
    const tot = performance.now() + HOOGSTENS_MS;
    let gespeeld = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(gebeuren, { minLength: 30, maxLength: NACHT ? 80 : 45, size: "max" }),
        async (geschiedenis: readonly Gebeuren[]) => {
          if (performance.now() > tot) return;
          gespeeld += 1;
          const spel = new Spel(toneel);
          await spel.begin();
          for (const wat of geschiedenis) {
            await spel.laat(wat);
            await spel.klopt();
          }
          await spel.komTotRust();
          await spel.klopt();
          for (const { actie = "" } of await leesAudit(toneel)) gedaan.set(actie, (gedaan.get(actie) ?? 0) + 1);
        },
      ),
      { numRuns: RUNS },
    );
    assert.ok(gespeeld >= MINSTENS, `${gespeeld} histories`);
    // A history in which nothing happens proves nothing.
    for (const actie of ["doorgeven", "oppakken", "teruggeven", "aanbieden", "corrigeren", "intrekken"])
      assert.ok(gedaan.has(`vraag.${actie}`), `nooit ${actie}: ${JSON.stringify([...gedaan])}`);
  }).timeout(NACHT ? 3_600_000 : 90_000);
});

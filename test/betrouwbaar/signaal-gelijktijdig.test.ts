import assert from "node:assert/strict";
import fc from "fast-check";
import type { Opslag } from "../../src/app/poorten.ts";
import { GEMEENTE, LEIDER, maakSignaal, NU, Signaaltoneel } from "../app/signaaltoneel.ts";
import { FATIMA, HENK } from "../dialogs/proefgemeente.ts";
import { type Proefopslag, proefopslag } from "../redis/opstelling.ts";
import { RedisProces } from "../support/redis-proces.ts";
import { totdat } from "../support/totdat.ts";
import { Geheugen, type Kast } from "./geheugen.ts";
import { leesFeiten, leesTaken } from "./toneel.ts";

const VERVLECHTINGEN = 150;
const LEIDERS = [LEIDER.oid, FATIMA.oid];
/** What a lead does one after the other, each on what they see then. */
const wensen = fc.array(fc.constantFrom("signaal_gezien", "signaal_oppakken", "signaal_terug"), {
  minLength: 1,
  maxLength: 3,
});

/** Both leads may deal with it: one leads, the other was asked. */
const BIJ_TWEE = maakSignaal({ escalaties: [{ op: NU, naar: FATIMA.oid }] });

describe("Two leads with one signal", () => {
  it(`never undo or repeat each other's step, in whatever order their turns are cut (${VERVLECHTINGEN} interleavings)`, async () => {
    let beiden = 0;
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), wensen, wensen, async (volgorde, een, ander) => {
        const kast = new Geheugen();
        await new Signaaltoneel(GEMEENTE, kast).leg(BIJ_TWEE);
        const opslag: Opslag = {
          ...kast.opslag,
          laad: volgorde.scheduleFunction((vraag) => kast.opslag.laad(vraag)),
          legVast: volgorde.scheduleFunction((vastlegging) => kast.opslag.legVast(vastlegging)),
        };
        const toneel = new Signaaltoneel(GEMEENTE, metOpslag(kast, opslag));
        const levens = [een, ander].map(async (verben, wie) => {
          // Each tap is made on the card as it was when it was drawn: at the beginning, then on what came back.
          for (const [rev, verb] of verben.entries())
            await toneel.tik(LEIDERS[wie] ?? "", verb, { signaal: BIJ_TWEE.id, rev });
        });
        await volgorde.waitFor(Promise.all(levens));
        const doc = await new Signaaltoneel(GEMEENTE, kast).signaal(BIJ_TWEE.id);
        const feiten = await new Signaaltoneel(GEMEENTE, kast).feiten();
        assert.equal(feiten.length, doc.keer, "one fact for each step that was taken");
        assert.ok(doc.door === null || doc.bij === doc.door, "who took the last step has it");
        if (feiten.length > 1) beiden += 1;
      }),
      { numRuns: VERVLECHTINGEN },
    );
    assert.ok(beiden > 10, `${beiden} keer meer dan een stap`);
  }).timeout(120_000);

  describe("on a real Redis", () => {
    let redis: RedisProces;
    let opslag: Proefopslag;
    before(async () => {
      redis = await RedisProces.start();
      opslag = proefopslag(redis.url);
      await totdat(() => opslag.leeft(), "Redis");
    });
    after(async () => {
      await opslag.sluit();
      await redis.stop();
    });

    const opRedis = (): Kast => ({
      opslag,
      audit: () => Promise.resolve([]),
      feiten: () => leesFeiten({ opslag }) as ReturnType<Kast["feiten"]>,
      taken: () => leesTaken({ opslag }),
      leeg: () => Promise.resolve(),
    });

    it("goes from a volunteer to the answer, over weeks, and back", async () => {
      const toneel = await new Signaaltoneel(GEMEENTE, opRedis()).begin();
      const id = await toneel.geeft();
      assert.equal((await toneel.signaal(id)).bij, LEIDER.oid);
      await toneel.naarDag(8);
      assert.equal((await toneel.signaal(id)).bij, FATIMA.oid, "nobody had seen it");
      await Promise.all(LEIDERS.map((wie) => toneel.tik(wie, "signaal_oppakken", { signaal: id })));
      const { keer, door } = await toneel.signaal(id);
      assert.equal(keer, 1);
      await toneel.naarDag(29);
      assert.match(toneel.kaarten(HENK.oid, id).at(-1) ?? "", /Er is nog geen antwoord/u);
      const mens = toneel.mens(door ?? "");
      await mens.doet("signaal_antwoord", { signaal: id, wat: "klaar" });
      await mens.drukt("Geef dit antwoord", { tekst: "Er is een tweede groep." });
      await toneel.proces.relay();
      assert.match(toneel.kaarten(HENK.oid, id).at(-1) ?? "", /Er is iets met je signaal gedaan/u);
      const henk = toneel.mens(HENK.oid);
      await henk.doet("mijn_signalen", {});
      assert.match(henk.leest(), /Signaal 1/u);
      await henk.doet("signaal", { signaal: id });
      assert.match(henk.leest(), /tweede groep/u);
      await toneel.naarDag(29 + 366);
      assert.equal(await toneel.mogelijk(id), null);
      assert.deepEqual(await toneel.lijst("signalen/oost"), []);
      assert.deepEqual(await toneel.feiten(), [
        "signaal_gegeven",
        "signaal_herinnerd",
        "signaal_doorgegeven",
        "signaal_opgepakt",
        "signaal_herinnerd",
        "signaal_zonder_antwoord",
        "signaal_klaar",
        "signaal_gewist",
      ]);
    }).timeout(60_000);
  });
});

function metOpslag(kast: Kast, opslag: Opslag): Kast {
  return {
    opslag,
    audit: () => kast.audit(),
    feiten: () => kast.feiten(),
    taken: () => kast.taken(),
    leeg: () => kast.leeg(),
  };
}

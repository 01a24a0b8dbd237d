import assert from "node:assert/strict";
import type { Afwijking } from "../../proef/identiteit.ts";
import { type Opstelling, stelOp } from "../support/kanaal.ts";

const UUR = 3_600_000;

describe("The keys of Teams", () => {
  let o: Opstelling;
  beforeEach(async () => {
    o = await stelOp();
    assert.equal(await zegIets(), 200);
  });
  afterEach(() => o.sluit());

  async function zegIets(afwijking: Afwijking = {}): Promise<number> {
    const exp = Math.floor(Date.now() / 1000) + 10 * 24 * 3600;
    const activiteit = o.gesprek().activiteit({ type: "typing" });
    const { status } = await o.gesprek().stuur(activiteit, { claims: { exp }, ...afwijking });
    return status;
  }

  for (const gedrag of ["stuk", "hangt"] as const) {
    it(`are known on for three days when the metadata is ${gedrag}, with one fetch per half minute at most`, async () => {
      o.identiteit.doe("metadata", gedrag);
      const eerder = o.identiteit.tellers.metadata;

      for (const uren of [1, 13, 24, 25, 48, 71]) {
        o.klok.verzet = uren * UUR;
        const begin = performance.now();
        const statussen = await Promise.all(Array.from({ length: 10 }, () => zegIets()));
        assert.deepEqual(new Set(statussen), new Set([200]), `after ${uren} hours`);
        assert.ok(performance.now() - begin < 2_500);
      }

      assert.ok(o.identiteit.tellers.metadata - eerder <= 5, `${o.identiteit.tellers.metadata - eerder} fetches`);
    });

    it(`let nobody in any more after three days when the metadata is ${gedrag}, and everybody when it is back`, async () => {
      o.identiteit.doe("metadata", gedrag);

      for (const uren of gedrag === "stuk" ? [73, 120] : [73]) {
        o.klok.verzet = uren * UUR;
        const begin = performance.now();
        assert.deepEqual(new Set(await Promise.all([zegIets(), zegIets()])), new Set([503]));
        assert.ok(performance.now() - begin < 5_000);
      }
      o.identiteit.doe("metadata", "goed");
      o.klok.verzet += 31_000;

      assert.equal(await zegIets(), 200);
    });
  }

  it("are not fetched again and again for a kid that does not exist", async function () {
    this.timeout(90_000);
    o.klok.verzet = UUR;
    const eerder = o.identiteit.tellers.metadata;

    for (let i = 0; i < 1_000; i += 50) {
      const groep = Array.from({ length: 50 }, (_, j) =>
        zegIets({ kop: { kid: `verzonnen-${i + j}` }, tekening: "hs256" }),
      );
      for (const status of await Promise.all(groep)) assert.equal(status, 401);
    }

    assert.equal(o.identiteit.tellers.metadata, eerder + 1);
    assert.deepEqual(o.gebeurtenissen, []);
  });

  it("are replaced when Teams rotates them: the new one is let in, the withdrawn one is not", async () => {
    const oud = o.gesprek().activiteit({ type: "typing" });
    const authorization = `Bearer ${o.identiteit.onderteken(oud)}`;
    await o.identiteit.draai();
    o.klok.verzet = 31_000;

    assert.equal(await zegIets(), 200);
    const { status } = await o.gesprek().stuur(oud, {}, { authorization });
    assert.equal(status, 401);
  });

  it("say how old they are", () => {
    assert.equal(o.kanaal.sleutelUren(), 0);
    o.klok.verzet = 30 * UUR;
    assert.equal(o.kanaal.sleutelUren(), 30);
  });
});

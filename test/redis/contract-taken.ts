import assert from "node:assert/strict";
import type { Opslag, Pacht } from "../../src/app/poorten.ts";
import { taak, vastlegging, wijziging } from "./opstelling.ts";

const PACHT = 1_000;

/** What every store promises about work for later; `maak` gives an empty one. */
export function beschrijfTaken(maak: () => Opslag): void {
  let opslag: Opslag;
  beforeEach(() => {
    opslag = maak();
  });

  const plan = (...taken: readonly ReturnType<typeof taak>[]) => opslag.legVast(vastlegging({ taken }));

  /** Leases one task; for tests in which there is one. */
  async function neemEen(nu: number): Promise<Pacht> {
    const [pacht] = await opslag.neem(nu, 10, PACHT);
    assert.ok(pacht);
    return pacht;
  }

  it("gives the tasks that are due, oldest first, and no more than asked", async () => {
    await plan(taak("laat", 300), taak("vroeg", 100), taak("midden", 200), taak("morgen", 9_000));

    const pachten = await opslag.neem(500, 2, PACHT);

    assert.deepEqual(
      pachten.map(({ taak, tot, poging }) => ({ taak, tot, poging })),
      [
        { taak: taak("vroeg", 100), tot: 1_500, poging: 1 },
        { taak: taak("midden", 200), tot: 1_500, poging: 1 },
      ],
    );
    assert.equal(await opslag.eerstvolgende(), 300);
  });

  it("gives a leased task to nobody else until the lease ends, and then as a second try", async () => {
    await plan(taak("t", 100));
    await opslag.neem(500, 10, PACHT);

    assert.deepEqual(await opslag.neem(1_499, 10, PACHT), []);
    const [pacht] = await opslag.neem(1_500, 10, PACHT);
    assert.deepEqual([pacht?.taak.id, pacht?.poging, pacht?.tot], ["t", 2, 2_500]);
  });

  it("forgets a task that is done", async () => {
    await plan(taak("t", 100));
    await opslag.rondAf(await neemEen(500));

    assert.deepEqual([await opslag.neem(99_999, 10, PACHT), await opslag.eerstvolgende()], [[], null]);
  });

  it("gives a task again at the time asked: a try without effect does not count, an uncertain one does", async () => {
    await plan(taak("t", 100));

    await opslag.rondAf(await neemEen(500), { om: 700, zeker: true });
    assert.equal(await opslag.eerstvolgende(), 700);
    const tweede = await neemEen(700);
    await opslag.rondAf(tweede, { om: 800, zeker: false });
    const derde = await neemEen(800);

    assert.deepEqual([tweede.poging, derde.poging], [1, 2]);
  });

  it("still counts an earlier try that never reported back, when the next had no effect", async () => {
    await plan(taak("t", 100));
    await neemEen(500);
    await opslag.rondAf(await neemEen(1_500), { om: 1_600, zeker: true });

    assert.equal((await neemEen(1_600)).poging, 2);
  });

  it("keeps a task that was replaced while it was leased, also when it is due at the very end of the lease", async () => {
    for (const om of [100, 1_500, 5_000]) {
      await plan(taak("t", 100));
      const pacht = await neemEen(500);
      await plan(taak("t", om, "nieuw"));

      await opslag.rondAf(pacht);
      await opslag.rondAf(pacht, { om: 9, zeker: true });
      await opslag.legVast(vastlegging({ afgehandeld: pacht }));

      const weer = await neemEen(om);
      assert.deepEqual([weer.taak, weer.poging], [taak("t", om, "nieuw"), 1]);
      await opslag.rondAf(weer);
    }
  });

  it("does not let a relay whose lease ended finish or move the task of the next", async () => {
    await plan(taak("t", 100));
    const oud = await neemEen(500);
    const nieuw = await neemEen(1_500);

    await opslag.rondAf(oud);
    await opslag.rondAf(oud, { om: 1, zeker: true });
    await opslag.legVast(vastlegging({ afgehandeld: oud }));

    assert.equal(await opslag.eerstvolgende(), nieuw.tot);
  });

  it("does not let a report that comes late end the lease of a try after it", async () => {
    await plan(taak("t", 100));
    const oud = await neemEen(500);
    await opslag.rondAf(oud, { om: 600, zeker: true });
    const nieuw = await neemEen(600);
    assert.equal(nieuw.poging, oud.poging);

    await opslag.rondAf(oud);
    await opslag.legVast(vastlegging({ afgehandeld: oud }));

    assert.equal(await opslag.eerstvolgende(), nieuw.tot);
  });

  it("tells two leases of one task apart that end at the same moment, when the clock went back between them", async () => {
    await plan(taak("t", 100));
    const oud = await neemEen(500);
    await plan(taak("t", 200, "nieuw"));
    const nieuw = await neemEen(500);
    assert.deepEqual([nieuw.tot, nieuw.poging], [oud.tot, oud.poging]);

    await opslag.rondAf(oud);
    await opslag.legVast(vastlegging({ afgehandeld: oud }));
    assert.equal(await opslag.eerstvolgende(), nieuw.tot);
    await opslag.rondAf(nieuw);
    assert.equal(await opslag.eerstvolgende(), null);
  });

  it("finishes a task in the commit that did its work, and may plan it anew there", async () => {
    await plan(taak("t", 100), taak("u", 100));
    const [t, u] = await opslag.neem(500, 10, PACHT);
    assert.ok(t && u);

    const wijzigingen = [wijziging("vraag/a", 0)];
    await opslag.legVast(vastlegging({ wijzigingen, afgehandeld: t, taken: [taak("t", 900)] }));
    await opslag.legVast(vastlegging({ afgehandeld: u }));

    const over = await opslag.neem(99_999, 10, PACHT);
    assert.deepEqual(
      over.map((pacht) => [pacht.taak.id, pacht.poging]),
      [["t", 1]],
    );
  });

  it("does not finish a task when the commit collides", async () => {
    await plan(taak("t", 100));
    const pacht = await neemEen(500);

    await opslag.legVast(vastlegging({ wijzigingen: [wijziging("vraag/a", 7)], afgehandeld: pacht }));

    assert.equal((await neemEen(1_500)).poging, 2);
  });

  it("moves a task that is planned again under the same id, and drops those that lapse", async () => {
    await plan(taak("t", 100, "oud"), taak("weg", 100));
    await opslag.legVast(vastlegging({ taken: [taak("t", 800, "nieuw")], vervallen: ["weg", "onbekend"] }));

    assert.deepEqual(await opslag.neem(799, 10, PACHT), []);
    assert.deepEqual((await neemEen(800)).taak, taak("t", 800, "nieuw"));
  });

  it("says when the first task is due, null when there is none", async () => {
    assert.equal(await opslag.eerstvolgende(), null);
    await plan(taak("b", 1_763_000_000_123), taak("a", 1_763_000_000_122));
    assert.equal(await opslag.eerstvolgende(), 1_763_000_000_122);
  });
}

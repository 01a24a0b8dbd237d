import assert from "node:assert/strict";
import type { Auditregel, Inrichtingsopslag, Opslag } from "../../src/app/poorten.ts";

const AUDIT: Auditregel = {
  actie: "inrichting.toepassen",
  object: "inrichting/1",
  resultaat: "gelukt",
  door: "beheer",
  rol: "beheer",
  bron: "beheer",
};

/** What every store promises of the configuration; `maak` gives an empty one. */
export function beschrijfInrichting(maak: () => Opslag & Inrichtingsopslag): void {
  let opslag: Opslag & Inrichtingsopslag;
  beforeEach(() => {
    opslag = maak();
  });

  const zet = (verwacht: number, tekst: string, nu = 1_000, tik = false) =>
    opslag.zetInrichting({ verwacht, bestanden: { "mensen.yaml": tekst }, nu, audit: AUDIT, tik });
  const geldt = async () => (await opslag.laad({ records: ["vraag/a"] })).inrichting;

  it("is version 0 until there is one, and one higher with each change, told with every load", async () => {
    assert.deepEqual([await geldt(), await opslag.leesInrichting()], [0, null]);

    assert.equal(await zet(0, "een"), 1);
    assert.equal(await geldt(), 1);
    assert.equal(await zet(1, "twee"), 2);
    assert.equal(await geldt(), 2);
  });

  it("gives back the files as they were written, with when they came into force", async () => {
    const bestanden = { "gemeente.yaml": "# é\r\nid: x\n\n", "leefgebieden/financien.yaml": "\uFEFFnaam: y" };

    await opslag.zetInrichting({ verwacht: 0, bestanden, nu: 1_763_000_000_123, audit: AUDIT });

    assert.deepEqual(await opslag.leesInrichting(), { versie: 1, sinds: 1_763_000_000_123, bestanden });
  });

  it("tells the second of two who change the same version, and keeps the first", async () => {
    await zet(0, "begin");

    assert.deepEqual(await Promise.all([zet(1, "een"), zet(1, "ander")]), [2, null]);
    assert.equal((await opslag.leesInrichting())?.bestanden["mensen.yaml"], "een");
    assert.equal(await zet(0, "oud"), null);
    assert.equal(await zet(7, "vooruit"), null);
  });

  it("does not keep what a tap made when the next one comes, and tells what stood before the taps", async () => {
    await zet(0, "een");
    await zet(1, "twee");
    for (let versie = 2; versie < 32; versie++) assert.equal(await zet(versie, `tik ${versie}`, 2, true), versie + 1);

    assert.deepEqual(await opslag.versies(), [
      { versie: 32, sinds: 2, basis: 2 },
      { versie: 2, sinds: 1_000 },
      { versie: 1, sinds: 1_000 },
    ]);
    assert.equal((await opslag.leesInrichting())?.basis, 2);
    assert.equal((await opslag.leesInrichting())?.bestanden["mensen.yaml"], "tik 31");
    assert.equal((await opslag.leesInrichting(2))?.bestanden["mensen.yaml"], "twee");
    assert.equal(await opslag.leesInrichting(31), null);

    assert.equal(await zet(32, "drie"), 33);
    assert.deepEqual(
      (await opslag.versies()).map(({ versie, basis }) => [versie, basis]),
      [
        [33, undefined],
        [2, undefined],
        [1, undefined],
      ],
    );
    assert.equal(await opslag.leesInrichting(32), null);
  });

  it("keeps the last twenty before it", async () => {
    for (let versie = 0; versie < 23; versie++) assert.equal(await zet(versie, `tekst ${versie + 1}`), versie + 1);

    assert.equal((await opslag.leesInrichting(23))?.bestanden["mensen.yaml"], "tekst 23");
    assert.equal((await opslag.leesInrichting(3))?.bestanden["mensen.yaml"], "tekst 3");
    assert.equal(await opslag.leesInrichting(2), null);
    assert.equal(await opslag.leesInrichting(24), null);
    assert.deepEqual(
      (await opslag.versies()).map(({ versie }) => versie),
      Array.from({ length: 21 }, (_, terug) => 23 - terug),
    );
  });
}

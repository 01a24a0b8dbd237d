import assert from "node:assert/strict";
import type { Gemeente } from "../../src/domain/gemeente.ts";
import { FATIMA, JOOST, MARIJKE } from "../dialogs/proefgemeente.ts";
import { AMIRA, CASUISTIEK, GGZ, MET_CASUISTIEK, NOOR } from "../support/casuistiek.ts";
import { Consultbureau, knoppen, leesbaar, om } from "../support/consultbureau.ts";

/** One specialist, one consult a week: the next Tuesday is soon full. */
const SCHAARS: Gemeente = {
  ...MET_CASUISTIEK,
  casuistiek: {
    ...CASUISTIEK,
    vooruitDagen: 6,
    expertises: new Map([
      [
        "ggz",
        {
          ...GGZ,
          perDag: 1,
          specialisten: [{ wie: NOOR.oid, spreekuren: [{ dag: 2, van: "09:00", tot: "10:00", plekken: [] }] }],
        },
      ],
    ]),
  },
};

describe("the waiting list of an expertise", () => {
  let bureau: Consultbureau;
  let geboekt: { readonly id: string; readonly kaart: object };
  beforeEach(async () => {
    bureau = new Consultbureau();
    bureau.gemeente = SCHAARS;
    await bureau.begin();
    geboekt = await bureau.boek(FATIMA.oid);
  });

  async function wacht(wie: string): Promise<{ readonly id: string; readonly kaart: object }> {
    const tijden = await bureau.tik(wie, "consult_tijden", { rev: 0, expertise: "ggz" });
    assert.ok(tijden.soort === "kaart");
    assert.match(leesbaar(tijden.kaart), /geen tijd vrij\. Kan het niet wachten\? Bel Marijke/u);
    const kaart = await bureau.druk(wie, tijden.kaart, "consult_wacht");
    bureau.klok.nu += 1000;
    return { id: /"casus":"([\w-]+)"/u.exec(JSON.stringify(kaart))?.[1] ?? "", kaart };
  }

  async function zegAf(): Promise<void> {
    const zeker = await bureau.druk(FATIMA.oid, geboekt.kaart, "consult_afzeggen_vraag");
    await bureau.druk(FATIMA.oid, zeker, "consult_afzeggen");
    await bureau.proces.relay();
  }

  const soort = async (id: string) => (await bureau.casus(id)).stand.soort;

  it("gives who waits longest the time that comes free, held until they answer", async () => {
    const joost = await wacht(JOOST.oid);
    const amira = await wacht(AMIRA.oid);
    assert.match(leesbaar(joost.kaart), /Je staat op de lijst voor ggz/u);
    assert.deepEqual(await bureau.lijst("plek/ggz"), [joost.id, amira.id]);
    await zegAf();
    const kaart = bureau.kaart(JOOST.oid, joost.id);
    assert.match(leesbaar(kaart), /Er komt een plek vrij: morgen, 09\.00 uur\. Wil jij hem\?/u);
    assert.deepEqual(
      (await bureau.agenda(JOOST.oid)).map(({ casus }) => casus),
      [joost.id],
    );
    assert.equal(await soort(amira.id), "wacht");
    await bureau.nietDubbel();
  });

  it("asks the specialist after a yes, and not before", async () => {
    const joost = await wacht(JOOST.oid);
    await zegAf();
    assert.ok(
      ![...(bureau.post.get(`a:${NOOR.oid}`)?.values() ?? [])].some((een) => JSON.stringify(een).includes(joost.id)),
    );
    await bureau.druk(JOOST.oid, bureau.kaart(JOOST.oid, joost.id), "consult_past");
    assert.equal(await soort(joost.id), "gevraagd");
    await bureau.proces.relay();
    await bureau.druk(NOOR.oid, bureau.kaart(NOOR.oid, joost.id), "consult_akkoord");
    assert.equal(await soort(joost.id), "afgesproken");
  });

  it("goes to the next one after a no, and comes back to nobody", async () => {
    const [joost, amira, marijke] = [await wacht(JOOST.oid), await wacht(AMIRA.oid), await wacht(MARIJKE.oid)];
    await zegAf();
    for (const { wie, id } of [
      { wie: JOOST.oid, id: joost.id },
      { wie: AMIRA.oid, id: amira.id },
      { wie: MARIJKE.oid, id: marijke.id },
    ]) {
      assert.equal(await soort(id), "voorgesteld", wie);
      await bureau.druk(wie, bureau.kaart(wie, id), "consult_vrij_nee");
      await bureau.proces.relay();
    }
    assert.deepEqual(await Promise.all([joost.id, amira.id, marijke.id].map(soort)), ["wacht", "wacht", "wacht"]);
    assert.deepEqual(await bureau.agenda(NOOR.oid), []);
    assert.deepEqual(await bureau.lijst("plek/ggz"), [joost.id, amira.id, marijke.id]);
  });

  it("offers nobody a time again that they let go, the next morning either", async () => {
    bureau = new Consultbureau();
    bureau.gemeente = SCHAARS;
    bureau.klok.nu = om("2026-11-19T10:00");
    geboekt = await (await bureau.begin()).boek(FATIMA.oid);
    const joost = await wacht(JOOST.oid);
    await zegAf();
    await bureau.druk(JOOST.oid, bureau.kaart(JOOST.oid, joost.id), "consult_vrij_nee");
    await bureau.naar(om("2026-11-20T09:00"));
    assert.equal(await soort(joost.id), "wacht");
    await bureau.naar(om("2026-11-26T09:00"));
    const { stand } = await bureau.casus(joost.id);
    assert.ok(stand.soort === "voorgesteld" && stand.afspraak.van === om("2026-12-01T09:00"));
  });

  it("goes to the next one when there is no answer in time", async () => {
    bureau = new Consultbureau();
    bureau.gemeente = SCHAARS;
    bureau.klok.nu = om("2026-11-20T10:00");
    geboekt = await (await bureau.begin()).boek(FATIMA.oid);
    const [joost, amira] = [await wacht(JOOST.oid), await wacht(AMIRA.oid)];
    await zegAf();
    await bureau.naar(om("2026-11-20T13:55"));
    assert.equal(await soort(joost.id), "voorgesteld");
    await bureau.naar(om("2026-11-20T14:05"));
    assert.equal(await soort(joost.id), "wacht");
    assert.equal(await soort(amira.id), "voorgesteld");
    await bureau.nietDubbel();
  });

  it("is looked at every morning: days come within reach by themselves", async () => {
    const joost = await wacht(JOOST.oid);
    await bureau.naar(om("2026-11-26T08:31"));
    assert.equal(await soort(joost.id), "voorgesteld");
    assert.match(leesbaar(bureau.kaart(JOOST.oid, joost.id)), /dinsdag 1 december, 09\.00 uur/u);
  });

  it("lets who waits choose a time of their own, or leave it", async () => {
    const joost = await wacht(JOOST.oid);
    await bureau.tik(AMIRA.oid, "consult_wacht", { rev: 0, expertise: "ggz" });
    const [, amira = ""] = await bureau.lijst("plek/ggz");
    bureau.gemeente = MET_CASUISTIEK;
    const keuze = await bureau.druk(JOOST.oid, joost.kaart, "consult_verplaats");
    assert.ok(knoppen(keuze, "consult_verzet").length > 0);
    await bureau.druk(JOOST.oid, keuze, "consult_verzet");
    assert.equal(await soort(joost.id), "gevraagd");
    const { keer, volgnummer } = await bureau.casus(amira);
    await bureau.tik(AMIRA.oid, "consult_afzeggen", { casus: amira, rev: keer, volg: volgnummer });
    assert.deepEqual(await bureau.lijst("plek/ggz"), []);
    await bureau.nietDubbel();
  });

  it("tells who still waits after four weeks that the question is erased", async () => {
    bureau.gemeente = { ...SCHAARS, gesloten: ["2026-12-01", "2026-12-08", "2026-12-15", "2026-12-22"] };
    const joost = await wacht(JOOST.oid);
    await bureau.naar(om("2026-12-21T10:05"));
    assert.ok(await bureau.isGewist(joost.id));
    assert.deepEqual(await bureau.lijst("plek/ggz"), []);
    assert.match(JSON.stringify([...(bureau.post.get(`a:${JOOST.oid}`)?.values() ?? [])]), /geen tijd gevonden/u);
  });
});

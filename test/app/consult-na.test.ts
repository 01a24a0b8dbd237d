import assert from "node:assert/strict";
import { FATIMA } from "../dialogs/proefgemeente.ts";
import { MET_CASUISTIEK, NOOR } from "../support/casuistiek.ts";
import { Consultbureau, knoppen, leesbaar, om } from "../support/consultbureau.ts";

describe("around the talk of a consult", () => {
  let bureau: Consultbureau;
  let id: string;
  /** Agreed on Thursday at nine, so that Wednesday is the day before. */
  beforeEach(async () => {
    bureau = await new Consultbureau().begin();
    ({ id } = await bureau.boek(FATIMA.oid, { van: om("2026-11-26T09:00") }));
    await bureau.proces.relay();
    await bureau.druk(NOOR.oid, bureau.kaart(NOOR.oid, id), "consult_akkoord");
    await bureau.proces.relay();
  });

  const vrager = () => bureau.kaart(FATIMA.oid, id);
  const adviseur = () => bureau.kaart(NOOR.oid, id);
  const feiten = async (soort: string) =>
    (await bureau.kast.feiten()).filter((feit) => feit["soort"] === soort).map(({ dag: _dag, ...feit }) => feit);

  it("reminds both the day before, once, with a card of its own", async () => {
    await bureau.naar(om("2026-11-25T08:29"));
    const voor = [bureau.aantalKaarten(FATIMA.oid), bureau.aantalKaarten(NOOR.oid)];
    assert.doesNotMatch(leesbaar(vrager()), /Klopt je vraag nog/u);
    await bureau.naar(om("2026-11-25T18:00"));
    assert.match(leesbaar(vrager()), /Morgen om 09\.00 uur praat je met Noor \(ggz\)\. Klopt je vraag nog\?/u);
    assert.match(leesbaar(adviseur()), /Morgen om 09\.00 uur praat je met Fatima\./u);
    assert.deepEqual(
      [bureau.aantalKaarten(FATIMA.oid), bureau.aantalKaarten(NOOR.oid)],
      voor.map((aantal) => aantal + 1),
    );
  });

  it("gives the coordinator a consult of which the specialist left", async () => {
    const mensen = new Map(MET_CASUISTIEK.mensen);
    mensen.delete(NOOR.oid);
    bureau.gemeente = { ...MET_CASUISTIEK, mensen };
    await bureau.naar(om("2026-11-25T08:31"));
    assert.equal((await bureau.casus(id)).stand.soort, "coordinator");
    assert.deepEqual(await bureau.agenda(FATIMA.oid), []);
  });

  describe("when it is over", () => {
    beforeEach(() => bureau.naar(om("2026-11-26T09:31")));

    it("asks the specialist for ten lines, and the asker whether it was of use", async () => {
      assert.match(leesbaar(adviseur()), /Schrijf het advies op in hooguit tien regels\. Zonder namen\./u);
      assert.equal(knoppen(adviseur(), "advies_schrijven").length, 1);
      assert.match(leesbaar(vrager()), /Had je iets aan het advies van vandaag\?/u);
      assert.equal(knoppen(vrager(), "casus_nut").length, 3);
      assert.equal(knoppen(vrager(), "ga_doen").length, 1);
      assert.match(leesbaar(vrager()), /Jij beslist wat je met het advies doet\. Jij blijft de eigenaar/u);
    });

    it("counts usefulness and a signal once, per expertise and team and without a person", async () => {
      const kaart = vrager();
      const signaal = await bureau.druk(FATIMA.oid, kaart, "casus_nut", { nut: "beetje" });
      await bureau.druk(FATIMA.oid, kaart, "casus_nut", { nut: "ja" });
      assert.match(leesbaar(signaal), /Stond een regel of een gat in het aanbod in de weg\?/u);
      await bureau.druk(FATIMA.oid, signaal, "casus_knelpunt", { knelpunt: "ja" });
      const vast = { expertise: "ggz", wijze: "zonder_naam", team: "oost" };
      assert.deepEqual(await feiten("casus_nuttig"), [{ soort: "casus_nuttig", ...vast, nut: "beetje" }]);
      assert.deepEqual(await feiten("casus_knelpunt"), [{ soort: "casus_knelpunt", ...vast }]);
      assert.equal((await bureau.casus(id)).nuttig, "beetje");
    });

    it("makes no signal of a no", async () => {
      const signaal = await bureau.druk(FATIMA.oid, vrager(), "casus_nut", { nut: "nee" });
      await bureau.druk(FATIMA.oid, signaal, "casus_knelpunt", { knelpunt: "nee" });
      assert.deepEqual(await feiten("casus_knelpunt"), []);
      assert.equal((await bureau.casus(id)).knelpunt, "nee");
    });

    it("notes that one of the two did not come, and asks no more about advice", async () => {
      const kaart = await bureau.druk(FATIMA.oid, vrager(), "consult_niet_gekomen");
      assert.match(leesbaar(kaart), /Genoteerd: Noor kwam niet\./u);
      assert.equal(knoppen(kaart, "consult_tijden").length, 1);
      assert.deepEqual(
        (await feiten("consult_niet_gekomen")).map(({ wie }) => wie),
        ["specialist"],
      );
      assert.ok(!(await bureau.kast.taken()).has(`casus_na:${id}`));
      await bureau.proces.relay();
      assert.deepEqual(knoppen(adviseur(), "advies_schrijven"), []);
    });

    it("reminds the specialist once that the advice is not written down, and not when it is", async () => {
      const toen = bureau.aantalKaarten(NOOR.oid);
      await bureau.naar(om("2026-12-01T16:59"));
      assert.equal(bureau.aantalKaarten(NOOR.oid), toen);
      await bureau.naar(om("2026-12-01T18:00"));
      assert.match(leesbaar(adviseur()), /Je hebt je advies bij dit consult nog niet opgeschreven\./u);
      await bureau.naar(om("2026-12-10T18:00"));
      assert.equal(bureau.aantalKaarten(NOOR.oid), toen + 1);
    });

    it("reminds nobody of advice that is there", async () => {
      const toen = bureau.aantalKaarten(NOOR.oid);
      const [bewaard] = (await bureau.kast.opslag.laad({ records: [`casus/${id}`] })).records;
      const casus = await bureau.casus(id);
      const advies = { tekst: "Bel de huisarts", door: NOOR.oid, functie: "ggz", op: bureau.klok.nu };
      await bureau.kast.opslag.legVast({
        operatie: "advies",
        resultaat: "x",
        taken: [],
        vervallen: [],
        audit: [],
        feiten: [],
        verwijzingen: [],
        ongeldig: [],
        wijzigingen: [{ sleutel: `casus/${id}`, versie: bewaard?.versie ?? 0, inhoud: { ...casus, advies } }],
      });
      await bureau.naar(om("2026-12-10T18:00"));
      assert.equal(bureau.aantalKaarten(NOOR.oid), toen);
    });

    it("asks four weeks later what was done with it, once", async () => {
      await bureau.naar(om("2026-12-21T08:31"));
      assert.match(leesbaar(vrager()), /Vier weken geleden had je consult 1\. Wat deed je met het advies\?/u);
      const kaart = vrager();
      const dank = await bureau.druk(FATIMA.oid, kaart, "casus_gevolg", { gevolg: "hielp" });
      await bureau.druk(FATIMA.oid, kaart, "casus_gevolg", { gevolg: "niet_gedaan" });
      assert.deepEqual(knoppen(dank, "casus_gevolg"), []);
      assert.deepEqual(
        (await feiten("casus_gevolg")).map(({ gevolg }) => gevolg),
        ["hielp"],
      );
    });

    it("is erased four weeks after the talk, with everything that was due for it", async () => {
      await bureau.naar(om("2026-12-24T09:29"));
      assert.ok(!(await bureau.isGewist(id)));
      await bureau.naar(om("2026-12-24T09:31"));
      assert.ok(await bureau.isGewist(id));
      assert.deepEqual(
        [...(await bureau.kast.taken()).keys()].filter((taak) => taak.includes(id)),
        [],
      );
      assert.deepEqual(await bureau.lijst(`casussen/${FATIMA.oid}`), []);
      for (const { oid } of [FATIMA, NOOR]) assert.deepEqual(await bureau.agenda(oid), []);
      assert.equal((await bureau.kast.audit()).filter(({ actie }) => actie === "casus.wissen").length, 1);
    });
  });
});

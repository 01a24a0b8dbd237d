import assert from "node:assert/strict";
import { FATIMA } from "../support/bot.ts";
import { vraagOp, vult, zoalsNu } from "../support/doorlopen.ts";
import type { Httpantwoord } from "../support/gesprek.ts";
import { leesbaar, type Persoon, type Schermkaart, titels } from "../support/persoon.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";

describe("a card", () => {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel();
  });
  after(() => toneel?.sluit());

  describe("that lies", () => {
    it("does nothing for a verb nobody knows, or that only looks like one", async () => {
      const balie = await toneel.balie();
      for (const verb of ["bestaat_niet", "constructor", "__proto__", "toString", "", "a".repeat(200)]) {
        const { status, json } = await balie.gesprek.tikt(verb, { vraag: "__proto__", rev: 1 });
        assert.equal(status, 200);
        assert.match(leesbaar(json?.["value"]), /Deze knop ken ik niet\. Er is niets veranderd\./, verb);
      }
    });

    const GEKNOEID: readonly unknown[] = [
      null,
      7,
      "tekst",
      [],
      { vraag: 7 },
      { vraag: "../../geheim" },
      { vraag: "x".repeat(5000), rev: "1e999" },
      { rev: -1, stap: {} },
      { vraag: { $ne: null } },
    ];
    for (const data of GEKNOEID) {
      it(`keeps its calm for the data ${JSON.stringify(data).slice(0, 40)}`, async () => {
        const balie = await toneel.balie();
        for (const verb of ["verder", "oppakken", "direct_hulp", "code_zoeken", "oproep_komt", "weggooien"]) {
          const { status, json } = await tiktRuw(balie, verb, data);
          assert.equal(status, 200, verb);
          assert.ok(json !== null, verb);
        }
        assert.equal(toneel.bot.logboek.regels.filter(({ niveau }) => niveau === "error").length, 0);
      });
    }

    it("cannot read, take or change the vraag of another, and cannot learn whether it exists", async () => {
      const [balie, ander] = [await toneel.balie(), await toneel.balie()];
      const op = await nieuweVraag(balie);
      await vult(balie, "Verder", { eigen_woorden: "Het geheime verhaal" }, op());
      const echt = vraagOp(op());
      for (const verb of [
        "verder",
        "hervat",
        "bekijken",
        "oppakken",
        "weggooien",
        "briefje",
        "toon_vraag",
        "pauze",
        "toewijzen",
      ]) {
        const antwoorden: string[] = [];
        for (const vraag of [echt, "bestaat-niet-000"]) {
          const { json } = await ander.gesprek.tikt(verb, { vraag, rev: 2, stap: "klopt" });
          antwoorden.push(leesbaar(json?.["value"]));
        }
        assert.equal(antwoorden[0], antwoorden[1], verb);
        assert.doesNotMatch(antwoorden[0] ?? "", /geheime verhaal/);
      }
      assert.equal((await toneel.lezer.vraag(echt))?.indiener, balie.oid);
    });

    it("takes no answer that is not on the card", async () => {
      const balie = await toneel.balie();
      const op = await nieuweVraag(balie);
      const [verb, data, extra] = balie.invoke("Verder", {}, op());
      const rev = String(data["rev"]);
      const vals = {
        ...data,
        [`eigen_woorden_r${rev}`]: "Echt",
        [`instemming_r${rev}`]: "ja",
        [`kanaal_r${rev}`]: "rooksignaal",
      };
      const gezegd = balie.verwerk(await balie.gesprek.tikt(verb, vals, extra), op(), "Verder");
      assert.match(gezegd, /Kies een van de mogelijkheden/);
      assert.equal((await toneel.lezer.vraag(vraagOp(op())))?.stroom.answers["instemming"], undefined);
    });

    it("of a volunteer cannot do what only a colleague of the team may", async () => {
      const henk = await toneel.vrijwilliger();
      for (const verb of ["oppakken", "toewijzen", "corrigeren", "afronden"]) {
        const { json } = await henk.gesprek.tikt(verb, { vraag: "iets-of-niets", rev: 1 });
        assert.match(leesbaar(json?.["value"]), /Dat kan hier niet/);
      }
    });
  });

  describe("that is old", () => {
    it("is answered with the fresh one, and files nothing under another question", async () => {
      const balie = await toneel.balie();
      const op = await nieuweVraag(balie);
      const kaartA = op();
      await vult(balie, "Verder", { eigen_woorden: "Het eerste antwoord" }, op());
      const kaartB = op();
      await vult(balie, "Verder", { leefgebied: "Wonen" }, op());
      assert.match(
        await vult(balie, "Terug", { leefgebied: "Wonen" }, kaartB),
        /Deze kaart is oud\. Er is al iets veranderd\.[^]*Wat zou u het meest helpen/,
      );
      const beide = await vult(balie, "Verder", { eigen_woorden: "Van de oude kaart" }, kaartA);
      assert.match(beide, /ergens anders gewijzigd[^]*Ergens anders staat nu: Het eerste antwoord/);
      const { answers, asked } = (await toneel.lezer.vraag(vraagOp(kaartA)))?.stroom ?? {};
      assert.deepEqual(
        [answers?.["eigen_woorden"], answers?.["leefgebied"], asked],
        ["Het eerste antwoord", "huisvesting", "woorden"],
        "both stand beside each other, and nothing is filed by itself",
      );
    });

    it("counts once when the same tap is delivered twice, under any activity id", async () => {
      const balie = await toneel.balie();
      const op = await nieuweVraag(balie);
      await toneel.lezer.vanafNu();
      const oud = op();
      const antwoorden = await Promise.all(
        [1, 2, 3].map(() => tiktWeer(balie, "Verder", { eigen_woorden: "Een keer" }, oud)),
      );
      for (const antwoord of antwoorden) assert.match(antwoord, /Klopt dit/);
      assert.equal((await toneel.lezer.vraag(vraagOp(oud)))?.stroom.revision, 2);
    });
  });

  it("keeps a colleague's screen as it was when a stranger taps their card", async () => {
    const balie = await toneel.balie();
    const op = await nieuweVraag(balie);
    const [verb, data] = balie.invoke("Verder", {}, op());
    const { json } = await toneel.persoon(FATIMA).gesprek.tikt(verb, data);
    assert.ok(titels(json?.["value"]).includes("Naar het begin"));
    assert.doesNotMatch(leesbaar(json?.["value"]), /eigen woorden/);
  });

  async function nieuweVraag(balie: Persoon): Promise<() => Schermkaart> {
    const start = balie.laatste();
    await balie.drukt("Nieuwe vraag", {}, start);
    return () => zoalsNu(balie, start);
  }

  /** The same tap with the same data, as a client sends it again. */
  async function tiktWeer(
    wie: Persoon,
    titel: string,
    antwoorden: Readonly<Record<string, string>>,
    op: Schermkaart,
  ): Promise<string> {
    const [verb, data, extra] = wie.invoke(titel, {}, op);
    const velden = Object.fromEntries(
      Object.entries(antwoorden).map(([vraag, waarde]) => [`${vraag}_r${String(data["rev"])}`, waarde]),
    );
    const { json } = await wie.gesprek.tikt(verb, { ...data, ...velden }, extra);
    return leesbaar(json?.["value"]);
  }

  function tiktRuw(wie: Persoon, verb: string, data: unknown): Promise<Httpantwoord> {
    const value = { action: { type: "Action.Execute", verb, data }, trigger: "manual" };
    return wie.gesprek.stuur(wie.gesprek.activiteit({ type: "invoke", name: "adaptiveCard/action", value }));
  }
});

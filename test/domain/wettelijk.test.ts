import assert from "node:assert/strict";
import { Afsluiting } from "../../src/domain/sleutels.ts";
import { afsluitingenBij, wettelijkeRoute } from "../../src/domain/wettelijk.ts";

describe("the legal route in the resident's words", () => {
  for (const [woorden, leefgebied, merk] of [
    ["wil hulp bij het huishouden, stofzuigen gaat niet meer", "instrumentele_adl", "wmo_melding"],
    ["meneer vraagt een traplift", "huisvesting", "wmo_melding"],
    ["ik wil een scootmobiel", "mobiliteit", "wmo_melding"],
    ["zijn scootmobiel is kapot", "mobiliteit", null],
    ["wil bezwaar maken tegen de brief", "financien", "bezwaar"],
    ["ik ben het niet eens met het besluit", "financien", "bezwaar"],
    ["ik heb klachten aan mijn rug", "lichamelijke_gezondheid", null],
    ["ik wil een klacht indienen", null, "klacht"],
    ["ik wil weten wat jullie van mij bewaren", null, "privacyverzoek"],
    ["schuldhulpverlening graag", "financien", "schuldhulp_aanvraag"],
    ["heeft schulden", "financien", null],
    ["jeugdhulp voor mijn zoon", "opvoeden_opgroeien", "jeugdhulp_vraag"],
    ["waar is de bibliotheek", "maatschappelijke_participatie", null],
  ] as const) {
    it(`of "${woorden}" is ${merk ?? "none"}`, () => {
      assert.equal(wettelijkeRoute(woorden, leefgebied), merk);
    });
  }
});

describe("the ways to close a vraag", () => {
  it("are all there, except advice for a Wmo-melding", () => {
    assert.deepEqual(afsluitingenBij([]), Afsluiting.options);
    assert.deepEqual(afsluitingenBij([{ merk: "bezwaar" }]), Afsluiting.options);
    const bijMelding = afsluitingenBij([{ merk: "regisseur" }, { merk: "wmo_melding" }]);
    assert.deepEqual(
      bijMelding,
      Afsluiting.options.filter((als) => als !== "informatie_en_advies"),
    );
  });
});

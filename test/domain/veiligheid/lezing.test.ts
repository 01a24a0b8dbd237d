import assert from "node:assert/strict";
import { haastVanAntwoorden } from "../../../src/domain/haast.ts";
import type { Veiligheid } from "../../../src/domain/sleutels.ts";
import { haastUitWoorden } from "../../../src/domain/veiligheid/haastwoorden.ts";
import { leesGevaar } from "../../../src/domain/veiligheid/lezing.ts";
import { GEVAARKLASSEN, gevaarDoel } from "../../../src/domain/veiligheid/tweede-net.ts";
import { beoordeel } from "../../../src/domain/veiligheid/veiligheid.ts";

const GEWOON = "Hij vraagt hoe laat de bibliotheek dichtgaat.";
const SLAAT = "Haar man slaat haar elke week.";

describe("the reading of danger", () => {
  it("takes certain and doubtful signs of the rules when nothing was learnt", () => {
    assert.deepEqual(leesGevaar(SLAAT).veiligheid, ["huiselijk_geweld"]);
    assert.deepEqual(leesGevaar(GEWOON), { veiligheid: [], urgentie: "normaal", waarom: [] });
  });

  it("adds a label of which the net is firm, and raises no alarm for it", () => {
    const lezing = leesGevaar(GEWOON, { spoed: 0, gevaar: scores({ suicide: 0.4, gevaar: 0.4 }) });

    assert.deepEqual(lezing.veiligheid, ["suicide"]);
    assert.equal(lezing.urgentie, "spoed");
    assert.deepEqual(beoordeel(GEWOON), []);
  });

  it("never lets the net take a certain sign away", () => {
    const lezing = leesGevaar(SLAAT, { spoed: 0, gevaar: scores({}) });

    assert.deepEqual(lezing.veiligheid, ["huiselijk_geweld"]);
  });

  it("needs less of the net when the rules doubt", () => {
    const twijfel = "Ze draagt in juli een coltrui en haar man praat steeds voor haar.";
    const bijna = { spoed: 0, gevaar: scores({ huiselijk_geweld: -0.6, gevaar: 0 }) };

    assert.deepEqual(leesGevaar(GEWOON, bijna).veiligheid, []);
    assert.ok(leesGevaar(twijfel, bijna).veiligheid.includes("huiselijk_geweld"));
  });

  it("is acute for a medical emergency and when the net takes it for today, else it presses", () => {
    const urgentie = (gevaar: Float64Array) => leesGevaar(GEWOON, { spoed: 0, gevaar }).urgentie;

    assert.equal(urgentie(scores({ acuut_medisch: 0.2, gevaar: 0.2 })), "acuut");
    assert.equal(urgentie(scores({ dakloos: 0.2, gevaar: 0.2 })), "spoed");
    assert.equal(urgentie(scores({ dakloos: 0.2, gevaar: 0.2, acuut: 0 })), "acuut");
  });

  it("presses without a label when the learnt reading or the words say so", () => {
    assert.equal(leesGevaar(GEWOON, { spoed: 0.9, gevaar: scores({}) }).urgentie, "spoed");
    assert.equal(leesGevaar("Er kwam een dwangbevel met de post.").urgentie, "spoed");
    assert.equal(leesGevaar("Er is niets te eten in huis.").urgentie, "spoed");
  });

  it("teaches the net each label, danger of any kind and danger of today", () => {
    const { klassen, waarden } = gevaarDoel([
      { veiligheid: ["dakloos"], urgentie: "acuut" },
      { veiligheid: [], urgentie: "normaal" },
    ]);

    assert.equal(klassen, GEVAARKLASSEN.length);
    const geleerd = GEVAARKLASSEN.filter((_, plek) => waarden[plek] === 1);
    assert.deepEqual(geleerd, ["dakloos", "gevaar", "acuut"]);
    assert.ok(waarden.subarray(klassen).every((waarde) => waarde === 0));
  });
});

describe("words that press without danger", () => {
  const tabel = [
    ["De deurwaarder stuurde een brief.", "drie_dagen"],
    ["Morgen is de zitting en hij heeft geen advocaat.", "drie_dagen"],
    ["Haar uitkering is stopgezet.", "drie_dagen"],
    ["De mantelzorger is vanmorgen opgenomen, hij kan zijn bed niet uit.", "morgen"],
    ["Zijn medicijnen zijn vandaag op en de apotheek is dicht.", "morgen"],
    ["De deurwaarder is vroeger eens geweest, alles is betaald.", "vijf_dagen"],
    ["Ze wil een nieuwe bibliotheekpas.", "vijf_dagen"],
  ] as const;
  for (const [tekst, haast] of tabel) {
    it(`are ${haast} in "${tekst}"`, () => {
      assert.equal(haastUitWoorden(tekst), haast);
    });
  }

  it("count in what the desk typed", () => {
    const antwoorden = { datum: null, watDan: null, vandaag: "2026-03-02" };

    assert.equal(haastVanAntwoorden({ ...antwoorden, teksten: ["Brief van de deurwaarder."] }), "drie_dagen");
    assert.equal(haastVanAntwoorden({ ...antwoorden, teksten: [GEWOON] }), "vijf_dagen");
  });
});

/** Scores of the net; what is not named speaks firmly against. */
function scores(hoog: Partial<Record<Veiligheid | "gevaar" | "acuut", number>>): Float64Array {
  return Float64Array.from(GEVAARKLASSEN, (klasse) => hoog[klasse] ?? -1);
}

import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { zoekOpKaart } from "../../src/domain/sociale-kaart.ts";
import { LEGE_KAART } from "../../src/domain/voorziening.ts";
import { leesBestanden, leesGemeente, leesUitBestanden } from "../../src/gemeente.ts";
import { type Kopie, maakKopie } from "./kopie.ts";

const HIER = "sociale-kaart.yaml";

/** What is spoilt: file, text and what comes in its place; and the sentence, at the line of the change. */
// biome-ignore format: a table is read by row
const TABEL: readonly [string, string, string, string, RegExp][] = [
  ["an unknown leefgebied", HIER, "[financien, instrumentele_adl, justitie]", "[financieel]", /^"financieel" kan niet bij "leefgebieden"\. /],
  ["no leefgebied at all", HIER, "[financien, instrumentele_adl, justitie]", "[]", /^"leefgebieden" is leeg\. /],
  ["an unknown capacity", HIER, "capaciteit: vol", "capaciteit: dicht", /^"dicht" kan niet bij "capaciteit"\. Kies uit: open, toets_nodig, wachtlijst, vol\.$/],
  ["no capacity", HIER, "    capaciteit: vol\n", "", /^Hier ontbreekt "capaciteit"\. /],
  ["a wait without a list", HIER, "capaciteit: wachtlijst", "capaciteit: open", /^"wachttijd": Een wachttijd hoort bij een wachtlijst\. /],
  ["a wait of half a week", HIER, "wachttijd: 8", "wachttijd: 0.5", /^"wachttijd": Dit kan niet\. Schrijf het aantal weken, /],
  ["a day that does not exist", HIER, "bijgewerkt: 2026-06-01", "bijgewerkt: 2026-06-31", /^"bijgewerkt": Deze datum bestaat niet\. /],
  ["an unknown owner", HIER, "eigenaar: fatima", "eigenaar: fatma", /^De collega "fatma" is niet bekend\. Bedoel je "fatima"\?$/],
  ["an owner who may not say so", HIER, "eigenaar: fatima", "eigenaar: henk", /^Deze collega mag de sociale kaart niet bijwerken\. /],
  ["an unknown team", HIER, "teams: [west]", "teams: [wst]", /^Het team "wst" is niet bekend\. Bedoel je "west"\?$/],
  ["one that stands twice", HIER, "id: budgetmaatjes", "id: voedselbank", /^Deze id staat ook op regel \d+\. /],
  ["one that is a partner as well", HIER, "id: budgetmaatjes", "id: cjg-coach", /^Deze id is ook een partner uit partners\.yaml\. /],
  ["nowhere to go", HIER, '    eigenaar: marijke\n    telefoon: "023-555 04 03"\n', "    eigenaar: marijke\n", /^"hoe": Hier staat niet waar een bewoner heen kan\. /],
  ["a last day before the first", HIER, "teams: [west]", "teams: [west]\n    vanaf: 2026-12-01\n    tot: 2026-11-01", /^"tot": De laatste dag ligt voor de eerste\. /],
  ["a term of a day", HIER, "oud_na_dagen: 90", "oud_na_dagen: 1", /^"oud_na_dagen": Dit kan niet\. Schrijf een heel getal van 7 tot en met 730\.$/],
  ["no list", HIER, "voorzieningen:", "voorziening:", /^De sleutel "voorziening" is niet bekend\. Bedoel je "voorzieningen"\?$/],
  ["an unknown key", HIER, "hoe: Loop binnen op werkdagen", "uitleg: Loop binnen op werkdagen", /^De sleutel "uitleg" is niet bekend\. /],
  ["a partner with a capacity of no day", "partners.yaml", "hoe: Bel de coach", "capaciteit: vol\n    hoe: Bel de coach", /^"capaciteit": Capaciteit en bijgewerkt horen bij elkaar\. /],
  ["a partner with an owner and nothing to own", "partners.yaml", "hoe: Bel de coach", "eigenaar: fatima\n    hoe: Bel de coach", /^Hier ontbreekt "capaciteit"\. /],
  ["an owner of a partner who may not say so", "partners.yaml", "hoe: Bel de coach", "capaciteit: vol\n    bijgewerkt: 2026-11-01\n    eigenaar: henk\n    hoe: Bel de coach", /^Deze collega mag de sociale kaart niet bijwerken\. /],
];

describe("The sociale kaart of a gemeente", () => {
  let kopie: Kopie;
  before(() => {
    kopie = maakKopie();
  });
  beforeEach(() => kopie.herstel());
  after(() => kopie.weg());
  const vervang = (bestand: string, van: string, naar: string) => {
    const tekst = kopie.lees(bestand);
    assert.ok(tekst.includes(van), van);
    kopie.schrijf(bestand, tekst.replace(van, naar));
  };

  describe("is refused with the line and a remedy for", () => {
    for (const [wat, bestand, van, naar, zin] of TABEL)
      it(wat, () => {
        vervang(bestand, van, naar);
        const meldingen = kopie.problemen().map((probleem) => /^[^:]+:\d+: (.*)$/.exec(probleem)?.[1] ?? probleem);
        assert.ok(
          meldingen.some((melding) => zin.test(melding)),
          kopie.problemen().join("\n"),
        );
      });
  });

  it("may be missing: then there are the partners only, also from the record in Redis", () => {
    rmSync(kopie.pad(HIER));
    assert.deepEqual(leesGemeente(kopie.map).socialeKaart, LEGE_KAART);
    assert.deepEqual(leesUitBestanden(leesBestanden(kopie.map)).socialeKaart, LEGE_KAART);
  });

  it("is read whole, with the owner by object id", () => {
    const { socialeKaart, mensen } = leesGemeente(kopie.map);
    const maatjes = socialeKaart.voorzieningen.get("budgetmaatjes");
    assert.equal(mensen.get(maatjes?.beschikbaar.eigenaar ?? "")?.voornaam, "Fatima");
    assert.deepEqual(
      { ...maatjes?.beschikbaar, eigenaar: "" },
      { capaciteit: "wachtlijst", wachtWeken: 8, bijgewerkt: "2026-06-01", eigenaar: "" },
    );
    assert.deepEqual(socialeKaart.voorzieningen.get("eettafel-west")?.teams, ["west"]);
    assert.equal(socialeKaart.voorzieningen.get("voedselbank")?.basisvoorziening, false);
    assert.equal(socialeKaart.oudNaDagen, 90);
  });

  it("of Haarlem has something for every team, and more than one door for money", () => {
    const gemeente = leesGemeente("config/haarlem");
    for (const team of gemeente.teams.keys()) {
      const gevonden = zoekOpKaart(gemeente, { leefgebied: "financien", team, dag: "2026-11-23" });
      assert.ok(gevonden.length >= 2, team);
    }
    assert.equal(gemeente.partners.get("schuldhulp-vroegsignalering")?.beschikbaar?.wachtWeken, 3);
  });
});

import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { STANDAARDREGELS } from "../../src/domain/routering/regels.ts";
import { leesBestanden, leesGemeente, leesUitBestanden } from "../../src/gemeente.ts";
import { type Kopie, maakKopie } from "./kopie.ts";

const REGELS = "../routering.yaml";
const BOVENAAN = "routering:\n";
const EEN = "  - id: een\n    dan: { functie: cjg }\n    omdat: het zo is\n";

/** What is spoilt: file, text and what comes in its place; and the sentence, at the line of the change. */
// biome-ignore format: a table is read by row
const TABEL: readonly [string, string, string, string, RegExp][] = [
  ["an unknown function", REGELS, "functie: werk_inkomen", "functie: werk_inkomsten", /^"werk_inkomsten" kan niet bij "functie"\. Bedoel je "werk_inkomen"\?$/],
  ["an unknown mark", REGELS, "merk: wmo_melding", "merk: wmo_meldingen", /^"wmo_meldingen" kan niet bij "merk"\. Bedoel je "wmo_melding"\?$/],
  ["an unknown kind of danger", REGELS, "veiligheid: kindermishandeling", "veiligheid: brand", /^"brand" kan niet bij "veiligheid"\. Kies uit: /],
  ["an unknown condition", REGELS, "als: { merk: jeugdhulp_vraag }", "als: { woord: jeugdhulp }", /^De sleutel "woord" is niet bekend\. /],
  ["an unknown team", REGELS, "als: { merk: jeugdhulp_vraag }", "als: { team: oostt }", /^Het team "oostt" is niet bekend\. Bedoel je "oost"\?$/],
  ["another unknown team", REGELS, "dan: { functie: gelezen }", "dan: { functie: gelezen, team: wst }", /^Het team "wst" is niet bekend\. Bedoel je "west"\?$/],
  ["an unknown colleague", REGELS, "dan: { functie: gelezen }", "dan: { functie: gelezen, collega: fatma }", /^De collega "fatma" is niet bekend\. Bedoel je "fatima"\?$/],
  ["a colleague who may not take a vraag", REGELS, "dan: { functie: gelezen }", "dan: { functie: gelezen, collega: henk }", /^Deze collega mag geen vragen oppakken\. /],
  ["an unknown partner of a rule", REGELS, "dan: { functie: gelezen }", "dan: { functie: gelezen, partner: cjg }", /^De partner "cjg" is niet bekend\. Kies uit: /],
  ["an unknown partner of a team", "teams.yaml", "naam: Wijkteam West", "naam: West\n    partners: [cjg-coahc]", /^De partner "cjg-coahc" is niet bekend\. Bedoel je "cjg-coach"\?$/],
  ["an unknown question", REGELS, "antwoord: { bijzonder: 12_tot_15 }", "antwoord: { bijzonders: 12_tot_15 }", /^De vraag "bijzonders" is niet bekend\. Bedoel je "bijzonder"\?$/],
  ["an unknown answer", REGELS, "als: { antwoord: { nodig: rustig } }", "als: { antwoord: { nodig: rust } }", /^Het antwoord "rust" is niet bekend\. Bedoel je "rustig"\?$/],
  ["a rule that stands twice", REGELS, "id: rustig", "id: jongere", /^Deze id staat ook op regel \d+\. Geef elk een eigen id\.$/],
  ["a partner that stands twice", "partners.yaml", "id: cjg-coach", "id: mantelzorgsteunpunt", /^Deze id staat ook op regel \d+\. /],
  ["a rule that ends before it begins", REGELS, "omdat: de bewoner jeugdhulp vraagt", "omdat: zo\n    vanaf: 2026-12-31\n    tot: 2026-12-01", /^De inhoud: De laatste dag ligt voor de eerste\. |^.*De laatste dag ligt voor de eerste\. /],
  ["a day that does not exist", REGELS, "omdat: de bewoner jeugdhulp vraagt", "omdat: zo\n    tot: 2026-11-31", /^"tot": Deze datum bestaat niet\. /],
  ["words that are too long to read", REGELS, "omdat: de bewoner jeugdhulp vraagt", `omdat: ${"heel ".repeat(13)}lang`, /^"omdat": Dit is te lang\. /],
  ["an id that is no id", REGELS, "id: jongere", "id: Jongere!", /^"id": Een id van een regel bestaat uit kleine letters/],
  ["a rule without a reason", REGELS, "    omdat: een jongere zelf om hulp vraagt\n", "", /^Hier ontbreekt "omdat"\. /],
  ["a partner without a leefgebied", "partners.yaml", "leefgebieden: [opvoeden_opgroeien]", "leefgebieden: []", /^"leefgebieden" is leeg\. /],
  ["an unknown leefgebied of a partner", "partners.yaml", "[opvoeden_opgroeien]", "[opvoeden]", /^"opvoeden" kan niet bij "leefgebieden"\. /],
  ["an unknown function of a team's own list", "teams.yaml", "naam: Wijkteam West", "naam: West\n    domeinen: { financien: werk }", /^"werk" kan niet bij "financien"\. /],
];

describe("The rules of a gemeente", () => {
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
  const meldingen = () => kopie.problemen().map((probleem) => /^[^:]+:\d+: (.*)$/.exec(probleem)?.[1] ?? probleem);

  describe("are refused with the line and a remedy for", () => {
    for (const [wat, bestand, van, naar, zin] of TABEL)
      it(wat, () => {
        vervang(bestand, van, naar);
        assert.ok(
          meldingen().some((melding) => zin.test(melding)),
          kopie.problemen().join("\n"),
        );
      });

    it("a rule that never decides because an earlier one always does, naming both lines", () => {
      vervang(REGELS, BOVENAAN, `${BOVENAAN}${EEN}`);
      const [eerste, ...rest] = kopie.problemen();
      assert.match(
        eerste ?? "",
        /^routering\.yaml:\d+: Deze regel komt nooit aan de beurt: "een" \(regel \d+\) past dan/,
      );
      assert.equal(rest.length, STANDAARDREGELS.length - 1);
    });
  });

  it("are those of the practice review in the shared file, word for word", () => {
    const { routering } = leesGemeente("config/proef");
    assert.deepEqual(routering, STANDAARDREGELS);
  });

  it("may be missing: then the usual order holds and there are no partners, also from the record in Redis", () => {
    rmSync(kopie.pad(REGELS));
    rmSync(kopie.pad("partners.yaml"));
    const { routering, partners } = leesGemeente(kopie.map);
    assert.deepEqual([routering.length, partners.size], [0, 0]);
    const bestanden = leesBestanden(kopie.map);
    assert.ok(!("routering.yaml" in bestanden));
    assert.equal(leesUitBestanden(bestanden).routering.length, 0);
  });

  it("go before the shared ones when they stand in the folder of the gemeente", () => {
    kopie.schrijf("routering.yaml", `routering:\n${EEN}`);
    const [regel, ...rest] = leesGemeente(kopie.map).routering;
    assert.deepEqual([regel?.id, regel?.dan.functie, rest.length], ["een", "cjg", 0]);
    assert.equal(leesUitBestanden(leesBestanden(kopie.map)).routering[0]?.id, "een");
  });

  it("take one value without brackets, and names of people as their object ids", () => {
    vervang(REGELS, "dan: { functie: gelezen }", "dan: { functie: gelezen, collega: fatima }");
    const { routering, mensen } = leesGemeente(kopie.map);
    assert.deepEqual(routering.find(({ id }) => id === "wmo_melding")?.als.merk, ["wmo_melding"]);
    assert.equal(mensen.get(routering.find(({ id }) => id === "gelezen")?.dan.collega ?? "")?.voornaam, "Fatima");
  });
});

describe("Haarlem", () => {
  const haarlem = leesGemeente("config/haarlem");

  it("begins with what the law asks, and ends with a rule for everything", () => {
    const ids = haarlem.routering.map(({ id }) => id);
    assert.deepEqual(
      ids.slice(0, 4),
      STANDAARDREGELS.slice(0, 4).map(({ id }) => id),
    );
    assert.deepEqual(haarlem.routering.at(-1)?.als, {});
  });

  it("has teams that are not alike, and half-time colleagues who get less", () => {
    const eigen = [...haarlem.teams.values()].filter(({ domeinen }) => domeinen.size > 0);
    assert.ok(eigen.length >= 2);
    const fte = [...haarlem.mensen.values()].filter(({ functies }) => functies.length > 0).map((mens) => mens.fte);
    assert.ok(fte.filter((deel) => deel === 0.5).length > 30);
  });

  it("has partners with fictional numbers only", () => {
    const nummers = [...haarlem.partners.values()].flatMap(({ telefoon }) => telefoon ?? []);
    assert.ok(nummers.length >= 15);
    assert.deepEqual(
      nummers.filter((nummer) => !/^023-555 03 \d\d$/.test(nummer)),
      [],
    );
  });
});

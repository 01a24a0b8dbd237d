import assert from "node:assert/strict";
import { mkdirSync, rmSync } from "node:fs";
import { leesGemeente } from "../../src/gemeente.ts";
import { type Kopie, maakKopie } from "./kopie.ts";

/** What is spoilt: file, text and what comes in its place; and the sentence, at the line of the change. */
// biome-ignore format: a table is read by row
const TABEL: readonly [string, string, string, string, RegExp][] = [
  ["an unknown key", "mensen.yaml", "voornaam: Sanne", "vornaam: Sanne", /^De sleutel "vornaam" is niet bekend\. Bedoel je "voornaam"\?$/],
  ["an unknown key at the top", "gemeente.yaml", "tijdzone: ", "tijdzoen: ", /^De sleutel "tijdzoen" is niet bekend\. Bedoel je "tijdzone"\?$/],
  ["an unknown key without a likeness", "teams.yaml", "naam: Wijkteam Oost", "naam: Oost\n    kleurstelling: geel", /^De sleutel "kleurstelling" is niet bekend\. Kies uit: id, naam, /],
  ["an unknown role", "mensen.yaml", "[baliemedewerker]", "[baliemedewerkster]", /^"baliemedewerkster" kan niet bij "rollen"\. Bedoel je "baliemedewerker"\?$/],
  ["an unknown function", "mensen.yaml", "opbouwwerker", "opbouwerker", /^"opbouwerker" kan niet bij "functies"\. Bedoel je "opbouwwerker"\?$/],
  ["an unknown kind of desk", "locaties.yaml", "kanaal: balie", "kanaal: loket", /^"loket" kan niet bij "kanaal"\. Kies uit: balie, telefoon, spreekuur, huisbezoek\.$/],
  ["an unknown team of a person", "mensen.yaml", "team: oost", "team: ost", /^Het team "ost" is niet bekend\. Bedoel je "oost"\?$/],
  ["an unknown team of a desk", "locaties.yaml", "team: oost", "team: noord", /^Het team "noord" is niet bekend\. /],
  ["an unknown desk of a person", "mensen.yaml", "locatie: balie-oost", "locatie: balie-ost", /^De locatie "balie-ost" is niet bekend\. Bedoel je "balie-oost"\?$/],
  ["an unknown vervanger", "mensen.yaml", "vervanger: joost", "vervanger: jost", /^De collega "jost" is niet bekend\. Bedoel je "joost"\?$/],
  ["an unknown team lead", "teams.yaml", "teamleider: marijke", "teamleider: marieke", /^De collega "marieke" is niet bekend\. Bedoel je "marijke"\?$/],
  ["a team lead without the role", "teams.yaml", "teamleider: marijke", "teamleider: sanne", /^Deze collega heeft de rol teamleider niet\. /],
  ["a coordinator without a telephone", "teams.yaml", "coordinator: karim", "coordinator: henk", /^Deze collega wordt gebeld, maar heeft geen telefoon\. /],
  ["a vervanger that is oneself", "mensen.yaml", "vervanger: joost", "vervanger: fatima", /^Iemand kan zichzelf niet vervangen\. /],
  ["a vervanger who may not take a vraag", "mensen.yaml", "vervanger: joost", "vervanger: henk", /^Deze vervanger mag geen vragen oppakken\. /],
  ["an object id that stands twice", "mensen.yaml", "9000-000000000002", "9000-000000000001", /^Dit object-id staat ook op regel \d+\. /],
  ["an object id that is none", "mensen.yaml", "5a1e0000-0000-4000-9000-000000000002", "henk", /^"oid": Dit is geen object-id\. /],
  ["a short name that stands twice", "mensen.yaml", "kort: henk", "kort: sanne", /^Deze korte naam staat ook op regel \d+\. /],
  ["a team that stands twice", "teams.yaml", "id: west", "id: oost", /^Deze korte naam staat ook op regel \d+\. /],
  ["a person without a role", "mensen.yaml", "rollen: [vrijwilliger]", "rollen: []", /^"rollen" is leeg\. /],
  ["a function without the role that goes with it", "mensen.yaml", "[teamlid]", "[baliemedewerker]", /^Wie een functie heeft, krijgt vragen en is teamlid\. /],
  ["postcodes of two teams", "teams.yaml", "[2034-2037]", "[2033-2037]", /^Deze postcodes horen ook bij team "oost" \(regel \d+\)\. /],
  ["postcodes from high to low", "teams.yaml", "[2034-2037]", "[2037-2034]", /^"postcodes": Dit zijn geen postcodes\. /],
  ["postcodes with letters", "teams.yaml", "[2034-2037]", "[2034 AB]", /^"postcodes": Dit zijn geen postcodes\. /],
  ["a time that does not exist", "gemeente.yaml", "zaterdag: 00:00-24:00", "zaterdag: 08:30-25:00", /^"zaterdag": Deze tijd bestaat niet\. /],
  ["a minute that does not exist", "gemeente.yaml", "zaterdag: 00:00-24:00", "zaterdag: 08:60-17:00", /^"zaterdag": Deze tijd bestaat niet\. /],
  ["a closing time before the opening time", "gemeente.yaml", "zaterdag: 00:00-24:00", "zaterdag: 17:00-08:30", /^"zaterdag": De sluitingstijd ligt niet na/],
  ["a day that does not exist", "gemeente.yaml", "gesloten: []", "gesloten: [2026-02-30]", /^"gesloten": Deze datum bestaat niet\. /],
  ["a holiday that does not exist", "gemeente.yaml", "feestdagen: geen", "feestdagen:\n  koninginnedag: dicht", /^De sleutel "koninginnedag" is niet bekend\. Kies uit: nieuwjaarsdag, /],
  ["a wrong choice for 5 May", "gemeente.yaml", "feestdagen: geen", "feestdagen:\n  vijf_mei: dicht", /^"dicht" kan niet bij "vijf_mei"\. Kies uit: nooit, elk_jaar, lustrum\.$/],
  ["a wrong choice for a holiday", "gemeente.yaml", "feestdagen: geen", "feestdagen:\n  goede_vrijdag: dcht", /^"dcht" kan niet bij "goede_vrijdag"\. Bedoel je "dicht"\?$/],
  ["holidays that are a list", "gemeente.yaml", "feestdagen: geen", "feestdagen: [koningsdag]", /^"feestdagen" moet een blok met sleutels zijn\. /],
  ["holidays that are empty", "gemeente.yaml", "feestdagen: geen", "feestdagen:", /^"feestdagen" is leeg\. Vul een waarde in\.$/],
  ["a holiday that is both closed and open", "gemeente.yaml", "gesloten: []", "gesloten: [2026-12-24]\ntoch_open: [2026-12-24]", /^Deze dag staat ook bij "gesloten" \(regel \d+\)\. Haal een van de twee weg\.$/],
  ["an exception for a day that is open already", "gemeente.yaml", "gesloten: []", "toch_open: [2026-04-27]", /^Deze dag is geen feestdag waarop de balies dicht zijn\. /],
  ["quiet hours of no length", "gemeente.yaml", "gesloten: []", "stille_uren: 18:00-18:00", /^"stille_uren": Dit is geen tijdvak\. /],
  ["a last resort that anybody can read along", "gemeente.yaml", "gesloten: []", "laatste_redmiddel: http://meldkamer.example/", /^"laatste_redmiddel": Dit adres kan niet\. /],
  ["quiet hours with one time", "mensen.yaml", "mist: [vog, instructie]", "stil: 18:00", /^"stil": Dit is geen tijdvak\. /],
  ["own hours of a desk that is never open", "locaties.yaml", "kanaal: balie", "kanaal: balie\n    openingstijden: {}", /^"openingstijden": Er is geen dag open\. /],
  ["own hours of a desk that do not exist", "locaties.yaml", "kanaal: balie", "kanaal: balie\n    openingstijden: { dinsdag: 13:00-26:00 }", /^"dinsdag": Deze tijd bestaat niet\. /],
  ["an absence that ends before it begins", "mensen.yaml", "mist: [vog, instructie]", "afwezig: [{ van: 2026-12-31, tot: 2026-12-01 }]", /^"afwezig": De laatste dag ligt voor de eerste\. /],
  ["a time zone that does not exist", "gemeente.yaml", "Europe/Amsterdam", "Europe/Haarlem", /^"tijdzone": Deze tijdzone bestaat niet\. /],
  ["a term that is no duration", "gemeente.yaml", "oproep: PT2M", "oproep: 2 minuten", /^"oproep": Dit is geen termijn\. /],
  ["a term in lower case", "gemeente.yaml", "oproep: PT2M", "oproep: pt2m", /^"oproep": Dit is geen termijn\. /],
  ["a term of nothing", "gemeente.yaml", "oproep: PT2M", "oproep: PT0M", /^"oproep": Dit is geen termijn\. /],
  ["nothing kept at all", "gemeente.yaml", "briefje: PT1H", "briefje: PT0S", /^"briefje": Dit is geen termijn\. /],
  ["a term of a thousand years", "gemeente.yaml", "briefje: PT1H", "briefje: P1000Y", /^"briefje": Dit is geen termijn\. /],
  ["working days and time in one term", "gemeente.yaml", "drie_dagen: P3D", "drie_dagen: P3DT4H", /^"drie_dagen": Dit is geen termijn\. /],
  ["months where working days are counted", "gemeente.yaml", "drie_dagen: P3D", "drie_dagen: P3M", /^"drie_dagen": Dit is geen termijn\. /],
  ["a telephone number without quotes", "mensen.yaml", '"023-555 01 11"', "0235550111", /^"telefoon" moet tekst zijn\. Zet de waarde tussen aanhalingstekens\.$/],
  ["a telephone number that is a name", "mensen.yaml", '"023-555 01 11"', "vraag de balie", /^"telefoon": Dit is geen telefoonnummer\. /],
  ["a list that is a word", "mensen.yaml", "rollen: [vrijwilliger]", "rollen: vrijwilliger", /^"rollen" moet een lijst zijn\. /],
  ["an empty value", "mensen.yaml", "organisatie: Buurthuis De Linde", "organisatie:", /^"organisatie" is leeg\. /],
  ["points with a comma", "gemeente.yaml", "morgen: 2,", "morgen: 2.5,", /^"morgen" moet een heel getal zijn\. Schrijf het met cijfers, zonder komma of punt\.$/],
  ["less than no points", "gemeente.yaml", "morgen: 2,", "morgen: -2,", /^"morgen" is te klein\. Schrijf minstens 0\.$/],
  ["no points for a week", "gemeente.yaml", "per_fte: 1000", "per_fte: 0", /^"per_fte" is te klein\. Schrijf meer dan 0\.$/],
  ["more points than count", "gemeente.yaml", "morgen: 2,", "morgen: 200,", /^"morgen" is te groot\. Schrijf hooguit 100\.$/],
  ["a missing key", "gemeente.yaml", "id: proef", "# id", /^Hier ontbreekt "id"\. /],
  ["a tab", "mensen.yaml", "    kort: sanne", "\tkort: sanne", /^Hier staat een tab\. Spring in met spaties\.$/],
  ["a key that stands twice", "mensen.yaml", "kort: sanne", "kort: sanne\n    kort: sanne", /^Deze sleutel staat er twee keer\. /],
  ["a quote that is not closed", "locaties.yaml", "naam: Balie Oost", 'naam: "Balie Oost', /^Hier ontbreekt een teken of staat er een te veel\. /],
  ["a colon inside a sentence", "gemeente.yaml", "beheerder: functioneel beheer,", "beheerder: bel: functioneel beheer,", /^Deze regel is niet te lezen\. /],
  ["an alias", "locaties.yaml", "naam: Balie Oost\n    adres: Voorbeeldplein 1", "naam: &b Balie Oost\n    adres: *b", /^Verwijzingen met \* worden niet gebruikt\. /],
  ["a second document", "locaties.yaml", "locaties:", "---\nlocaties:\n---\nlocaties:", /^Hier begint met --- een tweede document\. /],
];

describe("A mistake in the files of a gemeente", () => {
  let kopie: Kopie;
  before(() => {
    kopie = maakKopie();
  });
  afterEach(() => kopie.herstel());
  after(() => kopie.weg());

  it("is the only thing that stops it from loading", () => assert.deepEqual(kopie.problemen(), []));

  for (const [wat, bestand, oud, nieuw, zin] of TABEL) {
    it(`is told with file, line and remedy: ${wat}`, () => {
      const tekst = kopie.lees(bestand);
      const plek = tekst.indexOf(oud);
      assert.ok(plek >= 0, `${oud} staat niet in ${bestand}`);
      kopie.schrijf(bestand, tekst.slice(0, plek) + nieuw + tekst.slice(plek + oud.length));
      const gemeld = kopie.problemen();
      const eerste = tekst.slice(0, plek).split("\n").length;
      const regels = Array.from(
        { length: nieuw.split("\n").length + 1 },
        (_, over) => `proef/${bestand}:${eerste + over}: `,
      );
      const hier = gemeld.flatMap((probleem) =>
        regels.filter((regel) => probleem.startsWith(regel)).map((regel) => probleem.slice(regel.length)),
      );
      assert.ok(
        hier.some((probleem) => zin.test(probleem)),
        `${regels.join(", ")} in:\n${gemeld.join("\n")}`,
      );
      for (const probleem of gemeld) assert.match(probleem, /^\S+\.yaml:\d+: .+[.?] .+[.?]$/);
    });
  }

  it("is told for a missing file and a missing folder", () => {
    rmSync(kopie.pad("teams.yaml"));
    assert.deepEqual(kopie.problemen(), [
      "proef/teams.yaml:1: Dit bestand ontbreekt. Maak het aan; config/haarlem is een voorbeeld.",
    ]);
    assert.throws(() => leesGemeente("config/nergens"), {
      problemen: ["config/nergens:1: Deze map bestaat niet. Zet in GEMEENTE_CONFIG een map zoals config/haarlem."],
    });
  });

  it("is told for a file that is empty, a folder, or no UTF-8", () => {
    kopie.schrijf("teams.yaml", "# niets\n");
    kopie.schrijf("mensen.yaml", new Uint8Array([0x6d, 0xff, 0xfe]));
    rmSync(kopie.pad("locaties.yaml"));
    mkdirSync(kopie.pad("locaties.yaml"));
    const gemeld = kopie.problemen().join("\n");
    assert.match(gemeld, /teams\.yaml:1: Dit bestand is leeg\. /);
    assert.match(gemeld, /mensen\.yaml:1: Dit bestand is geen UTF-8\. /);
    assert.match(gemeld, /locaties\.yaml:1: Dit bestand is niet te lezen \(EISDIR\)\. /);
  });

  it("is told together with all others, also of the same kind and in other files", () => {
    kopie.schrijf(
      "gemeente.yaml",
      kopie
        .lees("gemeente.yaml")
        .replace("PT2M", "2")
        .replace("Europe/Amsterdam", "Mars")
        .replace("id: proef", "idd: proef"),
    );
    kopie.schrijf(
      "mensen.yaml",
      kopie.lees("mensen.yaml").replace("vervanger: joost", "vervanger: jost").replace("[privacy_officer]", "[fg]"),
    );
    kopie.schrijf("teams.yaml", kopie.lees("teams.yaml").replace("[2034-2037]", "[20]"));
    const gemeld = kopie.problemen();
    assert.equal(gemeld.length, 7, gemeld.join("\n"));
    assert.deepEqual(
      [...new Set(gemeld.map((zin) => zin.split(":")[0]))],
      ["proef/gemeente.yaml", "proef/mensen.yaml", "proef/teams.yaml"],
    );
  });

  it("is told when no day is open for three months", () => {
    const dagen = Array.from({ length: 100 }, (_, over) => new Date(Date.UTC(2026, 6, 1 + over)).toISOString());
    const lijst = dagen.map((dag) => `  - ${dag.slice(0, 10)}`).join("\n");
    kopie.schrijf("gemeente.yaml", kopie.lees("gemeente.yaml").replace("gesloten: []", `gesloten:\n${lijst}`));
    const [probleem = "", ...andere] = kopie.problemen();
    assert.match(
      probleem,
      /^proef\/gemeente\.yaml:\d+: Vanaf deze dag is er drie maanden geen dag open\. Haal dagen weg/,
    );
    assert.deepEqual(andere, []);
    const weken = lijst.split("\n").slice(0, 90).join("\n");
    kopie.herstel();
    kopie.schrijf("gemeente.yaml", kopie.lees("gemeente.yaml").replace("gesloten: []", `gesloten:\n${weken}`));
    assert.deepEqual(kopie.problemen(), []);
  });

  it("in a loop of vervangers is told at every link", () => {
    kopie.schrijf(
      "mensen.yaml",
      kopie.lees("mensen.yaml").replace("    team: west", "    team: west\n    vervanger: fatima"),
    );
    const gemeld = kopie.problemen();
    assert.equal(gemeld.length, 2, gemeld.join("\n"));
    for (const zin of gemeld) assert.match(zin, /De vervangers wijzen in een kring naar elkaar\. /);
  });

  it("does not make another line look wrong", () => {
    kopie.schrijf("mensen.yaml", kopie.lees("mensen.yaml").replace("naam: Marijke de Schets", "naam: 3"));
    assert.equal(kopie.problemen().length, 1);
  });

  it("never repeats a name or a number of somebody", () => {
    kopie.schrijf(
      "mensen.yaml",
      kopie
        .lees("mensen.yaml")
        .replaceAll("werkdagen: [", 'werkdagen: ["023-555 01 99", ')
        .replaceAll("team: oost", "team: Sanne Voorbeeld"),
    );
    const gemeld = kopie.problemen();
    assert.ok(gemeld.length >= 9);
    assert.deepEqual(
      gemeld.filter((zin) => /555|Sanne|Voorbeeld/.test(zin)),
      [],
    );
  });
});

import assert from "node:assert/strict";
import fc from "fast-check";
import { catalogusVan, NEDERLANDS, verwoord } from "../../dialogs/teksten.ts";
import { magAnders, vastWoord } from "../../dialogs/vaste-teksten.ts";
import { steltGerust } from "../../src/domain/veiligheid/gerust.ts";
import { keurTekst } from "../../src/gemeente/teksten.ts";
import { leesGemeente } from "../../src/gemeente.ts";
import { type Kopie, maakKopie } from "./kopie.ts";

const SLEUTELS = Object.keys(NEDERLANDS);
const VRIJ = SLEUTELS.filter(magAnders);
const plekken = (tekst: string) => [...tekst.matchAll(/\{[^{}]+\}/gu)].map(([plek]) => plek);
const vast = (sleutel: string) => NEDERLANDS[sleutel]?.tekst ?? assert.fail(sleutel);

// biome-ignore format: a row per mistake
const FOUT: readonly (readonly [string, string, unknown, RegExp])[] = [
  ["a key that is mistyped", "overzicht.leg", "Er is niets.", /^Deze zin bestaat niet\. Bedoel je "overzicht\.leeg"\?$/],
  ["a key that is like no other", "een.heel.andere.sleutel.dan.er.is", "Er is niets.", /^Deze zin bestaat niet\. Zoek hem op met wijkwijzer zinnen\.$/],
  ["a name of the language itself", "constructor", "Er is niets.", /^Deze zin bestaat niet\. /],
  ["a card of danger", "kaart.113", "Blijf erbij.", /^Deze zin staat vast\. .* Haal deze regel weg\.$/],
  ["a notification on a locked screen", "melding.kort", "Vraag van een bewoner.", /^Deze zin staat vast\. /],
  ["a sentence of a free group that is about danger", "welkom.vrijwilliger", "Hoi {voornaam}.", /^Deze zin staat vast\. /],
  ["no sentence", "overzicht.leeg", null, /^Dit is geen zin\. /],
  ["a number", "overzicht.leeg", 3, /^Dit is geen zin\. /],
  ["nothing", "overzicht.leeg", " \u200b", /^Hier staat geen zin\. /],
  ["a short sentence that grows past 120", "overzicht.leeg", "a".repeat(121), /^Deze zin is te lang\. Maak er hoogstens 120 tekens van\.$/],
  ["more than twice its length", "welkom.teamlid", `{voornaam} {team} ${"a".repeat(400)}`, /^Deze zin is te lang\. Maak er hoogstens \d+ tekens van\.$/],
  ["a blank left out", "opgepakt.jij", "Jij hebt vraag {nr}.", /Zet er precies dit in, elk zo vaak als het hier staat: \{dag\} \{nr\}\.$/],
  ["a blank too many", "opgepakt.jij", "Jij hebt vraag {nr}, {nr}: {dag}.", /Zet er precies dit in/],
  ["a blank of its own", "overzicht.leeg", "Er is niets, {naam}.", /^In deze zin vult de bot niets in\. Haal de accolades weg\.$/],
  ["half a blank", "overzicht.leeg", "Er is niets {.", /^In deze zin vult de bot niets in\. /],
  ["a link", "overzicht.leeg", "Kijk op https://haarlem.example", /^In een zin staat geen link/],
  ["a bare address", "overzicht.leeg", "Kijk op haarlem.nl", /^In een zin staat geen link/],
  ["a mail address", "overzicht.leeg", "Mail balie@haarlem", /^In een zin staat geen link/],
  ["HTML", "overzicht.leeg", "Er is <b>niets", /^In een zin staat geen opmaak\. /],
  ["an entity", "overzicht.leeg", "Er is niets&nbsp;hier", /^In een zin staat geen opmaak\. /],
  ["markdown", "overzicht.leeg", "Er is **niets**", /^In een zin staat geen opmaak\. /],
  ["a list", "overzicht.leeg", "- Er is niets", /^In een zin staat geen opmaak\. /],
  ["a line break", "overzicht.leeg", "Er is\nniets", /^Schrijf de zin op een regel/],
  ["a mark that turns the text", "overzicht.leeg", "Er is \u202eniets", /^Schrijf de zin op een regel/],
  ["that there is no danger", "overzicht.leeg", "Er is geen gevaar.", /^"geen gevaar" stelt iemand gerust\. De bot zegt nooit dat er geen gevaar is\. /],
  ["that it can wait", "overzicht.leeg", "Dit kan wel wachten.", /stelt iemand gerust/],
  ["the same with wider spaces", "overzicht.leeg", "Dit kan   wel\u00a0 wachten.", /stelt iemand gerust/],
  ["a promise about what is kept", "overzicht.leeg", "Er wordt hier niets bewaard.", /^"bewaard" hoort bij wat overal hetzelfde is/],
  ["a number of emergency", "overzicht.leeg", "Bel 112 niet.", /^"112" hoort bij wat overal hetzelfde is/],
];

describe("The sentences of a gemeente", () => {
  describe("are refused with a remedy when one is", () => {
    for (const [wat, sleutel, tekst, zin] of FOUT)
      it(wat, () => {
        const [eerste = "geen fout"] = keurTekst(sleutel, tekst);
        assert.match(eerste, zin);
      });
  });

  it("may be every free sentence as it is, and another with the same blanks", () => {
    assert.ok(VRIJ.length > 300);
    assert.deepEqual(
      VRIJ.flatMap((sleutel) => keurTekst(sleutel, vast(sleutel)).map((fout) => `${sleutel}: ${fout}`)),
      [],
    );
    assert.deepEqual(keurTekst("opgepakt.jij", "Fijn: vraag {nr} is van jou. De bewoner hoort het vóór {dag}."), []);
    assert.deepEqual(keurTekst("overzicht.leeg", "a".repeat(120)), []);
  });

  it("never touch what is said about danger, rights, privacy and consent", () => {
    const nooit =
      /^(veilig|nood|kaart|oproep|vertrouw|jong|tolk|buiten|storing|melding|merk|niet|geen|bewaard|privacy|lees|gegevens|bsn|briefje|code|concept|instemming|vraag|keuze|regel|stap|fout|knop|signaal|cijfers|casus|blad|beheer)(\.|$)/;
    assert.deepEqual(
      VRIJ.filter((sleutel) => nooit.test(sleutel)),
      [],
    );
    assert.deepEqual(
      VRIJ.filter((sleutel) =>
        /112|113|gevaar|veilig|gewist|bewaar|privacy|toestemming|bezwaar|klacht/i.test(vast(sleutel)),
      ),
      [],
    );
  });

  it("leave no blank open and say nothing of danger, whatever somebody writes", () => {
    let aangenomen = 0;
    const stuk = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom("Goed", "De vraag", "staat er", "geen gevaar", "112", "bewaard", "{", "}", "*"),
      },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
    );
    const poging = fc.constantFrom(...VRIJ).chain((sleutel) =>
      fc.record({
        sleutel: fc.constant(sleutel),
        delen: fc
          .tuple(fc.array(stuk, { maxLength: 3 }), fc.subarray(plekken(vast(sleutel))), fc.boolean())
          .map(([los, deel, alle]) => [...los, ...(alle ? plekken(vast(sleutel)) : deel)])
          .chain((delen) => fc.shuffledSubarray(delen, { minLength: delen.length })),
      }),
    );
    fc.assert(
      fc.property(poging, ({ sleutel, delen }) => {
        const tekst = delen.join(" ").trim();
        if (keurTekst(sleutel, tekst).length > 0) return;
        aangenomen += 1;
        const catalogus = catalogusVan({ teksten: new Map([[sleutel, tekst]]) });
        const waarden = Object.fromEntries(plekken(vast(sleutel)).map((plek) => [plek.slice(1, -1), "Piet"]));
        const gezegd = verwoord(catalogus, sleutel, waarden);
        assert.doesNotMatch(gezegd, /[{}]/u);
        assert.deepEqual(steltGerust(gezegd), []);
        assert.equal(vastWoord(gezegd), null);
      }),
      { numRuns: 2_000 },
    );
    assert.ok(aangenomen > 200, `${aangenomen} accepted`);
  });

  describe("in teksten.yaml", () => {
    let kopie: Kopie;
    before(() => {
      kopie = maakKopie();
    });
    beforeEach(() => kopie.herstel());
    after(() => kopie.weg());

    it("are read, and stand over the fixed ones", () => {
      kopie.schrijf("teksten.yaml", 'teksten:\n  overzicht.leeg: " Niets te doen. "\n');
      const gemeente = leesGemeente(kopie.map);
      const catalogus = catalogusVan(gemeente);
      assert.equal(verwoord(catalogus, "overzicht.leeg"), "Niets te doen.");
      assert.equal(verwoord(catalogus, "zoek.leeg"), vast("zoek.leeg"));
      assert.equal(catalogus["overzicht.leeg"]?.voor, "collega");
      assert.equal(catalogusVan({ ...gemeente }), catalogus, "made once");
    });

    it("need not be there, and may be none", () => {
      assert.equal(catalogusVan(leesGemeente(kopie.map)), NEDERLANDS);
      kopie.schrijf("teksten.yaml", "teksten: {}\n");
      assert.equal(catalogusVan(leesGemeente(kopie.map)), NEDERLANDS);
    });

    it("are refused with file and line, all at once", () => {
      kopie.schrijf(
        "teksten.yaml",
        "teksten:\n  overzicht.leg: Niets.\n  kaart.113: Ga weg.\n  zoek.leeg: Geen haast.\n",
      );
      const [een = "", twee = "", drie = "", ...rest] = kopie.problemen();
      assert.deepEqual(rest, []);
      assert.match(een, /^proef\/teksten\.yaml:2: Deze zin bestaat niet\. Bedoel je "overzicht\.leeg"\?$/);
      assert.match(twee, /^proef\/teksten\.yaml:3: Deze zin staat vast\. /);
      assert.match(drie, /^proef\/teksten\.yaml:4: "Geen haast" stelt iemand gerust\. /);
    });

    for (const [wat, tekst, zin] of [
      ["another key", "zinnen: {}", /^proef\/teksten\.yaml:1: /],
      [
        "a list",
        "teksten:\n  - overzicht.leeg",
        /^proef\/teksten\.yaml:\d: "teksten" moet een blok met sleutels zijn\. /,
      ],
      ["nothing", "", /^proef\/teksten\.yaml:1: Dit bestand is leeg\. /],
      ["one key twice", "teksten:\n  a: b\n  a: c", /^proef\/teksten\.yaml:3: Deze sleutel staat er twee keer\. /],
      [
        "what objects are made of",
        "teksten:\n  __proto__: {a: b}",
        /^proef\/teksten\.yaml:2: Deze zin bestaat niet\. /,
      ],
    ] as const)
      it(`are refused when the file holds ${wat}`, () => {
        kopie.schrijf("teksten.yaml", tekst);
        assert.match(kopie.problemen()[0] ?? "geen fout", zin);
      });
  });
});

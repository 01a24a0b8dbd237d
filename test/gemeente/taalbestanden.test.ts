import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { leesGemeente } from "../../src/gemeente.ts";
import { type Kopie, maakKopie } from "./kopie.ts";

describe("The files that the understanding learns from", () => {
  let kopie: Kopie;
  before(() => {
    kopie = maakKopie();
  });
  beforeEach(() => {
    kopie.herstel();
    mkdirSync(kopie.pad("leefgebieden/voorbeelden"), { recursive: true });
  });
  after(() => kopie.weg());

  const VOORBEELDEN = "leefgebieden/voorbeelden/mobiliteit.txt";
  const met = (bestand: string, tekst: string) => {
    kopie.schrijf(bestand, tekst);
    return kopie.problemen();
  };

  it("hold more than a thousand sentences, for every leefgebied many", () => {
    const { voorbeelden } = leesGemeente("config/haarlem").taal.kennis;
    const per = Map.groupBy(voorbeelden, ({ leefgebied }) => leefgebied);
    assert.equal(per.size, 15);
    for (const [leefgebied, rij] of per) assert.ok(rij.length > 200, leefgebied);
    assert.equal(new Set(voorbeelden.map(({ tekst }) => tekst)).size, voorbeelden.length);
  });

  it("give way to those of the gemeente's own", () => {
    assert.deepEqual(met(VOORBEELDEN, "# van ons\n\ncjg | - | spoed | dakloos | een zin\n"), []);
    const eigen = leesGemeente(kopie.map).taal.kennis.voorbeelden.filter(
      ({ leefgebied }) => leefgebied === "mobiliteit",
    );
    assert.deepEqual(eigen, [
      {
        leefgebied: "mobiliteit",
        functie: "cjg",
        andere: [],
        urgentie: "spoed",
        veiligheid: ["dakloos"],
        tekst: "een zin",
      },
    ]);
  });

  const fouten: readonly (readonly [string, RegExp])[] = [
    [
      "cjg | - | spoed | een zin",
      /mobiliteit\.txt:2: Deze regel heeft 4 delen in plaats van 5\. Een regel is: functie/,
    ],
    ["cjg | - | spoed | - |", /mobiliteit\.txt:2: De tekst ontbreekt/],
    ["cgj | - | spoed | - | zin", /mobiliteit\.txt:2: De functie "cgj" is niet bekend\. Bedoel je "cjg"\?/],
    ["cjg | geld | spoed | - | zin", /mobiliteit\.txt:2: Het leefgebied "geld" is niet bekend/],
    ["cjg | - | snel | - | zin", /mobiliteit\.txt:2: De urgentie "snel" is niet bekend/],
    ["cjg | - | spoed | brand | zin", /mobiliteit\.txt:2: Het veiligheidslabel "brand" is niet bekend/],
    ["# niets", /mobiliteit\.txt:1: Hier staat geen voorbeeld in/],
  ];
  for (const [regel, zin] of fouten)
    it(`say what is wrong with "${regel}"`, () => {
      const [eerste, ...meer] = met(VOORBEELDEN, `# kop\n${regel}\n`);
      assert.match(eerste ?? "", zin);
      assert.deepEqual(meer, []);
    });

  it("say what is wrong with a group of words", () => {
    assert.deepEqual(
      met("woordgroepen.txt", "geld: euro, cent*\n# en meer\nWonen huis\ngeld: duit\nwerk: baan, ???\n"),
      [
        "proef/woordgroepen.txt:3: Deze regel is niet te lezen. Een regel is: naam: woord, woord; de naam in kleine letters.",
        'proef/woordgroepen.txt:4: De groep "geld" staat er twee keer. Zet de woorden bij elkaar.',
        'proef/woordgroepen.txt:5: "???" is geen woord om te zoeken. Schrijf letters of cijfers; een * staat aan het begin of eind van een woord.',
      ],
    );
  });
});

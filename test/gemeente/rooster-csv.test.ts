import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { rooster } from "../../src/cli/rooster.ts";
import { ConfiguratieFout } from "../../src/fouten.ts";
import { leesGemeente } from "../../src/gemeente.ts";
import { type Kopie, maakKopie } from "./kopie.ts";

const KOP = "naam;functies;werkdagen;fte;vervanger;tot";

describe("wijkwijzer rooster", () => {
  let kopie: Kopie;
  before(() => {
    kopie = maakKopie();
  });
  beforeEach(() => kopie.herstel());
  after(() => kopie.weg());

  function draai(csv: string | Uint8Array, ...extra: readonly string[]): string {
    kopie.schrijf("rooster.csv", csv);
    const gezegd: string[] = [];
    rooster([kopie.pad("rooster.csv"), "--map", kopie.map, ...extra], {
      env: {},
      schrijf: (tekst) => gezegd.push(tekst),
    });
    return gezegd.join("");
  }
  function problemen(csv: string | Uint8Array): readonly string[] {
    try {
      draai(csv, "--toepassen");
    } catch (fout) {
      assert.ok(fout instanceof ConfiguratieFout, String(fout));
      return fout.problemen.map((zin) => zin.replace(/^.*\/(?=[^/]+:\d+: )/, ""));
    }
    return [];
  }
  const fatima = () => [...leesGemeente(kopie.map).mensen.values()].find(({ voornaam }) => voornaam === "Fatima");

  it("shows what changes and writes nothing until it is asked to", () => {
    const was = kopie.lees("mensen.yaml");
    const gezegd = draai(`${KOP}\nFatima Verzonnen;;ma, di;0,5;Joost Denkbeeld;\n`);
    assert.match(
      gezegd,
      /Gewijzigd \(1\)\n {2}Fatima Verzonnen: werkdagen ma, di, wo, do, vr, za, zo -> ma, di; fte niets -> 0\.5\n/,
    );
    assert.match(gezegd, /Er is niets geschreven\./);
    assert.equal(kopie.lees("mensen.yaml"), was);
  });

  it("writes it, keeps comments and what the roster does not speak of, and finds nothing the second time", () => {
    const csv = `${KOP}\nFatima Verzonnen;;di ma;0,5;-;\n`;
    assert.match(draai(csv, "--toepassen"), /mensen\.yaml is gewijzigd\./);
    assert.deepEqual([fatima()?.werkdagen, fatima()?.fte, fatima()?.vervanger], [[1, 2], 0.5, null]);
    assert.deepEqual([fatima()?.functies.length, fatima()?.telefoon], [7, "023-555 01 13"]);
    assert.match(kopie.lees("mensen.yaml"), /^# De mensen van de proef[\s\S]*# De vijf die je zelf kunt zijn/);
    assert.match(draai(csv), /^Er verandert niets\./);
  });

  it("takes commas, tabs, quotes, the mark and the line ends of Excel, and other names of columns", () => {
    for (const teken of [";", ",", "\t"]) {
      kopie.herstel();
      const regels = [
        ["Medewerker", "Dagen", "Deel"],
        ["Fatima Verzonnen", '"ma, di"', "x"],
      ].map((rij) => rij.slice(0, 2).join(teken));
      draai(`\uFEFF${regels.join("\r\n")}\r\n\r\n`, "--toepassen");
      assert.deepEqual(fatima()?.werkdagen, [1, 2], JSON.stringify(teken));
    }
  });

  for (const cel of ["=1+1", "@SUM(A1)", "+1+cmd|' /C calc'!A0", "-2+3+x", '=HYPERLINK("http://x")']) {
    it(`refuses ${cel}, which Excel works out when the roster is opened there again`, () => {
      const was = kopie.lees("mensen.yaml");
      const [eerste] = problemen(`naam,organisatie\nFatima Verzonnen,"${cel.replaceAll('"', '""')}"\n`);
      assert.match(eerste ?? "", /^rooster\.csv:2: organisatie: dit is een formule\. Haal het teken/);
      assert.equal(kopie.lees("mensen.yaml"), was);
    });
  }

  it("takes a telephone number with its country code, and the mark that takes away what stood there", () => {
    draai("naam;telefoon;vervanger\nFatima Verzonnen;+31 (0)23-555 01 99;-\n", "--toepassen");
    assert.deepEqual([fatima()?.telefoon, fatima()?.vervanger], ["+31 (0)23-555 01 99", null]);
  });

  it("says of a wholly wrong file the first ten faults and how many more there are", () => {
    const regels = Array.from({ length: 500 }, (_, plek) => `Niemand ${plek};geen dagen`);
    const gezegd = problemen(`naam;werkdagen\n${regels.join("\n")}\n`);
    assert.equal(gezegd.length, 11);
    assert.match(gezegd[0] ?? "", /^rooster\.csv:2: /);
    assert.match(gezegd[10] ?? "", /^Er zijn nog \d+ fouten\. Verbeter eerst deze 10\.$/);
  });

  it("adds a colleague with everything that is needed, and knows functions by the names people use", () => {
    const kop = "oid;kort;naam;functies;team;organisatie;werkdagen;vervanger";
    const sem =
      "5a1e0000-0000-4000-9000-0000000000aa;sem;Sem Papierboot;Wmo-consulent, werk en inkomen;Wijkteam West;Gemeente;ma;lot";
    const lot = "5a1e0000-0000-4000-9000-0000000000ab;lot;Lot Kladblok;cjg;west;Gemeente;di;joost";
    assert.match(draai(`${kop}\n${sem}\n${lot}\n`, "--toepassen"), /Nieuw \(2\)/);
    const mensen = [...leesGemeente(kopie.map).mensen.values()];
    const nieuw = mensen.find(({ naam }) => naam === "Sem Papierboot");
    assert.deepEqual(
      [nieuw?.voornaam, nieuw?.team, nieuw?.functies, nieuw?.rollen],
      ["Sem", "west", ["wmo_consulent", "werk_inkomen"], ["teamlid"]],
    );
    assert.equal(nieuw?.vervanger, mensen.find(({ naam }) => naam === "Lot Kladblok")?.oid);
  });

  it("shows who leaves, and who of the team is not in it", () => {
    const gezegd = draai(`${KOP}\nJoost Denkbeeld;;;;;31-12-2026\nFatima Verzonnen;;;1;;\n`, "--toepassen");
    assert.match(gezegd, /Vertrekt \(1\)\n {2}Joost Denkbeeld: tot niets -> 2026-12-31/);
    assert.doesNotMatch(gezegd, /Niet in het bestand/);
    assert.match(draai(`${KOP}\nFatima Verzonnen;;ma;;;\n`), /Gewijzigd \(1\)/);
  });

  // biome-ignore format: a table is read by row
  const tabel: readonly [string, string, RegExp][] = [
    ["an unknown column", "naam;functis\nFatima Verzonnen;cjg", /^rooster\.csv:1: De kolom "functis" ken ik niet\. Bedoel je "functies"\?$/],
    ["a column that stands twice", "naam;fte;FTE\nFatima Verzonnen;1;1", /^rooster\.csv:1: De kolom fte staat er twee keer\./],
    ["no column that says who", "werkdagen\nma", /^rooster\.csv:1: Er is geen kolom oid, kort of naam\./],
    ["an empty file", "", /^rooster\.csv:1: Dit bestand is leeg\./],
    ["a quote that is never closed", "naam;fte\n\"Fatima;1", /^rooster\.csv:\d+: Hier klopt een aanhalingsteken niet\./],
    ["more cells than columns", "naam;fte\nFatima Verzonnen;1;2", /^rooster\.csv:2: Deze regel heeft meer kolommen dan de eerste\./],
    ["an unknown function", `${KOP}\nFatima Verzonnen;opbouwerker;;;;`, /^rooster\.csv:2: functies: Dit is niet bekend\. Bedoel je "opbouwwerker"\?$/],
    ["days that are none", `${KOP}\nFatima Verzonnen;;maandag t\\/m xx;;;`, /^rooster\.csv:2: werkdagen: Dit zijn geen dagen\./],
    ["a part of a week that is none", `${KOP}\nFatima Verzonnen;;;1,5;;`, /^rooster\.csv:2: fte: Dit getal kan niet\. Schrijf een deel/],
    ["an unknown vervanger", `${KOP}\nFatima Verzonnen;;;;jost;`, /^rooster\.csv:2: vervanger: De collega is niet bekend\. Bedoel je "joost"\?$/],
    ["a day that does not exist", `${KOP}\nFatima Verzonnen;;;;;31-11-2026`, /^rooster\.csv:2: tot: Deze datum bestaat niet\./],
    ["somebody twice", `${KOP}\nFatima Verzonnen;;ma;;;\nFatima Verzonnen;;di;;;`, /^rooster\.csv:3: Deze collega staat er twee keer in\./],
    ["somebody new without what is needed", `${KOP}\nSem Papierboot;cjg;ma;;;`, /^rooster\.csv:2: Deze collega ken ik nog niet, en dan ontbreekt oid, team, organisatie\./],
    ["a line over several lines of text", `naam;telefoon\n"Fatima Verzonnen";"bel\nmij"`, /^rooster\.csv:[23]: telefoon: Dit is geen telefoonnummer\./],
  ];
  describe("changes nothing and says where and what to do for", () => {
    for (const [wat, csv, zin] of tabel)
      it(wat, () => {
        const was = kopie.lees("mensen.yaml");
        const gevonden = problemen(csv);
        assert.ok(
          gevonden.some((probleem) => zin.test(probleem)),
          gevonden.join("\n"),
        );
        assert.equal(kopie.lees("mensen.yaml"), was);
      });

    it("a file that is no UTF-8", () => {
      assert.match(problemen(Buffer.from("naam;team\nZo\xeb;oost", "latin1"))[0] ?? "", /CSV UTF-8/);
    });

    it("a roster with which the gemeente would not be right any more", () => {
      const gevonden = problemen(`${KOP}\nJoost Denkbeeld;;;;Fatima Verzonnen;`);
      assert.match(gevonden[0] ?? "", /klopt de inrichting niet meer/);
      assert.match(gevonden.join("\n"), /De vervangers wijzen in een kring/);
    });
  });

  it("either refuses or leaves a gemeente that loads, whatever the cells hold", () => {
    const cel = fc.oneof(
      fc.constantFrom("", "-", "ma", "0,5", "cjg", "joost", "31-12-2026", '"', "1e9", "oost"),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(cel, { minLength: 5, maxLength: 5 }), (cellen) => {
        kopie.herstel("mensen.yaml");
        const gevonden = problemen(`${KOP}\nFatima Verzonnen;${cellen.join(";")}\n`);
        assert.ok(gevonden.every((zin) => / [A-Z].*\.|\?$/.test(zin)));
        assert.equal(kopie.problemen().length, 0);
      }),
      { numRuns: 20 },
    );
  });

  it("works with the example", () => {
    const gezegd: string[] = [];
    rooster(["config/rooster-voorbeeld.csv", "--map", "config/haarlem"], {
      env: {},
      schrijf: (tekst) => gezegd.push(tekst),
    });
    assert.match(gezegd.join(""), /Nieuw \(1\)[\s\S]*Gewijzigd \(1\)[\s\S]*Vertrekt \(1\)/);
    assert.ok(readFileSync("config/rooster-voorbeeld.csv", "utf8").startsWith("naam;oid;"));
  });
});

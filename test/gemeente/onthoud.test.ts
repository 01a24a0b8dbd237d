import assert from "node:assert/strict";
import type { Gemeente } from "../../src/domain/gemeente.ts";
import type { Bestanden } from "../../src/domain/inrichting.ts";
import { ConfiguratieFout } from "../../src/fouten.ts";
import { onthoudLaatste } from "../../src/gemeente/onthoud.ts";
import { verzamelProblemen } from "../../src/gemeente/problemen.ts";
import { leesBestanden, leesGemeente, leesUitBestanden } from "../../src/gemeente.ts";

/** Per file: what is changed in it, and what must differ in the gemeente then. */
const WIJZIGINGEN: readonly (readonly [string, string, string, (gemeente: Gemeente) => unknown])[] = [
  ["gemeente.yaml", "023-555 01 00", "023-555 01 77", ({ telefoon }) => telefoon],
  ["mensen.yaml", "voornaam: Fatima", "voornaam: Farida", ({ mensen }) => [...mensen.values()].map((m) => m.voornaam)],
  ["teams.yaml", "naam: Wijkteam Oost", "naam: Wijkteam Anders", ({ teams }) => teams.get("oost")?.naam],
  [
    "sociale-kaart.yaml",
    "naam: Budgetmaatjes",
    "naam: Geldmaatjes",
    ({ socialeKaart }) => [...socialeKaart.voorzieningen],
  ],
  ["partners.yaml", "naam: ", "naam: Anders ", ({ partners }) => [...partners]],
  ["woordgroepen.txt", "\ngeld: ", "\ngeld: kwinkeleer, ", ({ taal }) => [...taal.kennis.groepen]],
  [
    "leefgebieden/mobiliteit.yaml",
    "woorden:\n",
    "woorden:\n  - kwinkeleer\n",
    ({ woorden }) => woorden.get("mobiliteit"),
  ],
  [
    "leefgebieden/voorbeelden/mobiliteit.txt",
    "wmo_consulent |",
    "cjg |",
    ({ taal }) => taal.kennis.voorbeelden.filter(({ leefgebied }) => leefgebied === "mobiliteit"),
  ],
];

describe("A second reading of files", () => {
  const BASIS = leesBestanden("config/proef");
  const lees = (bestanden: Bestanden) => leesUitBestanden({ ...bestanden });
  const problemen = (bestanden: Bestanden) => {
    try {
      lees(bestanden);
    } catch (fout) {
      if (fout instanceof ConfiguratieFout) return fout.problemen;
      throw fout;
    }
    return [];
  };

  for (const [bestand, was, wordt, kijk] of WIJZIGINGEN)
    it(`sees what changed in ${bestand}, and sees it go again`, () => {
      const anders = { ...BASIS, [bestand]: (BASIS[bestand] ?? "").replace(was, wordt) };
      assert.notEqual(anders[bestand], BASIS[bestand]);
      const eerst = kijk(lees(BASIS));
      const daarna = kijk(lees(anders));
      assert.notDeepEqual(daarna, eerst);
      assert.deepEqual(kijk(lees(BASIS)), eerst);
      // From a folder nothing is ever remembered.
      assert.deepEqual(eerst, kijk(leesGemeente("config/proef")));
    });

  it("keeps what it learnt with when no word and no example is different", () => {
    const { taal } = lees(BASIS);
    const kaart = `${BASIS["sociale-kaart.yaml"]}\n# nog een regel\n`;
    assert.equal(lees({ ...BASIS, "sociale-kaart.yaml": kaart }).taal, taal);
    assert.notEqual(lees({ ...BASIS, "woordgroepen.txt": `${BASIS["woordgroepen.txt"]}\n` }).taal, taal);
  });

  it("tells what is wrong every time, also in a file that was good beside one that was not", () => {
    const kapot = {
      ...BASIS,
      "mensen.yaml": (BASIS["mensen.yaml"] ?? "").replace("team: oost", "team: nergens"),
      "woordgroepen.txt": `${BASIS["woordgroepen.txt"]}\ngeen groep\n`,
      "leefgebieden/voorbeelden/mobiliteit.txt": "geen voorbeeld\n",
    };
    assert.deepEqual(problemen(BASIS), []);
    const eerst = problemen(kapot);
    assert.equal(new Set(eerst.map((zin) => zin.split(":")[0])).size, 3);
    assert.deepEqual(problemen(kapot), eerst);
    assert.deepEqual(problemen(BASIS), []);
    assert.deepEqual(problemen(kapot), eerst);
    const { ["teams.yaml"]: weg, ...zonder } = BASIS;
    assert.ok(weg);
    assert.match(problemen(zonder).join(), /teams\.yaml:1: Dit bestand ontbreekt/u);
    assert.match(problemen(zonder).join(), /teams\.yaml:1: Dit bestand ontbreekt/u);
  });

  it("makes anew what cannot be used once more, as when learning from it failed", () => {
    const bestand = { pad: "a.yaml", tekst: "" };
    let [gemaakt, goed] = [0, true];
    const maakMee = onthoudLaatste(
      ["a.yaml"],
      () => ++gemaakt,
      () => goed,
    );
    const keer = () => maakMee({ neem: () => bestand }, verzamelProblemen());
    assert.deepEqual([keer(), keer()], [1, 1]);
    goed = false;
    assert.equal(keer(), 2);
    goed = true;
    assert.equal(keer(), 2);
  });

  const HAARLEM = leesBestanden("config/haarlem");
  for (const [bestand, was, wordt] of [
    ["gemeente.yaml", "  dinsdag: 08:30-17:00\n", ""],
    ["mensen.yaml", /kort: rachida\b/u, "kort: rachel"],
    ["teams.yaml", "id: noord-zuid", "id: ergens"],
    ["methoden.yaml", "id: roddelmethode", "id: andersmethode"],
  ] as const)
    it(`checks the casuïstiek, which did not change, against ${bestand}, which did`, () => {
      const fout = () => problemen({ ...HAARLEM, [bestand]: (HAARLEM[bestand] ?? "").replace(was, wordt) }).join("\n");
      assert.deepEqual(problemen(HAARLEM), []);
      assert.match(fout(), /casuistiek\.yaml:\d+: /u);
      assert.deepEqual(problemen(HAARLEM), []);
    });

  it("checks a file that did not change against one that did", () => {
    const zonderLeider = (BASIS["mensen.yaml"] ?? "").replaceAll("teamleider", "teamlid");
    lees(BASIS);
    assert.match(
      problemen({ ...BASIS, "mensen.yaml": zonderLeider }).join(),
      /teams\.yaml:\d+: .*rol teamleider niet/u,
    );
  });
});

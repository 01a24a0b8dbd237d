import assert from "node:assert/strict";
import { mkdirSync, rmSync } from "node:fs";
import { leesGemeente } from "../../src/gemeente.ts";
import { type Kopie, maakKopie } from "./kopie.ts";

const GELDZAKEN = `naam: Geld en zo
functie: opbouwwerker
vervangende_functie: cjg
woorden: [schuld]
vragen:
  - id: soort
    tekst: Waar gaat het over?
    soort: keuze
    keuzes: [huur, zorg]
    wie: [baliemedewerker]
    alleen_bij: [schuld]
`;
const EIGEN = "leefgebieden/financien.yaml";

describe("What gemeenten share", () => {
  let kopie: Kopie;
  before(() => {
    kopie = maakKopie();
  });
  beforeEach(() => {
    kopie.herstel();
    mkdirSync(kopie.pad("leefgebieden"));
  });
  after(() => kopie.weg());

  function problemenMet(oud: string, nieuw: string): readonly string[] {
    assert.ok(GELDZAKEN.includes(oud));
    kopie.schrijf(EIGEN, GELDZAKEN.replace(oud, nieuw));
    return kopie.problemen();
  }

  it("gives way to a leefgebied of the gemeente's own, with what is left out filled in", () => {
    kopie.schrijf(EIGEN, GELDZAKEN);
    const onderwerp = leesGemeente(kopie.map).onderwerpen.get("financien");
    assert.deepEqual(onderwerp, {
      naam: "Geld en zo",
      functie: "opbouwwerker",
      vervangendeFunctie: "cjg",
      vragen: [
        {
          id: "soort",
          tekst: "Waar gaat het over?",
          soort: "keuze",
          keuzes: ["huur", "zorg"],
          wie: ["baliemedewerker"],
          alleenBij: ["schuld"],
        },
      ],
      basisvoorzieningen: [],
      kinderenVragen: false,
    });
  });

  it("is complete: a missing leefgebied is told by its file", () => {
    rmSync(kopie.pad("../leefgebieden/mobiliteit.yaml"));
    assert.match(kopie.problemen().join("\n"), /^leefgebieden\/mobiliteit\.yaml:1: Dit bestand ontbreekt\. .*$/);
  });

  it("has no leefgebied under another name", () => {
    kopie.schrijf("leefgebieden/financieen.yaml", GELDZAKEN);
    assert.deepEqual(kopie.problemen(), [
      'proef/leefgebieden/financieen.yaml:1: Het leefgebied "financieen" is niet bekend. Bedoel je "financien"?',
    ]);
  });

  it("has no two questions with one id", () => {
    const tweede = "    alleen_bij: [schuld]\n  - { id: soort, tekst: Nog iets?, soort: tekst, wie: [teamlid] }\n";
    assert.deepEqual(problemenMet("    alleen_bij: [schuld]\n", tweede), [
      `proef/${EIGEN}:12: De vraag "soort" staat er twee keer. Geef elke vraag een eigen id.`,
    ]);
  });

  it("has choices for a question of choice, and for no other", () => {
    const zin = `proef/${EIGEN}:6: "vragen": Alleen een vraag van soort keuze heeft keuzes, en dan minstens twee. Pas soort of keuzes aan.`;
    assert.deepEqual(problemenMet("keuzes: [huur, zorg]", "keuzes: [huur]"), [zin]);
    assert.deepEqual(problemenMet("soort: keuze", "soort: tekst"), [zin]);
  });

  it("asks a question of somebody", () => {
    assert.deepEqual(problemenMet("wie: [baliemedewerker]", "wie: [burgemeester]"), [
      `proef/${EIGEN}:10: "burgemeester" kan niet bij "wie". Kies uit: vrijwilliger, baliemedewerker, teamlid, specialist, teamleider, functioneel_beheerder, privacy_officer, technisch_beheerder.`,
    ]);
  });

  it("has words that can be looked for", () => {
    const [zin, ...meer] = problemenMet("woorden: [schuld]", "woorden: [schuld, '???', huur]");
    assert.match(zin ?? "", /^proef\/leefgebieden\/financien\.yaml:4: Dit is geen woord om te zoeken\. /);
    assert.deepEqual(meer, []);
  });

  it("gives way to the gemeente's own codewoorden: enough of them, each once and easy to spell", () => {
    const woorden = Array.from(
      { length: 100 },
      (_, plek) => `woord${"abcdefghij"[plek % 10]}${"abcdefghij"[Math.floor(plek / 10)]}`,
    );
    const schrijf = (lijst: readonly string[]) =>
      kopie.schrijf("codewoorden.yaml", `codewoorden:\n${lijst.map((w) => `  - ${w}\n`).join("")}`);
    schrijf(woorden);
    assert.deepEqual(leesGemeente(kopie.map).codewoorden, woorden);
    schrijf([...woorden, "woordaa"]);
    assert.deepEqual(kopie.problemen(), [
      'proef/codewoorden.yaml:102: Het codewoord "woordaa" staat er twee keer. Haal er een weg.',
    ]);
    schrijf(["Ijsje", ...woorden]);
    assert.match(kopie.problemen().join("\n"), /^proef\/codewoorden\.yaml:2: "codewoorden": Een codewoord heeft .*$/);
    schrijf(woorden.slice(1));
    assert.match(kopie.problemen().join("\n"), /^proef\/codewoorden\.yaml:1: Er zijn maar 99 codewoorden\. .*$/);
  });
});

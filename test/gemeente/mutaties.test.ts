import assert from "node:assert/strict";
import fc from "fast-check";
import { type Kopie, maakKopie } from "./kopie.ts";

const BESTANDEN = [
  "gemeente.yaml",
  "teams.yaml",
  "mensen.yaml",
  "locaties.yaml",
  "../codewoorden.yaml",
  "../leefgebieden/financien.yaml",
  "../routering.yaml",
  "partners.yaml",
  "casuistiek.yaml",
  "sociale-kaart.yaml",
  "../methoden.yaml",
];
const WAARDEN = [
  "",
  "null",
  "3",
  "-1",
  "true",
  "[]",
  "{}",
  "[[a]]",
  "{a: b}",
  "'",
  '"',
  ": ",
  "*x",
  "&x y",
  "!!set {a}",
  "2026-02-30",
  "99:99",
  "PT",
  "P1D",
  "\u0000",
  "é",
  "oost",
  "__proto__",
  "1e999",
  "|",
  "constructor",
];

type Mutatie = (regels: readonly string[]) => string;

/** What a tired hand does to a file: a line gone, doubled, moved, indented, cut off, or with another value. */
const mutatie: fc.Arbitrary<Mutatie> = fc
  .record({ plek: fc.nat(), ander: fc.nat(), waarde: fc.oneof(fc.constantFrom(...WAARDEN), fc.string()) })
  .chain(({ plek, ander, waarde }) => {
    const op = (regels: readonly string[], regel: (oud: string) => readonly string[]) => {
      const hier = plek % regels.length;
      return regels.flatMap((oud, index) => (index === hier ? regel(oud) : [oud])).join("\n");
    };
    return fc.constantFrom<Mutatie>(
      (regels) => op(regels, () => []),
      (regels) => op(regels, (oud) => [oud, oud]),
      (regels) => op(regels, (oud) => [oud, regels[ander % regels.length] ?? ""]),
      (regels) => op(regels, (oud) => [` ${oud}`]),
      (regels) => op(regels, (oud) => [oud.replace(/^ {2}/, "")]),
      (regels) => op(regels, (oud) => [`\t${oud}`]),
      (regels) => op(regels, (oud) => [oud.replace(/:.*$/, `: ${waarde}`)]),
      (regels) => op(regels, (oud) => [oud.replace(/\w+:/, `${waarde}:`)]),
      (regels) => op(regels, (oud) => [oud.replace(/- .*/, `- ${waarde}`)]),
      (regels) =>
        op(regels, (oud) => [oud.slice(0, ander % (oud.length + 1)) + waarde + oud.slice(ander % (oud.length + 1))]),
      (regels) => regels.slice(0, plek % regels.length).join("\n"),
      () => waarde,
    );
  });

describe("Any mistake in the files of a gemeente", () => {
  let kopie: Kopie;
  before(() => {
    kopie = maakKopie();
  });
  after(() => kopie.weg());

  it("either does no harm or is told with file, line and remedy, in words of ours", function () {
    this.timeout(600_000);
    let geweigerd = 0;
    const opdrachten = fc.array(fc.tuple(fc.constantFrom(...BESTANDEN), mutatie), { minLength: 1, maxLength: 3 });
    const eigenschap = fc.property(opdrachten, (mutaties) => {
      for (const [bestand, muteer] of mutaties) kopie.schrijf(bestand, muteer(kopie.lees(bestand).split("\n")));
      const gemeld = kopie.problemen();
      for (const [bestand] of mutaties) kopie.herstel(bestand);
      if (gemeld.length > 0) geweigerd += 1;
      for (const zin of gemeld) {
        assert.match(zin, /^(proef|leefgebieden)?\/?[a-z_-]+\.yaml:\d+: [A-Z"].*[.?]$/s);
        assert.doesNotMatch(zin, /invalid|expected|received|unexpected|error|undefined|\[object/i);
      }
    });
    fc.assert(eigenschap, { numRuns: process.env["WIJKWIJZER_NACHT"] === "1" ? 1_500 : 60 });
    assert.ok(geweigerd > 40, `slechts ${geweigerd} keer geweigerd`);
  });

  it("is told for a nesting without end", () => {
    kopie.schrijf("teams.yaml", `teams: ${"[".repeat(500)}`);
    assert.match(kopie.problemen()[0] ?? "", /^proef\/teams\.yaml:1: /);
  });
});

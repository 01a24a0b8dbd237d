import assert from "node:assert/strict";
import fc from "fast-check";
import { maakKaart } from "../../cards/kaart.ts";
import { alineaBlok, kopBlok, zichtbaar } from "../../cards/tekst.ts";
import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import { acties, gelezen, soort } from "./doorloop.ts";
import { opmerkingen } from "./keuring.ts";
import { beeld } from "./voorbeelden.ts";

const CORPUS = [
  "[x](https://evil.example)",
  "![x](https://evil.example/x.png)",
  "[x]: https://evil.example",
  "<https://evil.example>",
  "<at>Team</at>",
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "*a* **b** _c_ __d__ ~~e~~ `f` ```g",
  "# kop",
  "1. een",
  "1)",
  "- punt",
  "---",
  "***",
  "| a | b |",
  "> citaat",
  "&lt;b&gt; &#42; &amp;",
  "a\\*b\\\\c \\[x](https://evil.example)",
  "${naam} {{naam}} {{DATE(2026-11-26T06:08:39Z, SHORT)}} {{{TIME(2026-11-26T06:08:39Z)}}}",
  "regel een\nregel twee\n\nregel drie",
  "x".repeat(28 * 1024),
];

/** A view with one text wherever a person's words can come. */
function overal(tekst: string): Kaartbeeld {
  return beeld({
    titel: tekst,
    alineas: [
      { stijl: "gewoon", tekst },
      { stijl: "zeg", tekst },
      { stijl: "fout", tekst },
    ],
    regels: [
      { label: "Vraag", waarde: tekst },
      { label: "Vraag", waarde: tekst, knop: { titel: "Aanpassen", verb: "x" } },
    ],
    velden: [
      {
        id: "a",
        soort: "tekst",
        label: "Vraag",
        uitleg: tekst,
        verplicht: false,
        waarde: tekst,
        maximum: 99_999,
        regels: "meer",
      },
    ],
    knoppen: [{ titel: "Verder", verb: "verder" }],
  });
}

/** What markdown makes of a heading when every mark in it is escaped. */
function ontsnapt(tekst: string): string {
  return tekst.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

function isLetterlijk(tekst: string): void {
  const kaart = maakKaart(overal(tekst));
  const vast = new Set(["Zeg tegen de bewoner:", "Vraag"]);

  assert.deepEqual(
    gelezen(kaart).filter((alinea) => !vast.has(alinea)),
    Array(6).fill(zichtbaar(tekst)),
  );
  const runs = soort(kaart, "RichTextBlock").flatMap((blok) => blok.inlines);
  assert.ok(runs.every((run) => run.type === "TextRun" && !run.text.includes("{{")));
  assert.equal(soort(kaart, "Input.Text")[0]?.value ?? "", tekst);

  const kop = soort(kaart, "TextBlock")[0]?.text ?? "";
  assert.equal(ontsnapt(kop), zichtbaar(tekst).replace(/\s+/g, " "));
  assert.doesNotMatch(kop.replace(/\\./g, "¤"), /[`*_[<]|~~|&#?\w+;|\{\{|^[-+=#>]|^\d+[.)](\s|$)/);

  assert.deepEqual(
    acties(kaart).map((actie) => actie.title),
    ["Aanpassen", "Verder"],
  );
}

describe("a person's words on a card (P41)", () => {
  for (const tekst of CORPUS) {
    it(`are shown to the letter: ${tekst.slice(0, 40).replaceAll("\n", "⏎")}`, () => {
      isLetterlijk(tekst);
      assert.deepEqual(opmerkingen(maakKaart(overal(tekst))), []);
    });
  }

  it("are shown to the letter, whatever they are", () => {
    const teken = fc.constantFrom(
      ..."[]()<>*_~`#|\\!&{}$;:-+=>1.)x /\n\u202e\u200b".split(""),
      "{{",
      "~~",
      "&amp;",
      "https://e.nl",
    );
    fc.assert(fc.property(fc.oneof(fc.string({ unit: teken }), fc.string({ unit: "binary" })), isLetterlijk), {
      numRuns: 300,
    });
  });

  it("cannot turn the reading direction or hide letters", () => {
    assert.equal(zichtbaar("ik\u202eroob\u202c b\u200bel\u2060 112\ufeff\u0000\u00ad\u{e0041}"), "ikroob bel 112");
    assert.equal(zichtbaar("\u2066a\u2069\u200e\u200f\u061c\u200d\u200cb"), "ab");
  });

  it("keep the joiner that Farsi and Dari are written with", () => {
    assert.equal(zichtbaar("می\u200cشود"), "می\u200cشود");
  });

  it("keep their lines, with at most one empty line between", () => {
    assert.equal(zichtbaar("  een\r\ntwee\r\r\n\n\n\u2028drie\t\n"), "een\ntwee\n\ndrie");
  });

  it("are well-formed text, also with half a character", () => {
    assert.equal(zichtbaar("a\ud83d"), "a\ufffd");
  });
});

describe("a heading", () => {
  for (const titel of [
    "Bel nu 112",
    "Wonen & zorg (nieuw)!",
    "Vraag 2026-0413: 3 > 2",
    "Hoi Noor, 's middags",
    "Stap 1 van 7.",
  ]) {
    it(`has no backslash that a telephone would show: ${titel}`, () => assert.equal(kopBlok(titel).text, titel));
  }

  it("is one line", () => assert.equal(kopBlok("een\n\ntwee").text, "een twee"));
});

describe("a paragraph with a card function in it", () => {
  it("is cut where the function would begin", () => {
    assert.deepEqual(
      alineaBlok("a {{DATE(x)}}").inlines.map((run) => run.text),
      ["a {", "{DATE(x)}}"],
    );
  });
});

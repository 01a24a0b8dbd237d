import assert from "node:assert/strict";
import fc from "fast-check";
import { LANGSTE_TEKST, normaliseer, woordenVan } from "../../../src/domain/taal/normaliseer.ts";

const vormen = (tekst: string) => woordenVan(tekst).map(({ vorm }) => vorm);

describe("the words of a text", () => {
  const tabel: readonly (readonly [string, readonly string[]])[] = [
    ["Mw. wil hh-hulp", ["mevrouw", "wil", "huishoudelijke", "hulp"]],
    ["dhr heeft z'n pas", ["meneer", "heeft", "zijn", "pas"]],
    ["’t Is géén suïcide", ["het", "is", "geen", "suicide"]],
    ["'Ik wil niet', zegt ie", ["ik", "wil", "niet", "zegt", "hij"]],
    ["stap eruit", ["stap", "er", "uit"]],
    ["8 mnd geleden, 2 wkn", ["8", "maanden", "geleden", "2", "weken"]],
    ["ex-man", ["ex", "man"]],
    ["!!! ... ???", []],
  ];
  for (const [tekst, verwacht] of tabel) {
    it(`are ${verwacht.join(" ") || "none"} for "${tekst}"`, () => {
      assert.deepEqual(vormen(tekst), verwacht);
    });
  }

  it("keep their places in the typed text", () => {
    const tekst = "Café: mw. Één  keer!";

    assert.deepEqual(
      woordenVan(tekst).map(({ van, tot }) => tekst.slice(van, tot)),
      ["Café", "mw", "Één", "keer"],
    );
  });

  it("are in another sentence after a full stop, but not after an abbreviation", () => {
    const zinnen = (tekst: string) => woordenVan(tekst).at(-1)?.zin;

    assert.equal(zinnen("hij is weg. ze huilt"), 1);
    assert.equal(zinnen("mw. Jansen huilt"), 0);
    assert.equal(zinnen("al 6 mnd. hij wacht"), 0);
    assert.equal(zinnen("al 6 mnd. Hij wacht"), 1);
  });

  it("are in another part after a comma or a conjunction", () => {
    const delen = woordenVan("hij slaat niet, want dat doet hij nooit").map(({ deel }) => deel);

    assert.deepEqual(new Set(delen).size > 1, true);
    assert.equal(delen[0], delen[2]);
  });

  it("stop at the longest text that is read", () => {
    assert.ok(woordenVan("woord ".repeat(LANGSTE_TEKST)).every(({ tot }) => tot <= LANGSTE_TEKST));
  });

  it("stand in order and within the text, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (tekst) => {
        let vorige = 0;
        for (const { van, tot, vorm } of woordenVan(tekst)) {
          assert.ok(van >= vorige && tot <= tekst.length && vorm === normaliseer(vorm));
          vorige = van;
        }
      }),
    );
  });
});

import assert from "node:assert/strict";
import fc from "fast-check";
import { vindDatums } from "../../../src/domain/taal/datum.ts";

/** A Wednesday. */
const VANDAAG = "2026-03-11";
const datums = (tekst: string, vandaag = VANDAAG) => vindDatums(tekst, vandaag).map(({ datum }) => datum);

describe("the days that a text names", () => {
  it("says where they stand, also after a weekday with a letter wrong", () => {
    const tekst = "donderdg of donderdagg, anders zaterdag";

    const plekken = vindDatums(tekst, VANDAAG).map(({ van, tot }) => tekst.slice(van, tot));
    assert.deepEqual(plekken, ["donderdg", "donderdagg", "zaterdag"]);
  });

  for (const [tekst, verwacht] of [
    ["vandaag nog", ["2026-03-11"]],
    ["vanavond", ["2026-03-11"]],
    ["morgen uit het ziekenhuis", ["2026-03-12"]],
    ["morgenochtend", ["2026-03-12"]],
    ["overmorgen", ["2026-03-13"]],
    ["donderdag dichtgedraaid", ["2026-03-12"]],
    ["donderdagg dichtgedraaid", ["2026-03-12"]],
    ["donderdg dichtgedraaid", ["2026-03-12"]],
    ["vrijdga of maandag", ["2026-03-13", "2026-03-16"]],
    ["woensdag", ["2026-03-18"]],
    ["deze woensdag", ["2026-03-11"]],
    ["vrijdagmiddag", ["2026-03-13"]],
    ["volgende week donderdag", ["2026-03-19"]],
    ["dinsdag volgende week", ["2026-03-17"]],
    ["dinsdag over een week", ["2026-03-24"]],
    ["volgende week", ["2026-03-16"]],
    ["eind van de week", ["2026-03-13"]],
    ["dit weekend", ["2026-03-14"]],
    ["de 30e", ["2026-03-30"]],
    ["de 1e van de maand", ["2026-04-01"]],
    ["de 31ste", ["2026-03-31"]],
    ["per 1 mei", ["2026-05-01"]],
    ["30 november", ["2026-11-30"]],
    ["3 feb", ["2027-02-03"]],
    ["1 mei 2027", ["2027-05-01"]],
    ["30-11", ["2026-11-30"]],
    ["op 3-4", ["2026-04-03"]],
    ["30/11/26", ["2026-11-30"]],
    ["30.11.2026", ["2026-11-30"]],
    ["2026-12-24", ["2026-12-24"]],
    ["over 12 dagen", ["2026-03-23"]],
    ["over twee weken", ["2026-03-25"]],
    ["over een maand", ["2026-04-11"]],
    ["binnen 14 dagen", ["2026-03-25"]],
    ["eind van de maand", ["2026-03-31"]],
    ["eind mei", ["2026-05-31"]],
    ["eind volgende maand", ["2026-04-30"]],
    ["zaterdag 14 maart", ["2026-03-14"]],
    ["29 februari", ["2028-02-29"]],
    ["vrijdag of anders 20 maart", ["2026-03-13", "2026-03-20"]],
  ] as const) {
    it(`are ${verwacht.join(" and ")} for "${tekst}"`, () => {
      assert.deepEqual(datums(tekst), verwacht);
    });
  }

  for (const tekst of [
    "afgelopen vrijdag",
    "elke dinsdag",
    "brief van 3 mei",
    "sinds 2 januari",
    "8-16 uur",
    "24/7",
    "2-3 weken",
    "1-2",
    "31-02",
    "32 mei",
    "'s morgens",
    "goedemorgen",
    "de 3e verdieping",
    "maandagavondclub",
  ]) {
    it(`are none for "${tekst}"`, () => {
      assert.deepEqual(datums(tekst), []);
    });
  }

  it("stand where they were typed", () => {
    const tekst = "Het water gaat er donderdag af.";
    const [gevonden] = vindDatums(tekst, VANDAAG);

    assert.equal(tekst.slice(gevonden?.van, gevonden?.tot), "donderdag");
  });

  it("cross the end of a month and a year", () => {
    assert.deepEqual(datums("overmorgen", "2026-12-30"), ["2027-01-01"]);
    assert.deepEqual(datums("eind van de maand", "2028-02-03"), ["2028-02-29"]);
    assert.deepEqual(datums("de 31e", "2026-04-05"), ["2026-05-31"]);
  });

  it("are real days in order and without overlap, whatever the text", () => {
    const brok = fc.constantFrom(
      "morgen",
      "donderdag",
      "over",
      "12",
      "dagen",
      "30-11",
      "31",
      "februari",
      "-",
      "/",
      "2026",
      "de",
      "e",
      "volgende week",
      "99",
      ".",
      "einde",
      "maand",
    );
    fc.assert(
      fc.property(fc.array(brok, { maxLength: 20 }), (brokken) => {
        const gevonden = vindDatums(brokken.join(" "), VANDAAG);
        for (const [plek, { datum, van }] of gevonden.entries()) {
          assert.match(datum, /^\d{4}-\d{2}-\d{2}$/);
          assert.ok(plek === 0 || van >= (gevonden[plek - 1]?.tot ?? 0));
        }
      }),
    );
  });
});

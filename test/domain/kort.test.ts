import assert from "node:assert/strict";
import fc from "fast-check";
import { type Kortregel, knip, pakIn, tekens } from "../../src/domain/kort.ts";

const regel = (label: string, tekst: string, rang = 1, vrij = false): Kortregel => ({ label, tekst, rang, vrij });
const weggelaten = (labels: readonly string[]) => `Weg: ${labels.join(", ")}.`;
const tekst = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 600 }),
  fc.lorem({ maxCount: 12, mode: "sentences" }),
  fc
    .array(fc.constantFrom("👩🏽‍💻", "\u200D", "\uD83D", "é", " ", ". "), { maxLength: 200 })
    .map((delen) => delen.join("")),
);
const regels = fc.array(
  fc.record({
    label: fc.string({ unit: "grapheme", maxLength: 40 }),
    tekst,
    rang: fc.integer({ min: 0, max: 6 }),
    vrij: fc.boolean(),
  }),
  { maxLength: 40 },
);

describe("cutting a text", () => {
  it("counts characters and not halves of them", () => {
    assert.equal(tekens("👍🏽é"), 3);
    assert.equal(knip("👍👍👍", 3), "👍👍👍");
  });

  it("ends at a sentence, else at a word, and says that it goes on", () => {
    assert.equal(knip("De huur is te hoog. De buren maken ook lawaai.", 30), "De huur is te hoog. …");
    assert.equal(knip("De huur is veel te hoog geworden", 20), "De huur is veel te …");
    assert.equal(knip("Huurachterstandsregeling", 10), "Huurachte…");
  });

  it("never gives more than was asked", () => {
    fc.assert(
      fc.property(tekst, fc.integer({ min: 0, max: 300 }), (een, maximum) => {
        assert.ok(tekens(knip(een, maximum)) <= maximum);
      }),
    );
  });
});

describe("a block of at most so many characters", () => {
  it("has everything, in order, when that fits", () => {
    const alles = [regel("Vraag", "De huur.", 2, true), regel("Nummer", "12", 0)];
    assert.equal(pakIn(alles, 100, weggelaten), "Vraag: De huur.\nNummer: 12");
  });

  it("keeps what matters most, cuts somebody's own words first and names what is missing", () => {
    const woorden = "De huur is te hoog. De verhuurder schreef een brief. De deurwaarder kwam ook al langs.";
    const alles = [
      regel("Vraag", woorden, 2, true),
      regel("Bereiken", "06 12345678", 1),
      regel("Gezin", "x".repeat(80), 5),
    ];
    assert.equal(
      pakIn(alles, 105, weggelaten),
      "Vraag: De huur is te hoog. De verhuurder schreef een brief. …\nBereiken: 06 12345678\nWeg: Vraag, Gezin.",
    );
  });

  it("never gives more than was asked, whatever the lines", () => {
    fc.assert(
      fc.property(regels, fc.integer({ min: 20, max: 1000 }), (alles, maximum) => {
        assert.ok(tekens(pakIn(alles, maximum, weggelaten)) <= maximum);
      }),
      { numRuns: 500 },
    );
  });

  it("says so whenever something is missing, as long as there is room to say it", () => {
    fc.assert(
      fc.property(regels, (alles) => {
        const blok = pakIn(alles, 1000, (labels) =>
          labels.length === 0 ? "NIET ALLES" : `NIET ALLES ${labels.length}`,
        );
        const vol = alles.map(({ label, tekst: wat }) => `${label}: ${wat}`).join("\n");
        assert.equal(blok.includes("NIET ALLES"), tekens(vol) > 1000 || vol.includes("NIET ALLES"));
      }),
      { numRuns: 300 },
    );
  });
});

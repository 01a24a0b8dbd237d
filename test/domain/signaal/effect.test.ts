import assert from "node:assert/strict";
import fc from "fast-check";
import type { Periode } from "../../../src/domain/cijfers/telling.ts";
import { effectVan, effectweken, rond } from "../../../src/domain/signaal/effect.ts";
import type { Signaalstand } from "../../../src/domain/signaal/signaal.ts";
import { maakSignaal } from "../../app/signaaltoneel.ts";

const collectief = (vanaf: string): Signaalstand => ({
  soort: "collectief",
  op: 0,
  antwoord: "bijeenkomst",
  wat: "Een avond.",
  vanaf,
});
const CEL = "doorgegeven|oost|leefgebied=financien";

function tellingen(weken: readonly Periode[], aantal: (n: number) => number) {
  return new Map(weken.map((week, n) => [week, new Map([[CEL, aantal(n)]])]));
}

describe("what is counted before and after a collective answer", () => {
  it("is three times four weeks before, those in which it began, and at most six after, as far as they are over", () => {
    const doc = maakSignaal({ stand: collectief("2026-03-10") });
    const plekken = (vandaag: string) => effectVan(doc, new Map(), vandaag).map(({ plek }) => plek);
    assert.deepEqual(plekken("2026-03-10"), ["voor", "voor", "voor"]);
    assert.deepEqual(plekken("2026-06-01").slice(0, 5), ["voor", "voor", "voor", "begin", "na"]);
    assert.equal(plekken("2027-06-01").length, 10);
  });

  it("follows on one calendar, in weeks that begin on a Monday and never overlap", () => {
    const doc = maakSignaal({ stand: collectief("2026-03-10") });
    const blokken = effectVan(doc, new Map(), "2027-01-01");
    const weken = effectweken(doc, "2027-01-01");
    assert.equal(weken.length, blokken.length * 4);
    assert.equal(new Set(weken).size, weken.length);
    for (const week of weken) assert.equal(new Date(`${week.slice(5)}T12:00:00Z`).getUTCDay(), 1, week);
    const later = effectVan(maakSignaal({ stand: collectief("2026-03-17") }), new Map(), "2027-01-01");
    const gelijk = blokken.filter(({ van }) => later.some((ander) => ander.van === van));
    assert.ok(gelijk.length >= 9, "another signal shows the same four weeks, not four that are shifted");
  });

  it("adds up four weeks of the same subject and team", () => {
    const doc = maakSignaal({ stand: collectief("2026-03-10") });
    const weken = effectweken(doc, "2026-05-01");
    const blokken = effectVan(
      doc,
      tellingen(weken, (n) => (n < 4 ? 5 : n < 8 ? 1 : 0)),
      "2026-05-01",
    );
    assert.deepEqual(blokken.map(({ aantal }) => aantal).slice(0, 3), [20, "minder_dan_5", 0]);
  });

  it("is still watched after it was said what came of it, and not without an answer or a subject", () => {
    const gedaan = { soort: "klaar", op: 0, gedaan: "Het is geweest." } as const;
    const klaar = maakSignaal({ stand: gedaan, vorige: collectief("2026-03-10") });
    assert.ok(effectweken(klaar, "2026-06-01").length > 0);
    assert.deepEqual(effectweken(maakSignaal(), "2026-06-01"), []);
    const zonder = maakSignaal({ stand: collectief("2026-03-10"), leefgebied: null });
    assert.deepEqual(effectweken(zonder, "2026-06-01"), []);
  });

  it("never shows one to four, and gives them away by no sum or difference of what is shown", () => {
    fc.assert(
      fc.property(fc.nat({ max: 400 }), (n) => {
        const gezien = rond(n);
        if (gezien === "minder_dan_5") return assert.ok(n >= 1 && n <= 4);
        assert.equal(gezien % 5, 0);
        assert.ok(Math.abs(gezien - n) <= 2);
        // Every other count with this face differs by up to four, so what is left of a total stays unknown.
        if (n > 0) assert.ok([1, 2, 3, 4].some((meer) => rond(n + meer) === gezien || rond(n - meer) === gezien));
      }),
    );
  });
});

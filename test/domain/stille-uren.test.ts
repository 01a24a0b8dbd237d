import assert from "node:assert/strict";
import fc from "fast-check";
import type { Persoon } from "../../src/domain/gemeente.ts";
import { isAanwezig } from "../../src/domain/rooster.ts";
import { lokaleDag, type Stilte, stilTot } from "../../src/domain/werkkalender.ts";
import { FATIMA } from "../dialogs/proefgemeente.ts";
import { kantoor, klok, ms } from "../support/kalender.ts";

const gewoon = kantoor();
const g: Stilte = { ...gewoon, stilleUren: ["18:00", "08:00"] };
const altijd: Stilte = { ...gewoon, stilleUren: null };
/** Works Monday to Thursday, of which Tuesday for her own organisation. */
const fatima: Persoon = {
  ...FATIMA,
  werkdagen: [1, 2, 3, 4],
  moederdagen: [2],
  afwezig: [{ van: "2026-11-30", tot: "2026-12-04" }],
  vanaf: "2026-01-05",
  tot: "2027-03-31",
};
const eigen: Persoon = { ...fatima, stil: ["12:00", "13:30"] };
const nachtdienst: Persoon = { ...fatima, werkdagen: [1, 2, 3, 4, 5, 6, 7], moederdagen: [], stil: ["06:00", "22:00"] };

// 2026-11-25 is a Wednesday.
// biome-ignore format: a table is read by row
const TABEL: readonly [string, Stilte, Persoon, string, string | null][] = [
  ["is sent during the day", g, fatima, "2026-11-25T10:00", null],
  ["is sent at the minute the quiet hours end", g, fatima, "2026-11-25T08:00", null],
  ["is held a minute before", g, fatima, "2026-11-25T07:59", "2026-11-25T08:00"],
  ["is held when the quiet hours begin, until the next morning", g, fatima, "2026-11-25T18:00", "2026-11-26T08:00"],
  ["is held after midnight until the same morning", g, fatima, "2026-11-26T00:30", "2026-11-26T08:00"],
  ["is held on a day somebody does not work", g, fatima, "2026-11-27T10:00", "2026-12-07T08:00"],
  ["is held on a day somebody works for their own organisation", g, fatima, "2026-11-24T10:00", "2026-11-25T08:00"],
  ["is held from the evening before such a day", g, fatima, "2026-11-23T18:30", "2026-11-25T08:00"],
  ["is held over a leave and the days around it", g, fatima, "2026-11-26T18:00", "2026-12-07T08:00"],
  ["is held over Christmas", g, fatima, "2026-12-24T18:00", "2026-12-28T08:00"],
  ["is held on Koningsdag, and here also on the day for the own organisation", g, fatima, "2026-04-27T10:00", "2026-04-29T08:00"],
  ["is held before the first day", g, fatima, "2025-12-24T10:00", "2026-01-05T08:00"],
  ["is sent on the last day", g, fatima, "2027-03-31T10:00", null],
  ["is held from the day after it, and looked at again in a year", g, fatima, "2027-04-01T10:00", "2028-04-01T00:00"],
  ["is sent in the evening without quiet hours", altijd, fatima, "2026-11-25T23:59", null],
  ["is held until midnight without quiet hours", altijd, fatima, "2026-11-24T10:00", "2026-11-25T00:00"],
  ["goes by the own quiet hours, in the evening", g, eigen, "2026-11-25T20:00", null],
  ["goes by the own quiet hours, at noon", g, eigen, "2026-11-25T12:00", "2026-11-25T13:30"],
  ["is sent in the night to who works then", g, nachtdienst, "2026-11-25T23:00", null],
  ["is held by day for who works in the night", g, nachtdienst, "2026-11-25T10:00", "2026-11-25T22:00"],
  ["waits for the time that does not exist", g, { ...nachtdienst, stil: ["22:00", "02:30"] }, "2026-03-29T01:00", "2026-03-29T03:30"],
  ["waits for the first of the two in a night that has the hour twice", g, { ...nachtdienst, stil: ["22:00", "02:30"] }, "2026-10-25T01:00", "2026-10-25T02:30"],
];

describe("a message that can wait", () => {
  for (const [wat, gemeente, wie, nu, tot] of TABEL)
    it(`${wat} (${nu})`, () => {
      const gehouden = stilTot(gemeente, wie, ms(nu));
      assert.equal(gehouden === null ? null : klok(gehouden), tot);
    });

  it("is refused at a moment that no calendar reaches", () => {
    assert.throws(() => stilTot(g, fatima, Number.NaN), RangeError);
  });

  const wanneer = fc.integer({ min: ms("2026-01-05T00:00"), max: ms("2027-03-01T00:00") });
  const tijd = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map((deel) => deel.map((getal) => String(getal).padStart(2, "0")).join(":"));
  const stil = fc.oneof(
    fc.constant(null),
    fc.tuple(tijd, tijd).filter(([een, ander]) => een !== ander),
  );

  it("is held until a moment that is fine itself, and at no moment in between (P30)", () => {
    fc.assert(
      fc.property(wanneer, stil, fc.double({ min: 0, max: 1, noNaN: true }), (nu, uren, deel) => {
        const wie = { ...fatima, stil: uren };
        const tot = stilTot(g, wie, nu);
        if (tot === null) return;
        assert.ok(tot > nu);
        assert.equal(stilTot(g, wie, tot), null);
        assert.equal(stilTot(g, wie, Math.min(tot - 1, nu + Math.floor((tot - nu) * deel))), tot);
      }),
      { numRuns: 1000 },
    );
  });

  it("is never sent to who is not on the roster that day, and without quiet hours always to who is", () => {
    fc.assert(
      fc.property(wanneer, (nu) => {
        assert.equal(stilTot(altijd, fatima, nu) === null, isAanwezig(gewoon, fatima, nu), lokaleDag(g, nu).toString());
      }),
      { numRuns: 1000 },
    );
  });
});

import assert from "node:assert/strict";
import { kijkNaarKalender } from "../../../src/cli/doctor/kalender.ts";
import type { Gemeente, Persoon } from "../../../src/domain/gemeente.ts";
import { leesGemeente } from "../../../src/gemeente.ts";
import { ms } from "../../support/kalender.ts";

const NU = ms("2026-11-26T10:00");

describe("the calendar in doctor", () => {
  let haarlem: Gemeente;
  before(() => {
    haarlem = leesGemeente("config/haarlem");
  });

  function metPersoon(deel: Partial<Persoon>, gemeente = haarlem): Gemeente {
    const [eerste] = gemeente.mensen.values();
    assert.ok(eerste);
    return { ...gemeente, mensen: new Map([[eerste.oid, { ...eerste, naam: "Nora Nacht", ...deel }]]) };
  }

  it("names the days that everybody is free, without those in a weekend", () => {
    const [eerste, ...andere] = kijkNaarKalender(haarlem, NU);
    assert.deepEqual(eerste, {
      oordeel: "goed",
      wat: "De eerste dagen dat iedereen vrij is: vrijdag 25 december, vrijdag 1 januari 2027, maandag 29 maart 2027, dinsdag 27 april 2027, donderdag 6 mei 2027, vrijdag 7 mei 2027, maandag 17 mei 2027.",
      remedie: null,
    });
    assert.deepEqual(andere, []);
  });

  it("has nothing to name where no holiday counts", () => {
    const [eerste] = kijkNaarKalender(leesGemeente("config/proef"), NU);
    assert.match(eerste?.wat ?? "", /geen dag extra dicht/);
  });

  const nooit: readonly [string, Partial<Persoon>, boolean][] = [
    ["who is quiet all day", { stil: ["08:00", "17:00"] }, true],
    ["who is quiet until an hour before closing time", { stil: ["17:00", "16:00"] }, false],
    ["who works for the own organisation on all days", { werkdagen: [1, 2], moederdagen: [1, 2] }, true],
    ["who works only in the weekend", { werkdagen: [6, 7] }, true],
    ["who is on leave", { afwezig: [{ van: "2026-11-01", tot: "2027-11-01" }] }, false],
  ];
  for (const [wie, deel, gemeld] of nooit)
    it(`${gemeld ? "warns of" : "does not mind"} somebody ${wie}`, () => {
      const bevinding = kijkNaarKalender(metPersoon(deel), NU).find(({ oordeel }) => oordeel === "let_op");
      assert.equal(bevinding !== undefined, gemeld);
      if (gemeld) {
        assert.match(bevinding?.wat ?? "", /Nora Nacht/);
        assert.match(bevinding?.remedie ?? "", /mensen\.yaml.*stille_uren/);
      }
    });

  it("warns of quiet hours of the gemeente in the middle of the day", () => {
    const stil: Gemeente = { ...metPersoon({ stil: null }), stilleUren: ["08:00", "18:00"] };
    assert.equal(kijkNaarKalender(stil, NU)[1]?.oordeel, "let_op");
  });
});

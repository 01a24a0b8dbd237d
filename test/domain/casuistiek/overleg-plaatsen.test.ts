import assert from "node:assert/strict";
import fc from "fast-check";
import type { Overleg } from "../../../src/domain/casuistiek/overleg.ts";
import {
  brengIn,
  metNummers,
  stekVan,
  trekIn,
  verhuisNaar,
  vrijePlaatsen,
} from "../../../src/domain/casuistiek/overleg-plaatsen.ts";
import {
  overlegmomenten,
  sluitmoment,
  vervallenDagen,
  werktijdTerug,
} from "../../../src/domain/casuistiek/overleg-tijden.ts";
import { bijeenkomsten, bijeenkomstOp, nieuwOverleg } from "../../../src/domain/casuistiek/reeks.ts";
import { dagEnTijd } from "../../../src/domain/kloktijd.ts";
import { isOpen } from "../../../src/domain/werkkalender.ts";
import { MET_CASUISTIEK, REEKS } from "../../support/casuistiek.ts";

const om = (dag: string, tijd: string) => dagEnTijd(MET_CASUISTIEK, dag, tijd) ?? assert.fail();
const plaats = (n: number) => ({ casus: `casus-${n}`, nummer: n, inbrenger: `p-${n}` });
const namen = (rij: Overleg["plaatsen"]) => rij.map(({ casus }) => casus);

function op(datum: string, deel: Partial<Overleg> = {}): Overleg {
  const dag = bijeenkomstOp(MET_CASUISTIEK, REEKS, datum) ?? assert.fail(`geen bijeenkomst op ${datum}`);
  return { ...nieuwOverleg(MET_CASUISTIEK, REEKS, dag), ...deel };
}

const DINSDAG = op("2026-11-24");

describe("the places of an overleg", () => {
  const stap = fc.record({ wat: fc.constantFrom("breng", "breng", "trek", "verhuis"), n: fc.nat(9) });

  it("are never more than there are, are filled while somebody waits, and who came first is first", () => {
    let omhoogGezien = 0;
    fc.assert(
      fc.property(
        fc.array(stap, { minLength: 15, maxLength: 40, size: "max" }),
        fc.integer({ min: 0, max: 4 }),
        (stappen, aantal) => {
          const reeks = { plaatsen: aantal };
          let overleg = DINSDAG;
          for (const { wat, n } of stappen) {
            const was = overleg;
            const na =
              wat === "breng"
                ? brengIn(was, reeks, plaats(n))
                : wat === "trek"
                  ? trekIn(was, reeks, `casus-${n}`)
                  : verhuisNaar(was, reeks, [plaats(n), plaats(n + 10)]);
            overleg = na.overleg;
            const alle = [...namen(overleg.plaatsen), ...namen(overleg.reserve)];
            assert.ok(overleg.plaatsen.length <= aantal);
            assert.ok(overleg.reserve.length === 0 || overleg.plaatsen.length === aantal);
            assert.equal(new Set(alle).size, alle.length);
            const verwacht = namen(was.reserve).filter((een) => namen(overleg.plaatsen).includes(een));
            assert.deepEqual(namen([...na.omhoog]), verwacht, "precies wie wachtte en nu een plaats heeft");
            assert.deepEqual(
              verwacht,
              namen(was.reserve)
                .filter((een) => een !== `casus-${n}`)
                .slice(0, verwacht.length),
            );
            omhoogGezien += verwacht.length;
            const bleef = (rij: Overleg["plaatsen"]) => namen(rij).filter((een) => namen(was.plaatsen).includes(een));
            if (wat !== "trek")
              assert.deepEqual(bleef(overleg.plaatsen), namen(was.plaatsen), "niemand verliest zijn plaats");
          }
        },
      ),
      { numRuns: 500 },
    );
    assert.ok(omhoogGezien > 100, `${omhoogGezien} keer omhoog`);
  });

  it("say where a case stands, and how many are left", () => {
    const vol = [1, 2, 3, 4].reduce((tot, n) => brengIn(tot, REEKS, plaats(n)).overleg, DINSDAG);
    assert.deepEqual(stekVan(vol, "casus-2"), { soort: "plaats", op: 2 });
    assert.deepEqual(stekVan(vol, "casus-4"), { soort: "reserve", op: 2 });
    assert.equal(stekVan(vol, "casus-9"), null);
    assert.equal(vrijePlaatsen(vol, REEKS), 0);
    assert.equal(vrijePlaatsen(DINSDAG, REEKS), 2);
  });

  it("put who comes from another meeting before who waits here", () => {
    const vol = [1, 2, 3].reduce((tot, n) => brengIn(tot, REEKS, plaats(n)).overleg, DINSDAG);
    assert.deepEqual(namen(verhuisNaar(vol, REEKS, [plaats(8), plaats(9)]).overleg.reserve), [
      "casus-8",
      "casus-9",
      "casus-3",
    ]);
  });

  it("learn the number of a case once, and keep it", () => {
    const zonder = { ...DINSDAG, plaatsen: [{ ...plaats(1), nummer: 0 }, plaats(2)] };
    const nummers = new Map([
      ["casus-1", 41],
      ["casus-2", 42],
    ]);
    assert.deepEqual(
      metNummers(zonder, nummers).plaatsen.map(({ nummer }) => nummer),
      [41, 2],
    );
  });
});

describe("the moments around an overleg", () => {
  it("are the call five working days before, the reminder and the quorum the day before, the closing as the series says", () => {
    const { oproep, herinnering, quorum, klaar } = overlegmomenten(MET_CASUISTIEK, DINSDAG);
    assert.deepEqual(
      [oproep, herinnering, quorum, klaar],
      [om("2026-11-17", "08:30"), om("2026-11-23", "08:30"), om("2026-11-23", "15:00"), om("2026-11-24", "15:00")],
    );
    assert.equal(sluitmoment(MET_CASUISTIEK, REEKS, DINSDAG), om("2026-11-23", "17:00"));
    assert.equal(sluitmoment(MET_CASUISTIEK, { sluit: "PT2H" }, DINSDAG), om("2026-11-24", "11:30"));
    assert.equal(sluitmoment(MET_CASUISTIEK, { sluit: "PT7H" }, DINSDAG), om("2026-11-23", "15:00"));
    assert.equal(sluitmoment(MET_CASUISTIEK, { sluit: "PT0S" }, DINSDAG), DINSDAG.van);
  });

  it("pass over weekends and holidays", () => {
    const g = { ...MET_CASUISTIEK, gesloten: ["2026-11-23", "2026-11-18"] };
    const { oproep, herinnering } = overlegmomenten(g, DINSDAG);
    assert.deepEqual([oproep, herinnering], [om("2026-11-13", "08:30"), om("2026-11-20", "08:30")]);
  });

  it("lie in opening time, before the meeting, and further back for a longer term", () => {
    const term = fc.record({ dagen: fc.nat(12), uren: fc.integer({ min: 0, max: 30 }) });
    const moment = fc.integer({ min: om("2026-01-02", "00:00"), max: om("2028-12-31", "00:00") });
    fc.assert(
      fc.property(moment, term, (ms, { dagen, uren }) => {
        const terug = werktijdTerug(MET_CASUISTIEK, ms, `P${dagen}DT${uren}H`);
        const verder = werktijdTerug(MET_CASUISTIEK, ms, `P${dagen}DT${uren + 1}H`);
        assert.ok(terug <= ms && verder < terug);
        if (dagen + uren > 0) assert.ok(isOpen(MET_CASUISTIEK, terug) || isOpen(MET_CASUISTIEK, terug - 1));
      }),
    );
  });

  it("are at the same time on the clock when the clock changes in between", () => {
    const maandag = { ...REEKS, vanaf: "2026-03-30", rrule: "FREQ=WEEKLY;BYDAY=MO" };
    const dag = bijeenkomstOp(MET_CASUISTIEK, maandag, "2026-03-30") ?? assert.fail();
    const overleg = nieuwOverleg(MET_CASUISTIEK, maandag, dag);
    assert.equal(sluitmoment(MET_CASUISTIEK, { sluit: "P1DT1H" }, overleg), om("2026-03-27", "16:00"));
  });

  it("say which days fall out because of a holiday", () => {
    const g = { ...MET_CASUISTIEK, gesloten: ["2026-12-08", "2026-12-09"] };
    const van = om("2026-11-20", "00:00");
    const tot = om("2026-12-31", "00:00");
    assert.deepEqual(
      vervallenDagen(g, REEKS, van, tot).map(({ datum }) => datum),
      ["2026-12-08"],
    );
    assert.deepEqual(
      bijeenkomsten(g, REEKS, van, tot).map(({ datum }) => datum),
      ["2026-11-24", "2026-12-22"],
    );
  });
});

import assert from "node:assert/strict";
import fc from "fast-check";
import ICAL from "ical.js";
import type { Reeks } from "../../../src/domain/casuistiek/inrichting.ts";
import { bijeenkomsten, bijeenkomstOp } from "../../../src/domain/casuistiek/reeks.ts";
import { MET_CASUISTIEK, REEKS } from "../../support/casuistiek.ts";
import { ALTIJD_OPEN, kantoor, klok, ms } from "../../support/kalender.ts";
import { klokOp } from "./langzaam.ts";

const BEGIN = "2026-09-01";
const TIEN_JAAR = ms("2036-09-01T00:00");
const DAG = 86_400_000;

/** How meetings come back in practice, and some that are hard. */
const RRULES = [
  "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
  "FREQ=WEEKLY;BYDAY=MO,TH",
  "FREQ=WEEKLY;INTERVAL=3;BYDAY=WE;WKST=MO",
  "FREQ=MONTHLY;BYDAY=2TH",
  "FREQ=MONTHLY;BYDAY=-1FR",
  "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1",
  "FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO",
  "FREQ=MONTHLY;BYMONTHDAY=31",
  "FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU",
  "FREQ=DAILY;INTERVAL=10",
  "FREQ=WEEKLY;BYDAY=SU;COUNT=120",
  "FREQ=WEEKLY;BYDAY=SU;UNTIL=20300401T120000Z",
];

/** The days of a rule by another library, without any time zone. */
function dagenVolgensIcal(rrule: string, vanaf: string): readonly string[] {
  const loop = ICAL.Recur.fromString(rrule).iterator(ICAL.Time.fromDateTimeString(`${vanaf}T12:00:00`));
  const dagen: string[] = [];
  for (let een = loop.next(); een !== null && een.toString() < "2036-09-01"; een = loop.next())
    dagen.push(een.toString().slice(0, 10));
  return dagen;
}

function reeks(rrule: string, om: string, deel: Partial<Reeks> = {}): Reeks {
  return { ...REEKS, rrule, om, vanaf: BEGIN, ...deel };
}

describe("the meetings of a series", () => {
  for (const zone of ["UTC", "America/New_York"])
    describe(`on a machine in ${zone}`, () => {
      const eigen = process.env["TZ"];
      before(() => {
        process.env["TZ"] = zone;
      });
      after(() => {
        if (eigen === undefined) delete process.env["TZ"];
        else process.env["TZ"] = eigen;
      });

      for (const rrule of RRULES)
        for (const om of ["09:00", "13:30", "23:45"])
          it(`are at ${om} on the clock for ten years: ${rrule}`, () => {
            const alle = bijeenkomsten(ALTIJD_OPEN, reeks(rrule, om), 0, TIEN_JAAR);
            assert.deepEqual(
              alle.map(({ van }) => klokOp(van)).map(({ datum, tijd }) => `${datum} ${tijd}`),
              dagenVolgensIcal(rrule, BEGIN).map((dag) => `${dag} ${om}`),
            );
            assert.ok(alle.every(({ van, tot }) => tot - van === REEKS.minuten * 60_000));
            assert.ok(alle.every(({ van, datum }) => klokOp(van).datum === datum));
            const uren = new Set(alle.map(({ van }) => new Date(van).toISOString().slice(11, 16)));
            assert.equal(uren.size, 2, "an hour earlier by UTC in summer, or the clock never changed");
          });
    });

  it("are the same however the years are cut up", () => {
    const heel = bijeenkomsten(ALTIJD_OPEN, REEKS, 0, TIEN_JAAR);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 1440 }), (dagen, minuten) => {
        const stuk = dagen * DAG + minuten * 60_000;
        const delen: string[] = [];
        for (let van = ms("2026-08-01T00:00"); van < TIEN_JAAR; van += stuk)
          delen.push(
            ...bijeenkomsten(ALTIJD_OPEN, REEKS, van, Math.min(van + stuk, TIEN_JAAR)).map(({ datum }) => datum),
          );
        assert.deepEqual(
          [...new Set(delen)],
          heel.map(({ datum }) => datum),
        );
        assert.ok(delen.length - heel.length <= heel.length, "one that lies across a border is in both");
      }),
      { numRuns: 5 },
    );
  });

  it("are never on a day that everything is closed", () => {
    const open = kantoor();
    const elkeDag = reeks("FREQ=DAILY", "13:30");
    const dagen = bijeenkomsten(open, elkeDag, 0, TIEN_JAAR).map(({ datum }) => datum);
    const over = new Set(dagen);
    assert.ok(!over.has("2026-12-25") && !over.has("2027-03-29") && !over.has("2030-05-30") && over.has("2026-12-24"));
    const alle = bijeenkomsten(ALTIJD_OPEN, elkeDag, 0, TIEN_JAAR).map(({ datum }) => datum);
    assert.deepEqual(
      dagen,
      alle.filter((dag) => !open.gesloten.includes(dag)),
    );
  });

  it("end with the last day of the series", () => {
    const kort = { ...REEKS, tot: "2026-10-13" };
    assert.deepEqual(
      bijeenkomsten(ALTIJD_OPEN, kort, 0, TIEN_JAAR).map(({ datum }) => datum),
      ["2026-09-01", "2026-09-15", "2026-09-29", "2026-10-13"],
    );
  });

  it("are on the last working day of the month", () => {
    const laatste = reeks("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "13:30");
    const dagen = bijeenkomsten(ALTIJD_OPEN, laatste, 0, TIEN_JAAR).map(({ datum }) => datum);
    assert.deepEqual(dagen.slice(0, 4), ["2026-09-30", "2026-10-30", "2026-11-30", "2026-12-31"]);
    assert.equal(dagen.length, 120);
  });

  it("begin on the first day of the rule when the series begins on another", () => {
    const vrijdag = reeks("FREQ=WEEKLY;BYDAY=TU", "13:30", { vanaf: "2026-09-04" });
    assert.equal(bijeenkomsten(ALTIJD_OPEN, vrijdag, 0, TIEN_JAAR)[0]?.datum, "2026-09-08");
  });

  it("are there while they last, and gone the moment they end", () => {
    const tijdens = (moment: string) => bijeenkomsten(MET_CASUISTIEK, REEKS, ms(moment), ms(moment) + 1).length;
    assert.deepEqual(
      ["2026-11-24T13:29", "2026-11-24T13:30", "2026-11-24T14:59", "2026-11-24T15:00"].map(tijdens),
      [0, 1, 1, 0],
    );
  });

  it("are found by their day, also when the one of the day before lasts past midnight", () => {
    const laat = reeks("FREQ=DAILY", "23:30");
    assert.equal(klok(bijeenkomstOp(ALTIJD_OPEN, laat, "2026-10-25")?.van ?? 0), "2026-10-25T23:30");
    assert.equal(bijeenkomstOp(MET_CASUISTIEK, REEKS, "2026-11-25"), null);
    assert.equal(bijeenkomstOp(ALTIJD_OPEN, { ...laat, tot: "2026-10-24" }, "2026-10-25"), null);
  });
});

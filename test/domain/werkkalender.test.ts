import assert from "node:assert/strict";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import {
  dagInWoorden,
  isOpen,
  type Telwijze,
  tijdInWoorden,
  uiterlijkeDag,
  voegTermijnToe,
  volgendeOpening,
  type Werkkalender,
} from "../../src/domain/werkkalender.ts";

const KANTOOR = ["08:30", "17:00"] as const;
const kantoor: Werkkalender = {
  tijdzone: "Europe/Amsterdam",
  openingstijden: new Map([1, 2, 3, 4, 5].map((dag) => [dag, KANTOOR])),
  gesloten: ["2026-04-06", "2026-04-27", "2026-12-25", "2027-01-01", "2027-03-29"],
};
const altijdOpen: Werkkalender = {
  tijdzone: "Europe/Amsterdam",
  openingstijden: new Map([1, 2, 3, 4, 5, 6, 7].map((dag) => [dag, ["00:00", "24:00"] as const])),
  gesloten: [],
};

function ms(plaatselijk: string): number {
  return Temporal.PlainDateTime.from(plaatselijk).toZonedDateTime("Europe/Amsterdam").epochMilliseconds;
}

function klok(tijdstip: number): string {
  const gezien = Temporal.Instant.fromEpochMilliseconds(tijdstip).toZonedDateTimeISO("Europe/Amsterdam");
  return gezien.toPlainDateTime().toString({ smallestUnit: "minute" });
}

describe("the werkkalender", () => {
  describe("opening hours", () => {
    const tabel: readonly [string, boolean, string][] = [
      ["2026-11-26T08:29:59", false, "a second before opening time"],
      ["2026-11-26T08:30", true, "at opening time"],
      ["2026-11-26T16:59:59", true, "a second before closing time"],
      ["2026-11-26T17:00", false, "at closing time"],
      ["2026-11-28T11:00", false, "on Saturday"],
      ["2026-04-27T11:00", false, "on Koningsdag"],
      ["2026-04-03T11:00", true, "on Good Friday"],
      ["2026-05-05T11:00", true, "on 5 May"],
      ["2027-01-01T11:00", false, "on New Year's Day"],
      ["2026-03-30T08:30", true, "on the first working day of summer time"],
    ];
    for (const [moment, open, wanneer] of tabel) {
      it(`is ${open ? "open" : "closed"} ${wanneer}`, () => assert.equal(isOpen(kantoor, ms(moment)), open));
    }

    it("is open day and night from 00:00 to 24:00", () => {
      const elkMoment = fc.integer({ min: ms("2026-01-01T00:00"), max: ms("2028-01-01T00:00") });
      fc.assert(fc.property(elkMoment, (moment) => isOpen(altijdOpen, moment)));
    });

    it("opens again on Monday after five on Friday", () => {
      assert.equal(klok(volgendeOpening(kantoor, ms("2026-11-27T17:00"))), "2026-11-30T08:30");
      assert.equal(klok(volgendeOpening(kantoor, ms("2026-11-27T16:00"))), "2026-11-27T16:00");
    });
  });

  describe("a term", () => {
    const tabel: readonly [string, string, Telwijze, string, string][] = [
      ["2026-11-26T10:00", "P1D", "werk", "2026-11-27T17:00", "of one working day lasts until closing time tomorrow"],
      ["2026-11-27T10:00", "P1D", "werk", "2026-11-30T17:00", "of one working day skips the weekend"],
      ["2026-11-28T10:00", "P1D", "werk", "2026-11-30T17:00", "that begins on Saturday counts Monday as its first day"],
      [
        "2026-11-26T18:30",
        "P1D",
        "werk",
        "2026-11-27T17:00",
        "that begins after closing counts tomorrow as its first day",
      ],
      ["2026-11-26T10:00", "P3D", "werk", "2026-12-01T17:00", "of three working days crosses the weekend"],
      ["2026-04-24T10:00", "P1D", "werk", "2026-04-28T17:00", "skips Koningsdag"],
      ["2026-12-24T10:00", "P5D", "werk", "2027-01-04T17:00", "of five working days crosses Christmas and New Year"],
      ["2026-03-27T10:00", "P1D", "werk", "2026-03-30T17:00", "ends by the clock of summer time"],
      ["2026-10-23T10:00", "P1D", "werk", "2026-10-26T17:00", "ends by the clock of winter time"],
      ["2026-11-26T16:00", "PT2H", "werk", "2026-11-27T09:30", "of two hours goes on tomorrow after closing time"],
      ["2026-11-26T15:00", "PT2H", "werk", "2026-11-26T17:00", "of two hours ends at closing time when it just fits"],
      ["2026-11-27T16:59", "PT10M", "werk", "2026-11-30T08:39", "of ten minutes waits for the weekend to pass"],
      ["2026-12-31T16:30", "PT1H", "werk", "2027-01-04T09:00", "of an hour waits for New Year to pass"],
      ["2026-11-28T10:00", "PT1H", "werk", "2026-11-30T09:30", "that begins while closed runs from the opening"],
      ["2026-11-27T16:59", "PT10M", "klok", "2026-11-27T17:09", "by the clock runs on after closing time"],
      [
        "2026-03-28T12:00",
        "P1D",
        "klok",
        "2026-03-29T13:00",
        "of a day by the clock is 24 hours, also when summer time begins",
      ],
      [
        "2026-03-28T12:00",
        "P1D",
        "kalender",
        "2026-03-29T12:00",
        "by the calendar keeps the time when summer time begins",
      ],
      [
        "2026-10-24T12:00",
        "P1D",
        "kalender",
        "2026-10-25T12:00",
        "by the calendar keeps the time when winter time begins",
      ],
      ["2026-11-26T10:00", "P14D", "kalender", "2026-12-10T10:00", "by the calendar counts weekends"],
      ["2026-01-31T10:00", "P1M", "kalender", "2026-02-28T10:00", "by the calendar knows short months"],
    ];
    for (const [begin, duur, hoe, eind, zin] of tabel) {
      it(`${zin} (${begin} + ${duur})`, () => assert.equal(klok(voegTermijnToe(kantoor, ms(begin), duur, hoe)), eind));
    }

    it("of seconds runs on Sunday night where the desk never closes", () => {
      const zondag = ms("2026-11-29T23:59:59");
      assert.equal(voegTermijnToe(altijdOpen, zondag, "PT2S", "werk"), zondag + 2000);
    });

    it("passes the missing and the double hour where the desk never closes", () => {
      assert.equal(klok(voegTermijnToe(altijdOpen, ms("2026-03-29T01:30"), "PT2H", "werk")), "2026-03-29T04:30");
      assert.equal(klok(voegTermijnToe(altijdOpen, ms("2026-10-25T01:30"), "PT2H", "werk")), "2026-10-25T02:30");
      assert.equal(klok(voegTermijnToe(altijdOpen, ms("2026-03-29T00:00"), "PT24H", "werk")), "2026-03-30T01:00");
      assert.equal(klok(voegTermijnToe(altijdOpen, ms("2026-10-24T12:00"), "P1D", "werk")), "2026-10-26T00:00");
    });

    it("of one working day ends at midnight where the desk never closes", () => {
      assert.equal(klok(voegTermijnToe(altijdOpen, ms("2026-11-28T10:00"), "P1D", "werk")), "2026-11-30T00:00");
    });

    it("that is no duration is refused", () => {
      assert.throws(() => voegTermijnToe(kantoor, ms("2026-11-26T10:00"), "morgen", "werk"), RangeError);
      assert.throws(() => voegTermijnToe(kantoor, ms("2026-11-26T10:00"), "P1M", "werk"), RangeError);
    });

    it("without opening hours is refused instead of counted for ever", () => {
      const dicht = { ...kantoor, openingstijden: new Map() };
      assert.throws(() => voegTermijnToe(dicht, ms("2026-11-26T10:00"), "P1D", "werk"), RangeError);
    });
  });

  describe("in words", () => {
    const nu = ms("2026-11-26T10:00");
    const tabel: readonly [string, string][] = [
      ["2026-11-26T17:00", "vandaag"],
      ["2026-11-27T00:00", "vandaag"],
      ["2026-11-27T17:00", "morgen"],
      ["2026-11-25T17:00", "gisteren"],
      ["2026-12-03T17:00", "donderdag 3 december"],
      ["2027-01-04T17:00", "maandag 4 januari 2027"],
    ];
    for (const [moment, woorden] of tabel) {
      it(`calls ${moment} "${woorden}" on 26 November 2026`, () =>
        assert.equal(dagInWoorden(kantoor, ms(moment), nu), woorden));
    }

    it("writes the time as a letter does, and midnight as the end of the day", () => {
      assert.equal(tijdInWoorden(kantoor, ms("2026-11-26T09:05")), "09.05");
      assert.equal(tijdInWoorden(kantoor, ms("2026-11-27T00:00")), "24.00");
      assert.equal(uiterlijkeDag(kantoor, ms("2026-11-27T00:00")), "2026-11-26");
    });
  });

  describe("for any beginning and any duration", () => {
    const begin = fc.integer({ min: ms("2026-01-01T00:00"), max: ms("2027-12-01T00:00") });
    const kalender = fc.constantFrom(kantoor, altijdOpen);
    const minuten = fc.integer({ min: 1, max: 6000 });

    it("ends a working term after its beginning and never while closed", () => {
      fc.assert(
        fc.property(kalender, begin, minuten, (g, van, duur) => {
          const eind = voegTermijnToe(g, van, `PT${duur}M`, "werk");
          assert.ok(eind > van);
          assert.ok(isOpen(g, eind - 1));
        }),
      );
    });

    it("gives the same for two terms in a row as for their sum", () => {
      fc.assert(
        fc.property(kalender, begin, minuten, minuten, (g, van, een, twee) => {
          const naElkaar = voegTermijnToe(g, voegTermijnToe(g, van, `PT${een}M`, "werk"), `PT${twee}M`, "werk");
          assert.equal(naElkaar, voegTermijnToe(g, van, `PT${een + twee}M`, "werk"));
        }),
      );
    });

    it("has exactly one open day in it for every working day", () => {
      fc.assert(
        fc.property(begin, fc.integer({ min: 1, max: 20 }), (van, dagen) => {
          const eind = voegTermijnToe(kantoor, van, `P${dagen}D`, "werk");
          assert.equal(tijdInWoorden(kantoor, eind), "17.00");
          assert.equal(openDagenTussen(van, eind), dagen);
        }),
      );
    });
  });
});

function openDagenTussen(van: number, tot: number): number {
  const laatste = Temporal.PlainDate.from(uiterlijkeDag(kantoor, tot));
  let aantal = 0;
  let dag = Temporal.PlainDate.from(klok(van).slice(0, 10));
  while (Temporal.PlainDate.compare(dag, laatste) < 0) {
    dag = dag.add({ days: 1 });
    if (isOpen(kantoor, ms(`${dag.toString()}T12:00`))) aantal += 1;
  }
  return aantal;
}

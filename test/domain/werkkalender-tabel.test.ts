import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { isOpen, voegTermijnToe, volgendeOpening, type Werkkalender } from "../../src/domain/werkkalender.ts";
import { ALTIJD_OPEN, kantoor, klok, ms } from "../support/kalender.ts";

// Written by hand from printed Dutch calendars, not worked out by the code or by the library.
/** All holidays of the year, also those in a weekend: a gemeente that is open on Good Friday, 5 May every five years. */
// biome-ignore format: a table is read by row
const JAREN: Readonly<Record<number, readonly string[]>> = {
  //     Nieuwjaar Pasen            Koningsdag 5 mei   Hemelvaart Pinksteren       Kerst
  2024: ["01-01", "03-31", "04-01", "04-27",          "05-09", "05-19", "05-20", "12-25", "12-26"],
  2025: ["01-01", "04-20", "04-21", "04-26", "05-05", "05-29", "06-08", "06-09", "12-25", "12-26"],
  2026: ["01-01", "04-05", "04-06", "04-27",          "05-14", "05-24", "05-25", "12-25", "12-26"],
  2027: ["01-01", "03-28", "03-29", "04-27",          "05-06", "05-16", "05-17", "12-25", "12-26"],
  2028: ["01-01", "04-16", "04-17", "04-27",          "05-25", "06-04", "06-05", "12-25", "12-26"],
  2029: ["01-01", "04-01", "04-02", "04-27",          "05-10", "05-20", "05-21", "12-25", "12-26"],
  2030: ["01-01", "04-21", "04-22", "04-27", "05-05", "05-30", "06-09", "06-10", "12-25", "12-26"],
};
const GOEDE_VRIJDAG = [
  "2024-03-29",
  "2025-04-18",
  "2026-04-03",
  "2027-03-26",
  "2028-04-14",
  "2029-03-30",
  "2030-04-19",
];

const gewoon = kantoor();
const vijfMei = kantoor({ vijf_mei: "dicht" });
const nooitVijfMei = kantoor({ vijf_mei: "open" });
const goedeVrijdagDicht = kantoor({ goede_vrijdag: "dicht" });
const brugdag = kantoor({}, ["2025-05-30", "2027-05-07"]);

/** Calendar, beginning, term and the closing time at which it ends; the weekdays count along in the last column. */
// biome-ignore format: a table is read by row
const TERMIJNEN: readonly [Werkkalender, string, string, string, string][] = [
  [gewoon, "2024-03-28T10:00", "P1D", "2024-03-29T17:00", "Thursday to Good Friday, which is open"],
  [gewoon, "2024-03-29T10:00", "P1D", "2024-04-02T17:00", "over Easter Monday and the begin of summer time"],
  [gewoon, "2024-04-26T10:00", "P1D", "2024-04-29T17:00", "Koningsdag on a Saturday costs nothing"],
  [gewoon, "2024-05-08T10:00", "P1D", "2024-05-10T17:00", "over Ascension Day"],
  [gewoon, "2024-05-17T10:00", "P1D", "2024-05-21T17:00", "over Whit Monday"],
  [gewoon, "2024-12-24T10:00", "P3D", "2024-12-31T17:00", "Friday, Monday and Tuesday after Christmas"],
  [gewoon, "2024-12-24T10:00", "P5D", "2025-01-03T17:00", "over Christmas and New Year on Wednesdays"],
  [gewoon, "2025-04-17T10:00", "P3D", "2025-04-23T17:00", "Good Friday, Tuesday and Wednesday"],
  [gewoon, "2025-04-24T10:00", "P5D", "2025-05-01T17:00", "Koningsdag on Saturday the 26th costs nothing, Labour Day is worked"],
  [gewoon, "2025-04-25T10:00", "P1D", "2025-04-28T17:00", "Monday the 28th is an ordinary day although the 27th was a Sunday"],
  [gewoon, "2025-05-02T10:00", "P1D", "2025-05-06T17:00", "over 5 May of a fifth year"],
  [vijfMei, "2025-05-02T10:00", "P1D", "2025-05-06T17:00", "over 5 May where it is free every year"],
  [nooitVijfMei, "2025-05-02T10:00", "P1D", "2025-05-05T17:00", "to 5 May where it is never free"],
  [gewoon, "2025-05-28T10:00", "P1D", "2025-05-30T17:00", "over Ascension Day to the Friday"],
  [brugdag, "2025-05-28T10:00", "P1D", "2025-06-02T17:00", "over Ascension Day and the bridge day"],
  [gewoon, "2025-06-06T10:00", "P1D", "2025-06-10T17:00", "over Whit Monday"],
  [gewoon, "2025-12-24T10:00", "P1D", "2025-12-29T17:00", "over Christmas on Thursday and Friday"],
  [gewoon, "2025-12-24T10:00", "P5D", "2026-01-05T17:00", "over Christmas and New Year on Thursdays"],
  [gewoon, "2026-04-02T10:00", "P3D", "2026-04-08T17:00", "Good Friday, Tuesday and Wednesday"],
  [goedeVrijdagDicht, "2026-04-02T10:00", "P1D", "2026-04-07T17:00", "over Good Friday and Easter Monday"],
  [gewoon, "2026-04-24T10:00", "P1D", "2026-04-28T17:00", "over Koningsdag on a Monday"],
  [gewoon, "2026-05-04T10:00", "P1D", "2026-05-05T17:00", "to 5 May of an ordinary year"],
  [vijfMei, "2026-05-04T10:00", "P1D", "2026-05-06T17:00", "over 5 May where it is free every year"],
  [gewoon, "2026-05-13T10:00", "P3D", "2026-05-19T17:00", "over Ascension Day and a weekend"],
  [gewoon, "2026-05-22T10:00", "P1D", "2026-05-26T17:00", "over Whit Monday"],
  [gewoon, "2026-12-24T16:00", "PT2H", "2026-12-28T09:30", "two hours, of which one after Christmas on a Friday"],
  [gewoon, "2026-12-24T10:00", "P5D", "2027-01-04T17:00", "over Christmas and New Year on Fridays"],
  [gewoon, "2027-03-25T10:00", "P3D", "2027-03-31T17:00", "over Easter on the day summer time begins"],
  [gewoon, "2027-04-26T10:00", "P1D", "2027-04-28T17:00", "over Koningsdag on a Tuesday"],
  [gewoon, "2027-05-04T10:00", "P1D", "2027-05-05T17:00", "to 5 May of an ordinary year"],
  [vijfMei, "2027-05-04T10:00", "P1D", "2027-05-07T17:00", "over 5 May and Ascension Day in a row"],
  [brugdag, "2027-05-05T10:00", "P1D", "2027-05-10T17:00", "over Ascension Day and the bridge day"],
  [gewoon, "2027-05-14T10:00", "P1D", "2027-05-18T17:00", "over Whit Monday"],
  [gewoon, "2027-12-24T10:00", "P5D", "2027-12-31T17:00", "Christmas in a weekend costs nothing"],
  [gewoon, "2027-12-31T16:30", "PT1H", "2028-01-03T09:00", "New Year on a Saturday costs nothing"],
  [gewoon, "2028-02-28T10:00", "P3D", "2028-03-02T17:00", "by way of 29 February"],
  [gewoon, "2028-04-13T10:00", "P3D", "2028-04-19T17:00", "Good Friday, Tuesday and Wednesday"],
  [gewoon, "2028-04-26T10:00", "P1D", "2028-04-28T17:00", "over Koningsdag on a Thursday"],
  [gewoon, "2028-05-04T10:00", "P1D", "2028-05-05T17:00", "to 5 May of an ordinary year"],
  [vijfMei, "2028-05-04T10:00", "P1D", "2028-05-08T17:00", "over 5 May on a Friday"],
  [gewoon, "2028-05-24T10:00", "P1D", "2028-05-26T17:00", "over Ascension Day"],
  [gewoon, "2028-06-02T10:00", "P1D", "2028-06-06T17:00", "over Whit Monday"],
  [gewoon, "2028-12-22T10:00", "P5D", "2029-01-03T17:00", "over Christmas and New Year on Mondays"],
  [gewoon, "2029-03-29T10:00", "P3D", "2029-04-04T17:00", "Good Friday, Tuesday and Wednesday"],
  [gewoon, "2029-04-26T10:00", "P1D", "2029-04-30T17:00", "over Koningsdag on a Friday"],
  [vijfMei, "2029-05-04T10:00", "P1D", "2029-05-07T17:00", "5 May on a Saturday costs nothing"],
  [gewoon, "2029-05-09T10:00", "P1D", "2029-05-11T17:00", "over Ascension Day"],
  [gewoon, "2029-05-18T10:00", "P1D", "2029-05-22T17:00", "over Whit Monday"],
  [gewoon, "2029-12-24T10:00", "P5D", "2030-01-03T17:00", "over Christmas and New Year on Tuesdays"],
  [gewoon, "2030-04-18T10:00", "P3D", "2030-04-24T17:00", "Good Friday, Tuesday and Wednesday"],
  [gewoon, "2030-04-26T10:00", "P1D", "2030-04-29T17:00", "Koningsdag on a Saturday costs nothing"],
  [gewoon, "2030-05-03T10:00", "P1D", "2030-05-06T17:00", "5 May of a fifth year on a Sunday costs nothing"],
  [gewoon, "2030-05-29T10:00", "P1D", "2030-05-31T17:00", "over Ascension Day"],
  [gewoon, "2030-06-07T10:00", "P1D", "2030-06-11T17:00", "over Whit Monday"],
  [gewoon, "2030-12-24T10:00", "P5D", "2031-01-03T17:00", "over Christmas and New Year on Wednesdays"],
];

/** Per year the Sunday on which the clock changes, and in UTC the next opening after it. */
// biome-ignore format: a table is read by row
const KLOK_VERZET: readonly [string, "zomer" | "winter", string][] = [
  ["2024-03-31", "zomer", "2024-04-02T06:30:00Z"], ["2024-10-27", "winter", "2024-10-28T07:30:00Z"],
  ["2025-03-30", "zomer", "2025-03-31T06:30:00Z"], ["2025-10-26", "winter", "2025-10-27T07:30:00Z"],
  ["2026-03-29", "zomer", "2026-03-30T06:30:00Z"], ["2026-10-25", "winter", "2026-10-26T07:30:00Z"],
  ["2027-03-28", "zomer", "2027-03-30T06:30:00Z"], ["2027-10-31", "winter", "2027-11-01T07:30:00Z"],
  ["2028-03-26", "zomer", "2028-03-27T06:30:00Z"], ["2028-10-29", "winter", "2028-10-30T07:30:00Z"],
  ["2029-03-25", "zomer", "2029-03-26T06:30:00Z"], ["2029-10-28", "winter", "2029-10-29T07:30:00Z"],
  ["2030-03-31", "zomer", "2030-04-01T06:30:00Z"], ["2030-10-27", "winter", "2030-10-28T07:30:00Z"],
];

function dagenVan(jaar: number): readonly string[] {
  const nieuwjaar = Temporal.PlainDate.from(`${jaar}-01-01`);
  return Array.from({ length: nieuwjaar.daysInYear }, (_, over) => nieuwjaar.add({ days: over }).toString());
}

describe("the Dutch calendar of 2024 to 2030", () => {
  for (const [jaar, feestdagen] of Object.entries(JAREN)) {
    it(`has these holidays in ${jaar} and no other`, () => {
      const dicht = dagenVan(Number(jaar)).filter((dag) => gewoon.gesloten.includes(dag));
      assert.deepEqual(
        dicht,
        feestdagen.map((dag) => `${jaar}-${dag}`),
      );
    });
  }

  it("has a free 5 May every year, every fifth year or never, as the gemeente chooses", () => {
    const vrij = (g: Werkkalender) => Object.keys(JAREN).filter((jaar) => g.gesloten.includes(`${jaar}-05-05`));
    assert.deepEqual(vrij(gewoon), ["2025", "2030"]);
    assert.deepEqual(vrij(vijfMei), ["2024", "2025", "2026", "2027", "2028", "2029", "2030"]);
    assert.deepEqual(vrij(nooitVijfMei), []);
  });

  it("has a free Good Friday only where the gemeente chooses so", () => {
    const vrij = (g: Werkkalender) => GOEDE_VRIJDAG.filter((dag) => !isOpen(g, ms(`${dag}T11:00`)));
    assert.deepEqual(vrij(gewoon), []);
    assert.deepEqual(vrij(goedeVrijdagDicht), GOEDE_VRIJDAG);
  });

  for (const [g, begin, duur, eind, waarom] of TERMIJNEN) {
    it(`ends ${duur} from ${begin} at ${eind}: ${waarom}`, () =>
      assert.equal(klok(voegTermijnToe(g, ms(begin), duur, "werk")), eind));
  }

  for (const [zondag, soort, opening] of KLOK_VERZET) {
    it(`opens by the clock of ${soort === "zomer" ? "summer" : "winter"} time after ${zondag}`, () => {
      const zaterdag = ms(`${Temporal.PlainDate.from(zondag).subtract({ days: 1 }).toString()}T12:00`);
      assert.equal(volgendeOpening(gewoon, zaterdag), Date.parse(opening));
      const etmaal = voegTermijnToe(ALTIJD_OPEN, zaterdag, "PT24H", "werk");
      assert.equal(klok(etmaal), `${zondag}T${soort === "zomer" ? "13" : "11"}:00`);
      assert.equal(klok(voegTermijnToe(gewoon, zaterdag, "P1D", "kalender")), `${zondag}T12:00`);
    });
  }

  it("counts seconds on Christmas Day where the desk never closes", () => {
    const kerst = ms("2026-12-25T03:00");
    assert.equal(voegTermijnToe(ALTIJD_OPEN, kerst, "PT3S", "werk"), kerst + 3000);
  });
});

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import {
  isOpen,
  kalenderVan,
  lokaleDag,
  voegTermijnToe,
  volgendeOpening,
  type Werkkalender,
} from "../../src/domain/werkkalender.ts";
import { ALTIJD_OPEN, kantoor, klok, ms } from "../support/kalender.ts";

const gewoon = kantoor();
const MIDDAG = ["12:00", "13:00"] as const;
/** Closes at midnight on Friday and is open in the night in which the clock changes. */
const nacht: Werkkalender = {
  ...gewoon,
  openingstijden: new Map([
    [5, ["16:00", "24:00"]],
    [7, ["01:00", "04:00"]],
  ]),
};
const inloop: Werkkalender = { ...gewoon, openingstijden: new Map([[3, MIDDAG]]) };
const KALENDERS = [gewoon, kantoor({ vijf_mei: "dicht" }), nacht, inloop, ALTIJD_OPEN];

const JAREN = { min: ms("2024-01-01T00:00"), max: ms("2030-12-31T00:00") };
const kalender = fc.constantFrom(...KALENDERS);
/** Any moment of seven years, and often one around a change of the clock or a holiday. */
const begin = fc.oneof(
  fc.integer(JAREN),
  fc
    .tuple(
      fc.constantFrom(
        "2024-03-31",
        "2025-03-30",
        "2025-04-26",
        "2026-10-25",
        "2027-03-28",
        "2027-10-31",
        "2028-12-25",
        "2029-12-31",
      ),
      fc.integer({ min: -48 * 60, max: 48 * 60 }),
    )
    .map(([dag, minuten]) => ms(`${dag}T00:00`) + minuten * 60_000),
);
const termijn = fc.oneof(
  fc.integer({ min: 1, max: 15 }).map((dagen) => `P${dagen}D`),
  fc.integer({ min: 1, max: 6000 }).map((minuten) => `PT${minuten}M`),
);

describe("a term in working time", () => {
  it("never ends while closed, and always after it began (P30)", () => {
    fc.assert(
      fc.property(kalender, begin, termijn, (g, van, duur) => {
        const eind = voegTermijnToe(g, van, duur, "werk");
        assert.ok(eind > van);
        assert.ok(isOpen(g, eind - 1), klok(eind));
      }),
      { numRuns: 1000 },
    );
  });

  it("never ends earlier when it begins later, or earlier when it is longer", () => {
    fc.assert(
      fc.property(kalender, begin, fc.nat(30 * 86_400_000), termijn, (g, van, later, duur) => {
        const eind = voegTermijnToe(g, van, duur, "werk");
        assert.ok(voegTermijnToe(g, van + later, duur, "werk") >= eind);
        const [, aantal = ""] = /(\d+)/.exec(duur) ?? [];
        assert.ok(voegTermijnToe(g, van, duur.replace(aantal, String(Number(aantal) + 1)), "werk") > eind);
      }),
      { numRuns: 500 },
    );
  });

  it("of two days never ends after two terms of one day in a row", () => {
    fc.assert(
      fc.property(kalender, begin, (g, van) => {
        const naElkaar = voegTermijnToe(g, voegTermijnToe(g, van, "P1D", "werk"), "P1D", "werk");
        const ineens = voegTermijnToe(g, van, "P2D", "werk");
        assert.ok(naElkaar >= ineens);
        if (g === gewoon) assert.equal(naElkaar, ineens);
      }),
      { numRuns: 500 },
    );
  });

  it("in hours and minutes takes exactly the open time between beginning and end", () => {
    fc.assert(
      fc.property(begin, fc.integer({ min: 1, max: 3000 }), (van, minuten) => {
        const eind = voegTermijnToe(gewoon, van, `PT${minuten}M`, "werk");
        assert.equal(openTussen(van, eind), minuten * 60_000);
      }),
    );
  });

  it("passes midnight closings and the nights in which the clock changes", () => {
    // biome-ignore format: a table is read by row
    const tabel: readonly [string, string, string][] = [
      ["2026-03-27T23:00", "PT2H", "2026-03-29T03:00"], // one hour on Friday; Sunday 01:00, and 02:00 does not exist
      ["2026-03-29T01:30", "PT1H30M", "2026-03-29T04:00"], // the whole night is two hours long
      ["2026-10-23T23:30", "PT4H", "2026-10-25T03:30"], // half an hour, and 01:00 to 03:30 lasts three and a half
      ["2026-10-25T01:00", "PT4H", "2026-10-25T04:00"], // the whole night is four hours long
      ["2026-03-27T10:00", "P1D", "2026-03-29T04:00"],
      ["2026-03-26T10:00", "P1D", "2026-03-28T00:00"],
    ];
    for (const [van, duur, eind] of tabel)
      assert.equal(klok(voegTermijnToe(nacht, ms(van), duur, "werk")), eind, `${van} + ${duur}`);
  });
});

describe("a term in calendar days", () => {
  it("keeps the time on the clock, or is an hour later where that time does not exist (P27)", () => {
    fc.assert(
      fc.property(begin, fc.integer({ min: 1, max: 400 }), (van, dagen) => {
        const eind = voegTermijnToe(gewoon, van, `P${dagen}D`, "kalender");
        const [dag = "", tijd = ""] = klok(van).split("T");
        const bedoeld = Temporal.PlainDate.from(dag).add({ days: dagen }).toString();
        const bestaat = klok(ms(`${bedoeld}T${tijd}`)) === `${bedoeld}T${tijd}`;
        assert.equal(klok(eind), `${bedoeld}T${bestaat ? tijd : tijd.replace("02:", "03:")}`);
      }),
      { numRuns: 500 },
    );
  });

  it("from day to day comes once on every date, also in the night that has an hour twice", () => {
    fc.assert(
      fc.property(begin, (van) => {
        const dagen = Array.from({ length: 60 }, (_, over) => voegTermijnToe(gewoon, van, `P${over}D`, "kalender")).map(
          (moment) => lokaleDag(gewoon, moment).toString(),
        );
        assert.equal(new Set(dagen).size, 60);
      }),
      { numRuns: 50 },
    );
  });

  it("is the same wherever the machine stands", () => {
    const reken = [
      `import { kantoor } from "./test/support/kalender.ts";`,
      `import { voegTermijnToe } from "./src/domain/werkkalender.ts";`,
      `const uit = [];`,
      `for (let i = 0; i < 500; i++) for (const hoe of ["werk", "kalender"])`,
      `  uit.push(voegTermijnToe(kantoor(), ${JAREN.min} + i * 440_000_000, "P" + (1 + i % 9) + "D", hoe));`,
      `console.log(JSON.stringify(uit));`,
    ].join("\n");
    const elders = ["UTC", "America/New_York", "Pacific/Auckland"].map((zone) =>
      execFileSync(process.execPath, ["--input-type=module", "-e", reken], {
        env: { ...process.env, TZ: zone },
      }).toString(),
    );
    assert.equal(JSON.parse(elders[0] ?? "").length, 1000);
    assert.deepEqual(new Set(elders).size, 1);
  });
});

describe("an absurd clock", () => {
  const MOMENTEN = [
    0,
    -1,
    -62_135_596_800_000,
    ms("1970-01-01T00:00"),
    ms("2013-04-30T11:00"),
    ms("2099-12-25T11:00"),
    ms("9999-12-31T23:59"),
    ms("+050000-06-01T12:00"),
  ];
  for (const nu of MOMENTEN)
    it(`still gives a calendar at ${new Date(nu).toISOString()}`, () => {
      for (const g of KALENDERS) {
        assert.ok(volgendeOpening(g, nu) >= nu);
        assert.ok(isOpen(g, volgendeOpening(g, nu)));
        assert.ok(voegTermijnToe(g, nu, "P5D", "werk") > nu);
        assert.ok(voegTermijnToe(g, nu, "PT90M", "werk") > nu);
      }
    });

  it("knows the holidays of every four-figure year from 2014, when Koningsdag came", () => {
    assert.equal(isOpen(gewoon, ms("2013-12-25T11:00")), true);
    assert.equal(isOpen(gewoon, ms("2014-12-25T11:00")), false);
    assert.equal(isOpen(gewoon, ms("2099-12-25T11:00")), false);
    assert.equal(isOpen(gewoon, ms("9999-12-31T11:00")), true);
    assert.equal(klok(volgendeOpening(gewoon, ms("2099-04-12T12:00"))), "2099-04-14T08:30");
  });

  it("that no calendar reaches, or that is no time, is refused", () => {
    for (const nu of [8.64e15 + 1, -8.64e15 - 1, Number.NaN, Number.POSITIVE_INFINITY, 1.5]) {
      assert.throws(() => isOpen(gewoon, nu), RangeError);
      assert.throws(() => volgendeOpening(gewoon, nu), RangeError);
      assert.throws(() => voegTermijnToe(gewoon, nu, "P1D", "werk"), RangeError);
    }
    assert.throws(() => voegTermijnToe(gewoon, 8.64e15 - 1, "P9D", "werk"), RangeError);
  });
});

describe("a calendar in which nothing is open", () => {
  const dicht: Werkkalender = { ...gewoon, gesloten: { includes: () => true } };

  it("is refused instead of counted for ever", () => {
    const nu = ms("2026-11-26T10:00");
    assert.equal(isOpen(dicht, nu), false);
    assert.throws(() => volgendeOpening(dicht, nu), /een jaar lang niet open/);
    for (const duur of ["P1D", "PT1M"]) assert.throws(() => voegTermijnToe(dicht, nu, duur, "werk"), RangeError);
  });
});

describe("the calendar of one desk", () => {
  const locatie = { id: "inloop", naam: "Inloop", adres: "Plein 1", team: "oost", kanaal: "spreekuur" } as const;
  const g = {
    ...gewoon,
    locaties: new Map([
      ["inloop", { ...locatie, openingstijden: new Map([[3, MIDDAG]]) }],
      ["balie", { ...locatie, id: "balie", openingstijden: null }],
    ]),
  };

  it("has its own hours, and the holidays of the gemeente", () => {
    const eigen = kalenderVan(g, "inloop");
    assert.equal(isOpen(eigen, ms("2026-11-25T12:30")), true);
    assert.equal(isOpen(eigen, ms("2026-11-25T13:00")), false);
    assert.equal(isOpen(eigen, ms("2026-11-26T12:30")), false);
    assert.equal(klok(volgendeOpening(eigen, ms("2029-12-19T13:00"))), "2030-01-02T12:00");
  });

  it("is that of the gemeente without hours of its own, without a desk, and for a desk that is gone", () => {
    for (const wie of ["balie", null, "weg"]) assert.equal(kalenderVan(g, wie), g);
  });
});

/** Milliseconds between these moments in which the office of the test is open, counted by the minute. */
function openTussen(van: number, tot: number): number {
  let open = 0;
  for (let dag = lokaleDag(gewoon, van); dag.toString() <= klok(tot).slice(0, 10); dag = dag.add({ days: 1 })) {
    if (dag.dayOfWeek > 5 || gewoon.gesloten.includes(dag.toString())) continue;
    open += Math.max(0, Math.min(tot, ms(`${dag.toString()}T17:00`)) - Math.max(van, ms(`${dag.toString()}T08:30`)));
  }
  return open;
}

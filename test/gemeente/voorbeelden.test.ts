import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { leesSpel } from "../../proef/personas.ts";
import type { Gemeente } from "../../src/domain/gemeente.ts";
import { kandidaten, teamleiderVan, teamVanPostcode, wieHeeftDienst } from "../../src/domain/rooster.ts";
import { Functie, Leefgebied } from "../../src/domain/sleutels.ts";
import { isOpen, kalenderVan } from "../../src/domain/werkkalender.ts";
import { leesGemeente } from "../../src/gemeente.ts";

/** A Thursday morning and a Sunday night. */
const DONDERDAG = ms("2026-11-26T10:00");
const ZONDAGNACHT = ms("2026-11-29T03:00");

function ms(plaatselijk: string): number {
  return Temporal.PlainDateTime.from(plaatselijk).toZonedDateTime("Europe/Amsterdam").epochMilliseconds;
}

/** Easter Sunday by the rule of the calendar (Meeus). */
function pasen(jaar: number): Temporal.PlainDate {
  const a = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const rest = jaar % 100;
  const f = Math.floor((eeuw + 8) / 25);
  const h = (19 * a + eeuw - Math.floor(eeuw / 4) - Math.floor((eeuw - f + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const dag = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year: jaar, month: Math.floor(dag / 31), day: (dag % 31) + 1 });
}

/** Koningsdag is on Saturday when 27 April is a Sunday; 5 May is free every five years. */
function feestdagen(jaar: number): readonly string[] {
  const koningsdag = Temporal.PlainDate.from(`${jaar}-04-27`);
  const verschoven = koningsdag.dayOfWeek === 7 ? koningsdag.subtract({ days: 1 }) : koningsdag;
  const rondPasen = [0, 1, 39, 49, 50].map((dagen) => pasen(jaar).add({ days: dagen }).toString());
  const vijfMei = jaar % 5 === 0 ? [`${jaar}-05-05`] : [];
  const vast = [`${jaar}-01-01`, `${jaar}-12-25`, `${jaar}-12-26`];
  return [...new Set([...vast, verschoven.toString(), ...vijfMei, ...rondPasen])].toSorted();
}

describe("The example gemeente Haarlem", () => {
  let haarlem: Gemeente;
  before(() => {
    haarlem = leesGemeente("config/haarlem");
  });

  it("has the eight teams of the city", () => {
    assert.deepEqual(
      [...haarlem.teams.values()].map(({ naam }) => naam),
      [
        "Noord-Noord",
        "Noord-Zuid",
        "Centrum & Rozenprieel",
        "Zuid-West",
        "Slachthuisbuurt & Amsterdamsebuurten",
        "Parkwijk en Zuiderpolder",
        "Europawijk en Molenwijk",
        "Boerhaavewijk en Meerwijk",
      ],
    );
    assert.equal(teamVanPostcode(haarlem, "2035 AA")?.id, "boerhaavewijk-meerwijk");
  });

  it("has every function in every team, and somebody for it on every working day", () => {
    for (const team of haarlem.teams.keys()) {
      for (const functie of Functie.options) {
        for (let dag = 23; dag <= 27; dag++) {
          const nu = ms(`2026-11-${dag}T10:00`);
          const eerste = kandidaten(haarlem, { team, functies: [functie], uitgesloten: [], nu }).kandidaten[0];
          assert.ok(
            eerste && ["functie", "reserve", "vervanger"].includes(eerste.waarom),
            `${team} ${functie} ${dag}: ${eerste?.waarom}`,
          );
        }
      }
    }
  });

  it("has somebody to lead every team, and to phone", () => {
    for (const [id, team] of haarlem.teams) {
      assert.equal(teamleiderVan(haarlem, id, { uitgesloten: [], nu: DONDERDAG })?.oid, team.teamleider);
      const dienst = wieHeeftDienst(haarlem, id, DONDERDAG);
      assert.ok(dienst.kandidaten.length >= 4);
      assert.match(dienst.bel?.telefoon ?? "", /^023-555 /);
    }
  });

  it("is closed on the holidays of every year from 2020 to 2099, and open on Good Friday", () => {
    for (let jaar = 2020; jaar <= 2099; jaar++) {
      const nieuwjaar = Temporal.PlainDate.from({ year: jaar, month: 1, day: 1 });
      const dagen = Array.from({ length: nieuwjaar.daysInYear }, (_, over) => nieuwjaar.add({ days: over }).toString());
      const brugdag = jaar === 2027 ? ["2027-05-07"] : [];
      assert.deepEqual(
        dagen.filter((dag) => haarlem.gesloten.includes(dag)),
        [...feestdagen(jaar), ...brugdag].toSorted(),
      );
      assert.ok(isOpen(haarlem, ms(`${pasen(jaar).subtract({ days: 2 }).toString()}T10:00`)), String(jaar));
    }
  });

  it("has a desk with hours of its own, and quiet hours", () => {
    const inloop = kalenderVan(haarlem, "inloop-noord-noord");
    assert.ok(!isOpen(inloop, DONDERDAG + 2 * 3_600_000) && isOpen(inloop, DONDERDAG) && isOpen(haarlem, DONDERDAG));
    assert.deepEqual(haarlem.stilleUren, ["18:00", "08:00"]);
  });

  it("knows all leefgebieden", () => {
    assert.deepEqual([...haarlem.onderwerpen.keys()].toSorted(), Leefgebied.options.toSorted());
    assert.deepEqual([...haarlem.woorden.keys()].toSorted(), Leefgebied.options.toSorted());
  });

  it("keeps free text out of the chat", () => assert.equal(haarlem.vrijeTekst, "venster"));

  it("has only fictional numbers", () => {
    const nummers = [...haarlem.mensen.values(), ...haarlem.teams.values(), haarlem].flatMap(
      ({ telefoon }) => telefoon ?? [],
    );
    assert.ok(nummers.length > 60);
    assert.deepEqual(
      nummers.filter((nummer) => !/^023-555 0[12] \d\d$/.test(nummer)),
      [],
    );
  });
});

describe("The trial gemeente", () => {
  let proef: Gemeente;
  const { personas, inVenster, eerstDoen } = leesSpel("config/proef");
  before(() => {
    proef = leesGemeente("config/proef");
  });

  it("never closes and takes free text in cards", () => {
    for (const moment of [ZONDAGNACHT, ms("2026-12-25T03:00"), ms("2027-01-01T00:00")])
      assert.ok(isOpen(proef, moment));
    assert.equal(proef.vrijeTekst, "kaart");
  });

  it("has the five people to be, in the order of their pages", () => {
    assert.deepEqual(
      personas.map(({ oid }) => proef.mensen.get(oid)?.voornaam),
      ["Sanne", "Henk", "Fatima", "Joost", "Marijke"],
    );
    assert.deepEqual(
      personas.map(({ rol }) => rol),
      ["baliemedewerker", "vrijwilliger", "teamlid", "vervanger", "teamleider"],
    );
    for (const { oid, blurb } of personas) assert.ok(blurb.startsWith(proef.mensen.get(oid)?.voornaam ?? "?"));
    assert.ok(eerstDoen.length >= 4);
    for (const { oid } of inVenster) assert.ok(proef.mensen.get(oid)?.rollen.includes("functioneel_beheerder"));
  });

  it("asks Fatima first, then Joost, whatever it is about and whenever, and has Marijke to lead", () => {
    const [, , fatima, joost, marijke] = personas.map(({ oid }) => oid);
    for (const functie of Functie.options) {
      for (const nu of [DONDERDAG, ZONDAGNACHT]) {
        const { kandidaten: lijst } = kandidaten(proef, { team: "oost", functies: [functie], uitgesloten: [], nu });
        assert.deepEqual(
          lijst.map(({ oid }) => oid),
          [fatima, joost],
        );
        assert.equal(teamleiderVan(proef, "oost", { uitgesloten: [], nu })?.oid, marijke);
      }
    }
  });

  it("has a desk for Sanne and for Henk in the same team", () => {
    const plekken = personas.slice(0, 2).map(({ oid }) => proef.locaties.get(proef.mensen.get(oid)?.locatie ?? ""));
    assert.deepEqual(
      plekken.map((plek) => plek?.kanaal),
      ["balie", "spreekuur"],
    );
    assert.deepEqual(
      plekken.map((plek) => plek?.team),
      ["oost", "oost"],
    );
  });
});

describe("The words of a code", () => {
  it("are many, and no two are taken for each other over the telephone", () => {
    const { codewoorden } = leesGemeente("config/proef");
    assert.ok(codewoorden.length >= 200);
    for (const woord of codewoorden) {
      assert.doesNotMatch(woord, /ij|ei|au|ou|[cqxy]/);
      const lijkt = codewoorden.filter(
        (ander) => ander !== woord && (ander.includes(woord) || verschilEen(woord, ander)),
      );
      assert.deepEqual(lijkt, [], woord);
    }
  });
});

function verschilEen(een: string, ander: string): boolean {
  if (een.length !== ander.length) return false;
  return een.split("").filter((letter, plek) => letter !== ander[plek]).length <= 1;
}

import assert from "node:assert/strict";
import type { Persoon } from "../../src/domain/gemeente.ts";
import { isAanwezig, teamVanPostcode, wieHeeftDienst } from "../../src/domain/rooster.ts";
import { DONDERDAG, ms, namen, persoon, rooster, ZATERDAG } from "./rooster/rooster.ts";

describe("the roster", () => {
  const fatima = persoon("fatima");

  describe("knows who works today", () => {
    // biome-ignore format: a table is read by row
    const tabel: readonly [string, Partial<Persoon>, string, boolean][] = [
      ["on a working day", {}, "2026-11-26T10:00", true],
      ["not on another day", { werkdagen: [1, 2] }, "2026-11-26T10:00", false],
      ["not on the first day of an absence", { afwezig: [{ van: "2026-11-26", tot: "2026-11-30" }] }, "2026-11-26T10:00", false],
      ["not on the last day of an absence", { afwezig: [{ van: "2026-11-20", tot: "2026-11-26" }] }, "2026-11-26T23:59", false],
      ["again on the day after", { afwezig: [{ van: "2026-11-20", tot: "2026-11-25" }] }, "2026-11-26T00:00", true],
      ["not on a day the desks are closed", {}, "2026-12-25T10:00", false],
      ["not before a volunteer has everything", { mist: ["vog"] }, "2026-11-26T10:00", false],
    ];
    for (const [wanneer, anders, moment, aanwezig] of tabel) {
      it(wanneer, () => assert.equal(isAanwezig(rooster(), { ...fatima, ...anders }, ms(moment)), aanwezig));
    }
  });

  describe("finds the team of a postcode", () => {
    const tabel: readonly [string, string | null][] = [
      ["2011", "oost"],
      ["2014", "oost"],
      ["2033 AB", "oost"],
      [" 2037ab ", "west"],
      ["2015", null],
      ["20334", null],
      ["", null],
      ["weet ik niet", null],
    ];
    for (const [postcode, id] of tabel) {
      it(`"${postcode}" is ${id ?? "nobody's"}`, () =>
        assert.equal(teamVanPostcode(rooster(), postcode)?.id ?? null, id));
    }
  });

  describe("names whom to call for safety", () => {
    it("who is on duty, the vervanger, the team lead, and the coordinator by telephone", () => {
      const dienst = wieHeeftDienst(rooster(), "oost", DONDERDAG);
      assert.deepEqual(namen(dienst), [
        "fatima (dienst)",
        "ravi (dienst)",
        "joost (vervanger)",
        "marijke (teamleider)",
      ]);
      assert.equal(dienst.bel?.telefoon, "023-555 01 16");
    });

    it("whoever judges danger first, an opbouwwerker last", () => {
      const metCjg = rooster(persoon("ravi", { functies: ["opbouwwerker"] }), persoon("cato", { functies: ["cjg"] }));
      assert.deepEqual(namen(wieHeeftDienst(metCjg, "oost", DONDERDAG)).slice(0, 3), [
        "fatima (dienst)",
        "cato (dienst)",
        "ravi (dienst)",
      ]);
    });

    it("only the coordinator by telephone when nobody works", () => {
      const dienst = wieHeeftDienst(rooster(), "oost", ZATERDAG);
      assert.deepEqual(namen(dienst), []);
      assert.equal(dienst.bel?.oid, "karim");
    });

    it("not the colleague it is about", () => {
      const dienst = wieHeeftDienst(rooster(), "oost", DONDERDAG, ["fatima", "marijke", "karim"]);
      assert.deepEqual(namen(dienst), ["ravi (dienst)", "joost (vervanger)"]);
      assert.equal(dienst.bel, null);
    });
  });
});

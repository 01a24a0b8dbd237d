import assert from "node:assert/strict";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import type { Persoon, Team } from "../../src/domain/gemeente.ts";
import {
  isAanwezig,
  type Kandidaatvraag,
  kandidaten,
  type Rooster,
  teamVanPostcode,
  type Voordracht,
  wieHeeftDienst,
} from "../../src/domain/rooster.ts";
import { Functie } from "../../src/domain/sleutels.ts";
import { PERSOON_BASIS, TEAM_BASIS } from "../support/basis.ts";

const DONDERDAG = ms("2026-11-26T10:00");
const ZATERDAG = ms("2026-11-28T10:00");

function ms(plaatselijk: string): number {
  return Temporal.PlainDateTime.from(plaatselijk).toZonedDateTime("Europe/Amsterdam").epochMilliseconds;
}

function persoon(oid: string, anders: Partial<Persoon> = {}): Persoon {
  return {
    oid,
    voornaam: oid,
    naam: oid,
    rollen: ["teamlid"],
    functies: [],
    team: "oost",
    organisatie: "",
    telefoon: null,
    werkdagen: [1, 2, 3, 4, 5],
    vervanger: null,
    afwezig: [],
    mist: [],
    locatie: null,
    ...PERSOON_BASIS,
    ...anders,
  };
}

function team(id: string, postcodes: Team["postcodes"]): Team {
  return { id, naam: id, postcodes, telefoon: "", teamleider: "marijke", coordinator: "karim", ...TEAM_BASIS };
}

const mw = { functies: ["maatschappelijk_werk" as const] };
const BASIS = [
  persoon("fatima", { ...mw, vervanger: "joost" }),
  persoon("joost", { ...mw, team: "west" }),
  persoon("noor", { functies: ["wijkverpleegkundige"], werkdagen: [1, 2] }),
  persoon("ravi", { functies: ["opbouwwerker"] }),
  persoon("marijke", { rollen: ["teamleider"] }),
  persoon("karim", { rollen: ["baliemedewerker"], telefoon: "023-555 01 16" }),
];

function rooster(...wijzigingen: Persoon[]): Rooster {
  const mensen = new Map([...BASIS, ...wijzigingen].map((mens) => [mens.oid, mens]));
  return {
    tijdzone: "Europe/Amsterdam",
    openingstijden: new Map([1, 2, 3, 4, 5].map((dag) => [dag, ["08:30", "17:00"] as const])),
    gesloten: ["2026-12-25"],
    teams: new Map(
      [
        team("oost", [
          [2011, 2014],
          [2033, 2033],
        ]),
        team("west", [[2034, 2037]]),
      ].map((een) => [een.id, een]),
    ),
    mensen,
  };
}

const vraag: Kandidaatvraag = {
  team: "oost",
  functies: ["maatschappelijk_werk", "wijkverpleegkundige"],
  uitgesloten: [],
  nu: DONDERDAG,
};

function namen({ kandidaten: lijst }: Voordracht): readonly string[] {
  return lijst.map(({ oid, waarom }) => `${oid} (${waarom})`);
}

describe("the roster", () => {
  const fatima = BASIS[0] ?? persoon("fatima");

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

  describe("proposes for a vraag", () => {
    it("the function on duty, then the vervanger, then the other function, then the team lead", () => {
      assert.deepEqual(namen(kandidaten(rooster(), { ...vraag, nu: ms("2026-11-24T10:00") })), [
        "fatima (functie)",
        "joost (vervanger)",
        "noor (vervangende_functie)",
        "marijke (teamleider)",
      ]);
    });

    it("nobody who is away, and says why", () => {
      const ziek = persoon("fatima", {
        ...mw,
        vervanger: "joost",
        afwezig: [{ van: "2026-11-26", tot: "2026-11-26" }],
      });
      const voordracht = kandidaten(rooster(ziek), vraag);
      assert.deepEqual(namen(voordracht), ["joost (vervanger)", "marijke (teamleider)"]);
      assert.deepEqual(voordracht.overgeslagen, [
        { oid: "fatima", waarom: "afwezig" },
        { oid: "noor", waarom: "geen_werkdag" },
      ]);
      assert.equal(voordracht.kandidaten[0]?.voor, "fatima");
    });

    it("the vervanger of an absent vervanger", () => {
      const voordracht = kandidaten(
        rooster(persoon("joost", { team: "west", werkdagen: [1], vervanger: "ravi" })),
        vraag,
      );
      assert.deepEqual(namen(voordracht).slice(0, 2), ["fatima (functie)", "ravi (vervanger)"]);
    });

    it("everybody once when vervangers point at each other", () => {
      const voordracht = kandidaten(rooster(persoon("joost", { ...mw, vervanger: "fatima" })), vraag);
      assert.deepEqual(namen(voordracht), ["fatima (functie)", "joost (functie)", "marijke (teamleider)"]);
    });

    it("whoever has least first, and the order of the roster when it is equal", () => {
      const twee = rooster(persoon("anna", mw), persoon("bas", mw));
      const belasting = new Map(Object.entries({ fatima: 3, anna: 1, bas: 1 }));
      const eerstDrie = (extra: object) =>
        kandidaten(twee, { ...vraag, ...extra })
          .kandidaten.slice(0, 3)
          .map(({ oid }) => oid);
      assert.deepEqual(eerstDrie({ belasting }), ["anna", "bas", "fatima"]);
      assert.deepEqual(eerstDrie({}), ["fatima", "anna", "bas"]);
    });

    it("the vervanger of somebody who may not get it", () => {
      const voordracht = kandidaten(rooster(), { ...vraag, uitgesloten: ["fatima"] });
      assert.deepEqual(namen(voordracht), ["joost (vervanger)", "marijke (teamleider)"]);
    });

    it("those of Monday when the desks are closed on Saturday", () => {
      assert.deepEqual(namen(kandidaten(rooster(), { ...vraag, nu: ZATERDAG })).slice(0, 3), [
        "fatima (functie)",
        "joost (vervanger)",
        "noor (vervangende_functie)",
      ]);
    });

    it("no vervanger who may not take a vraag", () => {
      const voordracht = kandidaten(rooster(persoon("fatima", { ...mw, vervanger: "karim" })), vraag);
      assert.deepEqual(namen(voordracht), ["fatima (functie)", "marijke (teamleider)"]);
      assert.deepEqual(voordracht.overgeslagen[0], { oid: "karim", waarom: "geen_beroepskracht" });
    });

    it("who replaces an absent team lead", () => {
      const leider = persoon("marijke", { rollen: ["teamleider"], werkdagen: [1], vervanger: "ravi" });
      assert.deepEqual(namen(kandidaten(rooster(leider), { ...vraag, functies: ["cjg"] })), ["ravi (vervanger)"]);
    });

    it("the absent team lead when nobody else is left", () => {
      const voordracht = kandidaten(rooster(persoon("marijke", { rollen: ["teamleider"], werkdagen: [1] })), {
        ...vraag,
        functies: ["cjg"],
      });
      assert.deepEqual(namen(voordracht), ["marijke (teamleider_afwezig)"]);
      assert.deepEqual(voordracht.overgeslagen, []);
    });

    it("no volunteer, whatever the file says", () => {
      const voordracht = kandidaten(rooster(persoon("henk", { ...mw, rollen: ["vrijwilliger"] })), vraag);
      assert.ok(!namen(voordracht).join().includes("henk"));
    });

    it("nobody of a team that is gone", () => {
      assert.deepEqual(kandidaten(rooster(), { ...vraag, team: "noord" }), { kandidaten: [], overgeslagen: [] });
    });
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

  describe("whatever the roster looks like", () => {
    const OIDS = ["fatima", "joost", "noor", "ravi", "marijke", "karim", "anna"];
    const willekeurig = fc.record({
      oid: fc.constantFrom(...OIDS),
      team: fc.constantFrom("oost", "west"),
      functies: fc.uniqueArray(fc.constantFrom(...Functie.options), { maxLength: 3 }),
      werkdagen: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 5 }),
      vervanger: fc.option(fc.constantFrom(...OIDS)),
    });
    const situatie = fc.record({
      wijzigingen: fc.array(willekeurig, { maxLength: 7 }),
      functies: fc.uniqueArray(fc.constantFrom(...Functie.options), { maxLength: 3 }),
      uitgesloten: fc.uniqueArray(fc.constantFrom(...OIDS), { maxLength: 4 }),
      nu: fc.integer({ min: ms("2026-11-01T00:00"), max: ms("2027-01-31T00:00") }),
    });

    it("somebody is proposed as long as the team lead may be, everybody once, and never an excluded one", () => {
      fc.assert(
        fc.property(situatie, ({ wijzigingen, functies, uitgesloten, nu }) => {
          const g = rooster(...wijzigingen.map(({ oid, ...anders }) => persoon(oid, anders)));
          const voordracht = kandidaten(g, { team: "oost", functies, uitgesloten, nu });
          const dienst = wieHeeftDienst(g, "oost", nu, uitgesloten);
          assert.ok(voordracht.kandidaten.length > 0 || uitgesloten.includes("marijke"));
          assert.ok(dienst.bel !== null || uitgesloten.includes("karim"));
          for (const { kandidaten: lijst, overgeslagen } of [voordracht, dienst]) {
            const oids = lijst.map(({ oid }) => oid);
            assert.equal(new Set(oids).size, oids.length);
            assert.deepEqual(
              oids.filter((oid) => uitgesloten.includes(oid)),
              [],
            );
            assert.deepEqual(
              overgeslagen.filter(({ oid }) => oids.includes(oid)),
              [],
            );
          }
        }),
        { numRuns: 500 },
      );
    });
  });
});

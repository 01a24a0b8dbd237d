import assert from "node:assert/strict";
import type { Kandidaatvraag, Rooster } from "../../../src/domain/rooster.ts";
import { kandidaten, teamleiderVan } from "../../../src/domain/rooster.ts";
import { DONDERDAG, ms, mw, namen, persoon, rooster, vraag, ZATERDAG } from "./rooster.ts";

describe("the roster", () => {
  describe("proposes for a vraag", () => {
    it("the function on duty, then the vervanger, then the other function", () => {
      assert.deepEqual(namen(kandidaten(rooster(), { ...vraag, nu: ms("2026-11-24T10:00") })), [
        "fatima (functie)",
        "joost (vervanger)",
        "noor (vervangende_functie)",
      ]);
    });

    it("who helps already and whom the rule names before everybody else, and the vervanger of the one named", () => {
      const eerst = [
        { oid: "noor", waarom: "regisseur" as const },
        { oid: "ravi", waarom: "collega" as const },
        { oid: "weg", waarom: "collega" as const },
      ];
      const g = rooster(
        persoon("ravi", { functies: ["opbouwwerker"], vervanger: "anna" }),
        persoon("anna", { functies: ["cjg"] }),
      );
      assert.deepEqual(namen(kandidaten(g, { ...vraag, eerst, nu: ms("2026-11-24T10:00") })), [
        "noor (regisseur)",
        "ravi (collega)",
        "fatima (functie)",
        "anna (vervanger)",
        "joost (vervanger)",
      ]);
    });

    it("who does the function besides their own after those whose function it is", () => {
      const g = rooster(persoon("anna", { functies: ["cjg"], reserve: ["maatschappelijk_werk"] }));
      assert.deepEqual(namen(kandidaten(g, vraag)), ["fatima (functie)", "anna (reserve)", "joost (vervanger)"]);
    });

    it("nobody who is away, and says why", () => {
      const ziek = persoon("fatima", {
        ...mw,
        vervanger: "joost",
        afwezig: [{ van: "2026-11-26", tot: "2026-11-26" }],
      });
      const voordracht = kandidaten(rooster(ziek), vraag);
      assert.deepEqual(namen(voordracht), ["joost (vervanger)"]);
      assert.deepEqual(voordracht.overgeslagen, [
        { oid: "fatima", waarom: "afwezig" },
        { oid: "noor", waarom: "geen_werkdag" },
      ]);
      assert.equal(voordracht.kandidaten[0]?.voor, "fatima");
    });

    it("nobody on the days for their own organisation, before they begin or after they left", () => {
      const g = rooster(
        persoon("anna", { ...mw, moederdagen: [4] }),
        persoon("bas", { ...mw, vanaf: "2026-11-27" }),
        persoon("cato", { ...mw, tot: "2026-11-25" }),
        persoon("dirk", { ...mw, vanaf: "2026-11-26", tot: "2026-11-26" }),
      );
      const voordracht = kandidaten(g, { ...vraag, functies: ["maatschappelijk_werk"] });
      assert.deepEqual(namen(voordracht), ["fatima (functie)", "dirk (functie)", "joost (vervanger)"]);
      assert.deepEqual(voordracht.overgeslagen, [
        { oid: "anna", waarom: "bij_moederorganisatie" },
        { oid: "bas", waarom: "nog_niet_in_dienst" },
        { oid: "cato", waarom: "niet_meer_in_dienst" },
      ]);
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
      assert.deepEqual(namen(voordracht), ["fatima (functie)", "joost (functie)"]);
    });

    it("whoever has least first, and the order of the roster when it is equal", () => {
      const twee = rooster(persoon("anna", mw), persoon("bas", mw));
      const punten: Readonly<Record<string, number>> = { fatima: 3, anna: 1, bas: 1 };
      const eerstDrie = (extra: Partial<Kandidaatvraag>) =>
        kandidaten(twee, { ...vraag, ...extra })
          .kandidaten.slice(0, 3)
          .map(({ oid }) => oid);
      assert.deepEqual(eerstDrie({ belasting: (oid) => punten[oid] ?? 0 }), ["anna", "bas", "fatima"]);
      assert.deepEqual(eerstDrie({}), ["fatima", "anna", "bas"]);
    });

    it("the vervanger of somebody who may not get it", () => {
      const voordracht = kandidaten(rooster(), { ...vraag, uitgesloten: ["fatima"] });
      assert.deepEqual(namen(voordracht), ["joost (vervanger)"]);
    });

    it("those of Monday when the desks are closed on Saturday", () => {
      assert.deepEqual(namen(kandidaten(rooster(), { ...vraag, nu: ZATERDAG })), [
        "fatima (functie)",
        "joost (vervanger)",
        "noor (vervangende_functie)",
      ]);
    });

    it("no vervanger who may not take a vraag", () => {
      const voordracht = kandidaten(rooster(persoon("fatima", { ...mw, vervanger: "karim" })), vraag);
      assert.deepEqual(namen(voordracht), ["fatima (functie)"]);
      assert.deepEqual(voordracht.overgeslagen[0], { oid: "karim", waarom: "geen_beroepskracht" });
    });

    it("no volunteer, whatever the file says", () => {
      const voordracht = kandidaten(rooster(persoon("henk", { ...mw, rollen: ["vrijwilliger"] })), vraag);
      assert.ok(!namen(voordracht).join().includes("henk"));
    });

    it("nobody of a team that is gone", () => {
      assert.deepEqual(kandidaten(rooster(), { ...vraag, team: "noord" }), { kandidaten: [], overgeslagen: [] });
    });
  });

  describe("looks at how much somebody has", () => {
    const met = (punten: Readonly<Record<string, number>>, extra: Partial<Kandidaatvraag> = {}) =>
      kandidaten(rooster(persoon("anna", { ...mw, fte: 0.5 }), persoon("bas", { ...mw, grens: 4 })), {
        ...vraag,
        functies: ["maatschappelijk_werk"],
        belasting: (oid) => punten[oid] ?? 0,
        ...extra,
      });

    it("and passes over who is full by their part of a week or by their own limit", () => {
      const voordracht = met({ fatima: 19, anna: 10, bas: 4, joost: 20 });
      assert.deepEqual(namen(voordracht), ["fatima (functie)"]);
      assert.deepEqual(
        voordracht.overgeslagen.map(({ oid, waarom }) => `${oid} ${waarom}`),
        ["bas vol", "anna vol", "joost vol"],
      );
    });

    it("and asks a vervanger with room before somebody with the function who is full", () => {
      assert.deepEqual(namen(met({ fatima: 20, anna: 10, bas: 4, joost: 15 })), ["joost (vervanger)"]);
    });

    it("and keeps a heavy vraag from who would go over the limit, as long as somebody would not", () => {
      assert.deepEqual(namen(met({ fatima: 19, anna: 9, bas: 3, joost: 20 }, { haast: "morgen" })), [
        "bas (functie)",
        "anna (functie)",
        "fatima (functie)",
      ]);
      assert.deepEqual(namen(met({ fatima: 19, anna: 9, bas: 2, joost: 20 }, { haast: "morgen" })), ["bas (functie)"]);
    });

    it("and asks nobody when all are full, unless it cannot wait", () => {
      const vol = { fatima: 22, anna: 21, bas: 30, joost: 20 };
      assert.deepEqual(namen(met(vol)), []);
      assert.deepEqual(namen(met(vol, { haast: "drie_dagen" })), []);
      for (const haast of ["nu", "vandaag"] as const)
        assert.deepEqual(
          met(vol, { haast }).kandidaten.map(({ oid }) => oid),
          ["joost", "anna", "fatima", "bas"],
        );
    });
  });

  describe("knows who leads when nobody takes it", () => {
    const wie = (g: Rooster, uitgesloten: readonly string[] = []) => {
      const leider = teamleiderVan(g, "oost", { uitgesloten, nu: DONDERDAG });
      return leider === null ? null : `${leider.oid} (${leider.waarom})`;
    };
    const weg = { rollen: ["teamleider" as const], werkdagen: [1] };

    it("the team's own lead", () => assert.equal(wie(rooster()), "marijke (teamleider)"));

    it("who replaces an absent lead", () =>
      assert.equal(wie(rooster(persoon("marijke", { ...weg, vervanger: "ravi" }))), "ravi (vervanger)"));

    it("another lead when there is no replacement", () => {
      const g = rooster(persoon("marijke", weg), persoon("wim", { rollen: ["teamleider"], team: "west" }));
      const west = g.teams.get("west");
      assert.ok(west);
      const teams = new Map([...g.teams, ["west", { ...west, teamleider: "wim" }]]);
      assert.equal(wie({ ...g, teams }), "wim (teamleider)");
      assert.equal(wie({ ...g, teams }, ["wim"]), "marijke (teamleider_afwezig)");
    });

    it("the absent lead when nobody else is left, and nobody when every lead is excluded", () => {
      assert.equal(wie(rooster(persoon("marijke", weg))), "marijke (teamleider_afwezig)");
      assert.equal(wie(rooster(), ["marijke"]), null);
    });
  });
});

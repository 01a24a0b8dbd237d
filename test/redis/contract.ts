import assert from "node:assert/strict";
import type { Bewaard, Opslag, Uitslag, Vastlegging } from "../../src/app/poorten.ts";
import { taak, vastlegging, wijziging } from "./opstelling.ts";

const MORGEN = Date.now() + 86_400_000;

/** What every store of the port promises; `maak` gives an empty one. */
export function beschrijfOpslag(maak: () => Opslag): void {
  let opslag: Opslag;
  beforeEach(() => {
    opslag = maak();
  });

  async function inhoudVan(sleutel: `vraag/${string}` | `gesprek/${string}`): Promise<unknown> {
    return (await opslag.laad({ records: [sleutel] })).records[0]?.inhoud;
  }

  describe("loading", () => {
    it("gives version 0 for a record that does not exist", async () => {
      const geladen = await opslag.laad({ records: ["vraag/a"] });

      const afwezig = { sleutel: "vraag/a", versie: 0, inhoud: null, nummer: null };
      assert.deepEqual(geladen, {
        records: [afwezig],
        actieve: null,
        via: [],
        genummerd: null,
        lijst: [],
        eerder: null,
        belasting: new Map(),
        inrichting: 0,
      });
    });

    it("gives records in the order asked, then the active one, then those found through secrets", async () => {
      await opslag.legVast(
        vastlegging({
          operatie: "op-1",
          resultaat: "overgedragen",
          wijzigingen: [
            { ...wijziging("gesprek/mies", 0, { wie: "mies" }), actief: "vraag/a" },
            wijziging("vraag/a", 0, { over: "huur é€" }),
            wijziging("vraag/b", 0, { over: "zorg" }),
          ],
          verwijzingen: [{ naar: "vraag/b", geheim: "code/KAT-12", tot: MORGEN }],
        }),
      );

      const geladen = await opslag.laad({
        records: ["vraag/x", "gesprek/mies"],
        metActieve: "gesprek/mies",
        via: ["telefoon/0612345678", "code/KAT-12"],
        operatie: { record: "gesprek/mies", id: "op-1" },
      });

      const a = { sleutel: "vraag/a", versie: 1, inhoud: { over: "huur é€" }, nummer: null };
      const b = { sleutel: "vraag/b", versie: 1, inhoud: { over: "zorg" }, nummer: null };
      const mies = { sleutel: "gesprek/mies", versie: 1, inhoud: { wie: "mies" }, nummer: null };
      const x = { sleutel: "vraag/x", versie: 0, inhoud: null, nummer: null };
      const lijst: readonly Bewaard[] = [];
      const verwacht = {
        records: [x, mies, a, b],
        actieve: a,
        via: [null, b],
        genummerd: null,
        lijst,
        eerder: "overgedragen",
        belasting: new Map(),
        inrichting: 0,
      };
      assert.deepEqual(geladen, verwacht);
    });

    it("gives null for an active record that is gone and for an operation that was never done", async () => {
      await opslag.legVast(vastlegging({ wijzigingen: [{ ...wijziging("gesprek/mies", 0), actief: "vraag/weg" }] }));

      const operatie = { record: "gesprek/mies", id: "nooit" } as const;
      const { actieve, eerder } = await opslag.laad({ records: [], metActieve: "gesprek/mies", operatie });

      assert.deepEqual([actieve, eerder], [null, null]);
    });
  });

  describe("a commit", () => {
    it("raises the version of every record it changes by one", async () => {
      await opslag.legVast(vastlegging({ wijzigingen: [wijziging("vraag/a", 0, { n: 1 })] }));
      const uitslag = await opslag.legVast(
        vastlegging({ wijzigingen: [wijziging("vraag/a", 1, { n: 2 }), wijziging("vraag/b", 0, { n: 3 })] }),
      );

      assert.equal(uitslag.uitslag, "vast");
      const { records } = await opslag.laad({ records: ["vraag/a", "vraag/b"] });
      assert.deepEqual(
        records.map(({ versie, inhoud }) => [versie, inhoud]),
        [
          [2, { n: 2 }],
          [1, { n: 3 }],
        ],
      );
    });

    it("writes nothing at all when one of its records has moved on", async () => {
      await opslag.legVast(vastlegging({ wijzigingen: [wijziging("vraag/b", 0)] }));

      const botsing = await opslag.legVast(
        vastlegging({
          wijzigingen: [{ ...wijziging("vraag/a", 0, { n: 1 }), nummer: true }, wijziging("vraag/b", 0)],
          taken: [taak("t", 1)],
          verwijzingen: [{ naar: "vraag/b", geheim: "code/X", tot: MORGEN }],
        }),
      );

      assert.deepEqual(botsing, { uitslag: "botsing" });
      const { records, via } = await opslag.laad({ records: ["vraag/a"], via: ["code/X"] });
      assert.deepEqual([records[0]?.versie, via, await opslag.eerstvolgende()], [0, [null], null]);
    });

    it("does not create a record that exists, nor change one that does not", async () => {
      await opslag.legVast(vastlegging({ wijzigingen: [wijziging("vraag/a", 0)] }));

      const uitslagen = [
        await opslag.legVast(vastlegging({ wijzigingen: [wijziging("vraag/a", 0)] })),
        await opslag.legVast(vastlegging({ wijzigingen: [wijziging("vraag/b", 1)] })),
      ];

      assert.deepEqual(uitslagen, [{ uitslag: "botsing" }, { uitslag: "botsing" }]);
    });

    it("is done once however often it is repeated, and gives its first result again", async () => {
      const eerste = {
        operatie: "klik",
        resultaat: "opgepakt|door|een",
        wijzigingen: [wijziging("vraag/a", 0, { n: 1 })],
      };
      await opslag.legVast(vastlegging({ ...eerste, taken: [taak("t", 5)] }));
      await opslag.legVast(vastlegging({ wijzigingen: [wijziging("vraag/a", 1, { n: 2 })], vervallen: ["t"] }));

      const weer = await opslag.legVast(vastlegging({ ...eerste, resultaat: "anders", taken: [taak("t", 5)] }));

      assert.deepEqual(weer, { uitslag: "dubbel", resultaat: "opgepakt|door|een" });
      assert.deepEqual([await inhoudVan("vraag/a"), await opslag.eerstvolgende()], [{ n: 2 }, null]);
    });

    it("needs no record: tasks, audit lines and facts alone may be repeated", async () => {
      const los = vastlegging({
        operatie: "los",
        taken: [taak("t", 5)],
        audit: [{ actie: "lezen", object: "vraag/a", resultaat: "geweigerd", door: "p", rol: "teamlid", bron: "chat" }],
        feiten: [{ soort: "toch_zelf", team: "oost" }],
      });

      const uitslagen = [await opslag.legVast(los), await opslag.legVast(los)];

      const vast: Uitslag = { uitslag: "vast", nummers: new Map() };
      assert.deepEqual([uitslagen, await opslag.eerstvolgende()], [[vast, vast], 5]);
    });

    it("gives a vraag a number once, and the next vraag the next one", async () => {
      const metNummer = (sleutel: "vraag/a" | "vraag/b", versie: number) =>
        opslag.legVast(vastlegging({ wijzigingen: [{ ...wijziging(sleutel, versie), nummer: true }] }));

      const uitslagen = [await metNummer("vraag/a", 0), await metNummer("vraag/a", 1), await metNummer("vraag/b", 0)];

      assert.deepEqual(
        uitslagen.map((uitslag) => uitslag.uitslag === "vast" && [...uitslag.nummers]),
        [[["vraag/a", 1]], [["vraag/a", 1]], [["vraag/b", 2]]],
      );
      await opslag.legVast(vastlegging({ wijzigingen: [wijziging("vraag/a", 2)] }));
      assert.equal((await opslag.laad({ records: ["vraag/a"] })).records[0]?.nummer, 1);
    });

    it("keeps the active record when it says nothing of it, and forgets it on null", async () => {
      const gesprek = (versie: number, actief?: "vraag/a" | null) =>
        opslag.legVast(
          vastlegging({
            wijzigingen: [{ ...wijziging("gesprek/mies", versie), ...(actief === undefined ? {} : { actief }) }],
          }),
        );
      const actieve = async () => (await opslag.laad({ records: [], metActieve: "gesprek/mies" })).actieve?.sleutel;
      await opslag.legVast(vastlegging({ wijzigingen: [wijziging("vraag/a", 0)] }));

      await gesprek(0, "vraag/a");
      await gesprek(1);
      assert.equal(await actieve(), "vraag/a");
      await gesprek(2, null);
      assert.equal(await actieve(), undefined);
    });

    it("erases a record with its operations, and lets it begin anew", async () => {
      await opslag.legVast(vastlegging({ operatie: "maak", wijzigingen: [wijziging("vraag/a", 0, { n: 1 })] }));

      const gewist = await opslag.legVast(vastlegging({ wijzigingen: [wijziging("vraag/a", 1, null)] }));

      assert.equal(gewist.uitslag, "vast");
      const operatie = { record: "vraag/a", id: "maak" } as const;
      const { records, eerder } = await opslag.laad({ records: ["vraag/a"], operatie });
      assert.deepEqual([records[0]?.versie, records[0]?.inhoud, eerder], [0, null, null]);
      const opnieuw = await opslag.legVast(vastlegging({ wijzigingen: [wijziging("vraag/a", 0)] }));
      assert.equal(opnieuw.uitslag, "vast");
    });

    it("keeps its operation with the first record that stays, when it erases another", async () => {
      await opslag.legVast(vastlegging({ wijzigingen: [wijziging("vraag/a", 0), wijziging("gesprek/mies", 0)] }));
      const wis = vastlegging({
        operatie: "wis",
        resultaat: "gewist",
        wijzigingen: [wijziging("vraag/a", 1, null), wijziging("gesprek/mies", 1)],
      });
      await opslag.legVast(wis);

      assert.deepEqual(await opslag.legVast(wis), { uitslag: "dubbel", resultaat: "gewist" });
    });

    it("lets a secret lead to another record, withdraws it, and lets it lapse at its time", async () => {
      const via = async () => (await opslag.laad({ records: [], via: ["code/K"] })).via[0]?.sleutel ?? null;
      const naar = (sleutel: "vraag/a" | "vraag/b", tot: number) =>
        opslag.legVast(vastlegging({ verwijzingen: [{ naar: sleutel, geheim: "code/K", tot }], ongeldig: ["code/K"] }));
      await opslag.legVast(vastlegging({ wijzigingen: [wijziging("vraag/a", 0), wijziging("vraag/b", 0)] }));

      await naar("vraag/a", MORGEN);
      assert.equal(await via(), "vraag/a");
      await naar("vraag/b", MORGEN);
      assert.equal(await via(), "vraag/b");
      await opslag.legVast(vastlegging({ ongeldig: ["code/K"] }));
      assert.equal(await via(), null);
      await naar("vraag/a", Date.now() - 1);
      assert.equal(await via(), null);
    });

    it("keeps how much everybody has in the same commit, and forgets who has nothing", async () => {
      const leg = (wijzigingen: Vastlegging["wijzigingen"], ...belasting: { wie: string; erbij: number }[]) =>
        opslag.legVast(vastlegging({ wijzigingen, belasting }));
      const punten = async () => Object.fromEntries((await opslag.laad({ records: [], belasting: true })).belasting);
      await leg([wijziging("vraag/a", 0)], { wie: "een", erbij: 3 }, { wie: "ander", erbij: 1 });
      // A change on what was read too long ago counts for nobody.
      assert.equal((await leg([wijziging("vraag/a", 0)], { wie: "een", erbij: 5 })).uitslag, "botsing");
      assert.deepEqual(await punten(), { ander: 1, een: 3 });

      await leg([wijziging("vraag/a", 1)], { wie: "een", erbij: -2 }, { wie: "ander", erbij: -1 });

      assert.deepEqual(await punten(), { een: 1 });
    });

    it("refuses what can never be stored, before anything is", async () => {
      const dubbel = vastlegging({ wijzigingen: [wijziging("vraag/a", 0), wijziging("vraag/a", 0)] });
      const tijdloos = vastlegging({ wijzigingen: [wijziging("vraag/a", 0)], taken: [taak("t", Number.NaN)] });

      await assert.rejects(async () => opslag.legVast(dubbel), TypeError);
      await assert.rejects(async () => opslag.legVast(tijdloos), TypeError);
      assert.equal(await inhoudVan("vraag/a"), null);
    });
  });

  describe("a name for a person", () => {
    it("is the same every time, differs per person, and does not hold the object id", () => {
      const mies = opslag.schuilnaam("0b6f3c1e-0000-4000-8000-00000000a001");

      assert.equal(opslag.schuilnaam("0b6f3c1e-0000-4000-8000-00000000a001"), mies);
      assert.notEqual(opslag.schuilnaam("0b6f3c1e-0000-4000-8000-00000000a002"), mies);
      assert.match(mies, /^[\w-]{22}$/);
    });
  });
}

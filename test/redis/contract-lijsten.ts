import assert from "node:assert/strict";
import type { Lijst, Opslag, RecordSleutel } from "../../src/app/poorten.ts";
import { vastlegging, wijziging } from "./opstelling.ts";

type Plek = readonly [Lijst, number | null];

/** What every store of the port promises of lists, and of the number people call a vraag by. */
export function beschrijfLijsten(maak: () => Opslag): void {
  let opslag: Opslag;
  beforeEach(() => {
    opslag = maak();
  });

  const zet = (sleutel: RecordSleutel, versie: number, ...plekken: readonly Plek[]) =>
    opslag.legVast(
      vastlegging({
        wijzigingen: [{ ...wijziging(sleutel, versie), lijsten: plekken.map(([naam, op]) => ({ naam, op })) }],
      }),
    );
  const opLijst = async (naam: Lijst, aantal = 60, vanaf = 0) =>
    (await opslag.laad({ records: [], lijst: { naam, aantal, vanaf } })).lijst.map(({ sleutel }) => sleutel);
  const metNummer = async (nummer: number) => (await opslag.laad({ records: [], nummer })).genummerd?.sleutel ?? null;

  describe("a list", () => {
    it("gives its records by place, lowest first, a page at a time, each once", async () => {
      const alle = Array.from({ length: 7 }, (_, plek): RecordSleutel => `vraag/v${plek}`);
      for (const [plek, sleutel] of alle.toReversed().entries()) await zet(sleutel, 0, ["team/oost", 100 - plek]);
      const bladen = [
        await opLijst("team/oost", 3),
        await opLijst("team/oost", 3, 3),
        await opLijst("team/oost", 3, 6),
      ];
      assert.deepEqual(bladen, [alle.slice(0, 3), alle.slice(3, 6), alle.slice(6)]);
      assert.deepEqual(await opLijst("team/oost", 3, 7), []);
    });

    it("moves a record, and takes it off, with the change that moved it", async () => {
      await zet("vraag/a", 0, ["team/oost", 10], ["van/mies", 10]);
      await zet("vraag/b", 0, ["team/oost", 20]);
      await zet("vraag/a", 1, ["team/oost", 30]);
      assert.deepEqual(await opLijst("team/oost"), ["vraag/b", "vraag/a"]);
      assert.equal((await zet("vraag/a", 1, ["team/oost", null])).uitslag, "botsing");
      assert.equal((await opLijst("team/oost")).length, 2);
      await zet("vraag/a", 2, ["team/oost", null], ["nazorg/oost", 5]);
      assert.deepEqual(
        [await opLijst("team/oost"), await opLijst("nazorg/oost"), await opLijst("van/mies")],
        [["vraag/b"], ["vraag/a"], ["vraag/a"]],
      );
    });
  });

  describe("the number of a vraag", () => {
    const genummerd = async (sleutel: RecordSleutel, versie: number) => {
      const uitslag = await opslag.legVast(
        vastlegging({ wijzigingen: [{ ...wijziging(sleutel, versie), nummer: true }] }),
      );
      return uitslag.uitslag === "vast" ? (uitslag.nummers.get(sleutel) ?? 0) : assert.fail(uitslag.uitslag);
    };

    it("leads to it from the commit that gave it, and to nothing when no vraag has it", async () => {
      const [een, ander] = [await genummerd("vraag/a", 0), await genummerd("vraag/b", 0)];
      assert.deepEqual([await metNummer(een), await metNummer(ander)], ["vraag/a", "vraag/b"]);
      assert.deepEqual([await metNummer(ander + 1), await metNummer(0), await metNummer(-1)], [null, null, null]);
    });

    it("is loaded beside all else that is asked", async () => {
      const nummer = await genummerd("vraag/a", 0);
      await zet("vraag/b", 0, ["team/oost", 1]);
      const geladen = await opslag.laad({
        records: ["vraag/b"],
        nummer,
        lijst: { naam: "team/oost", aantal: 1 },
        belasting: true,
        via: ["code/geen"],
      });
      assert.deepEqual(
        [geladen.genummerd?.nummer, geladen.genummerd?.sleutel, geladen.lijst[0]?.sleutel, geladen.via],
        [nummer, "vraag/a", "vraag/b", [null]],
      );
    });

    it("leads nowhere as soon as the vraag is erased, and is not given again", async () => {
      const nummer = await genummerd("vraag/a", 0);
      await opslag.legVast(vastlegging({ wijzigingen: [wijziging("vraag/a", 1, null)] }));
      assert.equal(await metNummer(nummer), null);
      assert.equal(await genummerd("vraag/a", 0), nummer + 1);
      assert.deepEqual([await metNummer(nummer), await metNummer(nummer + 1)], [null, "vraag/a"]);
    });
  });
}

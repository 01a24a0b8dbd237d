import assert from "node:assert/strict";
import fc from "fast-check";
import { biedAan, geefTerug, isOpenAanbod, isWeigering, pakOp } from "../../src/domain/overdracht.ts";
import type { Vraag } from "../../src/domain/vraag.ts";
import { doorgegevenVraag } from "../support/vraag.ts";

const FATIMA = { wie: "fatima", waarom: "functie" };
const JOOST = { wie: "joost", waarom: "vervanger" };

function aangeboden(): Vraag {
  return biedAan(doorgegevenVraag(), FATIMA, 1_000, 2_000);
}

function gelukt(uitkomst: ReturnType<typeof pakOp>): Vraag {
  if (isWeigering(uitkomst)) throw new Error(uitkomst.code);
  return uitkomst;
}

describe("the hand-over of a vraag", () => {
  it("gives it to whoever takes it up, and only then", () => {
    const vraag = aangeboden();
    assert.equal(vraag.toestand.soort, "aangeboden");
    assert.deepEqual(gelukt(pakOp(vraag, "fatima", 1_500)).toestand, {
      soort: "opgepakt",
      eigenaar: "fatima",
      sinds: 1_500,
    });
  });

  it("tells the second who has it and since when", () => {
    const opgepakt = gelukt(pakOp(biedAan(aangeboden(), JOOST, 2_000, 3_000), "joost", 2_100));
    assert.deepEqual(pakOp(opgepakt, "fatima", 2_200), { code: "al_opgepakt", door: "joost", sinds: 2_100 });
  });

  it("refuses who was never asked", () => {
    assert.deepEqual(pakOp(aangeboden(), "marijke", 1_500), { code: "niet_gevraagd" });
  });

  it("still takes it from who let the term pass, as long as nobody has it", () => {
    const bijJoost = biedAan(aangeboden(), JOOST, 2_000, 3_000);
    assert.equal(bijJoost.gevraagd[0]?.uitkomst, "vervallen");
    assert.equal(gelukt(pakOp(bijJoost, "fatima", 2_100)).toestand.soort, "opgepakt");
  });

  it("does not take it from who gave it back", () => {
    const terug = gelukt(geefTerug(aangeboden(), "fatima", "te_vol", 4));
    assert.deepEqual(terug.gevraagd[0], {
      wie: "fatima",
      waarom: "functie",
      om: 1_000,
      tot: 4,
      uitkomst: "teruggegeven",
      reden: "te_vol",
    });
    assert.deepEqual(pakOp(biedAan(terug, JOOST, 2_000, 3_000), "fatima", 2_100), { code: "niet_gevraagd" });
  });

  it("asks the same person again without a new round", () => {
    const weer = biedAan(aangeboden(), FATIMA, 5_000, 6_000);
    assert.equal(weer.gevraagd.length, 1);
    assert.ok(isOpenAanbod(weer, 1));
  });

  it("knows a term of an earlier round as no longer its own", () => {
    const bijJoost = biedAan(aangeboden(), JOOST, 2_000, 3_000);
    assert.deepEqual([isOpenAanbod(bijJoost, 1), isOpenAanbod(bijJoost, 2)], [false, true]);
  });

  it("has at most one owner, whoever does what in whatever order", () => {
    const mensen = ["fatima", "joost", "marijke"];
    const daad = fc.record({ wie: fc.constantFrom(...mensen), wat: fc.constantFrom("pak", "terug", "bied") });
    fc.assert(
      fc.property(fc.array(daad, { maxLength: 20 }), (daden) => {
        let vraag = aangeboden();
        let eigenaar: string | null = null;
        for (const { wie, wat } of daden) {
          const uitkomst =
            wat === "pak" ? pakOp(vraag, wie, 9) : wat === "terug" ? geefTerug(vraag, wie, "te_vol", 4) : vraag;
          if (wat === "bied" && vraag.toestand.soort === "aangeboden")
            vraag = biedAan(vraag, { wie, waarom: "functie" }, 9, 10);
          if (isWeigering(uitkomst)) continue;
          if (wat !== "bied") vraag = uitkomst;
          if (vraag.toestand.soort === "opgepakt") {
            assert.ok(eigenaar === null || eigenaar === vraag.toestand.eigenaar);
            eigenaar = vraag.toestand.eigenaar;
          }
        }
      }),
    );
  });
});

import assert from "node:assert/strict";
import fc from "fast-check";
import { Functie, Leefgebied } from "../../../src/domain/sleutels.ts";
import { begrijp } from "../../../src/domain/taal/begrip.ts";
import { Terugkoppelfeit, terugkoppelingVan } from "../../../src/domain/taal/terugkoppeling.ts";
import { leesGemeente } from "../../../src/gemeente.ts";

const { taal } = leesGemeente("config/haarlem");
const TEKST = "Mevrouw kan de huur niet betalen en de deurwaarder komt vrijdag";

describe("what is learnt from a correction", () => {
  it("is nothing when the words pointed the same way", () => {
    const { leefgebieden } = begrijp(TEKST, taal);
    assert.equal(
      terugkoppelingVan(TEKST, taal, { leefgebied: leefgebieden[0]?.leefgebied ?? null, functie: null }),
      null,
    );
    assert.equal(terugkoppelingVan("", taal, { leefgebied: "justitie", functie: null }), null);
  });

  it("says what was proposed and what was chosen", () => {
    const feit = terugkoppelingVan(TEKST, taal, { leefgebied: "mobiliteit", functie: "cjg" });
    assert.equal(feit?.voorgesteld, begrijp(TEKST, taal).leefgebieden[0]?.leefgebied);
    assert.equal(feit?.gekozen, "mobiliteit");
    assert.equal(feit?.functie, "cjg");
    assert.ok(feit?.kenmerken.split(",").includes("deurwaarder"), feit?.kenmerken);
  });

  it("holds nothing that somebody typed, but words of our own lists that many examples have", () => {
    const bekend = new Set(taal.kennis.groepen.keys());
    const lijstwoorden = [...taal.kennis.woorden.values()].flatMap(({ woorden, zeldenAlleen }) => [
      ...woorden,
      ...zeldenAlleen,
    ]);
    const past = (kenmerk: string) =>
      bekend.has(kenmerk) ||
      lijstwoorden.some((bron) =>
        bron
          .split(" ")
          .some((deel) => deel === kenmerk || (deel.endsWith("*") && kenmerk.startsWith(deel.slice(0, -1)))),
      );
    const naam = fc.constantFrom(
      "Vroukje",
      "Zwaantina",
      "Achterberghof",
      "Qwintesse",
      "Oudekerksplein 12",
      "0612345678",
    );
    const kiezen = fc.record({
      leefgebied: fc.constantFrom(...Leefgebied.options),
      functie: fc.constantFrom(...Functie.options),
    });
    fc.assert(
      fc.property(fc.array(naam, { minLength: 1 }), kiezen, (namen, beslist) => {
        const feit = terugkoppelingVan(`${namen.join(" ")} ${TEKST} zegt ${namen.join(" en ")}`, taal, beslist);
        if (feit === null) return;
        assert.deepEqual(Terugkoppelfeit.parse(feit), feit);
        for (const kenmerk of feit.kenmerken.split(",")) assert.ok(past(kenmerk), kenmerk);
      }),
    );
  });

  it("leaves a rare word out although it stands in a list", () => {
    const zeldzaam = [...(taal.kennis.woorden.get("lichamelijke_gezondheid")?.woorden ?? [])].filter(
      (woord) =>
        /^\p{L}{6,}$/u.test(woord) &&
        taal.kennis.voorbeelden.filter(({ tekst }) => tekst.toLowerCase().includes(woord)).length < 4,
    );
    assert.ok(zeldzaam.length > 0);
    const feit = terugkoppelingVan(`${TEKST} ${zeldzaam.join(" ")}`, taal, { leefgebied: "mobiliteit", functie: null });
    assert.deepEqual(
      feit?.kenmerken.split(",").filter((kenmerk) => zeldzaam.includes(kenmerk)),
      [],
    );
  });
});

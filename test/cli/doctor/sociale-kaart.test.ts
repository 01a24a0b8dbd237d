import assert from "node:assert/strict";
import { kijkNaarSocialeKaart } from "../../../src/cli/doctor/sociale-kaart.ts";
import type { Gemeente } from "../../../src/domain/gemeente.ts";
import { LEGE_KAART, type Voorziening } from "../../../src/domain/voorziening.ts";
import { leesGemeente } from "../../../src/gemeente.ts";
import { ms } from "../../support/kalender.ts";

const NU = ms("2026-11-26T10:00");

describe("the sociale kaart in doctor", () => {
  let haarlem: Gemeente;
  let eerste: Voorziening;
  before(() => {
    haarlem = leesGemeente("config/haarlem");
    eerste = [...haarlem.socialeKaart.voorzieningen.values()][0] ?? assert.fail();
  });

  /** The map with voorzieningen that were looked at on these days, and no partners. */
  function kijk(...dagen: readonly string[]): { readonly oordeel: string | undefined; readonly wat: string } {
    const voorzieningen = new Map(
      dagen.map((bijgewerkt, plek) => {
        const id = `plek-${plek}`;
        return [id, { ...eerste, id, vanaf: null, tot: null, beschikbaar: { ...eerste.beschikbaar, bijgewerkt } }];
      }),
    );
    const gemeente = { ...haarlem, partners: new Map(), socialeKaart: { voorzieningen, oudNaDagen: 90 } };
    const gevonden = kijkNaarSocialeKaart(gemeente, NU);
    assert.equal(gevonden.length, 1, "one line");
    return { oordeel: gevonden[0]?.oordeel, wat: gevonden[0]?.wat ?? "" };
  }

  it("is old when nothing was looked at in half a year", () => {
    const { oordeel, wat } = kijk("2025-11-01", "2026-05-25");
    assert.equal(oordeel, "let_op");
    assert.match(wat, /sinds .*25 mei.* niet bijgewerkt/u);
    assert.doesNotMatch(kijk("2025-11-01", "2026-05-26").wat, /niet bijgewerkt/u);
  });

  it("is old when more than half of it is", () => {
    assert.deepEqual(kijk("2026-11-01", "2026-06-01", "2026-06-01"), {
      oordeel: "let_op",
      wat: "Op de sociale kaart zijn 2 van de 3 regels verouderd.",
    });
    assert.equal(kijk("2026-11-01", "2026-06-01").oordeel, "goed");
  });

  it("is good when there is nothing to keep up", () => {
    const leeg = { ...haarlem, partners: new Map(), socialeKaart: LEGE_KAART };
    assert.deepEqual(
      kijkNaarSocialeKaart(leeg, NU).map(({ oordeel }) => oordeel),
      ["goed"],
    );
  });
});

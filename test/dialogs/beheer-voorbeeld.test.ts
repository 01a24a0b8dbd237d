import assert from "node:assert/strict";
import fc from "fast-check";
import { voorbeeldbeeld } from "../../dialogs/beelden/beheer-voorbeeld.ts";
import { maakZicht } from "../../dialogs/beelden/zicht.ts";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import { BEA, PROEFGEMEENTE } from "./proefgemeente.ts";
import { NU } from "./records.ts";

const zicht = maakZicht(PROEFGEMEENTE, BEA, NU, NEDERLANDS, "venster");
const KLEIN = "minder dan 5";

/** What the page says of these moves: the total, and the number of each row. */
function gezegd(aantallen: readonly number[]): { readonly totaal: string; readonly rijen: readonly string[] } {
  const verhuizingen = aantallen
    .map((aantal, plek) => ({ van: `van_${"abcdefghijklmnop"[plek] ?? ""}`, naar: "cjg", aantal }))
    .toSorted((een, ander) => ander.aantal - een.aantal);
  const verhuisd = aantallen.reduce((som, een) => som + een, 0);
  const spel = {
    besluiten: 500,
    week: "2026-11-30",
    verhuisd,
    anderePersoon: 0,
    wacht: { oud: 0, nieuw: 0 },
    verhuizingen,
  };
  const proef = { afloop: [], problemen: [], bezwaren: [], verschillen: [], ook: [], bestanden: {}, spel };
  const leeg = {
    terugNaar: null,
    revisie: 1,
    magToepassen: true,
    inhoud: () => null,
    plekVan: () => null,
    botsingen: [],
  };
  const [, deel] = voorbeeldbeeld(zicht, { ...leeg, proef }).delen ?? [];
  return {
    totaal: /team: (.*)\.$/u.exec(deel?.alineas[1]?.tekst ?? "")?.[1] ?? "",
    rijen: (deel?.tabel?.rijen ?? []).map(({ waarden }) => waarden.at(-1) ?? ""),
  };
}

describe("What would go elsewhere", () => {
  it("never says a number from 1 to 4, and none follows from the total", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 16 }), (aantallen) => {
        const { totaal, rijen } = gezegd(aantallen);
        const som = aantallen.reduce((al, een) => al + een, 0);
        assert.equal(totaal, som === 0 ? "geen" : som < 5 ? KLEIN : String(som));
        assert.ok(
          rijen.every((rij) => rij === KLEIN || Number(rij) >= 5),
          rijen.join(),
        );
        // One row without its number would be the total less the others.
        if (totaal !== KLEIN) assert.ok(!rijen.includes(KLEIN), rijen.join());
      }),
    );
  });

  it("names the ways that are large enough", () => {
    assert.deepEqual(gezegd([8, 5]).rijen, ["8", "5"]);
    assert.deepEqual(gezegd([8, 5, 1]).rijen, ["8", "6"]);
    assert.deepEqual(gezegd([3, 3]).rijen, ["6"]);
    assert.deepEqual(gezegd([2, 1]).rijen, [KLEIN]);
  });
});

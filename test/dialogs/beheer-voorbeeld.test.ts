import assert from "node:assert/strict";
import fc from "fast-check";
import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import { voorbeeldbeeld } from "../../dialogs/beelden/beheer-voorbeeld.ts";
import { maakZicht } from "../../dialogs/beelden/zicht.ts";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import type { Leesproef, Leesstand } from "../../src/domain/beheer/leesproef.ts";
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
  const proef = {
    afloop: [],
    problemen: [],
    bezwaren: [],
    verschillen: [],
    ook: [],
    bestanden: {},
    spel,
    lezing: null,
  };
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

describe("How questions would be read", () => {
  const NIETS: Leesproef = {
    stand: "klaar",
    zinnen: 600,
    anders: 0,
    goed: { oud: 571, nieuw: 571 },
    gevaar: { weg: 0, bij: 0 },
    verhuizingen: [],
    voorbeelden: [],
    nieuw: { aantal: 0, goed: 0, zinnen: [] },
  };
  const verhuisd = { soort: "leefgebied", van: "financien", naar: "mobiliteit" } as const;
  const gevaarWeg = { soort: "gevaar", van: "dakloos", naar: null } as const;

  function beeldMet(lezing: Leesstand | null, magToepassen = true): Kaartbeeld {
    const leeg = { terugNaar: null, revisie: 1, inhoud: () => null, plekVan: () => null, botsingen: [] };
    const proef = { afloop: [], problemen: [], bezwaren: [], verschillen: [], ook: [], bestanden: {}, spel: null };
    return voorbeeldbeeld(zicht, { ...leeg, magToepassen, proef: { ...proef, lezing } });
  }
  const leest = ({ delen = [] }: Kaartbeeld) =>
    delen.flatMap(({ titel, alineas, regels }) => [
      titel,
      ...alineas.map(({ tekst }) => tekst),
      ...regels.map(({ label, waarde }) => `${label} | ${waarde}`),
    ]);

  it("is not spoken of when nothing that reading depends on changes", () => {
    const beeld = beeldMet(null);
    assert.equal(beeld.delen?.length, 1);
    assert.equal(beeld.ververstNa, undefined);
  });

  it("is worked out while the page can be put in force already, and the page asks again by itself", () => {
    const beeld = beeldMet({ stand: "bezig" });
    assert.ok(leest(beeld).some((tekst) => /ongeveer een halve minuut/u.test(tekst)));
    assert.ok(leest(beeld).some((tekst) => /Je kunt het nu al laten gelden/u.test(tekst)));
    assert.ok(beeld.knoppen.some((knop) => "verb" in knop && knop.verb === "beheer_toepassen"));
    assert.ok((beeld.ververstNa ?? 0) > 1_000);
    const nietGoed = beeldMet({ stand: "bezig" }, false);
    assert.ok(!leest(nietGoed).some((tekst) => /laten gelden/u.test(tekst)));
  });

  it("can be put in force when it could not be worked out, and does not ask on and on", () => {
    const beeld = beeldMet({ stand: "mislukt" });
    assert.ok(beeld.knoppen.some((knop) => "verb" in knop && knop.verb === "beheer_toepassen"));
    assert.equal(beeld.ververstNa, undefined);
  });

  it("says plainly that nothing is read otherwise", () => {
    const beeld = beeldMet(NIETS);
    assert.deepEqual(leest(beeld).slice(2, 5), [
      "Hoe de bot vragen leest",
      "Van 600 voorbeeldzinnen wordt er geen een anders gelezen.",
      "Gelezen zoals bedoeld: 571 van de 600, net als nu.",
    ]);
    assert.equal(beeld.ververstNa, undefined);
  });

  it("says danger first, then how many go where, and shows the sentences", () => {
    const tekst = "De auto is kapot en het geld is op";
    const [begin, eerste, , derde, ...rest] = leest(
      beeldMet({
        ...NIETS,
        anders: 5,
        goed: { oud: 571, nieuw: 573 },
        gevaar: { weg: 1, bij: 0 },
        verhuizingen: [
          { ...gevaarWeg, aantal: 1 },
          { ...verhuisd, aantal: 4 },
        ],
        voorbeelden: [{ tekst, verschillen: [verhuisd] }],
      }),
    ).slice(2);
    assert.deepEqual(
      [begin, eerste, derde],
      [
        "Hoe de bot vragen leest",
        "Gevaar: dat leest de bot straks in 1 zinnen niet meer, en in 0 zinnen juist wel.",
        "Van 600 voorbeeldzinnen worden er 5 anders gelezen.",
      ],
    );
    const naam = (leefgebied: "financien" | "mobiliteit") =>
      PROEFGEMEENTE.onderwerpen.get(leefgebied)?.naam ?? leefgebied;
    const weg = `${naam("financien")}. Straks: ${naam("mobiliteit")}.`;
    assert.deepEqual(rest, [
      "Gelezen zoals bedoeld: nu 571 van de 600, straks 573.",
      "Van deze zinnen leerde de bot ook. Bij echte vragen kan er meer anders gaan.",
      "Gevaar (aantal: 1) | Nu: geen slaapplek. Straks: niets.",
      `Onderwerp (aantal: 4) | Nu: ${weg}`,
      "Zinnen die anders gelezen worden",
      `${tekst} | Onderwerp nu: ${weg}`,
    ]);
  });
});

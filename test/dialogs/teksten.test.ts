import assert from "node:assert/strict";
import { ALLE_STROMEN } from "../../dialogs/stromen.ts";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import { codeIn, lees } from "../huis/bestanden.ts";
import { AFGELEID } from "./afgeleide-sleutels.ts";
import { alleBeelden, opnemendeCatalogus, teksten } from "./alle-beelden.ts";
import { alleHandelingen } from "./alle-handelingen.ts";
import { ALLE_KAARTMOMENTEN } from "./alle-vragen.ts";
import { aanroepenIn, BRONNEN, letterlijk, namenIn, sjablonen, zonderCommentaar } from "./tekstgebruik.ts";

const SLEUTELS = Object.keys(NEDERLANDS);

function openPlekken(sleutel: string): readonly string[] {
  return [...(NEDERLANDS[sleutel]?.tekst ?? "").matchAll(/\{([^{}]+)\}/g)].map(([, naam]) => naam ?? "");
}

function past(sleutel: string, sjabloon: string): boolean {
  return new RegExp(`^${sjabloon.replaceAll(".", "\\.").replaceAll("*", "[^.]+")}(\\.\\w+)?$`).test(sleutel);
}

describe("the catalogue of sentences", () => {
  let getoond: ReadonlySet<string> = new Set();
  let leesbaar: readonly string[] = [];

  before("every card is shown to everybody", function () {
    this.timeout(120_000);
    const { catalogus, gezegd } = opnemendeCatalogus();
    leesbaar = [...alleBeelden(catalogus), ...alleHandelingen(catalogus)].flatMap(teksten);
    getoond = gezegd;
  });

  describe("when all steps, roles and channels are walked through", () => {
    it("meets every step of every conversation", () => {
      for (const stroom of ALLE_STROMEN)
        for (const { id } of stroom.steps)
          assert.ok(
            ALLE_KAARTMOMENTEN.some((moment) => moment.stroom === stroom && moment.stap.id === id),
            `${stroom.id}/${id}`,
          );
    });

    it("meets every question that stands in the code", () => {
      const inCode = codeIn("dialogs").flatMap((pad) =>
        [...zonderCommentaar(lees(pad)).matchAll(/\w+vraag\(\s*"(\w+)"/g)].map(([, id]) => id),
      );
      const gesteld = new Set(ALLE_KAARTMOMENTEN.flatMap(({ vragen }) => vragen.map(({ id }) => id)));
      assert.ok(inCode.length > 30);
      assert.deepEqual(
        inCode.filter((id) => !gesteld.has(id ?? "")),
        [],
      );
    });

    it("leaves no blank open on any card", () => {
      assert.deepEqual(
        leesbaar.filter((tekst) => /[{}]|undefined|\[object|NaN/.test(tekst)),
        [],
      );
    });
  });

  it("reads as a sentence when its blanks are filled", () => {
    const stroef = /\S {2}\S|: ?[.,]|\b(op|vóór|voor) (vandaag|morgen|overmorgen|gisteren)\b|^\p{Ll}[^.?]*\.(\s|$)/u;
    assert.deepEqual(
      [...new Set(leesbaar)].filter((tekst) => stroef.test(tekst)),
      [],
    );
  });

  describe("when a key is put together", () => {
    it("knows every template in the code", () => {
      const begint = (sjabloon: string) =>
        SLEUTELS.some(
          (sleutel) => sjabloon.includes(".") && sleutel.startsWith(sjabloon.slice(0, sjabloon.indexOf("*"))),
        );
      const inCode = BRONNEN.flatMap(({ code }) => sjablonen(code)).filter(
        (sjabloon) => !sjabloon.startsWith("*") && begint(sjabloon),
      );
      assert.deepEqual([...new Set(inCode)].toSorted(), Object.keys(AFGELEID).toSorted());
    });

    for (const [sjabloon, sleutels] of Object.entries(AFGELEID)) {
      it(`has every sentence of ${sjabloon}`, () => {
        if (sleutels === "getoond")
          assert.ok(
            [...getoond].some((sleutel) => past(sleutel, sjabloon)),
            "never shown",
          );
        else
          assert.deepEqual(
            sleutels.filter((sleutel) => !Object.hasOwn(NEDERLANDS, sleutel)),
            [],
          );
      });
    }
  });

  it("has no sentence that nobody ever says", () => {
    const inCode = new Set(BRONNEN.flatMap(({ code }) => letterlijk(code)));
    const afgeleid = new Set(Object.values(AFGELEID).flatMap((sleutels) => (sleutels === "getoond" ? [] : sleutels)));
    assert.deepEqual(
      SLEUTELS.filter((sleutel) => !inCode.has(sleutel) && !getoond.has(sleutel) && !afgeleid.has(sleutel)),
      [],
    );
  });

  it("has a sentence for every key that is worded by name", () => {
    const sleutelachtig = /^[a-z_]+(\.[\w]+)+$/;
    const gevraagd = BRONNEN.flatMap(({ pad, code }) => aanroepenIn(pad, code)).flatMap(({ plek, sleutel }) =>
      letterlijk(sleutel).map((naam) => ({ plek, naam })),
    );
    const namen = gevraagd.filter(({ naam }) => sleutelachtig.test(naam));
    assert.ok(namen.length > 80);
    assert.deepEqual(
      namen.filter(({ naam }) => !Object.hasOwn(NEDERLANDS, naam)),
      [],
    );
  });

  describe("with blanks in it", () => {
    const aanroepen = BRONNEN.flatMap(({ pad, code }) => aanroepenIn(pad, code));

    it("gets each of them filled wherever the values stand beside the key", () => {
      const fout = aanroepen.flatMap(({ plek, sleutel, waarden }) => {
        const namen = waarden === undefined ? [] : namenIn(waarden);
        const bekend = letterlijk(sleutel).filter((naam) => Object.hasOwn(NEDERLANDS, naam));
        return bekend.flatMap((naam) =>
          openPlekken(naam)
            .filter((plek) => namen !== null && !namen.includes(plek))
            .map((open) => `${plek} ${naam} {${open}}`),
        );
      });
      assert.deepEqual(fout, []);
    });

    it("is shown filled in by a test wherever its key or its values come from elsewhere", () => {
      const naast = new Set(
        aanroepen
          .filter(({ waarden }) => waarden !== undefined && namenIn(waarden) !== null)
          .flatMap(({ sleutel }) => letterlijk(sleutel)),
      );
      const elders = new Set(
        aanroepen
          .filter(({ waarden }) => waarden !== undefined && namenIn(waarden) === null)
          .flatMap(({ sleutel }) => letterlijk(sleutel)),
      );
      const metPlek = SLEUTELS.filter((sleutel) => openPlekken(sleutel).length > 0);
      assert.ok(metPlek.length > 60);
      assert.deepEqual(
        metPlek.filter((sleutel) => (!naast.has(sleutel) || elders.has(sleutel)) && !getoond.has(sleutel)),
        [],
      );
    });

    it("is never kept by its bare name to be worded later, without values", () => {
      const los = BRONNEN.flatMap(({ pad, code }) =>
        [...code.matchAll(/\b(?:boven|tekst|sleutel): "([^"]+)"|stuurStart\([^)]*"([^"]+)"\)/g)].map(
          ([, een, ander]) => ({ pad, sleutel: een ?? ander ?? "" }),
        ),
      );
      assert.deepEqual(
        los.filter(({ sleutel }) => openPlekken(sleutel).length > 0),
        [],
      );
    });
  });
});

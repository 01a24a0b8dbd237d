import assert from "node:assert/strict";
import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import { stapbeeld } from "../../dialogs/beelden/stap.ts";
import { veiligheidsbeeld } from "../../dialogs/beelden/veiligheid.ts";
import { maakZicht } from "../../dialogs/beelden/zicht.ts";
import { advance, currentStep } from "../../dialogs/flow.ts";
import { stroomVan } from "../../dialogs/stromen.ts";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import { VEILIGHEIDSKAARTEN } from "../../src/domain/veiligheid/kaarten.ts";
import { lees } from "../huis/bestanden.ts";
import { alleBeelden } from "./alle-beelden.ts";
import { alleHandelingen } from "./alle-handelingen.ts";
import { FATIMA, HENK, PROEFGEMEENTE, SANNE, vraagcontext } from "./proefgemeente.ts";
import { maakVraag, NU } from "./records.ts";

const TITELS = [
  ...new Set(
    // A title with a blank is never spoken of: it is another on each card.
    Object.entries(NEDERLANDS).flatMap(([sleutel, { tekst }]) =>
      sleutel.startsWith("knop.") && !tekst.includes("{") ? [tekst] : [],
    ),
  ),
];

function knoptitels({ knoppen, noodknoppen, regels }: Kaartbeeld): readonly string[] {
  return [...knoppen, ...noodknoppen, ...regels.flatMap(({ knop }) => knop ?? [])].map(({ titel }) => titel);
}

/** Buttons that a card speaks of and does not have. */
function ontbrekendeKnoppen(beeld: Kaartbeeld): readonly string[] {
  const gezegd = beeld.alineas.map(({ tekst }) => tekst).join(" ");
  if (!/\bdruk op /iu.test(gezegd)) return [];
  const genoemd = TITELS.filter((titel) => new RegExp(`\\bdruk op ${titel}(?![\\p{L} ]*\\p{Lu})`, "iu").test(gezegd));
  return genoemd.filter((titel) => !knoptitels(beeld).includes(titel)).map((titel) => `${beeld.naam}: ${titel}`);
}

describe("every card", () => {
  let beelden: readonly Kaartbeeld[] = [];

  before("all cards are made", function () {
    this.timeout(120_000);
    beelden = [...alleBeelden(NEDERLANDS), ...alleHandelingen(NEDERLANDS)];
  });

  it("has the buttons that it speaks of", () => {
    assert.deepEqual([...new Set(beelden.flatMap(ontbrekendeKnoppen))], []);
  });

  it("has a title, and a word on every button", () => {
    assert.deepEqual(
      beelden.filter((beeld) => [beeld.titel, ...knoptitels(beeld)].some((titel) => titel.trim() === "")),
      [],
    );
  });

  it("has no two buttons with the same words, unless they belong to different lines", () => {
    const dubbel = beelden.flatMap(({ naam, knoppen, noodknoppen }) => {
      const titels = [...knoppen, ...noodknoppen].map(({ titel }) => titel);
      return titels.filter((titel, plaats) => titels.indexOf(titel) !== plaats).map((titel) => `${naam}: ${titel}`);
    });
    assert.deepEqual([...new Set(dubbel)], []);
  });
});

describe("the card of a step", () => {
  it("is the step of which the engine takes the answer, whoever looks at it", () => {
    const { answers } = JSON.parse(lees("test/dialogs/stored/vraagverkenning-1.json"));
    for (const { id } of stroomVan("vraagverkenning").steps)
      for (const context of [
        vraagcontext({ ik: HENK, rol: "vrijwilliger" }),
        vraagcontext(),
        vraagcontext({ ik: FATIMA, rol: "teamlid" }),
      ]) {
        const vraag = maakVraag({ stroom: { flow: "vraagverkenning", version: 1, answers, asked: id, revision: 4 } });
        const { basis } = stapbeeld(maakZicht(context.gemeente, context.ik, NU, NEDERLANDS), context, vraag);
        const event = {
          kind: "answered",
          step: String(basis["stap"]),
          revision: Number(basis["rev"]),
          values: {},
        } as const;

        assert.equal(
          basis["stap"],
          currentStep(stroomVan("vraagverkenning"), vraag.stroom, context),
          `${id} for ${context.rol}`,
        );
        assert.equal(advance(stroomVan("vraagverkenning"), vraag.stroom, event, context).stale, false);
      }
  });
});

describe("a safety card", () => {
  const zicht = maakZicht(PROEFGEMEENTE, SANNE, NU, NEDERLANDS);
  const kaart = (soort: (typeof VEILIGHEIDSKAARTEN)[number], zeker: boolean, geroepen: string | null) =>
    veiligheidsbeeld(zicht, { kaart: soort, zeker }, { geroepen, telefonisch: false, basis: {}, terugNaarVraag: true });
  const zegtTeRoepen = (beeld: Kaartbeeld) =>
    beeld.alineas.some(({ tekst }) => /\bIk (roep|geef het door)\b/.test(tekst));

  it("says who is called when somebody is", () => {
    const roepen = VEILIGHEIDSKAARTEN.filter((soort) => zegtTeRoepen(kaart(soort, true, FATIMA.oid)));
    assert.ok(roepen.length > 8);
    for (const soort of roepen)
      assert.ok(
        kaart(soort, true, FATIMA.oid).alineas.some(({ tekst }) => tekst.includes("Fatima")),
        soort,
      );
  });

  it("never says that somebody is called when nobody is", () => {
    const zekerheden = [true, false];
    const fout = VEILIGHEIDSKAARTEN.flatMap((soort) =>
      zekerheden
        .filter((zeker) => zegtTeRoepen(kaart(soort, zeker, null)))
        .map((zeker) => `${soort} ${zeker ? "zeker" : "twijfel"}`),
    );
    assert.deepEqual(fout, []);
  });

  it("gives the number first and asks nothing before it", () => {
    for (const soort of VEILIGHEIDSKAARTEN) {
      const { alineas, velden } = kaart(soort, true, FATIMA.oid);
      assert.deepEqual(velden, []);
      const eerste = alineas.findIndex(({ stijl }) => stijl === "telefoon");
      assert.ok(eerste <= 0, soort);
    }
  });
});

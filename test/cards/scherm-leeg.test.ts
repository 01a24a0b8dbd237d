import assert from "node:assert/strict";
import { maakKaart } from "../../cards/kaart.ts";
import { acties, knop } from "./doorloop.ts";
import { beeld, VOORBEELDEN } from "./voorbeelden.ts";

describe("Scherm leeg", () => {
  for (const voorbeeld of VOORBEELDEN) {
    it(`hides all of ${voorbeeld.naam} and shows only a moment's patience`, () => {
      const kaart = maakKaart(voorbeeld);
      const [inhoud, leeg, ...meer] = kaart.body;

      assert.ok(inhoud?.type === "Container" && leeg?.type === "Container");
      assert.equal(leeg.isVisible, false);
      assert.deepEqual(meer, []);
      assert.deepEqual(
        acties({ ...kaart, body: [leeg] }).map((actie) => actie.title),
        ["Toon weer"],
      );
      const [geduld] = leeg.items;
      assert.ok(geduld?.type === "RichTextBlock");
      assert.deepEqual(
        geduld.inlines.map((run) => run.text),
        ["Een moment geduld"],
      );
    });
  }

  it("happens within the card, both ways, without a turn", () => {
    const kaart = maakKaart(beeld({ schermLeeg: true }));
    const [inhoud, leeg] = kaart.body;
    const wissel = (weg: string | undefined, terug: string | undefined) => [
      { elementId: inhoud?.id, isVisible: inhoud?.id === terug },
      { elementId: leeg?.id, isVisible: leeg?.id === terug && weg !== terug },
    ];

    for (const [titel, weg, terug] of [
      ["Scherm leeg", inhoud?.id, leeg?.id],
      ["Toon weer", leeg?.id, inhoud?.id],
    ] as const) {
      const actie = knop(kaart, titel);
      assert.ok(actie.type === "Action.ToggleVisibility");
      assert.deepEqual(actie.targetElements, wissel(weg, terug));
    }
  });

  it("is not there on a card that does not ask for it", () => {
    const kaart = maakKaart(beeld());
    assert.deepEqual(acties(kaart), []);
    assert.ok(kaart.body.every((element) => element.type !== "Container"));
  });
});

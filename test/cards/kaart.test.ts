import assert from "node:assert/strict";
import { maakKaart } from "../../cards/kaart.ts";
import { goedgekeurd } from "../support/goedgekeurd.ts";
import { acties, elementen, gelezen, soort } from "./doorloop.ts";
import { bytes, keurKaart, MEESTE_BYTES, opmerkingen, schemakeuring } from "./keuring.ts";
import { beeld, STAP, VOORBEELDEN } from "./voorbeelden.ts";
import { ZWAARSTE } from "./zwaarste.ts";

describe("a card", () => {
  for (const voorbeeld of VOORBEELDEN) {
    it(`is the approved one for ${voorbeeld.naam}`, () => goedgekeurd(voorbeeld));
  }

  it("holds what the published schema of Adaptive Cards 1.5 allows, and no more", function () {
    const keur = schemakeuring();
    if (keur === null) {
      this.test!.title += " (skipped: ../shared/schemas/adaptive-card-1.5.schema.json is not there)";
      return this.skip();
    }
    for (const kaart of [...VOORBEELDEN, ZWAARSTE].map((beeld) => maakKaart(beeld))) assert.deepEqual(keur(kaart), []);
    assert.notDeepEqual(keur({ ...maakKaart(beeld()), msteams: {} }), []);
  });

  it("stays under 25 KB with more on it than any real one has", () => {
    const kaart = maakKaart(ZWAARSTE);

    keurKaart(kaart);
    assert.ok(bytes(kaart) > MEESTE_BYTES * 0.6, `${bytes(kaart)} bytes does not try the limit`);
  });

  it("is one that the library of Teams remarks upon when an id is used twice", () => {
    const [veld] = STAP.velden;
    assert.ok(veld);
    assert.deepEqual(opmerkingen(maakKaart(beeld({ velden: [veld, veld] }))), ['Duplicate Id "woorden_r0".']);
  });

  it("uses every id once", () => {
    for (const voorbeeld of [...VOORBEELDEN, ZWAARSTE]) {
      const kaart = maakKaart(voorbeeld);
      const ids = [...elementen(kaart), ...acties(kaart)].flatMap((deel) => (deel.id === undefined ? [] : [deel.id]));
      assert.deepEqual(ids, [...new Set(ids)]);
    }
  });

  it("is in Dutch, of version 1.5, and says what to do where it cannot be shown", () => {
    const { version, lang, fallbackText } = maakKaart(beeld());

    assert.deepEqual({ version, lang }, { version: "1.5", lang: "nl" });
    assert.match(fallbackText, /Gevaar\? Bel 112\.$/);
  });

  it("has its title as the one heading", () => {
    const koppen = soort(maakKaart(STAP), "TextBlock");
    assert.deepEqual(
      koppen.map(({ text, style }) => [text, style]),
      [["Waar gaat het over?", "heading"]],
    );
  });

  it("says where somebody is before the title", () => {
    assert.equal(gelezen(maakKaart(STAP))[0], "Stap 1 van 7");
  });

  for (const [toon, woord, style] of [
    ["gevaar", "Nu doen", "attention"],
    ["let_op", "Let op", "warning"],
    ["goed", "Gelukt", "good"],
  ] as const) {
    it(`says "${woord}" in the coloured band of ${toon}`, () => {
      const [band] = maakKaart(beeld({ toon })).body;

      assert.ok(band?.type === "Container");
      assert.equal(band.style, style);
      const [eerste, kop] = band.items;
      assert.ok(eerste?.type === "RichTextBlock" && kop?.type === "TextBlock");
      assert.equal(eerste.inlines[0]?.text, woord);
    });
  }

  it("is refreshed with the verb and data of its view, for everybody who looks", () => {
    const { refresh } = maakKaart(STAP);

    assert.deepEqual(refresh, {
      action: {
        type: "Action.Execute",
        id: "ververs",
        title: "Toon hoe het nu is",
        verb: "toon",
        data: { ...STAP.basis, verb: "toon" },
        associatedInputs: "none",
      },
    });
    assert.equal(maakKaart(beeld()).refresh, undefined);
  });

  it("leaves the view as it was", () => {
    const voor = structuredClone(ZWAARSTE);
    maakKaart(ZWAARSTE);
    assert.deepEqual(ZWAARSTE, voor);
  });
});

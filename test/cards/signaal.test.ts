import assert from "node:assert/strict";
import { maakKaart } from "../../cards/kaart.ts";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import { toonSignaal } from "../../src/app/handelingen/signaal-gemeen.ts";
import type { Persoon } from "../../src/domain/gemeente.ts";
import { LEIDER, maakSignaal } from "../app/signaaltoneel.ts";
import { HENK } from "../dialogs/proefgemeente.ts";
import { omgeving, signaalbeeldenBij, standVan } from "../dialogs/signaal-handelingen.ts";
import { goedgekeurd } from "../support/goedgekeurd.ts";
import { keurKaart } from "./keuring.ts";

/** Teams hides what comes after the sixth of a row. */
const MEESTE_KNOPPEN = 6;

describe("every card about a signal", () => {
  const beelden = (["venster", "kaart"] as const).flatMap((vrijeTekst) =>
    signaalbeeldenBij(omgeving(NEDERLANDS, "chat", vrijeTekst)),
  );

  it("is a card that Teams draws as it is, small enough and with few buttons", () => {
    assert.ok(beelden.length > 100, `${beelden.length} kaarten`);
    for (const beeld of beelden) {
      keurKaart(maakKaart(beeld));
      assert.ok(beeld.knoppen.length <= MEESTE_KNOPPEN, `${beeld.naam}: ${beeld.knoppen.length} knoppen`);
    }
  });

  it("asks for no words in a chat without free text", () => {
    for (const beeld of beelden) {
      const kaart = JSON.stringify(maakKaart(beeld, "dialoog"));
      assert.doesNotMatch(kaart, /Input\.Text|Input\.Date/u, beeld.naam);
    }
  });

  it("has the buttons to get help", () => {
    for (const { noodknoppen, naam } of beelden) assert.equal(noodknoppen.length, 2, naam);
  });

  const opgepakt = maakSignaal({ stand: { soort: "opgepakt", op: 1 }, vorige: { soort: "nieuw" }, door: LEIDER.oid });
  const KAARTEN: readonly (readonly [string, Persoon, ReturnType<typeof maakSignaal>])[] = [
    ["nieuw", LEIDER, maakSignaal()],
    ["opgepakt", LEIDER, opgepakt],
    ["gever", HENK, opgepakt],
  ];
  for (const [naam, wie, doc] of KAARTEN)
    it(`is as it was approved: ${naam}`, () => {
      const om = omgeving(NEDERLANDS, "chat", "venster");
      const geborgd = { sleutel: `signaal/${doc.id}` as const, versie: 1, doc, nummer: 7 };
      goedgekeurd(toonSignaal(standVan(wie, doc), om, geborgd), `signaal/${naam}`);
    });
});

import assert from "node:assert/strict";
import { maakKaart } from "../../cards/kaart.ts";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import { overlegHandelingen } from "../dialogs/overleg-handelingen.ts";
import { keurKaart } from "./keuring.ts";

/** Teams hides what comes after the sixth of a row. */
const MEESTE_KNOPPEN = 6;

describe("every card about an overleg", () => {
  const beelden = overlegHandelingen(NEDERLANDS);

  it("is a card that Teams draws as it is, small enough and with few buttons", () => {
    assert.ok(beelden.length > 100, `${beelden.length} kaarten`);
    for (const beeld of beelden) {
      keurKaart(maakKaart(beeld));
      assert.ok(beeld.knoppen.length <= MEESTE_KNOPPEN, `${beeld.naam}: ${beeld.knoppen.length} knoppen`);
    }
  });

  it("asks for no words, and holds none of a case", () => {
    for (const { velden, venster, naam } of beelden) assert.deepEqual([velden, venster], [[], undefined], naam);
  });

  it("has a button to get help and one that says that something is wrong", () => {
    for (const { noodknoppen, naam } of beelden) assert.equal(noodknoppen.length, 2, naam);
  });
});

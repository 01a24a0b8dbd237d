import assert from "node:assert/strict";
import { variant, verwoord } from "../../dialogs/teksten.ts";

describe("wording a sentence", () => {
  const catalogus = {
    groet: { voor: "collega", tekst: "Hoi {naam}, {naam}." },
    "groet.telefoon": { voor: "collega", tekst: "Dag {naam}." },
  } as const;

  it("fills every blank, and never twice", () => {
    assert.equal(verwoord(catalogus, "groet", { naam: "{naam} $&" }), "Hoi {naam} $&, {naam} $&.");
  });

  it("stops at a key or a value that does not exist", () => {
    assert.throws(() => verwoord(catalogus, "dag"), /tekst ontbreekt: dag/);
    assert.throws(() => verwoord(catalogus, "groet", { naan: "Piet" }), /waarde ontbreekt: naam in groet/);
  });

  it("takes the sentence of this channel when there is one", () => {
    assert.equal(variant(catalogus, "groet", "telefoon"), "groet.telefoon");
    assert.equal(variant(catalogus, "groet", "balie"), "groet");
    assert.equal(variant(catalogus, "groet", null), "groet");
  });
});

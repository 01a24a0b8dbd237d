import assert from "node:assert/strict";
import { adresNa, idsVoor, isTabpagina, leesAdres } from "../../src/tab/adres.ts";

const ALLES = {
  vraag: "vraag-0001",
  signaal: "signaal-0001",
  team: "oost",
  periode: "2026-K3",
  lijn: "uiterste_dag",
  wat: "protocol",
  rev: 3,
  woorden_r3: "mevrouw de Vries",
};

describe("the address of a page", () => {
  for (const [verb, ids] of [
    ["cijfers", { team: "oost", periode: "2026-K3" }],
    ["cijfers_kwartaal", { team: "oost", periode: "2026-K3" }],
    ["daglijst", { lijn: "uiterste_dag" }],
    ["signaal", { signaal: "signaal-0001" }],
    ["lees", { wat: "protocol" }],
    ["bekijken", { vraag: "vraag-0001", signaal: "signaal-0001", wat: "protocol" }],
  ] as const)
    it(`holds what tells one ${verb} from another, and nothing that was typed`, () => {
      assert.deepEqual(idsVoor(verb, ALLES), ids);
    });

  it("shows the same figures after a reload", () => {
    const pad = adresNa("cijfers", { team: "oost", periode: "2026-K3" }, undefined);
    assert.equal(pad, "/venster?doe=cijfers&team=oost&periode=2026-K3");
    assert.deepEqual(leesAdres(String(pad).replace("/venster", "")), {
      doe: "cijfers",
      ids: { team: "oost", periode: "2026-K3" },
    });
  });

  it("leaves out what is no code", () => {
    assert.deepEqual(idsVoor("cijfers", { team: "oost & west", periode: { toString: () => "2026" } }), {});
  });

  it("knows which pages have the navigation", () => {
    for (const doe of [
      "overzicht",
      "signalen",
      "signalen_kwartaal",
      "mijn_signalen",
      "signaal",
      "cijfers",
      "sociale_kaart",
      "beheer",
    ])
      assert.ok(isTabpagina({ doe }), doe);
    for (const doe of ["bekijken", "nieuwe_vraag", "signaal_geven"]) assert.ok(!isTabpagina({ doe }), doe);
  });
});

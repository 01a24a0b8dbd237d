import assert from "node:assert/strict";
import { woordenVan } from "../../../src/domain/taal/normaliseer.ts";
import { vondsten, Woordenboek } from "../../../src/domain/taal/patroon.ts";

const boek = new Woordenboek({ dier: "hond kat|vogel" }, ["ontruiming"], new Set(["ontruimend"]));

function vindt(bron: string, tekst: string): readonly string[] {
  const patroon = boek.patroon(bron);
  const woorden = woordenVan(tekst);
  return vondsten(patroon, boek.zoek(woorden)).map(({ plekken }) =>
    plekken.map((plek) => woorden[plek]?.ruw).join(" "),
  );
}

describe("a pattern", () => {
  for (const [bron, tekst, verwacht] of [
    ["wil dood", "ik wil dood", ["wil dood"]],
    ["wil dood", "ik wil niet dood", []],
    ["wil|wou _2 dood", "hij wou het liefst dood", ["wou dood"]],
    ["wil _2 dood", "hij wil heel erg graag dood", []],
    ["schuld*", "de schuldeisers komen", ["schuldeisers"]],
    ["*beademing", "met thuisbeademing", ["thuisbeademing"]],
    ["@dier _3 weg", "de kat is al weg", ["kat weg"]],
    ["huis ~3 moet", "dat ze het huis uit moet", ["huis moet"]],
    ["huis ~3 moet", "ze moet het huis uit", ["moet huis"]],
    ["huis ~1 moet", "ze moet echt heel snel het huis uit", []],
    ["wil dood", "ik wil. dood is dood", []],
    ["ontruiming", "ontruimign", ["ontruimign"]],
    ["ontruiming", "ontruimend", []],
  ] as const) {
    it(`"${bron}" ${verwacht.length === 0 ? "is not" : "is"} in "${tekst}"`, () => {
      assert.deepEqual(vindt(bron, tekst), verwacht);
    });
  }

  it("is found wherever it stands", () => {
    assert.deepEqual(vindt("hond", "hond en hond"), ["hond", "hond"]);
  });

  it("is refused when it cannot be read", () => {
    for (const bron of ["@onbekend", "eruit", "wil _3", "", "*"])
      assert.throws(() => boek.patroon(bron), TypeError, bron);
  });
});

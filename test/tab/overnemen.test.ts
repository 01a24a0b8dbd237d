import assert from "node:assert/strict";
import type { Veld } from "../../dialogs/beeld.ts";
import { waardeVan } from "../../src/tab/overnemen.ts";
import { STAP } from "../cards/voorbeelden.ts";

function veld(id: string): Veld {
  const gevonden = STAP.velden.find((een) => een.id === id);
  if (gevonden === undefined) throw new TypeError(id);
  return gevonden;
}

describe("Taking over what stands in another window", () => {
  it("finds the value behind the words, for every kind of field", () => {
    assert.equal(waardeVan(veld("woorden"), "De huur, en de stroom"), "De huur, en de stroom");
    assert.equal(waardeVan(veld("onderwerp"), "Geldzaken"), "financien");
    assert.equal(waardeVan(veld("haast"), "Uiterlijk morgen"), "U2");
    assert.equal(waardeVan(veld("wie"), "Familie, Buren"), "familie,buren");
    assert.equal(waardeVan(veld("datum"), "donderdag 3 december 2026"), "2026-12-03");
    assert.equal(waardeVan(veld("datum"), "2026-12-03"), "2026-12-03");
    assert.equal(waardeVan(veld("lezen"), "Ja"), "true");
    assert.equal(waardeVan(veld("lezen"), "nee"), "false");
  });

  it("offers nothing where the words name no value", () => {
    assert.equal(waardeVan(veld("onderwerp"), "Iets anders"), null);
    assert.equal(waardeVan(veld("wie"), "Familie, Iemand"), null);
    assert.equal(waardeVan(veld("datum"), "donderdag"), null);
    assert.equal(waardeVan(veld("lezen"), "misschien"), null);
  });
});

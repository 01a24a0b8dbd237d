import assert from "node:assert/strict";
import { leeftijden } from "../../../src/domain/taal/leeftijd.ts";
import { woordenVan } from "../../../src/domain/taal/normaliseer.ts";

const jaren = (tekst: string) => [...leeftijden(woordenVan(tekst), tekst).values()].toSorted((a, b) => a - b);

describe("the ages in a text", () => {
  for (const [tekst, verwacht] of [
    ["Mevrouw (84) valt vaak", [84]],
    ["een jongen van 8", [8]],
    ["kinderen van 3 en 6", [3, 6]],
    ["een 85-jarige vrouw", [85]],
    ["baby van 6 weken", [0]],
    ["dhr 74 kan niet meer", [74]],
    ["ze is 62", [62]],
    ["is al 17 jaar", [17]],
    ["een tachtiger", [85]],
    ["10 jaar geleden", []],
    ["na 20 jaar ervaring", []],
    ["moeder van 3 kinderen", []],
    ["hij heeft 60 euro", []],
    ["om 14 uur", []],
  ] as const) {
    it(`are ${verwacht.join(", ") || "none"} in "${tekst}"`, () => {
      assert.deepEqual(jaren(tekst), verwacht);
    });
  }
});

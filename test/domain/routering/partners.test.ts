import assert from "node:assert/strict";
import { genoemdePartners } from "../../../src/domain/routering/partners.ts";
import { leesGemeente } from "../../../src/gemeente.ts";

describe("The partners that words call for", () => {
  const partners = leesGemeente("config/haarlem").partners;
  const genoemd = (tekst: string) => genoemdePartners(tekst, partners.values());

  for (const [tekst, partner] of [
    ["Mijn vrouw wordt vergeetachtig en dwaalt", "casemanager-dementie"],
    ["Ik ben mantelzorger en ik kan niet meer", "mantelzorgsteunpunt"],
    ["Er staat een deurwaarder op de stoep", "schuldhulp-vroegsignalering"],
    ["De bovenburen maken elke nacht herrie", "buurtbemiddeling"],
    ["Ik snap deze brief niet", "sociaal-raadslieden"],
  ] as const)
    it(`of "${tekst}" include ${partner}`, () => assert.ok(genoemd(tekst).includes(partner)));

  it("are none for other words, and take several words in a row", () => {
    assert.deepEqual(genoemd("Waar kan ik zwemmen?"), []);
    const [eerste] = partners.values();
    assert.ok(eerste);
    const twee = [{ ...eerste, id: "twee", woorden: ["geen werk*"] }];
    assert.deepEqual(genoemdePartners("hij heeft geen werkplek", twee), ["twee"]);
    assert.deepEqual(genoemdePartners("geen huis en werk", twee), []);
  });
});

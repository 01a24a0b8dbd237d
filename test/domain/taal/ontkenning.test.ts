import assert from "node:assert/strict";
import { woordenVan } from "../../../src/domain/taal/normaliseer.ts";
import { ontkend } from "../../../src/domain/taal/ontkenning.ts";

/** The words that are named as not there. */
function weg(tekst: string): readonly string[] {
  const woorden = woordenVan(tekst);
  const buiten = ontkend(woorden);
  return woorden.filter((_, plek) => buiten[plek]).map(({ vorm }) => vorm);
}

describe("what a text says is not there", () => {
  it("is what follows 'geen' or 'zonder', up to the comma", () => {
    assert.deepEqual(weg("geen schulden, maar eenzaam"), ["schulden"]);
    assert.deepEqual(weg("zonder werk, wel ziek"), ["werk"]);
  });

  it("is both of two things", () => {
    assert.deepEqual(weg("geen schulden of drank in huis"), ["schulden", "of", "drank"]);
  });

  it("is what the question is not about", () => {
    assert.deepEqual(weg("het gaat niet om zijn moeder"), ["om", "zijn", "moeder"]);
    assert.deepEqual(weg("niet voor de post, daar helpt zijn zus mee"), ["voor", "de", "post"]);
  });

  it("is not what somebody cannot do: that is the trouble itself", () => {
    assert.deepEqual(weg("kan niet lopen en de huur niet betalen"), []);
  });
});

import assert from "node:assert/strict";
import { ROUTEERBAAR } from "../../src/domain/routering/invoer.ts";
import { ALLE_KAARTMOMENTEN } from "./alle-vragen.ts";
import { vraagcontext } from "./proefgemeente.ts";

describe("The answers a rule may ask for", () => {
  const context = vraagcontext();
  const keuzes = new Map<string, Set<string>>();
  for (const { vragen } of ALLE_KAARTMOMENTEN)
    for (const vraag of vragen) {
      const veld = vraag.veld(undefined, context);
      if (veld.soort !== "keuze" && veld.soort !== "meer") continue;
      const bekend = keuzes.get(vraag.id) ?? new Set();
      for (const { waarde } of veld.keuzes) bekend.add(waarde);
      keuzes.set(vraag.id, bekend);
    }

  for (const [vraag, codes] of Object.entries(ROUTEERBAAR))
    it(`are those of the question ${vraag}`, () => {
      assert.deepEqual([...codes].toSorted(), [...(keuzes.get(vraag) ?? [])].toSorted());
    });
});

import assert from "node:assert/strict";
import { regisseurIn, regisseurVerwijzing } from "../../src/app/regisseur.ts";
import type { Vraag } from "../../src/domain/vraag.ts";
import { FATIMA, JOOST, PROEFGEMEENTE } from "../dialogs/proefgemeente.ts";
import { DOORGEGEVEN, NU } from "../dialogs/records.ts";

const ZONDER_JOOST = {
  ...PROEFGEMEENTE,
  mensen: new Map([...PROEFGEMEENTE.mensen].filter(([oid]) => oid !== JOOST.oid)),
};

describe("a colleague who helped a household and left", () => {
  it("is not asked first any more, and whoever takes the vraag up helps from then on", () => {
    const via = [{ sleutel: `gesprek/${JOOST.oid}`, versie: 1, inhoud: {}, nummer: null }] as const;
    const bekend = metNummer(JOOST.oid);
    for (const [gemeente, wie] of [
      [PROEFGEMEENTE, JOOST.oid],
      [ZONDER_JOOST, null],
    ] as const) {
      assert.equal(regisseurIn({ via }, { gemeente, nu: NU }), wie);
      const naar = regisseurVerwijzing(bekend, FATIMA.oid, { gemeente, nu: NU }).map((een) => een.naar);
      assert.deepEqual(naar, wie === null ? [`gesprek/${FATIMA.oid}`] : []);
    }
  });
});

function metNummer(bekendBij: string): Vraag {
  const [vraag] = Object.values(DOORGEGEVEN);
  assert.ok(vraag);
  return {
    ...vraag,
    bekendBij,
    regisseur: bekendBij,
    stroom: { ...vraag.stroom, answers: { contact: "06 12345678" } },
  };
}

import assert from "node:assert/strict";
import { advance, begin, type FlowState } from "../../dialogs/flow.ts";
import { terugbellen } from "../../dialogs/terugbellen.ts";
import { vraagcontext } from "./proefgemeente.ts";

const VANDAAG = vraagcontext({ begonnen: "2026-11-23" });
const GOED = { eigen_woorden: "De huur", contact: "06-12345678", wanneer: "ochtend", leefgebied: "financien" };

function vul(velden: object, context = VANDAAG, staat: FlowState = begin(terugbellen, context)) {
  const values = { ...GOED, ...velden };
  return advance(
    terugbellen,
    staat,
    { kind: "answered", step: "terugbellen", revision: staat.revision, values },
    context,
  );
}

describe("The card to have somebody called back", () => {
  for (const [velden, fouten] of [
    [{ datum: "2026-11-23" }, {}],
    [{ datum: "2027-11-23" }, {}],
    [{ datum: "2026-11-22" }, { datum: "voorbij" }],
    [{ datum: "1026-11-23" }, { datum: "voorbij" }],
    [{ datum: "9999-12-31" }, { datum: "ver" }],
    [{ datum: "2027-11-24" }, { datum: "ver" }],
    [{ datum: "morgen" }, { datum: "datum" }],
    [{ postcode: "2033" }, {}],
    [{ postcode: "9999" }, { postcode: "postcode_team" }],
    [{ postcode: "99" }, { postcode: "postcode" }],
    [
      { postcode: "9999", datum: "9999-12-31" },
      { postcode: "postcode_team", datum: "ver" },
    ],
  ] as const) {
    it(`says ${JSON.stringify(fouten)} of ${JSON.stringify(velden)}`, () => {
      assert.deepEqual(vul(velden).problems, fouten);
    });
  }

  it("takes a date that was good when it was filled in for as long as the vraag lives", () => {
    const { state } = vul({ datum: "2026-11-24" });
    const later = { ...VANDAAG, vandaag: "2026-12-10" };
    assert.equal(state.asked, null);
    assert.equal(advance(terugbellen, state, { kind: "resumed" }, later).state.asked, null);
  });
});

import assert from "node:assert/strict";
import { type Opstelling, STORING, stelOp, WIE } from "../support/kanaal.ts";

describe("the channel", () => {
  let o: Opstelling;
  before(async () => {
    o = await stelOp();
  });
  after(() => o.sluit());

  it("zegt", async () => {
    const a = await o.gesprek().zegt("hallo");
    console.log(a, o.gebeurtenissen, o.teams.verzoeken, o.logboek.regels);
    const b = await o.gesprek().tikt("start", { op: "1" });
    console.log(b, o.gebeurtenissen);
    assert.equal(a.status, 200);
  });
});

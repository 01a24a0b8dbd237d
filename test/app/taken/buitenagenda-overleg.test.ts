import assert from "node:assert/strict";
import { alsOverleg } from "../../../src/app/stand.ts";
import { bijeenkomstOp, nieuwOverleg } from "../../../src/domain/casuistiek/reeks.ts";
import { JOOST } from "../../dialogs/proefgemeente.ts";
import { AMIRA, MET_CASUISTIEK, REEKS } from "../../support/casuistiek.ts";
import { type NepGraph, startNepGraph } from "../../support/nep-graph.ts";
import { Agendatoneel, NU } from "./agendatoneel.ts";

const OVERLEG = "oost_2026-11-24";

describe("The event of a meeting in the calendar of the organisation", () => {
  let nep: NepGraph;
  let toneel: Agendatoneel;
  before(async () => {
    nep = await startNepGraph();
  });
  after(() => nep.sluit());
  beforeEach(() => {
    toneel = new Agendatoneel(nep);
  });
  const dag = bijeenkomstOp(MET_CASUISTIEK, REEKS, "2026-11-24") ?? assert.fail("geen dag");
  const vers = nieuwOverleg(MET_CASUISTIEK, REEKS, dag);
  const legOverleg = (anders: object) => toneel.leg(`overleg/${OVERLEG}`, { ...vers, ...anders });
  const overleg = async () => alsOverleg(await toneel.lees(`overleg/${OVERLEG}`))?.doc;

  it("invites whoever did not say that they stay away; who leads it organises", async () => {
    await legOverleg({ rollen: { gespreksleider: JOOST.oid }, komst: [{ wie: AMIRA.oid, komt: false }] });
    await toneel.werkBij(`overleg/${OVERLEG}`);
    const [evenement] = toneel.gebeurtenissen(JOOST.oid);
    assert.deepEqual(
      [evenement?.["subject"], evenement?.["location"], evenement?.["isOnlineMeeting"]],
      ["Overleg wijkteam", { displayName: "wijkpost Oost" }, false],
    );
    const gasten = JSON.stringify(evenement?.["attendees"]);
    assert.ok(gasten.includes("p-fatima@") && !gasten.includes("p-amira@") && !gasten.includes("p-joost@"));
    assert.equal((await overleg())?.buiten, `${JOOST.oid}/${evenement?.id}`);
  });

  it("is called off with it", async () => {
    await legOverleg({});
    await toneel.werkBij(`overleg/${OVERLEG}`);
    await legOverleg({ ...(await overleg()), afgelast: { op: NU, waarom: "quorum" } });
    await toneel.werkBij(`overleg/${OVERLEG}`);
    assert.deepEqual(
      [...nep.postvakken.values()].flatMap(({ evenementen }) => [...evenementen]),
      [],
    );
    assert.equal((await overleg())?.buiten, null);
  });

  it("asks nothing while nobody did anything for it", async () => {
    await toneel.werkBij(`overleg/${OVERLEG}`);
    assert.equal(nep.verzoeken.length, 0);
  });
});

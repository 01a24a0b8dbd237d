import assert from "node:assert/strict";
import type { Buitenagenda } from "../../../src/app/poorten.ts";
import { kijkNaarAgenda } from "../../../src/cli/doctor/agenda.ts";
import { ConfiguratieFout, Storing } from "../../../src/fouten.ts";
import { DAG, MAANDAG, maakAgenda, metPostvakken } from "../../agenda/opstelling.ts";
import { PROEFGEMEENTE } from "../../dialogs/proefgemeente.ts";
import { MET_CASUISTIEK, NOOR, PIET } from "../../support/casuistiek.ts";
import { type NepGraph, startNepGraph } from "../../support/nep-graph.ts";

describe("wijkwijzer doctor looks at the calendars of the organisation", () => {
  let nep: NepGraph;
  before(async () => {
    nep = await startNepGraph();
  });
  after(() => nep.sluit());
  beforeEach(() => nep.vergeet());

  const kijk = async (agenda: () => Buitenagenda | null = () => maakAgenda(nep, { nu: MAANDAG })) => {
    const gevonden = await kijkNaarAgenda(MET_CASUISTIEK, agenda, MAANDAG);
    assert.equal(gevonden.length, 1);
    assert.doesNotMatch(JSON.stringify(gevonden), /KNR-|gemeente\.example|p-noor|eyJ/u);
    return gevonden[0] ?? assert.fail();
  };

  it("and is content when they are off, or nobody can be booked", async () => {
    assert.equal((await kijk(() => null)).oordeel, "goed");
    const niemand = await kijkNaarAgenda(PROEFGEMEENTE, () => maakAgenda(nep, { nu: MAANDAG }), MAANDAG);
    assert.deepEqual(
      niemand.map(({ oordeel }) => oordeel),
      ["goed"],
    );
  });

  it("and is content when those of all specialists can be read", async () => {
    for (const postvak of metPostvakken(nep, NOOR.oid, PIET.oid))
      postvak.bezet.push({ status: "busy", van: MAANDAG, tot: MAANDAG + DAG });
    const { oordeel, wat } = await kijk();
    assert.deepEqual([oordeel, wat], ["goed", "De agenda's van alle specialisten zijn te lezen (2)."]);
  });

  it("and names who is missing", async () => {
    metPostvakken(nep, NOOR.oid);
    const { oordeel, wat } = await kijk();
    assert.equal(oordeel, "let_op");
    assert.ok(wat.includes(PIET.naam));
  });

  it("and says so when nobody is found", async () => {
    assert.deepEqual(
      [(await kijk()).oordeel, (await kijk()).wat],
      ["fout", "Van geen enkele specialist is de agenda te lezen."],
    );
  });

  it("and says which right is not there", async () => {
    for (const postvak of metPostvakken(nep, NOOR.oid, PIET.oid)) postvak.staat = "verboden";
    const { oordeel, remedie } = await kijk();
    assert.equal(oordeel, "fout");
    assert.match(remedie ?? "", /Geef het recht.*installatie\.md/u);
  });

  it("and says what else is wrong: the token, the network, the certificate", async () => {
    const zonder = await kijk(() => maakAgenda({ ...nep, geheim: "verkeerd" }, { nu: MAANDAG }));
    assert.match(zonder.remedie ?? "", /token van de bot/u);
    const nergens = await kijk(() => maakAgenda(nep, { nu: MAANDAG }, { adres: "http://127.0.0.1:1/v1.0" }));
    assert.match(nergens.remedie ?? "", /graph\.microsoft\.com/u);
    const stuk = await kijk(() => {
      throw new ConfiguratieFout(["BOT_CERTIFICATE_FILE is verlopen. Maak een nieuw certificaat."]);
    });
    assert.deepEqual([stuk.wat, stuk.remedie], ["BOT_CERTIFICATE_FILE is verlopen.", "Maak een nieuw certificaat."]);
    await assert.rejects(
      kijk(() => ({ ...maakAgenda(nep, { nu: 0 }), bezet: () => Promise.reject(new TypeError("x")) })),
      TypeError,
    );
    assert.ok(new Storing("agenda", "x").naMs === null);
  });
});

import assert from "node:assert/strict";
import type { Buitenagenda } from "../../src/app/poorten.ts";
import { type NepGraph, startNepGraph } from "../support/nep-graph.ts";
import { DAG, type Klok, MAANDAG, maakAgenda, metPostvakken, storing, UUR } from "./opstelling.ts";

describe("When people are busy in the calendar of the organisation", () => {
  let nep: NepGraph;
  let klok: Klok;
  let agenda: Buitenagenda;
  before(async () => {
    nep = await startNepGraph();
  });
  after(() => nep.sluit());
  beforeEach(() => {
    nep.vergeet();
    klok = { nu: MAANDAG };
    agenda = maakAgenda(nep, klok);
  });
  const roostervragen = () => nep.verzoeken.filter(({ pad }) => pad.includes("getSchedule"));

  it("counts tentative, busy and away, and not what is free, elsewhere or unknown", async () => {
    const [noor] = metPostvakken(nep, "p-noor", "p-fatima");
    const statussen = ["free", "tentative", "Busy", "oof", "workingElsewhere", "unknown"];
    statussen.forEach((status, plek) => {
      noor?.bezet.push({ status, van: MAANDAG + plek * UUR, tot: MAANDAG + plek * UUR + UUR / 2 });
    });

    const bezet = await agenda.bezet(["p-noor", "p-fatima"], MAANDAG, MAANDAG + DAG);

    const op = (plek: number) => ({ van: MAANDAG + plek * UUR, tot: MAANDAG + plek * UUR + UUR / 2 });
    assert.deepEqual(Object.fromEntries(bezet), { "p-noor": [op(1), op(2), op(3)], "p-fatima": [] });
    assert.doesNotMatch(JSON.stringify([...bezet]), /KNR-/u);
  });

  it("leaves out who has no mailbox, and who lies outside the policy of the administrator", async () => {
    const [, gast, buiten] = metPostvakken(nep, "p-noor", "p-gast", "p-buiten");
    Object.assign(gast ?? {}, { staat: "geen" });
    Object.assign(buiten ?? {}, { staat: "verboden" });

    const bezet = await agenda.bezet(["p-gast", "p-noor", "p-buiten", "p-onbekend"], MAANDAG, MAANDAG + DAG);

    assert.deepEqual([...bezet.keys()], ["p-noor"]);
  });

  it("leaves out who lost the mailbox after its address was known", async () => {
    const [, piet] = metPostvakken(nep, "p-noor", "p-piet");
    await agenda.bezet(["p-noor", "p-piet"], MAANDAG, MAANDAG + DAG);
    Object.assign(piet ?? {}, { staat: "geen" });

    const bezet = await agenda.bezet(["p-noor", "p-piet"], MAANDAG, MAANDAG + DAG);

    assert.deepEqual([...bezet.keys()], ["p-noor"]);
  });

  it("asks through another mailbox once the first one turned out to be gone", async () => {
    const [fatima] = metPostvakken(nep, "p-fatima", "p-noor");
    const kijk = () => agenda.bezet(["p-fatima", "p-noor"], MAANDAG, MAANDAG + DAG);
    await kijk();
    Object.assign(fatima ?? {}, { staat: "geen" });

    assert.equal((await storing(kijk())).message, "agenda antwoordt met 404");
    assert.deepEqual([...(await kijk()).keys()], ["p-noor"]);
  });

  it("is not known at all when the right is not there", async () => {
    for (const postvak of metPostvakken(nep, "p-noor", "p-piet")) postvak.staat = "verboden";
    const fout = await storing(agenda.bezet(["p-noor", "p-piet"], MAANDAG, MAANDAG + DAG));
    assert.deepEqual([fout.dienst, fout.message], ["agenda", "agenda antwoordt met 403"]);
  });

  it("asks for at most twenty people at a time, and finds all of forty-five", async () => {
    const mensen = Array.from({ length: 45 }, (_, nummer) => `p-${nummer}`);
    metPostvakken(nep, ...mensen).forEach((postvak, plek) => {
      postvak.bezet.push({ status: "busy", van: MAANDAG + plek * 60_000, tot: MAANDAG + UUR });
    });

    const bezet = await agenda.bezet(mensen, MAANDAG, MAANDAG + DAG);

    assert.deepEqual([...bezet.keys()], mensen);
    assert.ok([...bezet.values()].every((vakken, plek) => vakken[0]?.van === MAANDAG + plek * 60_000));
    const grootte = ({ lichaam }: { lichaam: object }) =>
      JSON.stringify(Reflect.get(lichaam, "schedules")).split(",").length;
    assert.deepEqual(
      roostervragen()
        .map(grootte)
        .toSorted((een, ander) => ander - een),
      [20, 20, 5],
    );
  });

  it("asks for less than 42 days at a time, and joins what it finds", async () => {
    const [noor] = metPostvakken(nep, "p-noor");
    const dagen = [1, 40, 60, 90];
    for (const dag of dagen)
      noor?.bezet.push({ status: "busy", van: MAANDAG + dag * DAG, tot: MAANDAG + dag * DAG + UUR });

    const bezet = await agenda.bezet(["p-noor"], MAANDAG, MAANDAG + 100 * DAG);

    assert.deepEqual(
      bezet.get("p-noor")?.map(({ van }) => (van - MAANDAG) / DAG),
      dagen,
    );
    assert.equal(roostervragen().length, 3);
  });

  it("asks once for as far as the bot looks ahead, at any moment of the day", async () => {
    metPostvakken(nep, "p-noor");
    const nu = MAANDAG + 7 * 60_000 + 123;
    await agenda.bezet(["p-noor"], nu, nu + 41 * DAG);
    assert.equal(roostervragen().length, 1);
  });

  it("reads on to the last page", async () => {
    const mensen = Array.from({ length: 7 }, (_, nummer) => `p-${nummer}`);
    metPostvakken(nep, ...mensen);
    nep.roosterblad = 3;

    assert.equal((await agenda.bezet(mensen, MAANDAG, MAANDAG + DAG)).size, 7);
    assert.equal(roostervragen().length, 3);
  });

  for (const [wat, adres] of [
    ["another host", (eigen: string) => eigen.replace("127.0.0.1", "localhost")],
    ["another port", (eigen: string) => eigen.replace(/:\d+/u, ":9")],
    ["a path beside the base", (eigen: string) => eigen.replace("/v1.0", "/v1.0-anders")],
  ] as const) {
    it(`follows no page to ${wat}, and our token stays here`, async () => {
      metPostvakken(nep, "p-1", "p-2");
      nep.roosterblad = 1;
      nep.volgende = `${adres(nep.adres)}/users/p-1/calendar/getSchedule`;
      const fout = await storing(agenda.bezet(["p-1", "p-2"], MAANDAG, MAANDAG + DAG));
      assert.equal(fout.message, "agenda verwijst naar een ander adres");
      assert.equal(roostervragen().length, 1);
    });
  }

  it("gives up when the pages do not end", async () => {
    metPostvakken(nep, "p-1", "p-2");
    nep.roosterblad = 1;
    const lus = encodeURIComponent(
      JSON.stringify({ schedules: ["p-1@gemeente.example", "x"], ...tijden(), availabilityViewInterval: 15 }),
    );
    nep.volgende = `${nep.adres}/users/p-1/calendar/getSchedule?$skip=0&vraag=${lus}`;
    assert.equal((await storing(agenda.bezet(["p-1", "p-2"], MAANDAG, MAANDAG + DAG))).message, "agenda houdt niet op");
  });
  const tijden = () => ({
    startTime: { dateTime: "2026-11-23T10:00:00", timeZone: "UTC" },
    endTime: { dateTime: "2026-11-24T10:00:00", timeZone: "UTC" },
  });

  it("goes by the merged view where the events themselves are not given", async () => {
    metPostvakken(nep, "p-noor");
    const value = [{ scheduleId: "P-Noor@gemeente.example", availabilityView: "00220041301" }];
    nep.speel({}, { lichaam: JSON.stringify({ value }) });

    const bezet = await agenda.bezet(["p-noor"], MAANDAG, MAANDAG + DAG);

    const kwartier = UUR / 4;
    const vak = (van: number, tot: number) => ({ van: MAANDAG + van * kwartier, tot: MAANDAG + tot * kwartier });
    assert.deepEqual(bezet.get("p-noor"), [vak(2, 4), vak(7, 9), vak(10, 11)]);
  });

  it("leaves out who is missing in the answer, or of whom it holds nothing", async () => {
    metPostvakken(nep, "p-noor", "p-piet");
    nep.speel({}, {}, { lichaam: JSON.stringify({ value: [{ scheduleId: "p-noor@gemeente.example" }] }) });
    assert.equal((await agenda.bezet(["p-noor", "p-piet"], MAANDAG, MAANDAG + DAG)).size, 0);
  });

  it("remembers an address for half a day, and a missing one for ten minutes", async () => {
    const opgezocht = () => nep.verzoeken.filter(({ pad }) => pad.includes("$select=id,owner")).length;
    metPostvakken(nep, "p-noor");
    const kijk = () => agenda.bezet(["p-noor", "p-gast"], MAANDAG, MAANDAG + DAG);
    await kijk();
    await kijk();
    assert.equal(opgezocht(), 2);
    klok.nu += 600_001;
    metPostvakken(nep, "p-gast");
    assert.deepEqual([...(await kijk()).keys()], ["p-noor", "p-gast"]);
    assert.equal(opgezocht(), 3);
    klok.nu += 12 * UUR;
    await kijk();
    assert.equal(opgezocht(), 5);
  });

  it("asks nothing for nobody", async () => {
    assert.equal((await agenda.bezet([], MAANDAG, MAANDAG + DAG)).size, 0);
    assert.equal(nep.verzoeken.length, 0);
  });

  it("reads six full weeks of twenty people", async () => {
    const mensen = Array.from({ length: 20 }, (_, nummer) => `p-${nummer}`);
    for (const postvak of metPostvakken(nep, ...mensen))
      for (let keer = 0; keer < 320; keer++)
        postvak.bezet.push({ status: "busy", van: MAANDAG + keer * 3 * UUR, tot: MAANDAG + keer * 3 * UUR + UUR });

    const bezet = await agenda.bezet(mensen, MAANDAG, MAANDAG + 41 * DAG);

    assert.ok(mensen.every((wie) => bezet.get(wie)?.length === 320));
  });
});

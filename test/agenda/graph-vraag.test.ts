import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import type { Buitenagenda } from "../../src/app/poorten.ts";
import { type NepGraph, startNepGraph } from "../support/nep-graph.ts";
import { CONSULT, DAG, type Klok, MAANDAG, maakAgenda, metPostvakken, storing } from "./opstelling.ts";

describe("A request to Microsoft Graph", () => {
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
    metPostvakken(nep, "p-fatima", "p-noor", "p-piet");
  });
  const kijk = (wie = "p-noor") => agenda.bezet([wie], MAANDAG, MAANDAG + DAG);
  /** Right after the address of the mailbox is known. */
  async function bekend(): Promise<void> {
    for (const wie of ["p-noor", "p-piet"]) await kijk(wie);
    nep.verzoeken.length = 0;
  }

  it("asks for times as we count them and for ids that stay the same", async () => {
    await kijk();
    assert.ok(nep.verzoeken.every(({ prefer }) => prefer === 'outlook.timezone="UTC", IdType="ImmutableId"'));
  });

  for (const status of [429, 503]) {
    it(`keeps away from a mailbox as long as Graph says, and from no other (${status})`, async () => {
      await bekend();
      nep.speel({ status, koppen: { "retry-after": "120" } });
      const fout = await storing(kijk());
      assert.deepEqual([fout.dienst, fout.message, fout.naMs], ["agenda", `agenda antwoordt met ${status}`, 120_000]);

      klok.nu += 60_000;
      assert.equal((await storing(kijk())).naMs, 60_000);
      assert.equal(nep.verzoeken.length, 1, "nothing was asked again");
      assert.equal((await kijk("p-piet")).size, 1);

      klok.nu += 60_000;
      assert.equal((await kijk()).size, 1);
    });
  }

  for (const [kop, naMs] of [
    [new Date(MAANDAG + 30_000).toUTCString(), 30_000],
    ["999999", 900_000],
    ["straks", null],
    [undefined, null],
  ] as const) {
    it(`reads a Retry-After of ${kop ?? "nothing"}`, async () => {
      await bekend();
      nep.speel({ status: 429, koppen: kop === undefined ? {} : { "retry-after": kop } });
      assert.equal((await storing(kijk())).naMs, naMs);
    });
  }

  for (const status of [400, 403, 404, 500, 502, 504, 507]) {
    it(`is put off at ${status}`, async () => {
      await bekend();
      nep.speel({ status });
      const fout = await storing(kijk());
      assert.deepEqual([fout.dienst, fout.message], ["agenda", `agenda antwoordt met ${status}`]);
    });
  }

  it("is done once more with a new token when Graph refuses the one we have", async () => {
    await bekend();
    nep.trekTokensIn();
    assert.equal((await kijk()).size, 1);
    assert.equal(nep.tokenverzoeken.length, 2);
  });

  it("is done no more than once more", async () => {
    await bekend();
    nep.tokenverzoeken.length = 0;
    nep.speel({ status: 401 }, { status: 401 }, {});
    assert.equal((await storing(kijk())).message, "agenda antwoordt met 401");
    assert.deepEqual([nep.verzoeken.length, nep.tokenverzoeken.length], [2, 1]);
  });

  it("uses one token for everything, asked for Graph", async () => {
    await bekend();
    await agenda.zet(CONSULT);
    assert.deepEqual(
      nep.tokenverzoeken.map((velden) => velden.get("scope")),
      ["https://graph.microsoft.com/.default"],
    );
  });

  it("is not done without a token", async () => {
    const zonder = maakAgenda({ ...nep, geheim: "verkeerd" }, klok);
    const fout = await storing(zonder.bezet(["p-noor"], MAANDAG, MAANDAG + DAG));
    assert.deepEqual([fout.dienst, nep.verzoeken.length], ["identiteit", 0]);
  });

  it("follows no redirect, so that our token goes nowhere else", async () => {
    let gezien = 0;
    const ander = createServer((_, uit) => {
      gezien += 1;
      uit.end("{}");
    });
    await new Promise<void>((klaar) => ander.listen(0, "127.0.0.1", klaar));
    const poort = (ander.address() as AddressInfo).port;
    await bekend();
    nep.speel({ status: 307, koppen: { location: `http://127.0.0.1:${poort}/` } });
    assert.equal((await storing(kijk())).message, "agenda antwoordt met 307");
    assert.equal(gezien, 0);
    await promisify(ander.close.bind(ander))();
  });

  for (const [wat, lichaam, zin] of [
    ["no JSON", "<html>", "antwoord van de agenda is niet te lezen"],
    ["something else", '{"waarde":[]}', "antwoord van de agenda is niet te lezen"],
    ["nothing", "", "antwoord van de agenda is niet te lezen"],
    ["times of another zone", anderezone(), "antwoord van de agenda is niet te lezen"],
    ["more than anybody's agenda", "x".repeat(9 * 1024 * 1024), "antwoord van de agenda is afgebroken of te groot"],
  ] as const) {
    it(`is put off when the answer is ${wat}`, async () => {
      await bekend();
      nep.speel({ lichaam });
      assert.equal((await storing(kijk())).message, zin);
    });
  }

  it("is given up when nothing comes back", async () => {
    for (const geduld of [{ geduldMs: 200 }, { termijnMs: 200 }]) {
      nep.speel({ zwijg: true });
      const begin = performance.now();
      const ongeduldig = maakAgenda(nep, klok, geduld).bezet(["p-noor"], MAANDAG, MAANDAG + DAG);
      assert.equal((await storing(ongeduldig)).message, "agenda niet bereikbaar");
      assert.ok(performance.now() - begin < 3_000);
    }
  });

  it("waits for no token longer than for an answer", async () => {
    const stil = createServer(() => {});
    await new Promise<void>((klaar) => stil.listen(0, "127.0.0.1", klaar));
    const loginUrl = `http://127.0.0.1:${(stil.address() as AddressInfo).port}`;
    const begin = performance.now();
    const wacht = maakAgenda({ ...nep, loginUrl }, klok, { termijnMs: 200 }).bezet(["p-noor"], MAANDAG, MAANDAG + DAG);
    assert.equal((await storing(wacht)).message, "agenda niet bereikbaar");
    assert.ok(performance.now() - begin < 1_500);
    stil.closeAllConnections();
    await promisify(stil.close.bind(stil))();
  });

  it("is put off when nothing listens there", async () => {
    const nergens = maakAgenda(nep, klok, { adres: "http://127.0.0.1:1/v1.0" });
    assert.equal((await storing(nergens.zet(CONSULT))).message, "agenda niet bereikbaar");
  });
});

function anderezone(): string {
  const tijd = { dateTime: "2026-11-23T10:00:00.0000000", timeZone: "W. Europe Standard Time" };
  const scheduleItems = [{ status: "busy", start: tijd, end: tijd }];
  return JSON.stringify({ value: [{ scheduleId: "p-noor@gemeente.example", scheduleItems }] });
}

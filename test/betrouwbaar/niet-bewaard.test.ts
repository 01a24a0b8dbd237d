import assert from "node:assert/strict";
import type { Wijkwijzer } from "../../src/samenstel.ts";
import { FATIMA, HENK, SANNE } from "../support/bot.ts";
import { TcpProxy } from "../support/tcp-proxy.ts";
import { totdat } from "../support/totdat.ts";
import { intake } from "./intake.ts";
import {
  alsTik,
  ga,
  invoervelden,
  knopMet,
  leesAudit,
  leesTaken,
  leesVraag,
  startHier,
  type Toneel,
  urlVan,
  type Velden,
  vraagOp,
  type Werkplek,
  zetToneel,
  zin,
} from "./toneel.ts";

const NIET_BEWAARD = zin("niet.bewaard");
/** Teams gives up on a tap after this long (quiet it takes one to two seconds; `npm run bench` times it). */
const BINNEN_MS = 10_000;

interface Storing {
  readonly naam: string;
  begin(): Promise<unknown>;
  eind(): Promise<unknown>;
}

describe("While Redis does not keep anything", () => {
  let toneel: Toneel;
  let proxy: TcpProxy;
  let bot: Wijkwijzer;
  let sanne: Werkplek;
  let storingen: readonly Storing[];
  before(async () => {
    toneel = await zetToneel(async (redis) => {
      proxy = await TcpProxy.start(redis.poort);
      return `redis://127.0.0.1:${proxy.poort}/0`;
    });
    bot = await startHier(toneel);
    const mens = (oid: string) => toneel.persoon(oid, () => urlVan(bot));
    [sanne] = await Promise.all([ga(mens(SANNE)), ga(mens(FATIMA))]);
    const { redis, opslag } = toneel;
    const instelling = (naam: string, waarde: string) => opslag.client.config("SET", naam, waarde);
    storingen = [
      { naam: "killed", begin: () => redis.kill9(), eind: () => redis.restart() },
      { naam: "silent", begin: async () => proxy.blackhole(true), eind: async () => proxy.blackhole(false) },
      { naam: "full", begin: () => instelling("maxmemory", "1"), eind: () => instelling("maxmemory", "0") },
      {
        naam: "read-only",
        begin: () => opslag.client.replicaof("127.0.0.1", "1"),
        eind: () => opslag.client.replicaof("NO", "ONE"),
      },
    ];
  });
  after(async () => {
    await bot.stop();
    await proxy.stop();
    await toneel.sluit();
  });

  async function herstel(storing: Storing): Promise<void> {
    await storing.eind();
    await totdat(() => toneel.opslag.leeft(), "Redis weer bereikbaar");
  }

  /** Taps while it fails; gives what the person then reads, and sees to it that it came in time. */
  async function tikTijdens(storing: Storing, verb: string, velden: Velden = {}): Promise<string> {
    await storing.begin();
    const begin = performance.now();
    const tekst = await sanne.druk(verb, velden);
    const duur = performance.now() - begin;
    assert.ok(duur <= BINNEN_MS, `${storing.naam}: ${Math.round(duur)} ms`);
    return tekst;
  }

  // Every fault meets two of the eight cards; at night every card meets every fault.
  for (const [ronde, eerste] of (process.env["WIJKWIJZER_NACHT"] === "1" ? [0, 1, 2, 3] : [0]).entries()) {
    it(`every card says so, gives back what was typed, and the same tap works once afterwards (${ronde + 1})`, async () => {
      let id = "";
      for (const [plek, { verb, velden }] of intake(`merk${ronde}`).entries()) {
        const storing = storingen[(plek + eerste) % storingen.length];
        assert.ok(storing);
        const wat = `${storing.naam}, ${plek}: ${verb}`;
        const voor = id === "" ? null : await leesVraag(toneel, id);
        const tekst = await tikTijdens(storing, verb, velden);
        assert.ok(tekst.includes(NIET_BEWAARD), `${wat}: ${tekst.slice(0, 300)}`);
        for (const [id, waarde] of Object.entries(velden)) assert.equal(sanne.veld(id), waarde, wat);
        await herstel(storing);
        if (id !== "") assert.equal((await leesVraag(toneel, id))?.versie, voor?.versie, `${wat}: toch bewaard`);
        const daarna = await sanne.druk(verb);
        assert.ok(!daarna.includes(NIET_BEWAARD), wat);
        id ||= vraagOp(sanne.kaart.kaart);
        const na = await leesVraag(toneel, id);
        assert.equal(na?.versie, plek + 1, wat);
        for (const [naam, waarde] of Object.entries(velden)) assert.equal(na?.doc.stroom.answers[naam], waarde, wat);
      }
      assert.ok(sanne.heeft("briefje"));
    }).timeout(120_000);
  }

  it("a question that follows from earlier answers comes back with its answer too", async () => {
    for (const { verb, velden } of intake("tak").slice(0, 5)) await sanne.druk(verb, velden);
    const [tak, veld] = [...invoervelden(sanne.kaart.kaart)].find(([naam]) => naam.startsWith("tak.")) ?? [];
    const [storing] = storingen;
    assert.ok(storing !== undefined && tak !== undefined);
    const keuze: unknown = Array.isArray(veld?.["choices"]) ? veld["choices"].at(-1)?.value : "de bijlage";
    const antwoord = String(keuze);
    const tekst = await tikTijdens(storing, "verder", { [tak]: antwoord });
    assert.ok(tekst.includes(NIET_BEWAARD));
    assert.equal(sanne.veld(tak), antwoord, "wat is ingevuld, is weg");
    await herstel(storing);
    await sanne.druk("verder");
    const na = await leesVraag(toneel, vraagOp(sanne.kaart.kaart));
    assert.equal(na?.doc.stroom.answers[tak], antwoord);
  }).timeout(90_000);

  it("a card that cannot be shown without the store gives its answers along with the button", async () => {
    const [storing] = storingen;
    assert.ok(storing);
    const vraag = vraagOp(sanne.kaart.kaart);
    const gegevens = { vraag, rev: 3, stap: "melding", melding_r3: "nee", folder_gegeven_r3: "true" };
    await storing.begin();
    const antwoord = await sanne.persoon.gesprek.stuur(alsTik(sanne.persoon, "verder", gegevens));
    await herstel(storing);
    const knop = knopMet(antwoord.json, "verder");
    assert.deepEqual({ ...gegevens, ...(knop?.["data"] as object) }, knop?.["data"]);
  }).timeout(60_000);

  it("danger is answered all the same: the number, and that nobody was called", async () => {
    for (const storing of storingen) {
      const taken = storing.naam === "killed" ? null : (await leesTaken(toneel)).size;
      const tekst = await tikTijdens(storing, "direct_hulp");
      assert.ok(tekst.includes("112"), storing.naam);
      assert.ok(tekst.includes(NIET_BEWAARD), storing.naam);
      assert.ok(!/Ik roep|seintje/.test(tekst), `${storing.naam}: ${tekst}`);
      await herstel(storing);
      if (taken !== null) assert.equal((await leesTaken(toneel)).size, taken);
    }
  }).timeout(90_000);

  it("words that mean danger still bring the number to call", async () => {
    const [storing] = storingen;
    assert.ok(storing);
    const henk = await ga(toneel.persoon(HENK, () => urlVan(bot)));
    await henk.druk("nieuwe_vraag");
    await storing.begin();
    const opKaart = await henk.druk("verder", { eigen_woorden: "hij wil niet meer leven" });
    const inChat = await henk.persoon.typt("hij wil niet meer leven");
    await herstel(storing);
    for (const tekst of [opKaart, inChat]) {
      assert.ok(tekst.includes("\n113\n") && tekst.includes(NIET_BEWAARD), tekst);
      assert.ok(!/Ik roep|seintje/.test(tekst), tekst);
    }
  }).timeout(60_000);

  it("something typed in the chat is answered with a sentence, and is not there afterwards", async () => {
    const [storing] = storingen;
    assert.ok(storing);
    const regels = (await leesAudit(toneel)).length;
    await storing.begin();
    const tekst = await sanne.persoon.typt("een vraag over zorgtoeslag aanvragen");
    assert.ok(tekst.includes(NIET_BEWAARD), tekst);
    await herstel(storing);
    assert.equal((await leesAudit(toneel)).length, regels);
  }).timeout(60_000);
});

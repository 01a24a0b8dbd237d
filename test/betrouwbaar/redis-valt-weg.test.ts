import assert from "node:assert/strict";
import { setTimeout as pauze } from "node:timers/promises";
import type { Wijkwijzer } from "../../src/samenstel.ts";
import { HENK, SANNE } from "../support/bot.ts";
import { totdat } from "../support/totdat.ts";
import {
  ga,
  KARIM,
  leesAudit,
  leesFeiten,
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

const MINSTENS = 5;
const KEER_WEG = 10;

/** What somebody was told, and what they had typed. */
interface Toegezegd {
  readonly id: string;
  readonly nummer: number;
  readonly contact: string;
}

describe("Redis killed ten times while three people work", () => {
  let toneel: Toneel;
  let bot: Wijkwijzer;
  before(async () => {
    toneel = await zetToneel();
    bot = await startHier(toneel);
  });
  after(async () => {
    await bot.stop();
    await toneel.sluit();
  });

  let geweigerd = 0;

  /** Presses until the bot does not say that it was not kept; what was typed must have come back on the card. */
  async function drukTot(plek: Werkplek, verb: string, velden: Velden = {}): Promise<string> {
    let tekst = await plek.druk(verb, velden);
    for (;;) {
      const teLaat = tekst.startsWith(zin("storing"));
      if (!teLaat && !tekst.includes(zin("niet.bewaard"))) return tekst;
      geweigerd += 1;
      tekst = await plek.druk(verb, teLaat ? velden : {});
    }
  }

  let gemaaid = false;

  async function werk(plek: Werkplek, wie: number): Promise<Toegezegd[]> {
    const gedaan: Toegezegd[] = [];
    for (let keer = 0; keer < MINSTENS || !gemaaid; keer++) {
      const contact = `06${wie}0000${String(keer).padStart(3, "0")}`;
      await drukTot(plek, "laat_terugbellen");
      const tekst = await drukTot(plek, "verder", { eigen_woorden: `een formulier ${wie}-${keer}`, contact });
      gedaan.push({ id: vraagOp(plek.kaart.kaart), nummer: Number(/Vraag (\d+)/.exec(tekst)?.[1]), contact });
      await drukTot(plek, "nieuwe_vraag");
      // A repeated tap shows the card as it stands, which after `stoppen` is still the question.
      while (!plek.heeft("weggooien")) await drukTot(plek, "stoppen");
      await drukTot(plek, "weggooien");
    }
    return gedaan;
  }

  async function maaiRedis(): Promise<void> {
    for (let keer = 0; keer < KEER_WEG; keer++) {
      await pauze(60 + ((keer * 7919) % 230));
      await toneel.redis.kill9();
      // A short absence is hidden from people; one is too long for that.
      await pauze(keer === 4 ? 3_000 : (keer % 3) * 200);
      await toneel.redis.restart();
    }
    gemaaid = true;
  }

  it("loses nothing that was said to be kept, makes nothing twice, and works on without a restart", async () => {
    const mensen = await Promise.all([SANNE, HENK, KARIM].map((oid) => ga(toneel.persoon(oid, () => urlVan(bot)))));
    const [gewerkt] = await Promise.all([Promise.all(mensen.map((plek, wie) => werk(plek, wie + 1))), maaiRedis()]);
    const toegezegd = gewerkt.flat();
    assert.ok(geweigerd > 0, "Redis viel nooit weg tijdens een beurt");
    await totdat(() => toneel.opslag.leeft(), "Redis");
    const nummers = new Set(toegezegd.map(({ nummer }) => nummer));
    assert.deepEqual(
      [...nummers].toSorted((a, b) => a - b),
      Array.from({ length: toegezegd.length }, (_, n) => n + 1),
    );
    for (const { id, nummer, contact } of toegezegd) {
      const gevonden = await leesVraag(toneel, id);
      assert.equal(gevonden?.nummer, nummer);
      assert.equal(gevonden.doc.stroom.answers["contact"], contact);
    }
    const doorgegeven = (await leesAudit(toneel))
      .filter(({ actie }) => actie === "vraag.doorgeven")
      .map(({ object }) => object);
    assert.equal(doorgegeven.length, toegezegd.length);
    assert.deepEqual(new Set(doorgegeven), new Set(toegezegd.map(({ id }) => id)));
    assert.equal((await leesFeiten(toneel)).filter(({ soort }) => soort === "doorgegeven").length, toegezegd.length);
    const records = (await toneel.opslag.client.keys("*")).filter((naam) => naam.includes(":vraag:"));
    assert.equal(records.length, toegezegd.length, "een vraag die niemand begon of die gewist was");
  }).timeout(120_000);
});

import assert from "node:assert/strict";
import { setTimeout as pauze } from "node:timers/promises";
import type { Vraag } from "../../src/domain/vraag.ts";
import { vastlegging } from "../redis/opstelling.ts";
import { FATIMA, JOOST, SANNE } from "../support/bot.ts";
import type { Persoon } from "../support/persoon.ts";
import { totdat } from "../support/totdat.ts";
import { maakVraag } from "./intake.ts";
import { Kindbot } from "./kindbot.ts";
import { leesTaken, leesVraag, startKind, type Toneel, zetToneel } from "./toneel.ts";

const NACHT = process.env["WIJKWIJZER_NACHT"] === "1";
const AANTAL = NACHT ? 30 : 3;
const DUUR_MS = NACHT ? 60_000 : 6_000;
const LEEFT_MS = 2_000;
/** A lease of a killed process ends after fifteen seconds; then a start, and a round of the relay. */
const TE_LAAT_MS = 15_000 + 5_000;

/** reliability.md P29. */
describe(`An offer that falls due while the bot is killed every ${LEEFT_MS / 1000} seconds`, () => {
  let toneel: Toneel;
  let kind: Kindbot;
  let mensen: readonly Persoon[];
  before(async function () {
    this.timeout(120_000);
    toneel = await zetToneel();
    kind = await startKind(toneel);
    mensen = [SANNE, FATIMA, JOOST].map((oid) => toneel.persoon(oid, () => kind.url));
    await Promise.all(mensen.map((mens) => mens.opent()));
  });
  after(async () => {
    await kind.dood9();
    await Kindbot.ruimOp();
    await toneel.sluit();
  });

  /** The same offer under other ids, each due a little later than the one before. */
  async function legAanbod(voorbeeld: Vraag, begin: number): Promise<ReadonlyMap<string, number>> {
    const tijden = new Map<string, number>();
    const { toestand } = voorbeeld;
    assert.equal(toestand.soort, "aangeboden");
    for (let plek = 0; plek < AANTAL; plek++) {
      const id = `herstart-${plek}`;
      const om = Math.round(begin + ((plek + 1) * DUUR_MS) / (AANTAL + 1));
      const gevallen = vastlegging({
        wijzigingen: [
          {
            sleutel: `vraag/${id}`,
            versie: 0,
            inhoud: { ...voorbeeld, id, toestand: { ...toestand, tot: om } },
            nummer: true,
          },
        ],
        taken: [{ id: `aanbod:${id}`, om, inhoud: { soort: "aanbod_af", vraag: id, ronde: toestand.ronde } }],
      });
      assert.equal((await toneel.opslag.legVast(gevallen)).uitslag, "vast");
      tijden.set(id, om);
    }
    return tijden;
  }

  /** When each vraag was offered to the next, by the clock of Redis; one entry for every time. */
  async function gebeurd(): Promise<ReadonlyMap<string, readonly number[]>> {
    const { client, namen } = toneel.opslag;
    const regels = (await client.xrange(namen.audit, "-", "+")).map(([om, velden]) => {
      const waarde = (veld: string) => velden[velden.indexOf(veld) + 1];
      return { om: Number(om.split("-")[0]), actie: waarde("actie"), object: waarde("object") ?? "" };
    });
    const alle = Map.groupBy(
      regels.filter(({ actie, object }) => actie === "vraag.aanbieden" && object.startsWith("herstart-")),
      ({ object }) => object,
    );
    return new Map([...alle].map(([id, keren]) => [id, keren.map(({ om }) => om)]));
  }

  it(`goes on to the next colleague in time and once (${AANTAL} offers)`, async () => {
    const echt = await maakVraag(mensen[0] ?? assert.fail(), 1);
    const { doc } = (await leesVraag(toneel, echt)) ?? assert.fail();
    const begin = Date.now() + 1_000;
    const tijden = await legAanbod(doc, begin);
    let keren = 0;
    while (Date.now() < begin + DUUR_MS) {
      await pauze(LEEFT_MS);
      await kind.dood9();
      keren += 1;
      kind = await startKind(toneel);
    }
    await totdat(async () => (await gebeurd()).size === AANTAL, "alles verder", TE_LAAT_MS + 10_000);
    await totdat(
      async () => [...(await leesTaken(toneel)).values()].every(({ inhoud }) => inhoud["soort"] !== "stuur"),
      "alles verstuurd",
      40_000,
    );
    assert.ok(keren >= DUUR_MS / LEEFT_MS / 3, `${keren} keer gestopt`);
    const na = await gebeurd();
    for (const [id, om] of tijden) {
      const laat = (na.get(id) ?? []).map((toen) => toen - om);
      assert.equal(laat.length, 1, `${id}: ${laat.join(", ")}`);
      assert.ok((laat[0] ?? Infinity) >= 0 && (laat[0] ?? Infinity) <= TE_LAAT_MS, `${id}: ${laat[0]} ms te laat`);
      const { toestand } = (await leesVraag(toneel, id))?.doc ?? assert.fail(id);
      assert.ok(toestand.soort !== "aangeboden" || toestand.aan !== FATIMA, `${id} wacht nog op Fatima`);
    }
  }).timeout(DUUR_MS + 120_000);
});

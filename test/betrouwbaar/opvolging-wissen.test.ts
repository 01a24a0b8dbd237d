import assert from "node:assert/strict";
import type { Wijkwijzer } from "../../src/samenstel.ts";
import { herschreven } from "../redis/opstelling.ts";
import { FATIMA, SANNE } from "../support/bot.ts";
import { Klok } from "../support/toneel.ts";
import { totdat } from "../support/totdat.ts";
import { Vensterpersoon } from "../support/venster.ts";
import { vulTot } from "./bewoners.ts";
import { NUMMER, VERBODEN, vind } from "./sporen.ts";
import { leesTaken, leesVraag, startHier, type Toneel, urlVan, zetToneel } from "./toneel.ts";

const DAG_MS = 86_400_000;
const OVER_TIEN_JAAR_S = Math.floor(Date.now() / 1000) + 315_360_000;

describe("The text of a vraag that somebody took up", () => {
  let toneel: Toneel;
  let bot: Wijkwijzer;
  let klok: Klok;
  before(async () => {
    toneel = await zetToneel();
    klok = new Klok();
    bot = await startHier(toneel, { nu: klok.nu });
  });
  after(async () => {
    await bot.stop();
    await toneel.sluit();
  });

  const mens = (oid: string) =>
    new Vensterpersoon(() => urlVan(bot), toneel.identiteit.tabToken(oid, { claims: { exp: OVER_TIEN_JAAR_S } }));
  const stand = async (vraag: string) => (await leesVraag(toneel, vraag))?.doc ?? null;

  /** The encrypted documents of all vragen, as they lie in Redis now. */
  async function documenten(): Promise<readonly Buffer[]> {
    const sleutels = await toneel.opslag.client.keys("*:vraag:*");
    const gelezen = await Promise.all(sleutels.map((naam) => toneel.opslag.client.hgetBuffer(naam, "d")));
    return gelezen.filter((document) => document !== null);
  }

  async function opgepakt(): Promise<{ readonly vraag: string; readonly fatima: Vensterpersoon }> {
    const sanne = mens(SANNE);
    await sanne.doet("nieuwe_vraag");
    const vraag = String(sanne.beeld.basis["vraag"]);
    await vulTot(sanne, "status/aangeboden");
    const fatima = mens(FATIMA);
    await fatima.doet("oppakken", { vraag });
    return { vraag, fatima };
  }

  /** Nothing of it can be read, found through a secret, or dug out of a file. */
  async function isWeg(vraag: string, oud: readonly Buffer[], code: string): Promise<void> {
    const doc = await stand(vraag);
    assert.deepEqual(vind(JSON.stringify(doc), VERBODEN), []);
    const { via } = await toneel.opslag.laad({
      records: [],
      via: [`code/${code}`, `telefoon/0${NUMMER.replaceAll(/\D/g, "").slice(1)}`],
    });
    assert.deepEqual(via, [null, null]);
    await herschreven(toneel.opslag);
    await toneel.opslag.client.bgrewriteaof();
    await herschreven(toneel.opslag);
    for (const naald of ["winkeleer", "8391027", code])
      assert.ok(!toneel.redis.bevat(naald), `${naald} staat in een bestand`);
    for (const document of oud) assert.ok(!toneel.redis.bevat(document), "het oude document staat nog in een bestand");
  }

  it("is nowhere any more a day after it was taken over; its number goes on with its owner", async () => {
    const { vraag, fatima } = await opgepakt();
    const code = (await stand(vraag))?.code ?? assert.fail();
    await fatima.doet("overnemen", { vraag });
    assert.match(JSON.stringify(fatima.beeld), /kwinkeleer/i, "the block holds what the resident said");
    await fatima.doet("overgenomen", { vraag });
    const oud = await documenten();
    klok.vooruit(DAG_MS + 60_000);
    await totdat(async () => (await stand(vraag))?.opvolging.gewist !== null, "gewist");
    assert.equal((await stand(vraag))?.toestand.soort, "opgepakt");
    await isWeg(vraag, oud.slice(0, 1), code);
    await fatima.doet("bekijken", { vraag });
    assert.deepEqual(vind(JSON.stringify(fatima.beeld), VERBODEN), []);
    await fatima.doet("overnemen", { vraag });
    assert.equal(fatima.beeld.naam, "eigenaar");
  }).timeout(120_000);

  it("goes at its date without a word of the owner, who was warned twice, and leaves no reminder behind", async () => {
    const { vraag, fatima } = await opgepakt();
    const vooraf = (await stand(vraag)) ?? assert.fail();
    const oud = await documenten();
    await fatima.doet("contact_gelegd", { vraag });
    for (const dagen of [11, 2]) {
      const eerder = (await stand(vraag))?.opvolging.gewaarschuwd.length ?? 0;
      klok.vooruit(dagen * DAG_MS);
      await totdat(async () => ((await stand(vraag))?.opvolging.gewaarschuwd.length ?? 0) > eerder, "gewaarschuwd");
    }
    klok.vooruit(DAG_MS + 60_000);
    await totdat(async () => (await stand(vraag))?.opvolging.gewist !== null, "gewist");
    await isWeg(vraag, oud.slice(0, 1), vooraf.code ?? "");
    await fatima.doet("afronden", { vraag, als: "ondersteuning" });
    klok.vooruit(2 * DAG_MS);
    await totdat(async () => (await stand(vraag)) === null, "ook het nummer is weg");
    const taken = [...(await leesTaken(toneel)).values()];
    assert.deepEqual(
      taken.filter(({ inhoud }) => inhoud["vraag"] === vraag && inhoud["soort"] !== "stuur"),
      [],
    );
  }).timeout(120_000);

  it("is there a day longer for who took it up after its date had passed", async () => {
    const { vraag } = await opgepakt();
    const bewaard = (await leesVraag(toneel, vraag)) ?? assert.fail();
    assert.deepEqual(bewaard.doc.opvolging.gewaarschuwd, []);
    const doc = { ...bewaard.doc, wissenOp: klok.nu() - 1 };
    const taak = { id: `wis:${vraag}`, om: klok.nu(), inhoud: { soort: "wis", vraag } };
    await toneel.opslag.legVast({
      operatie: "proef",
      resultaat: "proef",
      wijzigingen: [{ sleutel: `vraag/${vraag}`, versie: bewaard.versie, inhoud: doc }],
      taken: [taak],
      vervallen: [],
      audit: [],
      feiten: [],
      verwijzingen: [],
      ongeldig: [],
    });
    await totdat(async () => ((await stand(vraag))?.opvolging.gewaarschuwd.length ?? 0) === 1, "gewaarschuwd", 10_000);
    const nu = (await stand(vraag)) ?? assert.fail();
    assert.equal(nu.opvolging.gewist, null);
    assert.ok(nu.wissenOp > klok.nu() + DAG_MS / 2);
  }).timeout(120_000);
});

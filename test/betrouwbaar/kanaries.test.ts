import assert from "node:assert/strict";
import { FATIMA, HENK, JOOST, MARIJKE, SANNE } from "../support/bot.ts";
import { type Httpantwoord, post } from "../support/gesprek.ts";
import type { Persoon } from "../support/persoon.ts";
import { totdat } from "../support/totdat.ts";
import { Kindbot } from "./kindbot.ts";
import { BEARER, KANARIE, MAIL, NUMMER, nietInRedis, OID, onthoudAlles, VERBODEN, verstuurd, vind } from "./sporen.ts";
import {
  alsTik,
  bladzijde,
  ga,
  invoervelden,
  startKind,
  type Toneel,
  vraagOp,
  type Werkplek,
  werkplek,
  zetToneel,
} from "./toneel.ts";

const ALLEN = [SANNE, HENK, FATIMA, JOOST, MARIJKE];
describe("What residents said", () => {
  let toneel: Toneel;
  let kind: Kindbot;
  let uitvoer = "";
  const gezien: { readonly wie: string; readonly tekst: string; readonly mag: boolean }[] = [];
  const mens = (oid: string): Persoon => toneel.persoon(oid, () => kind.url);
  let plekken: Record<string, Werkplek>;

  before(async () => {
    toneel = await zetToneel();
    kind = await startKind(toneel, 0, { LOG_LEVEL: "trace" });
    await onthoudAlles(toneel);
    plekken = Object.fromEntries(await Promise.all(ALLEN.map(async (oid) => [oid, await ga(mens(oid))] as const)));
  });
  after(async () => {
    await kind.dood9();
    await Kindbot.ruimOp();
    await toneel.sluit();
  });

  const plek = (oid: string) => plekken[oid] ?? assert.fail();
  /** Delivers, and keeps the answer as something this person saw. */
  async function stuur(
    oid: string,
    activiteit: Parameters<Persoon["gesprek"]["stuur"]>[0],
    mag: boolean,
  ): Promise<Httpantwoord> {
    const antwoord = await plek(oid).persoon.gesprek.stuur(activiteit);
    gezien.push({ wie: oid, tekst: antwoord.ruw, mag });
    return antwoord;
  }

  /** Fills every field that takes text with a canary of its own, and presses. */
  async function vul(oid: string, verb: string, vast: Readonly<Record<string, string>> = {}): Promise<void> {
    const hier = plek(oid);
    const velden = [...invoervelden(hier.kaart.kaart)].flatMap(([id, veld]) =>
      veld["type"] === "Input.Text" && id !== "postcode" ? [[id, KANARIE(id)] as const] : [],
    );
    hier.toon(await stuur(oid, hier.tik(verb, { ...Object.fromEntries(velden), ...vast }), true));
  }

  async function doorloop(oid: string, eerste: Readonly<Record<string, string>>): Promise<string> {
    await vul(oid, "nieuwe_vraag");
    await vul(oid, "verder", eerste);
    for (let kaarten = 0; kaarten < 12 && !plek(oid).heeft("briefje"); kaarten++) {
      const velden = invoervelden(plek(oid).kaart.kaart);
      const vast = Object.entries({
        contact: NUMMER,
        beller_nummer: "0683910275",
        weet_bewoner: "ja",
        instemming: "ja",
      }).filter(([id]) => velden.has(id));
      await vul(oid, plek(oid).heeft("alarm_gezien") ? "alarm_gezien" : "verder", Object.fromEntries(vast));
    }
    assert.ok(plek(oid).heeft("briefje"), `niet doorgegeven: ${JSON.stringify(plek(oid).kaart.kaart)}`);
    return vraagOp(plek(oid).kaart.kaart);
  }

  it("passes through every flow", async () => {
    const vraag = await doorloop(SANNE, {});
    for (const verb of ["briefje", "ververs", "intrekken_vraag", "ververs", "corrigeren"])
      plek(SANNE).toon(await stuur(SANNE, plek(SANNE).tik(verb), verb === "corrigeren"));
    await vul(SANNE, "verder", { instemming: "ja" });
    await verstuurd(toneel);
    const aanbod = werkplek(
      plek(FATIMA).persoon,
      plek(FATIMA)
        .persoon.kaarten()
        .findLast(({ kaart }) => JSON.stringify(kaart).includes(vraag)),
    );
    for (const [verb, mag] of [
      ["bekijken", true],
      ["oppakken", false],
      ["bekijken", true],
      ["teruggeven_kies", false],
    ] as const)
      aanbod.toon(await stuur(FATIMA, aanbod.tik(verb), mag));
    aanbod.toon(await stuur(FATIMA, aanbod.tik("teruggeven"), false));
    await verstuurd(toneel);
    await stuur(JOOST, alsTik(plek(JOOST).persoon, "oppakken", { vraag, rev: 2 }), false);
    await stuur(HENK, alsTik(plek(HENK).persoon, "bekijken", { vraag, rev: 1 }), false);
    await doorloop(HENK, { bijzonder: "beroepskracht" });
    await vul(SANNE, "nieuwe_vraag");
    await vul(SANNE, "verder", { eigen_woorden: `hij wil niet meer leven ${KANARIE("gevaar")}` });
    await vul(SANNE, "alarm_gezien");
    await vul(SANNE, "pauze");
    await stuur(
      SANNE,
      plek(SANNE).persoon.gesprek.activiteit({
        type: "message",
        text: `mevrouw zoekt een taalcursus ${KANARIE("chat")} ${MAIL}`,
        textFormat: "plain",
      }),
      true,
    );
    await stuur(
      SANNE,
      plek(SANNE).persoon.gesprek.activiteit({ type: "message", text: "overzicht", textFormat: "plain" }),
      false,
    );
    plek(HENK).toon(await stuur(HENK, plek(HENK).tik("nieuwe_vraag"), true));
    plek(HENK).toon(await stuur(HENK, plek(HENK).tik("direct_hulp", { eigen_woorden: KANARIE("hulp") }), false));
    await stuur(HENK, alsTik(plek(HENK).persoon, "code_zoeken", { rev: 7, code_r7: KANARIE("code") }), true);
    await verstuurd(toneel);
    const geschreven = await toneel.opslag.client.keys("*:vraag:*");
    assert.ok(geschreven.length >= 5, `${geschreven.length} vragen`);
  }).timeout(120_000);

  it("meets every fault, with errors that quote it", async () => {
    for (const poort of ["^laad$", "^geladen$", "^legVast$", "^zenden$", "^wijzigen$"]) {
      await kind.breek({ punt: "gooi", bij: poort });
      const tik = alsTik(plek(SANNE).persoon, "laat_terugbellen", { rev: 60, poort });
      const antwoord = await stuur(SANNE, tik, true);
      assert.equal(antwoord.status, 200, poort);
      const weer = await stuur(
        SANNE,
        alsTik(plek(SANNE).persoon, "verder", {
          vraag: /"vraag":"([\w-]+)"/.exec(bladzijde(antwoord))?.[1] ?? "x",
          rev: 1,
          stap: "terugbellen",
          eigen_woorden_r1: KANARIE("fout"),
          contact_r1: NUMMER,
          leefgebied_r1: "weet_niet",
        }),
        true,
      );
      assert.equal(weer.status, 200, poort);
      await stuur(
        SANNE,
        plek(SANNE).persoon.gesprek.activiteit({
          type: "message",
          text: `een vraag ${KANARIE("storing")} over een formulier`,
          textFormat: "plain",
        }),
        true,
      );
      await totdat(() => kind.uitvoer.includes("RangeError"), "een fout in het log");
    }
    await kind.breek(null);
    toneel.teams.speel(
      { status: 500, lichaam: `fout met ${KANARIE("teams")}` },
      { status: 403, lichaam: { error: { code: "X", message: KANARIE("teams") } } },
      { daarna: "verbreek" },
    );
    await stuur(
      SANNE,
      plek(SANNE).persoon.gesprek.activiteit({
        type: "message",
        text: `weer een ${KANARIE("weer")} formulier aanvragen`,
        textFormat: "plain",
      }),
      true,
    );
    await toneel.redis.kill9();
    await stuur(SANNE, alsTik(plek(SANNE).persoon, "laat_terugbellen", { rev: 61 }), true);
    await stuur(
      SANNE,
      plek(SANNE).persoon.gesprek.activiteit({
        type: "message",
        text: `nog een ${KANARIE("weg")} formulier aanvragen`,
        textFormat: "plain",
      }),
      true,
    );
    await toneel.redis.restart();
    await totdat(() => toneel.opslag.leeft(), "Redis");
    await verstuurd(toneel).catch(() => {});
  }).timeout(120_000);

  it("and what it answers to a stranger is empty", async () => {
    const activiteit = plek(SANNE).persoon.gesprek.activiteit({
      type: "message",
      text: KANARIE("vreemd"),
      textFormat: "plain",
    });
    const bearer = { authorization: `Bearer ${toneel.identiteit.onderteken(activiteit)}` };
    const vals = { authorization: `Bearer ${toneel.identiteit.onderteken(activiteit, { sleutel: "vreemd" })}` };
    const reeks: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
      [JSON.stringify(activiteit), {}],
      [JSON.stringify(activiteit), vals],
      [`{"tekst":"${KANARIE("stuk")}`, bearer],
      [JSON.stringify({ tekst: KANARIE("leeg") }), bearer],
      [JSON.stringify({ ...activiteit, tekst: KANARIE("groot").repeat(40_000) }), bearer],
      [JSON.stringify({ ...activiteit, channelId: KANARIE("kanaal") }), bearer],
    ];
    for (const [lichaam, koppen] of reeks) {
      const { status, ruw } = await post(kind.url, lichaam, koppen);
      assert.ok(status >= 400 && status < 500, `${status}`);
      assert.equal(ruw, "");
    }
    for (const pad of [`/${KANARIE("pad")}`, `/briefje/${KANARIE("link")}`, `/api/messages?${KANARIE("vraag")}`]) {
      const antwoord = await fetch(`${kind.url}${pad}`);
      assert.ok(!/kwinkeleer/i.test(await antwoord.text()), pad);
    }
  });

  it("stands in no log, with every level on", async () => {
    await kind.stop();
    uitvoer = kind.uitvoer;
    assert.ok(uitvoer.length > 1_000 && uitvoer.includes("RangeError"), "het log is leeg");
    assert.deepEqual(
      vind(uitvoer, [...VERBODEN, OID, BEARER, /@voorbeeld/, new RegExp(toneel.identiteit.password)]),
      [],
    );
  });

  it("reached nobody who may not read it, and no notification", () => {
    const { verzoeken } = toneel.teams;
    assert.ok(verzoeken.length > 20);
    for (const { gesprek, lichaam } of verzoeken) {
      const schrijver = gesprek === `a:${SANNE}` || gesprek === `a:${HENK}`;
      if (!schrijver) assert.deepEqual(vind(JSON.stringify(lichaam), VERBODEN), [], gesprek);
      assert.deepEqual(vind(JSON.stringify([lichaam["summary"], lichaam["text"]]), VERBODEN), []);
    }
    for (const { wie, tekst, mag } of gezien) if (!mag) assert.deepEqual(vind(tekst, VERBODEN), [], wie);
    assert.ok(
      gezien.some(({ wie, tekst }) => wie === FATIMA && /kwinkeleer/i.test(tekst)),
      "de proef ziet niets",
    );
  });

  it("stands in no file, key, value or slow log of Redis", async () => {
    await nietInRedis(toneel);
  });
});

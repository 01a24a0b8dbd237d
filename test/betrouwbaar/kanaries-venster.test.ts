import assert from "node:assert/strict";
import { maakKopie } from "../gemeente/kopie.ts";
import { FATIMA, HENK, JOOST, MARIJKE, SANNE } from "../support/bot.ts";
import { delen } from "../support/persoon.ts";
import { totdat } from "../support/totdat.ts";
import { Vensterpersoon, type Vensteruitslag, wens } from "../support/venster.ts";
import { vulTot } from "./bewoners.ts";
import { Kindbot } from "./kindbot.ts";
import { BEARER, KANARIE, MAIL, NUMMER, nietInRedis, OID, onthoudAlles, VERBODEN, verstuurd, vind } from "./sporen.ts";
import { alsTik, ga, startKind, type Toneel, type Werkplek, zetToneel } from "./toneel.ts";

const ALLEN = [SANNE, HENK, FATIMA, JOOST, MARIJKE];
const POSTCODE = "2033";

/** What issue 3 must show: with `vrije_tekst: venster` nothing that is typed in the window is found outside it. */
describe("What is typed in the window", () => {
  const kopie = maakKopie();
  let toneel: Toneel;
  let kind: Kindbot;
  let plekken: Record<string, Werkplek>;
  /** Every answer that went to Teams, and every answer in the window. */
  const naarTeams: string[] = [];
  const inVenster: { readonly wie: string; readonly status: number; readonly ruw: string }[] = [];
  const getypt = new Set<string>();
  const codes: string[] = [];

  before(async () => {
    kopie.schrijf("gemeente.yaml", kopie.lees("gemeente.yaml").replace("vrije_tekst: kaart", "vrije_tekst: venster"));
    toneel = await zetToneel();
    kind = await startKind(toneel, 0, { LOG_LEVEL: "trace", GEMEENTE_CONFIG: kopie.map });
    await onthoudAlles(toneel);
    const mens = (oid: string) => toneel.persoon(oid, () => kind.url);
    plekken = Object.fromEntries(await Promise.all(ALLEN.map(async (oid) => [oid, await ga(mens(oid))] as const)));
  });
  after(async () => {
    await kind.dood9();
    await Kindbot.ruimOp();
    await toneel.sluit();
    kopie.weg();
  });

  /** Somebody in the window, of whom every answer is kept. */
  class Getuige extends Vensterpersoon {
    readonly #wie: string;
    constructor(wie: string, token = toneel.identiteit.tabToken(wie)) {
      super(() => kind.url, token);
      this.#wie = wie;
    }
    override async stuur(...wat: Parameters<Vensterpersoon["stuur"]>): Promise<Vensteruitslag> {
      for (const naam of Object.keys(wat[1] ?? {})) getypt.add(naam.replace(/_r\d+$/, ""));
      const uitslag = await super.stuur(...wat);
      inVenster.push({ wie: this.#wie, ...uitslag });
      return uitslag;
    }
  }
  const venster = (oid: string) => new Getuige(oid);
  const persoon = (oid: string) => (plekken[oid] ?? assert.fail()).persoon;

  async function naarBot(oid: string, extra: Readonly<Record<string, unknown>>): Promise<void> {
    const { gesprek } = persoon(oid);
    const antwoord = await gesprek.stuur(gesprek.activiteit(extra));
    assert.equal(antwoord.status, 200);
    naarTeams.push(antwoord.ruw);
  }
  const tikt = async (oid: string, verb: string, data: Readonly<Record<string, unknown>>) =>
    naarTeams.push((await persoon(oid).gesprek.stuur(alsTik(persoon(oid), verb, data))).ruw);

  async function doorgegeven(oid: string, vast: Readonly<Record<string, string>> = {}): Promise<[Getuige, string]> {
    const mens = venster(oid);
    await mens.doet("nieuwe_vraag");
    const vraag = String(mens.beeld.basis["vraag"]);
    await mens.typt({ eigen_woorden: `${KANARIE("half")} mevrouw kan d` });
    await mens.typt({ eigen_woorden: `${KANARIE("half")} mevrouw kan de huur` }, true);
    await vulTot(mens, "status/aangeboden", { postcode: POSTCODE, ...vast });
    return [mens, vraag];
  }

  it("goes through every flow there", async () => {
    const [sanne, vraag] = await doorgegeven(SANNE);
    await sanne.doet("briefje", { vraag });
    codes.push(/[a-z]+-[a-z]+-\d+/.exec(sanne.leest())?.[0] ?? assert.fail(sanne.leest()));
    const link = sanne.beeld.knoppen.flatMap((knop) => ("link" in knop ? [new URL(knop.link).pathname] : []))[0];
    assert.match(
      await (await fetch(`${kind.url}${link ?? ""}`, { method: "POST" })).text(),
      new RegExp(codes[0] ?? "?"),
    );
    await sanne.doet("corrigeren", { vraag });
    await sanne.doet("wijzig", { ...sanne.beeld.basis, stap: "woorden" });
    await sanne.drukt("Verder", { eigen_woorden: KANARIE("gecorrigeerd") });
    await vulTot(sanne, "status/aangeboden");
    await verstuurd(toneel);
    const fatima = venster(FATIMA);
    for (const verb of ["bekijken", "oppakken", "bekijken", "teruggeven_kies"]) await fatima.doet(verb, { vraag });
    await fatima.doet("teruggeven", { vraag, reden: "te_vol" });
    const joost = venster(JOOST);
    for (const verb of ["bekijken", "oppakken", "bekijken", "afronden_kies"]) await joost.doet(verb, { vraag });
    await verstuurd(toneel);
    await joost.doet("afronden", { vraag, als: "ondersteuning" });
    await doorgegeven(HENK, { bijzonder: "beroepskracht", beller_nummer: NUMMER });
    const [henk] = await doorgegeven(HENK, { leefgebied: "huisvesting" });
    await henk.doet("laat_terugbellen");
    await vulTot(henk, "status/aangeboden");
    for (const verb of ["overzicht", "ons_team", "hulp", "snel_klaar"]) await henk.doet(verb);
  }).timeout(120_000);

  it("raises danger, is left half, is found by its code and stands open twice", async () => {
    const sanne = venster(SANNE);
    await sanne.doet("nieuwe_vraag");
    const { vraag } = sanne.beeld.basis;
    await sanne.typt({ eigen_woorden: `hij wil niet meer leven ${KANARIE("gevaar")}` }, true);
    assert.match(sanne.beeld.naam, /^veiligheid/);
    await sanne.doet("alarm_gezien", { ...sanne.beeld.basis, kaart: "113" });
    await sanne.doet("direct_hulp", {
      vraag: String(vraag),
      rev: 900,
      stap: "woorden",
      eigen_woorden_r900: KANARIE("hulp"),
    });
    await sanne.doet("hervat", { vraag: String(vraag) });
    await sanne.doet("pauze", {
      ...sanne.beeld.basis,
      [`eigen_woorden_r${sanne.beeld.basis["rev"]}`]: KANARIE("pauze"),
    });
    codes.push(/[a-z]+-[a-z]+-\d+/.exec(sanne.leest())?.[0] ?? assert.fail(sanne.leest()));
    const ander = venster(SANNE);
    await ander.doet("bewoner_terug");
    await ander.drukt("Opzoeken", { code: KANARIE("code") });
    assert.match(ander.leest(), /kwinkeleer/i);
    await ander.drukt("Opzoeken", { code: codes.at(-1) ?? "" });
    await ander.drukt("Openen");
    await sanne.doet("hervat", { vraag: String(vraag) });
    await ander.doet("hervat", { vraag: String(vraag) });
    await sanne.doet("hervat", { vraag: String(vraag) });
    await ander.doet("hervat", { vraag: String(vraag) });
    await sanne.doet("hervat", { vraag: String(vraag) });
    await sanne.typt({ eigen_woorden: KANARIE("eerste") });
    await ander.typt({ eigen_woorden: KANARIE("tweede") });
    assert.match(ander.veld("eigen_woorden").elders ?? "", /kwinkeleer/i);
    await verstuurd(toneel);
  }).timeout(90_000);

  it("and what is typed in the chat by mistake is answered without a word of it", async () => {
    const woorden = [
      `mevrouw ${KANARIE("chat")} zoekt een taalcursus ${MAIL} ${NUMMER}`,
      `hij wil niet meer leven ${KANARIE("chatgevaar")}`,
      codes[0] ?? "",
      KANARIE("kort"),
      "overzicht",
      "verder",
    ];
    for (const text of woorden) await naarBot(SANNE, { type: "message", text, textFormat: "plain" });
    await naarBot(SANNE, {
      type: "message",
      text: "",
      attachments: [{ contentType: "image/png", name: KANARIE("foto") }],
    });
    await naarBot(SANNE, {
      type: "invoke",
      name: "task/fetch",
      value: { data: { doe: KANARIE("doe"), vraag: `${KANARIE("vraag")} de huur`, tekst: KANARIE("tekst") } },
    });
    await naarBot(SANNE, { type: "message", value: { verb: "code_zoeken", rev: 8, code_r8: KANARIE("kaartcode") } });
    await tikt(SANNE, "code_zoeken", { rev: 9, code_r9: KANARIE("kaartcode") });
    await tikt(SANNE, "laat_terugbellen", { rev: 9, eigen_woorden_r9: KANARIE("kaart") });
    await tikt(SANNE, "verder", { rev: 1, stap: "woorden", vraag: KANARIE("id"), eigen_woorden_r1: KANARIE("oud") });
    await verstuurd(toneel);
  }).timeout(90_000);

  it("meets a Redis that is away, and faults that quote it", async () => {
    const sanne = venster(SANNE);
    await sanne.doet("laat_terugbellen");
    const basis = { ...sanne.beeld.basis };
    const data = {
      ...basis,
      [`eigen_woorden_r${basis["rev"]}`]: KANARIE("fout"),
      [`contact_r${basis["rev"]}`]: NUMMER,
    };
    for (const poort of ["^laad$", "^geladen$", "^legVast$", "^zenden$", "^wijzigen$"]) {
      await kind.breek({ punt: "gooi", bij: poort });
      for (const verb of ["bewaar", "verder"]) await sanne.stuur(verb, data);
      await naarBot(SANNE, { type: "message", text: `een vraag ${KANARIE("storing")}`, textFormat: "plain" });
    }
    assert.ok(inVenster.some(({ status }) => status === 500));
    await kind.breek(null);
    toneel.teams.speel({ status: 500, lichaam: KANARIE("teams") }, { daarna: "verbreek" });
    await tikt(MARIJKE, "overzicht", {});
    await toneel.redis.kill9();
    assert.equal((await sanne.stuur("bewaar", data)).status, 503);
    const terug = await sanne.stuur("verder", data);
    assert.ok(terug.status === 200 && /niet bewaard/.test(terug.ruw) && /kwinkeleer/i.test(terug.ruw));
    await naarBot(SANNE, { type: "message", text: `nog een ${KANARIE("weg")}`, textFormat: "plain" });
    await tikt(SANNE, "verder", { ...data, rev: 77, stap: "terugbellen", eigen_woorden_r77: KANARIE("oudekaart") });
    await tikt(SANNE, "code_zoeken", { rev: 78, code_r78: KANARIE("oudecode") });
    await toneel.redis.restart();
    await totdat(() => toneel.opslag.leeft(), "Redis");
    await totdat(async () => (await sanne.stuur("bewaar", data)).status === 200, "bewaard", 15_000);
    await verstuurd(toneel).catch(() => {});
  }).timeout(120_000);

  it("is not in the answer to a stranger, nor in that to a wish that is none", async () => {
    const goed = toneel.identiteit.tabToken(SANNE);
    const post = (lichaam: string, bearer: string, koppen = {}) =>
      fetch(`${kind.url}/api/venster`, {
        method: "POST",
        headers: { authorization: `Bearer ${bearer}`, "content-type": "application/json", ...koppen },
        body: lichaam,
      });
    const wel = JSON.stringify({ op: wens(), verb: "bewaar", data: { eigen_woorden_r1: KANARIE("vreemd") } });
    const reeks = [
      await post(wel, toneel.identiteit.tabToken(SANNE, { sleutel: "vreemd" })),
      await post(wel, toneel.identiteit.tabToken(SANNE, { claims: { scp: KANARIE("recht") } })),
      await post(wel, goed, { "content-type": "text/plain" }),
      await post(`{"tekst":"${KANARIE("stuk")}`, goed),
      await post(JSON.stringify({ op: wens(), verb: "bewaar", data: {}, tekst: KANARIE("extra") }), goed),
      await post(JSON.stringify({ op: KANARIE("op"), verb: KANARIE("verb"), data: {} }), goed),
      await post(JSON.stringify({ op: wens(), verb: "bewaar", data: { x: KANARIE("groot").repeat(40_000) } }), goed),
      await fetch(`${kind.url}/venster/${KANARIE("pad")}`),
    ];
    const uitslagen = await Promise.all(reeks.map(async (antwoord) => [antwoord.status, await antwoord.text()]));
    assert.deepEqual(
      uitslagen,
      [401, 403, 415, 400, 400, 400, 413, 404].map((status) => [status, ""]),
    );
    for (const { status, ruw } of inVenster) if (status >= 400) assert.equal(ruw, "");
  });

  it("was looked for in the right places", () => {
    const velden = ["eigen_woorden", "taal", "wens", "eerder_gevraagd", "welke_organisatie", "voornaam", "contact"];
    const rest = ["niet_op", "code", "beller_organisatie", "beller_functie", "beller_nummer", "postcode"];
    assert.deepEqual(
      [...velden, ...rest].filter((id) => !getypt.has(id)),
      [],
    );
    for (const wie of [SANNE, HENK, FATIMA, JOOST])
      assert.ok(
        inVenster.some((een) => een.wie === wie && vind(een.ruw, VERBODEN).length > 0),
        wie,
      );
    assert.ok(toneel.teams.verzoeken.length > 20 && naarTeams.length > 20);
  });

  it("went to Teams in no message, notification, answer or address", () => {
    const verboden = [
      ...VERBODEN,
      new RegExp(`"${POSTCODE}"|\\b${POSTCODE}\\b`),
      ...codes.map((code) => new RegExp(code)),
    ];
    const gezonden = toneel.teams.verzoeken.map(({ lichaam, pad }) => `${pad} ${JSON.stringify(lichaam)}`);
    assert.deepEqual(
      [...gezonden, ...naarTeams].flatMap((tekst) => vind(tekst, verboden)),
      [],
    );
    const velden = toneel.teams.verzoeken.flatMap(({ lichaam }) => delen(lichaam)).map(({ type }) => type);
    assert.ok(!velden.includes("Input.Text"), "a field for text in the chat");
  });

  it("stands in no address of ours: those hold what to open, and ids", () => {
    const alles = [...naarTeams, ...toneel.teams.verzoeken.map(({ lichaam }) => JSON.stringify(lichaam))].join("\n");
    const adressen = alles.match(/https?:\/\/[^"\\]+/g) ?? [];
    const eigen = adressen.map((adres) => new URL(adres)).filter(({ pathname }) => pathname.startsWith("/venster"));
    assert.ok(eigen.length > 0);
    for (const { searchParams } of eigen)
      for (const [naam, waarde] of searchParams)
        assert.match(`${naam}=${waarde}`, /^(?:doe=[a-z_]+|(?:vraag|oproep)=[\w-]{6,40})$/);
  });

  it("stands in no log, with every level on", async () => {
    await kind.stop();
    const { uitvoer } = kind;
    assert.ok(uitvoer.length > 1_000 && uitvoer.includes("RangeError"), "het log is leeg");
    const codewoorden = codes.map((code) => new RegExp(code));
    assert.deepEqual(vind(uitvoer, [...VERBODEN, ...codewoorden, OID, BEARER, /@voorbeeld/]), []);
  });

  it("stands in no file, key, value or slow log of Redis", async () => {
    await nietInRedis(toneel);
    for (const code of codes) assert.ok(!toneel.redis.bevat(code), "een code staat in een bestand");
  });
});

import assert from "node:assert/strict";
import { alsSignaal } from "../../src/app/stand.ts";
import { maakKopie } from "../gemeente/kopie.ts";
import { FATIMA, HENK, JOOST, MARIJKE, SANNE } from "../support/bot.ts";
import { totdat } from "../support/totdat.ts";
import { Vensterpersoon, type Vensteruitslag } from "../support/venster.ts";
import { Kindbot } from "./kindbot.ts";
import { BEARER, KANARIE, MAIL, NUMMER, nietInRedis, OID, onthoudAlles, VERBODEN, verstuurd, vind } from "./sporen.ts";
import {
  alsTik,
  ga,
  leesAudit,
  leesFeiten,
  leesTaken,
  startKind,
  type Toneel,
  type Werkplek,
  zetToneel,
} from "./toneel.ts";

const ALLEN = [SANNE, HENK, FATIMA, JOOST, MARIJKE];
const VERBEN = [
  "signaal_geven",
  "signaal_geef",
  "signaal_bewaar",
  "signaal_weggooien",
  "mijn_signalen",
  "signaal",
  "signaal_toon",
  "signaal_gezien",
  "signaal_oppakken",
  "signaal_terug",
  "signaal_intrekken",
  "signaal_antwoord",
  "signaal_antwoord_geef",
  "signalen",
  "signalen_kwartaal",
];

/** What issue 6 must show: what is written about a signal stands in the window and nowhere else. */
describe("What is written in a signal and in its answer", () => {
  const kopie = maakKopie();
  let toneel: Toneel;
  let kind: Kindbot;
  let plekken: Record<string, Werkplek>;
  let eerste = "";
  const naarTeams: string[] = [];
  const inVenster: { readonly wie: string; readonly status: number; readonly ruw: string }[] = [];
  const getypt = new Set<string>();

  before(async () => {
    const bestand = kopie.lees("gemeente.yaml");
    kopie.schrijf("gemeente.yaml", bestand.replace("vrije_tekst: kaart", "vrije_tekst: venster"));
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

  class Getuige extends Vensterpersoon {
    readonly #wie: string;
    constructor(wie: string) {
      super(() => kind.url, toneel.identiteit.tabToken(wie));
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
  const tikt = async (oid: string, verb: string, data: Readonly<Record<string, unknown>>) =>
    naarTeams.push((await persoon(oid).gesprek.stuur(alsTik(persoon(oid), verb, data))).ruw);

  /** Gives a signal with words that are found again; gives its id. */
  async function geeft(nr: string): Promise<string> {
    const henk = venster(HENK);
    await henk.doet("signaal_geven");
    await henk.drukt("Geef door", {
      soort: "patroon",
      wat: `De groep van ${KANARIE(`wat${nr}`)} is vol, mail ${MAIL}`,
      werkt_al: `Soms helpt ${KANARIE(`werkt${nr}`)} met ${NUMMER}`,
      voorstel: KANARIE(`voorstel${nr}`),
      onderwerp: "financien",
    });
    assert.equal(henk.beeld.naam, "signaal/nakijken");
    await henk.drukt("Het klopt zo, geef door");
    assert.equal(henk.beeld.naam, "signaal/gegeven");
    return String(henk.beeld.basis["signaal"]);
  }

  async function antwoordt(id: string, wat: "collectief" | "niet_nu" | "klaar"): Promise<void> {
    const marijke = venster(MARIJKE);
    await marijke.doet("signaal_antwoord", { signaal: id, wat });
    const extra = wat === "collectief" ? { antwoord: "training", vanaf: new Date().toISOString().slice(0, 10) } : {};
    await marijke.drukt("Geef dit antwoord", { tekst: `Samen met ${KANARIE(wat)} en ${NUMMER}`, ...extra });
    if (marijke.beeld.naam.startsWith("signaal/antwoord")) await marijke.drukt("Het klopt zo, geef antwoord");
    assert.equal(marijke.beeld.naam, "signaal/behandelaar");
  }

  it("is given, read and answered in the window", async () => {
    eerste = await geeft("een");
    await verstuurd(toneel);
    await tikt(MARIJKE, "signaal_gezien", { signaal: eerste, rev: 0 });
    await tikt(MARIJKE, "signaal_oppakken", { signaal: eerste, rev: 1 });
    await antwoordt(eerste, "collectief");
    await antwoordt(eerste, "klaar");
    const tweede = await geeft("twee");
    for (const nr of "abcdefghijkl") await geeft(nr);
    await antwoordt(tweede, "niet_nu");
    await verstuurd(toneel);
    for (const id of [eerste, tweede]) {
      const henk = venster(HENK);
      await henk.doet("signaal", { signaal: id });
      assert.match(henk.leest(), /Kwinkeleer(klaar|nietnu)/u);
    }
    const marijke = venster(MARIJKE);
    await marijke.doet("signalen");
    await marijke.drukt("Per kwartaal");
    const [bewaard] = (await toneel.opslag.laad({ records: [`signaal/${eerste}`] })).records;
    assert.doesNotMatch(JSON.stringify(alsSignaal(bewaard)?.doc), /8391027|@/u, "data of a person is not kept");
  });

  it("is kept for its giver alone while it is typed", async () => {
    const henk = venster(HENK);
    await henk.doet("signaal_geven");
    await henk.typt({ wat: `De groep van ${KANARIE("concept")} is vol, mail ${MAIL}` });
    await henk.doet("signaal_geven");
    assert.match(henk.leest(), /Kwinkeleerconcept/u);
    const marijke = venster(MARIJKE);
    await marijke.doet("signaal_geven");
    assert.doesNotMatch(marijke.leest(), /Kwinkeleerconcept/u);
  });

  it("is not taken in from a chat, nor shown there, whatever is tapped or typed", async () => {
    const velden = Object.fromEntries(
      ["soort", "wat", "werkt_al", "voorstel", "tekst", "vanaf"].map((id) => [`${id}_r3`, KANARIE(`chat${id}`)]),
    );
    for (const oid of ALLEN)
      for (const verb of VERBEN)
        await tikt(oid, verb, { signaal: eerste, rev: 3, soort_r3: "patroon", veilig: "", ...velden, wat: "klaar" });
    for (const oid of [HENK, MARIJKE])
      for (const tekst of ["signaal", "signalen", "mijn signalen"]) naarTeams.push(await persoon(oid).typt(tekst));
    for (const doe of ["signaal_geven", "signaal", "signaal_antwoord"]) {
      const value = { data: { doe, signaal: eerste, wat: "klaar", tekst: KANARIE("dialoog") } };
      const { gesprek } = persoon(MARIJKE);
      naarTeams.push((await gesprek.stuur(gesprek.activiteit({ type: "invoke", name: "task/fetch", value }))).ruw);
    }
    await verstuurd(toneel);
    const [bewaard] = (await toneel.opslag.laad({ records: [`signaal/${eerste}`] })).records;
    assert.doesNotMatch(JSON.stringify(alsSignaal(bewaard)?.doc), /Kwinkeleerchat/u);
  }).timeout(120_000);

  it("meets a Redis that is away, and faults that quote it", async () => {
    const henk = venster(HENK);
    await henk.doet("signaal_geven");
    const rev = String(henk.beeld.basis["rev"]);
    const data = { ...henk.beeld.basis, [`soort_r${rev}`]: "patroon", [`wat_r${rev}`]: `${KANARIE("fout")} is vol` };
    for (const poort of ["^laad$", "^geladen$", "^legVast$"]) {
      await kind.breek({ punt: "gooi", bij: poort });
      for (const verb of ["signaal_geef", "signaal_antwoord_geef", "signaal"])
        await henk.stuur(verb, { ...data, signaal: eerste });
      await tikt(HENK, "signaal_geef", data);
    }
    await kind.breek(null);
    await toneel.redis.kill9();
    const terug = await henk.stuur("signaal_geef", data);
    assert.ok(terug.status === 200 && /niet bewaard/u.test(terug.ruw) && /Kwinkeleerfout/u.test(terug.ruw), terug.ruw);
    await tikt(HENK, "signaal_geef", data);
    await toneel.redis.restart();
    await totdat(() => toneel.opslag.leeft(), "Redis");
    await totdat(async () => (await henk.stuur("signaal_geven")).status === 200, "terug", 15_000);
    await verstuurd(toneel).catch(() => {});
  }).timeout(120_000);

  it("was looked for in the right places", async () => {
    const velden = ["soort", "wat", "werkt_al", "voorstel", "tekst", "vanaf", "antwoord"];
    assert.deepEqual(
      velden.filter((id) => !getypt.has(id)),
      [],
    );
    for (const wie of [HENK, MARIJKE])
      assert.ok(
        inVenster.some((een) => een.wie === wie && vind(een.ruw, VERBODEN).length > 0),
        wie,
      );
    assert.ok(toneel.teams.verzoeken.length > 5 && naarTeams.length > 50);
    const gelezen = (await leesAudit(toneel)).filter(({ actie }) => actie === "signaal.volgen");
    assert.ok(
      gelezen.some(({ object }) => object === eerste),
      "who reads stands in the log",
    );
  });

  it("went to Teams in no message, notification, answer or address", () => {
    const gezonden = toneel.teams.verzoeken.map(({ lichaam, pad }) => `${pad} ${JSON.stringify(lichaam)}`);
    assert.deepEqual(
      [...gezonden, ...naarTeams].flatMap((tekst) => vind(tekst, VERBODEN)),
      [],
    );
  });

  it("stands in no task, no line of the log and no fact", async () => {
    const alles = await Promise.all([leesTaken(toneel), leesAudit(toneel), leesFeiten(toneel)]);
    assert.ok(alles[2].some(({ soort }) => soort === "signaal_collectief"));
    assert.deepEqual(vind(JSON.stringify([[...alles[0].values()], alles[1], alles[2]]), [...VERBODEN, OID]), []);
    await kind.stop();
    const { uitvoer } = kind;
    assert.ok(uitvoer.length > 1_000 && uitvoer.includes("RangeError"), "het log is leeg");
    assert.deepEqual(vind(uitvoer, [...VERBODEN, OID, BEARER, /@voorbeeld/]), []);
  });

  it("stands in no file, key, value or slow log of Redis", async () => {
    await nietInRedis(toneel);
  });
});

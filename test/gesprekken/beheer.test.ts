import assert from "node:assert/strict";
import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import type { Bestanden } from "../../src/domain/inrichting.ts";
import { OID, VERBODEN, vind } from "../betrouwbaar/sporen.ts";
import { leesAudit, startHier, type Toneel, urlVan, zetToneel } from "../betrouwbaar/toneel.ts";
import { FATIMA, JOOST, MARIJKE, SANNE } from "../support/bot.ts";
import { totdat } from "../support/totdat.ts";
import { Vensterpersoon } from "../support/venster.ts";

const YUSUF = "5a1e0000-0000-4000-9000-000000000008";
/** Of privacy. */
const ROOS = "5a1e0000-0000-4000-9000-000000000009";
const RUIM_MS = 60_000;

/** Every page of the administrator, on the whole bot with a real Redis. */
describe("Beheer in the window", function () {
  this.timeout(180_000);
  let toneel: Toneel;
  let bot: Awaited<ReturnType<typeof startHier>>;
  let yusuf: Vensterpersoon;
  before(async () => {
    toneel = await zetToneel();
    bot = await startHier(toneel);
    yusuf = venster(YUSUF);
  });
  after(async () => {
    await bot.stop();
    await toneel.sluit();
  });

  const venster = (oid: string) => new Vensterpersoon(() => urlVan(bot), toneel.identiteit.tabToken(oid));
  /** The files in force, past the bot. */
  const bestanden = async (): Promise<Bestanden> => (await toneel.opslag.leesInrichting())?.bestanden ?? {};
  const open = async (deel: string, item: string, wie = yusuf) => {
    await wie.doet("beheer");
    return wie.doet("beheer_item", { deel, item });
  };
  /** The page that shows what changes, once it is worked out. */
  const bekijk = async (wie = yusuf): Promise<Kaartbeeld> => {
    await wie.doet("beheer_bekijk");
    await totdat(async () => (await wie.doet("beheer_bekijk")).naam !== "beheer/bezig", "what changes", RUIM_MS);
    return wie.beeld;
  };
  const laatGelden = async (wie = yusuf) => {
    await bekijk(wie);
    return wie.drukt("Laat het gelden");
  };
  const versie = async () => /Nu geldt versie (\d+)/u.exec((await yusuf.doet("beheer"), yusuf.leest()))?.[1];

  it("prepares an absence, shows what changes, puts it in force and takes it back to the byte", async () => {
    const begin = await bestanden();
    assert.equal(await versie(), "1");
    await open("rooster", FATIMA);
    await yusuf.drukt("Zet klaar", {
      afwezig_van: "2027-03-01",
      afwezig_tot: "2027-03-12",
      vervanger: "Marijke de Schets",
    });
    assert.match(yusuf.leest(), /2 wijzigingen klaarstaan/u);
    assert.equal(await versie(), "1", "nothing of it is in force");
    await bekijk();
    assert.match(
      yusuf.leest(),
      /Fatima Verzonnen: Afwezig: Nu: niets\. Straks: 1 maart 2027 tot en met 12 maart 2027\./u,
    );
    assert.match(yusuf.leest(), /Fatima Verzonnen: Vervanger: Nu: Joost Denkbeeld\. Straks: Marijke de Schets\./u);
    await yusuf.drukt("Laat het gelden");
    assert.equal(yusuf.beeld.naam, "beheer/toegepast");
    const erna = await bestanden();
    assert.match(erna["mensen.yaml"] ?? "", /afwezig: \[\{ van: 2027-03-01, tot: 2027-03-12 \}\]/u);
    assert.deepEqual(
      Object.keys(erna).filter((naam) => erna[naam] !== begin[naam]),
      ["mensen.yaml"],
    );
    await yusuf.drukt("Ongedaan maken");
    await laatGelden();
    assert.deepEqual(await bestanden(), begin);
    assert.equal(await versie(), "3");
    await yusuf.doet("beheer_versies");
    assert.match(yusuf.leest(), /Door Yusuf, terug naar versie 1\./u);
    assert.match(yusuf.leest(), /Vervanger: Eerst: Joost Denkbeeld\. Daarna: Marijke de Schets\./u);
  });

  it("comes back to what was prepared, and lets one change or all of it go", async () => {
    await open("rooster", JOOST);
    await yusuf.drukt("Zet klaar", { telefoon: "023-555 01 99", organisatie: "Een ander huis" });
    const later = venster(YUSUF);
    await bekijk(later);
    assert.match(later.leest(), /Organisatie: Nu: Welzijnswerk\. Straks: Een ander huis\./u);
    await later.drukt("Toch niet");
    await bekijk(later);
    assert.doesNotMatch(later.leest(), /023-555 01 99.*Een ander huis/su);
    await later.drukt("Gooi alles weg wat klaarstaat");
    assert.doesNotMatch(later.leest(), /klaarstaan/u);
  });

  it("says what is wrong beside the field, and keeps what was typed", async () => {
    await open("rooster", JOOST);
    await yusuf.drukt("Zet klaar", { telefoon: "bel maar", stil: "altijd" });
    assert.match(yusuf.veld("telefoon").fout ?? "", /geen telefoonnummer/u);
    assert.match(yusuf.veld("stil").fout ?? "", /geen tijdvak/u);
    assert.match(yusuf.leest(), /bel maar/u);
    await open("termijnen", "");
    await yusuf.drukt("Zet klaar", { contact_morgen: "ooit" });
    assert.match(yusuf.veld("contact_morgen").fout ?? "", /geen termijn/u);
    await yusuf.drukt("Zet klaar", { contact_morgen: "2 dagen" });
    await bekijk();
    assert.match(yusuf.leest(), /Nu: 1 dag\. Straks: 2 dagen\./u);
    await yusuf.drukt("Gooi alles weg wat klaarstaat");
  });

  it("refuses to leave a team without lead, or the gemeente without administrator", async () => {
    await open("rooster", MARIJKE);
    await yusuf.drukt("Zet klaar", { tot: "2027-01-31" });
    assert.match(yusuf.leest(), /heeft na 31 januari 2027 geen teamleider/u);
    await open("rooster", MARIJKE);
    await yusuf.drukt("Zet klaar", { rollen: ["teamlid"] });
    assert.match(yusuf.leest(), /rol teamleider niet/u);
    await open("rooster", YUSUF);
    await yusuf.drukt("Zet klaar", { rollen: ["technisch beheer"] });
    assert.match(yusuf.leest(), /niemand meer voor functioneel beheer/u);
    await yusuf.drukt("Haal weg");
    assert.match(yusuf.leest(), /niemand meer voor functioneel beheer/u);
    await yusuf.doet("beheer");
    assert.doesNotMatch(yusuf.leest(), /klaarstaan/u);
  });

  it("puts a change on the version of somebody else, and asks when both changed the same", async () => {
    await open("rooster", SANNE);
    await yusuf.drukt("Zet klaar", { rollen: ["baliemedewerker", "functioneel beheer"] });
    await bekijk();
    assert.match(yusuf.leest(), /Wie over privacy gaat, krijgt hier bericht van\.[^]*Deze rollen veranderen/u);
    const roos = toneel.persoon(ROOS, () => urlVan(bot));
    await roos.opent();
    await laatGelden();
    await roos.ziet("Er zijn rollen gewijzigd in de inrichting", RUIM_MS);
    await yusuf.doet("beheer_versies");
    assert.match(yusuf.leest(), /Gewijzigde rollen[^]*Versie \d+: Sanne Voorbeeld: Rollen/u);
    const sanne = venster(SANNE);
    await open("rooster", JOOST, sanne);
    await sanne.drukt("Zet klaar", { organisatie: "Kwinkeleer Sanne", telefoon: "06 83910274" });
    await bekijk(sanne);
    await open("rooster", JOOST);
    await yusuf.drukt("Zet klaar", { organisatie: "Kwinkeleer Yusuf" });
    await laatGelden();
    await sanne.drukt("Laat het gelden");
    await bekijk(sanne);
    assert.match(sanne.leest(), /Iemand anders was eerder\./u);
    assert.match(sanne.leest(), /Iemand anders maakte er dit van: Kwinkeleer Yusuf\. Jij wilde: Kwinkeleer Sanne\./u);
    await sanne.drukt("Toch mijn wijziging");
    await laatGelden(sanne);
    const { ["mensen.yaml"]: mensen = "" } = await bestanden();
    assert.match(mensen, /Kwinkeleer Sanne/u);
    assert.match(mensen, /06 83910274/u);
  });

  it("adds a colleague and an example, and closes a day", async () => {
    await yusuf.doet("beheer_nieuw", { deel: "rooster" });
    await yusuf.drukt("Zet klaar", { kort: "pim" });
    assert.equal(yusuf.veld("oid").fout, "Vul dit in.");
    const pim = { oid: "5a1e0000-0000-4000-9000-0000000000aa", kort: "pim", voornaam: "Pim", naam: "Pim Kwinkeleer" };
    const vast = { team: "oost", organisatie: "Welzijnswerk", werkdagen: ["maandag"], rollen: ["teamlid"] };
    await yusuf.drukt("Zet klaar", { ...pim, ...vast });
    await open("openingstijden", "");
    await yusuf.drukt("Zet klaar", { gesloten: "2027-12-24" });
    await open("voorbeelden", "financien");
    await yusuf.drukt("Zet deze zin klaar", {
      zin: "De kwinkeleer van het licht klopt niet.",
      functie: "werk_inkomen",
    });
    await bekijk();
    assert.match(yusuf.leest(), /Pim Kwinkeleer: Nu: staat er niet\. Straks: staat er wel\./u);
    assert.match(yusuf.leest(), /De kwinkeleer van het licht klopt niet\./u);
    await yusuf.drukt("Laat het gelden");
    const nu = await bestanden();
    assert.match(nu["gemeente.yaml"] ?? "", /2027-12-24/u);
    assert.match(nu["leefgebieden/voorbeelden/financien.txt"] ?? "", /klopt niet\.\n$/u);
    await yusuf.doet("beheer_deel", { deel: "rooster" });
    assert.match(yusuf.leest(), /Pim Kwinkeleer/u);
  });

  it("takes no example in which somebody can be recognised", async () => {
    await open("voorbeelden", "financien");
    await yusuf.drukt("Zet deze zin klaar", {
      zin: "Mevrouw De Vries, 06-12345678, kan niet betalen.",
      functie: "werk_inkomen",
    });
    assert.match(yusuf.veld("zin").fout ?? "", /herkennen/u);
  });

  it("begins the file of sentences with the first one, and says what the bot said when the last one goes", async () => {
    const zin = { deel: "zinnen", item: "plek.dank" };
    assert.equal((await bestanden())["teksten.yaml"], undefined);
    await open("zinnen", "plek.dank");
    await yusuf.drukt("Zet klaar", { eigen_zin: "Bel 112 niet." });
    assert.match(yusuf.veld("eigen_zin").fout ?? "", /"112" hoort bij wat overal hetzelfde is/u);
    assert.match(yusuf.leest(), /Bel 112 niet\./u);
    await yusuf.drukt("Zet klaar", { eigen_zin: "Dank je,\nook namens Proefstad." });
    await bekijk();
    assert.match(yusuf.leest(), /Nu: [^.]*\. .*Straks: Dank je, ook namens Proefstad\./su);
    await yusuf.drukt("Laat het gelden");
    assert.match((await bestanden())["teksten.yaml"] ?? "", /^teksten:\n {2}plek\.dank: /u);
    // All that becomes different is a file that goes.
    const met = await versie();
    await yusuf.doet("beheer_terug", { versie: Number(met) - 1 });
    await laatGelden();
    assert.equal((await bestanden())["teksten.yaml"], undefined);
    await yusuf.doet("beheer_terug", { versie: Number(met) });
    await laatGelden();
    await yusuf.doet("beheer_item", zin);
    await yusuf.drukt("Weer de zin van de bot");
    await laatGelden();
    assert.equal((await bestanden())["teksten.yaml"], "teksten: {}\n");
  });

  it("changes no sentence that is fixed, whoever asks for it by its key", async () => {
    for (const item of ["kaart.113", "privacy.titel", "constructor", "er.is.geen"]) {
      assert.equal((await yusuf.doet("beheer_item", { deel: "zinnen", item })).naam, "beheer/lijst/zinnen", item);
      assert.equal((await yusuf.doet("beheer_zet", { deel: "zinnen", item })).naam, "beheer", item);
    }
    await yusuf.doet("beheer");
    assert.doesNotMatch(yusuf.leest(), /klaarstaan/u);
  });

  it("changes when a specialist can be booked, and when a meeting is", async () => {
    await open("expertises", "ggz");
    await yusuf.drukt("Zet klaar", {
      specialisten_wie: "Joost Denkbeeld",
      specialisten_dag: "zaterdag",
      specialisten_tijd: "09:00",
    });
    assert.match(yusuf.veld("specialisten_houd").fout ?? "", /Deze tijd bestaat niet/u);
    await yusuf.drukt("Zet klaar", {
      specialisten_wie: "Joost Denkbeeld",
      specialisten_dag: "zaterdag",
      specialisten_tijd: "09:00-12:00",
    });
    await open("reeksen", "elke-dag");
    await yusuf.drukt("Zet klaar", { rrule_hoe: "elke maand op de tweede", rrule_dag: "dinsdag" });
    await bekijk();
    assert.match(yusuf.leest(), /Nu: niets\. Straks: Joost Denkbeeld: zaterdag 09:00-12:00\./u);
    assert.match(yusuf.leest(), /Nu: FREQ=DAILY\. Straks: elke maand op de tweede dinsdag\. Eerstvolgende keren: /u);
    await yusuf.drukt("Laat het gelden");
    const { ["casuistiek.yaml"]: nu = "" } = await bestanden();
    assert.match(nu, / {10}- \{ dag: zo, tijd: 08:00-22:00 \}\n/u);
    assert.match(nu, /\{ dag: za, tijd: 09:00-12:00 \}/u);
    assert.match(nu, /rrule: FREQ=MONTHLY;BYDAY=2TU\n/u);
  });

  it("is for the administrator only, and in the chat only a way to the window", async () => {
    const fatima = venster(FATIMA);
    for (const verb of ["beheer", "beheer_item", "beheer_zet", "beheer_toepassen", "beheer_versies"])
      assert.equal((await fatima.doet(verb, { deel: "rooster", item: JOOST })).naam, "geen_recht", verb);
  });

  it("leaves who did what in the audit log, and no word that was typed outside the encrypted records", async () => {
    const alles = await leesAudit(toneel);
    const audit = alles.filter(({ actie }) => actie === "inrichting.toepassen");
    const rollen = alles
      .filter(({ actie }) => actie === "rol.gewijzigd")
      .map(({ object = "" }) => object.slice(object.indexOf(" ") + 1));
    assert.deepEqual(rollen, ["baliemedewerker > baliemedewerker+functioneel_beheerder", "geen > teamlid"]);
    assert.deepEqual(audit.map(({ object, bron }) => `${object} ${bron}`).slice(1, 3), [
      "inrichting/2 mensen.yaml venster",
      "inrichting/3 mensen.yaml venster",
    ]);
    assert.equal(new Set(audit.slice(1, 3).map(({ door }) => door)).size, 1);
    assert.deepEqual(vind(JSON.stringify([audit, bot.logboek.regels]), [...VERBODEN, /Sanne/u]), []);
    const { client } = toneel.opslag;
    assert.deepEqual(vind((await client.keys("*")).join("\n"), [...VERBODEN, OID]), []);
    // All that was ever written stands in the file of Redis.
    for (const naald of ["winkeleer", "8391027", "5a1e0000-0000"])
      assert.ok(!toneel.redis.bevat(naald), `${naald} staat in een bestand`);
  });
});

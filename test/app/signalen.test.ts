import assert from "node:assert/strict";
import type { Tellingen } from "../../src/domain/cijfers/telling.ts";
import { Geheugen } from "../betrouwbaar/geheugen.ts";
import { BEA, FATIMA, HENK } from "../dialogs/proefgemeente.ts";
import { vastlegging } from "../redis/opstelling.ts";
import { GEMEENTE, KEES, LEIDER, maakSignaal, NU, Signaaltoneel } from "./signaaltoneel.ts";

describe("the lists of signals", () => {
  let toneel: Signaaltoneel;
  beforeEach(async () => {
    toneel = await new Signaaltoneel().begin();
  });

  const deel = (titel: string, beeld: { delen?: readonly { titel: string; regels: readonly unknown[] }[] }) =>
    beeld.delen?.find((een) => een.titel === titel)?.regels ?? [];

  it("show a lead what asks for something first, and what was dealt with behind it", async () => {
    await toneel.leg({ id: "signaal-0001" });
    await toneel.leg({ id: "signaal-0002", stand: { soort: "klaar", op: NU, gedaan: "Het is er." } });
    const beeld = await toneel.mens(LEIDER.oid).doet("signalen", {});
    assert.equal(deel("Vraagt nog iets", beeld).length, 1);
    assert.equal(deel("Is gedaan", beeld).length, 1);
  });

  it("tell of other teams the subject and the kinds only, and how many from five on", async () => {
    for (let n = 1; n <= 4; n++) await toneel.leg({ id: `signaal-000${n}`, wat: "Kwinkeleer" });
    const vier = await toneel.mens(KEES.oid).doet("signalen", {});
    assert.match(JSON.stringify(deel("Bij andere teams", vier)), /Lang wachten · minder dan 5/u);
    await toneel.leg({ id: "signaal-0005" });
    const vijf = await toneel.mens(KEES.oid).doet("signalen", {});
    assert.match(JSON.stringify(deel("Bij andere teams", vijf)), /5 signalen/u);
    assert.doesNotMatch(JSON.stringify(vijf), /Kwinkeleer|Wijkteam Oost|signaal-000/u);
  });

  it("leave out a line that this version does not understand, and keep it", async () => {
    await toneel.leg({ id: "signaal-0001" });
    const straks = { ...maakSignaal({ id: "signaal-0002" }), stand: { soort: "van_straks" } };
    const lijsten = [
      { naam: "signalen/oost" as const, op: 1 },
      { naam: `signalen_van/${HENK.oid}` as const, op: 1 },
    ];
    const wijziging = { sleutel: "signaal/signaal-0002" as const, versie: 0, inhoud: straks, lijsten };
    await toneel.kast.opslag.legVast(vastlegging({ wijzigingen: [wijziging] }));
    const beeld = await toneel.mens(LEIDER.oid).doet("signalen", {});
    assert.equal(deel("Vraagt nog iets", beeld).length, 1);
    assert.equal((await toneel.mens(HENK.oid).doet("mijn_signalen", {})).regels.length, 1);
    assert.equal((await toneel.mens(LEIDER.oid).doet("signalen_kwartaal", {})).delen?.[0]?.tabel?.rijen.length, 1);
    await toneel.mens(LEIDER.oid).doet("signaal_oppakken", { signaal: "signaal-0001", rev: 0 });
    const { lijst } = await toneel.kast.opslag.laad({ records: [], lijst: { naam: "signalen/oost", aantal: 9 } });
    assert.equal(lijst.length, 2);
  });

  it("name a subject by its first letter in a capital, whatever it is", async () => {
    await toneel.leg({ id: "signaal-0001", leefgebied: null, functie: "opbouwwerker" });
    const beeld = await toneel.mens(KEES.oid).doet("signalen", {});
    assert.match(JSON.stringify(deel("Bij andere teams", beeld)), /"label":"De opbouwwerker"/u);
  });

  it("show a signal that was brought to the lead of another team in full", async () => {
    await toneel.leg({ bij: KEES.oid, escalaties: [{ op: NU, naar: KEES.oid }] });
    const beeld = await toneel.mens(KEES.oid).doet("signalen", {});
    assert.equal(deel("Vraagt nog iets", beeld).length, 1);
  });

  it("show whoever gave signals their own, and nothing of others", async () => {
    await toneel.leg({ id: "signaal-0001" });
    await toneel.leg({ id: "signaal-0002", van: FATIMA.oid });
    const beeld = await toneel.mens(HENK.oid).doet("mijn_signalen", {});
    assert.equal(beeld.regels.length, 1);
    assert.doesNotMatch(JSON.stringify(beeld), /signaal-0002/u);
  });

  it("are refused to who leads no team", async () => {
    const beeld = await toneel.mens(HENK.oid).doet("signalen", {});
    assert.equal(beeld.naam, "geen_recht");
  });

  it("are words that help, for whoever may not see what was asked", async () => {
    const gevallen = [
      [HENK, "cijfers", /Vraag het aan Marijke.*Signaal geven/u],
      [HENK, "beheer", /kun jij niets veranderen\. Klopt er iets niet\? Zeg het tegen/u],
      [LEIDER, "beheer", /kun jij niets veranderen\. Klopt er iets niet\? Zeg het tegen/u],
      [BEA, "signalen", /Valt jou iets op\? Zeg het tegen Marijke/u],
      [BEA, "signaal", /Valt jou iets op\? Zeg het tegen Marijke/u],
      [BEA, "mijn signalen", /Valt jou iets op\?.*"title":"Beheer"/u],
      [HENK, "ons team", /Wat van jou is, staat bij Mijn vragen/u],
      [BEA, "te laat", /Wat van jou is, staat bij Mijn vragen/u],
    ] as const;
    for (const [wie, woord, zegt] of gevallen) {
      const kaart = JSON.stringify(await toneel.getypt(wie.oid, woord));
      assert.match(kaart, zegt, `${woord} by ${wie.voornaam}`);
      assert.doesNotMatch(kaart, /kan niet met jouw rol|Verwijder dan je bericht|begrijp ik niet/u, woord);
    }
    const tabblad = await toneel.mens(HENK.oid).doet("signalen", {});
    assert.match(JSON.stringify(tabblad), /Wat jij gaf, staat bij Mijn signalen.*mijn_signalen/u);
  });

  it("become a page per quarter, with a table and the words of leads only", async () => {
    await toneel.leg({ wat: "Kwinkeleer", stand: { soort: "klaar", op: NU, gedaan: "Een tweede groep." } });
    const marijke = toneel.mens(LEIDER.oid);
    const beeld = await marijke.doet("signalen_kwartaal", {});
    assert.equal(beeld.titel, "Signalen van kwartaal 4, 2026");
    assert.match(marijke.leest(), /Een tweede groep/u);
    assert.doesNotMatch(marijke.leest(), /Kwinkeleer/u);
    assert.equal(beeld.delen?.[0]?.tabel?.rijen.length, 1);
    await marijke.drukt("Kwartaal ervoor");
    assert.equal(marijke.beeld.titel, "Signalen van kwartaal 3, 2026");
    assert.match(marijke.leest(), /geen signaal/u);
    for (const wat of ["2026-K9", "9999-K1", "__proto__", "2026"])
      assert.match((await marijke.doet("signalen_kwartaal", { wat })).titel, /kwartaal 4, 2026/u, wat);
  });

  it("watch what a collective answer does on the same counts, in a chart with its table", async () => {
    const stand = {
      soort: "collectief",
      op: NU,
      antwoord: "training",
      wat: "Een middag.",
      vanaf: "2026-09-01",
    } as const;
    const kast = new Geheugen();
    const cellen = new Map([["doorgegeven|oost|leefgebied=financien", 3]]);
    kast.opslag.leesTellingen = (periodes): Promise<Tellingen> =>
      Promise.resolve(new Map(periodes.map((week) => [week, cellen])));
    const geteld = await new Signaaltoneel(GEMEENTE, kast).begin();
    const doc = await geteld.leg({ stand });
    const beeld = await geteld.mens(LEIDER.oid).doet("signaal", { signaal: doc.id });
    const [effect] = beeld.delen ?? [];
    assert.equal(effect?.tabel?.rijen.length, effect?.grafiek?.staven.length);
    assert.deepEqual(effect?.tabel?.rijen[0]?.waarden, ["ervoor", "ongeveer 10"]);
    assert.doesNotMatch(JSON.stringify(effect), /door(dat)? (de|het|dit)|dankzij|omdat/u, "no cause is claimed");
    const henk = await geteld.mens(HENK.oid).doet("signaal", { signaal: doc.id });
    assert.equal(henk.delen, undefined, "figures are for who works with them");
  });
});

describe("a signal that the bot found", () => {
  it("goes the same way, without anybody who hears of it", async () => {
    const toneel = await new Signaaltoneel().begin();
    const vondst = { vanaf: "2026-10-26", aantal: 14, verwacht: 6 };
    const doc = maakSignaal({ id: "vondst-0001", soort: "meer_dan_verwacht", van: null, wat: "", hoeVaak: "" });
    await toneel.leg({ ...doc, vondst });
    const marijke = toneel.mens(LEIDER.oid);
    await marijke.doet("signaal", { signaal: doc.id });
    assert.match(marijke.leest(), /ongeveer 15/u);
    await marijke.drukt("Ik pak dit op");
    await marijke.drukt("Dit is klaar");
    await marijke.drukt("Geef dit antwoord", { tekst: "Er staat nu een pagina." });
    assert.equal((await toneel.signaal(doc.id)).stand.soort, "klaar");
    await toneel.proces.relay();
    assert.equal(toneel.kaarten(HENK.oid, doc.id).length, 0);
  });
});

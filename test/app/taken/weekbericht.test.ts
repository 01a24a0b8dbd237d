import assert from "node:assert/strict";
import { NEDERLANDS } from "../../../dialogs/teksten.ts";
import type { Bericht } from "../../../src/app/poorten.ts";
import { maakZaaier } from "../../../src/app/taken/dag.ts";
import { doeTaak } from "../../../src/app/taken/doe-taak.ts";
import { weekberichttaak } from "../../../src/app/taken/weekbericht.ts";
import type { Gemeente } from "../../../src/domain/gemeente.ts";
import { Gesprek, nieuwGesprek } from "../../../src/domain/gesprek.ts";
import { nieuwSignaal } from "../../../src/domain/signaal/verloop.ts";
import { Geheugen } from "../../betrouwbaar/geheugen.ts";
import { maakLosproces } from "../../betrouwbaar/losse-wereld.ts";
import { FATIMA, HENK, JOOST, MARIJKE, PROEFGEMEENTE } from "../../dialogs/proefgemeente.ts";
import { vondstsignaal } from "../../domain/signaal/verzonnen-signaal.ts";
import { vastlegging } from "../../redis/opstelling.ts";
import { leesbaar } from "../../support/consultbureau.ts";

/** Friday 27 November 2026, 9.00. */
const VRIJDAG = Date.parse("2026-11-27T09:00:00+01:00");
const VER_WEG = Date.parse("2090-01-01T00:00:00Z");
const ZAAD = { id: "weekberichten:2026-11-23", om: VRIJDAG, inhoud: { soort: "weekberichten" } };
const WEEK = "week/2026-11-16";
const alsnog = (om: number) => ({ ...ZAAD, om, inhoud: { ...ZAAD.inhoud, tekst: "alsnog" } });

/** One process in which everybody has a chat; what is sent is kept, with its notification. */
async function toneel(gemeente: Gemeente = PROEFGEMEENTE, nu = VRIJDAG) {
  const kast = new Geheugen();
  const klok = { nu };
  const gestuurd: Bericht[] = [];
  const proces = maakLosproces(kast.opslag, gemeente, klok, new Map());
  for (const { oid } of [MARIJKE, JOOST, FATIMA, HENK]) await proces.komtBinnen(oid);
  await proces.relay();
  const zender = {
    stuur: (bericht: Bericht) => {
      gestuurd.push(bericht);
      return Promise.resolve({ soort: "gelukt" as const, activiteit: `a-${gestuurd.length}` });
    },
    wijzig: () => Promise.resolve({ soort: "kaart_weg" as const }),
  };
  const wereld = { ...proces.wereld, zender };
  return {
    kast,
    klok,
    proces,
    wereld,
    aan: (wie: string) => gestuurd.filter(({ adres }) => adres.gesprekId === `a:${wie}`),
    /** Does what is due, once each. */
    doe: async () => {
      for (let ronde = 0; ronde < 5; ronde++)
        for (const pacht of await kast.opslag.neem(klok.nu, 50, 15_000)) await doeTaak(wereld, pacht);
    },
    leg: async (
      taak: { readonly id: string; readonly om: number; readonly inhoud: { readonly soort: string } } = ZAAD,
    ) => {
      await kast.opslag.legVast(vastlegging({ taken: [taak] }));
    },
    tel: async (keren: number, team = "oost") => {
      const feit = { soort: "niet_pluis" as const, team };
      const telt = { dag: "2026-11-18", periodes: [{ periode: WEEK, tot: VER_WEG } as const] };
      await kast.opslag.legVast(vastlegging({ feiten: Array.from({ length: keren }, () => feit), telt }));
    },
  };
}
const tekst = ({ kaart }: Bericht) => leesbaar(kaart ?? {});

describe("het weekbericht komt", () => {
  const weekdagen = new Map([1, 2, 3, 4, 5].map((dag) => [dag, ["08:30", "17:00"] as const]));
  const om = (nu: string, gesloten: readonly string[] = []) => ({
    gemeente: { ...PROEFGEMEENTE, openingstijden: weekdagen, gesloten },
    nu: Date.parse(nu),
  });

  it("op vrijdag om negen uur, of op de laatste open dag ervoor", () => {
    const woensdag = om("2026-11-25T10:00:00+01:00");
    assert.deepEqual(weekberichttaak(woensdag, woensdag.nu), [ZAAD]);
    const dicht = om("2026-11-25T10:00:00+01:00", ["2026-11-27"]);
    assert.equal(weekberichttaak(dicht, dicht.nu)[0]?.om, Date.parse("2026-11-26T09:00:00+01:00"));
    const voorbij = om("2026-11-27T09:00:00+01:00");
    assert.deepEqual(weekberichttaak(voorbij, voorbij.nu), [alsnog(voorbij.nu)], "that same day it is not too late");
    const zaterdag = om("2026-11-28T09:00:00+01:00");
    assert.deepEqual(weekberichttaak(zaterdag, zaterdag.nu), []);
  });

  it("op de dag en de tijd van de gemeente", () => {
    const anders = om("2026-11-22T10:00:00+01:00");
    const gemeente = { ...anders.gemeente, weekbericht: { dag: 1, tijd: "10:30" } };
    const taak = weekberichttaak({ ...anders, gemeente }, Date.parse("2026-11-23T08:30:00+01:00"))[0];
    assert.equal(taak?.om, Date.parse("2026-11-23T10:30:00+01:00"));
  });

  it("één keer, bij wie het team leidt en bij niemand anders, met een vaste zin als melding", async () => {
    const { leg, doe, aan, tel } = await toneel();
    await tel(7);
    await leg();
    await doe();
    // Marijke leads both teams.
    assert.equal(aan(MARIJKE.oid).length, 2);
    for (const { oid } of [JOOST, FATIMA, HENK]) assert.deepEqual(aan(oid), []);
    for (const bericht of aan(MARIJKE.oid)) assert.equal(bericht.melding, NEDERLANDS["melding.week"]?.tekst);
    const oost =
      aan(MARIJKE.oid)
        .map(tekst)
        .find((een) => een.includes("Wijkteam Oost")) ?? assert.fail();
    assert.match(oost, /Wijkteam Oost: week 47/u);
    assert.match(oost, /Van 16 november tot en met 22 november/u);
    assert.match(oost, /Ik vertrouw het niet\s+7 keer/u);
    const west =
      aan(MARIJKE.oid)
        .map(tekst)
        .find((een) => een.includes("Wijkteam West")) ?? assert.fail();
    assert.match(west, /te weinig vragen/u);
  });

  it("alsnog als de bot op die dag later terug is, één keer, hoe vaak hij ook opnieuw begint", async () => {
    const { doe, aan, tel, klok, wereld } = await toneel();
    await tel(7);
    klok.nu = VRIJDAG + 3 * 3_600_000;
    for (let keer = 0; keer < 3; keer++) {
      const twee = [maakZaaier(wereld), maakZaaier(wereld)];
      await Promise.all(twee.map((zaai) => zaai()));
      await doe();
      klok.nu += 60_000;
    }
    const weekberichten = () => aan(MARIJKE.oid).filter(({ melding }) => melding === NEDERLANDS["melding.week"]?.tekst);
    assert.equal(weekberichten().length, 2, "Marijke leads two teams");
    klok.nu += 7 * 86_400_000;
    await maakZaaier(wereld)();
    await doe();
    assert.equal(weekberichten().length, 4, "a week later again");
  });

  it("niet alsnog als er in die weken niets is geteld; en wat een week te laat komt, is dat van die week", async () => {
    const nieuw = await toneel();
    nieuw.klok.nu = VRIJDAG + 60_000;
    await nieuw.leg(alsnog(nieuw.klok.nu));
    await nieuw.doe();
    assert.deepEqual(nieuw.aan(MARIJKE.oid), []);
    const laat = await toneel();
    await laat.tel(7);
    laat.klok.nu = VRIJDAG + 3 * 86_400_000;
    await laat.leg();
    await laat.doe();
    assert.equal(laat.aan(MARIJKE.oid).length, 2);
    laat.klok.nu = VRIJDAG + 7 * 86_400_000;
    await laat.leg({ ...ZAAD, id: "weekberichten:2026-11-30", om: laat.klok.nu });
    await laat.doe();
    assert.equal(laat.aan(MARIJKE.oid).length, 2, "once for a week");
  });

  it("met wat nog openstaat van een team dat hierin opging", async () => {
    const oost = PROEFGEMEENTE.teams.get("oost") ?? assert.fail();
    const gemeente = { ...PROEFGEMEENTE, teams: new Map([["oost", { ...oost, voorgangers: ["zuid"] }]]) };
    const { leg, doe, aan, kast } = await toneel(gemeente);
    const doc = { ...vondstsignaal({ leefgebied: "financien", team: "zuid" }), id: "s-zuid" };
    const lijsten = [{ naam: "signalen/zuid" as const, op: 1 }];
    await kast.opslag.legVast(
      vastlegging({ wijzigingen: [{ sleutel: "signaal/s-zuid", versie: 0, inhoud: doc, lijsten }] }),
    );
    await leg();
    await doe();
    assert.match(aan(MARIJKE.oid).map(tekst).join(" "), /Collectief oppakken\?/u);
  });

  it("ook als een signaal op de lijst niet te lezen is", async () => {
    const { leg, doe, aan, kast } = await toneel();
    const doc = { ...vondstsignaal({ leefgebied: "financien" }), id: "s-goed" };
    const leggen = (id: string, inhoud: object, op: number) => ({
      sleutel: `signaal/${id}` as const,
      versie: 0,
      inhoud,
      lijsten: [{ naam: "signalen/oost" as const, op }],
    });
    // A step that this version does not know; put there past what every change of a signal brings along.
    const nieuwer = { ...doc, id: "s-straks", stand: { soort: "van_straks" } };
    await kast.opslag.legVast(vastlegging({ wijzigingen: [leggen("s-straks", nieuwer, 1), leggen("s-goed", doc, 2)] }));
    await leg();
    await doe();
    assert.equal(aan(MARIJKE.oid).length, 2);
    assert.match(aan(MARIJKE.oid).map(tekst).join(" "), /Collectief oppakken\?/u);
    assert.equal(
      (await kast.opslag.laad({ records: [], lijst: { naam: "signalen/oost", aantal: 9 } })).lijst.length,
      2,
    );
  });

  it("niet twee keer als het werk terugkomt", async () => {
    const { leg, doe, aan, kast, klok, wereld } = await toneel();
    await leg();
    const [verdeel] = await kast.opslag.neem(klok.nu, 1, 15_000);
    await doeTaak(wereld, verdeel ?? assert.fail());
    const [eerste] = await kast.opslag.neem(klok.nu, 1, 15_000);
    await doeTaak(wereld, eerste ?? assert.fail());
    await doeTaak(wereld, { ...(eerste ?? assert.fail()), poging: 2 });
    await doe();
    assert.equal(aan(MARIJKE.oid).length, 2);
  });

  it("bij wie de leider vervangt, zolang dat zo is", async () => {
    const marijke = { ...MARIJKE, vervanger: JOOST.oid, afwezig: [{ van: "2026-11-27", tot: "2026-11-27" }] };
    const gemeente = { ...PROEFGEMEENTE, mensen: new Map([...PROEFGEMEENTE.mensen, [MARIJKE.oid, marijke]]) };
    const { leg, doe, aan } = await toneel(gemeente);
    await leg();
    await doe();
    assert.deepEqual([aan(MARIJKE.oid).length, aan(JOOST.oid).length], [0, 2]);
  });

  it("met hooguit twee voorstellen, en zonder de woorden van een signaal", async () => {
    const { leg, doe, aan, kast } = await toneel();
    const gegeven = nieuwSignaal(
      PROEFGEMEENTE,
      { ...vondstsignaal(), id: "s-1", soort: "patroon", van: HENK.oid, wat: "KANARIE-SIGNAAL", vondst: null },
      VRIJDAG,
    );
    const alle = [gegeven, ...[2, 3].map((nr) => ({ ...vondstsignaal({ leefgebied: "financien" }), id: `s-${nr}` }))];
    const wijzigingen = alle.map((een, plek) => ({
      sleutel: `signaal/${een.id}` as const,
      versie: 0,
      inhoud: { ...een, antwoordVoor: 1_000 + plek },
      lijsten: [{ naam: "signalen/oost" as const, op: 1_000 + plek }],
    }));
    await kast.opslag.legVast(vastlegging({ wijzigingen }));
    await leg();
    await doe();
    const oost =
      aan(MARIJKE.oid)
        .map(tekst)
        .find((een) => een.includes("Wijkteam Oost")) ?? assert.fail();
    assert.equal(oost.match(/Collectief oppakken\?/gu)?.length, 2);
    assert.match(oost, /Een collega gaf een signaal door/u);
    assert.match(oost, /in vier weken kwamen er ongeveer 15 vragen/u);
    assert.doesNotMatch(JSON.stringify(aan(MARIJKE.oid)), /KANARIE/u);
  });
});

describe("wat je niet wilt krijgen", () => {
  it("zet je op de kaart uit, en daarna komt het niet meer", async () => {
    const { leg, doe, aan, proces, klok } = await toneel();
    const uit = await proces.tik(MARIJKE.oid, "berichten_kies", { rev: 1, wat: "weekbericht", aan: false });
    assert.ok(uit.soort === "kaart");
    assert.match(leesbaar(uit.kaart), /Je weekbericht\s+Uit/u);
    assert.match(leesbaar(uit.kaart), /Je lijst van vandaag\s+Aan/u);
    await leg();
    await doe();
    assert.deepEqual(aan(MARIJKE.oid), []);
    // The daily list still comes, until it is switched off too.
    const daglijst = (id: string) => ({ id, om: klok.nu, inhoud: { soort: "daglijsten" } });
    await leg(daglijst("daglijsten:a"));
    await doe();
    assert.equal(aan(MARIJKE.oid).length, 1);
    await proces.tik(MARIJKE.oid, "berichten_kies", { rev: 2, wat: "daglijst", aan: false });
    klok.nu += 86_400_000;
    await leg(daglijst("daglijsten:b"));
    await doe();
    assert.equal(aan(MARIJKE.oid).length, 1);
  });

  it("zet je weer aan", async () => {
    const { leg, doe, aan, proces } = await toneel();
    await proces.tik(MARIJKE.oid, "berichten_kies", { rev: 1, wat: "weekbericht", aan: false });
    await proces.tik(MARIJKE.oid, "berichten_kies", { rev: 2, wat: "weekbericht", aan: true });
    await leg();
    await doe();
    assert.equal(aan(MARIJKE.oid).length, 2);
  });

  it("staat achter het woord berichten, voor iedereen, ook met een typfout", async () => {
    const { proces, aan, doe } = await toneel();
    for (const woord of ["berichten", "Berichten uit", "berichtn"]) {
      const antwoord = await proces.zegt(FATIMA.oid, woord);
      assert.ok(antwoord.soort === "kaart", woord);
      assert.match(leesbaar(antwoord.kaart), /Berichten op vaste tijden/u);
    }
    await doe();
    assert.deepEqual(aan(FATIMA.oid), []);
  });

  it("verandert niets bij een knop die niet van ons is, en laat een spoor na als het wel verandert", async () => {
    const { proces, kast } = await toneel();
    for (const data of [{ wat: "alles", aan: false }, { wat: "daglijst", aan: "nee" }, {}])
      await proces.tik(FATIMA.oid, "berichten_kies", { rev: 1, ...data });
    const lees = async () => {
      const [bewaard] = (await kast.opslag.laad({ records: [`gesprek/${FATIMA.oid}`] })).records;
      return Gesprek.parse(bewaard?.inhoud).berichten;
    };
    assert.deepEqual(await lees(), { daglijst: true, weekbericht: true });
    await proces.tik(FATIMA.oid, "berichten_kies", { rev: 1, wat: "daglijst", aan: false });
    assert.deepEqual(await lees(), { daglijst: false, weekbericht: true });
    const regels = (await kast.audit()).filter(({ actie }) => actie === "berichten.kiezen");
    assert.deepEqual(
      regels.map(({ object }) => object),
      ["daglijst:uit"],
    );
  });

  it("staat aan bij wie er al was voor er iets te kiezen was", () => {
    const { berichten: _, ...oud } = nieuwGesprek("p-oud");
    assert.deepEqual(Gesprek.parse(oud).berichten, { daglijst: true, weekbericht: true });
  });
});

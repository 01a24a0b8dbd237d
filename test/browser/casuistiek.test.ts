import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { Temporal } from "temporal-polyfill";
import { NEDERLANDS, type Tekstsleutel } from "../../dialogs/teksten.ts";
import { inDeBrowser } from "./buurt.ts";
import { type Scherm, zin } from "./scherm.ts";

const MINUUT_MS = 60_000;
const DAG_MS = 86_400_000;
const VRAAG = "Hoe help ik iemand die de post niet meer durft te openen?";
const SPEELT = "Een veertiger laat alle brieven liggen. Er komt elke week een stapel bij.";
const ADVIES = "Open samen elke week drie brieven.\nBel daarna samen met de schuldhulp.";
const DOEN = "samen de post openen";
const CASUS = /^Casus \d+$/;
const KIES = /^Kies \d/;

/** The sentence of the catalogue, whatever stands in its blanks. */
function zinMet(sleutel: Tekstsleutel): RegExp {
  const delen = (NEDERLANDS[sleutel]?.tekst ?? assert.fail(sleutel)).split(/\{[^{}]+\}/);
  return new RegExp(delen.map((deel) => RegExp.escape(deel)).join(".+"));
}

/** When a talk begins that the card says so: "dinsdag 24 november om 00.45 uur", within a week. */
function momentIn(tekst: string): number {
  const [, dag, uur, minuut] = /(\d+) \w+ om (\d\d)\.(\d\d) uur/.exec(tekst) ?? assert.fail(tekst);
  const nu = Temporal.Now.zonedDateTimeISO("Europe/Amsterdam");
  const op = [1, 2, 3, 4, 5].map((dagen) => nu.add({ days: dagen })).find((een) => een.day === Number(dag));
  const tijd = { hour: Number(uur), minute: Number(minuut) };
  return (op ?? assert.fail(tekst)).withPlainTime(tijd).epochMilliseconds;
}

inDeBrowser(
  "Asking colleagues in Teams",
  (buurt) => {
    let fatima: Scherm;
    let joost: Scherm;
    let titel = "";
    let van = 0;

    before(async () => {
      fatima = await buurt().scherm("Fatima");
      joost = await buurt().scherm("Joost");
      await fatima.begin();
      await joost.begin();
    });

    /** The newest card with this heading that says this. */
    async function leest(wie: Scherm, tekst: string | RegExp, kop: string | RegExp = titel): Promise<Locator> {
      await wie.page.bringToFront();
      const heeft = wie.page.getByRole("heading", { name: kop, exact: true });
      const kaart = wie.kaarten().filter({ has: heeft }).filter({ hasText: tekst }).last();
      await kaart.waitFor();
      return kaart;
    }

    /** Opens the window from a card, as a tab of the browser in the trial. */
    async function opent(wie: Scherm, kaart: Locator, knop: string): Promise<Page> {
      await wie.page.bringToFront();
      const tab = await wie.opent(kaart, knop);
      await tab.getByRole("heading", { level: 1 }).waitFor();
      return tab;
    }

    /** "casus" in the chat, as far as the meetings to choose from. */
    async function kiestOverleg(wie: Scherm, naam: string): Promise<Locator> {
      await wie.typt("casus");
      const soort = await wie.kaart(zin("casus.soort.titel"));
      await wie.foto(`overleg-${naam}-1-soort`, soort);
      await wie.drukt(soort, zin("knop.meedenken"));
      const kies = await wie.kaart(zin("casus.kies.titel"));
      await wie.foto(`overleg-${naam}-2-kies`, kies);
      return kies;
    }

    it("a case becomes a reserve at a full overleg, and gets the place of a case that is taken back", async () => {
      const leeg = await kiestOverleg(joost, "joost");
      await leeg
        .getByTitle(/^Breng hier in/)
        .nth(1)
        .click();
      const eerste = await leest(joost, zinMet("casus.ingebracht"), CASUS);
      await joost.foto("overleg-joost-3-casus", eerste);
      const vol = await kiestOverleg(fatima, "fatima");
      await vol.getByTitle(/^Word reserve/).click();
      const reserve = await fatima.kaart(CASUS);
      await reserve.getByText(/als eerste reserve/).waitFor();
      await fatima.foto("overleg-fatima-3-reserve", reserve);
      await fatima.drukt(reserve, zin("knop.overleg_tonen"));
      await fatima.foto("overleg-fatima-4-overleg", await leest(fatima, /1 op de reservelijst/, /Proefstad/));
      await joost.drukt(eerste, zin("knop.casus_intrekken"));
      await joost.foto("overleg-joost-4-ingetrokken", await leest(joost, zin("casus.ingetrokken"), CASUS));
      const omhoog = await leest(fatima, zin("casus.omhoog"), CASUS);
      await fatima.foto("overleg-fatima-5-omhoog", omhoog);
      await fatima.drukt(omhoog, zin("knop.overleg_tonen"));
      await fatima.foto("overleg-fatima-6-overleg", await leest(fatima, /1 van de 1 bezet(?!,)/, /Proefstad/));
    });

    it("a consult is asked by typing the word, and the specialist proposes another time, which suits", async () => {
      await fatima.typt("consult");
      const keuze = await fatima.kaart(zin("consult.begin.titel"));
      await fatima.foto("consult-01-begin", keuze);
      await fatima.vult(keuze, { [zin("consult.begin.veld")]: "schulden" });
      await fatima.drukt(keuze, zin("knop.consult.kies_tijd"));
      const tijden = await fatima.kaart(zin("consult.tijden.titel", { expertise: "schulden" }));
      await fatima.foto("consult-02-tijden", tijden);
      await tijden.getByTitle(KIES).first().click();
      const gevraagd = await fatima.kaart(/^Consult \d+: schulden$/);
      titel = await gevraagd.getByRole("heading").first().innerText();
      await fatima.foto("consult-03-gevraagd", gevraagd);
      const bijJoost = await leest(joost, zinMet("consult.uiterlijk"));
      await joost.foto("consult-04-specialist", bijJoost);
      await joost.drukt(bijJoost, zin("knop.consult.andere_tijd"));
      const ander = await leest(joost, zin("consult.verzet.uitleg"));
      await joost.foto("consult-05-andere-tijd", ander);
      await ander.getByTitle(KIES).last().click();
      await joost.foto("consult-06-voorgesteld", await leest(joost, zinMet("consult.voorgesteld")));
      const voorstel = await leest(fatima, zinMet("consult.verplaatst"));
      await fatima.foto("consult-07-voorstel", voorstel);
      await fatima.drukt(voorstel, zin("knop.consult.ja"));
      await fatima.foto("consult-08-afgesproken", await leest(fatima, zinMet("consult.geboekt")));
      await joost.foto("consult-09-specialist", await leest(joost, /een vraag van/));
    });

    it("is moved by the asker, and accepted by the specialist", async () => {
      await fatima.drukt(await leest(fatima, zinMet("consult.geboekt")), zin("knop.consult.verplaatsen"));
      const ander = await leest(fatima, zin("consult.verzet.uitleg"));
      await fatima.foto("consult-10-verplaatsen", ander);
      await ander.getByTitle(KIES).last().click();
      await fatima.foto("consult-11-wacht", await leest(fatima, zinMet("consult.voorgesteld")));
      const bijJoost = await leest(joost, zinMet("consult.verplaatst"));
      await joost.foto("consult-12-specialist", bijJoost);
      await joost.drukt(bijJoost, zin("knop.consult.ja"));
      const afgesproken = await leest(fatima, zinMet("consult.geboekt"));
      await fatima.foto("consult-13-afgesproken", afgesproken);
      van = momentIn(await afgesproken.innerText());
    });

    it("has its sheet written, looked over and read in the window, and both are reminded the day before", async () => {
      const blad = await opent(fatima, await leest(fatima, zinMet("consult.geboekt")), zin("knop.consult.blad"));
      await blad.getByLabel(zin("blad.veld.vraag.consult")).first().fill(VRAAG);
      await blad.getByLabel(zin("blad.veld.speelt")).fill(SPEELT);
      await fatima.fotoVan("consult-14-blad", blad);
      await blad.getByRole("button", { name: zin("knop.casus_kijk_na") }).click();
      await blad.getByRole("heading", { name: zin("casus.check.titel") }).waitFor();
      await fatima.fotoVan("consult-15-controle", blad);
      for (const vink of await blad.getByRole("checkbox").all()) await vink.check();
      await blad.getByRole("button", { name: zin("knop.casus_klopt") }).click();
      await blad.getByRole("heading", { name: zin("blad.klaar.titel") }).waitFor();
      await fatima.fotoVan("consult-16-nagekeken", blad);
      await blad.close();
      buurt().zetKlok(van - DAG_MS + MINUUT_MS);
      await fatima.foto("consult-17-herinnering", await leest(fatima, /Klopt je vraag nog/));
      const bijJoost = await leest(joost, /praat je met Fatima/);
      await joost.foto("consult-18-herinnering", bijJoost);
      const lezen = await opent(joost, bijJoost, zin("knop.consult.lezen"));
      await lezen.getByText(VRAAG).waitFor();
      await joost.fotoVan("consult-19-gelezen", lezen);
      await lezen.close();
    });

    it("is advised after the talk, and what the asker is going to do is kept", async () => {
      buurt().zetKlok(van + 60 * MINUUT_MS);
      const bijJoost = await leest(joost, zin("consult.advies"));
      await joost.foto("consult-20-advies-gevraagd", bijJoost);
      const advies = await opent(joost, bijJoost, zin("knop.consult.advies"));
      await advies.getByLabel(zin("advies.veld")).fill(ADVIES);
      await joost.fotoVan("consult-21-advies", advies);
      await advies.getByRole("button", { name: zin("knop.casus_advies_geven") }).click();
      await advies.getByText(zinMet("advies.gegeven")).waitFor();
      await joost.fotoVan("consult-22-advies-gegeven", advies);
      await advies.close();
      const na = await leest(fatima, zinMet("consult.na"));
      await fatima.foto("consult-23-nuttig", na);
      const lezen = await opent(fatima, na, zin("knop.consult.advies_lezen"));
      await lezen.getByText("Open samen elke week drie brieven.").waitFor();
      await fatima.fotoVan("consult-24-advies-gelezen", lezen);
      await lezen.close();
      await fatima.drukt(na, zin("knop.consult.ja"));
      const signaal = await leest(fatima, zin("casus.signaal"));
      await fatima.foto("consult-25-signaal", signaal);
      await fatima.drukt(signaal, zin("knop.consult.nee"));
      const dank = await leest(fatima, zin("consult.dank"));
      await fatima.foto("consult-26-dank", dank);
      const doen = await opent(fatima, dank, zin("knop.casus.ga_doen"));
      await doen.getByLabel(zin("gadoen.veld.wat")).fill(DOEN);
      const voor = new Date(van + 7 * DAG_MS).toISOString().slice(0, 10);
      await doen.getByLabel(zin("gadoen.veld.voor")).fill(voor);
      await fatima.fotoVan("consult-27-ga-doen", doen);
      await doen.getByRole("button", { name: zin("knop.casus_vast") }).click();
      await doen.getByRole("heading", { name: zin("gadoen.kop") }).waitFor();
      await fatima.fotoVan("consult-27-gaat-doen", doen);
      await doen.close();
    });

    it("is followed up four weeks later, once, and nothing of it stands in the chats", async () => {
      buurt().zetKlok(van + 25 * DAG_MS);
      const na = await leest(fatima, zinMet("casus.na.consult"));
      await fatima.foto("consult-28-na-vier-weken", na);
      await fatima.drukt(na, zin("knop.casus.hielp"));
      await fatima.foto("consult-29-klaar", await leest(fatima, zin("consult.dank")));
      for (const wie of [fatima, joost]) {
        const chat = await wie.page.locator("body").innerText();
        for (const woorden of [VRAAG, SPEELT, ADVIES.split("\n")[0] ?? "", DOEN]) assert.ok(!chat.includes(woorden));
      }
    });
  },
  { "casuistiek.yaml": (tekst) => tekst.replace(/^antwoord_binnen: .*$/m, "antwoord_binnen: P1D") },
  { klok: true },
);

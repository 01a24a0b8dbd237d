import assert from "node:assert/strict";
import { type Browser, chromium, type Frame, type Page } from "playwright-core";
import { vensterpad } from "../../dialogs/openingen.ts";
import { type Proefbot, startBot } from "../support/bot.ts";
import { chromiumOpDezeMachine, VLAGGEN } from "./chromium.ts";
import { openInTeams } from "./gastheer.ts";
import { foto, gebreken, LOKAAL } from "./vensterproef.ts";

/** The functional administrator of `config/proef`. */
const YUSUF = "5a1e0000-0000-4000-9000-000000000008";

describe("Beheer in the browser, with the whole bot behind it", function () {
  this.timeout(240_000);
  const executablePath = chromiumOpDezeMachine();
  if (executablePath === null) {
    it("is not tried: there is no Chromium here (npm test installs it, or set WIJKWIJZER_CHROMIUM)");
    return;
  }
  let bot: Proefbot;
  let browser: Browser;
  let page: Page;
  let venster: Frame;
  const klachten: string[] = [];
  before(async () => {
    [bot, browser] = await Promise.all([
      startBot(),
      chromium.launch({ executablePath, args: [...VLAGGEN, LOKAAL, "--lang=nl"] }),
    ]);
    page = await (await browser.newContext({ locale: "nl-NL", reducedMotion: "reduce" })).newPage();
    page.setDefaultTimeout(60_000);
    page.on("console", (melding) => klachten.push(melding.text()));
    venster = await openInTeams(page, `${bot.url}${vensterpad("beheer")}`, { token: bot.identiteit.tabToken(YUSUF) });
  });
  after(async () => {
    await browser?.close();
    await bot?.sluit();
  });

  const kop = (titel: string | RegExp) =>
    venster.getByRole("heading", { level: 1, name: titel, exact: true }).waitFor();
  const druk = (titel: string) => venster.getByRole("button", { name: titel, exact: true }).first().click();
  /** Back to the first page, wherever the test before this one ended. */
  async function naarBegin(): Promise<void> {
    const titel = venster.getByRole("heading", { level: 1 });
    for (let nu = await titel.innerText(); nu !== "Beheer"; nu = await titel.innerText()) {
      await druk("Terug");
      await titel.filter({ hasNotText: nu }).waitFor();
    }
  }
  /** A picture, read by axe, and no wider than a telephone. */
  async function kijk(naam: string): Promise<void> {
    await foto(page, `beheer-${naam}`);
    assert.deepEqual(await gebreken(venster), [], naam);
    await page.setViewportSize({ width: 320, height: 740 });
    const breed = await venster.evaluate<number>(
      "document.documentElement.scrollWidth - document.documentElement.clientWidth",
    );
    await foto(page, `beheer-smal-${naam}`);
    await page.setViewportSize({ width: 1000, height: 1500 });
    assert.ok(breed <= 0, `${naam}: ${breed} px te breed`);
  }

  it("takes an absence and a vervanger from the form to what changes, into force, and back", async () => {
    await kop("Beheer");
    await kijk("begin");
    await druk("Open: Rooster");
    await kop("Rooster");
    await kijk("rooster");
    await druk("Wijzig: Fatima Verzonnen");
    await kop("Fatima Verzonnen");
    await venster.getByLabel("Nieuw afwezig: eerste dag").fill("2027-03-01");
    await venster.getByLabel("Nieuw afwezig: laatste dag").fill("2027-03-12");
    await venster.getByLabel("Vervanger").selectOption({ label: "Marijke de Schets" });
    await kijk("collega");
    await venster.getByLabel("Telefoon").fill("bel maar");
    await druk("Zet klaar");
    await venster.getByText("Dit is geen telefoonnummer", { exact: false }).waitFor();
    assert.equal(await venster.getByLabel("Vervanger").inputValue(), "marijke");
    await kijk("fout");
    await venster.getByLabel("Telefoon").fill("023-555 01 13");
    await druk("Zet klaar");
    await kop("Beheer");
    await venster.getByText("Je hebt 2 wijzigingen klaarstaan").waitFor();
    await kijk("klaar");
    await druk("Bekijk wat verandert");
    await venster.getByText("1 maart 2027 tot en met 12 maart 2027").waitFor();
    await kop("Dit verandert er");
    await venster.getByText("Nu: Joost Denkbeeld. Straks: Marijke de Schets.").waitFor();
    await kijk("voorbeeld");
    await druk("Laat het gelden");
    await kop("Het geldt nu");
    await kijk("geldt");
    await druk("Ongedaan maken");
    await venster.getByText("Nu: Marijke de Schets. Straks: Joost Denkbeeld.").waitFor();
    await kijk("terug");
    await druk("Laat het gelden");
    await kop("Het geldt nu");
    await druk("Eerdere versies");
    await kop("Eerdere versies");
    await venster.getByText("Door Yusuf, terug naar versie 1.").waitFor();
    await kijk("versies");
  });

  it("says how questions would be read, after a while and by itself", async () => {
    await druk("Terug");
    await kop("Beheer");
    await druk("Open: Voorbeeldzinnen");
    await druk("Wijzig: Vervoer");
    await venster
      .getByLabel("Voorbeeldzin")
      .fill("Bij mijn oom staat de trapsleephulp steeds stil, halverwege de hal.");
    await venster.getByLabel("Functie").selectOption({ label: "de Wmo-consulent" });
    await druk("Zet deze zin klaar");
    await venster.getByText("Klaargezet").waitFor();
    await druk("Terug");
    await kop("Voorbeeldzinnen");
    await druk("Terug");
    await kop("Beheer");
    await druk("Bekijk wat verandert");
    await kop("Dit verandert er");
    await venster.getByText("Je kunt het nu al laten gelden.").waitFor();
    await kijk("leest-nog");
    await venster.getByText("Nieuwe zinnen: 1. Gelezen zoals bedoeld: 1.").waitFor({ timeout: 120_000 });
    await kijk("lezing");
    await druk("Gooi alles weg wat klaarstaat");
    await kop("Beheer");
  });

  it("shows every part, readable for everybody", async () => {
    await naarBegin();
    for (const naam of [
      "Teams",
      "Balies en spreekuren",
      "Regels: wie krijgt een vraag",
      "Partners",
      "Sociale kaart",
      "Open en dicht",
      "Termijnen",
      "Hoeveel iemand aankan",
      "Namen en nummers in teksten",
      "Woorden per onderwerp",
      "Casuïstiek: wie en hoe lang",
      "Specialisten en spreekuren",
      "Overlegreeksen",
    ]) {
      await druk(`Open: ${naam}`);
      await kop(naam);
      await kijk(naam);
      await druk("Terug");
      await kop("Beheer");
    }
  });

  it("changes a sentence of the bot, and says what is wrong with one beside it", async () => {
    await naarBegin();
    await druk("Open: Zinnen van de bot");
    await kop("Zinnen van de bot");
    await venster.getByLabel("Zoek een zin").fill("uiterlijk");
    await druk("Zoek");
    await venster.getByText("opgepakt.jij", { exact: true }).waitFor();
    await kijk("zinnen");
    await druk("Wijzig: opgepakt.jij");
    await kop("Een zin van de bot");
    await kijk("zin");
    const zin = venster.getByLabel("Zo zegt de bot het bij jullie");
    await zin.fill("Fijn, jij hebt vraag {nr}.");
    await druk("Zet klaar");
    await venster.getByText("Zet er precies dit in", { exact: false }).waitFor();
    assert.equal(await zin.inputValue(), "Fijn, jij hebt vraag {nr}.");
    await kijk("zin-fout");
    await zin.fill("Fijn, jij hebt vraag {nr}. De bewoner hoort het vóór {dag}.");
    await druk("Zet klaar");
    await kop("Beheer");
    await druk("Bekijk wat verandert");
    await venster.getByText("Straks: Fijn, jij hebt vraag {nr}.", { exact: false }).waitFor();
    await kijk("zin-voorbeeld");
    await druk("Gooi alles weg wat klaarstaat");
    await kop("Beheer");
  });

  it("asks how often a meeting is in words, and says when it would be", async () => {
    await naarBegin();
    await druk("Open: Overlegreeksen");
    await kop("Overlegreeksen");
    await venster
      .getByRole("button", { name: /^Wijzig: / })
      .first()
      .click();
    await venster.getByText("Eerstvolgende keren:", { exact: false }).waitFor();
    await venster.getByLabel("Hoe vaak").selectOption({ label: "elke maand op de laatste" });
    await venster.getByLabel("Op welke dag").selectOption({ label: "donderdag" });
    await kijk("reeks");
    await druk("Zet klaar");
    await kop("Beheer");
    await druk("Bekijk wat verandert");
    await venster
      .getByText("Straks: elke maand op de laatste donderdag. Eerstvolgende keren:", { exact: false })
      .waitFor();
    await kijk("reeks-voorbeeld");
    await druk("Gooi alles weg wat klaarstaat");
    await kop("Beheer");
  });

  it("shows one of each list, readable for everybody", async () => {
    await naarBegin();
    for (const [deel, titel] of [
      ["Teams", "team"],
      ["Balies en spreekuren", "balie"],
      ["Regels: wie krijgt een vraag", "regel"],
      ["Partners", "partner"],
      ["Sociale kaart", "voorziening"],
      ["Specialisten en spreekuren", "expertise"],
    ] as const) {
      await druk(`Open: ${deel}`);
      await kop(deel);
      await venster
        .getByRole("button", { name: /^Wijzig: / })
        .first()
        .click();
      await venster.getByRole("button", { name: "Zet klaar", exact: true }).waitFor();
      await venster.evaluate("for (const een of document.querySelectorAll('details.achter')) een.open = true");
      await kijk(titel);
      await druk("Terug");
      await kop(deel);
      await druk("Terug");
      await kop("Beheer");
    }
  });

  it("keeps the console silent", () => {
    assert.deepEqual(klachten, []);
  });
});

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

  const kop = (titel: string | RegExp) => venster.getByRole("heading", { level: 1, name: titel }).waitFor();
  const druk = (titel: string) => venster.getByRole("button", { name: titel, exact: true }).first().click();
  /** A picture, read by axe, and no wider than a telephone. */
  async function kijk(naam: string): Promise<void> {
    await foto(page, `beheer-${naam}`);
    assert.deepEqual(await gebreken(venster), [], naam);
    await page.setViewportSize({ width: 360, height: 740 });
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

  it("shows every part, readable for everybody", async () => {
    for (const naam of [
      "Teams",
      "Partners",
      "Sociale kaart",
      "Open en dicht",
      "Termijnen",
      "Namen en nummers in teksten",
      "Woorden per onderwerp",
      "Overlegreeksen",
    ]) {
      await druk("Terug");
      await kop("Beheer");
      await druk(`Open: ${naam}`);
      await kop(naam);
      await kijk(naam);
    }
  });

  it("keeps the console silent", () => {
    assert.deepEqual(klachten, []);
  });
});

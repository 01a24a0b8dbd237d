import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Frame, type Page } from "playwright-core";
import { Temporal } from "temporal-polyfill";
import { vensterpad } from "../../dialogs/openingen.ts";
import type { Feit } from "../../src/domain/cijfers/feiten.ts";
import { leesSleutels } from "../../src/redis/versleuteling.ts";
import { type Proefopslag, proefopslag, vastlegging } from "../redis/opstelling.ts";
import { HENK, MARIJKE, omgeving, type Proefbot, startBot } from "../support/bot.ts";
import { chromiumOpDezeMachine, VLAGGEN } from "./chromium.ts";
import { openInTeams, wisselThema } from "./gastheer.ts";
import { gebreken, LOKAAL } from "./vensterproef.ts";

const WAT = "De kookgroep is al weken vol. Mensen horen niet wanneer er plaats is.";
const ANTWOORD = "Vanaf deze maand is er een tweede groep op woensdag.";
const GEDAAN = "De tweede groep draait, en niemand wacht meer.";

/** What issue 6 must show first: from a volunteer to the team lead, to a collective answer, and back. */
describe("A signal in the window, with the whole bot behind it", function () {
  this.timeout(240_000);
  const executablePath = chromiumOpDezeMachine();
  if (executablePath === null) {
    it("is not tried: there is no Chromium here (npm test installs it, or set WIJKWIJZER_CHROMIUM)");
    return;
  }
  let bot: Proefbot;
  let browser: Browser;
  let opslag: Proefopslag;
  let signaal = "";
  before(async () => {
    [bot, browser] = await Promise.all([
      startBot({ gemeente: (gemeente) => ({ ...gemeente, vrijeTekst: "venster" }) }),
      chromium.launch({ executablePath, args: [...VLAGGEN, LOKAAL, "--lang=nl"] }),
    ]);
    const { redis, identiteit, teams } = bot;
    const env = omgeving({ redis: redis.url, identiteit, host: teams.host });
    opslag = proefopslag(redis.url, bot.gemeente.id, leesSleutels(env["VELD_SLEUTELS"] ?? ""));
    await telVooraf();
  });
  after(async () => {
    await opslag?.sluit();
    await browser?.close();
    await bot?.sluit();
  });

  /** Half a year of vragen about money in Oost: few, then more, then fewer again. */
  async function telVooraf(): Promise<void> {
    const vandaag = Temporal.Now.plainDateISO("Europe/Amsterdam");
    const maandag = vandaag.subtract({ days: vandaag.dayOfWeek - 1 });
    const feit: Feit = {
      soort: "doorgegeven",
      team: "oost",
      gestart: "2026-K1",
      leefgebied: "financien",
      haast: "vijf_dagen",
      functie: "werk_inkomen",
      kanaal: "balie",
    };
    for (let terug = 1; terug <= 30; terug++) {
      const dag = maandag.subtract({ weeks: terug }).toString();
      const telt = { dag, periodes: [{ periode: `week/${dag}` as const, tot: Date.now() + 86_400_000 }] };
      const feiten = Array.from({ length: terug > 14 ? 6 : terug > 6 ? 3 : 0 }, () => feit);
      await opslag.legVast(vastlegging({ feiten, telt }));
    }
  }

  async function pagina(wie: string, pad: string): Promise<{ readonly page: Page; readonly venster: Frame }> {
    const context = await browser.newContext({
      locale: "nl-NL",
      reducedMotion: "reduce",
      viewport: { width: 900, height: 900 },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(45_000);
    const token = bot.identiteit.tabToken(wie);
    const venster = await openInTeams(page, `${bot.url}${pad}`, { frame: "content", token });
    await venster.getByRole("heading", { level: 1 }).waitFor();
    return { page, venster };
  }

  const kop = (venster: Frame, titel: string | RegExp) =>
    venster.getByRole("heading", { level: 1, name: titel }).waitFor();
  const druk = (venster: Frame, naam: string | RegExp) => venster.getByRole("button", { name: naam }).first().click();

  /** No fault of axe, no wider than a telephone, and a picture where one is wanted. */
  async function goedGemaakt({ page, venster }: { page: Page; venster: Frame }, naam: string): Promise<void> {
    assert.deepEqual(await gebreken(venster), [], naam);
    await foto(page, naam);
    await page.setViewportSize({ width: 320, height: 700 });
    assert.ok((await venster.evaluate<number>("document.documentElement.scrollWidth")) <= 320, `${naam} is te breed`);
    await foto(page, `${naam}-smal`);
    await page.setViewportSize({ width: 900, height: 900 });
  }

  it("is kept while it is typed, and stands there after another page, a reload and a page that was closed", async () => {
    const henk = await pagina(HENK, vensterpad("signaal_geven"));
    await henk.venster.getByLabel("Mensen wachten te lang").check();
    await henk.venster.getByLabel("Wat zie je?").pressSequentially("De kookgroep is vol");
    await henk.venster.getByText("Wil je nog iets vertellen?").click();
    const voorstel = henk.venster.getByLabel("Wat stel je voor?");
    await voorstel.pressSequentially("Een tweede ");
    await henk.venster.getByText("Bewaard", { exact: true }).waitFor();
    await voorstel.pressSequentially("groep.");
    await henk.venster.getByText("Bewaard", { exact: true }).waitFor();
    assert.equal(await voorstel.inputValue(), "Een tweede groep.", "the cursor stayed where it was");
    await henk.venster.getByRole("button", { name: "Weggooien" }).waitFor();
    await goedGemaakt(henk, "signaal-0-typen");
    // Left without a pause: what was typed last goes along.
    await henk.venster.getByLabel("Wat zie je?").pressSequentially(", al weken.");
    await druk(henk.venster, "Naar het begin");
    await henk.venster.getByRole("button", { name: "Signaal geven" }).waitFor();
    await henk.page.close();
    const weer = await pagina(HENK, vensterpad("signaal_geven"));
    await weer.venster.getByText("Dit typte je eerder").waitFor();
    assert.equal(await weer.venster.getByLabel("Wat zie je?").inputValue(), "De kookgroep is vol, al weken.");
    assert.equal(await weer.venster.getByLabel("Wat stel je voor?").inputValue(), "Een tweede groep.");
    assert.ok(await weer.venster.getByLabel("Mensen wachten te lang").isChecked());
    await goedGemaakt(weer, "signaal-0-weer");
    await wisselThema(weer.page, "dark");
    await goedGemaakt(weer, "signaal-0-weer-donker");
    await druk(weer.venster, "Weggooien");
    await weer.venster.getByText("Weggegooid").waitFor();
    await weer.page.close();
    const leeg = await pagina(HENK, vensterpad("signaal_geven"));
    assert.equal(await leeg.venster.getByLabel("Wat zie je?").inputValue(), "");
    await leeg.page.close();
  });

  it("is given by a volunteer, who is pointed at a name before it goes", async () => {
    await bot.persoon(HENK).opent();
    await bot.persoon(MARIJKE).opent();
    const henk = await pagina(HENK, vensterpad("signaal_geven"));
    await kop(henk.venster, "Geef een signaal");
    await goedGemaakt(henk, "signaal-1-geven");
    await henk.venster.getByLabel("Mensen wachten te lang").check();
    await henk.venster.getByLabel("Wat zie je?").fill(`${WAT} Karin van 43 vroeg er weer naar.`);
    await henk.venster.getByLabel("Waar gaat het over?").selectOption({ label: "Geldzaken" });
    await druk(henk.venster, "Geef door");
    await kop(henk.venster, "Kijk nog even mee");
    await henk.venster.getByText("“Karin”").waitFor();
    await goedGemaakt(henk, "signaal-2-nakijken");
    await henk.venster.getByLabel("Wat zie je?").fill(WAT);
    await druk(henk.venster, "Het klopt zo, geef door");
    await kop(henk.venster, /Dank je\. Dit is signaal \d+/u);
    await henk.venster.getByText("Marijke krijgt je signaal").waitFor();
    await goedGemaakt(henk, "signaal-3-gegeven");
    await henk.page.close();
  });

  it("reaches the team lead in the chat without a word of it, and is read and taken up in the window", async () => {
    const kaart = await bot.persoon(MARIJKE).ziet("Lang wachten");
    assert.doesNotMatch(JSON.stringify(kaart.kaart), /kookgroep/u);
    signaal = /"signaal":"([\w-]+)"/u.exec(JSON.stringify(kaart.kaart))?.[1] ?? assert.fail("geen signaal op de kaart");
    const marijke = await pagina(MARIJKE, vensterpad("signalen"));
    await kop(marijke.venster, "Signalen");
    await goedGemaakt(marijke, "signaal-4-lijst");
    await druk(marijke.venster, /^Bekijken/u);
    await marijke.venster.getByText(WAT).waitFor();
    await druk(marijke.venster, "Ik pak dit op");
    await marijke.venster.getByText("Marijke pakt het op").waitFor();
    await goedGemaakt(marijke, "signaal-5-opgepakt");
    await marijke.page.close();
    await bot.persoon(HENK).ziet("Marijke pakt het op");
  });

  it("gets a collective answer, of which the counts are watched", async () => {
    const marijke = await pagina(MARIJKE, vensterpad("signaal", { signaal }));
    await druk(marijke.venster, "Samen oppakken?");
    await kop(marijke.venster, "Samen oppakken");
    await marijke.venster.getByLabel("Wat komt er?").selectOption({ label: "Een groep mensen die helpt" });
    await marijke.venster.getByLabel("Vertel er iets meer over").fill(ANTWOORD);
    const vanaf = Temporal.Now.plainDateISO("Europe/Amsterdam").subtract({ weeks: 14 }).toString();
    await marijke.venster.getByLabel("Vanaf welke dag?").fill(vanaf);
    await goedGemaakt(marijke, "signaal-6-antwoord");
    await druk(marijke.venster, "Geef dit antwoord");
    await marijke.venster.getByText("Dit komt er: een groep mensen die helpt").waitFor();
    await marijke.page.close();
    const later = await pagina(MARIJKE, vensterpad("signaal", { signaal }));
    await later.venster.getByRole("heading", { name: "Hoe vaak het voor en na kwam" }).waitFor();
    const rijen = await later.venster.getByRole("row").allInnerTexts();
    assert.ok(
      rijen.some((rij) => /ervoor\s+ongeveer 25/u.test(rij)),
      rijen.join(" | "),
    );
    assert.ok(
      rijen.some((rij) => /erna\s+ongeveer 10/u.test(rij)),
      rijen.join(" | "),
    );
    await goedGemaakt(later, "signaal-7-effect");
    await druk(later.venster, "Dit is klaar");
    await later.venster.getByLabel("Wat is ermee gedaan?").fill(GEDAAN);
    await druk(later.venster, "Geef dit antwoord");
    await later.venster.getByText(GEDAAN).waitFor();
    await druk(later.venster, /^Signalen/u);
    await druk(later.venster, "Per kwartaal");
    await later.venster.getByText(GEDAAN).waitFor();
    await goedGemaakt(later, "signaal-8-kwartaal");
    await later.page.close();
  });

  it("is left one page at a time by the back button of the browser", async () => {
    const marijke = await pagina(MARIJKE, vensterpad("signalen"));
    await druk(marijke.venster, "Per kwartaal");
    await kop(marijke.venster, /^Signalen van kwartaal/u);
    const eerst = await marijke.venster.getByRole("heading", { level: 1 }).innerText();
    await druk(marijke.venster, "Kwartaal ervoor");
    await marijke.venster.getByText("In dit kwartaal was er geen signaal").waitFor();
    await terug(marijke.page, -1);
    await kop(marijke.venster, eerst);
    await terug(marijke.page, -1);
    await kop(marijke.venster, "Signalen");
    await druk(marijke.venster, /^Bekijken/u);
    await marijke.venster.getByText(WAT).waitFor();
    await terug(marijke.page, -1);
    await kop(marijke.venster, "Signalen");
    await terug(marijke.page, 1);
    await marijke.venster.getByText(WAT).waitFor();
    await marijke.page.close();
  });

  it("comes back to the volunteer, who reads what was done with it", async () => {
    const kaart = await bot.persoon(HENK).ziet("Er is iets met je signaal gedaan");
    assert.doesNotMatch(JSON.stringify(kaart.kaart), /tweede groep/u);
    const henk = await pagina(HENK, vensterpad("signaal", { signaal }));
    await henk.venster.getByText(GEDAAN).waitFor();
    await goedGemaakt(henk, "signaal-9-antwoord-gelezen");
    await druk(henk.venster, "Mijn signalen");
    await kop(henk.venster, "Mijn signalen");
    await goedGemaakt(henk, "signaal-10-mijn");
    await henk.page.close();
  });

  it("shows the safety card before anything else, with the words kept out of sight", async () => {
    const henk = await pagina(HENK, vensterpad("signaal_geven"));
    await henk.venster.getByLabel("Iets voelt niet veilig").check();
    await henk.venster.getByLabel("Wat zie je?").fill("Hij slaat haar, elke week weer.");
    await druk(henk.venster, "Geef door");
    await henk.venster.getByRole("button", { name: "Direct hulp" }).waitFor();
    assert.doesNotMatch(await henk.venster.locator("main, body").first().innerText(), /slaat/u);
    await goedGemaakt(henk, "signaal-11-gevaar");
    await druk(henk.venster, "Gezien, verder met mijn tekst");
    await kop(henk.venster, /Dank je/u);
    await henk.page.close();
  });
});

/** The buttons of the browser: the page is in a frame, whose pages stand in one history with those of Teams. */
async function terug(page: Page, stappen: number): Promise<void> {
  await page.evaluate(`history.go(${stappen})`);
}

/** A picture, only where `WIJKWIJZER_BEELDEN` names a folder. */
async function foto(page: Page, naam: string): Promise<void> {
  const map = process.env["WIJKWIJZER_BEELDEN"];
  if (map === undefined) return;
  mkdirSync(map, { recursive: true });
  await page.screenshot({ path: join(map, `${naam}.png`), animations: "disabled" });
}

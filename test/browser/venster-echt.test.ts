import assert from "node:assert/strict";
import { type Browser, chromium, type Frame } from "playwright-core";
import { vensterpad } from "../../dialogs/openingen.ts";
import { FATIMA, type Proefbot, SANNE, startBot } from "../support/bot.ts";
import { chromiumOpDezeMachine, VLAGGEN } from "./chromium.ts";
import { openInTeams } from "./gastheer.ts";
import { LOKAAL } from "./vensterproef.ts";

const WOORDEN = "Mevrouw kan de huur niet betalen";
const MEESTE_STAPPEN = 12;

describe("The window in Teams, with the whole bot behind it", function () {
  this.timeout(120_000);
  const executablePath = chromiumOpDezeMachine();
  if (executablePath === null) {
    it("is not tried: there is no Chromium here (npm test installs it, or set WIJKWIJZER_CHROMIUM)");
    return;
  }
  let bot: Proefbot;
  let browser: Browser;
  const klachten: string[] = [];
  before(async () => {
    [bot, browser] = await Promise.all([
      startBot({ gemeente: (gemeente) => ({ ...gemeente, vrijeTekst: "venster" }) }),
      chromium.launch({ executablePath, args: [...VLAGGEN, LOKAAL, "--lang=nl"] }),
    ]);
  });
  after(async () => {
    await browser?.close();
    await bot?.sluit();
  });

  /** A dialog of Teams as this person sees it. */
  async function dialoog(wie: string, pad: string): Promise<Frame> {
    const page = await (await browser.newContext({ locale: "nl-NL", reducedMotion: "reduce" })).newPage();
    page.setDefaultTimeout(45_000);
    page.on("console", (melding) => klachten.push(melding.text()));
    return openInTeams(page, `${bot.url}${pad}`, { frame: "task", token: bot.identiteit.tabToken(wie) });
  }

  const kop = (venster: Frame, titel: string | RegExp) =>
    venster.getByRole("heading", { level: 1, name: titel }).waitFor();

  it("takes a vraag from the first word to the colleague who takes it up, and shows it on the cards", async () => {
    const [sanne, fatima] = [bot.persoon(SANNE), bot.persoon(FATIMA)];
    await sanne.opent();
    await fatima.opent();
    const balie = await dialoog(SANNE, vensterpad("nieuwe_vraag"));
    await balie.getByLabel(/eigen woorden/).fill(WOORDEN);
    for (let stap = 0; stap < MEESTE_STAPPEN; stap++) {
      const titel = await balie.getByRole("heading", { level: 1 }).innerText();
      if (titel === "Voorlezen en doorgeven") break;
      const postcode = balie.getByLabel(/postcode/);
      if ((await postcode.count()) > 0) await postcode.first().fill("2033");
      await balie.getByRole("button", { name: "Verder", exact: true }).click();
      await balie.getByRole("heading", { level: 1 }).filter({ hasNotText: titel }).waitFor();
    }
    await balie.getByText(WOORDEN).waitFor();
    await balie.getByLabel("Ja", { exact: true }).check();
    await balie.getByRole("button", { name: "Doorgeven" }).click();
    await kop(balie, "Vraag 1");

    const aanbod = await fatima.ziet("Vraag 1 voor jou");
    assert.doesNotMatch(JSON.stringify(aanbod.kaart), /huur/);
    const vraag = /"vraag":"([\w-]+)"/.exec(JSON.stringify(aanbod.kaart))?.[1] ?? "";
    const lezen = await dialoog(FATIMA, vensterpad("bekijken", { vraag }));
    await lezen.getByText(WOORDEN).waitFor();
    await lezen.getByRole("button", { name: "Ik pak dit op" }).click();
    await lezen.getByText("Jij hebt vraag 1").waitFor();
    await lezen.getByText(WOORDEN).waitFor();
    await fatima.ziet("Vraag 1 is van jou");
    await sanne.ziet("Fatima van het wijkteam heeft deze vraag opgepakt");
  });

  it("does nothing by a link alone that only a tap may do", async () => {
    const sanne = bot.venster(SANNE);
    const { basis } = await sanne.doet("nieuwe_vraag");
    const vraag = String(basis["vraag"]);
    const balie = await dialoog(SANNE, `/venster?doe=weggooien&vraag=${vraag}`);
    await balie.getByRole("heading", { level: 1 }).waitFor();
    assert.equal((await sanne.doet("hervat", { vraag })).naam, "stap/woorden");
  });

  it("keeps the console silent", () => {
    assert.deepEqual(klachten, []);
  });
});

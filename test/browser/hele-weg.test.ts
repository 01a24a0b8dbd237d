import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { inDeBrowser } from "./buurt.ts";
import type { Scherm } from "./scherm.ts";

const WOORDEN = "mevrouw kan de huur niet betalen en moet donderdag haar huis uit";
const WENS = "Dat ik in mijn huis kan blijven";
const BETERE_WENS = "Dat iemand met mij naar de rechtbank gaat";
const VRAAG = /^Vraag \d+$/;

/** From what was typed in the chat to the card on which everything is read back. */
async function vulIn(sanne: Scherm): Promise<Locator> {
  await sanne.typt(WOORDEN);
  let kaart = await sanne.kaart("De vraag van de bewoner");
  assert.equal(await sanne.waarde(kaart, "Wat vroeg de bewoner?"), WOORDEN);
  kaart = await sanne.verder(kaart, "Klopt dit?");
  assert.equal(await sanne.waarde(kaart, "Wat gebeurt er op die dag?"), "Huis uit");
  await sanne.vult(kaart, { "Wat zijn de vier cijfers": "2033", Onderwerp: "Geldzaken" });
  kaart = await sanne.verder(kaart, "Wat helpt het meest?");
  await sanne.vult(kaart, { "Wat zou u het meest helpen?": WENS });
  kaart = await sanne.verder(kaart, "Wie helpt er al?");
  await sanne.vult(kaart, { "Is er iemand die u helpt": ["Familie", "Buren"] });
  kaart = await sanne.verder(kaart, "Nog even dit");
  kaart = await sanne.verder(kaart, "Hoe bereiken we de bewoner?");
  await sanne.vult(kaart, { Voornaam: "Ans", "Nummer, mailadres of adres": "06 1234 5678", "Wanneer komt het u uit?": "Ochtend" });
  return await sanne.verder(kaart, "Voorlezen en doorgeven");
}

/** One line of the read-back card is wrong: to its question, and straight back. */
async function pasAan(sanne: Scherm, voorlezen: Locator): Promise<Locator> {
  await voorlezen.getByText(WENS).waitFor();
  await voorlezen.getByTitle("Aanpassen: Wat helpt").click();
  const kaart = await sanne.kaart("Wat helpt het meest?");
  assert.equal(await sanne.waarde(kaart, "Wat zou u het meest helpen?"), WENS);
  await sanne.vult(kaart, { "Wat zou u het meest helpen?": BETERE_WENS });
  const terug = await sanne.verder(kaart, "Voorlezen en doorgeven");
  await terug.getByText(BETERE_WENS).waitFor();
  assert.equal(await terug.getByText(WENS).count(), 0);
  return terug;
}

inDeBrowser("A vraag in Teams", (buurt) => {
  let sanne: Scherm;
  let fatima: Scherm;
  before(async () => {
    sanne = await buurt().scherm("Sanne");
    fatima = await buurt().scherm("Fatima");
  });

  it("is typed, corrected on the read-back card, and left for later", async () => {
    const voorlezen = await pasAan(sanne, await vulIn(sanne));
    await sanne.foto("voorlezen", voorlezen);
    await sanne.drukt(voorlezen, "Later verder");
    await (await sanne.kaart("Wat wil je doen?")).getByText("Code voor de bewoner").waitFor();
  });

  it("is found again when the bot and the page have started anew, and is handed over", async () => {
    await buurt().proef.herstartBot();
    await sanne.opnieuw();
    const begin = await sanne.begin();
    await begin.getByText("Nog open").waitFor();
    const kaart = await sanne.verder(begin, "Voorlezen en doorgeven");
    for (const antwoord of [WOORDEN, BETERE_WENS, "Familie, Buren", "Ans"]) await kaart.getByText(antwoord).waitFor();
    await sanne.drukt(kaart, "Doorgeven");
    await (await sanne.kaart(VRAAG)).getByText("Fatima is gevraagd").waitFor();
  });

  it("comes to the colleague on duty without a name, is read, and is taken up; the sender's card follows in place", async () => {
    const voor = await sanne.kaarten().count();
    const aanbod = await fatima.kaart(/^Vraag \d+ voor jou$/);
    assert.doesNotMatch(await aanbod.innerText(), /Ans|huur|rechtbank/);
    await fatima.drukt(aanbod, "Bekijken");
    const lezen = await fatima.kaart(VRAAG);
    await lezen.getByText(BETERE_WENS).waitFor();
    await fatima.drukt(lezen, "Ik pak dit op");
    await fatima.kaart(/^Vraag \d+ is van jou$/);
    await (await sanne.kaart(VRAAG)).getByText("Fatima van het wijkteam heeft deze vraag opgepakt").waitFor();
    assert.equal(await sanne.kaarten().count(), voor);
  });

  it("gives a slip that opens once in the browser and says nothing of what it is about", async () => {
    await sanne.drukt(await sanne.kaart(VRAAG), "Briefje tonen");
    const tab = await sanne.opent(await sanne.kaart("Briefje voor de bewoner"), "Briefje printen");
    const adres = tab.url();
    await tab.getByRole("button", { name: "Toon het briefje" }).click();
    await tab.getByText("Bij gevaar belt u 112").waitFor();
    const briefje = await tab.locator("main").innerText();
    assert.match(briefje, /[a-z]+-[a-z]+-\d\d/);
    assert.doesNotMatch(briefje, /Ans|huur|Geldzaken|rechtbank|Fatima/);
    await tab.goto(adres);
    await tab.getByRole("button", { name: "Toon het briefje" }).click();
    await tab.getByRole("heading", { name: "Deze link is al gebruikt" }).waitFor();
  });
});

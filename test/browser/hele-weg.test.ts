import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { inDeBrowser } from "./buurt.ts";
import { type Scherm, zin } from "./scherm.ts";

const WOORDEN = "mevrouw kan de huur niet betalen en moet donderdag haar huis uit";
const WENS = "Dat ik in mijn huis kan blijven";
const BETERE_WENS = "Dat iemand met mij naar de rechtbank gaat";
const VRAAG = /^Vraag \d+$/;

/** From what was typed in the chat to the card on which everything is read back. */
async function vulIn(sanne: Scherm): Promise<Locator> {
  await sanne.typt(WOORDEN);
  let kaart = await sanne.kaart(zin("stap.woorden.titel"));
  assert.equal(await sanne.waarde(kaart, zin("vraag.eigen_woorden")), WOORDEN);
  kaart = await sanne.verder(kaart, zin("stap.klopt.titel"));
  assert.equal(await sanne.waarde(kaart, zin("vraag.wat_dan")), zin("keuze.wat_dan.huis_uit"));
  await sanne.vult(kaart, { [zin("vraag.postcode")]: "2033", [zin("vraag.leefgebied")]: "Geldzaken" });
  kaart = await sanne.verder(kaart, zin("stap.wens.titel"));
  await sanne.vult(kaart, { [zin("vraag.wens")]: WENS });
  kaart = await sanne.verder(kaart, zin("stap.hulp.titel"));
  await sanne.vult(kaart, { [zin("vraag.netwerk")]: ["Familie", "Buren"] });
  kaart = await sanne.verder(kaart, zin("stap.tak.titel"));
  kaart = await sanne.verder(kaart, zin("stap.bereiken.titel"));
  await sanne.vult(kaart, {
    [zin("vraag.voornaam")]: "Ans",
    [zin("vraag.contact")]: "06 1234 5678",
    [zin("vraag.wanneer")]: "Ochtend",
  });
  return await sanne.verder(kaart, zin("stap.voorlezen.titel"));
}

/** One line of the read-back card is wrong: to its question, and straight back. */
async function pasAan(sanne: Scherm, voorlezen: Locator): Promise<Locator> {
  await voorlezen.getByText(WENS).waitFor();
  await voorlezen.getByTitle(`Aanpassen: ${zin("regel.wens")}`).click();
  const kaart = await sanne.kaart(zin("stap.wens.titel"));
  assert.equal(await sanne.waarde(kaart, zin("vraag.wens")), WENS);
  await sanne.vult(kaart, { [zin("vraag.wens")]: BETERE_WENS });
  const terug = await sanne.verder(kaart, zin("stap.voorlezen.titel"));
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
    await (await sanne.kaart(zin("start.titel"))).getByText("Code voor de bewoner").waitFor();
  });

  it("is found again when the bot and the page have started anew, and is handed over", async () => {
    await buurt().proef.herstartBot();
    await sanne.opnieuw();
    const begin = await sanne.begin();
    await begin.getByText(zin("start.open")).waitFor();
    await sanne.foto("start-met-concept", begin);
    const kaart = await sanne.verder(begin, zin("stap.voorlezen.titel"));
    for (const antwoord of [WOORDEN, BETERE_WENS, "Familie, Buren", "Ans"]) await kaart.getByText(antwoord).waitFor();
    await sanne.vult(kaart, { [zin("vraag.instemming")]: "Ja" });
    await sanne.drukt(kaart, "Doorgeven");
    const status = await sanne.kaart(VRAAG);
    await status.getByText(/^Om .* gevraagd: Fatima/).waitFor();
    await sanne.foto("status-gevraagd", status);
  });

  it("comes to the colleague on duty without a name, is read and taken up, and the sender's card follows in place", async () => {
    const aantal = await sanne.kaarten().count();
    const aanbod = await fatima.kaart(/^Vraag \d+ voor jou$/);
    await fatima.foto("aanbod", aanbod);
    assert.doesNotMatch(await aanbod.innerText(), /Ans|huur|rechtbank|1234/);
    await fatima.drukt(aanbod, "Bekijken");
    const lezen = await fatima.kaart(VRAAG);
    await lezen.getByText(BETERE_WENS).waitFor();
    await fatima.foto("lezen", lezen);
    await fatima.drukt(lezen, "Ik pak dit op");
    await fatima.foto("eigenaar", await fatima.kaart(/^Vraag \d+ is van jou$/));
    const status = await sanne.kaart(VRAAG);
    await status.getByText(/Fatima.*opgepakt/).waitFor();
    await sanne.foto("status-opgepakt", status);
    assert.equal(await sanne.kaarten().count(), aantal, "the card changed, no other one was added");
  });

  it("gives a slip that opens once in the browser and says nothing of what it is about", async () => {
    await sanne.drukt(await sanne.kaart(VRAAG), "Briefje tonen");
    const tab = await sanne.opent(await sanne.kaart(zin("briefje.titel")), "Briefje printen");
    const adres = tab.url();
    await tab.getByRole("button", { name: "Toon het briefje" }).click();
    const briefje = tab.locator("main");
    await briefje.getByText("Bij gevaar belt u 112").waitFor();
    const tekst = await briefje.innerText();
    assert.match(tekst, /[a-z]+-[a-z]+-\d\d/);
    assert.doesNotMatch(tekst, /Ans|huur|Geldzaken|rechtbank|Fatima|1234/);
    await tab.goto(adres);
    await tab.getByRole("button", { name: "Toon het briefje" }).click();
    await tab.getByRole("heading", { name: "Deze link is al gebruikt" }).waitFor();
    await tab.close();
  });

  it("is closed by who took it up, and the sender's card says so by itself", async () => {
    await sanne.drukt(await sanne.kaart(zin("briefje.titel")), "Terug");
    const eigenaar = await fatima.kaart(/^Vraag \d+ is van jou$/);
    await fatima.drukt(eigenaar, "Afronden");
    const kiezen = await fatima.metKnop("Uitleg en advies");
    await fatima.foto("afronden", kiezen);
    await fatima.drukt(kiezen, "Uitleg en advies");
    const status = await sanne.kaart(VRAAG);
    await status.getByText(/is klaar/).waitFor();
    await sanne.foto("status-klaar", status);
  });
});

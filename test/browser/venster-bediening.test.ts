import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { totdat } from "../support/totdat.ts";
import { ALLES, stap, verstuurd } from "./vensterbeelden.ts";
import { foto, inHetVenster } from "./vensterproef.ts";

const actief = (page: Page) =>
  page.evaluate<string>(
    "document.activeElement.id || document.activeElement.textContent || document.activeElement.tagName",
  );

inHetVenster("Using the window", (proef) => {
  it("goes with the keyboard alone: every field, every choice, and Enter for the main button", async () => {
    proef().antwoord = ({ verb }) => (verb === "verder" ? stap({ titel: "De volgende" }, 4) : ALLES);
    const { page } = await proef().venster();
    await page.getByLabel(/^Wat zijn de vier cijfers/u).waitFor();
    assert.equal(await actief(page), "veld-postcode", "the first fault has the focus");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("2033");
    await page.keyboard.press("Shift+Tab");
    assert.equal(await actief(page), "veld-haast-4");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("ArrowDown");
    assert.equal(await page.getByLabel("Onderwerp", { exact: true }).inputValue(), "financien");
    for (let i = 0; i < 3; i += 1) await page.keyboard.press("Tab");
    for (let i = 0; i < 4 && !(await actief(page)).startsWith("veld-wie"); i += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    while (!(await actief(page)).startsWith("Gaat het over")) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("radiogroup", { name: /^Gaat het over u/u }).waitFor();
    await page.getByLabel("Welke taal spreekt de bewoner?").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "De volgende" }).waitFor();
    assert.equal(await actief(page), "De volgende", "the heading of the next page has the focus");
    const gestuurd = proef().laatste("verder")?.data ?? {};
    assert.equal(gestuurd[verstuurd("postcode", 3)], "2033");
    assert.equal(gestuurd[verstuurd("haast", 3)], "U3");
    assert.equal(gestuurd[verstuurd("wie", 3)], "partner,familie,buren");
    assert.equal(gestuurd[verstuurd("lezen", 3)], "false");
  });

  it("presses buttons with Enter and with the space bar, and reaches each with Tab", async () => {
    proef().antwoord = () => stap();
    const { page } = await proef().venster();
    await page.getByLabel("Voornaam").focus();
    const bereikt: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      await page.keyboard.press("Tab");
      bereikt.push(await actief(page));
    }
    assert.deepEqual(bereikt, ["Verder", "Terug", "Direct hulp", "Ik vertrouw het niet", "Scherm leeg"]);
    await page.getByRole("button", { name: "Direct hulp" }).press("Space");
    await totdat(() => proef().aantal("direct_hulp") === 1, "help by the space bar");
    await page.getByRole("button", { name: "Verder" }).press("Enter");
    await totdat(() => proef().aantal("verder") === 1, "going on by Enter");
  });

  it("covers nothing and scrolls one way only when it is enlarged four times", async () => {
    proef().antwoord = () => ALLES;
    const { page } = await proef().venster({ viewport: { width: 320, height: 256 } });
    await page.locator("h1").waitFor();
    assert.equal(await page.evaluate("document.documentElement.scrollWidth"), 320);
    const bedekt = await page.evaluate<
      string[]
    >(`[...document.querySelectorAll("main :is(a, button, fluent-button, input, select, textarea, summary)")].flatMap((knop) => {
      if (knop.closest("details:not([open])") && knop.tagName !== "SUMMARY") return [];
      knop.scrollIntoView({ block: "nearest" });
      const { left, top, width, height } = knop.getBoundingClientRect();
      const boven = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
      return boven !== null && (knop === boven || knop.contains(boven) || boven.contains(knop)) ? [] : [knop.outerHTML.slice(0, 90)];
    })`);
    assert.deepEqual(bedekt, []);
    await foto(page, "vierhonderd-procent");
  });

  it("keeps what has the focus in sight above the row with help", async () => {
    proef().antwoord = () => ALLES;
    for (const viewport of [
      { width: 320, height: 640 },
      { width: 1000, height: 600 },
    ]) {
      const { page } = await proef().venster({ viewport });
      await page.locator("h1").waitFor();
      await page.getByLabel(/^Wat vroeg de bewoner/u).focus();
      for (let i = 0; i < 22; i += 1) {
        await page.keyboard.press("Tab");
        const bedekt = await page.evaluate<string | null>(`(() => {
          const veld = document.activeElement;
          const nood = document.querySelector(".nood");
          if (veld === document.body || nood.contains(veld)) return null;
          return veld.getBoundingClientRect().bottom > nood.getBoundingClientRect().top + 1 ? veld.outerHTML.slice(0, 80) + JSON.stringify([veld.getBoundingClientRect(), nood.getBoundingClientRect(), scrollY]) : null;
        })()`);
        assert.equal(bedekt, null);
      }
    }
  });

  it("offers targets that a finger finds", async () => {
    proef().antwoord = () => ALLES;
    const { page } = await proef().venster({ viewport: { width: 320, height: 640 } });
    await page.locator("h1").waitFor();
    const klein = await page.evaluate<
      string[]
    >(`[...document.querySelectorAll("main :is(a, fluent-button, select, textarea, summary, .keuze, input.invoer)")]
      .filter((doel) => doel.checkVisibility() && doel.getBoundingClientRect().height < 43.5).map((doel) => doel.outerHTML.slice(0, 80))`);
    assert.deepEqual(klein, []);
  });

  it("hides everything in one tap, from eyes, keyboard and screen reader, and loses nothing", async () => {
    proef().antwoord = () => stap();
    const { page } = await proef().venster();
    await page.getByLabel("Voornaam").fill("Ans");
    await page.getByRole("button", { name: "Scherm leeg" }).click();
    assert.equal(
      (await page.locator("body").innerText()).replaceAll(/\s+/gu, " ").trim(),
      "Een moment geduld Toon weer",
    );
    assert.equal(await page.title(), "Wijkwijzer");
    assert.equal(await page.locator("main").isVisible(), false);
    assert.equal(await page.getByRole("textbox").count(), 0, "nothing in the tree of a screen reader");
    assert.equal(await actief(page), "Toon weer");
    await foto(page, "scherm-leeg");
    await page.keyboard.press("Enter");
    assert.equal(await page.getByLabel("Voornaam").inputValue(), "Ans");
    assert.equal(await actief(page), "Scherm leeg", "the focus where it was");
  });

  it("hides by itself after three minutes in which nobody did anything", async () => {
    proef().antwoord = () => stap();
    const { page } = await proef().venster({ pad: "/venster?doe=naar_start", token: null });
    await page.clock.install();
    await page.goto("about:blank");
    await page.goto(`${proef().adres}/venster?doe=hervat&vraag=vraag-0001#token=kop.inhoud.teken`);
    await page.getByLabel("Voornaam").fill("Ans");
    await page.clock.runFor("02:00");
    await page.keyboard.press("Shift");
    await page.clock.runFor("02:50");
    assert.equal(await page.locator("main").isVisible(), true, "a key counts as a sign of life");
    await page.clock.runFor("00:20");
    await page.getByRole("button", { name: "Toon weer" }).click();
    assert.equal(await page.getByLabel("Voornaam").inputValue(), "Ans");
  });

  it("asks again what may have changed when it is looked at again, but not while something is typed", async () => {
    const verversen = { titel: "Ververs", verb: "ververs" };
    proef().antwoord = ({ verb }) => stap({ verversen, ...(verb === "ververs" ? { titel: "Intussen opgepakt" } : {}) });
    const { page } = await proef().venster();
    await page.getByLabel("Voornaam").waitFor();
    const wissel = (stand: string) =>
      page.evaluate(
        `Object.defineProperty(document, "visibilityState", { value: "${stand}", configurable: true }), document.dispatchEvent(new Event("visibilitychange"))`,
      );
    await wissel("hidden");
    await wissel("visible");
    await page.getByRole("heading", { name: "Intussen opgepakt" }).waitFor();
    await page.getByLabel("Voornaam").fill("Ans");
    await wissel("hidden");
    await totdat(() => proef().aantal("bewaar") === 1, "what was typed when the page went out of sight");
    await wissel("visible");
    await page.getByText("Bewaard", { exact: true }).waitFor();
    assert.equal(proef().aantal("ververs"), 1);
  });

  it("has a small navigation on the tab and none in a dialog", async () => {
    proef().antwoord = ({ verb }) => stap({ naam: verb, titel: verb, velden: [] });
    const { page, venster } = await proef().venster({ pad: "/venster?doe=overzicht", teams: { frame: "content" } });
    await venster.getByRole("heading", { name: "overzicht" }).waitFor();
    assert.equal(await venster.getByRole("link", { name: "Mijn vragen" }).getAttribute("aria-current"), "page");
    await venster.getByRole("link", { name: "Ons team" }).click();
    await venster.getByRole("heading", { name: "ons_team" }).waitFor();
    assert.deepEqual(proef().laatste("ons_team")?.data, {}, "the page before it has nothing to do with it");
    assert.equal(new URL(venster.url()).search, "?doe=ons_team");
    assert.equal(await venster.getByRole("link", { name: "Ons team" }).getAttribute("aria-current"), "page");
    await venster.getByText("Lezen", { exact: true }).click();
    await foto(page, "navigatie");
    await venster.getByRole("link", { name: "Je eerste dag" }).click();
    await venster.getByRole("heading", { name: "lees" }).waitFor();
    assert.deepEqual(proef().laatste("lees")?.data["wat"], "eerste_dag");
    assert.equal(new URL(venster.url()).search, "?doe=lees&wat=eerste_dag");
    await venster.getByRole("button", { name: "Nieuwe vraag" }).click();
    await venster.getByRole("heading", { name: "nieuwe_vraag" }).waitFor();
    for (const teams of [{ frame: "task" as const }, {}]) {
      const pad = teams.frame === "task" ? "/venster?doe=overzicht" : "/venster?doe=hervat&vraag=vraag-0001";
      const ander = await proef().venster({ pad, teams });
      await ander.venster.locator("h1").waitFor();
      assert.equal(await ander.venster.getByRole("navigation").count(), 0);
    }
  });

  it("offers in its navigation only the ways that are open to this person", async () => {
    proef().antwoord = () => ({ ...stap({ velden: [] }), wegen: ["ons_team"] });
    const { venster } = await proef().venster({ pad: "/venster?doe=overzicht" });
    await venster.getByRole("link", { name: "Ons team" }).waitFor();
    await venster.getByRole("button", { name: "Nieuwe vraag" }).waitFor({ state: "hidden" });
    proef().antwoord = () => ({ ...stap({ velden: [] }), wegen: ["nieuwe_vraag"] });
    await venster.getByRole("link", { name: "Mijn vragen" }).click();
    await venster.getByRole("button", { name: "Nieuwe vraag" }).waitFor();
    await venster.getByRole("link", { name: "Ons team" }).waitFor({ state: "hidden" });
  });

  it("shows a sentence above what was typed, and as a page when there is nothing else", async () => {
    proef().antwoord = ({ verb }) => (verb === "hervat" ? stap() : "Let op: dit is niet bewaard. Bel 023 511 00 00.");
    const { page } = await proef().venster();
    await page.getByLabel("Voornaam").fill("Ans");
    await page.getByRole("button", { name: "Verder" }).click();
    await page.getByRole("alert").getByText("Let op: dit is niet bewaard.").waitFor();
    assert.equal(await page.getByLabel("Voornaam").inputValue(), "Ans");
    await foto(page, "zin-boven");
    proef().antwoord = () => "Ik ken je nog niet. Vraag je beheerder om je toe te voegen.";
    const { page: tweede } = await proef().venster();
    await tweede.getByText("Ik ken je nog niet.").waitFor();
    await foto(tweede, "zin-alleen");
  });

  it("opens links beside the page, without a way back to it", async () => {
    proef().antwoord = () => stap({ knoppen: [{ titel: "Briefje printen", link: `${proef().adres}/briefje` }] });
    const { context, page } = await proef().venster();
    await context.route("**/briefje", (route) =>
      route.fulfill({ contentType: "text/html", body: `<link rel="icon" href="data:,">` }),
    );
    const [tab] = await Promise.all([
      context.waitForEvent("page"),
      page.getByRole("link", { name: /^Briefje printen/u }).click(),
    ]);
    assert.equal(await tab.evaluate("window.opener"), null);
    assert.match(page.url(), /\/venster/u);
    const inTeams = await proef().venster({ teams: {} });
    await inTeams.venster.getByRole("link", { name: /^Briefje printen/u }).click();
    await totdat(
      async () => (await inTeams.page.evaluate<string[]>("gevraagd")).includes("executeDeepLink"),
      "Teams to open it",
    );
  });

  it("prints the titles and the words for the resident, and nothing else", async () => {
    proef().antwoord = () =>
      stap({
        naam: "briefje",
        titel: "Briefje voor de bewoner",
        velden: [],
        alineas: [
          { stijl: "klein", tekst: "Alleen voor jou." },
          { stijl: "zeg", tekst: "U hoort uiterlijk vrijdag van ons." },
        ],
      });
    const { page } = await proef().venster({ pad: "/venster?doe=overzicht" });
    await page.locator("h1").waitFor();
    await page.emulateMedia({ media: "print" });
    assert.equal(
      (await page.locator("body").innerText()).replaceAll(/\s+/gu, " "),
      "Briefje voor de bewoner U hoort uiterlijk vrijdag van ons.",
    );
    await foto(page, "op-papier");
  });
});

import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { totdat } from "../support/totdat.ts";
import { gevraagdAan, wisselThema } from "./gastheer.ts";
import { stap } from "./vensterbeelden.ts";
import { foto, gebreken, inHetVenster } from "./vensterproef.ts";

inHetVenster("Signing on in the window", (proef) => {
  it("asks Teams for a token and the theme, says when it is ready, and follows the theme", async () => {
    proef().antwoord = () => stap();
    const { page, venster } = await proef().venster({ teams: { thema: "dark" }, token: "van.teams.zelf" });
    await venster.getByRole("heading", { name: "Hoe bereiken we u?" }).waitFor();
    assert.equal(proef().laatste("hervat")?.token, "van.teams.zelf");
    const gevraagd = await gevraagdAan(page);
    assert.deepEqual(
      gevraagd.filter((naam) => naam !== "registerHandler"),
      ["initialize", "getContext", "authentication.getAuthToken", "appInitialization.success"],
    );
    const achtergrond = () => venster.evaluate<string>("getComputedStyle(document.body).backgroundColor");
    assert.equal(await achtergrond(), "rgb(41, 41, 41)");
    await wisselThema(page, "contrast");
    await totdat(async () => (await achtergrond()) === "rgb(0, 0, 0)", "the theme of high contrast");
    await wisselThema(page, "default");
    await totdat(async () => (await achtergrond()) === "rgb(255, 255, 255)", "the light theme");
  });

  it("shows nothing and says why when Teams gives no token", async () => {
    const { page, venster } = await proef().venster({ teams: { token: null } });
    await venster.getByRole("heading", { name: "Aanmelden lukt nu niet" }).waitFor();
    assert.deepEqual(await gebreken(venster), []);
    assert.equal(proef().binnen.length, 0);
    await foto(page, "aanmelden-lukt-niet");
  });

  it("does not wait for ever for a host that says nothing", async () => {
    const { page, venster } = await proef().venster({ teams: { stil: true } });
    await venster.getByRole("heading", { name: "Aanmelden lukt nu niet" }).waitFor();
    assert.deepEqual(await gevraagdAan(page), ["initialize"]);
  });

  /** Nowhere to sign on yet: what is set after this is for the next load only. */
  const nietAangemeld = (page: Page) => page.getByRole("heading", { name: "Open dit in Teams" }).waitFor();

  it("is not shown by another site", async () => {
    const { page } = await proef().venster({ token: null });
    await page.route("https://elders.example/**", (route) =>
      route.fulfill({ contentType: "text/html", body: `<iframe src="${proef().adres}/venster"></iframe>` }),
    );
    await page.goto("https://elders.example/");
    await totdat(
      () =>
        proef()
          .klachtenVan(page)
          .some((klacht) => /frame-ancestors/u.test(klacht)),
      "the refusal",
    );
    proef().vergeef(page, /frame-ancestors/u);
    proef().vergeefVreemd(page, "https://elders.example/");
  });

  it("takes the token of the trial from the address, keeps it in memory, and leaves no trace of it", async () => {
    proef().antwoord = () => stap();
    const { page } = await proef().venster({ token: "van.de.proef" });
    await page.getByRole("heading", { name: "Hoe bereiken we u?" }).waitFor();
    assert.equal(proef().laatste("hervat")?.token, "van.de.proef");
    assert.equal(page.url(), `${proef().adres}/venster?doe=hervat&vraag=vraag-0001`);
    const bewaard = await page.evaluate<string>(
      "JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])",
    );
    assert.equal(bewaard, '[{},{"wijkwijzer.als":"sanne"},""]');
  });

  it("goes to where one signs on when it has no token, and comes back to the same page", async () => {
    const context = await proef().venster({ token: null, pad: "/venster?doe=ons_team" });
    await nietAangemeld(context.page);
    proef().antwoord = () => stap();
    proef().aanmelden = `${proef().adres}/aanmelden`;
    const bezocht: string[] = [];
    await context.page.route("**/aanmelden**", async (route) => {
      const gevraagd = new URL(route.request().url());
      bezocht.push(gevraagd.search);
      const naar = gevraagd.searchParams.get("naar") ?? "";
      await route.fulfill({ status: 302, headers: { location: `${naar}#token=nieuw.van.daar&als=sanne` } });
    });
    await context.page.reload();
    await context.page.getByRole("heading", { name: "Hoe bereiken we u?" }).waitFor();
    assert.deepEqual(bezocht, ["?als=&naar=%2Fvenster%3Fdoe%3Dons_team"]);
    assert.equal(proef().laatste("ons_team")?.token, "nieuw.van.daar");
    await context.page.reload();
    await totdat(() => proef().aantal("ons_team") === 2, "the page after a reload");
    assert.equal(bezocht[1], "?als=sanne&naar=%2Fvenster%3Fdoe%3Dons_team");
  });

  it("goes there once and no further when nothing comes of it", async () => {
    const { page } = await proef().venster({ token: null });
    await nietAangemeld(page);
    proef().aanmelden = `${proef().adres}/aanmelden`;
    let bezocht = 0;
    await page.route("**/aanmelden**", async (route) => {
      bezocht += 1;
      await route.fulfill({ status: 302, headers: { location: "/venster" } });
    });
    await page.reload();
    await page.getByRole("heading", { name: "Aanmelden lukt nu niet" }).waitFor();
    assert.equal(bezocht, 1);
    await page.getByRole("button", { name: "Opnieuw proberen" }).click();
    await totdat(() => bezocht === 2, "a new attempt by hand");
  });

  it("explains itself to who opens it outside Teams in production", async () => {
    const { page } = await proef().venster({ token: null });
    await page.getByRole("heading", { name: "Open dit in Teams" }).waitFor();
    assert.equal(await page.getByRole("link", { name: "112" }).getAttribute("href"), "tel:112");
    assert.deepEqual(await gebreken(page), []);
    assert.equal(proef().binnen.length, 0);
    await foto(page, "open-in-teams");
  });

  it("renews a token that is refused once and sends the wish again as the same wish", async () => {
    proef().antwoord = () => stap();
    const { page, venster } = await proef().venster({ teams: {}, token: "verlopen.na.gebruik" });
    await venster.getByRole("heading", { name: "Aanmelden lukt nu niet" }).waitFor();
    assert.equal((await gevraagdAan(page)).filter((naam) => naam === "authentication.getAuthToken").length, 2);
    proef().vergeef(page, /401/u);
  });

  it("refuses who does not belong here with a plain page", async () => {
    const { page } = await proef().venster({ token: "vreemd.van.elders" });
    await page.getByRole("heading", { name: "Dit kan niet met dit account" }).waitFor();
    assert.deepEqual(await gebreken(page), []);
    await foto(page, "geweigerd");
    proef().vergeef(page, /403/u);
  });
});

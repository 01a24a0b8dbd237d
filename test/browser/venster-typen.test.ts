import assert from "node:assert/strict";
import { totdat } from "../support/totdat.ts";
import { stap, verstuurd } from "./vensterbeelden.ts";
import { foto, type Geopend, gebreken, inHetVenster } from "./vensterproef.ts";

const WOORDEN = "Wat vroeg de bewoner?";
const GEVAAR = stap({
  naam: "veiligheid/112",
  titel: "Bel nu 112",
  toon: "gevaar",
  velden: [],
  basis: { vraag: "vraag-0001", rev: 9 },
});

inHetVenster("Typing in the window", (proef) => {
  const begin = async (): Promise<Geopend> => {
    proef().antwoord = ({ data }) => stap({}, Number(data["rev"] ?? 2) + 1);
    const geopend = await proef().venster();
    await geopend.venster.getByLabel(WOORDEN).waitFor();
    return geopend;
  };

  it("keeps what is typed a moment after the last key, once, and says so", async () => {
    const { page } = await begin();
    await page.getByLabel(WOORDEN).pressSequentially("De huur is niet betaald", { delay: 20 });
    await page.getByText("Nog niet bewaard").waitFor();
    await page.getByText("Bewaard", { exact: true }).waitFor();
    assert.equal(proef().aantal("bewaar"), 1);
    const eerste = proef().laatste("bewaar");
    assert.deepEqual(eerste?.data, {
      vraag: "vraag-0001",
      rev: 3,
      stap: "bereiken",
      [verstuurd("woorden", 3)]: "De huur is niet betaald",
    });
    await page.getByLabel("Voornaam").fill("Ans");
    await totdat(() => proef().aantal("bewaar") === 2, "a second time");
    assert.equal(proef().laatste("bewaar")?.data[verstuurd("naam", 4)], "Ans", "under the revision that came back");
    assert.equal(await page.getByLabel(WOORDEN).inputValue(), "De huur is niet betaald");
  });

  it("keeps what is typed while something is being kept after that", async () => {
    const { page } = await begin();
    const { promise, resolve } = Promise.withResolvers<void>();
    proef().antwoord = async () => {
      await promise;
      return stap({}, 4);
    };
    await page.getByLabel(WOORDEN).fill("Eerst dit");
    await totdat(() => proef().aantal("bewaar") === 1, "the first");
    await page.getByLabel(WOORDEN).fill("Eerst dit, dan dat");
    resolve();
    await totdat(() => proef().laatste("bewaar")?.data[verstuurd("woorden", 4)] === "Eerst dit, dan dat", "the rest");
  });

  it("has the words looked at as soon as a field is left, and shows danger at once", async () => {
    const { page } = await begin();
    proef().antwoord = ({ verb, data }) => (verb === "bewaar" && data["af"] === true ? GEVAAR : stap({}, 4));
    await page.getByLabel(WOORDEN).fill("Hij heeft een mes");
    await page.keyboard.press("Tab");
    await page.getByRole("heading", { name: "Bel nu 112" }).waitFor();
    assert.equal(proef().laatste("bewaar")?.data[verstuurd("woorden", 3)], "Hij heeft een mes");
    assert.equal(await page.evaluate("document.activeElement.tagName"), "H1");
  });

  it("loses nothing to a lost connection and doubles nothing when it is back", async () => {
    const { context, page } = await begin();
    await context.setOffline(true);
    await page.getByLabel(WOORDEN).fill("Getypt zonder verbinding");
    await page.getByText("Geen verbinding. Wat je typt, blijft staan. Ik probeer het opnieuw.").waitFor();
    await foto(page, "geen-verbinding");
    assert.deepEqual(await gebreken(page), []);
    await page.getByRole("button", { name: "Verder" }).click();
    assert.equal(await page.getByLabel(WOORDEN).inputValue(), "Getypt zonder verbinding");
    await context.setOffline(false);
    await page.getByText("Weer verbonden.").waitFor();
    await totdat(() => proef().aantal("verder") === 1, "the tap");
    const verder = proef().laatste("verder");
    const rev = Number(verder?.data["rev"]);
    assert.equal(verder?.data[verstuurd("woorden", rev)], "Getypt zonder verbinding");
    proef().vergeef(page, /ERR_INTERNET_DISCONNECTED/u);
  });

  it("sends a wish again under the same number while the server cannot keep it", async () => {
    const { page } = await begin();
    let keer = 0;
    proef().antwoord = () => (++keer < 3 ? 503 : stap({}, 4));
    await page.getByLabel(WOORDEN).fill("Nog een keer");
    await totdat(() => proef().aantal("bewaar") === 3, "three attempts", 8_000);
    assert.equal(
      new Set(
        proef()
          .binnen.filter(({ verb }) => verb === "bewaar")
          .map(({ op }) => op),
      ).size,
      1,
    );
    assert.match(proef().laatste("bewaar")?.op ?? "", /^[\w-]{16,40}$/u);
    await page.getByText("Bewaard", { exact: true }).waitFor();
    proef().vergeef(page, /503/u);
  });

  it("makes one wish of a double tap, and a button shows that it is busy", async () => {
    const { page } = await begin();
    const { promise, resolve } = Promise.withResolvers<void>();
    proef().antwoord = async () => {
      await promise;
      return stap({ titel: "De volgende" }, 4);
    };
    const verder = page.getByRole("button", { name: "Verder" });
    await verder.dblclick();
    await page.getByRole("button", { name: "Terug" }).click();
    assert.equal(await verder.getAttribute("aria-busy"), "true");
    await page.locator(".voortgangslijn").waitFor();
    resolve();
    await page.getByRole("heading", { name: "De volgende" }).waitFor();
    assert.equal(proef().aantal("verder"), 1);
    assert.equal(proef().aantal("terug"), 0);
    proef().antwoord = () => "Dat lukt nu niet.";
    await verder.dblclick();
    await page.getByText("Dat lukt nu niet.").waitFor();
    await page.getByRole("button", { name: "Terug" }).click();
    await totdat(() => proef().aantal("terug") === 1, "a tap after that");
    assert.equal(proef().aantal("verder"), 2);
  });

  it("sends help before everything else, with what was typed, while another wish still waits", async () => {
    const { page } = await begin();
    proef().antwoord = ({ verb }) => (verb === "direct_hulp" ? GEVAAR : 503);
    await page.getByLabel(WOORDEN).fill("Er is iets mis");
    await page.getByRole("button", { name: "Verder" }).click();
    await totdat(() => proef().aantal("verder") > 1, "a wish that waits");
    await page.getByRole("button", { name: "Direct hulp" }).click();
    await page.getByRole("heading", { name: "Bel nu 112" }).waitFor({ timeout: 1_000 });
    proef().antwoord = () => stap({ titel: "Te laat" }, 5);
    await totdat(() => proef().binnen.at(-1)?.verb === "verder", "the wish after it", 8_000);
    assert.equal(
      new Set(
        proef()
          .binnen.filter(({ verb }) => verb === "verder")
          .map(({ op }) => op),
      ).size,
      1,
    );
    await page.getByText("Weer verbonden.").waitFor();
    assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), "Bel nu 112", "danger stays on the screen");
    proef().vergeef(page, /503/u);
  });

  it("keeps what is typed before going back, which takes nothing along", async () => {
    const { page } = await begin();
    await page.getByLabel(WOORDEN).fill("Eerst bewaren");
    await page.getByRole("button", { name: "Terug" }).click();
    await totdat(() => proef().aantal("terug") === 1, "the way back");
    const verbs = proef().binnen.map(({ verb }) => verb);
    assert.deepEqual(verbs, ["hervat", "bewaar", "terug"]);
    assert.deepEqual(proef().laatste("terug")?.data, { vraag: "vraag-0001", rev: 4, stap: "bereiken" });
  });

  it("leaves what somebody types alone when another window changed it, and takes over the other only when asked", async () => {
    const { page } = await begin();
    const anders = stap({}, 7);
    const velden = anders.velden.map((veld) =>
      veld.id === "woorden" ? { ...veld, elders: "Hulp bij de huur" } : veld,
    );
    proef().antwoord = () => ({
      ...anders,
      velden,
      alineas: [{ stijl: "melding", tekst: "Deze vraag is intussen ergens anders veranderd." }],
    });
    await page.clock.install();
    await page.getByLabel(WOORDEN).pressSequentially("Mijn woorden");
    await page.clock.runFor(1_000);
    await page.getByText("Deze vraag is intussen ergens anders veranderd.").waitFor();
    assert.equal(await page.getByLabel(WOORDEN).inputValue(), "Mijn woorden");
    assert.equal(await page.evaluate("document.activeElement.tagName"), "TEXTAREA", "and the cursor where it was");
    await page.getByText("Nog niet bewaard").waitFor();
    const gestuurd = proef().aantal("bewaar");
    await page.clock.runFor(10_000);
    assert.equal(proef().aantal("bewaar"), gestuurd, "nothing is decided for somebody");
    await foto(page, "elders");
    assert.deepEqual(await gebreken(page), []);
    await page.getByRole("button", { name: /^Neem dit over/u }).click();
    assert.equal(await page.getByLabel(WOORDEN).inputValue(), "Hulp bij de huur");
    await page.clock.runFor(1_000);
    await totdat(() => proef().laatste("bewaar")?.data[verstuurd("woorden", 7)] === "Hulp bij de huur", "the choice");
  });

  it("lets questions come and go with an answer, and leaves the cursor and every word where they are", async () => {
    const [woorden, naam] = stap().velden;
    if (woorden === undefined || naam === undefined) throw new TypeError("geen velden");
    const vast = { soort: "tekst", verplicht: true, waarde: "Tigrinya", maximum: 40, regels: "een" } as const;
    const extra = { ...vast, id: "taal", label: "Welke taal?" };
    const weg = { ...vast, id: "oud", label: "Oude vraag" };
    proef().antwoord = ({ verb }) =>
      stap({ velden: verb === "bewaar" ? [extra, woorden, naam] : [weg, woorden, naam] });
    const { page } = await proef().venster();
    await page.getByLabel("Voornaam").fill("Ans");
    await page.getByLabel(WOORDEN).pressSequentially("Mijn woorden");
    await page.getByLabel(/^Welke taal/u).waitFor();
    assert.equal(await page.getByLabel("Oude vraag").count(), 0);
    await page.keyboard.type(" gaan door");
    assert.equal(await page.getByLabel(WOORDEN).inputValue(), "Mijn woorden gaan door");
    assert.equal(await page.getByLabel("Voornaam").inputValue(), "Ans");
    await totdat(
      () => proef().laatste("bewaar")?.data[verstuurd("woorden", 3)] === "Mijn woorden gaan door",
      "the rest",
    );
    assert.equal(proef().laatste("bewaar")?.data[verstuurd("taal", 3)], "Tigrinya");
    await page.getByText("Bewaard", { exact: true }).waitFor();
  });

  it("says beside the field what is too much instead of cutting it off, and holds back half a date", async () => {
    proef().antwoord = () =>
      stap({
        velden: [...stap().velden, { id: "dag", soort: "datum", label: "Welke dag?", verplicht: false, waarde: "" }],
      });
    const { page } = await proef().venster();
    await page.getByLabel(WOORDEN).fill("x".repeat(210));
    await page.getByText("Dit is te lang. Haal 10 tekens weg.").waitFor();
    await page.getByLabel(/^Welke dag/u).focus();
    await page.keyboard.type("12");
    await page.getByRole("button", { name: "Verder" }).click();
    await page.getByText("De datum is nog niet af.").waitFor();
    assert.equal(await page.evaluate("document.activeElement.type"), "date");
    assert.equal(proef().aantal("verder"), 0);
  });

  it("keeps what was typed last when the page is closed", async () => {
    const { page } = await begin();
    await page.getByLabel(WOORDEN).pressSequentially("Het laatste woord");
    await page.goto("about:blank");
    const bewaard = () => Object.values(proef().laatste("bewaar")?.data ?? {});
    await totdat(() => bewaard().includes("Het laatste woord"), "what was typed last");
  });

  it("asks before it closes only while something is not kept", async () => {
    const { page } = await begin();
    const gevraagd: string[] = [];
    page.on("dialog", (dialoog) => {
      gevraagd.push(dialoog.type());
      void dialoog.dismiss();
    });
    proef().antwoord = () => 503;
    await page.getByLabel(WOORDEN).pressSequentially("Nog niet bewaard");
    await page.close({ runBeforeUnload: true });
    await totdat(() => gevraagd.length === 1, "the question");
    assert.deepEqual(gevraagd, ["beforeunload"]);
    proef().antwoord = () => stap({}, 4);
    await page.getByText("Bewaard", { exact: true }).waitFor();
    proef().vergeef(page, /503/u);
    await page.close({ runBeforeUnload: true });
    await totdat(() => page.isClosed(), "the page gone");
    assert.equal(gevraagd.length, 1);
  });

  it("begins nothing twice when the page is loaded again", async () => {
    proef().antwoord = () => stap();
    const { page } = await proef().venster({ pad: "/venster?doe=nieuwe_vraag" });
    await page.getByLabel(WOORDEN).waitFor();
    await page.waitForURL("**/venster?doe=hervat&vraag=vraag-0001");
    assert.equal(proef().aantal("nieuwe_vraag"), 1);
  });

  it("shows what a resident says to the letter", async () => {
    const kwaad = `<img src=x onerror="document.title='gehackt'"><script>1</script>\u202Eabc {{x}} [a](https://evil.example)`;
    proef().antwoord = () =>
      stap({
        titel: kwaad,
        voortgang: kwaad,
        alineas: (["gewoon", "zeg", "klein", "nadruk", "fout", "melding", "telefoon"] as const).map((stijl) => ({
          stijl,
          tekst: kwaad,
        })),
        velden: stap().velden.map(
          (veld) =>
            ({ ...veld, label: kwaad, uitleg: kwaad, fout: kwaad, elders: kwaad, waarde: kwaad }) as typeof veld,
        ),
        regels: [{ label: kwaad, waarde: kwaad, knop: { titel: kwaad, verb: "wijzig" } }],
        knoppen: [
          { titel: kwaad, verb: "verder" },
          { titel: kwaad, link: "javascript:alert(1)" },
        ],
        delen: [{ titel: kwaad, alineas: [{ stijl: "gewoon", tekst: kwaad }], regels: [] }],
      });
    const { page } = await proef().venster();
    await page.locator("h1").waitFor();
    assert.equal(await page.locator("main :is(img, script)").count(), 0);
    assert.equal(await page.locator("main a:not([href^='tel:'])").count(), 0);
    assert.equal(await page.title(), "Wijkwijzer");
    assert.match(await page.locator("h1").innerText(), /<img src=x onerror="document\.title='gehackt'">/u);
    assert.doesNotMatch(await page.locator("main").innerText(), /\u202E/u);
    assert.equal(await page.locator("textarea").inputValue(), kwaad, "a field has exactly what was typed");
  });
});

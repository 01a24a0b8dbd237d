import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import type { Grafiek, Kaartbeeld, Tabel } from "../../dialogs/beeld.ts";
import { cijferbeeld, verslagbeeld } from "../../dialogs/beelden/cijfers.ts";
import { maakZicht } from "../../dialogs/beelden/zicht.ts";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import { keuzesVan } from "../../src/domain/cijfers/cijferkeuze.ts";
import type { Cijferkeuze } from "../../src/domain/cijfers/cijfertabel.ts";
import { cijferoverzicht } from "../../src/domain/cijfers/overzicht.ts";
import { lokaleDag } from "../../src/domain/werkkalender.ts";
import { leesGemeente } from "../../src/gemeente.ts";
import { csvVan } from "../../src/tab/csv.ts";
import { cijferjaar, maandenVanaf } from "../support/cijferjaar.ts";
import { totdat } from "../support/totdat.ts";
import { foto, type Geopend, gebreken, inHetVenster, type Vensterproef } from "./vensterproef.ts";

const GEMEENTE = leesGemeente("config/haarlem");
const NU = Date.parse("2026-11-23T10:00:00+01:00");
const VANDAAG = lokaleDag(GEMEENTE, NU);
const TELLINGEN = cijferjaar([...GEMEENTE.teams.keys()], maandenVanaf(2025, 22));
const IK = [...GEMEENTE.mensen.values()].find(({ rollen }) => rollen.includes("teamleider"));
const WEGEN = [
  "ons_team",
  "te_laat",
  "daglijst",
  "signalen",
  "mijn_signalen",
  "cijfers",
  "sociale_kaart",
  "beheer",
] as const;
const PAD = "/venster?doe=cijfers";

function toon(maak: typeof cijferbeeld, deel: Partial<Cijferkeuze> = {}): Kaartbeeld {
  assert.ok(IK);
  const keuze: Cijferkeuze = { team: null, jaar: 2026, kwartaal: 3, ...deel };
  const overzicht = cijferoverzicht(GEMEENTE, TELLINGEN, keuze, VANDAAG);
  assert.ok(overzicht);
  const zicht = maakZicht(GEMEENTE, IK, NU, NEDERLANDS, "venster");
  return { ...maak(zicht, { overzicht, jaren: keuzesVan(VANDAAG, TELLINGEN) }), wegen: WEGEN };
}

const OVERZICHT = toon(cijferbeeld);
const KLEIN = toon(cijferbeeld, { team: [...GEMEENTE.teams.keys()].at(-1) ?? null });
/** A team of which some subjects are hidden and some are not. */
const DEELS = [...GEMEENTE.teams.keys()]
  .map((team) => toon(cijferbeeld, { team }))
  .find((beeld) => eersteGrafiek(beeld)?.onderschrift !== undefined);
const VERSLAG = toon(verslagbeeld);
const TABELLEN = (OVERZICHT.delen ?? []).flatMap(({ tabel }) => tabel ?? []);
const TABEL_1 = TABELLEN[0];

function eersteGrafiek({ delen = [] }: Kaartbeeld): Grafiek | undefined {
  return delen.flatMap(({ titel, grafiek }) => (titel === "Onderwerpen" ? (grafiek ?? []) : []))[0];
}

/** As a person reads it: row by row. */
function gelezen(venster: Page | Frame, plaats: number): Promise<readonly (readonly string[])[]> {
  return venster.evaluate(
    `[...document.querySelectorAll("table")[${plaats}].rows].map((rij) => [...rij.cells].map((cel) => cel.textContent))`,
  );
}

function inRijen({ kolommen, rijen, totaal }: Tabel): readonly (readonly string[])[] {
  return [
    kolommen,
    ...[...rijen, ...(totaal === undefined ? [] : [totaal])].map(({ kop, waarden }) => [kop, ...waarden]),
  ];
}

async function open(proef: Vensterproef, opties: Parameters<Vensterproef["venster"]>[0] = {}): Promise<Geopend> {
  const geopend = await proef.venster({ pad: PAD, ...opties });
  await geopend.venster.getByRole("heading", { level: 1 }).waitFor();
  return geopend;
}

inHetVenster("The page of the figures", (proef) => {
  beforeEach(() => {
    proef().antwoord = ({ verb, data }) =>
      verb === "cijfers_kwartaal" ? VERSLAG : Object.values(data).includes("2025") ? KLEIN : OVERZICHT;
  });

  for (const [naam, opties] of Object.entries({
    licht: { colorScheme: "light" },
    donker: { colorScheme: "dark" },
    systeemkleuren: { forcedColors: "active" },
    contrast: { teams: { thema: "contrast" } },
    smal: { viewport: { width: 320, height: 640 } },
  } as const)) {
    it(`can be used by everybody: ${naam}`, async () => {
      const { page, venster } = await open(proef(), opties);
      assert.deepEqual(await gebreken(venster), []);
      const breed = await venster.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
      assert.ok(breed <= 0, `${breed} px wider than the screen`);
      await foto(page, `cijfers-${naam}`);
    }).timeout(60_000);
  }

  it("shows each figure as a table with headings, and beside each chart the same figures", async () => {
    const { venster } = await open(proef());
    assert.ok(TABELLEN.length > 12);
    for (const [plaats, tabel] of TABELLEN.entries()) assert.deepEqual(await gelezen(venster, plaats), inRijen(tabel));
    const tabel = venster.getByRole("table", { name: "Tabel 1", exact: true });
    assert.equal(await tabel.getByRole("columnheader").count(), 5);
    assert.equal(await tabel.getByRole("rowheader").count(), GEMEENTE.teams.size + 1);
    const staven = (OVERZICHT.delen ?? []).flatMap(({ grafiek }) => grafiek ?? []);
    assert.equal(
      await venster.getByRole("img", { name: /^Staafdiagram: .+ Dezelfde cijfers staan in de tabel/u }).count(),
      staven.length,
    );
  });

  it("draws every bar of a chart to one scale, and none for what is hidden", async () => {
    assert.ok(DEELS);
    proef().antwoord = () => DEELS;
    const { page, venster } = await open(proef());
    await foto(page, "cijfers-klein-team");
    const staven = eersteGrafiek(DEELS)?.staven ?? [];
    const lengtes: number[] = await venster.evaluate(
      `[...document.querySelector(".staven").querySelectorAll("rect")].map((staaf) => staaf.getBoundingClientRect().width)`,
    );
    const langste = Math.max(...lengtes);
    const meeste = Math.max(...staven.map(({ waarde }) => waarde ?? 0));
    assert.ok(meeste > 0 && langste > 100);
    for (const [plaats, { waarde }] of staven.entries())
      assert.ok(Math.abs((lengtes[plaats] ?? -1) - (langste * (waarde ?? 0)) / meeste) < 1, `bar ${plaats}`);
    assert.equal(lengtes.length, staven.length);
  });

  for (const [naam, opties] of Object.entries({
    donker: { colorScheme: "dark" },
    smal: { viewport: { width: 320, height: 640 } },
  } as const))
    it(`says below the chart of a small team what is not drawn, while the table names it: ${naam}`, async () => {
      assert.ok(DEELS);
      proef().antwoord = () => DEELS;
      const { page, venster } = await open(proef(), opties);
      const deel = (DEELS.delen ?? []).find(({ titel }) => titel === "Onderwerpen");
      const verborgen = deel?.tabel?.rijen.filter(({ waarden: [aantal] }) => aantal === "verborgen").length ?? 0;
      assert.ok(verborgen > 0 && deel?.grafiek?.staven.length === (deel?.tabel?.rijen.length ?? 0) - verborgen);
      const { onderschrift = "" } = deel.grafiek;
      assert.match(onderschrift, new RegExp(`^${verborgen} regel`, "u"));
      await venster.locator("figure").getByText(onderschrift).first().scrollIntoViewIfNeeded();
      assert.deepEqual(await gebreken(venster), []);
      await foto(page, `cijfers-klein-team-${naam}`);
    }).timeout(60_000);

  it("is gone through with the keyboard alone: another choice, a table that scrolls, a file, a copy", async () => {
    const { context, page, venster } = await open(proef(), { viewport: { width: 320, height: 640 } });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await venster.getByLabel("Over welke tijd?").focus();
    await page.keyboard.type("Heel 2025");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await totdat(() => proef().aantal("cijfers") === 2, "the choice to be asked");
    assert.ok(Object.values(proef().laatste("cijfers")?.data ?? {}).includes("2025"));
    await venster.getByText("Heel 2025").first().waitFor({ state: "attached" });

    await venster.getByText("Schuif hem opzij").first().waitFor();
    const gebied = venster.getByRole("region", { name: "Tabel 1", exact: true });
    await gebied.focus();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowRight");
    await totdat(async () => (await gebied.evaluate("(vak) => vak.scrollLeft")) !== 0, "the table to scroll");
    await page.keyboard.press("Tab");
    const [bestand] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    assert.match(bestand.suggestedFilename(), /^cijfers-.+\.csv$/u);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await venster.getByText("Plak de tabel in Excel of Word").waitFor();
    assert.match(await page.evaluate<string>("navigator.clipboard.readText()"), /Gestart 2025\s+Gestart 2026/u);
  });

  it("gives a file with what the table shows, hidden figures as words", async () => {
    const { page, venster } = await open(proef());
    assert.ok(TABEL_1);
    const knop = venster.getByRole("button", { name: "Bewaar als CSV: Tabel 1" });
    const [download] = await Promise.all([page.waitForEvent("download"), knop.click()]);
    assert.equal(download.suggestedFilename(), "cijfers-alle-teams-2026-K3-gestart.csv");
    const csv = readFileSync(await download.path(), "utf8");
    assert.equal(csv, csvVan(TABEL_1));
    const schoon = (await gelezen(venster, 0)).map((rij) =>
      rij.map((cel) => cel.replaceAll(/(?<=\d)\.(?=\d{3})/gu, "")),
    );
    assert.deepEqual(
      csv
        .slice(1)
        .trimEnd()
        .split("\r\n")
        .map((regel) => regel.split(";").map((cel) => cel.replaceAll('"', ""))),
      schoon,
    );
    await venster.getByText("Het bestand staat bij je downloads").waitFor();
  });

  it("keeps the choice in its address, so that a reload shows the same", async () => {
    const { page, venster } = await open(proef());
    await venster.getByRole("button", { name: "Verslag om te printen" }).click();
    await totdat(() => page.url().includes("doe=cijfers_kwartaal"), "the address to follow");
    assert.match(page.url(), /\?doe=cijfers_kwartaal&team=alle-teams&periode=2026-K3$/u);
  });

  it("prints a report of a sheet per part on A4, each with gemeente, period and peildatum, and nothing to press", async () => {
    const { page } = await open(proef(), { pad: "/venster?doe=cijfers_kwartaal" });
    await page.emulateMedia({ media: "print" });
    const tekst = await page.locator("body").innerText();
    const bladen = (VERSLAG.delen ?? []).filter(({ bladzijde }) => bladzijde).length + 1;
    assert.equal(
      tekst.split(`${GEMEENTE.naam} · Alle teams samen · Kwartaal 3 van 2026 · Peildatum 30 september 2026`).length,
      bladen + 1,
    );
    assert.doesNotMatch(tekst, /Bewaar als CSV|Kopieer|Afdrukken|Direct hulp|Mijn vragen/u);
    await foto(page, "cijfers-papier");
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      ...(process.env["FOTOS"] === undefined ? {} : { path: `${process.env["FOTOS"]}/cijfers-verslag.pdf` }),
    });
    const vellen = pdf.toString("latin1");
    assert.equal(vellen.match(/\/Type\s*\/Page\b(?!s)/gu)?.length, bladen);
    assert.match(vellen, /\/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/u);
  });

  it("says so where the host does not let it print", async () => {
    const { page, venster } = await open(proef(), {
      vooraf: async (leeg) => {
        await leeg.addInitScript("window.print = () => {}");
      },
    });
    await venster.getByRole("button", { name: "Afdrukken" }).click();
    await venster.getByText("Afdrukken lukt hier niet").waitFor();
    await page.evaluate("window.print = () => dispatchEvent(new Event('beforeprint'))");
    await venster.getByRole("button", { name: "Afdrukken" }).click();
    await venster.getByText("Afdrukken lukt hier niet").waitFor({ state: "detached" });
  });

  it("is reached from the navigation, with what else somebody may, at 320 px too", async () => {
    const { page, venster } = await open(proef(), {
      viewport: { width: 320, height: 640 },
      pad: "/venster?doe=overzicht",
    });
    await venster.getByText("Meer", { exact: true }).click();
    await foto(page, "cijfers-navigatie");
    for (const naam of ["Signalen", "Mijn signalen", "Cijfers", "Sociale kaart", "Beheer"])
      await venster.getByRole("link", { name: naam, exact: true }).waitFor();
    await venster.getByRole("link", { name: "Cijfers", exact: true }).click();
    await totdat(() => proef().aantal("cijfers") === 1, "the figures to be asked");
    await venster.locator('nav a[aria-current="page"]', { hasText: "Cijfers" }).waitFor({ state: "attached" });
    await venster.locator("nav summary.hier", { hasText: "Meer" }).waitFor();
    proef().antwoord = () => ({ ...OVERZICHT, wegen: ["nieuwe_vraag"] });
    await venster.getByRole("link", { name: "Mijn vragen" }).click();
    await venster.getByText("Meer", { exact: true }).waitFor({ state: "hidden" });
  });

  it("has lists in its navigation that fit the screen, wherever their title stands", async () => {
    for (const wegen of [WEGEN, ["sociale_kaart"], ["ons_team", "cijfers"], []] as const) {
      proef().antwoord = () => ({ ...OVERZICHT, wegen });
      const { page, venster } = await open(proef(), { viewport: { width: 320, height: 640 } });
      for (const titel of wegen.length === 0 ? ["Lezen"] : ["Meer", "Lezen"]) {
        await venster.getByText(titel, { exact: true }).click();
        const breed = await venster.evaluate<number>("document.documentElement.scrollWidth");
        assert.ok(breed <= 320, `${titel}: ${breed} px`);
        await page.keyboard.press("Escape");
      }
    }
  });
});

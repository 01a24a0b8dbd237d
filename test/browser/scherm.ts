import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContext, errors, type Locator, type Page } from "playwright-core";
import { NEDERLANDS, type Tekstsleutel, verwoord, type Waarden } from "../../dialogs/teksten.ts";

/** Wide as on a desk, narrow as on a telephone. */
const BREEDTES = { breed: 1100, smal: 400 } as const;
const HOOGTE = 900;

/** Longer than the Playground takes to draw a card. */
const HERTEKEND_MS = 3_000;

/** Longer than the bot leaves between two greetings. */
const GROET_MS = 11_000;

/** What somebody fills in: the text, the choice by its words or what is in them, several choices as a list. */
type Ingevuld = Readonly<Record<string, string | RegExp | readonly string[]>>;

/** The words of a label or a title as they stand in the catalogue now. */
export function zin(sleutel: Tekstsleutel, waarden: Waarden = {}): string {
  return verwoord(NEDERLANDS, sleutel, waarden);
}

/**
 * One person's page of the Playground. Fields are found by their label and buttons by their title, always within a
 * card: the log beside the chat repeats the same words.
 */
export class Scherm {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(context: BrowserContext, adres: string): Promise<Scherm> {
    const page = await context.newPage();
    await page.setViewportSize({ width: BREEDTES.breed, height: HOOGTE });
    await page.goto(adres);
    const scherm = new Scherm(page);
    await scherm.#legLogWeg();
    return scherm;
  }

  /** Presses F5: the Playground forgets the chat, the bot greets again. */
  async opnieuw(): Promise<void> {
    await this.page.bringToFront();
    await this.page.reload();
    await this.#legLogWeg();
  }

  /**
   * The start card. The Playground can lose one that was sent before the page was there, and the bot greets once in
   * ten seconds: whoever keeps looking at an empty chat presses F5.
   */
  async begin(): Promise<Locator> {
    try {
      return await this.kaart(zin("start.titel"), GROET_MS);
    } catch (fout) {
      if (!(fout instanceof errors.TimeoutError)) throw fout;
      await this.opnieuw();
      return await this.kaart(zin("start.titel"));
    }
  }

  async typt(tekst: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.locator("div[role=textbox]").last().fill(tekst);
    await this.page.keyboard.press("Enter");
  }

  /** All cards in the chat, oldest first. */
  kaarten(): Locator {
    return this.page.locator(".ac-adaptiveCard");
  }

  /** The newest card with this heading, once it can be seen. A page behind another one is drawn once a second. */
  async kaart(titel: string | RegExp, binnenMs?: number): Promise<Locator> {
    await this.page.bringToFront();
    const kop = this.page.getByRole("heading", { name: titel, exact: true });
    const kaart = this.kaarten().filter({ has: kop }).last();
    await kaart.waitFor(binnenMs === undefined ? {} : { timeout: binnenMs });
    return kaart;
  }

  /** The newest card that can be seen to have this button. */
  async metKnop(titel: string): Promise<Locator> {
    await this.page.bringToFront();
    const knop = this.page.getByRole("button", { name: titel, exact: true });
    const kaart = this.kaarten().filter({ has: knop }).last();
    await kaart.waitFor();
    return kaart;
  }

  async drukt(kaart: Locator, titel: string): Promise<void> {
    await this.page.bringToFront();
    await kaart.getByRole("button", { name: titel, exact: true }).click();
  }

  /** Presses "Verder" and looks at the card that follows. */
  async verder(kaart: Locator, volgende: string): Promise<Locator> {
    await this.drukt(kaart, "Verder");
    return await this.kaart(volgende);
  }

  /** Presses a button that opens a tab of the browser. */
  async opent(kaart: Locator, titel: string): Promise<Page> {
    const knop = kaart.getByRole("link", { name: titel, exact: true });
    const [tab] = await Promise.all([this.page.waitForEvent("popup"), knop.click()]);
    return tab;
  }

  async vult(kaart: Locator, velden: Ingevuld): Promise<void> {
    for (const [label, waarde] of Object.entries(velden)) await this.#vultVast(kaart, label, waarde);
  }

  /** Picks today in the calendar of a date field, where it opens. */
  async kiestVandaag(kaart: Locator, label: string): Promise<void> {
    const veld = await this.#veld(kaart, label);
    await veld.click();
    await this.page.locator("[aria-current=date]").first().click();
    assert.notEqual(await veld.inputValue(), "");
  }

  /** What stands in a field now. */
  async waarde(kaart: Locator, label: string): Promise<string> {
    return await (await this.#veld(kaart, label)).inputValue();
  }

  /** A picture of the card, wide and narrow; only where `FOTOS` names a folder. */
  async foto(naam: string, kaart: Locator): Promise<void> {
    const map = process.env["FOTOS"];
    if (map === undefined) return;
    mkdirSync(map, { recursive: true });
    for (const [soort, width] of Object.entries(BREEDTES)) {
      await this.page.setViewportSize({ width, height: HOOGTE });
      await kaart.screenshot({ path: join(map, `${naam}-${soort}.png`), animations: "disabled" });
    }
    await this.page.setViewportSize({ width: BREEDTES.breed, height: HOOGTE });
  }

  /** A picture of a tab of the window, wide and narrow; only where `FOTOS` names a folder. */
  async fotoVan(naam: string, tab: Page): Promise<void> {
    const map = process.env["FOTOS"];
    if (map === undefined) return;
    mkdirSync(map, { recursive: true });
    for (const [soort, width] of Object.entries(BREEDTES)) {
      await tab.setViewportSize({ width, height: HOOGTE });
      await tab.screenshot({ path: join(map, `${naam}-${soort}.png`), animations: "disabled", fullPage: true });
    }
  }

  /** The log would lie over the chat on a narrow page. */
  async #legLogWeg(): Promise<void> {
    await this.page.getByTitle("Hide log panel").click();
  }

  async #veld(kaart: Locator, label: string): Promise<Locator> {
    const gevonden = kaart.locator("label.ac-richTextBlock").filter({ hasText: label });
    const id = await gevonden.first().getAttribute("for");
    assert.ok(id, `het label "${label}" hoort bij geen veld`);
    return kaart.locator(`[id="${id}"]`);
  }

  /** The Playground draws a card again when it says that the tap before arrived; what was found by then is gone. */
  async #vultVast(kaart: Locator, label: string, waarde: Ingevuld[string]): Promise<void> {
    for (let keer = 1; ; keer++) {
      try {
        return await this.#vult(kaart, label, waarde);
      } catch (fout) {
        if (!(fout instanceof errors.TimeoutError) || keer === 3) throw fout;
      }
    }
  }

  async #vult(kaart: Locator, label: string, waarde: Ingevuld[string]): Promise<void> {
    const veld = await this.#veld(kaart, label);
    const rol = await veld.getAttribute("role", { timeout: HERTEKEND_MS });
    if (rol === "combobox" && (typeof waarde === "string" || waarde instanceof RegExp)) {
      await veld.click();
      await this.page.getByRole("option", { name: waarde, exact: true }).click();
    } else if (typeof waarde === "string" && rol !== "radiogroup") {
      await veld.fill(waarde);
    } else {
      for (const keuze of [waarde].flat()) await veld.getByText(keuze, { exact: true }).click();
    }
  }
}

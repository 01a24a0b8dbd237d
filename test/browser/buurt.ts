import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { type Proef, startProef } from "../../proef/omgeving.ts";
import { Scherm } from "./scherm.ts";

const pad = (naam: string) => fileURLToPath(new URL(naam, import.meta.url));

/** Nothing leaves the machine, and no graphics card is asked for. */
const VLAGGEN = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The whole trial with a browser in front of it. */
export class Buurt {
  readonly proef: Proef;
  readonly #browser: Browser;
  readonly #context: BrowserContext;
  readonly #map: string;

  private constructor(proef: Proef, browser: Browser, context: BrowserContext, map: string) {
    this.proef = proef;
    this.#browser = browser;
    this.#context = context;
    this.#map = map;
  }

  static async open(executablePath: string): Promise<Buurt> {
    const map = mkdtempSync(join(tmpdir(), "wijkwijzer-browser-"));
    const opties = {
      map,
      redis: process.env["WIJKWIJZER_REDIS"] ?? "redis-server",
      bot: pad("../../src/main.ts"),
      gemeente: pad("../../config/proef"),
      schoon: true,
      meld: () => {},
    };
    const [proef, browser] = await Promise.all([
      startProef(opties),
      chromium.launch({ executablePath, args: VLAGGEN }),
    ]);
    const context = await browser.newContext({ locale: "nl-NL", reducedMotion: "reduce" });
    context.setDefaultTimeout(20_000);
    return new Buurt(proef, browser, context, map);
  }

  /** The page of this colleague, by first name. */
  async scherm(voornaam: string): Promise<Scherm> {
    const persona = this.proef.personas.find((ander) => ander.voornaam === voornaam);
    if (persona === undefined) throw new TypeError(`geen persona: ${voornaam}`);
    return await Scherm.open(this.#context, persona.adres);
  }

  /** What everybody had on the screen when a test failed; only where `FOTOS` names a folder. */
  async legVast(titel: string): Promise<void> {
    const map = process.env["FOTOS"];
    if (map === undefined) return;
    const naam = titel.replaceAll(/\W+/g, "-").slice(0, 40);
    for (const [plek, page] of this.#context.pages().entries()) {
      await page.screenshot({ path: join(map, `mislukt-${naam}-${plek + 1}.png`), fullPage: true });
    }
  }

  async sluit(): Promise<void> {
    await this.#browser.close();
    await this.proef.stop();
    rmSync(this.#map, { recursive: true, force: true });
  }
}

function chromiumOpDezeMachine(): string | null {
  const mogelijk = process.env["WIJKWIJZER_CHROMIUM"] ?? "/usr/bin/chromium";
  return existsSync(mogelijk) ? mogelijk : null;
}

/** A describe that needs the trial and a browser; without Chromium one skipped line says why. */
export function inDeBrowser(titel: string, tests: (buurt: () => Buurt) => void): void {
  const executablePath = chromiumOpDezeMachine();
  describe(titel, function () {
    this.timeout(120_000);
    if (executablePath === null) {
      it("is not tried: there is no Chromium here (npm test installs it, or set WIJKWIJZER_CHROMIUM)");
      return;
    }
    let buurt: Buurt | null = null;
    before(async () => {
      buurt = await Buurt.open(executablePath);
    });
    afterEach(async function () {
      if (this.currentTest?.state === "failed") await buurt?.legVast(this.currentTest.title);
    });
    after(() => buurt?.sluit());
    tests(() => {
      if (buurt === null) throw new TypeError("de proef is niet gestart");
      return buurt;
    });
  });
}

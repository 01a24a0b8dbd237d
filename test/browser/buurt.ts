import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { type Proef, startProef } from "../../proef/omgeving.ts";
import { chromiumOpDezeMachine, VLAGGEN } from "./chromium.ts";
import { zetDezeKlok, zetKlok } from "./klok.ts";
import { Scherm } from "./scherm.ts";

/** What a trial has otherwise than `config/proef`: a change for each of its files. */
export type Anders = Readonly<Record<string, (tekst: string) => string>>;

const pad = (naam: string) => fileURLToPath(new URL(naam, import.meta.url));

/** What a trial needs besides; `klok`: the test puts its clocks forward, which asks for a copy of the configuration. */
export interface Erbij {
  readonly klok?: boolean;
}

/** The whole trial with a browser in front of it. */
export class Buurt {
  readonly proef: Proef;
  readonly #browser: Browser;
  readonly #context: BrowserContext;
  readonly #map: string;
  readonly #gemeente: string;
  readonly #schermen = new Map<string, Scherm>();

  private constructor(
    proef: Proef,
    browser: Browser,
    context: BrowserContext,
    { map, gemeente }: { readonly map: string; readonly gemeente: string },
  ) {
    this.proef = proef;
    this.#browser = browser;
    this.#context = context;
    this.#map = map;
    this.#gemeente = gemeente;
  }

  static async open(executablePath: string, anders: Anders = {}, { klok = false }: Erbij = {}): Promise<Buurt> {
    const map = mkdtempSync(join(tmpdir(), "wijkwijzer-browser-"));
    const opties = {
      map,
      redis: process.env["WIJKWIJZER_REDIS"] ?? "redis-server",
      bot: pad(klok ? "bot-met-klok.ts" : "../../src/main.ts"),
      gemeente: wijzig(map, anders),
      schoon: true,
      meld: () => {},
    };
    const browser = await chromium.launch({ executablePath, args: VLAGGEN });
    try {
      const context = await browser.newContext({ locale: "nl-NL", reducedMotion: "reduce" });
      context.setDefaultTimeout(45_000);
      return new Buurt(await startProef(opties), browser, context, opties);
    } catch (fout) {
      await browser.close();
      throw fout;
    }
  }

  /** The page of this colleague, by first name; opened once. */
  async scherm(voornaam: string): Promise<Scherm> {
    const open = this.#schermen.get(voornaam);
    if (open !== undefined) return open;
    const persona = this.proef.personas.find((ander) => ander.voornaam === voornaam);
    if (persona === undefined) throw new TypeError(`geen persona: ${voornaam}`);
    const scherm = await Scherm.open(this.#context, persona.adres);
    this.#schermen.set(voornaam, scherm);
    return scherm;
  }

  /** Puts the clocks of a trial with `klok` forward to this moment. */
  zetKlok(ms: number): void {
    zetKlok(this.#gemeente, ms);
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
    zetDezeKlok(0);
    await this.#browser.close();
    await this.proef.stop();
    rmSync(this.#map, { recursive: true, force: true });
  }
}

/** The folder of `config/proef`, or of a copy that differs. */
function wijzig(map: string, anders: Anders): string {
  if (Object.keys(anders).length === 0) return pad("../../config/proef");
  cpSync(pad("../../config"), join(map, "config"), { recursive: true });
  const kopie = join(map, "config/proef");
  for (const [naam, doe] of Object.entries(anders)) {
    const was = readFileSync(join(kopie, naam), "utf8");
    const wordt = doe(was);
    if (wordt === was) throw new TypeError(`${naam} is niet anders geworden`);
    writeFileSync(join(kopie, naam), wordt);
  }
  return kopie;
}

/** One trial for all files: starting it and five pages takes longer than what is done in them. */
let gedeeld: Buurt | null = null;
let nogTeGaan = 0;

async function sluitGedeelde(): Promise<void> {
  const open = gedeeld;
  gedeeld = null;
  await open?.sluit();
}

/**
 * A describe that needs the trial and a browser; without Chromium one skipped line says why.
 *
 * @param anders the trial of this describe differs, so that it is not shared
 */
export function inDeBrowser(
  titel: string,
  tests: (buurt: () => Buurt) => void,
  anders?: Anders,
  erbij: Erbij = {},
): void {
  const executablePath = chromiumOpDezeMachine();
  describe(titel, function () {
    this.timeout(120_000);
    if (executablePath === null) {
      it("is not tried: there is no Chromium here (npm test installs it, or set WIJKWIJZER_CHROMIUM)");
      return;
    }
    let eigen: Buurt | null = null;
    if (anders === undefined) nogTeGaan += 1;
    before(async () => {
      if (anders === undefined) gedeeld ??= await Buurt.open(executablePath);
      else eigen = await Buurt.open(executablePath, anders, erbij);
    });
    afterEach(async function () {
      if (this.currentTest?.state === "failed") await (eigen ?? gedeeld)?.legVast(this.currentTest.title);
    });
    after(async () => {
      await eigen?.sluit();
      eigen = null;
      if (anders === undefined) nogTeGaan -= 1;
      if (nogTeGaan === 0) await sluitGedeelde();
    });
    tests(() => {
      const open = anders === undefined ? gedeeld : eigen;
      if (open === null) throw new TypeError("de proef is niet gestart");
      return open;
    });
  });
}

// When a describe is left out by --grep, the count never comes to nothing.
after(async function () {
  this.timeout(90_000);
  await sluitGedeelde();
});

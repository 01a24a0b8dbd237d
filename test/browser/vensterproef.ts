import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Frame,
  type Page,
} from "playwright-core";
import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import { bouwVenster } from "../../src/bouw/venster.ts";
import { Storing } from "../../src/fouten.ts";
import { bestandsroutes } from "../../src/http/bestanden.ts";
import { maakServer, type Webserver } from "../../src/http/server.ts";
import { vensterroute } from "../../src/http/venster.ts";
import { chromiumOpDezeMachine, VLAGGEN } from "./chromium.ts";
import { type Kader, openInTeams } from "./gastheer.ts";

/** In production Teams shows a page of the internet; here that page is on this machine, which a browser distrusts. */
export const LOKAAL = "--disable-features=LocalNetworkAccessChecks";
/** WCAG 2.2 level AA includes the older levels. */
const REGELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What came in at the door of the window. */
export interface Binnen {
  readonly op: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly token: string;
}

/** What the door says: a view, a sentence, or the status of a refusal. */
export type Zegt = Kaartbeeld | string | number;

/** One page, in Teams or alone, with what the browser complained about and asked elsewhere. */
export interface Geopend {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The window itself: the page, or the frame in Teams. */
  readonly venster: Page | Frame;
  readonly klachten: string[];
  readonly vreemd: string[];
}

interface Openopties extends BrowserContextOptions {
  readonly pad?: string;
  readonly teams?: Partial<Kader>;
  readonly token?: string | null;
  /** Before anything is loaded. */
  readonly vooraf?: (page: Page) => Promise<void>;
}

/** Our pages with the real door in front of a stand-in for the conversation behind it. */
export class Vensterproef {
  readonly binnen: Binnen[] = [];
  /** Decides what each wish is answered with. */
  antwoord: (wens: Binnen) => Zegt | Promise<Zegt> = () => 503;
  aanmelden: string | null = null;
  readonly #browser: Browser;
  /** Where the build stands. */
  readonly map: string;
  #server: Webserver | null = null;
  #open: Geopend[] = [];
  poort = 0;

  private constructor(browser: Browser, map: string) {
    this.#browser = browser;
    this.map = map;
  }

  static async open(executablePath: string): Promise<Vensterproef> {
    const map = mkdtempSync(join(tmpdir(), "wijkwijzer-venster-"));
    await bouwVenster(map);
    const browser = await chromium.launch({
      executablePath,
      args: [...VLAGGEN, LOKAAL, "--lang=nl"],
    });
    const proef = new Vensterproef(browser, map);
    await proef.#begin();
    return proef;
  }

  get adres(): string {
    return `http://127.0.0.1:${this.poort}`;
  }

  async #begin(): Promise<void> {
    const logboek = { info() {}, warn() {}, error() {} };
    let token = "";
    this.#server = maakServer({
      berichten: async () => 401,
      gereed: async () => ({ klaar: true, controles: {} }),
      logboek,
      routes: (web) => {
        bestandsroutes(web, this.map, this);
        vensterroute(web, {
          wie: async (koppen) => {
            token = koppen.authorization?.slice("Bearer ".length) ?? "";
            if (token.startsWith("vreemd")) return { status: 403 };
            return token.startsWith("verlopen") ? { status: 401 } : { oid: token };
          },
          beurt: async (gebeurtenis) => {
            if (gebeurtenis.soort !== "knop") throw new TypeError("geen knop");
            const { verb, data, activiteit: op, wie } = gebeurtenis;
            const wens = { op, verb, data: data as Binnen["data"], token: wie };
            this.binnen.push(wens);
            const zegt = await this.antwoord(wens);
            if (zegt === 204) return { soort: "niets" };
            if (typeof zegt === "number") throw new Storing("redis", "proef");
            return typeof zegt === "string" ? { soort: "zin", tekst: zegt } : { soort: "kaart", kaart: zegt };
          },
        });
      },
    });
    this.poort = await this.#server.luister(0, "127.0.0.1");
  }

  async venster({
    pad = "/venster?doe=hervat&vraag=vraag-0001",
    teams,
    token = "kop.inhoud.teken",
    vooraf = async () => {},
    ...opties
  }: Openopties = {}): Promise<Geopend> {
    const context = await this.#browser.newContext({
      locale: "nl-NL",
      reducedMotion: "reduce",
      viewport: { width: 1000, height: 800 },
      ...opties,
    });
    context.setDefaultTimeout(45_000);
    const klachten: string[] = [];
    const vreemd: string[] = [];
    context.on("console", (bericht) => klachten.push(`${bericht.type()}: ${bericht.text()}`));
    context.on("weberror", (fout) => klachten.push(String(fout.error())));
    context.on("request", (verzoek) => {
      const { origin } = new URL(verzoek.url());
      if (origin !== this.adres && origin !== "https://teams.microsoft.com") vreemd.push(verzoek.url());
    });
    const page = await context.newPage();
    await vooraf(page);
    const open = async (): Promise<Page | Frame> => {
      if (teams !== undefined) return openInTeams(page, `${this.adres}${pad}`, { token, ...teams });
      await page.goto(`${this.adres}${pad}${token === null ? "" : `#token=${token}&als=sanne`}`);
      return page;
    };
    const geopend = { context, page, klachten, vreemd, venster: await open() };
    this.#open.push(geopend);
    return geopend;
  }

  klachtenVan(page: Page): readonly string[] {
    return this.#open.find((geopend) => geopend.page === page)?.klachten ?? [];
  }

  /** What a test caused on purpose: a browser writes every refusal and every lost connection to its console. */
  vergeef(page: Page, patroon: RegExp): void {
    const klachten = this.#open.find((geopend) => geopend.page === page)?.klachten ?? [];
    const rest = klachten.filter((klacht) => !patroon.test(klacht));
    klachten.splice(0, klachten.length, ...rest);
  }

  vergeefVreemd(page: Page, adres: string): void {
    const vreemd = this.#open.find((geopend) => geopend.page === page)?.vreemd ?? [];
    vreemd.splice(vreemd.indexOf(adres), 1);
  }

  /** The last wish with this verb. */
  laatste(verb: string): Binnen | undefined {
    return this.binnen.findLast((wens) => wens.verb === verb);
  }

  aantal(verb: string): number {
    return this.binnen.filter((wens) => wens.verb === verb).length;
  }

  /** Closes what was opened and begins anew; nothing may have been complained about or asked of somebody else. */
  async opnieuw(): Promise<void> {
    const open = this.#open;
    this.#open = [];
    for (const { context } of open) await context.close();
    this.binnen.length = 0;
    this.antwoord = () => 503;
    this.aanmelden = null;
    assert.deepEqual(
      open.flatMap(({ klachten }) => klachten),
      [],
      "the console stays empty",
    );
    assert.deepEqual(
      open.flatMap(({ vreemd }) => vreemd),
      [],
      "nothing leaves our own origin",
    );
  }

  async sluit(): Promise<void> {
    await this.#browser.close();
    await this.#server?.sluit(100);
    rmSync(this.map, { recursive: true, force: true });
  }
}

/** What axe finds wrong, one line an element. */
export async function gebreken(venster: Page | Frame): Promise<readonly string[]> {
  if (!(await venster.evaluate("'axe' in window"))) await venster.evaluate(axe.source);
  const uitslag = (await venster.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(REGELS)}, resultTypes: ["violations"] })
      .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((n) => id + ": " + n.html.slice(0, 160) + " | " + n.failureSummary.replace(/\\s+/g, " ").slice(0, 240))))`,
  )) as string[];
  return uitslag;
}

/** A picture, only where `FOTOS` names a folder. */
export async function foto(page: Page, naam: string): Promise<void> {
  const map = process.env["FOTOS"];
  if (map === undefined) return;
  mkdirSync(map, { recursive: true });
  await page.screenshot({
    path: join(map, `venster-${naam.replaceAll(/\W+/g, "-")}.png`),
    fullPage: true,
    animations: "disabled",
  });
}

/** One build and one browser for all files. */
let gedeeld: Vensterproef | null = null;
let nogTeGaan = 0;

/** A describe with our pages and a browser; without Chromium one skipped line says why. */
export function inHetVenster(titel: string, tests: (proef: () => Vensterproef) => void): void {
  const executablePath = chromiumOpDezeMachine();
  describe(titel, function () {
    this.timeout(120_000);
    if (executablePath === null) {
      it("is not tried: there is no Chromium here (npm test installs it, or set WIJKWIJZER_CHROMIUM)");
      return;
    }
    nogTeGaan += 1;
    before(async () => {
      gedeeld ??= await Vensterproef.open(executablePath);
    });
    afterEach(() => gedeeld?.opnieuw());
    after(async () => {
      nogTeGaan -= 1;
      if (nogTeGaan > 0) return;
      const open = gedeeld;
      gedeeld = null;
      await open?.sluit();
    });
    tests(() => {
      if (gedeeld === null) throw new TypeError("het venster is niet geopend");
      return gedeeld;
    });
  });
}

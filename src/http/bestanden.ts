import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type restify from "restify";
import { ConfiguratieFout } from "../fouten.ts";
import { stuur } from "./sturen.ts";

const SOORTEN: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};
const SCHIL = "index.html";
/** The build puts a hash of what is in a file into its name, so a browser may keep it for as long as it likes. */
const MET_HASH = /-[\w-]{8}\.(?:js|css)$/u;
const LANG = "public, max-age=31536000, immutable";
/** Best first. */
const VORMEN = ["br", "gzip"] as const;

interface Bestand {
  readonly soort: string;
  readonly blijft: boolean;
  readonly gewoon: Buffer;
  readonly br: Buffer;
  readonly gzip: Buffer;
}

/** What the window asks before it knows anything: where one signs on when Teams does not do that, or null. */
export interface Opstelling {
  readonly aanmelden: string | null;
}

/**
 * `GET /venster` with the page, its scripts and styles below it, and `/venster/opstelling.json`. Everything was read
 * into memory at the start: no address leads to a file.
 *
 * @param map the folder that `npm run venster` fills
 * @throws {ConfiguratieFout} when it has not been filled
 */
export function bestandsroutes(server: restify.Server, map: string, opstelling: Opstelling): void {
  const bestanden = leesBestanden(map);
  server.get("/venster", async (verzoek: restify.Request, antwoord: restify.Response) => {
    stuurBestand(verzoek, antwoord, bestanden.get(SCHIL));
  });
  server.get("/venster/opstelling.json", async (_verzoek: restify.Request, antwoord: restify.Response) => {
    stuur(antwoord, 200, { aanmelden: opstelling.aanmelden });
  });
  server.get("/venster/:bestand", async (verzoek: restify.Request, antwoord: restify.Response) => {
    const naam = String(verzoek.params?.bestand ?? "");
    stuurBestand(verzoek, antwoord, naam === SCHIL ? undefined : bestanden.get(naam));
  });
}

function leesBestanden(map: string): ReadonlyMap<string, Bestand> {
  try {
    const namen = readdirSync(map).filter((naam) => Object.hasOwn(SOORTEN, extname(naam)));
    const bestanden = new Map(namen.map((naam) => [naam, leesBestand(join(map, naam))]));
    if (bestanden.has(SCHIL)) return bestanden;
  } catch (fout) {
    if (!(fout instanceof Error && "code" in fout && fout.code === "ENOENT")) throw fout;
  }
  throw new ConfiguratieFout(["De pagina's van het venster zijn niet gebouwd. Draai eerst: npm run venster"]);
}

function leesBestand(pad: string): Bestand {
  return {
    soort: SOORTEN[extname(pad)] ?? "",
    blijft: MET_HASH.test(pad),
    gewoon: readFileSync(pad),
    br: readFileSync(`${pad}.br`),
    gzip: readFileSync(`${pad}.gz`),
  };
}

function stuurBestand(verzoek: restify.Request, antwoord: restify.Response, bestand: Bestand | undefined): void {
  if (bestand === undefined) return stuur(antwoord, 404, null);
  const vorm = gekozenVorm(verzoek.headers["accept-encoding"]);
  const inhoud = bestand[vorm ?? "gewoon"];
  antwoord.setHeader("Content-Type", bestand.soort);
  antwoord.setHeader("Content-Length", inhoud.length);
  antwoord.setHeader("Vary", "Accept-Encoding");
  if (vorm !== null) antwoord.setHeader("Content-Encoding", vorm);
  if (bestand.blijft) antwoord.setHeader("Cache-Control", LANG);
  antwoord.sendRaw(200, inhoud);
}

/** The best form that the browser takes; a form with `q=0` is one it does not take. */
function gekozenVorm(aanvaardt: string | string[] | undefined): (typeof VORMEN)[number] | null {
  const woorden = String(aanvaardt ?? "")
    .toLowerCase()
    .split(",")
    .map((woord) => woord.replaceAll(/\s/gu, ""));
  const neemt = (vorm: string): boolean =>
    woorden.some((woord) => woord === vorm || (woord.startsWith(`${vorm};q=`) && !/;q=0(?:\.0*)?$/u.test(woord)));
  return VORMEN.find(neemt) ?? null;
}

import type { IncomingHttpHeaders } from "node:http";
import type { Duplex } from "node:stream";
import restify from "restify";
import type { Logboek } from "../app/poorten.ts";
import { VEILIGE_KOPPEN } from "./koppen.ts";
import { keurVorm, leesLichaam, voerAf } from "./lichaam.ts";
import { stuur, weiger } from "./sturen.ts";

/** Judges the headers of a message: a receiver for the body, or the status of the refusal. */
export type Berichten = (koppen: IncomingHttpHeaders) => Promise<((lichaam: unknown) => Promise<Uitslag>) | number>;

interface Uitslag {
  readonly status: number;
  readonly lichaam: object | null;
}

/** Whether all we depend on works, with a figure or a word for each; no ids, no names. */
export interface Gereedheid {
  readonly klaar: boolean;
  readonly controles: Readonly<Record<string, boolean | number | string | null>>;
}

export interface Serveropties {
  readonly berichten: Berichten;
  readonly gereed: () => Promise<Gereedheid>;
  /** Adds the routes of pages. */
  readonly routes?: (server: restify.Server) => void;
  readonly logboek: Logboek;
}

export interface Webserver {
  /** @returns the port, which the system chose when `poort` is 0 */
  luister(poort: number, host: string): Promise<number>;
  /** Takes nothing new, lets what runs finish, and breaks off what is still running after `ms`. */
  sluit(ms: number): Promise<void>;
}

/**
 * For a stranger who opens sockets and says nothing, or little by little. The check interval is not in the types
 * of a server that exists already; restify makes the server itself.
 */
const GEDULD = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 30_000,
  connectionsCheckingInterval: 1_000,
  maxConnections: 4_000,
};
const URL_MAX = 2_000;
/** restify logs what handlers return and what it answers. */
const STIL = { trace: niets, debug: niets, info: niets, warn: niets, error: niets, fatal: niets, child: () => STIL };

export function maakServer(opties: Serveropties): Webserver {
  const toestand = { sluitend: false };
  const server = maakRestify(opties.logboek, toestand);
  legRoutes(server, opties, toestand);
  return {
    async luister(poort, host) {
      const { promise, resolve, reject } = Promise.withResolvers<number>();
      server.once("error", reject);
      server.listen(poort, host, () => resolve(server.address().port));
      return promise.finally(() => server.off("error", reject));
    },
    sluit(ms) {
      toestand.sluitend = true;
      return sluitServer(server.server, ms);
    },
  };
}

const NIET_GEREED: Gereedheid = { klaar: false, controles: {} };

/** A restify server that says nothing about itself, on no path. */
function maakRestify(logboek: Logboek, toestand: { readonly sluitend: boolean }): restify.Server {
  const server = restify.createServer(Object.assign<restify.ServerOptions, object>({ name: "" }, { log: STIL }));
  const kaal = Object.assign(server.server, GEDULD);
  // restify listens for upgrades and then lets them hang, for ever and out of reach of every timeout.
  kaal.removeAllListeners("upgrade");
  kaal.on("clientError", verbreek);

  server.pre((verzoek, antwoord, verder) => {
    for (const [naam, waarde] of Object.entries(VEILIGE_KOPPEN)) antwoord.setHeader(naam, waarde);
    if (toestand.sluitend) antwoord.setHeader("Connection", "close");
    // An absolute URL makes restify's own parser throw outside any handler.
    if (isGewoon(verzoek.url)) return verder();
    antwoord.sendRaw(400, "");
    return verder(false);
  });
  const mislukt = (_verzoek: unknown, antwoord: restify.Response, fout: unknown, klaar: () => void): void => {
    const status = statusVan(fout);
    if (status >= 500) logboek.error({ fout: fout instanceof Error ? fout.name : typeof fout }, "verzoek mislukt");
    if (!antwoord.headersSent) antwoord.sendRaw(status, "");
    klaar();
  };
  server.on("restifyError", mislukt);
  // restify passes on the errors of the socket, and one that nobody hears ends the process.
  server.on("error", () => logboek.error({}, "webserver meldt een fout"));
  return server;
}

function legRoutes(server: restify.Server, opties: Serveropties, toestand: { readonly sluitend: boolean }): void {
  server.post("/api/messages", async (verzoek: restify.Request, antwoord: restify.Response) => {
    await ontvang(opties.berichten, verzoek, antwoord);
  });
  server.get("/live", async (_verzoek: restify.Request, antwoord: restify.Response) => {
    stuur(antwoord, 200, { leeft: true });
  });
  server.get("/ready", async (_verzoek: restify.Request, antwoord: restify.Response) => {
    const { klaar, controles } = await opties.gereed().catch(() => NIET_GEREED);
    const open = klaar && !toestand.sluitend;
    stuur(antwoord, open ? 200 : 503, { klaar: open, sluitend: toestand.sluitend, controles });
  });
  opties.routes?.(server);
}

async function ontvang(berichten: Berichten, verzoek: restify.Request, antwoord: restify.Response): Promise<void> {
  const ontvanger = keurVorm(verzoek.headers) ?? (await berichten(verzoek.headers));
  if (typeof ontvanger === "number") {
    await voerAf(verzoek);
    weiger(verzoek, antwoord, ontvanger);
    return;
  }
  const gelezen = await leesLichaam(verzoek);
  if (gelezen.soort === "geweigerd") {
    weiger(verzoek, antwoord, gelezen.status);
    return;
  }
  const { status, lichaam } = await ontvanger(gelezen.waarde);
  stuur(antwoord, status, lichaam);
}

function isGewoon(url: string | undefined): boolean {
  return url !== undefined && url.startsWith("/") && !url.startsWith("//") && url.length <= URL_MAX;
}

function statusVan(fout: unknown): number {
  const status: unknown = typeof fout === "object" && fout !== null ? Reflect.get(fout, "statusCode") : undefined;
  return typeof status === "number" && status >= 400 && status <= 599 ? status : 500;
}

/** What is no HTTP gets the same bare answer whatever is wrong with it. */
function verbreek(_fout: Error, socket: Duplex): void {
  if (!socket.writable) return;
  const koppen = Object.entries(VEILIGE_KOPPEN).map(([naam, waarde]) => `${naam}: ${waarde}\r\n`);
  socket.end(`HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n${koppen.join("")}\r\n`);
}

async function sluitServer(server: restify.Server["server"], ms: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  // A connection that was busy becomes idle later, and an idle one keeps the server open.
  const vegen = setInterval(() => "closeIdleConnections" in server && server.closeIdleConnections(), 20);
  const geduldig = setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), ms);
  await promise.finally(() => {
    clearInterval(vegen);
    clearTimeout(geduldig);
  });
}

function niets(): void {
  return;
}

import { Storing } from "../fouten.ts";
import { begrensdeTekst } from "../teams/haal.ts";
import type { Toegang } from "../teams/toegang.ts";

/** One request to Graph, below its base address. */
export interface Graphverzoek {
  readonly methode: "GET" | "POST" | "PATCH" | "DELETE";
  /** Path with its query, encoded; or the whole address of a next page. */
  readonly pad: string;
  readonly lichaam?: object;
  readonly etag?: string;
  /** Statuses besides 200 to 299 that the caller knows what to do with. */
  readonly mag?: readonly number[];
  /** Ends the request with whatever it belongs to. */
  readonly signaal: AbortSignal;
}

export interface Graphantwoord {
  readonly status: number;
  /** The body as JSON; null when it is empty. */
  readonly inhoud: unknown;
}

/** @throws {Storing} on any other status, when no answer comes in time, or when Graph asked to be left alone */
export type Graph = (verzoek: Graphverzoek) => Promise<Graphantwoord>;

export interface Graphopties {
  /** Base with the version: `https://graph.microsoft.com/v1.0`. */
  readonly adres: string;
  readonly toegang: Toegang;
  /** Milliseconds since 1970. */
  readonly nu: () => number;
  /** One request at most, in milliseconds. */
  readonly termijnMs: number;
}

const WACHT_MAX = 15 * 60_000;
/** Six weeks of twenty full agendas are about two megabytes. */
const GROOTSTE_ANTWOORD = 8 * 1024 * 1024;

/**
 * Plain requests to Microsoft Graph: no redirects, no repeating besides once with a new token. What was sent or
 * answered is in no error: subjects and addresses of people are in both.
 */
export function maakGraph(opties: Graphopties): Graph {
  const { toegang, nu } = opties;
  const stilTot = new Map<string, number>();

  async function stuur(verzoek: Graphverzoek, url: URL, signaal: AbortSignal): Promise<Response> {
    const token = await binnen(toegang.token(), signaal);
    try {
      return await fetch(url, { ...alsRequest(verzoek, token), signal: signaal, redirect: "manual" });
    } catch {
      throw new Storing("agenda", "agenda niet bereikbaar");
    }
  }

  return async (verzoek) => {
    const url = bestemming(opties.adres, verzoek.pad);
    const postvak = postvakIn(url);
    const wacht = (stilTot.get(postvak) ?? 0) - nu();
    if (wacht > 0) throw new Storing("agenda", "agenda vraagt rust", undefined, wacht);
    stilTot.delete(postvak);
    const signaal = AbortSignal.any([verzoek.signaal, AbortSignal.timeout(opties.termijnMs)]);
    let antwoord = await stuur(verzoek, url, signaal);
    if (antwoord.status === 401) {
      await antwoord.body?.cancel();
      toegang.vergeet();
      antwoord = await stuur(verzoek, url, signaal);
    }
    const { status, headers } = antwoord;
    if (antwoord.ok || verzoek.mag?.includes(status) === true) return { status, inhoud: await lees(antwoord) };
    await antwoord.body?.cancel();
    const naMs = wachttijd(headers.get("retry-after"), nu());
    if (naMs !== null) stilTot.set(postvak, nu() + naMs);
    throw new Storing("agenda", `agenda antwoordt met ${status}`, undefined, naMs);
  };
}

function alsRequest({ methode, lichaam, etag }: Graphverzoek, token: string): RequestInit {
  const headers: Record<string, string> = {
    authorization: `Bearer ${token}`,
    accept: "application/json",
    // Times as we count them, and ids that stay the same when somebody moves the event to another calendar.
    prefer: 'outlook.timezone="UTC", IdType="ImmutableId"',
  };
  if (lichaam !== undefined) headers["content-type"] = "application/json";
  if (etag !== undefined) headers["if-match"] = etag;
  return { method: methode, headers, ...(lichaam === undefined ? {} : { body: JSON.stringify(lichaam) }) };
}

/** Where it goes. A next page that Graph names is on its own host and below the same base, or our token stays here. */
function bestemming(adres: string, pad: string): URL {
  const basis = new URL(adres);
  const wortel = basis.pathname.replace(/\/+$/u, "");
  if (pad.startsWith("/")) return new URL(`${basis.origin}${wortel}${pad}`);
  const url = URL.canParse(pad) ? new URL(pad) : null;
  if (url === null || url.origin !== basis.origin || !url.pathname.startsWith(`${wortel}/`) || url.username !== "")
    throw new Storing("agenda", "agenda verwijst naar een ander adres");
  return url;
}

/** Graph counts requests per mailbox, so one that is asked too much keeps the others open. */
function postvakIn({ pathname }: URL): string {
  return /\/users\/([^/]+)/u.exec(pathname)?.[1] ?? "";
}

async function lees(antwoord: Response): Promise<unknown> {
  const tekst = await begrensdeTekst(antwoord, GROOTSTE_ANTWOORD).catch(() => null);
  if (tekst === null) throw new Storing("agenda", "antwoord van de agenda is afgebroken of te groot");
  if (tekst.trim() === "") return null;
  try {
    return JSON.parse(tekst);
  } catch {
    throw new Storing("agenda", "antwoord van de agenda is niet te lezen");
  }
}

/** Seconds or a date, never more than a quarter of an hour; null when absent or unreadable. */
function wachttijd(kop: string | null, nu: number): number | null {
  if (kop === null) return null;
  const ms = /^\d{1,9}$/u.test(kop.trim()) ? Number(kop) * 1000 : Date.parse(kop) - nu;
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), WACHT_MAX);
}

/** What asks for the token has a deadline of its own; whoever waits here has a shorter one. */
async function binnen<T>(belofte: Promise<T>, signaal: AbortSignal): Promise<T> {
  if (signaal.aborted) throw new Storing("agenda", "agenda niet bereikbaar");
  const { promise: teLaat, reject } = Promise.withResolvers<never>();
  const breekAf = () => reject(new Storing("agenda", "agenda niet bereikbaar"));
  signaal.addEventListener("abort", breekAf, { once: true });
  try {
    return await Promise.race([belofte, teLaat]);
  } finally {
    signaal.removeEventListener("abort", breekAf);
  }
}

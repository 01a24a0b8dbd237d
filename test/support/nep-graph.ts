import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { promisify } from "node:util";
import { z } from "zod";
import { type Antwoord, fout, type Inhoud, type Postvak } from "./graph-postvak.ts";
import { GRAPH, maakTokens } from "./graph-tokens.ts";

/** What the fake does with one request instead of answering it well. */
export interface Gedrag {
  readonly status?: number;
  readonly koppen?: Readonly<Record<string, string>>;
  readonly lichaam?: string;
  /** Without doing anything, or after it was done: say nothing for ever, or break the connection. */
  readonly zwijg?: true;
  readonly daarna?: "verbreek";
  /** Happens right before the request is dealt with: what somebody else does meanwhile. */
  readonly eerst?: () => void;
}

export interface Verzoek {
  readonly methode: string;
  readonly pad: string;
  readonly etag: string | undefined;
  readonly prefer: string | undefined;
  readonly lichaam: Inhoud;
}

/** A stand-in for Microsoft Graph and for the token service of Entra, by their documentation. */
export interface NepGraph {
  /** Base with the version. */
  readonly adres: string;
  readonly loginUrl: string;
  readonly tenant: string;
  readonly appId: string;
  readonly geheim: string;
  readonly verzoeken: Verzoek[];
  readonly tokenverzoeken: URLSearchParams[];
  /** By oid. */
  readonly postvakken: Map<string, Postvak>;
  /** Events on one page of a list. */
  bladgrootte: number;
  /** Schedules on one page of `getSchedule`. */
  roosterblad: number;
  /** What a next page points to instead. */
  volgende: string | null;
  trekTokensIn(): void;
  /** What happens to the next requests, one each; after that all goes well. */
  speel(...gedrag: readonly Gedrag[]): void;
  vergeet(): void;
  sluit(): Promise<void>;
}

const DAG_MS = 86_400_000;
const MEESTE_TEGELIJK = 4;
const Roostervraag = z.object({
  schedules: z.array(z.string()).min(1),
  startTime: z.object({ dateTime: z.string(), timeZone: z.literal("UTC") }),
  endTime: z.object({ dateTime: z.string(), timeZone: z.literal("UTC") }),
  availabilityViewInterval: z.number().min(5).max(1440),
});

export async function startNepGraph(): Promise<NepGraph> {
  const [tenant, appId, geheim] = [
    "b4a3c2d1-0000-4000-8000-00000000f00d",
    "b4a3c2d1-0000-4000-8000-0000000000b0",
    "geheim",
  ];
  const tokens = maakTokens(tenant, appId);
  const bezig = new Map<string, number>();
  let script: Gedrag[] = [];
  const server = createServer((verzoek, antwoord) => {
    beantwoord(verzoek, antwoord).catch(() => verzoek.socket.destroy());
  });
  await new Promise<void>((klaar) => server.listen(0, "127.0.0.1", klaar));
  const gebonden = server.address();
  const basis = `http://127.0.0.1:${typeof gebonden === "object" ? gebonden?.port : ""}`;
  const nep: NepGraph = {
    adres: `${basis}/v1.0`,
    loginUrl: basis,
    tenant,
    appId,
    geheim,
    verzoeken: [],
    tokenverzoeken: [],
    postvakken: new Map(),
    bladgrootte: 10,
    roosterblad: 100,
    volgende: null,
    trekTokensIn: () => tokens.trekIn(),
    speel: (...gedrag) => {
      script = [...gedrag];
    },
    vergeet() {
      nep.verzoeken.length = 0;
      nep.tokenverzoeken.length = 0;
      nep.postvakken.clear();
      Object.assign(nep, { bladgrootte: 10, roosterblad: 100, volgende: null });
      script = [];
    },
    async sluit() {
      server.closeAllConnections();
      await promisify(server.close.bind(server))();
    },
  };

  async function beantwoord(verzoek: IncomingMessage, uit: ServerResponse): Promise<void> {
    const url = new URL(verzoek.url ?? "/", basis);
    const tekst = await leesTekst(verzoek);
    if (url.pathname === `/${tenant}/oauth2/v2.0/token`) return geef(uit, geefToken(new URLSearchParams(tekst)));
    if (!tokens.klopt(verzoek.headers.authorization)) return geef(uit, fout(401, "InvalidAuthenticationToken"));
    const gelezen: unknown = JSON.parse(tekst === "" ? "{}" : tekst);
    const lichaam = z.record(z.string(), z.unknown()).parse(gelezen);
    const { method: methode = "", headers } = verzoek;
    const prefer = headers["prefer"]?.toString();
    const dit: Verzoek = { methode, pad: url.pathname + url.search, etag: headers["if-match"], prefer, lichaam };
    nep.verzoeken.push(dit);
    const gedrag = script.shift() ?? {};
    gedrag.eerst?.();
    if (gedrag.zwijg === true) return;
    if (gedrag.status !== undefined) return geef(uit, { ...fout(gedrag.status, "ErrorX") }, gedrag);
    if (gedrag.lichaam !== undefined) return geef(uit, { status: 200 }, gedrag);
    const wie = /\/users\/([^/]+)/u.exec(url.pathname)?.[1] ?? "";
    bezig.set(wie, (bezig.get(wie) ?? 0) + 1);
    // As long as a real one is busy with it, so that more at a time are noticed.
    await new Promise((klaar) => setTimeout(klaar, 5));
    const teVeel = (bezig.get(wie) ?? 0) > MEESTE_TEGELIJK;
    const antwoord = teVeel ? fout(429, "ApplicationThrottled") : naarPostvak(nep, decodeURIComponent(wie), url, dit);
    bezig.set(wie, (bezig.get(wie) ?? 1) - 1);
    if (gedrag.daarna === "verbreek") verzoek.socket.resetAndDestroy();
    else geef(uit, antwoord);
  }

  function geefToken(velden: URLSearchParams): Antwoord {
    nep.tokenverzoeken.push(velden);
    const klopt =
      velden.get("client_id") === appId &&
      velden.get("client_secret") === geheim &&
      velden.get("scope") === `${GRAPH}/.default`;
    if (!klopt) return { status: 401, inhoud: { error: "invalid_client" } };
    return { status: 200, inhoud: { token_type: "Bearer", expires_in: 3599, access_token: tokens.maak() } };
  }
  return nep;
}

function naarPostvak(nep: NepGraph, wie: string, url: URL, { methode, lichaam, etag }: Verzoek): Antwoord {
  const postvak = nep.postvakken.get(wie);
  if (postvak === undefined || postvak.staat === "geen") return fout(404, "MailboxNotEnabledForRESTAPI");
  if (postvak.staat === "verboden") return fout(403, "ErrorAccessDenied");
  const rest = url.pathname.split("/").slice(4).map(decodeURIComponent);
  const [soort, id = "", actie = ""] = rest;
  if (soort === "calendar" && id === "")
    return { status: 200, inhoud: { id: "AAMk", owner: { name: "KNR-NAAM", address: postvak.adres } } };
  if (soort === "calendar" && id === "getSchedule") return geefRoosters(nep, url, lichaam);
  if (soort !== "events") return fout(404, "BadRequest");
  if (id === "") return methode === "POST" ? postvak.maak(lichaam) : zoekEvenementen(nep, postvak, url);
  if (actie === "cancel") return postvak.zegAf(id);
  if (methode === "PATCH") return postvak.wijzig(id, lichaam, etag);
  return methode === "DELETE" ? postvak.wis(id) : postvak.lees(id);
}

function geefRoosters(nep: NepGraph, url: URL, lichaam: Inhoud): Antwoord {
  const blad = Number(url.searchParams.get("$skip") ?? 0);
  const eerder = url.searchParams.get("vraag");
  const gelezen = Roostervraag.safeParse(eerder === null ? lichaam : JSON.parse(eerder));
  if (!gelezen.success || gelezen.data.schedules.length > 20) return fout(400, "RequestBodyRead");
  const { schedules, startTime, endTime } = gelezen.data;
  const [van, tot] = [Date.parse(`${startTime.dateTime}Z`), Date.parse(`${endTime.dateTime}Z`)];
  if (!(van < tot) || tot - van >= 42 * DAG_MS) return fout(400, "ErrorInvalidTimeInterval");
  const deze = schedules.slice(blad, blad + nep.roosterblad).map((adres) => rooster(nep, adres, van, tot));
  const verder = blad + nep.roosterblad < schedules.length;
  const vraag = encodeURIComponent(JSON.stringify(gelezen.data));
  const link = `${url.origin}${url.pathname}?$skip=${blad + nep.roosterblad}&vraag=${vraag}`;
  return { status: 200, inhoud: { value: deze, ...(verder ? { "@odata.nextLink": nep.volgende ?? link } : {}) } };
}

function rooster(nep: NepGraph, adres: string, van: number, tot: number): object {
  const postvak = [...nep.postvakken.values()].find((een) => een.adres.toLowerCase() === adres.toLowerCase());
  if (postvak === undefined || postvak.staat !== "open")
    return {
      scheduleId: adres,
      availabilityView: "",
      error: { message: "KNR-GRAPH", responseCode: "ErrorMailRecipientNotFound" },
    };
  const tijd = (ms: number) => ({ dateTime: `${new Date(ms).toISOString().slice(0, 23)}0000`, timeZone: "UTC" });
  const scheduleItems = postvak.bezet
    .filter((een) => een.van < tot && een.tot > van)
    .map((een) => ({ status: een.status, subject: "KNR-ONDERWERP", start: tijd(een.van), end: tijd(een.tot) }));
  return { scheduleId: adres, availabilityView: "", scheduleItems, workingHours: {} };
}

function zoekEvenementen(nep: NepGraph, postvak: Postvak, url: URL): Antwoord {
  const waarde = /ep\/value eq '([^']*)'/u.exec(url.searchParams.get("$filter") ?? "")?.[1] ?? "";
  const over = Number(url.searchParams.get("$skip") ?? 0);
  const gevonden = postvak.metSleutel(waarde);
  // A filtered list may have pages with nothing on them.
  const value = over === 0 ? [] : gevonden.slice(over - 1, over - 1 + nep.bladgrootte);
  const volgende = new URL(url);
  volgende.searchParams.set("$skip", String(over === 0 ? 1 : over + nep.bladgrootte));
  const verder = over === 0 || over - 1 + nep.bladgrootte < gevonden.length;
  return { status: 200, inhoud: { value, ...(verder ? { "@odata.nextLink": nep.volgende ?? volgende.href } : {}) } };
}

function geef(uit: ServerResponse, { status, inhoud }: Antwoord, { koppen = {}, lichaam }: Gedrag = {}): void {
  uit.writeHead(status, { "content-type": "application/json", ...koppen });
  uit.end(lichaam ?? (inhoud === undefined ? "" : JSON.stringify(inhoud)));
}

async function leesTekst(verzoek: IncomingMessage): Promise<string> {
  const stukken: Buffer[] = [];
  for await (const stuk of verzoek) stukken.push(Buffer.from(stuk));
  return Buffer.concat(stukken).toString();
}

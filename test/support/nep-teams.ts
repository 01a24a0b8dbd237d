import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { promisify } from "node:util";

/** What the fake connector does with one request. */
export interface Gedrag {
  readonly status?: number;
  readonly koppen?: Readonly<Record<string, string>>;
  /** Code of Teams' error body. */
  readonly code?: string;
  readonly lichaam?: unknown;
  readonly naMs?: number;
  /** After the request was taken in (and the card placed): break the connection, or say nothing for ever. */
  readonly daarna?: "verbreek" | "zwijg";
}

export interface Verzoek {
  readonly methode: string;
  readonly pad: string;
  readonly gesprek: string;
  readonly bearer: string | null;
  readonly lichaam: Readonly<Record<string, unknown>>;
}

export interface Kaart {
  readonly id: string;
  readonly activiteit: Readonly<Record<string, unknown>>;
  /** How often it was placed or replaced. */
  readonly versies: number;
}

/** A stand-in for Teams' connector that remembers, per conversation, what people would see. */
export interface NepTeams {
  /** Ends in a slash, as Teams' own do. */
  readonly serviceUrl: string;
  /** `host:port`, for the allow-list. */
  readonly host: string;
  readonly verzoeken: Verzoek[];
  /** Behaviour of the next requests, one each; after that all goes well. */
  speel(...gedrag: readonly Gedrag[]): void;
  /** The messages in a conversation, oldest first. */
  kaarten(gesprek: string): readonly Kaart[];
  vergeet(): void;
  sluit(): Promise<void>;
}

const PAD = /^\/emea\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/u;

export async function startNepTeams(): Promise<NepTeams> {
  const verzoeken: Verzoek[] = [];
  const gesprekken = new Map<string, Kaart[]>();
  let script: Gedrag[] = [];
  let volgnummer = 0;

  function plaats(gesprek: string, id: string | null, lichaam: Verzoek["lichaam"]): string | null {
    const kaarten = gesprekken.get(gesprek) ?? [];
    gesprekken.set(gesprek, kaarten);
    if (id === null) {
      volgnummer += 1;
      kaarten.push({ id: `act-${volgnummer}`, activiteit: lichaam, versies: 1 });
      return `act-${volgnummer}`;
    }
    const plek = kaarten.findIndex((kaart) => kaart.id === id);
    const oud = kaarten[plek];
    if (oud === undefined) return null;
    kaarten[plek] = { id, activiteit: lichaam, versies: oud.versies + 1 };
    return id;
  }

  async function beantwoord(verzoek: IncomingMessage, antwoord: ServerResponse): Promise<void> {
    const [, deel, kaart] = PAD.exec(verzoek.url ?? "") ?? [];
    const gesprek = decodeURIComponent(deel ?? "");
    const lichaam = await leesJson(verzoek);
    const bearer = /^Bearer (.+)$/u.exec(verzoek.headers.authorization ?? "")?.[1] ?? null;
    verzoeken.push({ methode: verzoek.method ?? "", pad: verzoek.url ?? "", gesprek, bearer, lichaam });
    const gedrag = script.shift() ?? {};
    if (gedrag.naMs !== undefined) await new Promise((klaar) => setTimeout(klaar, gedrag.naMs));
    const status = gedrag.status ?? (verzoek.method === "POST" ? 201 : 200);
    const aangenomen = (status < 300 || gedrag.daarna !== undefined) && deel !== undefined;
    const id = aangenomen ? plaats(gesprek, kaart === undefined ? null : decodeURIComponent(kaart), lichaam) : null;
    if (gedrag.daarna === "zwijg") return;
    if (gedrag.daarna === "verbreek") verzoek.socket.resetAndDestroy();
    else if (aangenomen && id === null) geef(antwoord, 404, {}, fout("ActivityNotFoundInConversation"));
    else geef(antwoord, status, gedrag.koppen ?? {}, gedrag.lichaam ?? (id === null ? fout(gedrag.code) : { id }));
  }

  const server = createServer((verzoek, antwoord) => {
    beantwoord(verzoek, antwoord).catch(() => verzoek.socket.destroy());
  });
  await new Promise<void>((klaar) => server.listen(0, "127.0.0.1", klaar));
  const adres = server.address();
  const host = `127.0.0.1:${typeof adres === "object" ? adres?.port : ""}`;
  return {
    serviceUrl: `http://${host}/emea/`,
    host,
    verzoeken,
    speel: (...gedrag) => {
      script = [...gedrag];
    },
    kaarten: (gesprek) => gesprekken.get(gesprek) ?? [],
    vergeet() {
      verzoeken.length = 0;
      gesprekken.clear();
      script = [];
    },
    async sluit() {
      server.closeAllConnections();
      await promisify(server.close.bind(server))();
    },
  };
}

function fout(code: string | undefined): object {
  return code === undefined ? {} : { error: { code, message: "tekst van Teams die nergens terugkomt" } };
}

function geef(
  antwoord: ServerResponse,
  status: number,
  koppen: Readonly<Record<string, string>>,
  inhoud: unknown,
): void {
  antwoord.writeHead(status, { "content-type": "application/json", ...koppen });
  antwoord.end(typeof inhoud === "string" ? inhoud : JSON.stringify(inhoud));
}

async function leesJson(verzoek: IncomingMessage): Promise<Verzoek["lichaam"]> {
  const stukken: Buffer[] = [];
  for await (const stuk of verzoek) stukken.push(Buffer.from(stuk));
  return JSON.parse(Buffer.concat(stukken).toString() || "{}");
}

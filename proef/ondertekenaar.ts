import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { z } from "zod";

const GROOTST = 2 * 1024 * 1024;

interface OndertekenaarOpties {
  readonly poort: number;
  /** Where the bot takes its messages. */
  readonly bot: string;
  readonly tenant: string;
  /** The token Teams would send along. */
  readonly onderteken: (activiteit: object) => string;
}

export interface Ondertekenaar {
  /** Where the Playground of this person sends its activities. */
  adresVoor(oid: string): string;
  stop(): Promise<void>;
}

const Activiteit = z.looseObject({
  serviceUrl: z.string(),
  from: z.looseObject({}),
  conversation: z.looseObject({}),
  channelData: z.looseObject({}).optional(),
});

async function lees(verzoek: IncomingMessage): Promise<string | null> {
  const stukken: Buffer[] = [];
  let lengte = 0;
  for await (const stuk of verzoek) {
    if (!Buffer.isBuffer(stuk)) return null;
    lengte += stuk.length;
    // Read on to the end all the same: who is cut off does not hear why.
    if (lengte <= GROOTST) stukken.push(stuk);
  }
  if (lengte > GROOTST) return null;
  return Buffer.concat(stukken).toString("utf8");
}

/** What Teams vouches for is set here, whatever the page sent: the channel, the tenant and who is speaking. */
function alsTeams(tekst: string, oid: string, tenant: string) {
  const activiteit = Activiteit.parse(JSON.parse(tekst));
  return {
    ...activiteit,
    channelId: "msteams",
    from: { ...activiteit.from, aadObjectId: oid },
    conversation: { ...activiteit.conversation, tenantId: tenant },
    channelData: { ...activiteit.channelData, tenant: { id: tenant } },
  };
}

async function stuurDoor(opties: OndertekenaarOpties, oid: string, tekst: string): Promise<Response> {
  const activiteit = alsTeams(tekst, oid, opties.tenant);
  return await fetch(opties.bot, {
    method: "POST",
    headers: {
      authorization: `Bearer ${opties.onderteken(activiteit)}`,
      "content-type": "application/json",
      "x-ms-tenant-id": opties.tenant,
    },
    body: JSON.stringify(activiteit),
    signal: AbortSignal.timeout(20_000),
  });
}

async function behandel(opties: OndertekenaarOpties, verzoek: IncomingMessage, antwoord: ServerResponse) {
  // The Playground first asks whether anybody is there.
  if (verzoek.method === "HEAD") return sluit(antwoord, 200);
  const oid = /^\/([^/]+)\/api\/messages$/.exec(verzoek.url ?? "")?.[1];
  // A web page elsewhere in the same browser cannot set this header, so it cannot have its words signed.
  if (verzoek.method !== "POST" || oid === undefined || verzoek.headers["x-ms-agents-playground"] !== "true") {
    return sluit(antwoord, 404);
  }
  const tekst = await lees(verzoek);
  if (tekst === null) return sluit(antwoord, 413);
  const van = await stuurDoor(opties, decodeURIComponent(oid), tekst);
  const soort = van.headers.get("content-type");
  antwoord.writeHead(van.status, soort === null ? {} : { "content-type": soort });
  return antwoord.end(Buffer.from(await van.arrayBuffer()));
}

/** In two steps: restify, when it is loaded in the same process, makes `writeHead` return nothing. */
function sluit(antwoord: ServerResponse, status: number) {
  antwoord.writeHead(status);
  return antwoord.end();
}

/** Stands between the Agents Playground, which does not sign, and the bot, which asks a signature of everybody. */
export async function startOndertekenaar(opties: OndertekenaarOpties): Promise<Ondertekenaar> {
  const server: Server = createServer((verzoek, antwoord) => {
    behandel(opties, verzoek, antwoord).catch(() => {
      // The bot is away or the activity is not one; the page shows the status in its log.
      if (!antwoord.headersSent) antwoord.writeHead(502);
      antwoord.end();
    });
  });
  await new Promise<void>((klaar, mis) => {
    server.once("error", mis);
    server.listen(opties.poort, "127.0.0.1", klaar);
  });
  const adres = server.address();
  const poort = typeof adres === "object" && adres !== null ? adres.port : opties.poort;
  return {
    adresVoor: (oid) => `http://127.0.0.1:${poort}/${encodeURIComponent(oid)}/api/messages`,
    stop: () =>
      new Promise((klaar) => {
        server.close(() => klaar());
        server.closeAllConnections();
      }),
  };
}

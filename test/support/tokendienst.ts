import { createServer, type IncomingHttpHeaders } from "node:http";
import { promisify } from "node:util";

/** One request as a token service saw it. */
export interface Tokenverzoek {
  readonly methode: string;
  readonly pad: string;
  readonly vraag: Readonly<Record<string, string>>;
  readonly koppen: IncomingHttpHeaders;
  readonly velden: Readonly<Record<string, string>>;
}

/** A stand-in for any service that hands out tokens: remembers what it was asked and answers what it is told to. */
export interface Tokendienst {
  readonly adres: string;
  readonly verzoeken: Tokenverzoek[];
  /** What comes next and from then on: a JSON body with 200, another status, half an answer, or a redirect. */
  antwoord: { status?: number; lichaam?: unknown; half?: true; naar?: string };
  sluit(): Promise<void>;
}

export async function startTokendienst(): Promise<Tokendienst> {
  const verzoeken: Tokenverzoek[] = [];
  const server = createServer((verzoek, uit) => {
    let tekst = "";
    verzoek.on("data", (stuk: Buffer) => {
      tekst += stuk.toString();
    });
    verzoek.on("end", () => {
      const { pathname, searchParams } = new URL(verzoek.url ?? "/", "http://x");
      verzoeken.push({
        methode: verzoek.method ?? "",
        pad: pathname,
        vraag: Object.fromEntries(searchParams),
        koppen: verzoek.headers,
        velden: Object.fromEntries(new URLSearchParams(tekst)),
      });
      const { status = 200, lichaam = {}, half, naar } = dienst.antwoord;
      uit.statusCode = status;
      if (naar !== undefined) uit.setHeader("location", naar);
      if (half) uit.write('{"access_token":"');
      else uit.end(JSON.stringify(lichaam));
    });
  });
  await new Promise<void>((klaar) => server.listen(0, "127.0.0.1", klaar));
  const plek = server.address();
  const dienst: Tokendienst = {
    adres: `http://127.0.0.1:${typeof plek === "object" && plek !== null ? plek.port : 0}`,
    verzoeken,
    antwoord: {},
    async sluit() {
      server.closeAllConnections();
      await promisify(server.close.bind(server))();
    },
  };
  return dienst;
}

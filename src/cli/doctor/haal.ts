import { request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import { TLSSocket } from "node:tls";

/** What a server answered. */
export interface Webantwoord {
  readonly status: number;
  readonly koppen: Readonly<Record<string, string>>;
  /** At most the first 64 KiB. */
  readonly tekst: string;
  /** End of the certificate in milliseconds since 1970; null without TLS. */
  readonly certificaatTot: number | null;
}

/** One request without redirects. @throws {Haalfout} when there is no answer that can be trusted */
export type Haal = (methode: "GET" | "POST", url: string) => Promise<Webantwoord>;

/** Why there was no answer, as a sentence for a person; carries no address. */
export class Haalfout extends Error {
  override readonly name = "Haalfout";
}

/** What an error code of the network or of TLS means, as part of a sentence; null for one we do not know. */
export function netwerkreden(code: string): string | null {
  return REDENEN[code] ?? null;
}

const TERMIJN_MS = 2_500;
const LEES_HOOGSTENS = 64 * 1024;
const REDENEN: Readonly<Record<string, string>> = {
  ENOTFOUND: "de naam staat niet in DNS",
  EAI_AGAIN: "DNS geeft geen antwoord",
  ECONNREFUSED: "daar luistert niets",
  ECONNRESET: "de verbinding werd verbroken",
  ETIMEDOUT: "er komt geen antwoord",
  EHOSTUNREACH: "de machine is niet te bereiken",
  ENETUNREACH: "het netwerk is niet te bereiken",
  CERT_HAS_EXPIRED: "het certificaat is verlopen",
  CERT_NOT_YET_VALID: "het certificaat geldt nog niet",
  DEPTH_ZERO_SELF_SIGNED_CERT: "het certificaat is zelf gemaakt en wordt niet vertrouwd",
  SELF_SIGNED_CERT_IN_CHAIN: "de keten van het certificaat wordt niet vertrouwd",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "het tussencertificaat ontbreekt",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "de uitgever van het certificaat is onbekend",
  ERR_TLS_CERT_ALTNAME_INVALID: "het certificaat is voor een andere naam",
  EPROTO: "daar wordt geen https gesproken",
};

/** @param ca certificates to trust besides those of the system, for tests */
export function maakHaal(ca?: string): Haal {
  return (methode, url) => {
    const { promise, resolve, reject } = Promise.withResolvers<Webantwoord>();
    const opties: RequestOptions = {
      method: methode,
      signal: AbortSignal.timeout(TERMIJN_MS),
      headers: methode === "POST" ? { "content-type": "application/json", "content-length": 2 } : {},
    };
    const vraag = url.startsWith("https:")
      ? httpsRequest(url, { ...opties, ...(ca === undefined ? {} : { ca }) })
      : httpRequest(url, opties);
    const mislukt = (oorzaak: unknown) => reject(new Haalfout(redenVan(oorzaak)));
    vraag.on("error", mislukt);
    vraag.on("response", (antwoord) => void leesAntwoord(antwoord).then(resolve, mislukt));
    vraag.end(methode === "POST" ? "{}" : undefined);
    return promise;
  };
}

async function leesAntwoord(antwoord: IncomingMessage): Promise<Webantwoord> {
  const { socket, statusCode, headers } = antwoord;
  const certificaat = socket instanceof TLSSocket ? Date.parse(socket.getPeerCertificate().valid_to) : null;
  const stukken: Buffer[] = [];
  let lengte = 0;
  for await (const stuk of antwoord) {
    stukken.push(Buffer.from(stuk));
    lengte += stukken.at(-1)?.length ?? 0;
    if (lengte >= LEES_HOOGSTENS) break;
  }
  return {
    status: statusCode ?? 0,
    koppen: Object.fromEntries(Object.entries(headers).map(([naam, waarde]) => [naam, String(waarde)])),
    tekst: Buffer.concat(stukken).toString("utf8"),
    certificaatTot: certificaat,
  };
}

function redenVan(oorzaak: unknown): string {
  if (!(oorzaak instanceof Error)) return "onbekende fout";
  if (oorzaak.name === "TimeoutError" || oorzaak.name === "AbortError") return "er komt geen antwoord";
  const code = "code" in oorzaak && typeof oorzaak.code === "string" ? oorzaak.code : "onbekende fout";
  return REDENEN[code] ?? code;
}

import { createHash, type KeyObject, verify } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { type Inhoud, isInhoud } from "./inhoud.ts";

/** A signed token as it presents itself; nothing of it is proved yet. */
export interface Jwt {
  /** The three parts, without `Bearer`. */
  readonly geheel: string;
  readonly kid: string;
  readonly claims: Inhoud;
}

/** The form of a signed token; anything else is refused before a byte of the body is read. */
const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/u;
/** Tokens of Microsoft are 1 to 4 KB, with two hundred groups in them about 12. */
const GRENS = 16_000;

/** Reads the bearer token: RS256 with a key id and nothing "critical" that we do not know. Or a fixed word for the log. */
export function leesJwt(koppen: IncomingHttpHeaders): Jwt | string {
  const koptekst = koppen.authorization ?? "";
  if (koptekst.length > GRENS) return "te_lang";
  const geheel = BEARER.exec(koptekst)?.[1];
  if (geheel === undefined) return "geen_token";
  const [kop, claims] = geheel.split(".", 2).map(deel);
  if (kop === undefined || claims === undefined || kop === null || claims === null) return "geen_json";
  const { alg, kid, crit } = kop;
  return alg !== "RS256" || typeof kid !== "string" || kid === "" || crit !== undefined
    ? "kop"
    : { geheel, kid, claims };
}

/** Whether `nu` (seconds) lies between the token's start, if it has one, and its end, give or take `speling` seconds. */
export function tijdigheid({ exp, nbf }: Inhoud, nu: number, speling: number): "goed" | "verlopen" | "te_vroeg" {
  if (typeof exp !== "number" || exp + speling <= nu) return "verlopen";
  return nbf !== undefined && (typeof nbf !== "number" || nbf - speling > nu) ? "te_vroeg" : "goed";
}

/**
 * A check of signatures that remembers the last `ruimte` tokens it found genuine, by hash and by the key that proved
 * them: a token is proved again when its key was replaced. Its claims are the caller's to judge, every time.
 */
export function maakBewijs(ruimte: number): (token: string, sleutel: KeyObject) => boolean {
  const bewezen = new Map<string, KeyObject>();
  return (token, sleutel) => {
    const naam = createHash("sha256").update(token).digest("base64url");
    if (bewezen.get(naam) === sleutel) return true;
    if (!isEcht(token, sleutel)) return false;
    const oudste = bewezen.keys().next();
    if (bewezen.size >= ruimte && !oudste.done) bewezen.delete(oudste.value);
    bewezen.set(naam, sleutel);
    return true;
  };
}

function isEcht(token: string, sleutel: KeyObject): boolean {
  const punt = token.lastIndexOf(".");
  const handtekening = Buffer.from(token.slice(punt + 1), "base64url");
  return verify("sha256", Buffer.from(token.slice(0, punt)), sleutel, handtekening);
}

function deel(gecodeerd: string): Inhoud | null {
  try {
    const waarde: unknown = JSON.parse(Buffer.from(gecodeerd, "base64url").toString("utf8"));
    return isInhoud(waarde) ? waarde : null;
  } catch {
    return null;
  }
}

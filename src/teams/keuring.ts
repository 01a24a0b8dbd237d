import { type KeyObject, verify } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { Storing } from "../fouten.ts";
import type { Sleutelbos } from "./sleutelbos.ts";
import { leesToken, type Token, type Wachtregels, type Weigering, weiger } from "./wacht.ts";

/** Judges who calls from the headers alone: claims, key and signature. */
export type Keuring = (
  koppen: IncomingHttpHeaders,
) => Promise<{ readonly toegelaten: true; readonly token: Token } | Weigering>;

/** Teams uses one token for about an hour, so a handful covers all traffic. */
const ONTHOUDEN = 50;

/**
 * Our own check of the signature, before the SDK sees anything: a caller without a genuine token reaches neither
 * the body reader nor the SDK, whose list of issuers grows with every forged one (reliability.md §1.2).
 */
export function maakKeuring(opties: {
  readonly regels: Wachtregels;
  readonly sleutelbos: Sleutelbos;
  readonly nu: () => number;
}): Keuring {
  const { regels, sleutelbos, nu } = opties;
  // Token -> the key that proved it: a token is proved again when its key was replaced.
  const bewezen = new Map<string, KeyObject>();

  return async (koppen) => {
    const gelezen = leesToken(koppen, regels, nu());
    if (!gelezen.toegelaten) return gelezen;
    const { geheel, kid } = gelezen.token;
    try {
      const sleutel = await sleutelbos.zoek(kid);
      if (sleutel === null) return weiger(401, "onbekende_sleutel");
      if (!sleutel.endorsements.includes("msteams")) return weiger(401, "endorsement");
      if (bewezen.get(geheel) === sleutel.publiek) return gelezen;
      if (!isEcht(geheel, sleutel.publiek)) return weiger(401, "handtekening");
      onthoud(bewezen, geheel, sleutel.publiek);
      return gelezen;
    } catch (fout) {
      if (fout instanceof Storing) return weiger(503, "geen_sleutels");
      throw fout;
    }
  };
}

function isEcht(token: string, sleutel: KeyObject): boolean {
  const punt = token.lastIndexOf(".");
  const handtekening = Buffer.from(token.slice(punt + 1), "base64url");
  return verify("sha256", Buffer.from(token.slice(0, punt)), sleutel, handtekening);
}

function onthoud(bewezen: Map<string, KeyObject>, token: string, sleutel: KeyObject): void {
  const oudste = bewezen.keys().next();
  if (bewezen.size >= ONTHOUDEN && !oudste.done) bewezen.delete(oudste.value);
  bewezen.set(token, sleutel);
}

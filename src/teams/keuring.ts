import type { IncomingHttpHeaders } from "node:http";
import { Storing } from "../fouten.ts";
import { maakBewijs } from "./jwt.ts";
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
  const isBewezen = maakBewijs(ONTHOUDEN);

  return async (koppen) => {
    const gelezen = leesToken(koppen, regels, nu());
    if (!gelezen.toegelaten) return gelezen;
    const { geheel, kid } = gelezen.token;
    try {
      const sleutel = await sleutelbos.zoek(kid);
      if (sleutel === null) return weiger(401, "onbekende_sleutel");
      if (!sleutel.endorsements.includes("msteams")) return weiger(401, "endorsement");
      return isBewezen(geheel, sleutel.publiek) ? gelezen : weiger(401, "handtekening");
    } catch (fout) {
      if (fout instanceof Storing) return weiger(503, "geen_sleutels");
      throw fout;
    }
  };
}

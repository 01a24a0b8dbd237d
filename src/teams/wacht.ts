import type { IncomingHttpHeaders } from "node:http";
import { type Adresregels, toegestaanAdres } from "./adres.ts";
import { type Inhoud, isInhoud } from "./inhoud.ts";
import { leesJwt, tijdigheid } from "./jwt.ts";

/** Whom the guard lets in: one bot, one issuer, one tenant, a few hosts. */
export interface Wachtregels extends Adresregels {
  readonly appId: string;
  readonly issuer: string;
  readonly tenant: string;
}

/** What the guard read from a token. The signature is not checked here but in `keuring.ts`. */
export interface Token {
  /** The three parts, without `Bearer`. */
  readonly geheel: string;
  readonly kid: string;
  readonly serviceUrl: string;
}

export interface Weigering {
  readonly toegelaten: false;
  readonly status: 400 | 401 | 403 | 503;
  /** A fixed word for the log; the caller gets the status and an empty body. */
  readonly reden: string;
}

/** Clocks may differ this much (the Bot Connector documentation says five minutes). */
const SPELING_S = 300;

/**
 * Judges a whole request: the token's claims first, then the activity against them (reliability.md §1.3).
 * It only narrows; the signature is verified apart.
 *
 * @param nu milliseconds since 1970
 */
export function oordeel(
  koppen: IncomingHttpHeaders,
  lichaam: unknown,
  regels: Wachtregels,
  nu: number,
): { readonly toegelaten: true; readonly token: Token; readonly activiteit: Inhoud } | Weigering {
  const gelezen = leesToken(koppen, regels, nu);
  if (!gelezen.toegelaten) return gelezen;
  const gekeurd = keurActiviteit(gelezen.token, koppen, lichaam, regels);
  return gekeurd.toegelaten ? { ...gekeurd, token: gelezen.token } : gekeurd;
}

/** The claims that every token of Teams carries, all required; no other issuer, algorithm or audience. */
export function leesToken(
  koppen: IncomingHttpHeaders,
  regels: Wachtregels,
  nu: number,
): { readonly toegelaten: true; readonly token: Token } | Weigering {
  const jwt = leesJwt(koppen);
  if (typeof jwt === "string") return weiger(401, jwt);
  const { geheel, kid, claims } = jwt;
  const { iss, aud, serviceurl } = claims;
  if (iss !== regels.issuer || aud !== regels.appId) return weiger(401, "uitgever");
  const tijd = tijdigheid(claims, nu / 1000, SPELING_S);
  if (tijd !== "goed") return weiger(401, tijd);
  if (typeof serviceurl !== "string") return weiger(401, "serviceurl");
  return { toegelaten: true, token: { geheel, kid, serviceUrl: serviceurl } };
}

/** The activity must come from Teams, through the address the token vouches for, from our own tenant. */
export function keurActiviteit(
  token: Token,
  koppen: IncomingHttpHeaders,
  lichaam: unknown,
  regels: Wachtregels,
): { readonly toegelaten: true; readonly activiteit: Inhoud } | Weigering {
  if (!isInhoud(lichaam) || typeof lichaam["type"] !== "string" || lichaam["type"] === "") return weiger(400, "vorm");
  const { channelId, serviceUrl } = lichaam;
  if (channelId !== "msteams") return weiger(401, "kanaal");
  if (serviceUrl !== token.serviceUrl) return weiger(401, "serviceurl");
  if (toegestaanAdres(token.serviceUrl, regels) === null) return weiger(401, "host");
  return juisteTenant(koppen, lichaam, regels.tenant)
    ? { toegelaten: true, activiteit: lichaam }
    : weiger(403, "tenant");
}

/** Teams says the tenant up to three times; the conversation's is required, and none may differ. */
function juisteTenant(koppen: IncomingHttpHeaders, lichaam: Inhoud, tenant: string): boolean {
  const gesprek = lichaam["conversation"];
  if (!isInhoud(gesprek) || !zelfde(gesprek["tenantId"], tenant)) return false;
  const kanaal = lichaam["channelData"];
  const genoemd = isInhoud(kanaal) ? kanaal["tenant"] : undefined;
  if (genoemd !== undefined && genoemd !== null) {
    if (!isInhoud(genoemd)) return false;
    if (genoemd["id"] !== undefined && !zelfde(genoemd["id"], tenant)) return false;
  }
  const kop = koppen["x-ms-tenant-id"];
  return kop === undefined || kop === "" || zelfde(kop, tenant);
}

function zelfde(waarde: unknown, tenant: string): boolean {
  return typeof waarde === "string" && waarde.toLowerCase() === tenant.toLowerCase();
}

export function weiger(status: Weigering["status"], reden: string): Weigering {
  return { toegelaten: false, status, reden };
}

import { z } from "zod";
import { Storing } from "../fouten.ts";
import { begrensdeTekst } from "./haal.ts";

/** A token and its end, in milliseconds since 1970. */
export interface Gekregen {
  readonly token: string;
  readonly tot: number;
}

/**
 * One way to ask for the bot's own token: one request, with a deadline.
 *
 * @param nu milliseconds since 1970
 * @throws {Storing} when the service refuses or does not answer in time; never with anything secret in it
 */
export type Tokenvraag = (nu: number) => Promise<Gekregen>;

export interface Tokenadres {
  /** Base of the login service, without the tenant. */
  readonly loginUrl: string;
  readonly tenantId: string;
  /** For which service; the Bot Connector when left out. */
  readonly resource?: string;
}

/** What the bot asks a token for unless told otherwise: sending to the Bot Connector. */
export const RESOURCE = "https://api.botframework.com";
export const SCOPE = `${RESOURCE}/.default`;
const TERMIJN = 3_000;

/** Entra says how long; the identity services of Azure say until when, App Service only that. Both may be text. */
const Antwoord = z.object({
  access_token: z.string().min(1).max(20_000),
  expires_in: z.coerce.number().positive().optional(),
  expires_on: z.coerce.number().positive().optional(),
});

/** The tenant's token endpoint, which is also whom a client assertion is meant for. */
export function tokenadres({ loginUrl, tenantId }: Tokenadres): string {
  return `${loginUrl.replace(/\/+$/u, "")}/${encodeURIComponent(tenantId)}/oauth2/v2.0/token`;
}

/** OAuth 2.0 client credentials; `bewijs` shows that we are this app. Entra wants the same for every service. */
export function vraagMet(
  instelling: Tokenadres & { readonly appId: string },
  bewijs: (nu: number) => Readonly<Record<string, string>>,
): Tokenvraag {
  return (nu) => {
    const velden = {
      grant_type: "client_credentials",
      client_id: instelling.appId,
      scope: `${instelling.resource ?? RESOURCE}/.default`,
      ...bewijs(nu),
    };
    return vraagToken(tokenadres(instelling), { method: "POST", body: new URLSearchParams(velden) }, nu);
  };
}

/** One request for a token, without redirects. */
export async function vraagToken(url: string, verzoek: RequestInit, nu: number): Promise<Gekregen> {
  let status = 0;
  try {
    const antwoord = await fetch(url, { ...verzoek, redirect: "error", signal: AbortSignal.timeout(TERMIJN) });
    status = antwoord.status;
    const { access_token, expires_in, expires_on } = Antwoord.parse(
      JSON.parse((await begrensdeTekst(antwoord, 64 * 1024)) ?? ""),
    );
    const tot = expires_in === undefined ? (expires_on ?? 0) * 1000 : nu + expires_in * 1000;
    if (!antwoord.ok || tot <= nu) throw new TypeError("geen bruikbaar token");
    return { token: access_token, tot };
  } catch {
    // No cause is kept: an error of the client may carry the request, and the request carries the secret.
    throw new Storing("identiteit", status === 0 ? "tokendienst niet bereikbaar" : `geen token gekregen (${status})`);
  }
}

import { z } from "zod";
import { Storing } from "../fouten.ts";
import { begrensdeTekst } from "./haal.ts";

/** The bot's own token towards the connector. */
export interface Toegang {
  /** @throws {Storing} when the identity service refuses or does not answer in time; never with anything secret in it */
  token(): Promise<string>;
  /** Forgets the token, because the connector refused it. */
  vergeet(): void;
}

export interface Toegangsinstelling {
  /** `https://login.microsoftonline.com`; the tenant's token endpoint lies below it. */
  readonly loginUrl: string;
  readonly tenantId: string;
  readonly appId: string;
  readonly password: string;
}

/** What the bot asks a token for: sending to the Bot Connector. */
export const SCOPE = "https://api.botframework.com/.default";
const TERMIJN = 3_000;
/** Refreshed this long before it ends; until then a failing refresh does no harm. */
const VROEG = 5 * 60_000;
const UITERSTE = 10_000;

const Antwoord = z.object({ access_token: z.string().min(1).max(20_000), expires_in: z.coerce.number().positive() });

/** OAuth 2.0 client credentials, one fetch at a time however many ask. */
export function maakToegang(instelling: Toegangsinstelling, nu: () => number): Toegang {
  let bewaard: { readonly token: string; readonly tot: number } | null = null;
  let bezig: Promise<string> | null = null;

  async function haal(): Promise<string> {
    const { access_token, expires_in } = await vraagToken(instelling);
    bewaard = { token: access_token, tot: nu() + expires_in * 1000 };
    return access_token;
  }
  function nieuw(): Promise<string> {
    bezig ??= haal().finally(() => {
      bezig = null;
    });
    return bezig;
  }
  return {
    async token() {
      const over = (bewaard?.tot ?? 0) - nu();
      if (bewaard !== null && over > VROEG) return bewaard.token;
      const oud = over > UITERSTE ? bewaard : null;
      try {
        return await nieuw();
      } catch (fout) {
        if (oud !== null) return oud.token;
        throw fout;
      }
    },
    vergeet() {
      bewaard = null;
    },
  };
}

async function vraagToken(instelling: Toegangsinstelling): Promise<z.infer<typeof Antwoord>> {
  const { loginUrl, tenantId, appId, password } = instelling;
  const url = `${loginUrl.replace(/\/+$/u, "")}/${encodeURIComponent(tenantId)}/oauth2/v2.0/token`;
  let status = 0;
  try {
    const antwoord = await fetch(url, {
      method: "POST",
      redirect: "error",
      signal: AbortSignal.timeout(TERMIJN),
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_id: appId,
        client_secret: password,
        scope: SCOPE,
      }),
    });
    status = antwoord.status;
    return Antwoord.parse(JSON.parse((await begrensdeTekst(antwoord, 64 * 1024)) ?? ""));
  } catch {
    // No cause is kept: an error of the client may carry the request, and the request carries the secret.
    throw new Storing("identiteit", status === 0 ? "tokendienst niet bereikbaar" : `geen token gekregen (${status})`);
  }
}

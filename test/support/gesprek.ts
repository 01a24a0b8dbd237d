import type { Afwijking, Identiteit } from "../../proef/identiteit.ts";

/** What the bot answered over HTTP. */
export interface Httpantwoord {
  readonly status: number;
  /** The body as it came. */
  readonly ruw: string;
  /** The body as JSON, or null when it was empty. */
  readonly json: Readonly<Record<string, unknown>> | null;
}

export interface Gesprekopties {
  readonly identiteit: Pick<Identiteit, "onderteken" | "tenantId">;
  /** Where the bot listens, without a path. */
  readonly botUrl: string;
  readonly serviceUrl: string;
  /** Entra object id of the person. */
  readonly wie: string;
  readonly gesprekId: string;
  /** `personal` unless said otherwise. */
  readonly soort?: "personal" | "groupChat" | "channel";
}

export type Activiteit = Readonly<Record<string, unknown>>;

/** The bot's own id in Teams. */
export const BOT_ID = "28:wijkwijzer";
let teller = 0;

/** Somebody in a chat with the bot, seen from Teams: each call is one signed request. */
export class Gesprek {
  readonly #opties: Gesprekopties;

  constructor(opties: Gesprekopties) {
    this.#opties = opties;
  }

  /** A genuine activity of this conversation; `extra` replaces fields. */
  activiteit(extra: Activiteit): Activiteit {
    const { identiteit, serviceUrl, wie, gesprekId, soort = "personal" } = this.#opties;
    teller += 1;
    return {
      id: `in-${teller}`,
      timestamp: new Date().toISOString(),
      channelId: "msteams",
      serviceUrl,
      from: { id: `29:${wie}`, name: "Voorbeeld", aadObjectId: wie },
      recipient: { id: BOT_ID, name: "Wijkwijzer" },
      conversation: { id: gesprekId, conversationType: soort, tenantId: identiteit.tenantId },
      channelData: { tenant: { id: identiteit.tenantId } },
      ...extra,
    };
  }

  zegt(tekst: string, extra: Activiteit = {}): Promise<Httpantwoord> {
    return this.stuur(this.activiteit({ type: "message", text: tekst, textFormat: "plain", ...extra }));
  }

  /** A tap on an `Action.Execute`. */
  tikt(verb: string, data: Activiteit = {}, extra: Activiteit = {}): Promise<Httpantwoord> {
    const value = { action: { type: "Action.Execute", verb, data }, trigger: "manual" };
    return this.stuur(this.activiteit({ type: "invoke", name: "adaptiveCard/action", value, ...extra }));
  }

  /** The app is installed for this person, which is also what a page load of the Playground looks like. */
  installeert(): Promise<Httpantwoord> {
    return this.stuur(this.activiteit({ type: "installationUpdate", action: "add" }));
  }

  /** Sends any activity, signed for its own serviceUrl. */
  stuur(
    activiteit: Activiteit,
    afwijking?: Afwijking,
    koppen: Readonly<Record<string, string>> = {},
  ): Promise<Httpantwoord> {
    const token = this.#opties.identiteit.onderteken(activiteit, afwijking);
    return post(this.#opties.botUrl, JSON.stringify(activiteit), { authorization: `Bearer ${token}`, ...koppen });
  }
}

/** A bare POST to the bot. */
export async function post(
  botUrl: string,
  lichaam: string | Uint8Array<ArrayBuffer>,
  koppen: Readonly<Record<string, string>>,
): Promise<Httpantwoord> {
  const antwoord = await fetch(`${botUrl}/api/messages`, {
    method: "POST",
    headers: { "content-type": "application/json", ...koppen },
    body: lichaam,
  });
  const ruw = await antwoord.text();
  return { status: antwoord.status, ruw, json: leesJson(ruw) };
}

function leesJson(ruw: string): Httpantwoord["json"] {
  try {
    return ruw === "" ? null : JSON.parse(ruw);
  } catch {
    return null;
  }
}

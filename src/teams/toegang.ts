import { type Identiteitsdienst, metBeheerdeIdentiteit } from "./beheerd.ts";
import { metCertificaat } from "./certificaat.ts";
import { type Gekregen, type Tokenadres, type Tokenvraag, vraagMet } from "./tokenvraag.ts";

/** The bot's own token towards one service: the connector, or Graph. */
export interface Toegang {
  /** @throws {Storing} when the identity service refuses or does not answer in time; never with anything secret in it */
  token(): Promise<string>;
  /** Forgets the token, because the service refused it. */
  vergeet(): void;
}

/** How the bot proves who it is: managed identity first, then a certificate, then a secret. */
export interface Toegangsinstelling extends Tokenadres {
  readonly appId: string;
  /** `UserAssignedMSI` for a managed identity; anything else has a certificate or a password. */
  readonly appType: string;
  readonly password: string;
  /** PEM file; when given, the password is not used. */
  readonly certificaat?: string | null;
  /** Where a managed identity gets its token; the one of a virtual machine when left out. */
  readonly identiteitsdienst?: Identiteitsdienst | null;
}

/** Refreshed this long before it ends; until then a failing refresh does no harm. */
const VROEG = 5 * 60_000;
const UITERSTE = 10_000;

/**
 * Keeps the bot's token, one fetch at a time however many ask.
 *
 * @param nu milliseconds since 1970
 * @throws {ConfiguratieFout} when the certificate cannot be used
 */
export function maakToegang(instelling: Toegangsinstelling, nu: () => number): Toegang {
  const vraag = kiesTokenvraag(instelling, nu());
  let bewaard: Gekregen | null = null;
  let bezig: Promise<string> | null = null;

  async function haal(): Promise<string> {
    bewaard = await vraag(nu());
    return bewaard.token;
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

function kiesTokenvraag(instelling: Toegangsinstelling, nu: number): Tokenvraag {
  const { appType, certificaat, password } = instelling;
  if (appType === "UserAssignedMSI") return metBeheerdeIdentiteit(instelling);
  if (certificaat) return metCertificaat({ ...instelling, certificaat }, nu);
  return vraagMet(instelling, () => ({ client_secret: password }));
}

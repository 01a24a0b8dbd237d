import type { IncomingHttpHeaders } from "node:http";
import {
  type Activity,
  ConfigurationBotFrameworkAuthentication as Authenticatie,
  CloudAdapter,
  type TurnContext,
} from "botbuilder";
import {
  type AuthenticateRequestResult,
  ConnectorFactory,
  type ServiceClientCredentialsFactory,
} from "botframework-connector";
import { JwtTokenExtractor } from "botframework-connector/lib/auth/jwtTokenExtractor.js";
import { ConnectorClient } from "botframework-connector/lib/connectorApi/connectorClient.js";
import type { Inhoud } from "./inhoud.ts";
import type { Sleutelbos } from "./sleutelbos.ts";
import { SCOPE } from "./tokenvraag.ts";

/** What the SDK needs to know to judge a token; the names are ours. */
export interface SdkInstelling {
  readonly appId: string;
  readonly appType: string;
  readonly tenantId: string;
  readonly openIdMetadataUrl: string;
  readonly tokenIssuer: string;
  readonly loginUrl: string;
}

/** The Bot Framework SDK as second judge and frame of a turn. It sends nothing and answers nothing. */
export interface Sdk {
  /** Runs the turn when the SDK finds the request genuine too; false when it does not. */
  draai(
    koppen: IncomingHttpHeaders,
    activiteit: Inhoud,
    beurt: (context: TurnContext) => Promise<void>,
  ): Promise<boolean>;
}

/** Teams uses one token for about an hour. */
const ONTHOUDEN = 50;

export function maakSdk(instelling: SdkInstelling, sleutelbos: Sleutelbos): Sdk {
  leenSleutels(instelling.openIdMetadataUrl, sleutelbos);
  const adapter = new CloudAdapter(new StilleAuthenticatie(instelling));
  return {
    async draai(koppen, activiteit, beurt) {
      let gedraaid = false;
      const verzoek = { method: "POST", headers: { ...koppen }, body: { ...activiteit } };
      await adapter.process(verzoek, doof(), async (context) => {
        gedraaid = true;
        await beurt(context);
      });
      return gedraaid;
    },
  };
}

/**
 * Gives the SDK's token extractor our keys. Its own store locks everybody out when the metadata fails after 24 hours,
 * fetches once per request then, and has no timeout (reliability.md §1.2); the version is pinned and archived.
 */
function leenSleutels(url: string, sleutelbos: Sleutelbos): void {
  const voorraad: unknown = Reflect.get(JwtTokenExtractor, "openIdMetadataCache");
  if (!(voorraad instanceof Map)) throw new TypeError("de SDK bewaart zijn sleutels anders dan verwacht");
  voorraad.set(url, {
    async getKey(kid: string) {
      const sleutel = await sleutelbos.zoek(kid);
      return sleutel === null ? null : { key: sleutel.publiek, endorsements: sleutel.endorsements };
    },
  });
}

/** Every setting is given: setting one drops the defaults of the rest. There is no value that turns the check off. */
class StilleAuthenticatie extends Authenticatie {
  readonly #verbinding = new GeenVerbinding();
  readonly #oordelen = new Map<string, AuthenticateRequestResult>();
  #tokenklant: ReturnType<Authenticatie["createUserTokenClient"]> | undefined;

  constructor(instelling: SdkInstelling) {
    super(
      {
        MicrosoftAppId: instelling.appId,
        MicrosoftAppType: instelling.appType,
        MicrosoftAppTenantId: instelling.tenantId,
        ToChannelFromBotLoginUrl: `${instelling.loginUrl}/${instelling.tenantId}`,
        ToChannelFromBotOAuthScope: SCOPE,
        ToBotFromChannelTokenIssuer: instelling.tokenIssuer,
        ToBotFromChannelOpenIdMetadataUrl: instelling.openIdMetadataUrl,
        ToBotFromEmulatorOpenIdMetadataUrl: instelling.openIdMetadataUrl,
        OAuthUrl: "https://api.botframework.com",
        ValidateAuthority: "false",
        CallerId: "urn:botframework:azure",
      },
      zonderGeheim(instelling.appId),
      { requiredEndorsements: ["msteams"] },
    );
  }

  /**
   * Judges a token once per channel and address. The guard has proved the token again each time, its end included,
   * so what the SDK found of it stays true.
   */
  override async authenticateRequest(activiteit: Activity, koptekst: string): Promise<AuthenticateRequestResult> {
    const sleutel = [activiteit.channelId, activiteit.serviceUrl, koptekst].join(" ");
    const eerder = this.#oordelen.get(sleutel);
    if (eerder !== undefined) return eerder;
    const oordeel = { ...(await super.authenticateRequest(activiteit, koptekst)), connectorFactory: this.#verbinding };
    if (this.#oordelen.size >= ONTHOUDEN) this.#oordelen.clear();
    this.#oordelen.set(sleutel, oordeel);
    return oordeel;
  }

  override createUserTokenClient(...wie: Parameters<Authenticatie["createUserTokenClient"]>) {
    this.#tokenklant ??= super.createUserTokenClient(...wie);
    return this.#tokenklant;
  }
}

/** One client that can reach nobody, instead of a new one with our token for every address a caller names. */
class GeenVerbinding extends ConnectorFactory {
  readonly #klant = new ConnectorClient({ signRequest: weigerTeTekenen }, { baseUri: "https://invalid.invalid" });

  override create(): Promise<ConnectorClient> {
    return Promise.resolve(this.#klant);
  }
}

function zonderGeheim(appId: string): ServiceClientCredentialsFactory {
  return {
    isValidAppId: (id) => Promise.resolve(id === appId),
    isAuthenticationDisabled: () => Promise.resolve(false),
    createCredentials: () => Promise.resolve({ signRequest: weigerTeTekenen }),
  };
}

function weigerTeTekenen(): never {
  throw new TypeError("de SDK verstuurt niets: daarvoor is de Zender");
}

/** The response the SDK writes to: status, error text and stack end here. */
function doof() {
  const niets = (): void => undefined;
  return { socket: null, header: niets, status: niets, send: niets, end: niets };
}

import type { IncomingHttpHeaders } from "node:http";
import { ConfiguratieFout } from "../fouten.ts";
import type { Adresregels } from "./adres.ts";
import type { HttpAntwoord } from "./antwoord.ts";
import type { Identiteitsdienst } from "./beheerd.ts";
import { maakKeuring } from "./keuring.ts";
import { maakMelder } from "./melder.ts";
import { maakSdk } from "./sdk.ts";
import { maakSleutelbos, urenOud } from "./sleutelbos.ts";
import { maakUitvoering, type Uitvoeringsopties } from "./uitvoering.ts";
import { keurActiviteit, type Token, type Wachtregels, weiger } from "./wacht.ts";

/** What the border with Teams needs to know; read and checked in `src/config.ts`. */
export interface KanaalConfig {
  readonly appId: string;
  readonly appType: string;
  readonly tenantId: string;
  /** Client secret; empty with a certificate or a managed identity. */
  readonly password: string;
  readonly certificaat?: string | null;
  readonly identiteitsdienst?: Identiteitsdienst | null;
  readonly openIdMetadataUrl: string;
  readonly tokenIssuer: string;
  /** Base of the login service, without the tenant. */
  readonly loginUrl: string;
  /** Exact `host` or `host:port` of the connectors we believe and send to. */
  readonly serviceHosts: readonly string[];
  readonly productie: boolean;
}

/** Handles the body of a caller whose token was found genuine. */
export type Ontvanger = (lichaam: unknown) => Promise<HttpAntwoord>;

/** The bot's side of the channel, free of any web server. */
export interface Kanaal {
  /** Judges the headers before a byte of the body is read: a receiver for the body, or the status of the refusal. */
  readonly berichten: (koppen: IncomingHttpHeaders) => Promise<Ontvanger | number>;
  /** Age in hours of the keys we judge callers by; null when there are none and nobody can be let in. */
  sleutelUren(): number | null;
  /** Resolves when all turns and direct answers that outlived their request are done, or after `ms`. */
  rust(ms: number): Promise<void>;
  sluit(): void;
}

export interface Kanaalopties extends Uitvoeringsopties {
  readonly config: KanaalConfig;
  readonly nu?: () => number;
}

/** The hosts both the guard and the sender go by. */
export function adresregels(config: Pick<KanaalConfig, "serviceHosts" | "productie">): Adresregels {
  return { hosts: new Set(config.serviceHosts), loopbackHttp: !config.productie };
}

/** @throws {ConfiguratieFout} without an app id or tenant: the SDK would let anybody in */
export function maakKanaal(opties: Kanaalopties): Kanaal {
  const { config, logboek, nu = Date.now } = opties;
  if (config.appId === "" || config.tenantId === "") {
    throw new ConfiguratieFout(["MicrosoftAppId en MicrosoftAppTenantId zijn verplicht"]);
  }
  const { appId, tokenIssuer: issuer, tenantId: tenant } = config;
  const regels: Wachtregels = { ...adresregels(config), appId, issuer, tenant };
  const sleutelbos = maakSleutelbos({ van: "teams", url: config.openIdMetadataUrl, logboek, nu });
  const keur = maakKeuring({ regels, sleutelbos, nu });
  const sdk = maakSdk(config, sleutelbos);
  const uitvoering = maakUitvoering(opties);
  const meld = maakMelder(logboek, nu, "verzoeken geweigerd");

  async function ontvang(token: Token, koppen: IncomingHttpHeaders, lichaam: unknown): Promise<HttpAntwoord> {
    const oordeel = keurActiviteit(token, koppen, lichaam, regels);
    if (!oordeel.toegelaten) return { status: meld(oordeel), lichaam: null };
    const { activiteit } = oordeel;
    let antwoord: HttpAntwoord | null = null;
    await sdk.draai(koppen, activiteit, async () => {
      antwoord = await uitvoering.voerUit(activiteit);
    });
    return antwoord ?? { status: meld(weiger(401, "sdk")), lichaam: null };
  }
  return {
    async berichten(koppen) {
      const gekeurd = await keur(koppen);
      return gekeurd.toegelaten ? (lichaam) => ontvang(gekeurd.token, koppen, lichaam) : meld(gekeurd);
    },
    sleutelUren: () => urenOud(sleutelbos),
    rust: (ms) => uitvoering.rust(ms),
    sluit: () => sleutelbos.sluit(),
  };
}

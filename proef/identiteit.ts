import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { type Aanmelden, geefAanmelding } from "./aanmeldpagina.ts";
import { type Afwijking, type Bos, maakBos, maakToken, sleutelsVanTeams, sleutelsVanTenant } from "./sleutels.ts";

export type { Afwijking } from "./sleutels.ts";

type Gedrag = "goed" | "stuk" | "hangt";
type Dienst = "metadata" | "token" | "tab";

/** The stand-in for Microsoft's identity service on this machine: it signs for Teams and for the tenant, and gives the bot its token. */
export interface Identiteit {
  readonly metadataUrl: string;
  /** Base of the token endpoint; the tenant comes after it. */
  readonly loginUrl: string;
  readonly issuer: string;
  readonly appId: string;
  readonly tenantId: string;
  readonly password: string;
  /** App registration of the window. */
  readonly tabAppId: string;
  /** The tenant's metadata, at the path Entra has it. */
  readonly tabMetadataUrl: string;
  /** Where somebody of the trial says who they are; there is no page unless the options name the people. */
  readonly aanmeldUrl: string;
  /** The token Teams would send along with this activity. */
  onderteken(activiteit: object, afwijking?: Afwijking): string;
  /** The token Teams would give the window of this person. */
  tabToken(oid: string, afwijking?: Afwijking): string;
  /** New keys; the old ones are no longer published. */
  draai(): Promise<void>;
  /** Makes Teams' metadata, the token endpoint or the tenant's metadata fail, or answer nothing. */
  doe(wat: Dienst, gedrag: Gedrag): void;
  /** Requests so far. */
  readonly tellers: Tellers;
  sluit(): Promise<void>;
}

export interface Identiteitopties {
  readonly appId: string;
  readonly tenantId: string;
  readonly password: string;
  readonly tabAppId?: string;
  /** The people who can sign on, and where to. */
  readonly aanmelden?: Aanmelden;
  /** 0 lets the system choose. */
  readonly poort?: number;
}

type Tellers = Record<Dienst | "sleutels", number>;
interface Toestand {
  ronde: number;
  bos: Bos;
  readonly tellers: Tellers;
  readonly gedrag: Record<Dienst, Gedrag>;
}

/** Teams in a browser. */
const TEAMS_WEB = "5e3ce6c0-2b1f-4285-8d4b-75ee78787346";
/** Invented: the window's registration where nobody names one. */
const TAB_APP = "b4a3c2d1-0000-4000-8000-0000000000c0";

/** Starts the identity service on loopback; nothing else can reach it. */
export async function startIdentiteit(opties: Identiteitopties): Promise<Identiteit> {
  const { appId, tenantId, password, tabAppId = TAB_APP } = opties;
  const toestand: Toestand = {
    ronde: 1,
    bos: await maakBos(1),
    tellers: { metadata: 0, sleutels: 0, token: 0, tab: 0 },
    gedrag: { metadata: "goed", token: "goed", tab: "goed" },
  };
  const server = createServer();
  const basis = `http://127.0.0.1:${await luister(server, opties.poort ?? 0)}`;
  const tekenen = maakOndertekening({ ...opties, tabAppId }, toestand, basis);
  const bedien = maakBediening(opties, toestand, basis, tekenen.tabToken);
  server.on("request", (verzoek, antwoord) => {
    bedien(verzoek, antwoord).catch(() => verzoek.socket.destroy());
  });
  return {
    appId,
    tenantId,
    password,
    tabAppId,
    issuer: basis,
    loginUrl: basis,
    metadataUrl: `${basis}/openid`,
    tabMetadataUrl: `${basis}/${tenantId}/v2.0/.well-known/openid-configuration`,
    aanmeldUrl: `${basis}/aanmelden`,
    tellers: toestand.tellers,
    ...tekenen,
    async draai() {
      toestand.ronde += 1;
      toestand.bos = await maakBos(toestand.ronde);
    },
    doe(wat, hoe) {
      toestand.gedrag[wat] = hoe;
    },
    async sluit() {
      server.closeAllConnections();
      await promisify(server.close.bind(server))();
    },
  };
}

function maakOndertekening(
  { appId, tabAppId, tenantId }: Identiteitopties & { readonly tabAppId: string },
  toestand: Toestand,
  basis: string,
): Pick<Identiteit, "onderteken" | "tabToken"> {
  return {
    onderteken(activiteit, afwijking = {}) {
      const serviceurl: unknown = Reflect.get(activiteit, "serviceUrl");
      return maakToken(toestand.bos, "goed", { iss: basis, aud: appId, serviceurl }, afwijking);
    },
    tabToken(oid, afwijking = {}) {
      const iss = `${basis}/${tenantId}/v2.0`;
      return maakToken(toestand.bos, "tab", { iss, aud: tabAppId, ...mens(tenantId, oid) }, afwijking);
    },
  };
}

/** What Entra says of somebody who opened the window in Teams. */
function mens(tenantId: string, oid: string): object {
  const iat = Math.floor(Date.now() / 1000);
  return { tid: tenantId, oid, sub: oid, ver: "2.0", scp: "access_as_user", azp: TEAMS_WEB, azpacr: "0", iat };
}

type Bediening = (verzoek: IncomingMessage, antwoord: ServerResponse) => Promise<void>;

function maakBediening(
  opties: Identiteitopties,
  toestand: Toestand,
  basis: string,
  tabToken: Identiteit["tabToken"],
): Bediening {
  const { tellers, gedrag } = toestand;
  const tenant = `/${opties.tenantId}`;
  const issuer = `${basis}${tenant}/v2.0`;
  const paden: Readonly<Record<string, readonly [Dienst, keyof Tellers, Bediening]>> = {
    "/openid": ["metadata", "metadata", geef(() => ({ issuer: basis, jwks_uri: `${basis}/sleutels` }))],
    "/sleutels": ["metadata", "sleutels", geef(() => ({ keys: sleutelsVanTeams(toestand.bos) }))],
    [`${tenant}/oauth2/v2.0/token`]: ["token", "token", (verzoek, antwoord) => geefToken(verzoek, antwoord, opties)],
    [`${tenant}/v2.0/.well-known/openid-configuration`]: [
      "tab",
      "tab",
      geef(() => ({ issuer, jwks_uri: `${basis}${tenant}/discovery/v2.0/keys` })),
    ],
    [`${tenant}/discovery/v2.0/keys`]: [
      "tab",
      "sleutels",
      geef(() => ({ keys: sleutelsVanTenant(toestand.bos, issuer) })),
    ],
  };
  return async (verzoek, antwoord) => {
    const { pathname } = new URL(verzoek.url ?? "/", basis);
    if (pathname === "/aanmelden" && opties.aanmelden !== undefined)
      return geefAanmelding(verzoek, antwoord, { ...opties.aanmelden, basis, tabToken });
    const [dienst, teller, doe] = paden[pathname] ?? [];
    if (dienst === undefined || teller === undefined || doe === undefined) return json(antwoord, 404, {});
    tellers[teller] += 1;
    if (gedrag[dienst] === "stuk") json(antwoord, 500, {});
    else if (gedrag[dienst] === "goed") await doe(verzoek, antwoord);
  };
}

function geef(inhoud: () => object): Bediening {
  return async (_, antwoord) => json(antwoord, 200, inhoud());
}

async function geefToken(verzoek: IncomingMessage, antwoord: ServerResponse, wie: Identiteitopties): Promise<void> {
  const stukken: Buffer[] = [];
  for await (const stuk of verzoek) stukken.push(Buffer.from(stuk));
  const gevraagd = new URLSearchParams(Buffer.concat(stukken).toString());
  const klopt =
    gevraagd.get("grant_type") === "client_credentials" &&
    gevraagd.get("client_id") === wie.appId &&
    gevraagd.get("client_secret") === wie.password &&
    gevraagd.get("scope") === "https://api.botframework.com/.default";
  if (!klopt) json(antwoord, 401, { error: "invalid_client" });
  else json(antwoord, 200, { token_type: "Bearer", expires_in: 3600, access_token: `uitgaand-${Date.now()}` });
}

function json(antwoord: ServerResponse, status: number, inhoud: object): void {
  antwoord.writeHead(status, { "content-type": "application/json" });
  antwoord.end(JSON.stringify(inhoud));
}

async function luister(server: ReturnType<typeof createServer>, poort: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", reject).listen(poort, "127.0.0.1", resolve);
  await promise;
  return leesPoort(server.address());
}

function leesPoort(adres: AddressInfo | string | null): number {
  if (adres === null || typeof adres === "string") throw new TypeError("geen poort");
  return adres.port;
}

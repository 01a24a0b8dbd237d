import { createHmac, generateKeyPair, type KeyObject, sign } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";

/** How a token differs from a genuine one; for tests of what the bot must refuse. */
export interface Afwijking {
  /** Replaces or, with undefined, removes header fields. */
  readonly kop?: Readonly<Record<string, unknown>>;
  /** Replaces or, with undefined, removes claims. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** `vreemd` is published nowhere; `webchat` and `kaal` are published, for another channel and for none. */
  readonly sleutel?: Sleutelnaam;
  /** How it is signed, whatever the header says. `hs256` uses the public key as the secret. */
  readonly tekening?: "rs256" | "rs512" | "hs256" | "geen";
}

type Sleutelnaam = "goed" | "vreemd" | "webchat" | "kaal";
type Gedrag = "goed" | "stuk" | "hangt";

/** The stand-in for Microsoft's identity service on this machine: it signs for Teams and gives the bot its token. */
export interface Identiteit {
  readonly metadataUrl: string;
  /** Base of the token endpoint; the tenant comes after it. */
  readonly loginUrl: string;
  readonly issuer: string;
  readonly appId: string;
  readonly tenantId: string;
  readonly password: string;
  /** The token Teams would send along with this activity. */
  onderteken(activiteit: object, afwijking?: Afwijking): string;
  /** New keys; the old ones are no longer published. */
  draai(): Promise<void>;
  /** Makes the metadata or the token endpoint fail, or answer nothing. */
  doe(wat: "metadata" | "token", gedrag: Gedrag): void;
  /** Requests so far. */
  readonly tellers: { metadata: number; sleutels: number; token: number };
  sluit(): Promise<void>;
}

export interface Identiteitopties {
  readonly appId: string;
  readonly tenantId: string;
  readonly password: string;
  /** 0 lets the system choose. */
  readonly poort?: number;
}

interface Sleutel {
  readonly kid: string;
  readonly prive: KeyObject;
  readonly publiek: KeyObject;
  readonly endorsements: readonly string[] | undefined;
}
type Bos = Readonly<Record<Sleutelnaam, Sleutel>>;

const maakPaar = promisify(generateKeyPair);

/** Starts the identity service on loopback; nothing else can reach it. */
export async function startIdentiteit(opties: Identiteitopties): Promise<Identiteit> {
  const { appId, tenantId, password } = opties;
  const toestand: Toestand = {
    ronde: 1,
    bos: await maakBos(1),
    tellers: { metadata: 0, sleutels: 0, token: 0 },
    gedrag: { metadata: "goed", token: "goed" },
  };
  const server = createServer((verzoek, antwoord) => {
    bedien(verzoek, antwoord, opties, toestand).catch(() => verzoek.socket.destroy());
  });
  const basis = `http://127.0.0.1:${await luister(server, opties.poort ?? 0)}`;
  return {
    appId,
    tenantId,
    password,
    issuer: basis,
    loginUrl: basis,
    metadataUrl: `${basis}/openid`,
    tellers: toestand.tellers,
    onderteken: (activiteit, afwijking = {}) =>
      maakToken(toestand.bos, { iss: basis, aud: appId }, activiteit, afwijking),
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

interface Toestand {
  ronde: number;
  bos: Bos;
  readonly tellers: { metadata: number; sleutels: number; token: number };
  readonly gedrag: Record<"metadata" | "token", Gedrag>;
}

async function bedien(
  verzoek: IncomingMessage,
  antwoord: ServerResponse,
  opties: Identiteitopties,
  { bos, tellers, gedrag }: Toestand,
): Promise<void> {
  const basis = `http://${verzoek.headers.host ?? ""}`;
  const token = verzoek.url === `/${opties.tenantId}/oauth2/v2.0/token`;
  tellers[token ? "token" : verzoek.url === "/sleutels" ? "sleutels" : "metadata"] += 1;
  const nu = gedrag[token ? "token" : "metadata"];
  if (nu === "hangt") return;
  if (nu === "stuk") json(antwoord, 500, {});
  else if (token) await geefToken(verzoek, antwoord, opties);
  else if (verzoek.url === "/sleutels") json(antwoord, 200, { keys: gepubliceerd(bos) });
  else if (verzoek.url === "/openid") json(antwoord, 200, { issuer: basis, jwks_uri: `${basis}/sleutels` });
  else json(antwoord, 404, {});
}

async function maakBos(ronde: number): Promise<Bos> {
  // Two pairs serve for four: what differs is under which name and for whom a key is published.
  const [eigen, vreemd] = await Promise.all([
    maakPaar("rsa", { modulusLength: 2048 }),
    maakPaar("rsa", { modulusLength: 2048 }),
  ]);
  const noem = (naam: Sleutelnaam, paar: typeof eigen, endorsements?: readonly string[]): Sleutel => ({
    kid: `${naam}-${ronde}`,
    prive: paar.privateKey,
    publiek: paar.publicKey,
    endorsements,
  });
  return {
    goed: noem("goed", eigen, ["msteams"]),
    webchat: noem("webchat", eigen, ["webchat"]),
    kaal: noem("kaal", eigen),
    vreemd: noem("vreemd", vreemd),
  };
}

function gepubliceerd(bos: Bos): object[] {
  return [bos.goed, bos.webchat, bos.kaal].map(({ kid, publiek, endorsements }) => ({
    ...publiek.export({ format: "jwk" }),
    kid,
    use: "sig",
    ...(endorsements === undefined ? {} : { endorsements }),
  }));
}

function maakToken(bos: Bos, wie: { iss: string; aud: string }, activiteit: object, afwijking: Afwijking): string {
  const sleutel = bos[afwijking.sleutel ?? "goed"];
  const nu = Math.floor(Date.now() / 1000);
  const serviceurl: unknown = Reflect.get(activiteit, "serviceUrl");
  const kop = { alg: "RS256", typ: "JWT", kid: sleutel.kid, ...afwijking.kop };
  const claims = { ...wie, serviceurl, nbf: nu - 60, exp: nu + 3600, ...afwijking.claims };
  const inhoud = [kop, claims].map((deel) => Buffer.from(JSON.stringify(deel)).toString("base64url")).join(".");
  return `${inhoud}.${teken(inhoud, sleutel, afwijking.tekening ?? "rs256").toString("base64url")}`;
}

function teken(inhoud: string, sleutel: Sleutel, hoe: NonNullable<Afwijking["tekening"]>): Buffer {
  switch (hoe) {
    case "rs256":
      return sign("sha256", Buffer.from(inhoud), sleutel.prive);
    case "rs512":
      return sign("sha512", Buffer.from(inhoud), sleutel.prive);
    case "hs256":
      return createHmac("sha256", sleutel.publiek.export({ type: "spki", format: "pem" }))
        .update(inhoud)
        .digest();
    case "geen":
      return Buffer.alloc(0);
  }
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

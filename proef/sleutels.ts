import { createHmac, generateKeyPair, type KeyObject, sign } from "node:crypto";
import { promisify } from "node:util";

/** How a token differs from a genuine one; for tests of what the bot must refuse. */
export interface Afwijking {
  /** Replaces or, with undefined, removes header fields. */
  readonly kop?: Readonly<Record<string, unknown>>;
  /** Replaces or, with undefined, removes claims. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** `vreemd` is published nowhere; `webchat` and `kaal` are published, for another channel and for none; `tab` is the tenant's. */
  readonly sleutel?: Sleutelnaam;
  /** How it is signed, whatever the header says. `hs256` uses the public key as the secret. */
  readonly tekening?: "rs256" | "rs512" | "hs256" | "geen";
}

type Sleutelnaam = "goed" | "vreemd" | "webchat" | "kaal" | "tab";
interface Sleutel {
  readonly kid: string;
  readonly prive: KeyObject;
  readonly publiek: KeyObject;
  readonly endorsements: readonly string[] | undefined;
}
/** All keys of one round, by name. */
export type Bos = Readonly<Record<Sleutelnaam, Sleutel>>;

const maakPaar = promisify(generateKeyPair);

/** New keys under names of this round. */
export async function maakBos(ronde: number): Promise<Bos> {
  // Two pairs serve for five: what differs is under which name and for whom a key is published.
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
    tab: noem("tab", eigen),
  };
}

/** The keys of Teams' connector, each with the channels it is good for. */
export function sleutelsVanTeams(bos: Bos): object[] {
  return [bos.goed, bos.webchat, bos.kaal].map(({ endorsements, ...sleutel }) => ({
    ...alsJwk(sleutel),
    ...(endorsements === undefined ? {} : { endorsements }),
  }));
}

/** The keys of the tenant, as Entra publishes them: with an issuer and without channels. */
export function sleutelsVanTenant(bos: Bos, issuer: string): object[] {
  return [{ ...alsJwk(bos.tab), issuer }];
}

function alsJwk({ kid, publiek }: Pick<Sleutel, "kid" | "publiek">): object {
  return { ...publiek.export({ format: "jwk" }), kid, use: "sig" };
}

/** A signed token with these claims, valid for an hour unless they say otherwise. */
export function maakToken(bos: Bos, naam: Sleutelnaam, claims: object, afwijking: Afwijking): string {
  const sleutel = bos[afwijking.sleutel ?? naam];
  const nu = Math.floor(Date.now() / 1000);
  const kop = { alg: "RS256", typ: "JWT", kid: sleutel.kid, ...afwijking.kop };
  const inhoud = [kop, { nbf: nu - 60, exp: nu + 3600, ...claims, ...afwijking.claims }]
    .map((deel) => Buffer.from(JSON.stringify(deel)).toString("base64url"))
    .join(".");
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

import type { Afwijking } from "../../proef/identiteit.ts";
import { APP_ID, TENANT, WIE } from "../support/kanaal.ts";

/** A token for the window and what becomes of it. */
export interface Tabrij {
  readonly wat: string;
  /** Why it is refused, as the log says it; null for who is let in. */
  readonly reden: string | null;
  readonly afwijking: Afwijking;
}

export const ANDER = "66666666-7777-4888-8999-000000000000";
const MOBIEL = "1fec8e78-bce4-4aaf-ab1b-5451cc387264";

const met = (claims: Readonly<Record<string, unknown>>): Afwijking => ({ claims });
/** Claims around the moment of signing: in a long run the file is read minutes before its tests. */
const rondNu = (claims: (nu: number) => Record<string, unknown>): Afwijking => ({
  get claims() {
    return claims(Math.floor(Date.now() / 1000));
  },
});
/** `BASIS` stands for the address of the identity and `TAB` for the registration of the window: known once they run. */
const uitgever = (tenant: string) => `BASIS/${tenant}/v2.0`;

/** The reasons of a token that is genuine, but not for us. */
export const NIET_VOOR_ONS: readonly (string | null)[] = ["tenant", "geen_mens", "recht", "client"];

/** P45, reliability.md §5.2 and §6.4, and what lies beside it. */
export const TABRIJEN: readonly Tabrij[] = [
  { wat: "a colleague in Teams on the web", reden: null, afwijking: {} },
  { wat: "a colleague in Teams on a telephone", reden: null, afwijking: met({ azp: MOBIEL }) },
  { wat: "more scopes than ours", reden: null, afwijking: met({ scp: "openid access_as_user profile" }) },
  { wat: "a user token that says so", reden: null, afwijking: met({ idtyp: "user" }) },
  { wat: "a moment of issue in the future", reden: null, afwijking: rondNu((nu) => ({ iat: nu + 3600 })) },
  { wat: "no start", reden: null, afwijking: met({ nbf: undefined }) },
  { wat: "an end half a minute ago", reden: null, afwijking: rondNu((nu) => ({ exp: nu - 30 })) },
  { wat: "a start half a minute ahead", reden: null, afwijking: rondNu((nu) => ({ nbf: nu + 30 })) },
  {
    wat: "a guest of our tenant",
    reden: null,
    afwijking: met({ idp: `https://sts.windows.net/${ANDER}/`, acct: 1, preferred_username: "gast@elders.example" }),
  },
  { wat: "roles and groups of a director", reden: null, afwijking: met({ roles: ["teamleider"], groups: [ANDER] }) },
  { wat: "somebody else's name and address", reden: null, afwijking: met({ upn: "x@y.example", email: ANDER }) },
  { wat: "no signature (alg none)", reden: "geen_token", afwijking: { kop: { alg: "none" }, tekening: "geen" } },
  { wat: "alg none with a signature", reden: "kop", afwijking: { kop: { alg: "none" } } },
  { wat: "HS256 over the public key", reden: "kop", afwijking: { kop: { alg: "HS256" }, tekening: "hs256" } },
  { wat: "HS256 that says RS256", reden: "handtekening", afwijking: { tekening: "hs256" } },
  { wat: "RS512 with a good key", reden: "kop", afwijking: { kop: { alg: "RS512" }, tekening: "rs512" } },
  { wat: "RS512 that says RS256", reden: "handtekening", afwijking: { tekening: "rs512" } },
  { wat: "a list of algorithms", reden: "kop", afwijking: { kop: { alg: ["RS256"] } } },
  { wat: "a key nobody published", reden: "onbekende_sleutel", afwijking: { sleutel: "vreemd" } },
  {
    wat: "a strange key under a known kid",
    reden: "handtekening",
    afwijking: { sleutel: "vreemd", kop: { kid: "tab-1" } },
  },
  { wat: "a key of the Bot Connector", reden: "onbekende_sleutel", afwijking: { sleutel: "goed" } },
  { wat: "no kid", reden: "kop", afwijking: { kop: { kid: undefined } } },
  { wat: "a kid that is a number", reden: "kop", afwijking: { kop: { kid: 1 } } },
  {
    wat: "a key of its own in the header",
    reden: "onbekende_sleutel",
    afwijking: { sleutel: "vreemd", kop: { jku: "http://x/" } },
  },
  { wat: "a crit header", reden: "kop", afwijking: { kop: { crit: ["b64"] } } },
  { wat: "the bot as audience", reden: "publiek", afwijking: met({ aud: APP_ID }) },
  { wat: "another audience", reden: "publiek", afwijking: met({ aud: ANDER }) },
  { wat: "a list of audiences", reden: "publiek", afwijking: met({ aud: ["TAB"] }) },
  { wat: "the audience as an address", reden: "publiek", afwijking: met({ aud: "api://TAB" }) },
  { wat: "no audience", reden: "publiek", afwijking: met({ aud: undefined }) },
  {
    wat: "a v1 token",
    reden: "versie",
    afwijking: met({ ver: "1.0", iss: `https://sts.windows.net/${TENANT}/`, appid: MOBIEL, azp: undefined }),
  },
  { wat: "a v1 token of our issuer", reden: "versie", afwijking: met({ ver: "1.0" }) },
  { wat: "no version", reden: "versie", afwijking: met({ ver: undefined }) },
  { wat: "the issuer of all tenants", reden: "uitgever", afwijking: met({ iss: uitgever("common") }) },
  { wat: "the issuer of organisations", reden: "uitgever", afwijking: met({ iss: uitgever("organizations") }) },
  { wat: "the template of an issuer", reden: "uitgever", afwijking: met({ iss: uitgever("{tenantid}") }) },
  { wat: "a slash after the issuer", reden: "uitgever", afwijking: met({ iss: `${uitgever(TENANT)}/` }) },
  {
    wat: "the real Entra, outside production",
    reden: "uitgever",
    afwijking: met({ iss: `https://login.microsoftonline.com/${TENANT}/v2.0` }),
  },
  { wat: "no issuer", reden: "uitgever", afwijking: met({ iss: undefined }) },
  { wat: "another tenant's issuer with our tenant", reden: "uitgever", afwijking: met({ iss: uitgever(ANDER) }) },
  { wat: "our issuer with another tenant", reden: "uitgever", afwijking: met({ tid: ANDER }) },
  {
    wat: "a tenant that leads out of the issuer",
    reden: "uitgever",
    afwijking: met({ tid: "..", iss: uitgever("..") }),
  },
  { wat: "no tenant", reden: "uitgever", afwijking: met({ tid: undefined }) },
  { wat: "an end two minutes ago", reden: "verlopen", afwijking: rondNu((nu) => ({ exp: nu - 120 })) },
  { wat: "no end", reden: "verlopen", afwijking: met({ exp: undefined }) },
  { wat: "an end that is text", reden: "verlopen", afwijking: rondNu((nu) => ({ exp: `${nu + 600}` })) },
  { wat: "a start two minutes ahead", reden: "te_vroeg", afwijking: rondNu((nu) => ({ nbf: nu + 120 })) },
  { wat: "a start that is text", reden: "te_vroeg", afwijking: met({ nbf: "0" }) },
  { wat: "no object id", reden: "oid", afwijking: met({ oid: undefined }) },
  { wat: "a list of object ids", reden: "oid", afwijking: met({ oid: [WIE] }) },
  { wat: "an object id that is none", reden: "oid", afwijking: met({ oid: `${WIE}*` }) },
  { wat: "another tenant", reden: "tenant", afwijking: met({ tid: ANDER, iss: uitgever(ANDER) }) },
  {
    wat: "a guest of another tenant",
    reden: "tenant",
    afwijking: met({ tid: ANDER, iss: uitgever(ANDER), acct: 1, idp: `https://sts.windows.net/${TENANT}/` }),
  },
  { wat: "an app", reden: "geen_mens", afwijking: met({ idtyp: "app", scp: undefined, roles: ["access_as_user"] }) },
  {
    wat: "an app that does not say so",
    reden: "geen_mens",
    afwijking: met({ scp: undefined, roles: ["access_as_user"] }),
  },
  { wat: "an app with a scope", reden: "geen_mens", afwijking: met({ idtyp: "app" }) },
  { wat: "a device", reden: "geen_mens", afwijking: met({ idtyp: "device" }) },
  { wat: "an id token", reden: "geen_mens", afwijking: met({ scp: undefined, azp: undefined, nonce: "x" }) },
  { wat: "no scope", reden: "recht", afwijking: met({ scp: "" }) },
  { wat: "a scope that begins like ours", reden: "recht", afwijking: met({ scp: "access_as_user2" }) },
  { wat: "a scope that ends like ours", reden: "recht", afwijking: met({ scp: "api/access_as_user" }) },
  { wat: "our scope in capitals", reden: "recht", afwijking: met({ scp: "Access_As_User" }) },
  { wat: "a list of scopes", reden: "geen_mens", afwijking: met({ scp: ["access_as_user"] }) },
  { wat: "groups only", reden: "geen_mens", afwijking: met({ scp: undefined, groups: [ANDER] }) },
  { wat: "another client", reden: "client", afwijking: met({ azp: ANDER }) },
  { wat: "the bot as client", reden: "client", afwijking: met({ azp: APP_ID }) },
  { wat: "a list of clients", reden: "client", afwijking: met({ azp: [MOBIEL] }) },
  { wat: "no client", reden: "client", afwijking: met({ azp: undefined }) },
];

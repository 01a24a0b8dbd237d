import type { IncomingHttpHeaders } from "node:http";
import type { Logboek } from "../app/poorten.ts";
import { ConfiguratieFout, Storing } from "../fouten.ts";
import type { Inhoud } from "./inhoud.ts";
import { type Jwt, leesJwt, maakBewijs, tijdigheid } from "./jwt.ts";
import { maakMelder } from "./melder.ts";
import { maakSleutelbos, type Sleutelbos, urenOud } from "./sleutelbos.ts";

/** Whose tokens open the window; read and checked in `src/config.ts`. */
export interface TabConfig {
  /** App registration of the tab; another one than the bot's. */
  readonly appId: string;
  readonly tenantId: string;
  /** OpenID metadata of the tenant. */
  readonly sleuteladres: string;
  readonly productie: boolean;
}

/** Who may use the window's API: 401 not genuine or out of date, 403 genuine but not for us, 503 no keys to judge by. */
export type Tabwie = { readonly oid: string } | { readonly status: 401 | 403 | 503 };

/** The guard of the window. It says who somebody is in our tenant; what they may do is the roster's to say. */
export interface Tabwacht {
  wie(koppen: IncomingHttpHeaders): Promise<Tabwie>;
  /** Age in hours of the keys we judge by; null when there are none and nobody can be let in. */
  sleutelUren(): number | null;
  sluit(): void;
}

interface Tabregels {
  readonly appId: string;
  readonly tenant: string;
  /** Issuer of a tenant's tokens. */
  readonly uitgever: (tenant: string) => string;
}
interface Nee {
  readonly status: 401 | 403 | 503;
  /** A fixed word for the log. */
  readonly reden: string;
}

const ENTRA = "https://login.microsoftonline.com";
/** Teams itself: on a desktop or a telephone, and in a browser. Nobody else may ask a token for the window. */
const CLIENTS: readonly unknown[] = ["1fec8e78-bce4-4aaf-ab1b-5451cc387264", "5e3ce6c0-2b1f-4285-8d4b-75ee78787346"];
const RECHT = "access_as_user";
/** Entra's clock and ours are both kept right; this is for the travel time. */
const SPELING_S = 60;
/** A token lasts about an hour: enough for everybody who works in one gemeente at that time. */
const ONTHOUDEN = 1_000;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** @throws {ConfiguratieFout} without an app id or tenant: then nobody could be refused */
export function maakTabwacht(opties: {
  readonly config: TabConfig;
  readonly logboek: Logboek;
  /** Milliseconds since 1970. */
  readonly nu: () => number;
}): Tabwacht {
  const { config, logboek, nu } = opties;
  const regels = maakRegels(config);
  const uitgever = regels.uitgever(regels.tenant);
  const sleutelbos = maakSleutelbos({ van: "entra", url: config.sleuteladres, uitgever, logboek, nu });
  const isBewezen = maakBewijs(ONTHOUDEN);
  const meld = maakMelder<Nee["status"]>(logboek, nu, "verzoeken aan het venster geweigerd");

  async function keur(koppen: IncomingHttpHeaders): Promise<{ readonly oid: string } | Nee> {
    const jwt = leesJwt(koppen);
    if (typeof jwt === "string") return nee(401, jwt);
    const vorm = keurVorm(jwt.claims, regels, nu() / 1000);
    if (vorm !== null) return nee(401, vorm);
    const echt = await keurEchtheid(jwt, sleutelbos, isBewezen);
    return echt ?? keurRecht(jwt.claims, regels);
  }
  return {
    async wie(koppen) {
      const gekeurd = await keur(koppen);
      return "oid" in gekeurd ? gekeurd : { status: meld(gekeurd) };
    },
    sleutelUren: () => urenOud(sleutelbos),
    sluit: () => sleutelbos.sluit(),
  };
}

function maakRegels({ appId, tenantId, sleuteladres, productie }: TabConfig): Tabregels {
  if (appId === "" || tenantId === "") {
    throw new ConfiguratieFout(["TAB_APP_ID en MicrosoftAppTenantId zijn verplicht voor het venster."]);
  }
  // The trial's own identity issues under its own address; in production there is one issuer, whatever is configured.
  const { protocol, origin } = new URL(sleuteladres);
  const basis = !productie && protocol === "http:" ? origin : ENTRA;
  return {
    appId: appId.toLowerCase(),
    tenant: tenantId.toLowerCase(),
    uitgever: (tenant) => `${basis}/${tenant}/v2.0`,
  };
}

/** What makes a token worth a look at its signature: a v2 token for us that has begun and not ended, of one tenant. */
function keurVorm(claims: Inhoud, regels: Tabregels, nu: number): string | null {
  const { iss, aud, tid, ver } = claims;
  if (ver !== "2.0") return "versie";
  if (aud !== regels.appId) return "publiek";
  if (typeof tid !== "string" || !GUID.test(tid) || iss !== regels.uitgever(tid)) return "uitgever";
  const tijd = tijdigheid(claims, nu, SPELING_S);
  return tijd === "goed" ? null : tijd;
}

/** Null when the signature is that of a key our tenant publishes. */
async function keurEchtheid(
  { geheel, kid }: Jwt,
  sleutelbos: Sleutelbos,
  isBewezen: ReturnType<typeof maakBewijs>,
): Promise<Nee | null> {
  try {
    const sleutel = await sleutelbos.zoek(kid);
    if (sleutel === null) return nee(401, "onbekende_sleutel");
    return isBewezen(geheel, sleutel.publiek) ? null : nee(401, "handtekening");
  } catch (fout) {
    if (fout instanceof Storing) return nee(503, "geen_sleutels");
    throw fout;
  }
}

/**
 * A genuine token may still be another tenant's, an app's, another client's, or not for this scope
 * (reliability.md §5.2). Roles and groups in it are not read: the roster decides.
 */
function keurRecht(claims: Inhoud, regels: Tabregels): { readonly oid: string } | Nee {
  const { tid, idtyp, scp, azp, oid } = claims;
  const wie = typeof oid === "string" ? oid.toLowerCase() : "";
  if (!GUID.test(wie)) return nee(401, "oid");
  if (tid !== regels.tenant) return nee(403, "tenant");
  if (typeof scp !== "string" || (idtyp !== undefined && idtyp !== "user")) return nee(403, "geen_mens");
  if (!scp.split(" ").includes(RECHT)) return nee(403, "recht");
  if (!CLIENTS.includes(azp)) return nee(403, "client");
  return { oid: wie };
}

function nee(status: Nee["status"], reden: string): Nee {
  return { status, reden };
}

import { createPublicKey, type JsonWebKey, type KeyObject } from "node:crypto";
import { z } from "zod";
import type { Logboek } from "../app/poorten.ts";
import { Storing } from "../fouten.ts";
import { haalJson } from "./haal.ts";

/** A key that Teams or Entra signs with, as published in its OpenID metadata. */
export interface Sleutel {
  readonly publiek: KeyObject;
  /** The channels a key of the Bot Connector is good for; Entra's have none. */
  readonly endorsements: readonly string[];
}

/** The signing keys of one identity service: known ones survive an outage of the metadata, unknown ones cost at most one fetch. */
export interface Sleutelbos {
  /**
   * @returns null when no such key is published
   * @throws {Storing} when there are no keys young enough to judge by
   */
  zoek(kid: string): Promise<Sleutel | null>;
  /** Age of the keys in milliseconds, or null when there are none. */
  leeftijd(): number | null;
  sluit(): void;
}

const UUR = 3_600_000;
/** The connector's documentation asks for a refresh a day; twice that leaves room for one that fails. */
const VERVERS_NA = 12 * UUR;
/** Keys are published days before use; older than this they are not trusted any more (reliability.md P34). */
const GELDIG = 72 * UUR;
/** An unknown `kid` costs nobody anything: at most one fetch in this time, whoever asks. */
const TUSSENPOOS = 30_000;
const TERMIJN = 3_000;

const Metadata = z.object({ issuer: z.string().optional(), jwks_uri: z.url({ protocol: /^https?$/u }) });
const Jwk = z.looseObject({
  kid: z.string().optional(),
  use: z.string().optional(),
  issuer: z.string().optional(),
  endorsements: z.array(z.string()).optional(),
});
const Jwks = z.object({ keys: z.array(Jwk).max(200) });

interface Opties {
  /** Whose keys, for the log. */
  readonly van: "teams" | "entra";
  readonly url: string;
  /** When given, the metadata must name exactly this issuer, and so must each key that names one. */
  readonly uitgever?: string;
  readonly logboek: Logboek;
  /** Milliseconds since 1970. */
  readonly nu: () => number;
}

export function maakSleutelbos(opties: Opties): Sleutelbos {
  const voorraad = maakVoorraad(opties);
  const ouderDan = (grens: number): boolean => (voorraad.leeftijd() ?? Number.POSITIVE_INFINITY) > grens;

  // Fetched ahead of the first request and kept fresh, so that an outage rarely finds old keys.
  void voorraad.ververs();
  const klok = setInterval(() => {
    if (ouderDan(VERVERS_NA)) void voorraad.ververs();
  }, UUR).unref();
  return {
    async zoek(kid) {
      if (ouderDan(GELDIG) || !voorraad.sleutels().has(kid)) await voorraad.ververs();
      else if (ouderDan(VERVERS_NA)) void voorraad.ververs();
      if (ouderDan(GELDIG)) throw new Storing("identiteit", "geen bruikbare sleutels");
      return voorraad.sleutels().get(kid) ?? null;
    },
    leeftijd: voorraad.leeftijd,
    sluit: () => clearInterval(klok),
  };
}

/** Age of the keys in whole hours, for whoever watches over us; null when there are none. */
export function urenOud(bos: Pick<Sleutelbos, "leeftijd">): number | null {
  const leeftijd = bos.leeftijd();
  return leeftijd === null ? null : Math.floor(leeftijd / UUR);
}

/** The last keys that were fetched, and one fetch at a time at most every half minute. */
function maakVoorraad(opties: Opties) {
  const { van, logboek, nu } = opties;
  let sleutels: ReadonlyMap<string, Sleutel> = new Map();
  let gehaald: number | null = null;
  let geprobeerd: number | null = null;
  let bezig: Promise<void> | null = null;

  async function haal(): Promise<void> {
    try {
      sleutels = await haalSleutels(opties);
      gehaald = nu();
    } catch {
      logboek.warn({ van, ooit: gehaald !== null }, "sleutels niet opgehaald");
    }
  }
  return {
    sleutels: () => sleutels,
    leeftijd: () => (gehaald === null ? null : Math.max(0, nu() - gehaald)),
    ververs(): Promise<void> {
      if (bezig !== null) return bezig;
      if (geprobeerd !== null && Math.abs(nu() - geprobeerd) < TUSSENPOOS) return Promise.resolve();
      geprobeerd = nu();
      bezig = haal().finally(() => {
        bezig = null;
      });
      return bezig;
    },
  };
}

async function haalSleutels({ url, uitgever }: Opties): Promise<ReadonlyMap<string, Sleutel>> {
  const signaal = AbortSignal.timeout(TERMIJN);
  const { issuer, jwks_uri } = Metadata.parse(await haalJson(url, signaal));
  if (uitgever !== undefined && issuer !== uitgever) throw new TypeError("metadata van een ander");
  // Keys fetched in the clear could be anybody's, unless the metadata itself is a local one.
  if (jwks_uri.startsWith("http:") && !url.startsWith("http:")) throw new TypeError("sleutels over http");
  const { keys } = Jwks.parse(await haalJson(jwks_uri, signaal));
  const gevonden = new Map<string, Sleutel>();
  for (const { kid, use, issuer: van, endorsements, ...jwk } of keys) {
    if (uitgever !== undefined && van !== undefined && !isVan(uitgever, van)) continue;
    const publiek = kid === undefined || (use ?? "sig") !== "sig" ? null : rsaSleutel(jwk);
    if (kid === undefined || publiek === null) continue;
    gevonden.set(kid, { publiek, endorsements: endorsements ?? [] });
  }
  if (gevonden.size === 0) throw new TypeError("geen sleutels");
  return gevonden;
}

/** Entra names the issuer per key, for some keys with a place left open for the tenant; personal accounts have keys of their own. */
function isVan(uitgever: string, genoemd: string): boolean {
  return genoemd === uitgever || genoemd === uitgever.replace(/[0-9a-f-]{36}/u, "{tenantid}");
}

function rsaSleutel(jwk: JsonWebKey): KeyObject | null {
  try {
    const sleutel = createPublicKey({ key: jwk, format: "jwk" });
    const lengte = sleutel.asymmetricKeyDetails?.modulusLength ?? 0;
    return sleutel.asymmetricKeyType === "rsa" && lengte >= 2048 ? sleutel : null;
  } catch {
    return null;
  }
}

import { createPublicKey, type JsonWebKey, type KeyObject } from "node:crypto";
import { z } from "zod";
import type { Logboek } from "../app/poorten.ts";
import { Storing } from "../fouten.ts";
import { haalJson } from "./haal.ts";

/** A key that Teams signs with, as published in its OpenID metadata. */
export interface Sleutel {
  readonly publiek: KeyObject;
  readonly endorsements: readonly string[];
}

/** The signing keys of the Bot Connector: known ones survive an outage of the metadata, unknown ones cost at most one fetch. */
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

const Metadata = z.object({ jwks_uri: z.url({ protocol: /^https?$/u }) });
const Jwks = z.object({
  keys: z.array(z.looseObject({ kid: z.string().optional(), endorsements: z.array(z.string()).optional() })).max(200),
});

interface Opties {
  readonly url: string;
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
      if (ouderDan(GELDIG)) throw new Storing("identiteit", "geen bruikbare sleutels van Teams");
      return voorraad.sleutels().get(kid) ?? null;
    },
    leeftijd: voorraad.leeftijd,
    sluit: () => clearInterval(klok),
  };
}

/** The last keys that were fetched, and one fetch at a time at most every half minute. */
function maakVoorraad({ url, logboek, nu }: Opties) {
  let sleutels: ReadonlyMap<string, Sleutel> = new Map();
  let gehaald: number | null = null;
  let geprobeerd: number | null = null;
  let bezig: Promise<void> | null = null;

  async function haal(): Promise<void> {
    try {
      sleutels = await haalSleutels(url);
      gehaald = nu();
    } catch {
      logboek.warn({ ooit: gehaald !== null }, "sleutels van Teams niet opgehaald");
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

async function haalSleutels(url: string): Promise<ReadonlyMap<string, Sleutel>> {
  const signaal = AbortSignal.timeout(TERMIJN);
  const { jwks_uri } = Metadata.parse(await haalJson(url, signaal));
  // Keys fetched in the clear could be anybody's, unless the metadata itself is a local one.
  if (jwks_uri.startsWith("http:") && !url.startsWith("http:")) throw new TypeError("sleutels over http");
  const { keys } = Jwks.parse(await haalJson(jwks_uri, signaal));
  const gevonden = new Map<string, Sleutel>();
  for (const { kid, endorsements, ...jwk } of keys) {
    const publiek = kid === undefined ? null : rsaSleutel(jwk);
    if (kid === undefined || publiek === null) continue;
    gevonden.set(kid, { publiek, endorsements: endorsements ?? [] });
  }
  if (gevonden.size === 0) throw new TypeError("geen sleutels");
  return gevonden;
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

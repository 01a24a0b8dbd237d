import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { veiligeJson } from "./json.ts";

/** The largest activity we read; Teams' own messages stay under 100 KB. */
export const LICHAAM_MAX = 256 * 1024;
/** A body comes in one go or not at all. */
const LEESTERMIJN_MS = 3_000;
/** A refused sender may finish so much and so long, because an answer to a sender that still writes gets lost. */
const AFVOER_MAX = 1024 * 1024;
const AFVOER_MS = 1_500;

const VORM = /^Bearer [\w-]+\.[\w-]+\.[\w-]+$/u;

export type Gelezen =
  | { readonly soort: "json"; readonly waarde: unknown }
  | { readonly soort: "geweigerd"; readonly status: number };

/**
 * Judges what can be known before reading: only bearer tokens of the right form, plain JSON, no encodings
 * (a gzip that is none ends restify's own parser, reliability.md §1.2).
 *
 * @returns the status of the refusal, or null
 */
export function keurVorm(koppen: IncomingHttpHeaders): number | null {
  if ((koppen["content-encoding"] ?? "identity") !== "identity") return 415;
  if ((koppen["transfer-encoding"] ?? "chunked") !== "chunked") return 415;
  if (!VORM.test(koppen.authorization ?? "")) return 401;
  if (!/^application\/json\s*(?:;|$)/iu.test(koppen["content-type"] ?? "")) return 415;
  return Number(koppen["content-length"] ?? 0) > LICHAAM_MAX ? 413 : null;
}

/** Reads at most 256 KiB within three seconds; 413, 408 or 400 for the rest. */
export async function leesLichaam(verzoek: IncomingMessage): Promise<Gelezen> {
  const stukken: Buffer[] = [];
  let lengte = 0;
  const einde = await stroom(verzoek, LEESTERMIJN_MS, (stuk) => {
    lengte += stuk.length;
    if (lengte > LICHAAM_MAX) stukken.length = 0;
    else stukken.push(stuk);
    return lengte <= AFVOER_MAX;
  });
  if (lengte > LICHAAM_MAX) return { soort: "geweigerd", status: 413 };
  if (einde !== "klaar") return { soort: "geweigerd", status: einde === "tijd" ? 408 : 400 };
  const waarde = veiligeJson(Buffer.concat(stukken));
  return waarde === undefined ? { soort: "geweigerd", status: 400 } : { soort: "json", waarde };
}

/** Lets a refused sender finish what it was sending, within bounds, and keeps nothing of it. */
export async function voerAf(verzoek: IncomingMessage): Promise<void> {
  if (Number(verzoek.headers["content-length"] ?? 0) > AFVOER_MAX) return;
  let lengte = 0;
  await stroom(verzoek, AFVOER_MS, (stuk) => {
    lengte += stuk.length;
    return lengte <= AFVOER_MAX;
  });
}

/** Feeds the pieces of a body to `neem` until it ends, breaks off, takes too long, or `neem` has enough. */
function stroom(
  verzoek: IncomingMessage,
  ms: number,
  neem: (stuk: Buffer) => boolean,
): Promise<"klaar" | "afgebroken" | "tijd" | "genoeg"> {
  if (verzoek.readableEnded) return Promise.resolve("klaar");
  if (verzoek.destroyed) return Promise.resolve("afgebroken");
  const { promise, resolve } = Promise.withResolvers<"klaar" | "afgebroken" | "tijd" | "genoeg">();
  const stuk = (bytes: Buffer): void => {
    if (!neem(bytes)) resolve("genoeg");
  };
  const klaar = (): void => resolve("klaar");
  const afgebroken = (): void => resolve("afgebroken");
  const klok = setTimeout(resolve, ms, "tijd");
  verzoek.on("data", stuk).on("end", klaar).on("close", afgebroken).on("error", afgebroken);
  return promise.finally(() => {
    clearTimeout(klok);
    verzoek.off("data", stuk).off("end", klaar).off("close", afgebroken);
    // The "error" listener stays: without one a late reset would end the process.
    verzoek.pause();
  });
}

import type { Verzending } from "../app/poorten.ts";

/** What one HTTP request to the connector came to. */
export interface Poging {
  /** 0 when no answer came. */
  readonly status: number;
  /** The system's error code when no answer came, else "". */
  readonly fout: string;
  /** The connector's error code, else "". */
  readonly code: string;
  /** The `Retry-After` header as it came. */
  readonly wacht: string | null;
  /** The activity id in the answer. */
  readonly id: string | null;
}

const WACHT_MAX = 15 * 60_000;
/** Microsoft's table for bots: these say "not now" (reliability.md §1.7). */
const LATER = new Set([412, 429, 502, 503, 504]);
/** The person or the conversation is gone for the bot, whichever request finds out. */
const ADRES_DOOD = new Set([
  "ConversationBlockedByUser",
  "BotDisabledByAdmin",
  "BotNotInConversationRoster",
  "ConversationNotFound",
]);
/** No connection was made, so nothing can have been delivered. */
const NIET_VERBONDEN = new Set([
  "GEEN_TOKEN",
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

/**
 * Reads an attempt by Microsoft's table.
 *
 * @param gewijzigd the activity that was to be replaced, or null for a new one
 * @param nu milliseconds since 1970, for a `Retry-After` that is a date
 */
export function uitkomst(poging: Poging, gewijzigd: string | null, nu: number): Verzending {
  const { status, code } = poging;
  if (status === 0) return NIET_VERBONDEN.has(poging.fout) ? { soort: "later", naMs: null } : { soort: "onzeker" };
  if (status >= 200 && status < 300) {
    const activiteit = poging.id ?? gewijzigd;
    // Delivered, but under an id nobody told us: the card cannot be kept up to date.
    return activiteit === null ? { soort: "onzeker" } : { soort: "gelukt", activiteit };
  }
  if (LATER.has(status)) return { soort: "later", naMs: wachttijd(poging.wacht, nu) };
  if (status === 408 || status >= 500) return { soort: "onzeker" };
  // A card that cannot be replaced is followed by a new one, which finds out whether the address still works.
  if (gewijzigd !== null && [403, 404, 413].includes(status) && !ADRES_DOOD.has(code)) return { soort: "kaart_weg" };
  return { soort: "onbereikbaar", waarom: code === "" ? `status_${status}` : code };
}

/** Seconds or a date, never more than a quarter of an hour; null when absent or unreadable. */
function wachttijd(kop: string | null, nu: number): number | null {
  if (kop === null) return null;
  const ms = /^\d{1,9}$/u.test(kop.trim()) ? Number(kop) * 1000 : Date.parse(kop) - nu;
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), WACHT_MAX);
}

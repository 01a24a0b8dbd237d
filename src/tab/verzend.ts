import { ADRES, type Vensterantwoord, type Vensterverzoek } from "./protocol.ts";

/** What came of sending once: an answer, a refusal that stays one, or nothing that can be relied on. */
export type Uitslag =
  | Vensterantwoord
  | { readonly soort: "niets" }
  | { readonly soort: "geweigerd"; readonly status: number }
  | { readonly soort: "geen" };

export type Verzend = (verzoek: Vensterverzoek, afbreken: AbortSignal, blijvend: boolean) => Promise<Uitslag>;

/** The server answers within four seconds, whatever fails behind it. */
const TERMIJN_MS = 10_000;
/** Not now: what stands in the way passes. A fault of the server itself would only come again. */
const NOG_EENS: ReadonlySet<number> = new Set([408, 429, 502, 503, 504]);
/** What a browser sends on after the page has gone. */
const BLIJVEND_MAX = 60_000;

/**
 * Sends one wish once. A token that is refused is renewed and the wish sent again, one time.
 *
 * @param token null when there is none to be had
 */
export function maakVerzend(token: (vers: boolean) => Promise<string | null>): Verzend {
  return async (verzoek, afbreken, blijvend) => {
    const lichaam = JSON.stringify(verzoek);
    const signal = AbortSignal.any([afbreken, AbortSignal.timeout(TERMIJN_MS)]);
    const eenKeer = async (vers: boolean): Promise<Uitslag> => {
      const bewijs = await token(vers);
      if (bewijs === null) return { soort: "geweigerd", status: 401 };
      return post(lichaam, bewijs, signal, blijvend);
    };
    try {
      const eerste = await eenKeer(false);
      return eerste.soort === "geweigerd" && eerste.status === 401 ? await eenKeer(true) : eerste;
    } catch {
      return { soort: "geen" };
    }
  };
}

async function post(lichaam: string, token: string, signal: AbortSignal, blijvend: boolean): Promise<Uitslag> {
  const antwoord = await fetch(ADRES, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
    body: lichaam,
    cache: "no-store",
    credentials: "omit",
    redirect: "error",
    keepalive: blijvend && lichaam.length < BLIJVEND_MAX,
    signal,
  });
  if (antwoord.status === 204) return { soort: "niets" };
  if (antwoord.ok) return (await antwoord.json()) as Vensterantwoord;
  const later = NOG_EENS.has(antwoord.status);
  return later ? { soort: "geen" } : { soort: "geweigerd", status: antwoord.status };
}

/** What a service answers may not be larger than this. */
const GRENS = 1024 * 1024;

/**
 * One GET without redirects.
 *
 * @throws {Error} on any status but 200, on a body that is no JSON or too large, and when the signal aborts
 */
export async function haalJson(url: string, signaal: AbortSignal): Promise<unknown> {
  const antwoord = await fetch(url, { redirect: "error", signal: signaal, headers: { accept: "application/json" } });
  const tekst = await begrensdeTekst(antwoord, GRENS);
  if (antwoord.status !== 200 || tekst === null) throw new TypeError(`onbruikbaar antwoord (${antwoord.status})`);
  return JSON.parse(tekst);
}

/** The body as text, or null when it is longer than `grens` bytes; the rest is not read. */
export async function begrensdeTekst(antwoord: Response, grens: number): Promise<string | null> {
  if (antwoord.body === null) return "";
  const stukken: Uint8Array[] = [];
  let lengte = 0;
  for await (const stuk of antwoord.body) {
    lengte += stuk.length;
    if (lengte > grens) return null;
    stukken.push(stuk);
  }
  return Buffer.concat(stukken).toString("utf8");
}

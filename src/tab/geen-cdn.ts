/** teams-js asks Microsoft's CDN for a list of hosts as soon as it is loaded; it has the same list built in. */
const LIJST = "https://res.cdn.office.net/";

/**
 * Answers that question with a refusal, so that no request leaves our origin and nothing appears in the console.
 *
 * @returns gives `fetch` back its own behaviour
 */
export function houdThuis(): () => void {
  const eigen = window.fetch;
  window.fetch = (vraag, opties) => {
    const adres = vraag instanceof Request ? vraag.url : String(vraag);
    return adres.startsWith(LIJST) ? Promise.reject(new TypeError("blijft hier")) : eigen(vraag, opties);
  };
  return () => {
    window.fetch = eigen;
  };
}

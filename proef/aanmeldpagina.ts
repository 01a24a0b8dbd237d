import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Persona } from "./personas.ts";
import type { Afwijking } from "./sleutels.ts";

/** Who can sign on in the trial, and where the window is. */
export interface Aanmelden {
  readonly personas: readonly Persona[];
  /** Address of the bot, without a slash at the end. */
  readonly publiekAdres: () => string;
}

interface Opties extends Aanmelden {
  /** Address of this page's server. */
  readonly basis: string;
  readonly tabToken: (oid: string, afwijking: Afwijking) => string;
}

/** Outside Teams nobody renews the token, and a trial may take a working day. */
const GELDIG_S = 12 * 3600;
const STIJL = `
body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; color: #242424; background: #fff; }
li { margin: 0 0 1.25rem; } ul { padding: 0; list-style: none; } p { margin: 0.25rem 0; }
a { color: #0f548c; font-weight: 600; } a:focus-visible { outline: 3px solid #0f548c; outline-offset: 2px; }
@media (prefers-color-scheme: dark) { body { color: #fff; background: #1f1f1f; } a { color: #96c6fa; } a:focus-visible { outline-color: #96c6fa; } }
`;
const KOPPEN = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "content-security-policy": `default-src 'none'; img-src data:; style-src 'sha256-${createHash("sha256").update(STIJL).digest("base64")}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
};

/**
 * The trial's sign-on: sends a known persona (`als`) on to a page of the window (`naar`) with a token behind the #,
 * which no server sees; shows the people to choose from to everybody else.
 */
export async function geefAanmelding(
  verzoek: IncomingMessage,
  antwoord: ServerResponse,
  opties: Opties,
): Promise<void> {
  const { basis, personas, publiekAdres, tabToken } = opties;
  const { searchParams } = new URL(verzoek.url ?? "/", basis);
  const naar = doelVan(searchParams.get("naar") ?? "/venster", publiekAdres());
  // Another name for this machine is how a strange page would get at the answer.
  if (!isOnsAdres(verzoek.headers.host, basis)) return geef(antwoord, 403, pagina("Dit kan niet", []));
  if (verzoek.method !== "GET") return geef(antwoord, 405, pagina("Dit kan niet", []));
  if (naar === null) return geef(antwoord, 400, pagina("Deze link klopt niet", ["<p>Open het venster opnieuw.</p>"]));
  const wie = personas.find(({ oid }) => oid === searchParams.get("als"));
  if (wie === undefined) return geef(antwoord, 200, keuze(personas, naar));
  const token = tabToken(wie.oid, { claims: { exp: Math.floor(Date.now() / 1000) + GELDIG_S } });
  const location = `${publiekAdres()}${naar}#${new URLSearchParams({ token, als: wie.oid }).toString()}`;
  antwoord.writeHead(302, { ...KOPPEN, location });
  antwoord.end();
}

/** A path of the window and nothing else: not another host, not another page of ours, not a second fragment. */
function doelVan(naar: string, publiek: string): string | null {
  if (!/^\/venster(?:[/?][!-~]*)?$/u.test(naar) || /\/\/|[\\#]/u.test(naar)) return null;
  const { origin, pathname } = new URL(naar, publiek);
  const binnen = pathname === "/venster" || pathname.startsWith("/venster/");
  return binnen && origin === new URL(publiek).origin ? naar : null;
}

function isOnsAdres(host: string | undefined, basis: string): boolean {
  const { port } = new URL(basis);
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}

function keuze(personas: readonly Persona[], naar: string): string {
  const mensen = personas.map(({ oid, voornaam, naam, rol, blurb }) => {
    const link = `?${new URLSearchParams({ als: oid, naar }).toString()}`;
    return `<li><a href="${veilig(link)}">Verder als ${veilig(voornaam)}</a><p>${veilig(naam)}, ${veilig(rol)}</p><p>${veilig(blurb)}</p></li>`;
  });
  return pagina("Als wie wil je verder?", [
    "<p>Dit is de proef. Alle mensen zijn verzonnen. In Teams kies je niet: daar weet Wijkwijzer wie je bent.</p>",
    `<ul>${mensen.join("")}</ul>`,
  ]);
}

function pagina(titel: string, inhoud: readonly string[]): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${titel} - Wijkwijzer</title><link rel="icon" href="data:,"><style>${STIJL}</style></head><body><main><h1>${titel}</h1>${inhoud.join("")}</main></body></html>`;
}

function veilig(tekst: string): string {
  return tekst.replaceAll(/[&<>"']/gu, (teken) => `&#${teken.charCodeAt(0)};`);
}

function geef(antwoord: ServerResponse, status: number, html: string): void {
  antwoord.writeHead(status, KOPPEN);
  antwoord.end(html);
}

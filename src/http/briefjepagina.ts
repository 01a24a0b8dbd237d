import type restify from "restify";
import type { Briefje } from "../app/briefje.ts";

const CSP = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const GEHEIM = /^[\w-]{20,60}$/;

const STIJL = `
:root { color-scheme: light; }
body { font: 1.25rem/1.6 "Segoe UI", system-ui, sans-serif; margin: 0; background: #f5f5f5; color: #1b1b1b; }
main { max-width: 34rem; margin: 2rem auto; padding: 2rem; background: #fff; border: 1px solid #ccc; border-radius: 0.5rem; }
h1 { font-size: 1.5rem; margin: 0 0 1rem; }
.code { font-size: 1.75rem; font-weight: 700; letter-spacing: 0.02em; margin: 1rem 0; padding: 0.75rem 1rem; border: 2px solid #1b1b1b; }
button { font: inherit; padding: 0.6rem 1.4rem; border: 0; border-radius: 0.25rem; background: #0b5cab; color: #fff; cursor: pointer; }
button:focus-visible { outline: 3px solid #1b1b1b; outline-offset: 3px; }
.klein { font-size: 1rem; }
@media print { body { background: #fff; } main { border: 0; margin: 0; } .niet-printen { display: none; } }
`;

/**
 * The slip to print, behind a link that works once. Opening the link only shows a button, so that a preview or a
 * scanner that follows it does not use it up.
 */
export function briefjeroutes(server: restify.Server, neem: (geheim: string) => Promise<Briefje | null>): void {
  server.get("/briefje.css", async (_verzoek: restify.Request, antwoord: restify.Response) => {
    antwoord.sendRaw(200, STIJL, { "Content-Type": "text/css; charset=utf-8" });
  });
  server.get("/briefje/:geheim", async (_verzoek: restify.Request, antwoord: restify.Response) => {
    pagina(
      antwoord,
      200,
      `<h1>Briefje voor de bewoner</h1><p>Deze link werkt één keer. Druk op de knop en print de pagina.</p><form method="post"><button>Toon het briefje</button></form>`,
    );
  });
  server.post("/briefje/:geheim", async (verzoek: restify.Request, antwoord: restify.Response) => {
    const geheim = String(verzoek.params?.geheim ?? "");
    const briefje = GEHEIM.test(geheim) ? await neem(geheim) : null;
    if (briefje === null)
      return pagina(
        antwoord,
        410,
        `<h1>Deze link is al gebruikt</h1><p>Of hij is te oud. Druk in Teams nog een keer op Briefje tonen.</p>`,
      );
    return pagina(antwoord, 200, briefjeHtml(briefje));
  });
}

function briefjeHtml({ organisatie, datum, code, zinnen }: Briefje): string {
  const tekst = zinnen.map((zin) => `<p>${veilig(zin)}</p>`).join("");
  return `<h1>Wijkteam</h1><p class="klein">${veilig(organisatie)} · ${veilig(datum)}</p><p class="code">${veilig(code)}</p>${tekst}<p class="klein niet-printen">Printen: druk op Ctrl en P. Sluit daarna deze pagina.</p>`;
}

function pagina(antwoord: restify.Response, status: number, inhoud: string): void {
  const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>Wijkteam</title><link rel="stylesheet" href="/briefje.css"></head><body><main>${inhoud}</main></body></html>`;
  antwoord.sendRaw(status, html, { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": CSP });
}

function veilig(tekst: string): string {
  const tekens: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return tekst.replace(/[&<>"']/g, (teken) => tekens[teken] ?? "");
}

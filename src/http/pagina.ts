import type restify from "restify";

const CSP = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const STIJL = `
:root { color-scheme: light; }
body { font: 1.25rem/1.6 "Segoe UI", system-ui, sans-serif; margin: 0; background: #f5f5f5; color: #1b1b1b; }
main { max-width: 34rem; margin: 2rem auto; padding: 2rem; background: #fff; border: 1px solid #ccc; border-radius: 0.5rem; }
h1 { font-size: 1.6rem; line-height: 1.3; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 1.75rem 0 0.25rem; }
p { margin: 0.5rem 0; overflow-wrap: anywhere; }
.code { white-space: nowrap; font-size: 1.75rem; font-weight: 700; letter-spacing: 0.02em; margin: 1rem 0; padding: 0.75rem 1rem; border: 2px solid #1b1b1b; }
button { font: inherit; padding: 0.6rem 1.4rem; border: 0; border-radius: 0.25rem; background: #0b5cab; color: #fff; cursor: pointer; }
button:focus-visible { outline: 3px solid #1b1b1b; outline-offset: 3px; }
.klein { font-size: 1rem; }
@media print { body { background: #fff; } main { border: 0; margin: 0; } .niet-printen { display: none; } }
`;

/** What the pages share. */
export function stijlroute(server: restify.Server): void {
  server.get("/pagina.css", async (_verzoek: restify.Request, antwoord: restify.Response) => {
    antwoord.sendRaw(200, STIJL, { "Content-Type": "text/css; charset=utf-8" });
  });
}

/** One page of ours without script; `inhoud` is HTML in which every text went through `veilig`. */
export function pagina(antwoord: restify.Response, status: number, inhoud: string): void {
  const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>Wijkteam</title><link rel="stylesheet" href="/pagina.css"></head><body><main>${inhoud}</main></body></html>`;
  antwoord.sendRaw(status, html, { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": CSP });
}

/** Text as HTML shows it to the letter. */
export function veilig(tekst: string): string {
  const tekens: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return tekst.replace(/[&<>"']/g, (teken) => tekens[teken] ?? "");
}

import type restify from "restify";
import type { Briefje } from "../app/briefje.ts";
import { pagina, veilig } from "./pagina.ts";

const GEHEIM = /^[\w-]{20,60}$/;

/**
 * The slip to print, behind a link that works once. Opening the link only shows a button, so that a preview or a
 * scanner that follows it does not use it up.
 */
export function briefjeroutes(server: restify.Server, neem: (geheim: string) => Promise<Briefje | null>): void {
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

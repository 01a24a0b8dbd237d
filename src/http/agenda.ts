import type restify from "restify";
import { Storing } from "../fouten.ts";
import { pagina } from "./pagina.ts";
import { stuur } from "./sturen.ts";

/** What the routes of the calendar ask; each gives the text of a file, or null when there is none for this secret. */
export interface Agendabron {
  readonly feed: (geheim: string) => Promise<string | null>;
  readonly afspraak: (geheim: string, bron: `casus/${string}` | `overleg/${string}`) => Promise<string | null>;
}

const GEHEIM = /^[\w-]{20,60}$/u;
const BESTAND = /^([\w-]{20,60})\.ics$/u;
const ID = /^[\w-]{6,40}$/u;

/**
 * `GET /agenda/<secret>.ics`: everything that somebody has to come, for a calendar that subscribes. `/afspraak/…`: the
 * file of one, behind a link that works once; opening that only shows a button, so that a preview or a scanner that
 * follows it does not use it up. Whatever is no secret of ours is a plain 404.
 */
export function agendaroutes(server: restify.Server, bron: Agendabron): void {
  server.get("/agenda/:bestand", async (verzoek: restify.Request, antwoord: restify.Response) => {
    const geheim = BESTAND.exec(String(verzoek.params?.bestand ?? ""))?.[1];
    await stuurBestand(antwoord, "wijkwijzer.ics", {
      lees: async () => (geheim === undefined ? null : bron.feed(geheim)),
      anders: () => stuur(antwoord, 404, null),
    });
  });
  server.get("/afspraak/:geheim/:soort/:id", async (_verzoek: restify.Request, antwoord: restify.Response) => {
    pagina(
      antwoord,
      200,
      `<h1>Afspraak voor je agenda</h1><p>Deze link werkt één keer. Druk op de knop en open het bestand.</p><form method="post"><button>Haal het bestand op</button></form>`,
    );
  });
  server.post("/afspraak/:geheim/:soort/:id", async (verzoek: restify.Request, antwoord: restify.Response) => {
    const [geheim, soort, id] = ["geheim", "soort", "id"].map((naam) => String(verzoek.params?.[naam] ?? ""));
    const gaatOver = bronVan(soort ?? "", id ?? "");
    await stuurBestand(antwoord, "afspraak.ics", {
      lees: async () =>
        gaatOver === null || !GEHEIM.test(geheim ?? "") ? null : bron.afspraak(geheim ?? "", gaatOver),
      anders: () =>
        pagina(
          antwoord,
          410,
          `<h1>Deze link is al gebruikt</h1><p>Of hij is te oud. Vraag in Teams een nieuwe link bij Mijn agenda.</p>`,
        ),
    });
  });
}

function bronVan(soort: string, id: string): `casus/${string}` | `overleg/${string}` | null {
  if (!ID.test(id)) return null;
  return soort === "casus" ? `casus/${id}` : soort === "overleg" ? `overleg/${id}` : null;
}

/** A store that does not answer is a 503: then a calendar keeps what it has and comes back. */
async function stuurBestand(
  antwoord: restify.Response,
  naam: string,
  { lees, anders }: { readonly lees: () => Promise<string | null>; readonly anders: () => void },
): Promise<void> {
  try {
    const inhoud = await lees();
    if (inhoud === null) return anders();
    antwoord.sendRaw(200, inhoud, {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${naam}"`,
      "X-Robots-Tag": "noindex, nofollow",
    });
  } catch (fout) {
    if (!(fout instanceof Storing)) throw fout;
    antwoord.setHeader("Retry-After", "60");
    stuur(antwoord, 503, null);
  }
}

import type restify from "restify";
import { pagina, veilig } from "./pagina.ts";

/** A text for whoever is not signed on: a title, and parts with paragraphs. */
export interface Leespagina {
  readonly titel: string;
  readonly delen: readonly { readonly titel: string; readonly alineas: readonly { readonly tekst: string }[] }[];
}

/** What a resident may know about their data (GDPR art. 13); open to everybody, to read on a telephone or to print. */
export function privacyroute(server: restify.Server, lees: () => Leespagina): void {
  server.get("/privacy", async (_verzoek: restify.Request, antwoord: restify.Response) => {
    const { titel, delen } = lees();
    const stukken = delen.map(
      (deel) => `<h2>${veilig(deel.titel)}</h2>${deel.alineas.map(({ tekst }) => `<p>${veilig(tekst)}</p>`).join("")}`,
    );
    pagina(antwoord, 200, `<h1>${veilig(titel)}</h1>${stukken.join("")}`);
  });
}

import { schrijfIcal } from "./agenda/ical.ts";
import { type Agendabestand, leesFeed, neemUitnodiging } from "./app/agenda.ts";
import { neemBriefje } from "./app/briefje.ts";
import type { Wereld } from "./app/wereld.ts";
import { agendaroutes } from "./http/agenda.ts";
import { briefjeroutes } from "./http/briefjepagina.ts";
import { stijlroute } from "./http/pagina.ts";

/** The paths behind a secret instead of a sign-on: the slip for a resident, and the files for a calendar. */
export function legPaden(web: Parameters<typeof stijlroute>[0], wereld: Wereld): void {
  const alsTekst = (bestand: Agendabestand | null) => (bestand === null ? null : schrijfIcal(bestand));
  stijlroute(web);
  briefjeroutes(web, (geheim) => neemBriefje(wereld, geheim));
  agendaroutes(web, {
    feed: async (geheim) => alsTekst(await leesFeed(wereld, geheim)),
    afspraak: async (geheim, bron) => alsTekst(await neemUitnodiging(wereld, geheim, bron)),
  });
}

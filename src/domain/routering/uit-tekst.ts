import type { Gemeente } from "../gemeente.ts";
import { haastVanAntwoorden } from "../haast.ts";
import { gelezenFunctie, leefgebiedenVan } from "../plaatsing.ts";
import { begrijp } from "../taal/begrip.ts";
import { beoordeel } from "../veiligheid/veiligheid.ts";
import { wettelijkeRoute } from "../wettelijk.ts";
import type { Routeringsinvoer } from "./invoer.ts";
import { genoemdePartners } from "./partners.ts";

/**
 * What deciding a route looks at when there is nothing but the words: nobody confirmed a subject or ticked a box.
 *
 * @param dag `YYYY-MM-DD`
 */
export function invoerUitTekst(gemeente: Gemeente, tekst: string, team: string, dag: string): Routeringsinvoer {
  const begrip = begrijp(tekst, gemeente.taal);
  const leefgebieden = leefgebiedenVan(begrip, null);
  const zeker = beoordeel(tekst).filter((signaal) => signaal.zeker);
  const merk = wettelijkeRoute(tekst, leefgebieden[0] ?? null);
  return {
    team,
    leefgebieden,
    gelezen: gelezenFunctie(begrip),
    merken: merk === null ? [] : [merk],
    labels: [...new Set(zeker.flatMap(({ labels }) => labels))],
    haast: haastVanAntwoorden({ teksten: [tekst], datum: null, watDan: null, vandaag: dag }),
    antwoorden: {},
    partners: genoemdePartners(tekst, gemeente.partners.values()),
    dag,
  };
}

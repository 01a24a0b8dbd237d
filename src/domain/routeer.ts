import type { Gemeente } from "./gemeente.ts";
import { haastVanAntwoorden } from "./haast.ts";
import { functieVoor } from "./plaatsing.ts";
import type { Functie, Leefgebied, Veiligheid } from "./sleutels.ts";
import { stelOnderwerpVoor } from "./taal/onderwerp.ts";
import { beoordeel } from "./veiligheid/veiligheid.ts";
import { wettelijkeRoute } from "./wettelijk.ts";

/** What the bot reads in one question, best first, with the words that decided. A proposal; a person decides. */
export interface Routering {
  readonly leefgebieden: readonly Leefgebied[];
  readonly functie: Functie;
  readonly urgentie: "acuut" | "spoed" | "normaal";
  readonly veiligheid: readonly Veiligheid[];
  readonly waarom: readonly string[];
}

/** @param vandaag `YYYY-MM-DD` */
export function routeer(
  gemeente: Pick<Gemeente, "onderwerpen" | "woorden">,
  tekst: string,
  vandaag: string,
): Routering {
  const voorstellen = stelOnderwerpVoor(tekst, gemeente.woorden);
  const signalen = beoordeel(tekst).filter(({ zeker }) => zeker);
  const veiligheid = [...new Set(signalen.flatMap(({ labels }) => labels))];
  const haast = haastVanAntwoorden({ teksten: [tekst], datum: null, watDan: null, vandaag });
  const eerste = voorstellen[0]?.leefgebied ?? null;
  const merk = wettelijkeRoute(tekst, eerste);
  return {
    leefgebieden: voorstellen.map(({ leefgebied }) => leefgebied),
    functie: functieVoor(gemeente, { leefgebied: eerste, labels: veiligheid, merken: merk === null ? [] : [merk] }),
    urgentie: haast === "nu" ? "acuut" : haast === "vijf_dagen" || haast === "klaar" ? "normaal" : "spoed",
    veiligheid,
    waarom: [
      ...voorstellen.map(({ leefgebied, woorden }) => `${leefgebied}: ${woorden.join(", ")}`),
      ...signalen.map(({ kaart, waarom }) => `${kaart}: ${waarom}`),
      ...(merk === null ? [] : [`wettelijk: ${merk}`]),
    ],
  };
}

import { leeftijden } from "../taal/leeftijd.ts";
import { type Woord, woordenVan } from "../taal/normaliseer.ts";

/** Ages stand in the text as one of these words, so that rules can name them. */
export const LEEFTIJD_KIND = "leeftijdkind";
export const LEEFTIJD_VOLWASSEN = "leeftijdvolwassen";
export const LEEFTIJD_OUD = "leeftijdoud";

/** A text as the safety rules read it: words, with ages named. */
export function beeldVan(tekst: string): readonly Woord[] {
  const woorden = woordenVan(tekst);
  const jaren = leeftijden(woorden, tekst);
  return woorden.map((woord, plek) => {
    const leeftijd = jaren.get(plek);
    if (leeftijd === undefined) return woord;
    return { ...woord, vorm: leeftijd < 18 ? LEEFTIJD_KIND : leeftijd >= 65 ? LEEFTIJD_OUD : LEEFTIJD_VOLWASSEN };
  });
}

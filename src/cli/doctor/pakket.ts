import { type Bevinding, goed, nietGezien, uitProbleem } from "./bevinding.ts";
import type { Dossier } from "./dossier.ts";

/** Whether the app package can be made from these settings and Teams would take it. */
export function kijkNaarPakket({ pakket, config, gemeente }: Dossier): readonly Bevinding[] {
  if (!config.gelukt || !gemeente.gelukt)
    return [nietGezien("Nog niet te zien.", "Herstel eerst de instellingen en de bestanden van de gemeente.")];
  if (pakket.gelukt) return [goed("Het app-pakket is te maken en klopt met het schema van Teams.")];
  return pakket.problemen.map((probleem) => uitProbleem("fout", probleem));
}

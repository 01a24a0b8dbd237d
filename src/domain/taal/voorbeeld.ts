import type { Functie, Leefgebied, Veiligheid } from "../sleutels.ts";

/** One sentence with what a person made of it; written for this, never taken from somebody who came. */
export interface Voorbeeld {
  /** What the resident suffers most from. */
  readonly leefgebied: Leefgebied;
  readonly andere: readonly Leefgebied[];
  readonly functie: Functie;
  readonly urgentie: "acuut" | "spoed" | "normaal";
  readonly veiligheid: readonly Veiligheid[];
  readonly tekst: string;
}

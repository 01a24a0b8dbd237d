import type { Haast, Veiligheid } from "../sleutels.ts";

/** The safety cards (`praktijk.md` §9.13), most urgent first: of two cards with the same haast this one comes on top. */
export const VEILIGHEIDSKAARTEN = [
  "112",
  "gas",
  "medisch",
  "vermist",
  "113",
  "geweld_balie",
  "thuis",
  "kind",
  "dwang",
  "seksueel",
  "verward",
  "slaapplek",
  "uitzetting",
  "afsluiting",
  "eten",
  "uitbuiting",
  "oplichting",
  "schelden",
  "zorgen",
] as const;
export type Veiligheidskaart = (typeof VEILIGHEIDSKAARTEN)[number];

/** One safety card to show, with what made it necessary. */
export interface Veiligheidssignaal {
  readonly kaart: Veiligheidskaart;
  readonly labels: readonly Veiligheid[];
  /** False: the small card with the button "Niet van toepassing". Never means that there is no danger. */
  readonly zeker: boolean;
  /** True when words of danger stand in the text as something of now, also when they leave doubt; false when told lightly or of long ago. */
  readonly sterk: boolean;
  /** The typed words that decided. */
  readonly waarom: string;
  readonly haast: Haast;
}

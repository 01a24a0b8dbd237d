import type { Belastingregels, Persoon } from "../gemeente.ts";
import type { Haast } from "../sleutels.ts";

/** Load points of one vraag; a vraag that is ready weighs as one that can wait. */
export function gewichtVan({ gewicht }: Belastingregels, haast: Haast): number {
  return gewicht[haast === "klaar" ? "vijf_dagen" : haast];
}

/** Load points at which somebody has enough: their own limit, or what goes with their part of a week. */
export function grensVan({ perFte }: Belastingregels, { grens, fte }: Persoon): number {
  return grens ?? Math.round(perFte * fte);
}

/** `past`: stays within the limit. `ruimte`: below it now, above it with this vraag. `vol`: at it already. */
export type Ruimte = "past" | "ruimte" | "vol";

export function ruimteVan(regels: Belastingregels, persoon: Persoon, belasting: number, haast: Haast): Ruimte {
  const grens = grensVan(regels, persoon);
  if (belasting >= grens) return "vol";
  return belasting + gewichtVan(regels, haast) <= grens ? "past" : "ruimte";
}

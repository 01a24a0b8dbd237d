import type { Veiligheid } from "../sleutels.ts";
import { haastUitWoorden } from "./haastwoorden.ts";
import type { Veiligheidssignaal } from "./kaarten.ts";
import { lijktAcuut, metTweedeNet } from "./tweede-net.ts";
import { beoordeel } from "./veiligheid.ts";

/** What a text says about danger, for a proposal that a person confirms; it never raises an alarm by itself. */
export interface Gevaarlezing {
  readonly veiligheid: readonly Veiligheid[];
  readonly urgentie: "acuut" | "spoed" | "normaal";
  /** `kaart: words`, most urgent first. */
  readonly waarom: readonly string[];
}

/** What was learnt from the examples says of the same text (`Begrip`). */
export interface Geleerdgevaar {
  /** Chance, 0 to 1, that somebody must be at work within two working days. */
  readonly spoed: number;
  /** In the order of `GEVAARKLASSEN`. */
  readonly gevaar: Float64Array;
}

/** From this chance on, the learnt reading of a text makes it press. */
const SPOED_VANAF = 0.4;

/**
 * Reads certain and doubtful signs together. A label always presses, and a medical emergency is always acute
 * (`data/README.md`, agreement 3). Without `geleerd` the rules alone decide.
 */
export function leesGevaar(tekst: string, geleerd?: Geleerdgevaar): Gevaarlezing {
  const signalen = beoordeel(tekst);
  const veiligheid = geleerd === undefined ? alleenRegels(signalen) : metTweedeNet(signalen, geleerd.gevaar);
  return {
    veiligheid,
    urgentie: urgentieVan(tekst, signalen, veiligheid, geleerd),
    waarom: signalen
      .filter(({ labels, zeker }) => zeker || labels.some((label) => veiligheid.includes(label)))
      .map(({ kaart, waarom }) => `${kaart}: ${waarom}`),
  };
}

function alleenRegels(signalen: readonly Veiligheidssignaal[]): readonly Veiligheid[] {
  return [...new Set(signalen.filter(({ sterk }) => sterk).flatMap(({ labels }) => labels))];
}

function urgentieVan(
  tekst: string,
  signalen: readonly Veiligheidssignaal[],
  veiligheid: readonly Veiligheid[],
  geleerd: Geleerdgevaar | undefined,
): Gevaarlezing["urgentie"] {
  const isNu = signalen.some(
    ({ haast, sterk, labels }) => haast === "nu" && sterk && labels.some((label) => veiligheid.includes(label)),
  );
  if (isNu || veiligheid.includes("acuut_medisch")) return "acuut";
  if (veiligheid.length > 0) return geleerd !== undefined && lijktAcuut(geleerd.gevaar) ? "acuut" : "spoed";
  const dringt = signalen.some(({ zeker, haast }) => zeker && haast !== "klaar" && haast !== "vijf_dagen");
  const druk = dringt || haastUitWoorden(tekst) !== "vijf_dagen" || (geleerd?.spoed ?? 0) >= SPOED_VANAF;
  return druk ? "spoed" : "normaal";
}

import { Veiligheid } from "../sleutels.ts";
import type { Doel } from "../taal/gewichten.ts";
import type { Voorbeeld } from "../taal/voorbeeld.ts";
import type { Veiligheidssignaal } from "./kaarten.ts";

/**
 * A second net under the rules, learnt from the example sentences: it catches danger that is told without any word a
 * rule knows. It only ever adds a label to the reading that a person confirms; it raises no alarm and takes none away.
 */
export const GEVAARKLASSEN = [...Veiligheid.options, "gevaar", "acuut"] as const;

const AANTAL = GEVAARKLASSEN.length;
const GEVAAR = Veiligheid.options.length;
const ACUUT = GEVAAR + 1;

/** Per label, for danger of any kind and for danger of today: what each example teaches the net. */
export function gevaarDoel(voorbeelden: readonly Pick<Voorbeeld, "veiligheid" | "urgentie">[]): Doel {
  const waarden = new Float32Array(voorbeelden.length * AANTAL);
  for (const [rij, { veiligheid, urgentie }] of voorbeelden.entries()) {
    for (const label of veiligheid) waarden[rij * AANTAL + Veiligheid.options.indexOf(label)] = 1;
    if (veiligheid.length > 0) waarden[rij * AANTAL + GEVAAR] = 1;
    if (urgentie === "acuut") waarden[rij * AANTAL + ACUUT] = 1;
  }
  return { klassen: AANTAL, waarden };
}

/** From here on a label counts; on authors left out, this gave 3 % of the calm sentences a label and found four of five. */
const GRENS = -0.26;
/** How much the score for danger of any kind counts beside that of the label, and how far it may pull. */
const SAMEN = 0.8;
const HOOGSTENS = 1;
/** What a doubtful card of the rules is worth; the small signs of long ago or in jest less. */
const TWIJFEL = 0.4;
const ZACHT = 0.1;

/**
 * The labels that certain rules give, and those on which doubtful rules and the net agree or the net is firm.
 *
 * @param scores of the borders that were learnt, in the order of `GEVAARKLASSEN`
 */
export function metTweedeNet(signalen: readonly Veiligheidssignaal[], scores: Float64Array): readonly Veiligheid[] {
  const algemeen = SAMEN * Math.max(-HOOGSTENS, Math.min(HOOGSTENS, scores[GEVAAR] ?? 0));
  return Veiligheid.options.filter((label, plek) => {
    const van = signalen.filter(({ labels }) => labels.includes(label));
    if (van.some(({ zeker }) => zeker)) return true;
    const regels = van.some(({ sterk }) => sterk) ? TWIJFEL : van.length > 0 ? ZACHT : 0;
    return (scores[plek] ?? -1) + regels + algemeen > GRENS;
  });
}

/** From here on danger that the net sees is danger of today. */
const ACUUT_VANAF = -0.5;

/** Whether the net takes it for danger of today. */
export function lijktAcuut(scores: Float64Array): boolean {
  return (scores[ACUUT] ?? -1) > ACUUT_VANAF;
}

import type { Voorbeeld } from "../../domain/taal/voorbeeld.ts";
import { ConfiguratieFout } from "../../fouten.ts";
import { bronUitMap } from "../../gemeente/bron.ts";
import { verzamelProblemen } from "../../gemeente/problemen.ts";
import { leesVoorbeelden } from "../../gemeente/voorbeelden.ts";

/**
 * The invented sentences that the understanding learns from; the demo asks them at the desk.
 *
 * @throws {ConfiguratieFout} when there are none, or one cannot be read
 */
export function leesZinnen(map: string): readonly Voorbeeld[] {
  const problemen = verzamelProblemen();
  const zinnen = leesVoorbeelden(bronUitMap(map, problemen), problemen);
  if (problemen.aantal > 0) problemen.werp();
  if (zinnen.length > 0) return zinnen;
  throw new ConfiguratieFout([
    `Bij ${map} horen geen voorbeeldzinnen. Zet de bestanden terug in leefgebieden/voorbeelden.`,
  ]);
}

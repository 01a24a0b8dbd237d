import { catalogusVan } from "../../dialogs/teksten.ts";
import { magAnders } from "../../dialogs/vaste-teksten.ts";
import { gemeenteMapUit } from "../config.ts";
import { leesGemeente } from "../gemeente.ts";
import type { Omstandigheden } from "./omstandigheden.ts";

/**
 * `zinnen [woorden]`: the sentences a gemeente may say otherwise, as they are now, by a part of the sentence or of its
 * key; written as lines of `teksten.yaml`.
 *
 * @throws {ConfiguratieFout} with every problem of the files
 */
export function zinnen(woorden: readonly string[], { env, schrijf }: Pick<Omstandigheden, "env" | "schrijf">): number {
  const catalogus = catalogusVan(leesGemeente(gemeenteMapUit(env)));
  const gezocht = woorden.join(" ").toLowerCase();
  const gevonden = Object.entries(catalogus).filter(
    ([sleutel, { tekst }]) => magAnders(sleutel) && `${sleutel} ${tekst}`.toLowerCase().includes(gezocht),
  );
  if (gevonden.length === 0) {
    schrijf(
      "Geen zin gevonden die je mag wijzigen. Zoek op minder woorden. Zinnen over veiligheid en privacy staan vast.\n",
    );
    return 1;
  }
  // A sentence in double quotes as JSON writes it is YAML too.
  for (const [sleutel, { tekst }] of gevonden) schrijf(`  ${sleutel}: ${JSON.stringify(tekst)}\n`);
  return 0;
}

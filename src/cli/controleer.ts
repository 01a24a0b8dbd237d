import { gemeenteMapUit } from "../config.ts";
import { regelstanden } from "../domain/routering/regelstand.ts";
import { lokaleDag } from "../domain/werkkalender.ts";
import { leesGemeente } from "../gemeente.ts";
import type { Omstandigheden } from "./omstandigheden.ts";
import { aandachtsregels } from "./simuleer/regels.ts";

/**
 * `controleer [map]`: whether the files can be used, and which rules name who left or are over.
 *
 * @throws {ConfiguratieFout} with every problem of the files
 */
export function controleer([map]: readonly string[], { env, schrijf }: Omstandigheden): number {
  const gemeente = leesGemeente(map ?? gemeenteMapUit(env));
  // What is learnt from it is kept, so that the next start has it ready.
  gemeente.taal.delen();
  const standen = regelstanden(gemeente, [], lokaleDag(gemeente, Date.now()).toString());
  const letOp = aandachtsregels(gemeente, standen);
  schrijf("De gemeente is in orde.\n");
  if (letOp.length > 0) schrijf(`Let op bij de routering:\n${letOp.map((regel) => `  ${regel}\n`).join("")}`);
  return 0;
}

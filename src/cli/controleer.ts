import { gemeenteMapUit } from "../config.ts";
import { leesGemeente } from "../gemeente.ts";
import type { Omstandigheden } from "./omstandigheden.ts";

/**
 * `controleer [map]`
 *
 * @throws {ConfiguratieFout} with every problem of the files
 */
export function controleer([map]: readonly string[], { env, schrijf }: Omstandigheden): number {
  leesGemeente(map ?? gemeenteMapUit(env));
  schrijf("De gemeente is in orde.\n");
  return 0;
}

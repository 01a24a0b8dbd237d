import { gemeenteMapUit } from "../config.ts";
import { regelstanden } from "../domain/routering/regelstand.ts";
import { lokaleDag } from "../domain/werkkalender.ts";
import { leesGemeente } from "../gemeente.ts";
import { kijkNaarCasuistiek } from "./doctor/casuistiek.ts";
import type { Omstandigheden } from "./omstandigheden.ts";
import { aandachtsregels } from "./simuleer/regels.ts";

/**
 * `controleer [map]`: whether the files can be used, which rules name who left or are over, and which specialists and
 * meetings cannot be had.
 *
 * @throws {ConfiguratieFout} with every problem of the files
 */
export function controleer([map]: readonly string[], { env, schrijf }: Omstandigheden): number {
  const gemeente = leesGemeente(map ?? gemeenteMapUit(env));
  // What is learnt from it is kept, so that the next start has it ready.
  gemeente.taal.delen();
  const nu = Date.now();
  const standen = regelstanden(gemeente, [], lokaleDag(gemeente, nu).toString());
  const casuistiek = kijkNaarCasuistiek(gemeente, nu).filter(({ oordeel }) => oordeel === "let_op");
  schrijf("De gemeente is in orde.\n");
  schrijf(letOp("routering", aandachtsregels(gemeente, standen)));
  schrijf(
    letOp(
      "casuïstiek",
      casuistiek.map(({ wat, remedie }) => `${wat} ${remedie ?? ""}`),
    ),
  );
  return 0;
}

function letOp(bij: string, regels: readonly string[]): string {
  return regels.length === 0 ? "" : `Let op bij de ${bij}:\n${regels.map((regel) => `  ${regel}\n`).join("")}`;
}

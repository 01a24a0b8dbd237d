import type { Gemeente } from "../gemeente.ts";
import { voegTermijnToe } from "../werkkalender.ts";
import { isZonderBlad } from "./blad.ts";
import type { Casus } from "./casus.ts";

/** It was talked about, and nobody wrote down what was advised; without a sheet nothing is written. */
export function mistAdvies(casus: Casus): boolean {
  const { stand, advies, nietGekomen } = casus;
  return stand.soort === "besproken" && advies === null && nietGekomen === null && !isZonderBlad(casus);
}

/** When whoever gives advice is reminded, once, that it is not written down; the same term as for an answer. */
export function adviesVoor(g: Gemeente, sinds: number): number {
  return voegTermijnToe(g, sinds, g.casuistiek.antwoordBinnen, "werk");
}

import { NEDERLANDS } from "./teksten.ts";
import { magAnders } from "./vaste-teksten.ts";

/** One sentence that a gemeente may say otherwise, with what the bot says by itself. */
export interface Vrijezin {
  readonly sleutel: string;
  readonly vast: string;
}

let bekend: ReadonlyMap<string, Vrijezin> | null = null;

/** Worked out once, as the sentences never change while we run. */
function alle(): ReadonlyMap<string, Vrijezin> {
  bekend ??= new Map(
    Object.entries(NEDERLANDS).flatMap(([sleutel, { tekst }]) =>
      magAnders(sleutel) ? [[sleutel, { sleutel, vast: tekst }] as const] : [],
    ),
  );
  return bekend;
}

/** Every sentence that a gemeente may say otherwise, in the order of the catalogue. */
export function vrijeZinnen(): readonly Vrijezin[] {
  return [...alle().values()];
}

/** Null: no such sentence, or one that is fixed. */
export function vrijeZin(sleutel: string): Vrijezin | null {
  return alle().get(sleutel) ?? null;
}

/** What the bot fills in, by name, each once. */
export function plekkenIn(tekst: string): readonly string[] {
  return [...new Set([...tekst.matchAll(/\{([^{}]+)\}/gu)].map(([, naam = ""]) => naam))];
}

/** Whether all these words stand in the sentence or in its key. */
export function isGezocht(zoek: string, sleutel: string, tekst: string): boolean {
  const waarin = `${sleutel} ${tekst}`.toLowerCase();
  return zoek
    .toLowerCase()
    .split(/\s+/u)
    .every((woord) => waarin.includes(woord));
}

import type { Gewichten } from "./gewichten.ts";
import type { Woord } from "./normaliseer.ts";
import type { Vector } from "./woordenschat.ts";

const HOOGSTENS = 4;
/** A word that says less than this part of the most telling one is left out. */
const ONDERGRENS = 0.3;
const MINSTENS = 0.02;

/** How much each word of a text says for each class: a word shares in what its features weigh. */
export interface Weging {
  readonly woorden: readonly Woord[];
  readonly perWoord: Float64Array;
  readonly klassen: number;
  /** The score of each class: what all words say, and what it has before anything was seen. */
  readonly scores: Float64Array;
}

export function weeg(woorden: readonly Woord[], gelezen: Vector, { klassen, rijen, grond }: Gewichten): Weging {
  const { ids, waarden, plekken } = gelezen;
  const perWoord = new Float64Array(woorden.length * klassen);
  const scores = Float64Array.from(grond);
  for (let deel = 0; deel < ids.length; deel++) {
    const begin = ids[deel]! * klassen;
    const hier = plekken[deel]!;
    const aandeel = waarden[deel]! / hier.length;
    for (const plek of hier) {
      const naar = plek * klassen;
      for (let klasse = 0; klasse < klassen; klasse++) perWoord[naar + klasse]! += rijen[begin + klasse]! * aandeel;
    }
  }
  for (let plek = 0; plek < perWoord.length; plek++) scores[plek % klassen]! += perWoord[plek]!;
  return { woorden, perWoord, klassen, scores };
}

/** The typed words that speak most for a class, most telling first. */
export function wijsAan({ woorden, perWoord, klassen }: Weging, klasse: number): readonly string[] {
  const telling = woorden.map(({ ruw }, plek) => ({ ruw, zegt: perWoord[plek * klassen + klasse]! }));
  const hoogste = telling.reduce((meest, { zegt }) => Math.max(meest, zegt), 0);
  const sterk = telling
    .filter(({ zegt }) => zegt >= Math.max(MINSTENS, hoogste * ONDERGRENS))
    .toSorted((een, ander) => ander.zegt - een.zegt);
  return [...new Set(sterk.map(({ ruw }) => ruw))].slice(0, HOOGSTENS);
}

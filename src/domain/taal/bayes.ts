import type { Doel, Gewichten } from "./gewichten.ts";
import type { Vector } from "./woordenschat.ts";

/** What every feature is taken to have been seen in each class. */
const VERZACHT = 0.5;

/**
 * Complement naive Bayes: a feature speaks for a class when the texts of all other classes seldom have it. Little data
 * is enough for it, and it is learnt in one pass (Rennie and others, "Tackling the poor assumptions", 2003).
 */
export function leerBayes(teksten: readonly Vector[], { klassen, waarden }: Doel, kenmerken: number): Gewichten {
  const telling = new Float64Array(kenmerken * klassen);
  for (const [plek, tekst] of teksten.entries()) {
    for (let deel = 0; deel < tekst.ids.length; deel++) {
      const begin = tekst.ids[deel]! * klassen;
      for (let klasse = 0; klasse < klassen; klasse++)
        telling[begin + klasse]! += tekst.waarden[deel]! * waarden[plek * klassen + klasse]!;
    }
  }
  const rest = new Float64Array(klassen);
  for (let begin = 0; begin < telling.length; begin += klassen) {
    let alle = 0;
    for (let klasse = 0; klasse < klassen; klasse++) alle += telling[begin + klasse]!;
    for (let klasse = 0; klasse < klassen; klasse++) {
      telling[begin + klasse] = alle - telling[begin + klasse]! + VERZACHT;
      rest[klasse]! += telling[begin + klasse]!;
    }
  }
  return {
    klassen,
    rijen: Float32Array.from(telling, (deel, plek) => -Math.log(deel / rest[plek % klassen]!)),
    grond: new Float32Array(klassen),
  };
}

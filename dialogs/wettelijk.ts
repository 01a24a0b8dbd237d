import type { Merk } from "../src/domain/sleutels.ts";
import { wettelijkeRoute } from "../src/domain/wettelijk.ts";
import type { Answers } from "./flow.ts";
import { antwoord, type Vraagcontext } from "./vraagsoorten.ts";

/** Which legal clock the resident's words start, if any; the desk confirms it on a card of its own. */
export function vraagtOmBesluit(answers: Answers, _context: Vraagcontext): Merk | null {
  const tekst = [antwoord(answers, "eigen_woorden"), antwoord(answers, "wens")]
    .filter((deel) => deel !== null)
    .join(". ");
  return wettelijkeRoute(tekst, antwoord(answers, "leefgebied"));
}

import { type Leesproef, type Lezer, leesproef } from "./domain/beheer/leesproef.ts";
import type { Bestanden } from "./domain/inrichting.ts";
import { leer } from "./domain/taal/begrip.ts";
import { naamVan, wachtOpGeheugen } from "./gemeente/taalgeheugen.ts";
import { leesUitBestanden } from "./gemeente.ts";

/** The files that are in force and those that would be; it can be sent to a thread. */
export interface Leesopdracht {
  readonly geldend: Bestanden;
  readonly straks: Bestanden;
}

/** Whether a question can be read otherwise by these: other knowledge to learn from, or other words of partners. */
export function leestAnders(oud: Lezer, nieuw: Lezer): boolean {
  const partnerwoorden = ({ partners }: Lezer) =>
    JSON.stringify([...partners.values()].map(({ id, woorden }) => [id, woorden]));
  return partnerwoorden(oud) !== partnerwoorden(nieuw) || naamVan(oud.taal.kennis) !== naamVan(nieuw.taal.kennis);
}

/**
 * Reads the examples as it is and as it would be. What was not learnt before is learnt now and kept, so that it reads
 * at once when it is put in force: half a minute of work at most, for a thread in which nobody else waits.
 *
 * @param map where what was learnt is kept; left out: where this machine keeps it
 * @throws {ConfiguratieFout}
 */
export function doeLezing({ geldend, straks }: Leesopdracht, map?: string): Leesproef {
  const lezer = (bestanden: Bestanden): Lezer => {
    const { partners, taal } = leesUitBestanden(bestanden);
    return { partners, taal: leer(taal.kennis, wachtOpGeheugen(taal.kennis, map)) };
  };
  return leesproef(lezer(geldend), lezer(straks));
}

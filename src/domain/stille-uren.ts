import type { Temporal } from "temporal-polyfill";
import type { Gemeente, Persoon } from "./gemeente.ts";
import { lokaleDag, moment } from "./kloktijd.ts";

/** What holding a message needs to know of a gemeente. */
export type Stilte = Pick<Gemeente, "tijdzone" | "gesloten" | "stilleUren">;

/** Who is away longer is looked at again then. */
const HOOGSTENS_DAGEN = 366;
const HELE_DAG = ["00:00", "24:00"] as const;

/**
 * Until when a message that can wait is held for this person; null when it may be sent now.
 *
 * Held are the quiet hours (their own, else those of the gemeente, also past midnight), days they do not work for the
 * team, leave, public holidays, and the days before they start or after they left. At most about a year ahead: then
 * ask again. Never ask it for danger or for something of today: that is sent at once.
 *
 * @throws {RangeError} for a moment that no calendar reaches
 */
export function stilTot(
  g: Stilte,
  persoon: Pick<Persoon, "werkdagen" | "moederdagen" | "afwezig" | "stil" | "vanaf" | "tot">,
  ms: number,
): number | null {
  const stil = persoon.stil ?? g.stilleUren;
  const vandaag = lokaleDag(g, ms);
  for (let over = 0; over < HOOGSTENS_DAGEN; over += 1) {
    const dag = vandaag.add({ days: over });
    if (!isBereikbaar(g, persoon, dag)) continue;
    for (const [van, tot] of buiten(stil)) {
      if (moment(g, dag, tot) <= ms) continue;
      const vroegst = moment(g, dag, van);
      if (vroegst < moment(g, dag, tot)) return vroegst <= ms ? null : vroegst;
    }
  }
  return moment(g, vandaag.add({ days: HOOGSTENS_DAGEN }), "00:00");
}

function isBereikbaar(
  g: Stilte,
  {
    werkdagen,
    moederdagen,
    afwezig,
    vanaf,
    tot,
  }: Pick<Persoon, "werkdagen" | "moederdagen" | "afwezig" | "vanaf" | "tot">,
  dag: Temporal.PlainDate,
): boolean {
  const datum = dag.toString();
  if (g.gesloten.includes(datum) || (vanaf !== null && datum < vanaf) || (tot !== null && datum > tot)) return false;
  if (afwezig.some((weg) => weg.van <= datum && datum <= weg.tot)) return false;
  return werkdagen.includes(dag.dayOfWeek) && !moederdagen.includes(dag.dayOfWeek);
}

/** The parts of a day outside the quiet hours. */
function buiten(stil: readonly [string, string] | null): readonly (readonly [string, string])[] {
  if (stil === null) return [HELE_DAG];
  const [begin, eind] = stil;
  if (begin > eind) return [[eind, begin]];
  return [
    ["00:00", begin],
    [eind, "24:00"],
  ];
}

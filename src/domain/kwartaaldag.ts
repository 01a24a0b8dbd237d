import type { Gemeente } from "./gemeente.ts";
import { lokaleDag, moment } from "./kloktijd.ts";
import { volgendeOpening, type Werkkalender } from "./werkkalender.ts";

/** A moment in a quarter, and a name for that quarter: "2026-K4". */
export interface Kwartaalmoment {
  readonly kwartaal: string;
  readonly op: number;
}

const MAANDEN = 3;

/**
 * When this quarter is halfway, on the first day of its middle month or when the desks open after that: away from the
 * turn of the year and from the figures that come at the end of a quarter.
 *
 * @param tijd "10:00", at the earliest
 */
export function halverwegeKwartaal(
  g: Werkkalender & Pick<Gemeente, "tijdzone">,
  nu: number,
  tijd: string,
): Kwartaalmoment {
  const dag = lokaleDag(g, nu);
  const kwartaal = Math.ceil(dag.month / MAANDEN);
  const begin = dag.with({ month: (kwartaal - 1) * MAANDEN + 2, day: 1 });
  return { kwartaal: `${dag.year}-K${kwartaal}`, op: volgendeOpening(g, moment(g, begin, tijd)) };
}

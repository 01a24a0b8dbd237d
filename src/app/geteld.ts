import { maandagVan } from "../domain/routering/simulatie.ts";
import { lokaleDag, voegTermijnToe } from "../domain/werkkalender.ts";
import type { Weektelling } from "./poorten.ts";
import type { Omgeving } from "./stand.ts";

/** Counts this in the week it is now, for as long as the figures are kept. */
export function weektelling(
  { gemeente, nu }: Pick<Omgeving, "gemeente" | "nu">,
  soort: Weektelling["soort"],
  wat: string,
): Weektelling {
  const dag = lokaleDag(gemeente, nu).toString();
  const tot = voegTermijnToe(gemeente, nu, gemeente.termijnen.feiten, "kalender");
  return { soort, week: maandagVan(dag) ?? dag, wat, tot };
}

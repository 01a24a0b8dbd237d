import { heeftNazorg, opWiensLijst, volgendeDatum } from "../domain/lijst.ts";
import { isVoorbij, type Vraag } from "../domain/vraag.ts";
import type { Lijst, Wijziging } from "./poorten.ts";

/** The vragen of which even the last resort was told that nobody takes them; a red line until somebody does. */
export const NIEMAND: Lijst = "niemand/alle";

/**
 * Where a vraag stands after a change: on the list of its team, and of who has to do with it, from the hand-over until
 * it is closed and nothing is left to do, by what is due first; in the queue of its team while it waits there, oldest
 * first.
 *
 * @param eerder how it stood before; null when it is new
 * @param nu how it stands now; null when it is erased
 */
export function lijstenVan(eerder: Vraag | null, nu: Vraag | null): Pick<Wijziging, "lijsten"> {
  const was = opLijsten(eerder);
  const wordt = opLijsten(nu);
  const af = [...was.keys()].filter((naam) => !wordt.has(naam)).map((naam) => ({ naam, op: null }));
  const op = [...wordt].filter(([naam, plek]) => was.get(naam) !== plek).map(([naam, plek]) => ({ naam, op: plek }));
  return af.length + op.length === 0 ? {} : { lijsten: [...af, ...op] };
}

function opLijsten(vraag: Vraag | null): ReadonlyMap<Lijst, number> {
  if (vraag === null || vraag.plaatsing === null || (isVoorbij(vraag) && !heeftNazorg(vraag))) return new Map();
  const { toestand, plaatsing } = vraag;
  const datum = volgendeDatum(vraag);
  const soort = isVoorbij(vraag) ? "nazorg" : "team";
  const plekken: [Lijst, number][] = [[`${soort}/${plaatsing.team}`, datum]];
  for (const wie of opWiensLijst(vraag)) plekken.push([`van/${wie}`, datum]);
  if (toestand.soort === "wachtrij") plekken.push([`wachtrij/${plaatsing.team}`, toestand.sinds]);
  if (toestand.soort === "aangeboden" && toestand.redmiddel !== undefined) plekken.push([NIEMAND, toestand.redmiddel]);
  return new Map(plekken);
}

import { typeafstand } from "../domain/taal/typefout.ts";

/** The choice somebody probably meant by a mistyped word, or null when none comes near. */
export function lijktOp(getypt: string, keuzes: readonly string[]): string | null {
  const kaal = kaalWoord(getypt);
  if (kaal.length > 60) return null;
  const ruimte = kaal.length < 4 ? 1 : Math.max(2, Math.floor(kaal.length / 4));
  const dichtst = keuzes
    .map((keuze) => ({ keuze, afstand: typeafstand(kaal, kaalWoord(keuze), ruimte) }))
    .toSorted((een, ander) => een.afstand - ander.afstand)[0];
  return dichtst !== undefined && dichtst.afstand <= ruimte ? dichtst.keuze : null;
}

function kaalWoord(woord: string): string {
  return woord.toLowerCase().replace(/[\s_-]+/g, "");
}

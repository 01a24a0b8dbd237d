import type { Woord } from "./normaliseer.ts";

/** Of "geen schulden of ziekte" both, of "geen geld meer in huis" only the first. */
const BEREIK = 2;
const LANG_BEREIK = 3;
const ONTKENT = new Set(["geen", "zonder"]);
/** "Niet" tells where the trouble is ("kan niet lopen"), unless it names what the question is not about. */
const NIET_HIEROVER = new Set(["om", "voor", "over", "vanwege", "door", "zozeer"]);
const VERBINDT = new Set(["of", "en", "de", "het", "een", "zijn", "haar"]);

/** Per word whether it is named as what is not there or not the matter: "geen schulden, maar …". */
export function ontkend(woorden: readonly Woord[]): readonly boolean[] {
  let over = 0;
  let deel = -1;
  return woorden.map((woord, plek) => {
    if (woord.deel !== deel && !(over > 0 && VERBINDT.has(woord.vorm))) over = 0;
    deel = woord.deel;
    const binnen = over > 0;
    if (binnen && !VERBINDT.has(woord.vorm)) over--;
    if (ONTKENT.has(woord.vorm)) over = BEREIK;
    else if (woord.vorm === "niet" && NIET_HIEROVER.has(woorden[plek + 1]?.vorm ?? "")) over = LANG_BEREIK;
    return binnen;
  });
}

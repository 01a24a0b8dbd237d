import type { Woord } from "./normaliseer.ts";

const NA: ReadonlySet<string> = new Set(["jaar", "jarige", "jaren"]);
const KLEINE_EENHEID: ReadonlySet<string> = new Set(["weken", "week", "maanden", "maand", "dagen"]);
const GEEN_LEEFTIJD: ReadonlySet<string> = new Set([
  "geleden",
  "terug",
  "lang",
  "al",
  "hier",
  "getrouwd",
  "thuis",
  "ervaring",
  "clean",
  "later",
  "cel",
]);
const MENS: ReadonlySet<string> = new Set(
  `mevrouw meneer man vrouw jongen meisje zoon zoontje dochter dochtertje kind kinderen kindje baby peuter
  kleuter kleinzoon kleindochter moeder vader oma opa jongetje weduwe weduwnaar buurman buurvrouw student
  jongere puber broertje zusje zus broer dame heer client bewoner moeders zonen dochters echtpaar kleinkind
  kleine kleintje jongste oudste broertjes zusjes jongens meisjes peuters kleuters kleinzoons`.split(/\s+/),
);
const KOPPEL: ReadonlySet<string> = new Set(["van", "is", "was", "ook"]);
const WIE: ReadonlySet<string> = new Set(["ik", "hij", "ze", "die"]);
const ANDERE_EENHEID: ReadonlySet<string> = new Set(
  `euro uur keer keren u km kilo minuten min hoog x procent punten kinderen van boetes`.split(/\s+/),
);
const TIENTAL = /^(?:zestig|zeventig|tachtig|negentig)$/;
const OUDER_DAN: Readonly<Record<string, number>> = { zestiger: 65, zeventiger: 75, tachtiger: 85, negentiger: 95 };

/**
 * Which words of a text are somebody's age, and how many years: "(84)", "van 8", "85-jarige", "begin tachtig".
 * Babies count as 0.
 */
export function leeftijden(woorden: readonly Woord[], tekst: string): ReadonlyMap<number, number> {
  const gevonden = new Map<number, number>();
  for (const [plek, woord] of woorden.entries()) {
    const vorige = woorden[plek - 1]?.vorm ?? "";
    const ouder =
      OUDER_DAN[woord.vorm] ??
      (TIENTAL.test(woord.vorm) && /^(?:begin|eind|einde|ver|midden|in|de)$/.test(vorige)
        ? woord.vorm === "zestig"
          ? 62
          : 75
        : null);
    if (ouder !== null) gevonden.set(plek, ouder);
    if (!/^\d{1,3}$/.test(woord.vorm)) continue;
    const getal = Number(woord.vorm);
    if (getal > 109) continue;
    if (isLeeftijd(woorden, plek, tekst))
      gevonden.set(plek, KLEINE_EENHEID.has(woorden[plek + 1]?.vorm ?? "") ? 0 : getal);
  }
  for (const [plek] of gevonden) voegReeksToe(woorden, plek, gevonden);
  return gevonden;
}

function isLeeftijd(woorden: readonly Woord[], plek: number, tekst: string): boolean {
  const woord = woorden[plek];
  if (woord === undefined) return false;
  const vorm = (afstand: number) => woorden[plek + afstand]?.vorm ?? "";
  if (NA.has(vorm(1))) return !GEEN_LEEFTIJD.has(vorm(2)) || vorm(2) === "al";
  const mensVlakVoor =
    MENS.has(vorm(-1)) ||
    (KOPPEL.has(vorm(-1)) && (WIE.has(vorm(-2)) || [2, 3, 4].some((terug) => MENS.has(vorm(-terug)))));
  if (KLEINE_EENHEID.has(vorm(1))) return mensVlakVoor && !GEEN_LEEFTIJD.has(vorm(2));
  const haakjes =
    /\([^()]{0,25}$/.test(tekst.slice(Math.max(0, woord.van - 26), woord.van)) &&
    /^[^()]{0,25}\)/.test(tekst.slice(woord.tot, woord.tot + 26));
  if (haakjes) return true;
  if (ANDERE_EENHEID.has(vorm(1))) return false;
  return mensVlakVoor;
}

/** "van 3 en 6": the second number is an age because the first one is. */
function voegReeksToe(woorden: readonly Woord[], plek: number, gevonden: Map<number, number>): void {
  const tweede = woorden[plek + 2];
  if (/^(?:en|of|tot)$/.test(woorden[plek + 1]?.vorm ?? "") && tweede !== undefined && /^\d{1,2}$/.test(tweede.vorm)) {
    gevonden.set(plek + 2, Number(tweede.vorm));
  }
}

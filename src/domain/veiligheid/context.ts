import type { Vindplaatsen, Vondst } from "../taal/patroon.ts";

const NEGATIE: ReadonlySet<string> = new Set(["niet", "geen", "nooit", "nimmer", "zonder", "niemand", "noch"]);
/** These reach across a few more words: "er is geen enkele sprake van geweld". */
const WIJD: ReadonlySet<string> = new Set(["nooit", "nimmer", "zonder", "niemand", "noch"]);
const WIJD_NA_GEEN: ReadonlySet<string> = new Set(
  `sprake gedachte gedachten plan plannen teken tekenen signaal signalen aanwijzing
  aanwijzingen vermoeden vermoedens neiging neigingen behoefte wens reden enkel enkele last`.split(/\s+/),
);
/** Where a new statement begins, so that an earlier "niet" does not count for it. */
const NIEUWE_BEWERING: ReadonlySet<string> = new Set([
  "ik",
  "hij",
  "ze",
  "we",
  "die",
  "en",
  "of",
  "dus",
  "als",
  "waar",
  "wie",
  "hoe",
  "nu",
  "dan",
]);
const TOCH_WEL_VOOR: ReadonlySet<string> = new Set(["alleen", "zomaar", "zo", "elke", "altijd", "vaak", "langer"]);
const TOCH_WEL_NA: ReadonlySet<string> = new Set([
  "alleen",
  "elke",
  "altijd",
  "vaak",
  "zo",
  "eens",
  "durft",
  "durf",
  "naar",
  "weet",
  "wil",
  "kan",
  "te",
  "uit",
]);

/** Whether the words around a hit deny it: "hij slaat niet", "geen gedachten aan zelfdoding", "wil niet dood". */
export function ontkend({ woorden }: Vindplaatsen, vondst: Vondst): "ja" | "nee" | "niet_meer" {
  const eigen = new Set(vondst.plekken);
  const vorm = (plek: number) => woorden[plek]?.vorm ?? "";
  for (let plek = vondst.begin; plek < vondst.eind; plek++) {
    if (!eigen.has(plek) && NEGATIE.has(vorm(plek)) && !TOCH_WEL_VOOR.has(vorm(plek + 1)))
      return vorm(plek + 1) === "meer" ? "niet_meer" : "ja";
  }
  return ontkendErvoor(woorden, vondst.begin) ?? ontkendErna(woorden, vondst.eind) ?? "nee";
}

type Woorden = Vindplaatsen["woorden"];

function ontkendErvoor(woorden: Woorden, begin: number): "ja" | "niet_meer" | null {
  const deel = woorden[begin]?.deel;
  let smal = true;
  for (let plek = begin - 1; plek >= 0 && plek >= begin - 8; plek--) {
    const woord = woorden[plek];
    if (woord === undefined || woord.deel !== deel || woord.zin !== woorden[begin]?.zin) return null;
    if (NEGATIE.has(woord.vorm)) {
      const volgende = woorden[plek + 1]?.vorm ?? "";
      if (TOCH_WEL_VOOR.has(volgende)) return null;
      const reikt = WIJD.has(woord.vorm) || (woord.vorm === "geen" && WIJD_NA_GEEN.has(volgende));
      if (!reikt && (!smal || begin - plek > 3)) return null;
      return volgende === "meer" && woord.vorm === "niet" ? "niet_meer" : "ja";
    }
    if (NIEUWE_BEWERING.has(woord.vorm)) smal = false;
  }
  return null;
}

/** "Dood wil ze niet": the verb is followed by who, and only then by the denial. */
const OMGEKEERD: ReadonlySet<string> = new Set("wil wilt wilde wou gaat ga hoeft hoef denkt denk dacht".split(" "));
const WIE: ReadonlySet<string> = new Set(["ik", "hij", "ze", "we", "die"]);

function ontkendErna(woorden: Woorden, eind: number): "ja" | "niet_meer" | null {
  const laatste = woorden[eind];
  // "Stalker? Nee, mijn buurjongen": the question is answered at once.
  if (woorden[eind + 1]?.vorm === "nee") return "ja";
  const werkwoord = OMGEKEERD.has(laatste?.vorm ?? "") ? eind : eind + 1;
  if (OMGEKEERD.has(woorden[werkwoord]?.vorm ?? "") && WIE.has(woorden[werkwoord + 1]?.vorm ?? "")) {
    const { vorm, zin } = woorden[werkwoord + 2] ?? {};
    if (vorm === "niet" && zin === laatste?.zin) return woorden[werkwoord + 3]?.vorm === "meer" ? "niet_meer" : "ja";
  }
  for (let plek = eind + 1; plek <= eind + 2; plek++) {
    const woord = woorden[plek];
    if (woord === undefined || woord.deel !== laatste?.deel || woord.zin !== laatste.zin) return null;
    if (NIEUWE_BEWERING.has(woord.vorm)) return null;
    if (woord.vorm !== "niet" && woord.vorm !== "nooit") continue;
    const volgende = woorden[plek + 1];
    if (volgende !== undefined && volgende.zin === woord.zin && TOCH_WEL_NA.has(volgende.vorm)) return null;
    return volgende?.vorm === "meer" ? "niet_meer" : "ja";
  }
  return null;
}

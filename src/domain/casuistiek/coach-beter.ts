import { MAANDEN } from "../taal/kalenderwoorden.ts";
import type { Aanwijssoort } from "./coach-soorten.ts";

const LEEFTIJDEN = [
  "baby",
  "peuter",
  "basisschoolkind",
  "tiener",
  "twintiger",
  "dertiger",
  "veertiger",
  "vijftiger",
  "zestiger",
  "zeventiger",
  "tachtiger",
  "negentiger",
] as const;
const SEIZOENEN = ["voorjaar", "zomer", "najaar", "winter"] as const;
const JAREN = ["dit_jaar", "vorig_jaar", "paar_jaar", "lang_geleden"] as const;

/**
 * What to write instead, as a code that the texts word (`coach.beter.…`): a wider age ("een veertiger"), a wider time
 * ("vorig voorjaar"), or the kind of thing it is.
 */
export type Beter =
  | Exclude<Aanwijssoort, "leeftijd" | "datum">
  | (typeof LEEFTIJDEN)[number]
  | `${"" | "vorig_"}${(typeof SEIZOENEN)[number]}`
  | (typeof JAREN)[number]
  | "tijd";

/** @param vandaag `YYYY-MM-DD` */
export function beterVoor(soort: Aanwijssoort, woorden: string, vandaag: string): Beter {
  if (soort === "leeftijd") return ruimeLeeftijd(woorden);
  return soort === "datum" ? ruimeTijd(woorden, vandaag) : soort;
}

const TIENTALLEN = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];

const GETALLEN = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];

function ruimeLeeftijd(woorden: string): Beter {
  const getal = jarenIn(woorden.toLowerCase());
  if (getal < 2) return "baby";
  if (getal < 4) return "peuter";
  if (getal < 12) return "basisschoolkind";
  return LEEFTIJDEN[Math.min(LEEFTIJDEN.length - 1, 2 + Math.max(1, Math.floor(getal / 10)))] ?? "tiener";
}

/** In figures or written out; what ends in "-tien" is a teenager. */
function jarenIn(klein: string): number {
  const tiental = TIENTALLEN.findIndex((een) => klein.includes(een));
  if (tiental >= 0) return 10 * (tiental + 2);
  const woord = GETALLEN.findIndex((een) => klein.startsWith(een));
  const uitgeschreven = /^.{2,}tien/u.test(klein) ? 15 : woord + 1;
  return Number(/\d+/u.exec(klein)?.[0] ?? uitgeschreven);
}

/** A day or a month becomes a season, a year how long ago; older than last year needs no season. */
function ruimeTijd(woorden: string, vandaag: string): Beter {
  const klein = woorden.toLowerCase();
  const ditJaar = Number(vandaag.slice(0, 4));
  const jaar = jaarIn(klein, ditJaar);
  const maand = maandIn(klein);
  const geleden = jaar === null ? null : ditJaar - jaar;
  if (geleden !== null && geleden >= 2) return geleden >= 15 ? "lang_geleden" : "paar_jaar";
  if (maand === null) return geleden === null ? "tijd" : geleden === 1 ? "vorig_jaar" : "dit_jaar";
  const seizoen = SEIZOENEN[Math.floor(((maand + 9) % 12) / 3)] ?? "voorjaar";
  return geleden === 1 ? `vorig_${seizoen}` : seizoen;
}

function jaarIn(klein: string, ditJaar: number): number | null {
  const vol = /(?:19|20)\d{2}/u.exec(klein)?.[0];
  if (vol !== undefined) return Number(vol);
  const kort = /(?:['’]|[-/.]\d{1,2}[-/.])(\d{2})$/u.exec(klein)?.[1];
  if (kort === undefined) return null;
  const eeuw = Number(kort) > ditJaar % 100 ? 1900 : 2000;
  return eeuw + Number(kort);
}

/** 1 to 12; null when no month is named. */
function maandIn(klein: string): number | null {
  const cijfers = /^\d{1,2}[-/.](\d{1,2})/u.exec(klein)?.[1];
  if (cijfers !== undefined && !/^\d{4}/u.test(klein)) return Math.min(12, Math.max(1, Number(cijfers)));
  const plek = MAANDEN.findIndex(
    (naam) => klein.includes(naam) || new RegExp(`(?<!\\p{L})${naam.slice(0, 3)}(?!\\p{L})`, "u").test(klein),
  );
  if (plek >= 0) return plek + 1;
  return klein.includes("mrt") ? 3 : null;
}

import { AFGEKORT, AFKORTINGEN, WEGLATINGEN } from "./afkortingen.ts";

/** One word of a text, in the form that rules compare. */
export interface Woord {
  /** Lower case, without accents, abbreviations written out. */
  readonly vorm: string;
  /** As it was typed. */
  readonly ruw: string;
  readonly van: number;
  readonly tot: number;
  /** Index of the sentence and of the part of a sentence between commas and conjunctions. */
  readonly zin: number;
  readonly deel: number;
}

/** More characters than this are never read; a message in Teams is at most about 28 KB. */
export const LANGSTE_TEKST = 32_768;

const WOORD = /['’‘`]?[\p{L}\p{N}]+(?:['’‘`][\p{L}]{1,3})?/gu;
const TEKENS = /\p{M}/gu;
/** Nothing to take off: most words. */
const GEWOON = /^[\w ']*$/;
const DEELWOORDEN: ReadonlySet<string> = new Set([
  "maar",
  "want",
  "omdat",
  "terwijl",
  "dat",
  "zodat",
  "doordat",
  "toch",
]);

/** Lower case without accents, curly quotes straight: for comparing, never for showing. */
export function normaliseer(tekst: string): string {
  if (GEWOON.test(tekst)) return tekst.toLowerCase();
  return tekst
    .normalize("NFD")
    .replace(TEKENS, "")
    .toLowerCase()
    .replace(/[’‘`´]/g, "'");
}

/** The one or two comparable words that a typed word stands for; empty for a lone quote. */
export function vormen(ruw: string): readonly string[] {
  const klein = normaliseer(ruw);
  const kort = Object.hasOwn(WEGLATINGEN, klein) ? WEGLATINGEN[klein] : undefined;
  if (kort !== undefined) return kort.split(" ");
  const kaal = klein.replaceAll("'", "");
  const voluit = Object.hasOwn(AFKORTINGEN, kaal) ? AFKORTINGEN[kaal] : undefined;
  return (voluit ?? kaal).split(" ").filter((deel) => deel !== "");
}

/** The words of a text with their places; time grows with the length of the text only. */
export function woordenVan(tekst: string): readonly Woord[] {
  const lees = tekst.length > LANGSTE_TEKST ? tekst.slice(0, LANGSTE_TEKST) : tekst;
  const woorden: Woord[] = [];
  let zin = 0;
  let deel = 0;
  let vorig: Woord | null = null;
  for (const gevonden of lees.matchAll(WOORD)) {
    const van = gevonden.index;
    const ruw = gevonden[0];
    const tussen = vorig === null ? "" : lees.slice(vorig.tot, van);
    const delen = vormen(ruw);
    if (vorig !== null && eindigtZin(vorig, tussen, ruw)) zin++;
    if (/[,;:/()"“”„\n.!?–—]|\s-|-\s|['’‘]\s|\s['’‘]/.test(tussen) || DEELWOORDEN.has(delen[0] ?? "")) deel++;
    for (const vorm of delen) {
      vorig = { vorm, ruw, van, tot: van + ruw.length, zin, deel };
      woorden.push(vorig);
    }
  }
  return woorden;
}

function eindigtZin(vorig: Woord, tussen: string, volgende: string): boolean {
  if (/[!?\n]/.test(tussen)) return true;
  if (!tussen.includes(".")) return false;
  if (!/\s/.test(tussen)) return false;
  const afgekort = AFGEKORT.has(normaliseer(vorig.ruw)) && tussen.startsWith(".");
  return !afgekort || (/^\p{Lu}/u.test(volgende) && !/^(?:mw|mevr|mvr|dhr|mnr|dr|drs)$/i.test(vorig.ruw));
}

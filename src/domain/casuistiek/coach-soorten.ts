import type { Woord } from "../taal/normaliseer.ts";

/** What can make somebody known, the most certain first: where two overlap, the first of this list stays. */
export const AANWIJSSOORTEN = [
  "nummer",
  "contact",
  "adres",
  "school",
  "werkgever",
  "leeftijd",
  "kinderen",
  "datum",
  "afkomst",
  "plaats",
  "ziekte",
  "geloof",
  "beroep",
  "bijzonder",
  "voorletters",
  "naam",
] as const;
export type Aanwijssoort = (typeof AANWIJSSOORTEN)[number];

/** A place in a text that may tell who it is about; the end does not belong to it. */
export interface Plek {
  readonly soort: Aanwijssoort;
  readonly van: number;
  readonly tot: number;
}

/** What the coach knows of the gemeente whose cases these are. */
export interface Coachkennis {
  /** `YYYY-MM-DD` by the clock of the gemeente: what was "last spring" depends on it. */
  readonly vandaag: string;
  /** Its own name says nothing: everybody at the table works there. */
  readonly gemeente: string;
  /** Names of parts of town, desks and partners. */
  readonly plekken: readonly string[];
}

/** A text with its words, read once. */
export interface Gelezen {
  readonly tekst: string;
  readonly woorden: readonly Woord[];
  readonly kennis: Coachkennis;
}

/** One way to look; each finds some kinds and misses others. */
export type Kijker = (gelezen: Gelezen) => readonly Plek[];

/** All matches of a pattern; with a group named `deel` only that part of it. */
export function treffers(tekst: string, soort: Aanwijssoort, patroon: RegExp): readonly Plek[] {
  return [...tekst.matchAll(patroon)].map((treffer) => {
    const deel = treffer.groups?.["deel"];
    const van = treffer.index + (deel === undefined ? 0 : treffer[0].lastIndexOf(deel));
    return { soort, van, tot: van + (deel ?? treffer[0]).length };
  });
}

/** Any capitals for these words, in a pattern where a name itself must begin with one: the `i` flag would undo that. */
export function vrij(woorden: string): string {
  return woorden.replace(/\p{L}/gu, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
}

export function heeftHoofdletter({ ruw }: Woord): boolean {
  return /^\p{Lu}/u.test(ruw);
}

/** In capitals as a whole: "GGZ", "UWV". */
export function isAfkorting({ ruw }: Woord): boolean {
  return ruw.length > 1 && ruw === ruw.toUpperCase();
}

export function staatVooraan(woorden: readonly Woord[], plek: number): boolean {
  return woorden[plek - 1]?.zin !== woorden[plek]?.zin;
}

import type { Leefgebied } from "../sleutels.ts";
import { type Woord, woordenVan } from "./normaliseer.ts";
import { telWoorden } from "./onderwerp.ts";
import { ontkend } from "./ontkenning.ts";
import type { Opgezocht, Vindplaatsen } from "./patroon.ts";
import { stam } from "./stam.ts";
import { vindGroepen } from "./woordgroepen.ts";
import type { Zoekers } from "./zoekers.ts";

/** Whole words and stems, groups of letters, groups of words, the word list of a leefgebied, words together. */
export const SOORT = { woord: 0, letters: 1, groep: 2, lijst: 3, paar: 4 } as const;

/** What was seen in a text: row by row the name of a feature as a number, its kind, how much, and on which words. */
export interface Kenmerken {
  readonly woorden: readonly Woord[];
  readonly namen: readonly number[];
  readonly soorten: readonly number[];
  readonly waarden: readonly number[];
  readonly plekken: readonly (readonly number[])[];
}

/** What was worked out for words of earlier texts; kept by who reads many, such as the examples, and no longer. */
export interface Eerder {
  readonly woorden: Map<string, readonly number[]>;
  readonly opgezocht: Opgezocht;
}

export function nietsEerder(): Eerder {
  return { woorden: new Map(), opgezocht: new Map() };
}

/** The first so many numbers of a word stand for the whole of it. */
const HELE = 2;
/** More words than a long answer has are read for danger, but say no more about the subject. */
const MEESTE_WOORDEN = 400;
/** Shorter words are known as a whole or not at all. */
const LETTERS_VANAF = 4;
const LETTERS_VAN = 3;
const LETTERS_TOT = 5;
const LANGSTE_WOORD = 30;
/** What is said first weighs a little more than what follows. */
const HELLING = -0.3;
/** So many points of a word list are more than one word. */
const VEEL = 1.5;

/** Looks at a text; the same feature always has the same number, so that what was learnt can be kept. */
export function bekijk(tekst: string, zoekers: Zoekers, eerder: Eerder = nietsEerder()): Kenmerken {
  const woorden = woordenVan(tekst).slice(0, MEESTE_WOORDEN);
  const weg = ontkend(woorden);
  const gezien = new Verzameling();
  for (const [plek, woord] of woorden.entries()) {
    const gewicht = 1 + HELLING * (plek / Math.max(1, woorden.length - 1) - 0.5);
    const namen = woordnamen(woordvorm(woord.vorm), weg[plek] === true, eerder);
    for (let rang = 0; rang < namen.length; rang++)
      gezien.zet(namen[rang]!, rang < HELE ? SOORT.woord : SOORT.letters, gewicht, plek);
  }
  zetParen(gezien, woorden, weg);
  zetLijsten(gezien, zoekers.boek.zoek(woorden, eerder.opgezocht), weg, zoekers);
  return { woorden, namen: gezien.namen, soorten: gezien.soorten, waarden: gezien.waarden, plekken: gezien.plekken };
}

/** Each feature once, with the highest value and all places. */
class Verzameling {
  readonly namen: number[] = [];
  readonly soorten: number[] = [];
  readonly waarden: number[] = [];
  readonly plekken: number[][] = [];
  readonly #rijen = new Map<number, number>();

  zet(naam: number, soort: number, waarde: number, plek: number): void {
    const rij = this.#rijen.get(naam);
    if (rij === undefined) {
      this.#rijen.set(naam, this.namen.length);
      this.namen.push(naam);
      this.soorten.push(soort);
      this.waarden.push(waarde);
      this.plekken.push([plek]);
      return;
    }
    if (waarde > this.waarden[rij]!) this.waarden[rij] = waarde;
    const plekken = this.plekken[rij]!;
    if (plekken.at(-1) !== plek && !plekken.includes(plek)) plekken.push(plek);
  }

  heeftElders(naam: number, plekken: readonly number[]): boolean {
    const rij = this.#rijen.get(naam);
    return rij !== undefined && plekken.some((plek) => !this.plekken[rij]!.includes(plek));
  }
}

/** Numbers say little by themselves: an age of a child, of an older person, an amount. */
function woordvorm(vorm: string): string {
  if (!/^\d+$/.test(vorm)) return vorm.slice(0, LANGSTE_WOORD);
  if (vorm.length >= 4) return "#veel";
  const getal = Number(vorm);
  if (getal < 18) return "#jong";
  return getal >= 65 && getal < 105 ? "#oud" : "#getal";
}

/** The numbers of what one word shows: the word and its stem first, then its groups of letters. */
function woordnamen(vorm: string, weg: boolean, { woorden }: Eerder): readonly number[] {
  const voor = weg ? "!" : "";
  const bekend = woorden.get(voor + vorm);
  if (bekend !== undefined) return bekend;
  const namen = [naamgetal(`w:${voor}${vorm}`), naamgetal(`s:${voor}${stam(vorm)}`)];
  const rand = weg || vorm.length < LETTERS_VANAF ? "" : `<${vorm}>`;
  const begingetal = naamgetal("c:");
  for (let begin = 0; begin + LETTERS_VAN <= rand.length; begin++) {
    let getal = begingetal;
    for (let lengte = 1; lengte <= LETTERS_TOT && begin + lengte <= rand.length; lengte++) {
      getal = erbij(getal, rand.charCodeAt(begin + lengte - 1));
      if (lengte >= LETTERS_VAN) namen.push(getal);
    }
  }
  woorden.set(voor + vorm, namen);
  return namen;
}

/** Two words that stand together, with at most one between them. */
function zetParen(gezien: Verzameling, woorden: readonly Woord[], weg: readonly boolean[]): void {
  const stammen = woorden.map(({ vorm }) => stam(woordvorm(vorm)));
  for (const [plek, een] of stammen.entries()) {
    for (const afstand of [1, 2]) {
      const ander = stammen[plek + afstand];
      if (ander === undefined || weg[plek] || weg[plek + afstand]) continue;
      if (woorden[plek + afstand]?.zin !== woorden[plek]?.zin) continue;
      const naam = naamgetal(`${afstand}:${een} ${ander}`);
      gezien.zet(naam, SOORT.paar, 1, plek);
      gezien.zet(naam, SOORT.paar, 1, plek + afstand);
    }
  }
}

/** A word that is named as not there does not count for a list; "geen geld" as a phrase does. */
function zetLijsten(gezien: Verzameling, plaatsen: Vindplaatsen, weg: readonly boolean[], zoekers: Zoekers): void {
  const zet = (naam: string, soort: number, plekken: readonly number[]) => {
    for (const plek of plekken) gezien.zet(naamgetal(naam), soort, 1, plek);
  };
  for (const { naam, plekken } of vindGroepen(plaatsen, zoekers.groepen)) {
    if (plekken.every((plek) => weg[plek] === true)) continue;
    if (gezien.heeftElders(naamgetal(`g:${naam}`), plekken)) zet(`g:${naam}+`, SOORT.groep, plekken);
    zet(`g:${naam}`, SOORT.groep, plekken);
  }
  for (const { leefgebied, score, treffers } of telWoorden(plaatsen, zoekers.lijsten, weg)) {
    zet(lijstnaam(leefgebied), SOORT.lijst, treffers.flat());
    if (score >= VEEL) zet(lijstnaam(leefgebied, "+"), SOORT.lijst, treffers.flat());
  }
}

/** The name of the feature "a word of this list"; with `+`: more than one. */
export function lijstnaam(leefgebied: Leefgebied, meer = ""): string {
  return `l:${leefgebied}${meer}`;
}

/** A name as a number of 32 bits (FNV-1a); two names with one number are too rare to matter. */
export function naamgetal(naam: string): number {
  let getal = 0x81_1c_9d_c5 | 0;
  for (let plek = 0; plek < naam.length; plek++) getal = erbij(getal, naam.charCodeAt(plek));
  return getal;
}

function erbij(getal: number, teken: number): number {
  return Math.imul(getal ^ teken, 0x01_00_01_93);
}

import { vormen, type Woord } from "./normaliseer.ts";
import { Typefouten } from "./typefout.ts";

/** Longer stems do not occur; a bound keeps a word of thousands of letters cheap. */
const LANGSTE_STAM = 24;

/** Words of nearly every text: a pattern is not looked up by these. */
const ALLEDAAGS: ReadonlySet<string> = new Set(
  `ik hij ze we je die dat de het een van in op met voor naar te er en of om bij uit aan als dan niet geen meer nog al wel maar
  haar zijn mijn hem mij hun ons is was heeft had moet wil kan gaat komt krijgt zit staat nu weer ook over door tot zegt man vrouw
  moeder vader kind kinderen huis alleen dag week`.split(/\s+/),
);

/** Words that stand for one place in a pattern: `@naam` in a pattern means any of them. */
export type Klassen = Readonly<Record<string, string>>;

/** One place in a pattern: any word of this element, at most `gat` other words after the place before it. */
interface Plek {
  readonly element: number;
  readonly gat: number;
}

/** A compiled pattern; make it with `Woordenboek.patroon`. */
export interface Patroon {
  readonly plekken: readonly Plek[];
  /** The places may stand in any order, each at most its `gat` words from the first. */
  readonly los: boolean;
  readonly bron: string;
  /** The element that fewest texts will have: a text without it need not be searched. */
  readonly sleutel: number;
}

/** Where a pattern was found: indices into the words of the text, in order. */
export interface Vondst {
  readonly plekken: readonly number[];
  readonly begin: number;
  readonly eind: number;
}

/** By word, the elements it belongs to. */
export type Opgezocht = Map<string, ReadonlySet<number>>;

/** Which words of one text belong to which element. */
export interface Vindplaatsen {
  readonly woorden: readonly Woord[];
  readonly perElement: ReadonlyMap<number, readonly number[]>;
  readonly hoort: readonly ReadonlySet<number>[];
}

/**
 * All words that a set of patterns looks for. A pattern is a row of words: `wil|wilt _2 dood` is "wil" or "wilt" and,
 * within two words after it in the same sentence, "dood". `huis ~4 moet` is the two in any order. `stam*` is any word that begins so, `*stam` any that ends so,
 * `@klasse` any word of a class.
 */
export class Woordenboek {
  readonly #elementen = new Map<string, number>();
  readonly #heel = new Map<string, Set<number>>();
  readonly #begin = new Map<string, Set<number>>();
  readonly #eind = new Map<string, Set<number>>();
  #langsteStam = 0;
  readonly #klassen: Klassen;
  readonly #typefouten: Typefouten;
  readonly #echt: ReadonlySet<string>;
  /** By element: how often it can be expected, in ordinary words. */
  readonly #gewoon: number[] = [];

  /**
   * @param bedoeld words that are recognised with one letter wrong
   * @param echt words that exist, so that they are never taken for a slip in another word
   */
  constructor(klassen: Klassen = {}, bedoeld: Iterable<string> = [], echt: ReadonlySet<string> = new Set()) {
    this.#klassen = klassen;
    this.#typefouten = new Typefouten(bedoeld);
    this.#echt = echt;
  }

  /** @throws {TypeError} when a pattern names an unknown class or has a place that is not one word */
  patroon(bron: string): Patroon {
    const plekken: Plek[] = [];
    let gat = 0;
    for (const deel of bron.trim().split(/\s+/)) {
      if (/^[_~]\d+$/.test(deel)) {
        gat = Number(deel.slice(1));
        continue;
      }
      plekken.push({ element: this.#element(deel), gat });
      gat = 0;
    }
    if (plekken.length === 0 || gat > 0) throw new TypeError(`onvolledig patroon: "${bron}"`);
    const [sleutel] = plekken
      .map(({ element }) => element)
      .toSorted((een, ander) => (this.#gewoon[een] ?? 0) - (this.#gewoon[ander] ?? 0));
    return { plekken, los: bron.includes("~"), bron, sleutel: sleutel ?? 0 };
  }

  /**
   * Looks each word up once, so that all patterns together cost one pass over the text.
   *
   * @param bekend what was looked up before, for who reads many texts one after the other
   */
  zoek(woorden: readonly Woord[], bekend: Opgezocht = new Map()): Vindplaatsen {
    const perElement = new Map<number, number[]>();
    const hoort = woorden.map(({ vorm }, plek) => {
      const elementen = bekend.get(vorm) ?? this.#opgezocht(vorm);
      bekend.set(vorm, elementen);
      for (const element of elementen) {
        const rij = perElement.get(element);
        if (rij) rij.push(plek);
        else perElement.set(element, [plek]);
      }
      return elementen;
    });
    return { woorden, perElement, hoort };
  }

  #element(bron: string): number {
    const bestaand = this.#elementen.get(bron);
    if (bestaand !== undefined) return bestaand;
    const id = this.#elementen.size;
    this.#elementen.set(bron, id);
    const woorden = this.#uitgeschreven(bron, 0);
    for (const woord of woorden) this.#voegToe(woord, id);
    this.#gewoon[id] = woorden.reduce((som, woord) => som + (ALLEDAAGS.has(woord) ? 25 : 1), 0);
    return id;
  }

  #uitgeschreven(bron: string, diepte: number): readonly string[] {
    if (diepte > 4) throw new TypeError(`klassen verwijzen naar elkaar: "${bron}"`);
    return bron.split("|").flatMap((woord) => {
      if (!woord.startsWith("@")) return [woord];
      const klasse = this.#klassen[woord.slice(1)];
      if (klasse === undefined) throw new TypeError(`onbekende klasse ${woord}`);
      return this.#uitgeschreven(
        klasse
          .trim()
          .split(/[\s|]+/)
          .join("|"),
        diepte + 1,
      );
    });
  }

  #voegToe(woord: string, id: number): void {
    const kaal = woord.replaceAll("*", "");
    const [vorm = "", ...meer] = woord.includes("*") ? [kaal] : vormen(kaal);
    if (vorm === "" || meer.length > 0)
      throw new TypeError(`"${woord}" is geen los woord; schrijf "${[vorm, ...meer].join(" ")}"`);
    if (woord.includes("*")) this.#langsteStam = Math.min(Math.max(this.#langsteStam, vorm.length), LANGSTE_STAM);
    if (woord.endsWith("*")) zet(this.#begin, vorm, id);
    else if (woord.startsWith("*")) zet(this.#eind, vorm, id);
    else zet(this.#heel, vorm, id);
  }

  #opgezocht(vorm: string): ReadonlySet<number> {
    const gevonden = this.#zonderTypefout(vorm);
    if (gevonden.size > 0 || this.#echt.has(vorm)) return gevonden;
    const bedoeld = this.#typefouten.bedoeld(vorm);
    if (bedoeld.length === 0) return gevonden;
    return new Set(bedoeld.flatMap((woord) => [...this.#zonderTypefout(woord)]));
  }

  #zonderTypefout(vorm: string): ReadonlySet<number> {
    const heel = this.#heel.get(vorm);
    let gevonden: Set<number> | null = null;
    for (let lengte = 2; lengte <= Math.min(vorm.length, this.#langsteStam); lengte++) {
      for (const ids of [this.#begin.get(vorm.slice(0, lengte)), this.#eind.get(vorm.slice(-lengte))]) {
        if (ids === undefined) continue;
        gevonden ??= new Set(heel);
        for (const id of ids) gevonden.add(id);
      }
    }
    return gevonden ?? heel ?? NIETS;
  }
}

function zet(kaart: Map<string, Set<number>>, sleutel: string, id: number): void {
  const verzameling = kaart.get(sleutel);
  if (verzameling) verzameling.add(id);
  else kaart.set(sleutel, new Set([id]));
}

const NIETS: ReadonlySet<number> = new Set();
const GEEN: readonly Vondst[] = [];

/**
 * Every place where the pattern stands, first place by first place. A failed continuation is remembered, so that the
 * time stays in proportion to the text whatever the text repeats.
 */
export function vondsten(patroon: Patroon, plaatsen: Vindplaatsen, hoogstens = 20): readonly Vondst[] {
  const [eerste] = patroon.plekken;
  if (eerste === undefined) return GEEN;
  for (const { element } of patroon.plekken) if (!plaatsen.perElement.has(element)) return GEEN;
  const gevonden: Vondst[] = [];
  const dood = new Set<number>();
  for (const begin of plaatsen.perElement.get(eerste.element) ?? []) {
    const plekken = patroon.los ? rondom(patroon, plaatsen, begin) : vervolg(patroon, plaatsen, [begin], dood);
    if (plekken === null) continue;
    gevonden.push({ plekken, begin: plekken[0] ?? begin, eind: plekken.at(-1) ?? begin });
    if (gevonden.length >= hoogstens) break;
  }
  return gevonden;
}

function vervolg(
  patroon: Patroon,
  plaatsen: Vindplaatsen,
  plekken: readonly number[],
  dood: Set<number>,
): readonly number[] | null {
  const volgende = patroon.plekken[plekken.length];
  if (volgende === undefined) return plekken;
  const laatste = plekken.at(-1) ?? 0;
  const sleutel = laatste * 32 + plekken.length;
  if (dood.has(sleutel)) return null;
  const zin = plaatsen.woorden[laatste]?.zin;
  for (let plek = laatste + 1; plek <= laatste + 1 + volgende.gat; plek++) {
    if (plaatsen.woorden[plek]?.zin !== zin) break;
    if (plaatsen.hoort[plek]?.has(volgende.element) !== true) continue;
    const rest = vervolg(patroon, plaatsen, [...plekken, plek], dood);
    if (rest !== null) return rest;
  }
  dood.add(sleutel);
  return null;
}

/** The nearest word for every place around the first one, in the order of the text; null when one is missing. */
function rondom(patroon: Patroon, plaatsen: Vindplaatsen, eerste: number): readonly number[] | null {
  const plekken = [eerste];
  for (const { element, gat } of patroon.plekken.slice(1)) {
    const plek = dichtstbij(
      plaatsen,
      eerste,
      gat,
      (kandidaat) => plaatsen.hoort[kandidaat]?.has(element) === true && !plekken.includes(kandidaat),
    );
    if (plek === null) return null;
    plekken.push(plek);
  }
  return plekken.toSorted((een, ander) => een - ander);
}

function dichtstbij(
  { woorden }: Vindplaatsen,
  rond: number,
  gat: number,
  past: (plek: number) => boolean,
): number | null {
  const zin = woorden[rond]?.zin;
  for (let afstand = 1; afstand <= gat + 1; afstand++) {
    for (const plek of [rond + afstand, rond - afstand]) if (woorden[plek]?.zin === zin && past(plek)) return plek;
  }
  return null;
}

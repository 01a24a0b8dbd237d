import type { Leefgebied } from "../sleutels.ts";
import { vormen, woordenVan } from "./normaliseer.ts";
import { type Patroon, type Vindplaatsen, vondsten, Woordenboek } from "./patroon.ts";

/** The words of one leefgebied as a gemeente writes them: whole words or phrases, `*` for "anything that begins so". */
export interface RuweWoordenlijst {
  readonly woorden: readonly string[];
  /** Phrases whose words do not count. */
  readonly valseVrienden: readonly string[];
  /** Short or ambiguous words: they strengthen other words, and decide nothing by themselves. */
  readonly zeldenAlleen: readonly string[];
}

/** A list that was read and found good, as patterns; make it once with `maakWoordenlijst`. */
export type Woordenlijst = RuweWoordenlijst & { readonly gelezen: true };

/** A leefgebied that a text seems to be about, with the typed words that say so. */
export interface Onderwerpvoorstel {
  readonly leefgebied: Leefgebied;
  readonly score: number;
  readonly woorden: readonly string[];
}

/** Words between the words of a phrase: "uit het ziekenhuis" is found in "uit het academisch ziekenhuis". */
const GAT = 1;
const HOOGSTENS = 3;
const ZWAK = 0.3;
/** So many weak words do not stand alone any more. */
const ZWAK_SAMEN = 2;

/** @throws {TypeError} when a word cannot be read: a sign instead of a word, or a loose `*` */
export function maakWoordenlijst({ woorden, valseVrienden, zeldenAlleen }: RuweWoordenlijst): Woordenlijst {
  const proef = new Woordenboek();
  const lees = (woord: string) => proef.patroon(leesWoord(woord)).bron;
  return {
    gelezen: true,
    woorden: woorden.map(lees),
    valseVrienden: valseVrienden.map(lees),
    zeldenAlleen: zeldenAlleen.map(lees),
  };
}

function leesWoord(tekst: string): string {
  const delen = tekst.split(/[\s-]+/).filter((deel) => deel !== "");
  if (delen.length === 0 || !delen.every((deel) => /^[\p{L}\p{N}'’]+\*?$/u.test(deel)))
    throw new TypeError(`geen woord: "${tekst}"`);
  const plekken = delen.flatMap((deel) => (deel.endsWith("*") ? [deel.toLowerCase()] : vormen(deel)));
  return plekken.join(` _${GAT} `);
}

/**
 * The leefgebieden that the words point to, best first, at most three. A word that several leefgebieden know counts
 * for a part in each; a phrase counts more than a word. Empty when nothing points anywhere.
 */
export function stelOnderwerpVoor(
  tekst: string,
  lijsten: ReadonlyMap<Leefgebied, Woordenlijst>,
): readonly Onderwerpvoorstel[] {
  const woorden = woordenVan(tekst);
  const { boek, gebieden } = samen(lijsten);
  const plaatsen = boek.zoek(woorden);
  const gevonden = gebieden.map((gebied) => ({
    leefgebied: gebied.leefgebied,
    treffers: treffersVan(gebied, plaatsen),
  }));
  const delers = new Map<number, number>();
  for (const { treffers } of gevonden) {
    for (const plek of new Set(treffers.flatMap(({ plekken }) => plekken)))
      delers.set(plek, (delers.get(plek) ?? 0) + 1);
  }
  return gevonden
    .filter(({ treffers }) => treffers.some(({ zwak }) => !zwak) || treffers.length >= ZWAK_SAMEN)
    .map(({ leefgebied, treffers }) => ({
      leefgebied,
      score: treffers.reduce((som, treffer) => som + punten(treffer, delers), 0),
      woorden: [...new Set(treffers.map(({ plekken }) => plekken.map((plek) => woorden[plek]?.ruw ?? "").join(" ")))],
    }))
    .toSorted((een, ander) => ander.score - een.score)
    .slice(0, HOOGSTENS);
}

interface Gebied {
  readonly leefgebied: Leefgebied;
  readonly woorden: readonly Patroon[];
  readonly valseVrienden: readonly Patroon[];
  readonly zwak: ReadonlySet<Patroon>;
}
interface Samen {
  readonly boek: Woordenboek;
  readonly gebieden: readonly Gebied[];
}

/** One book for all lists of a gemeente, so that each word of a text is looked up once; lives as long as the lists. */
const gemaakt = new WeakMap<ReadonlyMap<Leefgebied, Woordenlijst>, Samen>();

function samen(lijsten: ReadonlyMap<Leefgebied, Woordenlijst>): Samen {
  const eerder = gemaakt.get(lijsten);
  if (eerder !== undefined) return eerder;
  const boek = new Woordenboek({}, langeWoorden(lijsten));
  const gebieden = [...lijsten].map(([leefgebied, lijst]) => {
    const patronen = (bronnen: readonly string[]) => bronnen.map((bron) => boek.patroon(bron));
    const zwak = patronen(lijst.zeldenAlleen);
    return {
      leefgebied,
      woorden: [...patronen(lijst.woorden), ...zwak],
      valseVrienden: patronen(lijst.valseVrienden),
      zwak: new Set(zwak),
    };
  });
  gemaakt.set(lijsten, { boek, gebieden });
  return { boek, gebieden };
}

/** Long words are recognised with one letter wrong; of short ones too many lie close together. */
function langeWoorden(lijsten: ReadonlyMap<Leefgebied, Woordenlijst>): readonly string[] {
  return [...lijsten.values()]
    .flatMap(({ woorden }) => woorden.flatMap((bron) => bron.split(" ")))
    .filter((woord) => /^\p{L}{8,}$/u.test(woord));
}

interface Treffer {
  readonly plekken: readonly number[];
  readonly zwak: boolean;
}

function punten({ plekken, zwak }: Treffer, delers: ReadonlyMap<number, number>): number {
  const gedeeld = Math.max(...plekken.map((plek) => 1 / (delers.get(plek) ?? 1)));
  return gedeeld * (1 + 0.5 * (plekken.length - 1)) * (zwak ? ZWAK : 1);
}

/** Longest first, so that a phrase takes its words away from the single words in it; each word counts once. */
function treffersVan({ woorden, valseVrienden, zwak }: Gebied, plaatsen: Vindplaatsen): readonly Treffer[] {
  const alle = woorden.flatMap((patroon) =>
    vondsten(patroon, plaatsen).map(({ plekken }) => ({ plekken, zwak: zwak.has(patroon) })),
  );
  if (alle.length === 0) return [];
  const bezet = new Set(
    valseVrienden.flatMap((patroon) => vondsten(patroon, plaatsen).flatMap(({ plekken }) => plekken)),
  );
  const gezien = new Set<string>();
  return alle
    .toSorted((een, ander) => ander.plekken.length - een.plekken.length)
    .filter(({ plekken }) => {
      const vorm = plekken.map((plek) => plaatsen.woorden[plek]?.vorm ?? "").join(" ");
      if (gezien.has(vorm) || plekken.some((plek) => bezet.has(plek))) return false;
      gezien.add(vorm);
      for (const plek of plekken) bezet.add(plek);
      return true;
    });
}

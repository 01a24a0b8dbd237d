import type { Leefgebied } from "../sleutels.ts";
import { woordenVan } from "./normaliseer.ts";
import { type Patroon, type Vindplaatsen, type Vondst, vondsten, Woordenboek } from "./patroon.ts";
import { leesWoord } from "./woordgroepen.ts";

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

export type Lijsten = ReadonlyMap<Leefgebied, Woordenlijst>;

/** A leefgebied that a text seems to be about, with the typed words that say so. */
export interface Onderwerpvoorstel {
  readonly leefgebied: Leefgebied;
  readonly score: number;
  readonly woorden: readonly string[];
}

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

/**
 * The leefgebieden that the words point to, best first, at most three. A word that several leefgebieden know counts
 * for a part in each; a phrase counts more than a word. Empty when nothing points anywhere.
 */
export function stelOnderwerpVoor(tekst: string, lijsten: Lijsten): readonly Onderwerpvoorstel[] {
  const woorden = woordenVan(tekst);
  const { boek, ingangen } = samen(lijsten);
  return telWoorden(boek.zoek(woorden), ingangen).map(({ leefgebied, score, treffers }) => ({
    leefgebied,
    score,
    woorden: [...new Set(treffers.map((plekken) => plekken.map((plek) => woorden[plek]?.ruw ?? "").join(" ")))],
  }));
}

/** How much the words point to a leefgebied, and the places of each word or phrase that does. */
export interface Telling {
  readonly leefgebied: Leefgebied;
  readonly score: number;
  readonly treffers: readonly (readonly number[])[];
}

/** The same in words that were looked up before; a word for which `weg` holds counts only within a phrase. */
export function telWoorden(
  plaatsen: Vindplaatsen,
  ingangen: Lijstingangen,
  weg: readonly boolean[] = [],
): readonly Telling[] {
  const per = new Map<Leefgebied, Record<Rol, Vondst[]>>();
  for (const element of plaatsen.perElement.keys()) {
    for (const { leefgebied, patroon, rol } of ingangen.get(element) ?? []) {
      const rijen = per.get(leefgebied) ?? { woord: [], vals: [], zwak: [] };
      rijen[rol].push(...vondsten(patroon, plaatsen));
      per.set(leefgebied, rijen);
    }
  }
  const gevonden = [...per].map(([leefgebied, rijen]) => ({
    leefgebied,
    treffers: treffersVan(rijen, plaatsen).filter(({ plekken }) => plekken.some((plek) => weg[plek] !== true)),
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
      treffers: treffers.map(({ plekken }) => plekken),
    }))
    .toSorted((een, ander) => ander.score - een.score)
    .slice(0, HOOGSTENS);
}

type Rol = "woord" | "vals" | "zwak";
interface Ingang {
  readonly leefgebied: Leefgebied;
  readonly patroon: Patroon;
  readonly rol: Rol;
}
/** The patterns of all lists by their first word, so that only what can be there is looked for. */
export type Lijstingangen = ReadonlyMap<number, readonly Ingang[]>;

/** One book for all lists of a gemeente, so that each word of a text is looked up once; lives as long as the lists. */
const gemaakt = new WeakMap<Lijsten, { readonly boek: Woordenboek; readonly ingangen: Lijstingangen }>();

function samen(lijsten: Lijsten) {
  const eerder = gemaakt.get(lijsten);
  if (eerder !== undefined) return eerder;
  const boek = new Woordenboek({}, langeWoorden(lijsten));
  const nieuw = { boek, ingangen: ingangenVan(lijsten, boek) };
  gemaakt.set(lijsten, nieuw);
  return nieuw;
}

/** Puts the patterns of all lists in a book. */
export function ingangenVan(lijsten: Lijsten, boek: Woordenboek): Lijstingangen {
  const ingangen = new Map<number, Ingang[]>();
  for (const [leefgebied, lijst] of lijsten) {
    const zet = (bronnen: readonly string[], rol: Rol) => {
      for (const bron of bronnen) {
        const patroon = boek.patroon(bron);
        const eerste = patroon.plekken[0]?.element ?? -1;
        const rij = ingangen.get(eerste);
        if (rij) rij.push({ leefgebied, patroon, rol });
        else ingangen.set(eerste, [{ leefgebied, patroon, rol }]);
      }
    };
    zet(lijst.woorden, "woord");
    zet(lijst.valseVrienden, "vals");
    zet(lijst.zeldenAlleen, "zwak");
  }
  return ingangen;
}

/** Long words are recognised with one letter wrong; of short ones too many lie close together. */
export function langeWoorden(lijsten: Lijsten): readonly string[] {
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
function treffersVan(rijen: Readonly<Record<Rol, readonly Vondst[]>>, plaatsen: Vindplaatsen): readonly Treffer[] {
  const alle = [
    ...rijen.woord.map(({ plekken }) => ({ plekken, zwak: false })),
    ...rijen.zwak.map(({ plekken }) => ({ plekken, zwak: true })),
  ];
  if (alle.length === 0) return [];
  const bezet = new Set(rijen.vals.flatMap(({ plekken }) => plekken));
  const gezien = new Set<string>();
  return alle
    .toSorted((een, ander) => ander.plekken.length - een.plekken.length || een.plekken[0]! - ander.plekken[0]!)
    .filter(({ plekken }) => {
      const vorm = plekken.map((plek) => plaatsen.woorden[plek]?.vorm ?? "").join(" ");
      if (gezien.has(vorm) || plekken.some((plek) => bezet.has(plek))) return false;
      gezien.add(vorm);
      for (const plek of plekken) bezet.add(plek);
      return true;
    });
}

import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import { isItem, type Pad, type Stap } from "../../domain/beheer/bewerking.ts";

export type Paar = Pair<Node, Node | null>;
/** Where a path leads in a text: to a value, or to the last thing there is and what is left of the path. */
export type Plek =
  | { readonly soort: "waarde"; readonly knoop: Node }
  | { readonly soort: "rest"; readonly om: Node; readonly pad: Pad };

/** A part is read on its own; a document is asked for aliases only, and our files have none. */
const LEEG = parseDocument("");

export function waardeVan(knoop: Node): unknown {
  return knoop.toJS(LEEG);
}

/** Follows the path as far as the text goes. */
export function zoek(begin: Node, pad: Pad): Plek | null {
  let knoop = begin;
  for (const [plek, stap] of pad.entries()) {
    const volgende = onder(knoop, stap);
    if (volgende === null)
      return isMap(knoop) || isSeq(knoop) ? { soort: "rest", om: knoop, pad: pad.slice(plek) } : null;
    knoop = volgende;
  }
  return { soort: "waarde", knoop };
}

export function onder(knoop: Node, stap: Stap): Node | null {
  if (typeof stap === "string") return (isMap(knoop) ? paarVan(knoop, stap)?.value : null) ?? null;
  if (!isSeq(knoop)) return null;
  return itemsVan(knoop).find((item) => isItem(waardeVan(item), stap)) ?? null;
}

export function itemsVan(lijst: YAMLSeq): readonly Node[] {
  return lijst.items.flatMap((item) => (isMap(item) || isSeq(item) || isScalar(item) ? [item] : []));
}

export function paarVan(blok: YAMLMap, sleutel: string): Paar | null {
  const paar = blok.items.find(({ key }) => isScalar(key) && String(key.value) === sleutel);
  return paar === undefined ? null : (paar as Paar);
}

export function van(knoop: Node): number {
  return knoop.range?.[0] ?? 0;
}

/** Where the value itself ends, before a comment behind it. */
export function einde(bron: string, knoop: Node): number {
  const tot = knoop.range?.[1] ?? 0;
  const begin = van(knoop);
  return begin + bron.slice(begin, tot).trimEnd().length;
}

export function inspringing(bron: string, plek: number): number {
  const regel = bron.slice(bron.lastIndexOf("\n", plek - 1) + 1, plek);
  return regel.length;
}

export function isPlat(knoop: Node): boolean {
  return (isMap(knoop) || isSeq(knoop)) && knoop.flow === true;
}

import type { Partner } from "../gemeente.ts";
import { woordenVan } from "../taal/normaliseer.ts";

/**
 * The partners whose words stand in the text, by id.
 *
 * @param partners `woorden` of each: one word or some in a row; `*` at the end of a word is any ending
 */
export function genoemdePartners(tekst: string, partners: Iterable<Partner>): readonly string[] {
  const typed = woordenVan(tekst).map(({ vorm }) => vorm);
  return [...partners].flatMap(({ id, woorden }) => (woorden.some((een) => staatIn(typed, een)) ? [id] : []));
}

function staatIn(typed: readonly string[], gezocht: string): boolean {
  const rij = gezocht.split(" ");
  return typed.some((_, begin) => rij.every((woord, plek) => isWoord(typed[begin + plek] ?? "", woord)));
}

function isWoord(vorm: string, woord: string): boolean {
  return woord.endsWith("*") ? vorm.startsWith(woord.slice(0, -1)) : vorm === woord;
}

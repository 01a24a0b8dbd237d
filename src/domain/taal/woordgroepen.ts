import { vormen } from "./normaliseer.ts";
import { type Patroon, type Vindplaatsen, vondsten, type Woordenboek } from "./patroon.ts";

/** Words between the words of a phrase: "uit het ziekenhuis" is found in "uit het academisch ziekenhuis". */
const GAT = 1;

/**
 * A word or phrase as people write it in a file, as a pattern: `*` at an end is "anything that begins (or ends) so".
 *
 * @throws {TypeError} when it cannot be read: a sign instead of a word, or a loose `*`
 */
export function leesWoord(tekst: string): string {
  const delen = tekst.split(/[\s-]+/).filter((deel) => deel !== "");
  if (delen.length === 0 || !delen.every((deel) => /^(?:\*?[\p{L}\p{N}'’]+|[\p{L}\p{N}'’]+\*)$/u.test(deel)))
    throw new TypeError(`geen woord: "${tekst}"`);
  const plekken = delen.flatMap((deel) => (deel.includes("*") ? [deel.toLowerCase()] : vormen(deel)));
  return plekken.join(` _${GAT} `);
}

/** Patterns of groups of words by their first word: what can stand in a text is all that is looked for. */
export type Groepsingangen = ReadonlyMap<number, readonly { readonly naam: string; readonly patroon: Patroon }[]>;

/** Puts the patterns of all groups in a book, each read with `leesWoord`. */
export function groepsingangenVan(groepen: ReadonlyMap<string, readonly string[]>, boek: Woordenboek): Groepsingangen {
  const ingangen = new Map<number, { readonly naam: string; readonly patroon: Patroon }[]>();
  for (const [naam, bronnen] of groepen) {
    for (const bron of bronnen) {
      const patroon = boek.patroon(bron);
      const eerste = patroon.plekken[0]?.element ?? -1;
      const rij = ingangen.get(eerste);
      if (rij) rij.push({ naam, patroon });
      else ingangen.set(eerste, [{ naam, patroon }]);
    }
  }
  return ingangen;
}

/** Where a group was found: its name, the pattern and the indices of the words. */
export interface Groepsvondst {
  readonly naam: string;
  readonly patroon: Patroon;
  readonly plekken: readonly number[];
}

export function vindGroepen(plaatsen: Vindplaatsen, ingangen: Groepsingangen): readonly Groepsvondst[] {
  const gevonden: Groepsvondst[] = [];
  for (const element of plaatsen.perElement.keys()) {
    for (const { naam, patroon } of ingangen.get(element) ?? []) {
      for (const { plekken } of vondsten(patroon, plaatsen)) gevonden.push({ naam, patroon, plekken });
    }
  }
  return gevonden;
}

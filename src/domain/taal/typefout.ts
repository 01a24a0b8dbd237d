/** Shorter words are never recognised with a letter wrong: too many real words lie one letter away from them. */
export const VANAF_LENGTE = 7;

/**
 * The number of letters typed wrong: a letter too many, too few, another one or two neighbours swapped each count one.
 *
 * @returns the distance, or `hoogstens + 1` as soon as it is more than `hoogstens`
 */
export function typeafstand(a: string, b: string, hoogstens: number): number {
  if (Math.abs(a.length - b.length) > hoogstens) return hoogstens + 1;
  let eerder: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, kolom) => kolom);
  for (let rij = 1; rij <= a.length; rij++) {
    const nieuw = [rij];
    for (let kolom = 1; kolom <= b.length; kolom++) {
      const gelijk = a[rij - 1] === b[kolom - 1];
      let kosten = Math.min(nieuw[kolom - 1]! + 1, vorige[kolom]! + 1, vorige[kolom - 1]! + (gelijk ? 0 : 1));
      if (rij > 1 && kolom > 1 && a[rij - 1] === b[kolom - 2] && a[rij - 2] === b[kolom - 1]) {
        kosten = Math.min(kosten, eerder[kolom - 2]! + 1);
      }
      nieuw.push(kosten);
    }
    if (Math.min(...nieuw) > hoogstens) return hoogstens + 1;
    eerder = vorige;
    vorige = nieuw;
  }
  return vorige[b.length]!;
}

/** Finds the words of a list that differ by one letter, in a time that does not depend on the length of the list. */
export class Typefouten {
  readonly #perKrimp = new Map<string, string[]>();

  constructor(woorden: Iterable<string>) {
    for (const woord of woorden) {
      if (woord.length < VANAF_LENGTE) continue;
      for (const krimp of krimpen(woord)) {
        const rij = this.#perKrimp.get(krimp);
        if (rij) rij.push(woord);
        else this.#perKrimp.set(krimp, [woord]);
      }
    }
  }

  /** The listed words that `getypt` may be a slip for; the first letter is taken to be right. */
  bedoeld(getypt: string): readonly string[] {
    if (getypt.length < VANAF_LENGTE - 1 || getypt.length > 24 || /\d/.test(getypt)) return [];
    const gevonden = new Set<string>();
    for (const krimp of krimpen(getypt)) {
      for (const woord of this.#perKrimp.get(krimp) ?? []) {
        if (woord[0] === getypt[0] && typeafstand(woord, getypt, 1) <= 1) gevonden.add(woord);
      }
    }
    return [...gevonden];
  }
}

/** The word itself and every form of it with one letter left out. */
function krimpen(woord: string): ReadonlySet<string> {
  const alle = new Set([woord]);
  for (let plek = 0; plek < woord.length; plek++) alle.add(woord.slice(0, plek) + woord.slice(plek + 1));
  return alle;
}

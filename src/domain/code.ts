/** Two words and two digits, as on the slip: "kastanje-fiets-27". Guessing one takes millions of tries. */
const VORM = /^([a-z]{2,20})[\s-]+([a-z]{2,20})[\s-]+(\d{2})$/;

/** The code in its one spelling, or null when it is no code: capitals, spaces and dots are forgiven. */
export function leesCode(tekst: string): string | null {
  const gewoon = tekst
    .slice(0, 80)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  const gevonden = VORM.exec(gewoon.replace(/([a-z])(\d)/, "$1 $2"));
  return gevonden === null ? null : `${gevonden[1]}-${gevonden[2]}-${gevonden[3]}`;
}

/**
 * A new code from the word list.
 *
 * @param toeval three numbers in [0, 1), from a source that cannot be guessed
 */
export function maakCode(woorden: readonly string[], toeval: readonly [number, number, number]): string {
  const kies = (deel: number) => woorden[Math.floor(deel * woorden.length)] ?? "wijk";
  return `${kies(toeval[0])}-${kies(toeval[1])}-${10 + Math.floor(toeval[2] * 90)}`;
}

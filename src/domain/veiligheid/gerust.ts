/** Words that say, or let somebody think, that there is no danger; only people judge that (practice review 4.5). */
const GERUST: readonly RegExp[] = [
  /\bgeen (direct|acuut|onmiddellijk|echt|groot|enkel|verder|meer)? ?(gevaar|risico|dreiging|nood|spoed|haast|paniek|bedreiging)\b/iu,
  /\bniet (direct |acuut |echt |zo |meer |heel )?(dringend|ernstig|gevaarlijk|acuut|spoedeisend|levensbedreigend|in gevaar|bedreigend)\b/iu,
  /\b(niet nodig|onnodig)\b[^.?]{0,30}\b(112|113|bellen|alarm|hulpdiensten|politie|ambulance)\b/iu,
  /\b(112|113|bellen|alarm|politie|ambulance)\b[^.?]{0,30}\b(niet nodig|onnodig|hoeft niet)\b/iu,
  /\b(hoeft?|hoeven) (\p{L}+ )?(\p{L}+ )?(nu )?(niet|geen) [^.?]{0,30}\b(112|113|bellen|bel|alarm|haasten|politie)\b/iu,
  /\b(is|bent|zijn|blijft) (nu |hier |weer |dus )?veilig\b/iu,
  /\b(maak|maakt) (je|u) (\p{L}+ )?(geen|niet) (zorgen|ongerust|druk)\b/iu,
  /\bgeen (reden tot |reden voor )?zorgen\b|\bniets aan de hand\b|\b(wees|is) gerust\b|\bgeruststel/iu,
  /\bvalt (wel |erg |best )?mee\b|\bloopt (het )?(wel )?los\b|\bkan (wel |best |rustig )wachten\b/iu,
];

/** Which words in it say that there is no danger. */
export function steltGerust(tekst: string): readonly string[] {
  return GERUST.flatMap((patroon) => patroon.exec(tekst)?.[0] ?? []);
}

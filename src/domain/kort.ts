/** One line of a block of text that may not be longer than so much. */
export interface Kortregel {
  readonly label: string;
  readonly tekst: string;
  /** The lowest is kept first when not everything fits. */
  readonly rang: number;
  /** Somebody's own words: may be cut at the end of a sentence. */
  readonly vrij: boolean;
}

/** Shorter than this a piece of a text says nothing. */
const KORTSTE_STUK = 40;

/** How long a text is for a register that counts characters, not the halves of one (Open Klant, issue 461). */
export function tekens(tekst: string): number {
  return Array.from(tekst).length;
}

/** At most so many characters, cut at the end of a sentence, else of a word, with "…" behind it. */
export function knip(tekst: string, maximum: number): string {
  const alle = Array.from(tekst);
  if (alle.length <= maximum) return tekst;
  if (maximum < 2) return "…".slice(0, maximum);
  // One character further than can be kept, to see whether a word or a sentence ends there.
  const begin = alle.slice(0, maximum - 1).join("");
  const zin = Math.max(...[...begin.matchAll(/[.?!](?=\s)/gu)].map(({ index }) => index + 1), -1);
  if (zin >= begin.length / 2) return `${begin.slice(0, zin)} …`;
  const woord = begin.lastIndexOf(" ");
  return woord >= begin.length / 2 ? `${begin.slice(0, woord)} …` : `${begin}…`;
}

/**
 * The lines under each other in at most so many characters. What matters most is kept, in the order given; what was
 * cut or left out is named in the last line.
 *
 * @param weggelaten words what is missing: the labels, or none when even those do not fit
 */
export function pakIn(
  regels: readonly Kortregel[],
  maximum: number,
  weggelaten: (labels: readonly string[]) => string,
): string {
  let plek = 0;
  let opgenoemd = true;
  // Each round leaves as much room as the last line needed; that only grows, and naming everything can be given up.
  for (let ronde = 0; ronde <= regels.length + 2; ronde += 1) {
    const gekozen = kies(regels, maximum - plek);
    const mist = regels.filter(({ tekst }, nummer) => gekozen.get(nummer) !== tekst).map(({ label }) => label);
    const slot = mist.length === 0 ? [] : [weggelaten(opgenoemd ? mist : [])];
    const blok = [...samen(regels, gekozen), ...slot].join("\n");
    if (tekens(blok) <= maximum) return blok;
    const nodig = tekens(slot.join("")) + 1;
    if (opgenoemd && nodig > maximum / 3) opgenoemd = false;
    else plek = Math.max(plek, nodig);
  }
  return knip(samen(regels, kies(regels, maximum)).join("\n"), maximum);
}

function samen(regels: readonly Kortregel[], gekozen: ReadonlyMap<number, string>): readonly string[] {
  return regels.flatMap(({ label }, plek) => {
    const tekst = gekozen.get(plek);
    return tekst === undefined ? [] : [`${label}: ${tekst}`];
  });
}

/** What fits, by place in the list: the most important first, a text of somebody's own as far as it goes. */
function kies(regels: readonly Kortregel[], ruimte: number): ReadonlyMap<number, string> {
  const gekozen = new Map<number, string>();
  let over = ruimte;
  const volgorde = regels.map((regel, plek) => ({ ...regel, plek })).toSorted((een, ander) => een.rang - ander.rang);
  for (const { label, tekst, vrij, plek } of volgorde) {
    const voor = tekens(label) + 2 + (gekozen.size === 0 ? 0 : 1);
    const heel = tekens(tekst) <= over - voor;
    const deel = vrij && over - voor >= KORTSTE_STUK ? knip(tekst, over - voor) : null;
    const stuk = heel ? tekst : deel;
    if (stuk === null) continue;
    gekozen.set(plek, stuk);
    over -= voor + tekens(stuk);
  }
  return gekozen;
}

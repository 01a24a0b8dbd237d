import type { Bron, Bronbestand } from "./bron.ts";
import type { Problemen } from "./problemen.ts";

/**
 * What was made of a file, for the next reading in which that file is the same (`bronUitBestanden` gives the same object
 * then). Only while nothing was wrong, so that a fault is told at every reading; it goes when the file does.
 */
export function onthoudPerBestand<T>(
  maak: (bestand: Bronbestand, problemen: Problemen) => T,
): (bestand: Bronbestand, problemen: Problemen) => T {
  const gemaakt = new WeakMap<Bronbestand, { readonly waarde: T }>();
  return (bestand, problemen) => {
    const eerder = gemaakt.get(bestand);
    if (eerder !== undefined) return eerder.waarde;
    const waarde = maak(bestand, problemen);
    if (problemen.aantal === 0) gemaakt.set(bestand, { waarde });
    return waarde;
  };
}

/**
 * What was made of these files together, for a next reading in which none of them differs from the last one in which
 * nothing was wrong.
 *
 * @param namen every file that the outcome hangs on, also by what comes after the first two parameters of `maak`
 * @param goed whether it can be used once more; else it is made again
 */
export function onthoudLaatste<T, Rest extends readonly unknown[]>(
  namen: readonly string[],
  maak: (bron: Bron, problemen: Problemen, ...rest: Rest) => T,
  goed: () => boolean = () => true,
): (bron: Bron, problemen: Problemen, ...rest: Rest) => T {
  let laatste: { readonly bestanden: readonly (Bronbestand | null)[]; readonly waarde: T } | null = null;
  return (bron, problemen, ...rest) => {
    const bestanden = namen.map((naam) => bron.neem(naam));
    const zelfde = laatste?.bestanden.every((bestand, plek) => bestand === bestanden[plek]) === true;
    if (laatste !== null && zelfde && goed()) return laatste.waarde;
    const waarde = maak({ neem: (naam) => bestanden[namen.indexOf(naam)] ?? null }, problemen, ...rest);
    if (problemen.aantal === 0) laatste = { bestanden, waarde };
    return waarde;
  };
}

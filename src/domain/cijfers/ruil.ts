import { kostenVan, type Verschil, type Zijde } from "./vlak.ts";

/** How the places of a page lie: rows of teams with the stad last; in each row all of it first, then the codes. */
export interface Indeling {
  readonly rijen: number;
  readonly kolommen: number;
  /** The columns of each breakdown; those of one add up to all of it. */
  readonly groepen: readonly (readonly number[])[];
}

interface Beste<W> {
  readonly ruil: readonly Verschil[];
  readonly weg: W;
}

/**
 * The cheapest other year in which this place differs: two vragen of two teams have each other's code, or a vraag is with
 * another team, or there is one vraag more or fewer. Every sum on the page stays right.
 *
 * @param wegen on which pages a difference may show
 * @returns null when none is possible
 */
export function besteRuil<W extends { readonly zijden: readonly Zijde[] }>(
  indeling: Indeling,
  plek: number,
  wegen: readonly W[],
): Beste<W> | null {
  let beste: Beste<W> | null = null;
  let laagst = Number.POSITIVE_INFINITY;
  for (const weg of wegen)
    for (const stap of [1, -1]) {
      if (kostenVan(weg.zijden, [{ plek, stap }], laagst) === Number.POSITIVE_INFINITY) continue;
      for (const ruil of ruilen(indeling, plek, stap, weg.zijden)) {
        const kosten = kostenVan(weg.zijden, ruil, laagst);
        if (kosten >= laagst) continue;
        laagst = kosten;
        beste = { ruil, weg };
        if (kosten === 0) return beste;
      }
    }
  return beste;
}

function* ruilen(
  indeling: Indeling,
  plek: number,
  stap: number,
  zijden: readonly Zijde[],
): Iterable<readonly Verschil[]> {
  const { rijen, kolommen, groepen } = indeling;
  const rij = Math.floor(plek / kolommen);
  const kolom = plek % kolommen;
  for (let ander = 0; ander < rijen; ander += 1) {
    if (ander === rij) continue;
    // In the stad the same vraag is counted once more; in another team it is one of its own.
    const daar = rij === rijen - 1 || ander === rijen - 1 ? stap : -stap;
    const paar = (welke: number, keer: number): readonly Verschil[] => [
      { plek: rij * kolommen + welke, stap: stap * keer },
      { plek: ander * kolommen + welke, stap: daar * keer },
    ];
    if (kostenVan(zijden, paar(kolom, 1), Number.POSITIVE_INFINITY) === Number.POSITIVE_INFINITY) continue;
    for (const groep of groepen)
      if (groep.includes(kolom))
        for (const andere of groep) if (andere !== kolom) yield [...paar(kolom, 1), ...paar(andere, -1)];
    const codes = groepen.map((groep) => (groep.includes(kolom) ? kolom : goedkoopste(groep, paar, zijden)));
    if (codes.every((code) => code !== null)) yield [0, ...codes].flatMap((code) => paar(code, 1));
  }
}

function goedkoopste(
  groep: readonly number[],
  paar: (kolom: number, keer: number) => readonly Verschil[],
  zijden: readonly Zijde[],
): number | null {
  let beste: number | null = null;
  let laagst = Number.POSITIVE_INFINITY;
  for (const kolom of groep) {
    const kosten = kostenVan(zijden, paar(kolom, 1), laagst);
    if (kosten >= laagst) continue;
    beste = kolom;
    laagst = kosten;
  }
  return beste;
}

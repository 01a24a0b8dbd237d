/** From this number on a count may be shown. */
const VANAF = 5;

/** Whether a count is about so few that nobody may see it or work it out. Nobody at all is not few. */
export function isKlein(waarde: number): boolean {
  return waarde !== 0 && Math.abs(waarde) < VANAF;
}

/** A single count elsewhere, where there is nothing to subtract it from. */
export function verberg(aantal: number): number | "minder_dan_5" {
  return isKlein(aantal) ? `minder_dan_${VANAF}` : aantal;
}

/** The counts of one page, row after row. */
export interface Vlak {
  readonly waarden: readonly number[];
  /** What a reader knows that each is at least, also when it is hidden. */
  readonly grenzen: readonly number[];
  /** How much a reader misses each: all of it more than one code of it, the stad more than one team. */
  readonly belang: readonly number[];
  readonly dicht: boolean[];
  /** Places that can still be hidden, while this page comes out; none once it has. */
  vrij: readonly boolean[] | null;
}

/**
 * One place and by how much it would differ in another year that gives the same pages. Whoever has all pages cannot tell
 * the two years apart, so nothing that differs between them can be worked out.
 */
export interface Verschil {
  readonly plek: number;
  readonly stap: number;
}

/** A page that a difference shows on, and whether as it is (1) or the other way round (-1). */
export interface Zijde {
  readonly vlak: Vlak;
  readonly teken: number;
}

/** What it costs to hide these differences on these pages; infinite when one is shown already, or impossible. */
export function kostenVan(zijden: readonly Zijde[], verschillen: readonly Verschil[], hoogstens: number): number {
  let som = 0;
  for (const { plek, stap } of verschillen) {
    for (const { vlak, teken } of zijden) som += kosten(vlak, plek, stap * teken);
    if (som >= hoogstens) return Number.POSITIVE_INFINITY;
  }
  return som;
}

/** A large count says more than a small one, but two counts say more than one. */
function kosten({ waarden, grenzen, belang, dicht, vrij }: Vlak, plek: number, stap: number): number {
  const waarde = waarden[plek] ?? 0;
  if (waarde + stap < (grenzen[plek] ?? 0)) return Number.POSITIVE_INFINITY;
  if (dicht[plek] === true) return 0;
  if (vrij?.[plek] !== true) return Number.POSITIVE_INFINITY;
  return (belang[plek] ?? 1) * (1 + Math.log2(1 + Math.abs(waarde)));
}

/** All of it (the first column, or this one) counts three times, the last row twice. */
export function belangVan(rijen: number, kolommen: number, geheel: number): readonly number[] {
  return Array.from({ length: rijen * kolommen }, (_, plek) => {
    const inDeStad = plek >= (rijen - 1) * kolommen;
    return (plek % kolommen === geheel ? 3 : 1) * (inDeStad ? 2 : 1);
  });
}

export function maakDicht(zijden: readonly Zijde[], verschillen: readonly Verschil[]): void {
  for (const { vlak } of zijden) for (const { plek } of verschillen) vlak.dicht[plek] = true;
}

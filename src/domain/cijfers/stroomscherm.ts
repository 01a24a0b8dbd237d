import { besteRuil, type Indeling } from "./ruil.ts";
import { belangVan, isKlein, kostenVan, maakDicht, type Verschil, type Vlak, type Zijde } from "./vlak.ts";

/** The counts of a quarter, row after row, as `Indeling` has them. */
export type Kwartaalgetallen = readonly number[];

/** What comes out of each quarter, and of the year up to and including it. */
export interface Stroomscherm {
  readonly perKwartaal: readonly Vlak[];
  readonly perJaar: readonly Vlak[];
}

/** A difference that protects what it touches, on all pages so far. */
interface Dekking {
  readonly ruil: readonly Verschil[];
  /** How it shows in the year so far: as it is, the other way round, or not. */
  readonly teken: number;
}

/**
 * Hides the counts of one measure over the quarters of a year, one quarter after another: what came out before stays as
 * it was. Every count of 1 to 4 on any page gets another year that gives the same pages, but not the same count.
 */
export function schermStroomAf(indeling: Indeling, kwartalen: readonly Kwartaalgetallen[]): Stroomscherm {
  const uit: Nu[] = [];
  const belang = belangVan(indeling.rijen, indeling.kolommen, 0);
  let dekkingen: readonly Dekking[] = [];
  for (const getallen of kwartalen) {
    const vorig = uit.at(-1)?.jaar ?? null;
    const kwartaal = nieuwVlak(getallen, belang);
    const jaar =
      vorig === null
        ? kwartaal
        : nieuwVlak(
            getallen.map((n, plek) => n + (vorig.waarden[plek] ?? 0)),
            belang,
          );
    const gedekt: Gedekt = { kwartaal: new Set(), jaar: new Set() };
    const nu = { kwartaal, jaar };
    dekkingen = dekkingen.map((dekking) => dekVerder(nu, dekking, gedekt));
    dekkingen = [...dekkingen, ...dekNieuw(indeling, uit, nu, gedekt)];
    kwartaal.vrij = null;
    jaar.vrij = null;
    uit.push(nu);
  }
  return { perKwartaal: uit.map(({ kwartaal }) => kwartaal), perJaar: uit.map(({ jaar }) => jaar) };
}

interface Nu {
  readonly kwartaal: Vlak;
  /** The year so far; in the first quarter the same page. */
  readonly jaar: Vlak;
}

interface Gedekt {
  readonly kwartaal: Set<number>;
  readonly jaar: Set<number>;
}

function nieuwVlak(waarden: readonly number[], belang: readonly number[]): Vlak {
  return {
    waarden,
    belang,
    grenzen: waarden.map((waarde) => Math.min(waarde, 0)),
    dicht: waarden.map(isKlein),
    // Zeros are hidden too where that helps: else whoever sees that a count is hidden would know that it is at least one.
    vrij: waarden.map(() => true),
  };
}

/** What the year so far did not give away, it gives away with this quarter unless that, or the year with it, is hidden. */
function dekVerder({ kwartaal, jaar }: Nu, dekking: Dekking, gedekt: Gedekt): Dekking {
  const { ruil, teken } = dekking;
  if (teken === 0) return dekking;
  const alsKwartaal = [{ vlak: kwartaal, teken: -teken }];
  const alsJaar = [{ vlak: jaar, teken }];
  const perKwartaal = kostenVan(alsKwartaal, ruil, Number.POSITIVE_INFINITY);
  if (perKwartaal < kostenVan(alsJaar, ruil, Number.POSITIVE_INFINITY)) {
    maakDicht(alsKwartaal, ruil);
    for (const { plek } of ruil) gedekt.kwartaal.add(plek);
    return { ruil, teken: 0 };
  }
  maakDicht(alsJaar, ruil);
  for (const { plek } of ruil) gedekt.jaar.add(plek);
  return dekking;
}

/** A way for a difference of this quarter not to show elsewhere. */
interface Weg {
  readonly zijden: readonly Zijde[];
  readonly teken: number;
}

function* dekNieuw(indeling: Indeling, eerder: readonly Nu[], nu: Nu, gedekt: Gedekt): Iterable<Dekking> {
  const { kwartaal, jaar } = nu;
  const inHetJaar = { zijden: zijdenVan(nu), teken: 1 };
  const wegen: readonly Weg[] = [inHetJaar, ...eerder.map((_, plek) => tegen(eerder.slice(plek), kwartaal))];
  for (const plek of kwartaal.waarden.keys()) {
    const inJaar = isKlein(jaar.waarden[plek] ?? 0) && !gedekt.jaar.has(plek);
    const inKwartaal = isKlein(kwartaal.waarden[plek] ?? 0) && !gedekt.kwartaal.has(plek);
    if (!inJaar && !inKwartaal) continue;
    const beste = besteRuil(indeling, plek, inJaar ? [inHetJaar] : wegen);
    if (beste === null) {
      // Only where counts do not add up: then nothing of this quarter is shown.
      for (const vlak of [kwartaal, jaar]) vlak.dicht.fill(true);
      return;
    }
    const { ruil, weg } = beste;
    maakDicht(weg.zijden, ruil);
    for (const een of ruil) {
      gedekt.kwartaal.add(een.plek);
      if (weg.teken !== 0) gedekt.jaar.add(een.plek);
    }
    yield { ruil, teken: weg.teken };
  }
}

function zijdenVan({ kwartaal, jaar }: Nu): readonly Zijde[] {
  const eigen = { vlak: kwartaal, teken: 1 };
  return kwartaal === jaar ? [eigen] : [eigen, { vlak: jaar, teken: 1 }];
}

/** One more now and one fewer in an earlier quarter: the year so far is the same now, and was one fewer in between. */
function tegen(sinds: readonly Nu[], kwartaal: Vlak): Weg {
  const [toen] = sinds;
  const minder = sinds.map(({ jaar }) => ({ vlak: jaar, teken: -1 }));
  const eigen = toen === undefined || toen.kwartaal === toen.jaar ? [] : [{ vlak: toen.kwartaal, teken: -1 }];
  return { zijden: [{ vlak: kwartaal, teken: 1 }, ...minder, ...eigen], teken: 0 };
}

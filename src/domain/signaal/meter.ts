import { seizoenVan, spreidingVan, type Telling, type Vergelijking, vergelijk } from "./verwachting.ts";

/** How often, per team, per subject, per week; whole weeks, oldest first, everywhere as many. */
export type Weekreeksen = readonly (readonly (readonly number[])[])[];

export interface Bevinding extends Vergelijking {
  /** How many weeks were taken together. */
  readonly weken: 4 | 12;
}

export interface Meter {
  /**
   * Whether clearly more came than expected.
   *
   * @param week how many weeks are over: the last of them is `week - 1`
   * @param vanaf weeks before this one are not compared with: they are of before an earlier find
   */
  kijk(plek: { readonly team: number; readonly onderwerp: number }, week: number, vanaf?: number): Bevinding | null;
}

/** Four weeks see a jump, twelve a rise that a small subject needs time to show. */
const VENSTERS = [4, 12] as const;
/** What is usual is what came in half a year. */
const BASISWEKEN = 26;
/** With less behind it nothing is usual yet. */
const KORTSTE_BASIS = 8;
/** Fewer are hidden everywhere, and are no pattern (practice review §6). */
export const MINSTENS = 5;
/** Less than half more may be certain for a large subject, and is still nothing to call people together for. */
const DUIDELIJK = 1.5;
/**
 * So small must the chance be that nothing changed. Fifteen subjects, looked at 52 times over two windows, give each
 * team about one false signal a year with this: see docs/signalen.md.
 */
const GRENS = 0.0015;
const JAAR = 52;

/** Measures the weeks of one gemeente; what is the same for many questions is worked out once. */
export function maakMeter(reeksen: Weekreeksen): Meter {
  const eigen = reeksen.map((team) => team.map(lopend));
  const alles = reeksen.map((team) => lopend(opgeteld(team)));
  const stadseigen = (reeksen[0] ?? []).map((_, plek) => lopend(opgeteld(reeksen.map((team) => team[plek] ?? []))));
  const stad = lopend(opgeteld(reeksen.map((team) => opgeteld(team))));
  const spreidingen = new Map<number, number>();
  const spreiding = (week: number) => {
    const bekend = spreidingen.get(week);
    if (bekend !== undefined) return bekend;
    const blokken = eigen.flatMap((team, t) => team.map((een) => viertallen(een, alles[t] ?? [], week)));
    const wordt = spreidingVan(blokken);
    spreidingen.set(week, wordt);
    return wordt;
  };
  return {
    kijk({ team, onderwerp }, week, vanaf = 0) {
      const [van, al] = [eigen[team]?.[onderwerp] ?? [], alles[team] ?? []];
      if (som(van, week - VENSTERS[0], week) < MINSTENS) return null;
      for (const weken of VENSTERS) {
        const begin = week - weken;
        const basis = Math.max(0, vanaf, begin - BASISWEKEN);
        if (begin - basis < KORTSTE_BASIS || som(al, basis, basis + KORTSTE_BASIS) === 0) continue;
        const stadsdeel = stadseigen[onderwerp] ?? [];
        const gevonden = vergelijk(deel(van, al, begin, week), {
          voor: deel(van, al, basis, begin),
          stad: deel(stadsdeel, stad, begin - BASISWEKEN, begin),
          seizoen: seizoenVan({
            toen: deel(stadsdeel, stad, begin - JAAR - 1, week - JAAR + 1),
            ervoor: deel(stadsdeel, stad, begin - JAAR - 1 - BASISWEKEN, begin - JAAR - 1),
          }),
          spreiding: spreiding(week),
        });
        if (gevonden.kans < GRENS && gevonden.aantal >= DUIDELIJK * gevonden.verwacht) return { ...gevonden, weken };
      }
      return null;
    },
  };
}

/** The half year before the last four weeks, in blocks of four weeks. */
function viertallen(van: readonly number[], al: readonly number[], week: number): readonly Telling[] {
  return [1, 2, 3, 4, 5, 6].map((terug) => deel(van, al, week - 4 * terug - 4, week - 4 * terug));
}

function deel(van: readonly number[], al: readonly number[], begin: number, einde: number): Telling {
  const eigen = som(van, begin, einde);
  return { eigen, rest: som(al, begin, einde) - eigen };
}

/** The sum of the weeks from `begin` up to `einde`; weeks of before the first count as nothing. */
function som(oplopend: readonly number[], begin: number, einde: number): number {
  return (oplopend[Math.max(0, einde)] ?? 0) - (oplopend[Math.max(0, begin)] ?? 0);
}

/** How much came before each week. */
function lopend(weken: readonly number[]): readonly number[] {
  let tot = 0;
  return [0, ...weken.map((aantal) => (tot += aantal))];
}

function opgeteld(rijen: readonly (readonly number[])[]): readonly number[] {
  return (rijen[0] ?? []).map((_, week) => rijen.reduce((tot, rij) => tot + (rij[week] ?? 0), 0));
}

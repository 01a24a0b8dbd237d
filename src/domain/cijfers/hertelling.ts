import type { Gemeente } from "../gemeente.ts";
import { lokaleDag } from "../kloktijd.ts";
import type { Feitregel } from "./feiten.ts";
import { NIET_IN_HET_LOG } from "./feiten.ts";
import { cellenVan, type Periode, periodesVan, periodesVanDatum, type Tellingen } from "./telling.ts";

/** A line of the log of facts: when it was written there, in milliseconds since 1970, and what it says. */
export interface Logregel {
  readonly om: number;
  readonly feit: Feitregel;
}

/** A cell of which the count is not what the log says. */
export interface Telverschil {
  readonly periode: Periode;
  readonly cel: string;
  readonly geteld: number;
  readonly herteld: number;
}

/**
 * Counts facts again from their lines. A line counts on the day it carries; one without counts when it was written.
 */
export class Hertelling {
  readonly #gemeente: Pick<Gemeente, "tijdzone">;
  readonly #cellen = new Map<Periode, Map<string, number>>();
  readonly #perDag = new Map<string, readonly [Periode, Periode]>();

  constructor(gemeente: Pick<Gemeente, "tijdzone">) {
    this.#gemeente = gemeente;
  }

  tel(regels: Iterable<Logregel>): void {
    for (const { om, feit } of regels) {
      const cellen = cellenVan(feit);
      for (const periode of this.#periodes(om, feit["dag"])) {
        const aantallen = this.#cellen.get(periode) ?? new Map<string, number>();
        this.#cellen.set(periode, aantallen);
        for (const cel of cellen) aantallen.set(cel, (aantallen.get(cel) ?? 0) + 1);
      }
    }
  }

  get tellingen(): Tellingen {
    return this.#cellen;
  }

  #periodes(om: number, dag: string | undefined): readonly [Periode, Periode] {
    if (dag === undefined) return periodesVan(this.#gemeente, om);
    const bekend = this.#perDag.get(dag) ?? periodesVanDatum(dag) ?? periodesVan(this.#gemeente, om);
    this.#perDag.set(dag, bekend);
    return bekend;
  }
}

/**
 * Where these periods differ from the log. While facts are being written a count may be anywhere between what it was
 * before the log was read and what it was after.
 *
 * @param voor as counted before the log was read
 * @param na as counted after
 */
export function telverschillen(voor: Tellingen, herteld: Tellingen, na: Tellingen = voor): readonly Telverschil[] {
  return [...voor.keys()].flatMap((periode) => {
    const [was, log, is] = [voor, herteld, na].map((tellingen) => tellingen.get(periode) ?? new Map<string, number>());
    const cellen = new Set([...(was?.keys() ?? []), ...(log?.keys() ?? []), ...(is?.keys() ?? [])]);
    return [...cellen].filter(staatInHetLog).flatMap((cel) => {
      const [minst, logt, meest] = [was, log, is].map((een) => een?.get(cel) ?? 0) as [number, number, number];
      return minst <= logt && logt <= meest ? [] : [{ periode, cel, geteld: meest, herteld: logt }];
    });
  });
}

function staatInHetLog(cel: string): boolean {
  return !NIET_IN_HET_LOG.has(cel.split("|")[2]?.split("=")[0] ?? "");
}

/**
 * The periods that lie as a whole between these moments, oldest first: only those can be counted again.
 */
export function helePeriodes(gemeente: Pick<Gemeente, "tijdzone">, van: number, tot: number): readonly Periode[] {
  const laatste = lokaleDag(gemeente, tot);
  const gevonden = new Set<Periode>();
  const eerste = periodesVan(gemeente, van);
  for (let dag = lokaleDag(gemeente, van); dag.since(laatste).sign <= 0; dag = dag.add({ days: 1 }))
    for (const periode of periodesVan(gemeente, dag.toZonedDateTime(gemeente.tijdzone).epochMilliseconds))
      if (!eerste.includes(periode)) gevonden.add(periode);
  return [...gevonden];
}

import { readFileSync } from "node:fs";
import { z } from "zod";
import { type Aanwijzing, wijsAan } from "../../../src/domain/casuistiek/coach.ts";
import { AANWIJSSOORTEN, type Aanwijssoort, type Coachkennis } from "../../../src/domain/casuistiek/coach-soorten.ts";

/** A sheet with what in it tells who it is about; without facts it is one that was written with care. */
const Tekst = z.object({
  nr: z.number(),
  /** `voor`: written before the coach was. `na`: written when it was finished; it was never tuned on these. */
  helft: z.enum(["voor", "na"]),
  tekst: z.string(),
  feiten: z.array(z.object({ soort: z.enum(AANWIJSSOORTEN), woorden: z.string() })),
});
export type Coachtekst = z.infer<typeof Tekst>;

export const TEKSTEN: readonly Coachtekst[] = z
  .array(Tekst)
  .parse(JSON.parse(readFileSync(new URL("coach-teksten.json", import.meta.url), "utf8")));

/** As the bot of the trial knows its gemeente. */
export const KENNIS: Coachkennis = {
  vandaag: "2026-11-22",
  gemeente: "Haarlem",
  plekken: ["Schalkwijk", "Parkwijk", "Delftwijk", "Meerwijk", "Europawijk", "Slachthuisbuurt"],
};

/** Of one kind: facts that are there, how many of them are pointed at, and how many pointings are at nothing. */
export interface Telling {
  readonly er: number;
  readonly gevonden: number;
  /** Of those found: pointed at under another kind. */
  readonly anders: number;
  readonly vals: number;
}

export interface Meting {
  readonly teksten: number;
  readonly perSoort: ReadonlyMap<Aanwijssoort, Telling>;
  readonly gemist: readonly { readonly nr: number; readonly soort: Aanwijssoort; readonly woorden: string }[];
  readonly vals: readonly { readonly nr: number; readonly soort: Aanwijssoort; readonly woorden: string }[];
}

/** A fact is found when some pointing touches its words; a pointing that touches no fact is false. */
export function meet(teksten: readonly Coachtekst[]): Meting {
  const uitkomsten = teksten.map((een) => ({ een, wijst: wijsAan(een.tekst, KENNIS), plekken: plekkenVan(een) }));
  const feiten = uitkomsten.flatMap(({ een, wijst, plekken }) =>
    plekken.map((plek) => ({ nr: een.nr, ...plek, bij: wijst.filter((aan) => raakt(aan, plek)) })),
  );
  const vals = uitkomsten.flatMap(({ een, wijst, plekken }) =>
    wijst
      .filter((aan) => !plekken.some((plek) => raakt(aan, plek)))
      .map(({ soort, woorden }) => ({ nr: een.nr, soort, woorden })),
  );
  const perSoort = new Map(
    AANWIJSSOORTEN.map((soort) => {
      const eigen = feiten.filter((feit) => feit.soort === soort);
      const gevonden = eigen.filter(({ bij }) => bij.length > 0);
      const anders = gevonden.filter(({ bij }) => !bij.some((aan) => aan.soort === soort)).length;
      const mis = vals.filter((een) => een.soort === soort).length;
      return [soort, { er: eigen.length, gevonden: gevonden.length, anders, vals: mis }] as const;
    }),
  );
  const gemist = feiten.filter(({ bij }) => bij.length === 0).map(({ nr, soort, woorden }) => ({ nr, soort, woorden }));
  return { teksten: teksten.length, perSoort, gemist, vals };
}

/** Totals of a measurement. */
export function som({ perSoort }: Meting): Telling {
  const op = (deel: keyof Telling) => [...perSoort.values()].reduce((tot, telling) => tot + telling[deel], 0);
  return { er: op("er"), gevonden: op("gevonden"), anders: op("anders"), vals: op("vals") };
}

/** The same words may stand there twice; a second fact with them is the second place. */
function plekkenVan({ tekst, feiten }: Coachtekst) {
  const bezet = new Set<number>();
  return feiten.map(({ soort, woorden }) => {
    let van = tekst.indexOf(woorden);
    while (van >= 0 && bezet.has(van)) van = tekst.indexOf(woorden, van + 1);
    bezet.add(van);
    return { soort, woorden, van, tot: van + woorden.length };
  });
}

type Stuk = Pick<Aanwijzing, "van" | "tot">;

function raakt(een: Stuk, ander: Stuk): boolean {
  return een.van < ander.tot && ander.van < een.tot;
}

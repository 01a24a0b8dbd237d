import { Temporal } from "temporal-polyfill";
import type { Dagen } from "../domain/gemeente.ts";
import { maakGesloten, type Sluiting } from "./feestdagen.ts";
import type { Problemen } from "./problemen.ts";
import type { Yamlbestand } from "./yaml-bestand.ts";

/** So long without a single open day is a mistake, and no term could end in it. */
const HOOGSTENS_DICHT = 92;

export interface Kalenderregels extends Sluiting {
  readonly openingstijden: ReadonlyMap<number, unknown>;
}

/** The days on which nobody works; reports days that contradict each other and a closing without end. */
export function leesKalender(bestand: Yamlbestand, regels: Kalenderregels, problemen: Problemen): Dagen {
  const { gesloten, tochOpen } = regels;
  const feestdagen = maakGesloten({ ...regels, gesloten: [], tochOpen: [] });
  for (const [index, datum] of tochOpen.entries()) {
    const plaats = bestand.plaats(["toch_open", index]);
    const ook = gesloten.indexOf(datum);
    if (ook >= 0)
      problemen.meld(
        plaats,
        `Deze dag staat ook bij "gesloten" (regel ${bestand.plaats(["gesloten", ook]).regel}). Haal een van de twee weg.`,
      );
    else if (!feestdagen.includes(datum))
      problemen.meld(
        plaats,
        `Deze dag is geen feestdag waarop de balies dicht zijn. Haal de regel weg, of kijk de datum na.`,
      );
  }
  const dicht = beginVanLangeSluiting(regels);
  if (dicht !== null)
    problemen.meld(
      bestand.plaats(["gesloten", gesloten.indexOf(dicht)]),
      `Vanaf deze dag is er drie maanden geen dag open. Haal dagen weg bij "gesloten", of zet dagen bij "openingstijden".`,
    );
  return maakGesloten(regels);
}

function beginVanLangeSluiting({ gesloten, openingstijden }: Kalenderregels): string | null {
  const dicht = new Set(gesloten);
  const isDicht = (dag: Temporal.PlainDate) => !openingstijden.has(dag.dayOfWeek) || dicht.has(dag.toString());
  const begin = [...dicht].toSorted().find((datum) => {
    const eerste = Temporal.PlainDate.from(datum);
    return Array.from({ length: HOOGSTENS_DICHT }, (_, over) => over).every((over) =>
      isDicht(eerste.add({ days: over })),
    );
  });
  return begin ?? null;
}

import { createRequire } from "node:module";
import type Holidays from "date-holidays";
import type { HolidaysTypes } from "date-holidays";
import type { Dagen } from "../domain/gemeente.ts";

/** The rule by which `date-holidays` knows each day; its own names change with the language. */
const REGELS = {
  nieuwjaarsdag: "01-01",
  goede_vrijdag: "easter -2",
  eerste_paasdag: "easter",
  tweede_paasdag: "easter 1",
  koningsdag: "04-27 if sunday then previous saturday since 2014",
  vijf_mei: "05-05",
  hemelvaartsdag: "easter 39",
  eerste_pinksterdag: "easter 49",
  tweede_pinksterdag: "easter 50",
  eerste_kerstdag: "12-25",
  tweede_kerstdag: "12-26",
} as const;

type Feestdag = keyof typeof REGELS;

export const FEESTDAGEN = Object.keys(REGELS) as readonly Feestdag[];

/** `lustrum`: in 2025, 2030 and every fifth year, as many collective agreements have it for 5 May. */
export type Feestdagkeuze = "open" | "dicht" | "lustrum";
export type Feestdagkeuzes = Readonly<Record<Feestdag, Feestdagkeuze>>;

/** Koningsdag is there since 2014; a clock that stands before it or after four-figure years is no clock. */
const EERSTE_JAAR = 2014;

/** What the calendar of the Netherlands says, for all gemeenten of this process. */
const landelijk = new Map<number, ReadonlyMap<string, string>>();
let bron: Holidays | null = null;

export interface Sluiting {
  readonly feestdagen: Feestdagkeuzes;
  /** Own days. */
  readonly gesloten: readonly string[];
  /** Holidays on which the desks are open all the same. */
  readonly tochOpen: readonly string[];
}

/** The days on which nobody works, of any year from 2014 to 9999; a year is worked out when it is first asked for. */
export function maakGesloten({ feestdagen, gesloten, tochOpen }: Sluiting): Dagen {
  const eigen = new Set(gesloten);
  const open = new Set(tochOpen);
  const jaren = new Map<number, ReadonlySet<string>>();
  const dicht = FEESTDAGEN.filter((dag) => feestdagen[dag] !== "open");
  function inJaar(jaar: number): ReadonlySet<string> {
    const eerder = jaren.get(jaar);
    if (eerder !== undefined) return eerder;
    const dagen = new Set(
      dicht.flatMap((dag) => {
        const telt = feestdagen[dag] === "dicht" || jaar % 5 === 0;
        return telt ? (landelijkeDagen(jaar).get(REGELS[dag]) ?? []) : [];
      }),
    );
    jaren.set(jaar, dagen);
    return dagen;
  }
  return {
    includes(datum) {
      if (open.has(datum)) return false;
      if (eigen.has(datum)) return true;
      const jaar = /^\d{4}-/.test(datum) ? Number(datum.slice(0, 4)) : 0;
      return jaar >= EERSTE_JAAR && dicht.length > 0 && inJaar(jaar).has(datum);
    },
  };
}

function landelijkeDagen(jaar: number): ReadonlyMap<string, string> {
  const eerder = landelijk.get(jaar);
  if (eerder !== undefined) return eerder;
  bron ??= laadBron();
  const dagen = new Map(bron.getHolidays(jaar).map(({ rule, date }) => [rule, date.slice(0, 10)] as const));
  landelijk.set(jaar, dagen);
  return dagen;
}

/** The holidays of the whole world take a tenth of a second to load: only who needs a day of the calendar pays that. */
function laadBron(): Holidays {
  const Bron: typeof Holidays = createRequire(import.meta.url)("date-holidays");
  const types: HolidaysTypes.HolidayType[] = ["public", "school"];
  return new Bron("NL", { types });
}

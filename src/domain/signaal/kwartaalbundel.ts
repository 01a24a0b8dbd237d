import { Temporal } from "temporal-polyfill";
import type { Gemeente } from "../gemeente.ts";
import { moment } from "../kloktijd.ts";
import { type Functie, Leefgebied } from "../sleutels.ts";
import { type Signaal, Signaalsoort, type Signaalstand } from "./signaal.ts";

export interface Kwartaal {
  readonly jaar: number;
  readonly kwartaal: 1 | 2 | 3 | 4;
}

/** A number of signals; one to four are not told apart, for each is somebody who gave it. */
export type Bundelaantal = number | "minder_dan_5";

/** What several teams ran into, as codes: the page words them. */
export interface Thema {
  readonly soort: Signaalsoort;
  readonly leefgebied: Leefgebied | null;
  readonly functie: Functie | null;
  readonly partner: string | null;
  readonly voorziening: string | null;
  /** Ids of the teams it was about, in the order of the gemeente; teams that are no more come last. */
  readonly teams: readonly string[];
  readonly aantal: Bundelaantal;
  /** Whether the counts showed it too, not only what people saw. */
  readonly gevonden: boolean;
  /** Something of it still waits for an answer. */
  readonly open: boolean;
  /** One answer, in the lead's own words; nobody's signal is quoted. Null: nothing was done yet. */
  readonly voorbeeld: Voorbeeld | null;
}

export interface Voorbeeld {
  readonly antwoord: Extract<Signaalstand, { soort: "collectief" }>["antwoord"] | null;
  readonly gedaan: string;
}

export interface Kwartaalbundel {
  readonly kwartaal: Kwartaal;
  readonly themas: readonly Thema[];
}

/**
 * The knelpunten of one quarter for the beleidsmatig overleg: every signal that was open in it, by theme across teams.
 * Themes that more teams have come first; teams are never ranked.
 */
export function kwartaalbundel(signalen: readonly Signaal[], gemeente: Gemeente, kwartaal: Kwartaal): Kwartaalbundel {
  const { van, tot } = grenzen(gemeente, kwartaal);
  const erin = signalen.filter((een) => een.begonnen < tot && (klaarOp(een) ?? Number.POSITIVE_INFINITY) >= van);
  const groepen = Map.groupBy(erin, themasleutel);
  const themas = [...groepen.values()].flatMap((groep) => themaVan(groep, gemeente) ?? []);
  return { kwartaal, themas: themas.toSorted(eersteEerst) };
}

/** The first moment of a quarter and of the next one, on the clock of the gemeente. */
function grenzen(gemeente: Gemeente, { jaar, kwartaal }: Kwartaal): { readonly van: number; readonly tot: number } {
  const begin = Temporal.PlainDate.from({ year: jaar, month: 3 * kwartaal - 2, day: 1 });
  return { van: moment(gemeente, begin, "00:00"), tot: moment(gemeente, begin.add({ months: 3 }), "00:00") };
}

function klaarOp({ stand }: Signaal): number | null {
  return stand.soort === "klaar" || stand.soort === "niet_nu" ? stand.op : null;
}

function themasleutel({ soort, leefgebied, functie, partner, voorziening }: Signaal): string {
  return JSON.stringify([soort, leefgebied, functie, partner, voorziening]);
}

function themaVan(groep: readonly Signaal[], { teams }: Gemeente): Thema | null {
  const [eerste] = groep;
  if (eerste === undefined) return null;
  const { soort, leefgebied, functie, partner, voorziening } = eerste;
  const genoemd = new Set(groep.map(({ team }) => team));
  const oud = [...genoemd].filter((team) => !teams.has(team)).toSorted();
  return {
    soort,
    leefgebied,
    functie,
    partner,
    voorziening,
    teams: [...[...teams.keys()].filter((team) => genoemd.has(team)), ...oud],
    aantal: groep.length < 5 ? "minder_dan_5" : groep.length,
    gevonden: groep.some(({ van }) => van === null),
    open: groep.some((een) => klaarOp(een) === null),
    voorbeeld: voorbeeldVan(groep),
  };
}

/** The latest answer; what was put off is no example. */
function voorbeeldVan(groep: readonly Signaal[]): Voorbeeld | null {
  const antwoorden = groep.flatMap(({ stand }): readonly (Voorbeeld & { readonly op: number })[] => {
    if (stand.soort === "klaar") return [{ antwoord: null, gedaan: stand.gedaan, op: stand.op }];
    if (stand.soort === "collectief") return [{ antwoord: stand.antwoord, gedaan: stand.wat, op: stand.op }];
    return [];
  });
  const laatste = antwoorden.toSorted((een, ander) => ander.op - een.op)[0];
  return laatste === undefined ? null : { antwoord: laatste.antwoord, gedaan: laatste.gedaan };
}

function eersteEerst(een: Thema, ander: Thema): number {
  return ander.teams.length - een.teams.length || plaats(een) - plaats(ander) || naam(een).localeCompare(naam(ander));
}

/** By kind, then by subject, in the order in which these are always named. */
function plaats({ soort, leefgebied }: Thema): number {
  const plek = leefgebied === null ? Leefgebied.options.length : Leefgebied.options.indexOf(leefgebied);
  return Signaalsoort.options.indexOf(soort) * 100 + plek;
}

function naam({ functie, partner, voorziening }: Thema): string {
  return [functie, partner, voorziening].join("|");
}

import type { Gemeente } from "../gemeente.ts";
import { afspraakVan, type Casus, type Consultafspraak, type Tijdvak } from "./casus.ts";
import type { Consultplek } from "./inrichting.ts";
import type { Overleg } from "./overleg.ts";
import { bijeenkomsten, nieuwOverleg } from "./reeks.ts";
import { reeksVan } from "./relaties.ts";

/** A consult or a meeting as it stands in a calendar: neutral words, a time, a place and colleagues. */
export interface Agendapunt extends Tijdvak {
  readonly bron: Agendabron;
  /** "Consult WT-oost-12", or the name of a series; never a subject. */
  readonly naam: string;
  /** How the two of a consult meet; null for a meeting, which is at `waar`, and for what was called off. */
  readonly plek: Consultplek | null;
  readonly waar: string;
  readonly stand: "vast" | "voorlopig" | "afgezegd";
  /** Rises with every change of time, place or people (SEQUENCE). */
  readonly volgnummer: number;
  /** Whether each comes; null: not said yet. */
  readonly mensen: readonly { readonly wie: string; readonly komt: boolean | null }[];
}
export type Agendabron = `casus/${string}` | `overleg/${string}`;

/** The neutral name of a consult, wherever it may be seen by others: team and number. */
export function consultnaam(team: string, nummer: number): string {
  return `Consult WT-${team}-${nummer}`;
}

/** Null for what has no time: a case for a meeting, or a consult that waits. What was called off keeps its time. */
export function consultpunt(g: Gemeente, casus: Casus, nummer: number): Agendapunt | null {
  const { stand, route } = casus;
  if (route.soort !== "consult" || stand.soort === "besproken") return null;
  const tijd: Tijd | null = stand.soort === "afgezegd" ? gewezenTijd(g, casus, route.expertise) : afspraakVan(casus);
  if (tijd === null) return null;
  const zegt = "aan" in stand ? stand.aan : tijd.met;
  const vast = stand.soort === "afgesproken";
  return {
    bron: `casus/${casus.id}`,
    naam: consultnaam(casus.team, nummer),
    van: tijd.van,
    tot: tijd.tot,
    plek: tijd.plek,
    waar: "",
    stand: stand.soort === "afgezegd" ? "afgezegd" : vast ? "vast" : "voorlopig",
    volgnummer: casus.volgnummer,
    mensen: [casus.inbrenger, tijd.met].map((wie) => ({ wie, komt: vast || wie !== zegt ? true : null })),
  };
}

type Tijd = Pick<Consultafspraak, "van" | "tot" | "met"> & { readonly plek: Consultplek | null };

/** Which time was called off, as far as it was kept. */
function gewezenTijd(g: Gemeente, { afgewezen }: Casus, expertise: string): Tijd | null {
  const laatste = afgewezen.at(-1);
  const minuten = g.casuistiek.expertises.get(expertise)?.minuten;
  if (laatste?.voor === undefined || minuten === undefined) return null;
  return { van: laatste.voor, tot: laatste.voor + minuten * 60_000, met: laatste.wie, plek: null };
}

/** Null when the series is not in the configuration any more. */
export function overlegpunt(g: Gemeente, overleg: Overleg): Agendapunt | null {
  const reeks = reeksVan(overleg.id, g.casuistiek);
  if (reeks === null) return null;
  const komst = new Map(overleg.komst.map(({ wie, komt }) => [wie, komt]));
  return {
    bron: `overleg/${overleg.id}`,
    naam: reeks.naam,
    van: overleg.van,
    tot: overleg.tot,
    plek: null,
    waar: reeks.waar,
    stand: overleg.afgelast === null ? "vast" : "afgezegd",
    volgnummer: overleg.volgnummer,
    mensen: reeks.deelnemers.map((wie) => ({ wie, komt: komst.get(wie) ?? null })),
  };
}

/** Whether this person is in it, and did not say that they stay away. */
export function doetMee({ mensen }: Agendapunt, oid: string): boolean {
  return mensen.some(({ wie, komt }) => wie === oid && komt !== false);
}

/** The meetings of somebody's own series between these moments, as they are when nobody did anything for them yet. */
export function eigenOverleggen(g: Gemeente, oid: string, van: number, tot: number): readonly Overleg[] {
  return [...g.casuistiek.reeksen.values()]
    .filter(({ deelnemers }) => deelnemers.includes(oid))
    .flatMap((reeks) => bijeenkomsten(g, reeks, van, tot).map((dag) => nieuwOverleg(g, reeks, dag)));
}

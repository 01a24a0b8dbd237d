import type { Gemeente, Persoon, Team } from "./gemeente.ts";
import type { Functie, Rol } from "./sleutels.ts";
import { lokaleDag, volgendeOpening, type Werkkalender } from "./werkkalender.ts";

/** What finding a colleague needs to know of a gemeente. */
export type Rooster = Werkkalender & Pick<Gemeente, "teams" | "mensen">;

/** Why this person is asked; the text catalogue words it. */
export type Kandidaatreden =
  | "functie"
  | "vervanger"
  | "vervangende_functie"
  | "teamleider"
  /** Nobody else is left, so the team lead gets it although away. */
  | "teamleider_afwezig"
  /** For a safety call: a professional of the team on duty. */
  | "dienst";

/** Why somebody was passed over. */
export type Overslagreden =
  | "uitgesloten"
  | "geen_beroepskracht"
  | "mag_nog_niet"
  | "gesloten"
  | "geen_werkdag"
  | "afwezig";

export interface Kandidaat {
  readonly oid: string;
  readonly waarom: Kandidaatreden;
  /** Whom a `vervanger` stands in for, else null. */
  readonly voor: string | null;
}

export interface Voordracht {
  /** Whom to ask, in this order; everybody once. Empty only when the team has no lead who may be asked. */
  readonly kandidaten: readonly Kandidaat[];
  readonly overgeslagen: readonly { readonly oid: string; readonly waarom: Overslagreden }[];
}

/** Whom to call for safety. */
export interface Dienst extends Voordracht {
  /** Who coordinates: phoned when nobody reacts, at once when there are no candidates. Null only when excluded. */
  readonly bel: Persoon | null;
}

export interface Kandidaatvraag {
  readonly team: string;
  /** The function the subject asks for, then those that may stand in. */
  readonly functies: readonly Functie[];
  /** Oids that may not get or see it: asked before, or themselves the subject. */
  readonly uitgesloten: readonly string[];
  readonly nu: number;
  /** How much somebody already has; who has least is asked first, then the order of the roster. */
  readonly belasting?: ReadonlyMap<string, number>;
}

/** Who judges danger first; an opbouwwerker only when nobody else is there. */
const VOLGORDE_BIJ_GEVAAR: readonly Functie[] = [
  "maatschappelijk_werk",
  "cjg",
  "wijkverpleegkundige",
  "mee_consulent",
  "wmo_consulent",
  "werk_inkomen",
  "opbouwwerker",
];
const BEROEPSKRACHT: readonly Rol[] = ["teamlid", "specialist"];
const MAG_OPPAKKEN: readonly Rol[] = [...BEROEPSKRACHT, "teamleider"];

/** Whether this person works on the day of `ms`. */
export function isAanwezig(g: Rooster, persoon: Persoon, ms: number): boolean {
  return waaromNiet(g, persoon, ms) === null;
}

/** The team of a resident's postcode ("2033" or "2033 AB"), or null when it lies in no team's area. */
export function teamVanPostcode(g: Rooster, postcode: string): Team | null {
  const cijfers = /^\s*(\d{4})\s*([a-z]{2})?\s*$/i.exec(postcode)?.[1];
  if (cijfers === undefined) return null;
  const nummer = Number(cijfers);
  return (
    [...g.teams.values()].find((team) => team.postcodes.some(([van, tot]) => van <= nummer && nummer <= tot)) ?? null
  );
}

/**
 * Who may take a vraag, in the order to ask (practice review §3.1): the function on duty, their vervangers, the
 * functions that may stand in, the team lead. When the desks are closed the roster of the next opening counts.
 */
export function kandidaten(g: Rooster, vraag: Kandidaatvraag): Voordracht {
  const leden = [...g.mensen.values()].filter((persoon) => persoon.team === vraag.team && isBeroepskracht(persoon));
  const [eerste, ...andere] = vraag.functies.map((functie) =>
    opBelasting(
      leden.filter((persoon) => persoon.functies.includes(functie)),
      vraag.belasting,
    ),
  );
  const lijst = verzamel(g, volgendeOpening(g, vraag.nu), vraag.uitgesloten);
  for (const persoon of eerste ?? []) lijst.stelVoor(persoon, "functie");
  lijst.stelVervangersVoor(eerste ?? []);
  for (const persoon of andere.flat()) lijst.stelVoor(persoon, "vervangende_functie");
  const leider = stelTeamleiderVoor(g, vraag.team, lijst);
  if (leider !== undefined && lijst.voordracht().kandidaten.length === 0) lijst.neemOp(leider, "teamleider_afwezig");
  return lijst.voordracht();
}

/**
 * Whom to call for safety, in this order: the professionals on duty today, their vervangers, the team lead. Who is away
 * is not called: waiting for them would cost the minutes in which the desk could phone (practice review §4.6).
 */
export function wieHeeftDienst(g: Rooster, team: string, nu: number, uitgesloten: readonly string[] = []): Dienst {
  const leden = [...g.mensen.values()].filter((persoon) => persoon.team === team && isBeroepskracht(persoon));
  const opVolgorde = leden.toSorted((een, ander) => rang(een) - rang(ander));
  const lijst = verzamel(g, nu, uitgesloten);
  for (const persoon of opVolgorde) lijst.stelVoor(persoon, "dienst");
  lijst.stelVervangersVoor(opVolgorde);
  stelTeamleiderVoor(g, team, lijst);
  const coordinator = g.mensen.get(g.teams.get(team)?.coordinator ?? "");
  const magBellen = coordinator !== undefined && !uitgesloten.includes(coordinator.oid);
  return { ...lijst.voordracht(), bel: magBellen ? coordinator : null };
}

interface Verzameling {
  /** Adds who is there and may be asked; notes why not otherwise. */
  stelVoor(persoon: Persoon, waarom: Kandidaatreden, voor?: string): void;
  stelVervangersVoor(mensen: readonly Persoon[]): void;
  /** Adds also who is away. */
  neemOp(persoon: Persoon, waarom: Kandidaatreden): void;
  voordracht(): Voordracht;
}

function verzamel(g: Rooster, om: number, uitgesloten: readonly string[]): Verzameling {
  const gekozen = new Map<string, Kandidaat>();
  const overgeslagen = new Map<string, { oid: string; waarom: Overslagreden }>();

  function stelVoor(persoon: Persoon, waarom: Kandidaatreden, voor: string | null = null): void {
    const { oid } = persoon;
    if (gekozen.has(oid)) return;
    const reden = uitgesloten.includes(oid) ? "uitgesloten" : (waaromGeenVraag(persoon) ?? waaromNiet(g, persoon, om));
    if (reden === null) gekozen.set(oid, { oid, waarom, voor });
    else overgeslagen.set(oid, { oid, waarom: reden });
  }

  return {
    stelVoor,
    stelVervangersVoor(mensen) {
      for (const { persoon, voor } of mensen.flatMap((mens) => vervangers(g, mens)))
        stelVoor(persoon, "vervanger", voor);
    },
    neemOp({ oid }, waarom) {
      if (gekozen.has(oid) || uitgesloten.includes(oid)) return;
      overgeslagen.delete(oid);
      gekozen.set(oid, { oid, waarom, voor: null });
    },
    voordracht: () => ({ kandidaten: [...gekozen.values()], overgeslagen: [...overgeslagen.values()] }),
  };
}

function stelTeamleiderVoor(g: Rooster, team: string, lijst: Verzameling): Persoon | undefined {
  const leider = g.mensen.get(g.teams.get(team)?.teamleider ?? "");
  if (leider === undefined) return undefined;
  lijst.stelVoor(leider, "teamleider");
  lijst.stelVervangersVoor([leider]);
  return leider;
}

/** The vervanger, the vervanger of that one, and so on; ends where the chain bites its own tail. */
function vervangers(g: Rooster, begin: Persoon): { persoon: Persoon; voor: string }[] {
  const keten: { persoon: Persoon; voor: string }[] = [];
  const gezien = new Set([begin.oid]);
  let van = begin;
  for (;;) {
    const persoon = g.mensen.get(van.vervanger ?? "");
    if (persoon === undefined || gezien.has(persoon.oid)) return keten;
    gezien.add(persoon.oid);
    keten.push({ persoon, voor: van.oid });
    van = persoon;
  }
}

function waaromNiet(g: Rooster, persoon: Persoon, ms: number): Overslagreden | null {
  const dag = lokaleDag(g, ms);
  const datum = dag.toString();
  if (persoon.mist.length > 0) return "mag_nog_niet";
  if (g.gesloten.includes(datum)) return "gesloten";
  if (persoon.afwezig.some(({ van, tot }) => van <= datum && datum <= tot)) return "afwezig";
  return persoon.werkdagen.includes(dag.dayOfWeek) ? null : "geen_werkdag";
}

function waaromGeenVraag({ rollen }: Persoon): Overslagreden | null {
  return rollen.some((rol) => MAG_OPPAKKEN.includes(rol)) ? null : "geen_beroepskracht";
}

function isBeroepskracht(persoon: Persoon): boolean {
  return persoon.functies.length > 0 && persoon.rollen.some((rol) => BEROEPSKRACHT.includes(rol));
}

function rang(persoon: Persoon): number {
  return Math.min(...persoon.functies.map((functie) => VOLGORDE_BIJ_GEVAAR.indexOf(functie)));
}

function opBelasting(
  mensen: readonly Persoon[],
  belasting: ReadonlyMap<string, number> = new Map(),
): readonly Persoon[] {
  return mensen.toSorted((een, ander) => (belasting.get(een.oid) ?? 0) - (belasting.get(ander.oid) ?? 0));
}

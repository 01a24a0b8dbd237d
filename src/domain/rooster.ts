import type { Gemeente, Persoon, Team } from "./gemeente.ts";
import { type Afwezigheidsreden, type Dag, dagVan, waaromAfwezig } from "./rooster/aanwezigheid.ts";
import { type Ruimte, ruimteVan } from "./rooster/ruimte.ts";
import { type Verzameling, verzamel } from "./rooster/verzameling.ts";
import type { Functie, Haast, Rol } from "./sleutels.ts";
import { teamNu } from "./teams.ts";
import { volgendeOpening, type Werkkalender } from "./werkkalender.ts";

/** What finding a colleague needs to know of a gemeente. */
export type Rooster = Werkkalender & Pick<Gemeente, "teams" | "mensen" | "belasting">;

/** Why this person is asked; the text catalogue words it. */
export type Kandidaatreden =
  /** Helps this household already. */
  | "regisseur"
  /** Named by the rule that decided. */
  | "collega"
  | "functie"
  /** Does this function besides their own. */
  | "reserve"
  | "vervanger"
  | "vervangende_functie"
  | "teamleider"
  /** Nobody else is left, so the team lead gets it although away. */
  | "teamleider_afwezig"
  /** For a safety call: a professional of the team on duty. */
  | "dienst";

/** Why somebody was passed over. `vol`: at their limit, or over it with this vraag, while somebody else has room. */
export type Overslagreden = Afwezigheidsreden | "uitgesloten" | "geen_beroepskracht" | "vol";

export interface Kandidaat {
  readonly oid: string;
  readonly waarom: Kandidaatreden;
  /** Whom a `vervanger` stands in for, else null. */
  readonly voor: string | null;
  /** Load points this person has now. */
  readonly belasting: number;
}

export interface Overgeslagen {
  readonly oid: string;
  readonly waarom: Overslagreden;
}

export interface Voordracht {
  /** Whom to ask, in this order; everybody once. Empty: nobody is free, so the vraag waits for its function. */
  readonly kandidaten: readonly Kandidaat[];
  readonly overgeslagen: readonly Overgeslagen[];
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
  /** Load points somebody already has; who has least is asked first, then the order of the roster. */
  readonly belasting?: (oid: string) => number;
  /** Asked before everybody else, when they are there. */
  readonly eerst?: readonly { readonly oid: string; readonly waarom: "regisseur" | "collega" }[];
  /** What cannot wait goes to who has least when everybody is full. */
  readonly haast?: Haast;
  /** The day whose roster counts, when it was worked out before; else that of the next opening. */
  readonly dag?: Dag;
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

/** Whether this person works on the day of `ms`. */
export function isAanwezig(g: Werkkalender, persoon: Persoon, ms: number): boolean {
  return waaromAfwezig(persoon, dagVan(g, ms)) === null;
}

/** The team of a resident's postcode ("2033" or "2033 AB"), or null when it lies in no team's area. */
export function teamVanPostcode(g: Pick<Rooster, "teams">, postcode: string): Team | null {
  const cijfers = /^\s*(\d{4})\s*([a-z]{2})?\s*$/i.exec(postcode)?.[1];
  if (cijfers === undefined) return null;
  const nummer = Number(cijfers);
  return (
    [...g.teams.values()].find((team) => team.postcodes.some(([van, tot]) => van <= nummer && nummer <= tot)) ?? null
  );
}

/**
 * Who may take a vraag, in the order to ask (practice review §3.1): the colleague who helps already, the one the rule
 * names, the function on duty with the least load, who does it besides, their vervangers, the functions that may
 * stand in. Who is full is passed over as long as anybody has room; when nobody has, the list is empty unless it
 * cannot wait. When the desks are closed the roster of the next opening counts.
 */
export function kandidaten(g: Rooster, vraag: Kandidaatvraag): Voordracht {
  const leden = [...g.mensen.values()].filter((persoon) => persoon.team === vraag.team && isBeroepskracht(persoon));
  const opBelasting = (mensen: readonly Persoon[]) => minsteEerst(mensen, vraag.belasting);
  const [functie, ...invallers] = vraag.functies;
  const eigen = opBelasting(leden.filter(({ functies }) => heeft(functies, functie)));
  const reserve = opBelasting(leden.filter(({ reserve: ook }) => heeft(ook, functie)));
  const lijst = verzamel(g.mensen, vraag.dag ?? dagVan(g, volgendeOpening(g, vraag.nu)), vraag.uitgesloten);
  const eerst = (vraag.eerst ?? []).flatMap(({ oid, waarom }) => {
    const persoon = g.mensen.get(oid);
    return persoon === undefined ? [] : [{ persoon, waarom }];
  });
  for (const { persoon, waarom } of eerst) lijst.stelVoor(persoon, waarom);
  for (const persoon of eigen) lijst.stelVoor(persoon, "functie");
  for (const persoon of reserve) lijst.stelVoor(persoon, "reserve");
  const genoemd = eerst.filter(({ waarom }) => waarom === "collega").map(({ persoon }) => persoon);
  lijst.stelVervangersVoor([...genoemd, ...eigen, ...reserve]);
  for (const inval of invallers)
    for (const persoon of opBelasting(leden.filter(({ functies }) => functies.includes(inval))))
      lijst.stelVoor(persoon, "vervangende_functie");
  return metRuimte(g, vraag, lijst);
}

/**
 * Whom to call for safety, in this order: the professionals on duty today, their vervangers, the team lead. Who is away
 * is not called: waiting for them would cost the minutes in which the desk could phone (practice review §4.6).
 */
export function wieHeeftDienst(
  g: Werkkalender & Pick<Gemeente, "teams" | "mensen">,
  team: string,
  nu: number,
  uitgesloten: readonly string[] = [],
): Dienst {
  const leden = [...g.mensen.values()].filter((persoon) => persoon.team === team && isBeroepskracht(persoon));
  const opVolgorde = leden.toSorted((een, ander) => rang(een) - rang(ander));
  const lijst = verzamel(g.mensen, dagVan(g, nu), uitgesloten);
  for (const persoon of opVolgorde) lijst.stelVoor(persoon, "dienst");
  lijst.stelVervangersVoor(opVolgorde);
  const leider = g.mensen.get(teamNu(g, team)?.teamleider ?? "");
  if (leider !== undefined) {
    lijst.stelVoor(leider, "teamleider");
    lijst.stelVervangersVoor([leider]);
  }
  const coordinator = g.mensen.get(teamNu(g, team)?.coordinator ?? "");
  const magBellen = coordinator !== undefined && !uitgesloten.includes(coordinator.oid);
  return {
    kandidaten: lijst.gekozen().map((een) => ({ ...een, belasting: 0 })),
    overgeslagen: lijst.overgeslagen(),
    bel: magBellen ? coordinator : null,
  };
}

/**
 * Who leads when nobody takes it: the team's own lead, who replaces them, another lead; nobody present, then an own or
 * other lead although away. Null only when every lead is excluded.
 */
export function teamleiderVan(
  g: Werkkalender & Pick<Gemeente, "teams" | "mensen">,
  team: string,
  { uitgesloten, nu }: { readonly uitgesloten: readonly string[]; readonly nu: number },
): Omit<Kandidaat, "belasting"> | null {
  const leiders = [teamNu(g, team), ...g.teams.values()].flatMap((een) => g.mensen.get(een?.teamleider ?? "") ?? []);
  const lijst = verzamel(g.mensen, dagVan(g, volgendeOpening(g, nu)), uitgesloten);
  const eigen = leiders.slice(0, 1);
  for (const leider of eigen) lijst.stelVoor(leider, "teamleider");
  lijst.stelVervangersVoor(eigen);
  for (const leider of leiders) lijst.stelVoor(leider, "teamleider");
  const eerste = lijst.gekozen()[0];
  if (eerste !== undefined) return eerste;
  const afwezig = leiders.find(({ oid }) => !uitgesloten.includes(oid));
  return afwezig === undefined ? null : { oid: afwezig.oid, waarom: "teamleider_afwezig", voor: null };
}

/** Keeps those with the most room: within their limit, else below it; who is full gets only what cannot wait. */
function metRuimte(
  g: Rooster,
  { belasting = () => 0, haast = "vijf_dagen" }: Kandidaatvraag,
  lijst: Verzameling,
): Voordracht {
  const allen = lijst.gekozen().map((een) => ({ ...een, belasting: belasting(een.oid) }));
  const ruimtes = new Map(
    allen.map(({ oid, belasting: heeftAl }) => {
      const persoon = g.mensen.get(oid);
      return [oid, persoon === undefined ? "vol" : ruimteVan(g.belasting, persoon, heeftAl, haast)] as const;
    }),
  );
  const met = (ruimte: Ruimte) => allen.filter(({ oid }) => ruimtes.get(oid) === ruimte);
  const dringend = haast === "nu" || haast === "vandaag";
  const minst = allen.toSorted((een, ander) => een.belasting - ander.belasting);
  const gekozen = [met("past"), met("ruimte"), dringend ? minst : []].find(({ length }) => length > 0) ?? [];
  const vol = allen.filter((een) => !gekozen.includes(een)).map(({ oid }) => ({ oid, waarom: "vol" as const }));
  return { kandidaten: gekozen, overgeslagen: [...lijst.overgeslagen(), ...vol] };
}

function heeft(functies: readonly Functie[], functie: Functie | undefined): boolean {
  return functie !== undefined && functies.includes(functie);
}

function isBeroepskracht({ functies, reserve, rollen }: Persoon): boolean {
  return functies.length + reserve.length > 0 && rollen.some((rol) => BEROEPSKRACHT.includes(rol));
}

function rang(persoon: Persoon): number {
  return Math.min(...[...persoon.functies, ...persoon.reserve].map((een) => VOLGORDE_BIJ_GEVAAR.indexOf(een)));
}

function minsteEerst(mensen: readonly Persoon[], belasting: (oid: string) => number = () => 0): readonly Persoon[] {
  return mensen.toSorted((een, ander) => belasting(een.oid) - belasting(ander.oid));
}

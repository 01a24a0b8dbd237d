import type { Gemeente, Persoon } from "./gemeente.ts";
import type { Functie } from "./sleutels.ts";
import { teamNu } from "./teams.ts";
import type { Gevraagd, Toestand, Vraag } from "./vraag.ts";

export interface Kandidaatkeuze {
  readonly wie: string;
  readonly waarom: string;
  /** Why whoever passes it on does so, if they said. */
  readonly reden?: string | null;
}

/** Until when an offer waits, and when it is seen first where that is later than now. */
export interface Aanbodtijd {
  readonly tot: number;
  readonly vanaf?: number;
}

/** Why somebody cannot take or return a vraag; an outcome, not an error. */
export type Weigering =
  | { readonly code: "al_opgepakt"; readonly door: string; readonly sinds: number }
  | { readonly code: "niet_gevraagd" }
  | { readonly code: "voorbij" };

/** Who is asked for it now: it is offered to them, or its owner asked them to take it over. */
export function gevraagdeVan({ toestand }: Vraag): string | null {
  if (toestand.soort === "aangeboden") return toestand.aan;
  return toestand.soort === "opgepakt" ? (toestand.doorgezet?.aan ?? null) : null;
}

/** For whom its card is held until their quiet hours or leave are over; null when nobody's is, or they have it. */
export function bewaardVoor({ toestand }: Vraag, nu: number): string | null {
  const aanbod = toestand.soort === "opgepakt" ? toestand.doorgezet : toestand;
  return aanbod !== undefined && "aan" in aanbod && (aanbod.vanaf ?? 0) > nu ? aanbod.aan : null;
}

/** Whether this person was only asked while their card was held, so that they never saw it. */
export function zagHetNooit({ gevraagd }: Vraag, wie: string): boolean {
  const keren = gevraagd.filter((een) => een.wie === wie);
  const gehouden = ({ vanaf, tot, uitkomst }: Gevraagd) => uitkomst === "vervallen" && (tot ?? 0) < (vanaf ?? 0);
  return keren.length > 0 && keren.every(gehouden);
}

/** Who answers for it: its owner, or who is asked while it has none. */
export function houderVan(vraag: Vraag): string | null {
  return vraag.toestand.soort === "opgepakt" ? vraag.toestand.eigenaar : gevraagdeVan(vraag);
}

/** When it goes on by itself: the end of what it waits for now; null when it waits for nobody. */
export function vervaltOp({ toestand }: Vraag): number | null {
  if (toestand.soort === "aangeboden" || toestand.soort === "wachtrij") return toestand.tot;
  return toestand.soort === "opgepakt" ? (toestand.doorgezet?.tot ?? null) : null;
}

/** Offers to the next person; whoever was waiting until now has let the term pass. Asking the same person again is no new round. */
export function biedAan(
  vraag: Vraag,
  aan: Kandidaatkeuze,
  nu: number,
  tot: number,
  { vanaf, redmiddel = false }: { readonly vanaf?: number | undefined; readonly redmiddel?: boolean } = {},
): Vraag {
  const gevraagd = metGevraagd(vraag, aan, nu, vanaf);
  const toestand: Toestand = {
    soort: "aangeboden",
    aan: aan.wie,
    ronde: gevraagd.length,
    sinds: nu,
    tot,
    ...(vanaf === undefined ? {} : { vanaf }),
    ...eerderGehad(vraag.toestand, redmiddel ? nu : null),
  };
  return { ...vraag, gevraagd, toestand };
}

/** That it waited in the queue, and that the last resort was told, stays known until somebody takes it up. */
function eerderGehad(
  toestand: Toestand,
  nuRedmiddel: number | null,
): { readonly inRij?: number; readonly redmiddel?: number } {
  const inRij =
    toestand.soort === "wachtrij" ? toestand.sinds : toestand.soort === "aangeboden" ? toestand.inRij : undefined;
  const redmiddel = (toestand.soort === "aangeboden" ? toestand.redmiddel : undefined) ?? nuRedmiddel ?? undefined;
  return { ...(inRij === undefined ? {} : { inRij }), ...(redmiddel === undefined ? {} : { redmiddel }) };
}

/** Nobody is free: it waits for its function, and whoever was asked last has let it pass. */
export function zetInRij(vraag: Vraag, functie: Functie, nu: number, tot: number): Vraag {
  return {
    ...vraag,
    gevraagd: vervallen(vraag.gevraagd, nu),
    toestand: { soort: "wachtrij", functie, sinds: nu, tot },
  };
}

/** Its owner asks somebody else; ownership stays where it is until that one takes it up. */
export function vraagOverTeNemen(
  vraag: Vraag,
  aan: Kandidaatkeuze,
  nu: number,
  { functie, ...tijd }: Aanbodtijd & { readonly functie: Functie | null },
): Vraag {
  if (vraag.toestand.soort !== "opgepakt") return vraag;
  const gevraagd = metGevraagd(vraag, aan, nu, tijd.vanaf);
  const doorgezet = { aan: aan.wie, ronde: gevraagd.length, sinds: nu, functie, ...tijd };
  return { ...vraag, gevraagd, toestand: { ...vraag.toestand, doorgezet } };
}

/** Nobody took it over: it simply stays with its owner. */
export function houdZelf(vraag: Vraag, nu: number): Vraag {
  if (vraag.toestand.soort !== "opgepakt") return vraag;
  const { doorgezet: _over, ...toestand } = vraag.toestand;
  return { ...vraag, gevraagd: vervallen(vraag.gevraagd, nu), toestand };
}

/** Why somebody was no longer asked who let nothing pass. */
export const TERUGGEHAALD = "teruggehaald";

/** "Toch zelf", or who was asked may not have it or left: they are asked no more, and it stays with its owner. */
export function haalTerug(vraag: Vraag, nu: number): Vraag {
  const gevraagd = vraag.gevraagd.map((een) => (een.uitkomst === "wacht" ? { ...een, reden: TERUGGEHAALD } : een));
  return houdZelf({ ...vraag, gevraagd }, nu);
}

/**
 * Gives the vraag to one colleague. Ownership moves here and nowhere else.
 * Whoever was asked before and let the term pass may still take it while nobody has.
 */
export function pakOp(vraag: Vraag, wie: string, nu: number): Vraag | Weigering {
  const { toestand } = vraag;
  const overgenomen = toestand.soort === "opgepakt" ? toestand.doorgezet : undefined;
  const weigering = overgenomen?.aan === wie ? null : geweigerd(vraag, wie);
  if (weigering !== null) return weigering;
  const eigenaar = toestand.soort === "opgepakt" ? toestand.eigenaar : null;
  const laatste = vraag.gevraagd.findLastIndex((eerder) => eerder.wie === wie && eerder.uitkomst !== "teruggegeven");
  const bekend: readonly Gevraagd[] = laatste === -1 ? [...vraag.gevraagd, uitDeRij(wie, nu)] : vraag.gevraagd;
  const plek = laatste === -1 ? bekend.length - 1 : laatste;
  const gevraagd = bekend.map((eerder, nummer): Gevraagd => {
    if (nummer === plek) return { ...eerder, uitkomst: "opgepakt", tot: nu };
    if (eerder.wie === eigenaar && eerder.uitkomst === "opgepakt") return { ...eerder, uitkomst: "doorgezet", tot: nu };
    return eerder.uitkomst === "wacht" ? { ...eerder, uitkomst: "vervallen", tot: nu } : eerder;
  });
  const functie = overgenomen?.functie ?? null;
  const plaatsing = functie === null || vraag.plaatsing === null ? vraag.plaatsing : { ...vraag.plaatsing, functie };
  const opvolging = { ...vraag.opvolging, eerst: vraag.opvolging.eerst ?? nu };
  return { ...vraag, plaatsing, gevraagd, opvolging, toestand: { soort: "opgepakt", eigenaar: wie, sinds: nu } };
}

/** The person asked says no, with a reason; an offer then waits for the next candidate in the same turn. */
export function geefTerug(vraag: Vraag, wie: string, reden: string, nu: number): Vraag | Weigering {
  if (vraag.toestand.soort === "opgepakt" && vraag.toestand.doorgezet?.aan === wie)
    return houdZelf({ ...vraag, gevraagd: teruggegeven(vraag.gevraagd, wie, reden, nu) }, nu);
  const weigering = geweigerd(vraag, wie);
  return weigering ?? { ...vraag, gevraagd: teruggegeven(vraag.gevraagd, wie, reden, nu) };
}

/** The person asked passes it on instead of answering. */
export function reiktDoor(vraag: Vraag, wie: string, nu: number): Vraag {
  const gevraagd = vraag.gevraagd.map((eerder) =>
    eerder.wie === wie && eerder.uitkomst === "wacht" ? { ...eerder, uitkomst: "doorgezet" as const, tot: nu } : eerder,
  );
  return { ...vraag, gevraagd };
}

/**
 * Its owner lets go of it: given back with a reason, or gone from the roster. Somebody asked to take it over is then
 * simply asked; else it waits for whoever comes next in the same commit.
 */
export function laatLos(vraag: Vraag, reden: string | null, nu: number): Vraag {
  const { toestand } = vraag;
  if (toestand.soort !== "opgepakt") return vraag;
  const { eigenaar, doorgezet } = toestand;
  const uitkomst = reden === null ? ("vervallen" as const) : ("teruggegeven" as const);
  const laatste = vraag.gevraagd.findLastIndex(({ wie }) => wie === eigenaar);
  const gevraagd = vraag.gevraagd.map((eerder, plek) =>
    plek === laatste ? { ...eerder, uitkomst, reden, tot: nu } : eerder,
  );
  if (doorgezet !== undefined) {
    const { functie: _nieuw, ...aanbod } = doorgezet;
    return { ...vraag, gevraagd, toestand: { soort: "aangeboden", ...aanbod } };
  }
  return {
    ...vraag,
    gevraagd,
    toestand: { soort: "aangeboden", aan: eigenaar, ronde: gevraagd.length, sinds: nu, tot: nu },
  };
}

/** Whether this offer is the one that is open now; a term that was set for an earlier round means nothing. */
export function isOpenAanbod(vraag: Vraag, ronde: number): boolean {
  const { toestand } = vraag;
  if (toestand.soort === "aangeboden") return toestand.ronde === ronde;
  return toestand.soort === "opgepakt" && toestand.doorgezet?.ronde === ronde;
}

export function isWeigering(uitkomst: Vraag | Weigering): uitkomst is Weigering {
  return "code" in uitkomst && !("schema" in uitkomst);
}

/** Whether this colleague may take it out of the queue of their team: it waits for a function of theirs. */
export function magUitRij({ toestand, plaatsing }: Vraag, ik: Pick<Persoon, "team" | "functies" | "reserve">): boolean {
  if (toestand.soort !== "wachtrij" || plaatsing?.team !== ik.team) return false;
  return ik.functies.includes(toestand.functie) || ik.reserve.includes(toestand.functie);
}

/** Whether this colleague leads the team in whose queue it waits, or is a lead who stands in for who does. */
export function leidtRij({ toestand, plaatsing }: Vraag, oid: string, { teams, mensen }: Leiding): boolean {
  const leider = toestand.soort === "wachtrij" ? teamNu({ teams }, plaatsing?.team)?.teamleider : undefined;
  if (leider === undefined || leider === oid) return leider === oid;
  return mensen.get(leider)?.vervanger === oid && mensen.get(oid)?.rollen.includes("teamleider") === true;
}

/** Where it stands who leads which team, and who stands in for them. */
export type Leiding = Pick<Gemeente, "teams" | "mensen">;

/** How often it came back from somebody; more than once is on the team lead's list. */
export function keerTeruggegeven({ gevraagd }: Vraag): number {
  return gevraagd.filter(({ uitkomst }) => uitkomst === "teruggegeven").length;
}

function metGevraagd(
  vraag: Vraag,
  { wie, waarom, reden = null }: Kandidaatkeuze,
  nu: number,
  vanaf: number | undefined,
): Gevraagd[] {
  const laatste = vraag.gevraagd.at(-1);
  const zelfde = laatste?.wie === wie && laatste.uitkomst === "wacht";
  const gehad = zelfde ? vraag.gevraagd.slice(0, -1) : vraag.gevraagd;
  const later = vanaf === undefined ? {} : { vanaf };
  return [...vervallen(gehad, nu), { wie, waarom, om: nu, uitkomst: "wacht", reden, tot: null, ...later }];
}

function vervallen(gevraagd: readonly Gevraagd[], nu: number): Gevraagd[] {
  return gevraagd.map((eerder) =>
    eerder.uitkomst === "wacht" ? { ...eerder, uitkomst: "vervallen" as const, tot: nu } : eerder,
  );
}

function teruggegeven(gevraagd: readonly Gevraagd[], wie: string, reden: string, nu: number): Gevraagd[] {
  return gevraagd.map((eerder) =>
    eerder.wie === wie && eerder.uitkomst !== "opgepakt" && eerder.uitkomst !== "teruggegeven"
      ? { ...eerder, uitkomst: "teruggegeven" as const, reden, tot: nu }
      : eerder,
  );
}

function uitDeRij(wie: string, nu: number): Gevraagd {
  return { wie, waarom: "uit_de_rij", om: nu, uitkomst: "opgepakt", reden: null, tot: nu };
}

function geweigerd(vraag: Vraag, wie: string): Weigering | null {
  const { toestand } = vraag;
  if (toestand.soort === "opgepakt") return { code: "al_opgepakt", door: toestand.eigenaar, sinds: toestand.sinds };
  // Who may take it out of the queue is judged by their function before this (`magUitRij`).
  if (toestand.soort === "wachtrij") return null;
  if (toestand.soort !== "aangeboden") return { code: "voorbij" };
  const mag = vraag.gevraagd.some((eerder) => eerder.wie === wie && eerder.uitkomst !== "teruggegeven");
  return mag ? null : { code: "niet_gevraagd" };
}

import { Temporal } from "temporal-polyfill";
import type { Gemeente, Partner, Persoon } from "./gemeente.ts";
import { geldigheid, partnersVan } from "./routering/route.ts";
import type { Leefgebied } from "./sleutels.ts";
import { type Beschikbaarheid, CAPACITEITEN, type Capaciteit, type Voorziening } from "./voorziening.ts";

export type Kaartgemeente = Pick<Gemeente, "partners" | "socialeKaart" | "teams">;
type Kijkgemeente = Kaartgemeente & Pick<Gemeente, "mensen">;

/** One thing on the sociale kaart: a voorziening, or a partner of the team. */
export interface Ingang extends Omit<Voorziening, "beschikbaar"> {
  readonly soort: "voorziening" | "partner";
  /** Null: nobody said whether a partner has room. */
  readonly beschikbaar: Beschikbaarheid | null;
}

export interface Gevonden {
  readonly ingang: Ingang;
  /** What is said of the room there is older than the gemeente trusts. */
  readonly verouderd: boolean;
  /** Why a resident cannot simply go there; null when it is open. */
  readonly waarom: Exclude<Capaciteit, "open"> | "onbekend" | null;
}

export interface Kaartvraag {
  /** Null: about anything. */
  readonly leefgebied: Leefgebied | null;
  /** Whose area; null: of every team. */
  readonly team: string | null;
  /** `YYYY-MM-DD` */
  readonly dag: string;
}

/** So many are offered by themselves. */
export const HOOGSTENS_VOORGESTELD = 3;

/** Everything on the map, in the order of the files: voorzieningen first. */
export function ingangenVan(gemeente: Kaartgemeente): readonly Ingang[] {
  const voorzieningen = [...gemeente.socialeKaart.voorzieningen.values()];
  return [
    ...voorzieningen.map((een) => ({ ...een, soort: "voorziening" as const })),
    ...[...gemeente.partners.values()].map((een) => alsIngang(gemeente, een)),
  ];
}

/** The one with this id; null when it is not on the map (any more). */
export function ingangBij(gemeente: Kaartgemeente, id: unknown): Ingang | null {
  return ingangenVan(gemeente).find((een) => een.id === id) ?? null;
}

/**
 * What fits this subject, area and day: open first, then what asks for more, what is full last; of those what was
 * looked at recently, what is open to everybody, and what is there for this area alone.
 */
export function zoekOpKaart(gemeente: Kaartgemeente, { leefgebied, team, dag }: Kaartvraag): readonly Gevonden[] {
  const oudVoor = grensVan(gemeente, dag);
  return ingangenVan(gemeente)
    .filter((een) => geldigheid(een, dag) === "geldig")
    .filter((een) => leefgebied === null || een.leefgebieden.includes(leefgebied))
    .filter(({ teams }) => team === null || teams.length === 0 || teams.includes(team))
    .map((ingang) => gevonden(ingang, oudVoor))
    .map((een) => ({ een, rang: rangVan(een) }))
    .toSorted((een, ander) => een.rang - ander.rang)
    .map(({ een }) => een);
}

/** What is offered by itself to who tells a resident where to go; nothing for a subject that nobody knows. */
export function stelVoor(gemeente: Kaartgemeente, vraag: Kaartvraag): readonly Gevonden[] {
  return vraag.leefgebied === null ? [] : zoekOpKaart(gemeente, vraag).slice(0, HOOGSTENS_VOORGESTELD);
}

/** What is old, by who is asked to look at it (oid); each in the order of the map. */
export function teVernieuwen(gemeente: Kijkgemeente, dag: string): ReadonlyMap<string, readonly Ingang[]> {
  const oudVoor = grensVan(gemeente, dag);
  const per = new Map<string, Ingang[]>();
  for (const een of ingangenVan(gemeente)) {
    const { beschikbaar } = een;
    if (beschikbaar === null || beschikbaar.bijgewerkt >= oudVoor || geldigheid(een, dag) === "verlopen") continue;
    for (const wie of kijkersVan(gemeente, beschikbaar, dag)) per.set(wie, [...(per.get(wie) ?? []), een]);
  }
  return per;
}

/** Its owner; the administrators when it has none who still works here. */
function kijkersVan({ mensen }: Kijkgemeente, { eigenaar }: Beschikbaarheid, dag: string): readonly string[] {
  const persoon = mensen.get(eigenaar ?? "");
  if (persoon !== undefined && geldigheid(persoon, dag) === "geldig") return [persoon.oid];
  return [...mensen.values()].filter(({ rollen }) => rollen.includes("functioneel_beheerder")).map(({ oid }) => oid);
}

/** Who keeps it up to date, and whoever administers the gemeente. */
export function magBijwerken({ beschikbaar }: Pick<Ingang, "beschikbaar">, { oid, rollen }: Persoon): boolean {
  return beschikbaar?.eigenaar === oid || rollen.includes("functioneel_beheerder");
}

/** The gemeente as it is once this was written in its files. */
export function metBeschikbaar<G extends Kaartgemeente>(gemeente: G, { soort, id }: Ingang, nieuw: Beschikbaarheid): G {
  const partner = gemeente.partners.get(id);
  if (soort === "partner" && partner !== undefined)
    return { ...gemeente, partners: new Map([...gemeente.partners, [id, { ...partner, beschikbaar: nieuw }]]) };
  const { voorzieningen } = gemeente.socialeKaart;
  const voorziening = voorzieningen.get(id);
  if (voorziening === undefined) return gemeente;
  const ook = new Map([...voorzieningen, [id, { ...voorziening, beschikbaar: nieuw }] as const]);
  return { ...gemeente, socialeKaart: { ...gemeente.socialeKaart, voorzieningen: ook } };
}

function alsIngang(gemeente: Kaartgemeente, partner: Partner): Ingang {
  const alle = [...gemeente.teams.values()];
  const met = alle.filter((team) => partnersVan(gemeente, team).some((een) => een.id === partner.id));
  const { id, naam, leefgebieden, telefoon, hoe, vanaf, tot, beschikbaar } = partner;
  return {
    soort: "partner",
    id,
    naam,
    leefgebieden,
    telefoon,
    hoe,
    vanaf,
    tot,
    // A partner of nobody is in nobody's area, and not in everybody's.
    teams: met.length === alle.length ? [] : met.length === 0 ? [""] : met.map(({ id }) => id),
    adres: null,
    basisvoorziening: false,
    beschikbaar: beschikbaar ?? null,
  };
}

function gevonden(ingang: Ingang, oudVoor: string): Gevonden {
  const capaciteit = ingang.beschikbaar?.capaciteit ?? "onbekend";
  // What nobody said anything of is not old.
  const verouderd = ingang.beschikbaar !== null && ingang.beschikbaar.bijgewerkt < oudVoor;
  return { ingang, verouderd, waarom: capaciteit === "open" ? null : capaciteit };
}

/** Lower comes first; each reason weighs more than all that come after it. */
function rangVan({ ingang, verouderd, waarom }: Gevonden): number {
  // What nobody said anything of is worth a call before a waiting list is.
  const plek = waarom === "onbekend" ? 1.5 : CAPACITEITEN.indexOf(waarom ?? "open");
  return plek * 8 + Number(verouderd) * 4 + Number(!ingang.basisvoorziening) * 2 + Number(ingang.teams.length === 0);
}

/** What was said before this day is old. */
function grensVan({ socialeKaart }: Kaartgemeente, dag: string): string {
  return Temporal.PlainDate.from(dag).subtract({ days: socialeKaart.oudNaDagen }).toString();
}

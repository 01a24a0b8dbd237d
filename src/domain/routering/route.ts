import type { Gemeente, Partner, Routeringsregel, Team } from "../gemeente.ts";
import { standInFuncties } from "../rooster/voordracht.ts";
import type { Functie, Leefgebied } from "../sleutels.ts";
import type { Routeringsinvoer } from "./invoer.ts";
import { STANDAARDREGELS } from "./regels.ts";

/** From so many leefgebieden on the professional gets the hint "casuïstiek?" (practice review §3.1). */
const CASUISTIEK_VANAF = 3;

/** What became of one rule that was tried. */
export interface Spoor {
  readonly regel: string;
  /** `leeg`: it fits, but its source (the words, the team's list) says nothing. */
  readonly uitkomst: "gekozen" | "past_niet" | "leeg" | "nog_niet" | "verlopen";
  /** The conditions that did not hold: `merk`, `antwoord.nodig`, … */
  readonly door: readonly string[];
}

/** Where a vraag goes and why; whom to ask there is for the roster. */
export interface Route {
  readonly team: string;
  readonly functie: Functie;
  /** Id of the rule that decided; empty when none did. */
  readonly regel: string;
  /** Continues "Naar Fatima, omdat …"; may hold `{onderwerp}`, which is filled in where it is shown. */
  readonly omdat: string;
  readonly standInFuncties: readonly Functie[];
  /** Oid of a colleague the rule names, asked first. */
  readonly collega: string | null;
  /** Id of a partner outside that may be asked, warm; never an owner. */
  readonly partner: string | null;
  /** Several leefgebieden at once: a hint for the professional only. */
  readonly casuistiek: boolean;
  /** Every rule tried, in order, the one that decided last. */
  readonly sporen: readonly Spoor[];
}

export type Routeergemeente = Pick<Gemeente, "routering" | "partners" | "teams" | "onderwerpen">;

/** The rules that hold for this gemeente, in order. */
export function regelsVan({ routering }: Pick<Gemeente, "routering">): readonly Routeringsregel[] {
  return routering.length > 0 ? routering : STANDAARDREGELS;
}

/** The first rule that fits decides; always gives a function, and one that the team has when it says which it has. */
export function bepaalRoute(gemeente: Routeergemeente, invoer: Routeringsinvoer): Route {
  const sporen: Spoor[] = [];
  for (const regel of regelsVan(gemeente)) {
    const gevonden = probeer(gemeente, regel, invoer);
    sporen.push({ regel: regel.id, ...gevonden.spoor });
    if (gevonden.functie !== null) return maakRoute(gemeente, regel, gevonden.functie, invoer, sporen);
  }
  return maakRoute(gemeente, NIETS, invoer.gelezen ?? "maatschappelijk_werk", invoer, sporen);
}

/** When no rule decides: everybody's first door. */
const NIETS: Pick<Routeringsregel, "id" | "dan" | "omdat"> = {
  id: "",
  dan: { functie: "gelezen" },
  omdat: "nog niet duidelijk is waar het over gaat",
};

function maakRoute(
  gemeente: Routeergemeente,
  { id, dan, omdat }: Pick<Routeringsregel, "id" | "dan" | "omdat">,
  gewild: Functie,
  invoer: Routeringsinvoer,
  sporen: readonly Spoor[],
): Route {
  const leefgebied = invoer.leefgebieden[0] ?? null;
  const team = dan.team ?? invoer.team;
  const heeft = gemeente.teams.get(team)?.functies ?? [];
  const ook = standInFuncties(gemeente, { functie: gewild, leefgebied });
  const functie = heeft.length === 0 ? gewild : ([gewild, ...ook].find((een) => heeft.includes(een)) ?? gewild);
  return {
    team,
    functie,
    regel: id,
    omdat,
    standInFuncties: [gewild, ...ook].filter((een) => een !== functie),
    collega: dan.collega ?? null,
    partner: dan.partner ?? partnerVoor(gemeente, team, invoer),
    casuistiek: invoer.leefgebieden.length >= CASUISTIEK_VANAF,
    sporen,
  };
}

type Poging = { readonly functie: Functie | null; readonly spoor: Omit<Spoor, "regel"> };

function probeer(gemeente: Routeergemeente, regel: Routeringsregel, invoer: Routeringsinvoer): Poging {
  const geldt = geldigheid(regel, invoer.dag);
  if (geldt !== "geldig") return { functie: null, spoor: { uitkomst: geldt, door: [] } };
  const door = nietVoldaan(regel.als, invoer);
  if (door.length > 0) return { functie: null, spoor: { uitkomst: "past_niet", door } };
  const functie = functieVan(gemeente, regel.dan, invoer);
  return { functie, spoor: { uitkomst: functie === null ? "leeg" : "gekozen", door: [] } };
}

/** Whether something with a first and last day holds on this day. */
export function geldigheid(
  { vanaf, tot }: { readonly vanaf: string | null; readonly tot: string | null },
  dag: string,
): "geldig" | "nog_niet" | "verlopen" {
  if (vanaf !== null && dag < vanaf) return "nog_niet";
  return tot !== null && tot < dag ? "verlopen" : "geldig";
}

/** The names of the conditions that do not hold; every question tries every rule, so it costs no more than it must. */
function nietVoldaan(als: Routeringsregel["als"], invoer: Routeringsinvoer): readonly string[] {
  const door: string[] = [];
  const eis = <T>(naam: string, gewild: readonly T[] | undefined, er: readonly T[]) => {
    if (gewild !== undefined && !gewild.some((een) => er.includes(een))) door.push(naam);
  };
  eis("merk", als.merk, invoer.merken);
  eis("veiligheid", als.veiligheid, invoer.labels);
  if (als.leefgebied !== undefined) eis("leefgebied", als.leefgebied, invoer.leefgebieden.slice(0, 1));
  if (als.gelezen !== undefined) eis("gelezen", als.gelezen, [invoer.gelezen]);
  if (als.team !== undefined) eis("team", als.team, [invoer.team]);
  if (als.haast !== undefined) eis("haast", als.haast, [invoer.haast]);
  for (const vraag in als.antwoord) eis(`antwoord.${vraag}`, als.antwoord[vraag], invoer.antwoorden[vraag] ?? []);
  return door;
}

function functieVan(
  gemeente: Routeergemeente,
  { functie, team: naar }: Routeringsregel["dan"],
  { gelezen, leefgebieden, team }: Routeringsinvoer,
): Functie | null {
  if (functie === "gelezen") return gelezen;
  if (functie !== "eigen" && functie !== "onderwerp") return functie;
  const [leefgebied] = leefgebieden;
  if (leefgebied === undefined) return null;
  const eigen = gemeente.teams.get(naar ?? team)?.domeinen.get(leefgebied) ?? null;
  return eigen ?? (functie === "eigen" ? null : (gemeente.onderwerpen.get(leefgebied)?.functie ?? null));
}

/** The partner that words and leefgebieden call for, else the first of the main one; of those this team works with today. */
function partnerVoor(gemeente: Routeergemeente, team: string, invoer: Routeringsinvoer): string | null {
  const { leefgebieden, partners, dag } = invoer;
  const eigen = partnersVan(gemeente, gemeente.teams.get(team)).filter((een) => geldigheid(een, dag) === "geldig");
  const raakt = (partner: Partner, aan: readonly Leefgebied[]) => partner.leefgebieden.some((een) => aan.includes(een));
  const genoemd = eigen.find((een) => partners.includes(een.id) && raakt(een, leefgebieden));
  const opOnderwerp = eigen.find((een) => een.woorden.length === 0 && raakt(een, leefgebieden.slice(0, 1)));
  return (genoemd ?? opOnderwerp)?.id ?? null;
}

/** The partners a team works with: those it names, or all. */
export function partnersVan({ partners }: Pick<Gemeente, "partners">, team: Team | undefined): readonly Partner[] {
  const namen = team?.partners ?? [];
  return [...partners.values()].filter(({ id }) => namen.length === 0 || namen.includes(id));
}

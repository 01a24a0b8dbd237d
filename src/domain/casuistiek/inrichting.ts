import type { Functie, Leefgebied } from "../sleutels.ts";

/** How two people meet for a consult. */
export const PLEKKEN = ["bellen", "online", "wijkpost"] as const;
export type Consultplek = (typeof PLEKKEN)[number];

/** `zonder_naam`: to learn from, with a sheet. `over_bewoner`: with a name, outside this bot; here only the time. */
export const CONSULTSOORTEN = ["zonder_naam", "over_bewoner"] as const;
export type Consultsoort = (typeof CONSULTSOORTEN)[number];

/** A weekly hour in which a specialist can be booked, by the clock of the gemeente: ISO weekday, "09:00", "12:00". */
export interface Spreekuur {
  readonly dag: number;
  readonly van: string;
  readonly tot: string;
  /** How people can meet then; empty: as the expertise says. */
  readonly plekken: readonly Consultplek[];
}

export interface Specialist {
  /** Oid; must be on the roster. */
  readonly wie: string;
  readonly spreekuren: readonly Spreekuur[];
}

/** A kind of advice that a colleague can book. */
export interface Expertise {
  readonly id: string;
  /** As people say it: "ggz", "schulden", "licht verstandelijke beperking". */
  readonly naam: string;
  readonly leefgebieden: readonly Leefgebied[];
  readonly soorten: readonly Consultsoort[];
  readonly plekken: readonly Consultplek[];
  /** Length of one consult. */
  readonly minuten: number;
  /** Kept free before and after each consult. */
  readonly bufferMinuten: number;
  /** ISO 8601, by working time: no sooner than this after asking. */
  readonly vooraf: string;
  /** Most consults of one specialist on one day. */
  readonly perDag: number;
  /** In the order in which they are asked when equally free. Empty: only by phone (`bel`). */
  readonly specialisten: readonly Specialist[];
  /** A number that is phoned instead of booking (Veilig Thuis, meldpunt Wvggz); null: booked here. */
  readonly bel: string | null;
  /** What everybody must know before booking: rules of the route (`domain.md` §7.3); may be empty. */
  readonly regel: string;
  /** Oid of who gets it when nobody answers in time. */
  readonly coordinator: string;
}

export const OVERLEGROLLEN = ["gespreksleider", "tijdbewaker", "advieshouder"] as const;
export type Overlegrol = (typeof OVERLEGROLLEN)[number];

/** One round of a method: what happens, how long, and who speaks. */
export interface Ronde {
  readonly naam: string;
  readonly minuten: number;
  readonly uitleg: string;
}

export interface Methode {
  readonly id: string;
  readonly naam: string;
  readonly rondes: readonly Ronde[];
  /** Only date, group and facilitator: no sheets, no rounds shown (intervisie). */
  readonly zonderBlad: boolean;
}

/** A meeting that comes back. */
export interface Reeks {
  readonly id: string;
  readonly naam: string;
  /** `casuistiek`: cases. `intervisie`: no sheets. `beleid`: the quarterly meeting that is fed by signals. */
  readonly soort: "casuistiek" | "intervisie" | "beleid";
  /** Ids of the teams that take part; one, or several for a theme. */
  readonly teams: readonly string[];
  /** Theme across teams ("jeugd", "ouderen", "huiselijk geweld", "bemoeizorg"); null for an ordinary one. */
  readonly thema: string | null;
  /** RFC 5545 without DTSTART, such as `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`. */
  readonly rrule: string;
  /** First day, `YYYY-MM-DD`, and last one or null. */
  readonly vanaf: string;
  readonly tot: string | null;
  /** "13:30" by the clock of the gemeente; the length in minutes. */
  readonly om: string;
  readonly minuten: number;
  /** How many cases, and minutes for each. */
  readonly plaatsen: number;
  readonly minutenPerCasus: number;
  readonly methode: string;
  /** Oids. */
  readonly deelnemers: readonly string[];
  /** Guests at the table, as functions in words ("wijkagent"); they hear the case there and get no sheet. */
  readonly gasten: readonly string[];
  /** Fewer than so many coming: the meeting is called off in time. */
  readonly quorum: number;
  /** ISO 8601, by working time before the meeting: no cases after that. */
  readonly sluit: string;
  /** Where it is: words for people ("wijkpost Spaarne 12", "online"). */
  readonly waar: string;
}

/** Casuïstiek of a gemeente as data. */
export interface Casuistiek {
  readonly expertises: ReadonlyMap<string, Expertise>;
  readonly methoden: ReadonlyMap<string, Methode>;
  readonly reeksen: ReadonlyMap<string, Reeks>;
  /** ISO 8601, working time: an unanswered consult goes to the coordinator after this (3 working days, `domain.md` §7.3). */
  readonly antwoordBinnen: string;
  /** ISO 8601, calendar: from the meeting to the question what became of the advice, and to the erasure of all of it. */
  readonly bewaren: string;
  /** Functions that may be asked to the table. */
  readonly functies: readonly Functie[];
  /** Who is called for danger at once: "aandachtsfunctionaris, 023-…". */
  readonly aandachtsfunctionaris: string;
  /** How many days ahead slots are looked for; less than 42, the widest window of Graph. */
  readonly vooruitDagen: number;
}

export const GEEN_CASUISTIEK: Casuistiek = {
  expertises: new Map(),
  methoden: new Map(),
  reeksen: new Map(),
  antwoordBinnen: "P3D",
  bewaren: "P28D",
  functies: [],
  aandachtsfunctionaris: "",
  vooruitDagen: 41,
};

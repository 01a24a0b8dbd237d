import type { Leefgebied } from "./sleutels.ts";

/** Whether there is room: `toets_nodig` asks for a decision or a referral first. In the order in which they are shown. */
export const CAPACITEITEN = ["open", "toets_nodig", "wachtlijst", "vol"] as const;
export type Capaciteit = (typeof CAPACITEITEN)[number];

/** Whether there is room, as somebody last said so. */
export interface Beschikbaarheid {
  readonly capaciteit: Capaciteit;
  /** Weeks on a waiting list; null: nobody said, or there is none. */
  readonly wachtWeken: number | null;
  /** The day on which that was said, `YYYY-MM-DD`. */
  readonly bijgewerkt: string;
  /** Oid of who keeps it up to date; null: nobody was named. */
  readonly eigenaar: string | null;
}

/** Something in the neighbourhood that a resident can go to, by themselves or with a call. */
export interface Voorziening {
  readonly id: string;
  readonly naam: string;
  readonly leefgebieden: readonly Leefgebied[];
  /** Ids of the teams in whose area it is; empty: everywhere. */
  readonly teams: readonly string[];
  readonly telefoon: string | null;
  readonly adres: string | null;
  /** What a resident or a colleague does, in one sentence. */
  readonly hoe: string;
  /** First and last day, `YYYY-MM-DD`; null is open. */
  readonly vanaf: string | null;
  readonly tot: string | null;
  /** Open to everybody, without a decision. */
  readonly basisvoorziening: boolean;
  readonly beschikbaar: Beschikbaarheid;
}

/** What there is in the neighbourhood, beside the partners. */
export interface SocialeKaart {
  readonly voorzieningen: ReadonlyMap<string, Voorziening>;
  /** After so many days without a word what stands here is called old. */
  readonly oudNaDagen: number;
}

export const LEGE_KAART: SocialeKaart = { voorzieningen: new Map(), oudNaDagen: 90 };

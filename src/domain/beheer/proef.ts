import type { Bestanden } from "../inrichting.ts";
import type { Bewerking } from "./bewerking.ts";
import type { Bezwaar } from "./bezetting.ts";
import type { Leesstand } from "./leesproef.ts";
import type { Verschil } from "./voorbereiding.ts";

/** What became of one change on files that may have changed meanwhile. */
export type Afloop =
  | "gedaan"
  /** It is so already. */
  | "al_zo"
  /** Somebody else made it something else meanwhile. */
  | "botst"
  /** The file has no room for it as it is written. */
  | "past_niet";

/** What is tried: changes on what is in force, or an older version whole. */
export interface Proefvraag {
  readonly versie: number;
  readonly bewerkingen: readonly Bewerking[];
  readonly terugNaar: number | null;
  /** Also what would route differently; that takes longer. */
  readonly speel: boolean;
}

/** What is wrong, in a sentence, and by which of the changes when that is clear. */
export interface Proefprobleem {
  readonly zin: string;
  readonly bewerking: number | null;
}

/** What would route differently, by the decisions that are kept per week. */
export interface Proefspel {
  /** How many decisions were played; 0 when none are kept yet. */
  readonly besluiten: number;
  /** The Monday of the roster week they were played on, `YYYY-MM-DD`. */
  readonly week: string;
  /** To another team or function. */
  readonly verhuisd: number;
  /** The same team and function, and somebody else is asked. */
  readonly anderePersoon: number;
  /** Waits because nobody is free. */
  readonly wacht: { readonly oud: number; readonly nieuw: number };
  readonly verhuizingen: readonly { readonly van: string; readonly naar: string; readonly aantal: number }[];
}

/** What would come of a change; nothing of it has happened. */
export interface Proef {
  /** In the order of the changes. */
  readonly afloop: readonly Afloop[];
  readonly problemen: readonly Proefprobleem[];
  readonly bezwaren: readonly Bezwaar[];
  readonly verschillen: readonly Verschil[];
  /** Files in which something else changes too. */
  readonly ook: readonly string[];
  /** What keeps how it stands on the sociale kaart now, by name, when an earlier version comes back. */
  readonly blijft?: readonly string[];
  /** Only the files that become different; one that goes is not among them. */
  readonly bestanden: Bestanden;
  readonly spel: Proefspel | null;
  /** What would be read otherwise; null: nothing that reading depends on is different, or it was not asked. */
  readonly lezing: Leesstand | null;
}

/** Whether this may be put in force. */
export function magGelden(proef: Proef): boolean {
  const { afloop, problemen, bezwaren } = proef;
  const goed = afloop.every((een) => een === "gedaan" || een === "al_zo");
  return goed && problemen.length === 0 && bezwaren.length === 0 && verandertIets(proef);
}

/** Whether anything becomes different; a file that goes stands in `verschillen` and `ook` only. */
export function verandertIets({ verschillen, ook, bestanden }: Proef): boolean {
  return verschillen.length + ook.length + Object.keys(bestanden).length > 0;
}

import type { Gemeente } from "../gemeente.ts";
import { type Kandidaatvraag, kandidaten, type Voordracht } from "../rooster.ts";
import type { Functie, Haast } from "../sleutels.ts";
import type { Plaatsing } from "../vraag.ts";
import type { Dag } from "./aanwezigheid.ts";

/** Where a vraag was placed, as far as finding somebody goes. */
export type Plek = Pick<Plaatsing, "team" | "functie" | "leefgebied" | "haast" | "regel">;

export interface Omstandigheid {
  /** Oids that may not get or see it: asked before, or the resident would rather not. */
  readonly uitgesloten: readonly string[];
  /** Load points somebody has now. */
  readonly belasting: (oid: string) => number;
  readonly nu: number;
  /** Who helps this household already (`Vraag.bekendBij`), or null. */
  readonly bekendBij: string | null;
  /** Left out: that of the placing. */
  readonly haast?: Haast;
  /** The day whose roster counts, when it was worked out before. */
  readonly dag?: Dag;
}

/** Whom to ask for a placed vraag, in order, and why each was chosen or passed over; see `kandidaten`. */
export function kandidatenVoor(gemeente: Gemeente, plaatsing: Plek, om: Omstandigheid): Voordracht {
  const { uitgesloten, belasting, nu, bekendBij, haast = plaatsing.haast, dag } = om;
  const collega = gemeente.routering.find(({ id }) => id === plaatsing.regel)?.dan.collega;
  const eerst: NonNullable<Kandidaatvraag["eerst"]> = [
    ...(bekendBij === null ? [] : [{ oid: bekendBij, waarom: "regisseur" as const }]),
    ...(collega === undefined ? [] : [{ oid: collega, waarom: "collega" as const }]),
  ];
  const functies = [plaatsing.functie, ...standInFuncties(gemeente, plaatsing)];
  const vast = { team: plaatsing.team, functies, uitgesloten, nu, belasting, eerst, haast };
  return kandidaten(gemeente, dag === undefined ? vast : { ...vast, dag });
}

/** Who may stand in, best first: the function of the subject, its second, and maatschappelijk werk, who does all domains. */
export function standInFuncties(
  gemeente: Pick<Gemeente, "onderwerpen">,
  { functie, leefgebied }: Pick<Plaatsing, "functie" | "leefgebied">,
): readonly Functie[] {
  const onderwerp = leefgebied === null ? undefined : gemeente.onderwerpen.get(leefgebied);
  const volgorde = [onderwerp?.functie, onderwerp?.vervangendeFunctie, "maatschappelijk_werk" as const];
  return [...new Set(volgorde.flatMap((een) => (een === undefined || een === functie ? [] : [een])))];
}

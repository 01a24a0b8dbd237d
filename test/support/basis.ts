import type { Persoon, Team } from "../../src/domain/gemeente.ts";
import type { Vraag } from "../../src/domain/vraag.ts";
import { GEEN_OPVOLGING } from "../../src/domain/vraag.ts";

/** What most people in a test have in common: a full week, no limit of their own, no quiet hours. */
export const PERSOON_BASIS = {
  fte: 1,
  reserve: [],
  moederdagen: [],
  grens: null,
  stil: null,
  vanaf: null,
  tot: null,
} as const satisfies Partial<Persoon>;

/** A team that follows the shared list. */
export const TEAM_BASIS = {
  functies: [],
  domeinen: new Map(),
  partners: [],
  voorgangers: [],
} as const satisfies Partial<Team>;

/** A vraag with which nothing happened since it was begun. */
export const VRAAG_BASIS: Pick<Vraag, "besluiten" | "opvolging" | "bekendBij" | "regisseur"> = {
  besluiten: [],
  opvolging: GEEN_OPVOLGING,
  bekendBij: null,
  regisseur: null,
};

export const PLAATSING_BASIS = { leefgebieden: [], regel: "", omdat: "", partner: null };

import type { Gemeente, Routeringsregel } from "../../../src/domain/gemeente.ts";
import type { Routeringsinvoer } from "../../../src/domain/routering/invoer.ts";
import { PROEFGEMEENTE } from "../../dialogs/proefgemeente.ts";

/** Nothing said yet, in team oost on a Monday. */
export const LEEG: Routeringsinvoer = {
  team: "oost",
  leefgebieden: [],
  gelezen: null,
  merken: [],
  labels: [],
  haast: "vijf_dagen",
  antwoorden: {},
  partners: [],
  dag: "2026-11-23",
};

export function invoer(deel: Partial<Routeringsinvoer>): Routeringsinvoer {
  return { ...LEEG, ...deel };
}

export function regel(id: string, deel: Partial<Routeringsregel> = {}): Routeringsregel {
  return { id, als: {}, dan: { functie: "maatschappelijk_werk" }, omdat: "het zo is", vanaf: null, tot: null, ...deel };
}

export function met(deel: Partial<Gemeente>): Gemeente {
  return { ...PROEFGEMEENTE, ...deel };
}

import { leiderNu } from "../../domain/dag.ts";
import { moment } from "../../domain/kloktijd.ts";
import { lokaleDag } from "../../domain/werkkalender.ts";
import { dagbeeld } from "../handelingen/lijsten.ts";
import { leesDag } from "../overzicht.ts";
import type { Pacht, Taak } from "../poorten.ts";
import type { Omgeving } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { stuurBericht } from "./leidersbericht.ts";
import { alsTaak } from "./taakwerk.ts";

/**
 * The daily lists of one working day, under an id of its date, so that planning them again changes nothing.
 *
 * @param op any moment of that day
 * @returns none when their time is past
 */
export function daglijstentaak({ gemeente, nu }: Pick<Omgeving, "gemeente" | "nu">, op: number): readonly Taak[] {
  const dag = lokaleDag(gemeente, op);
  const om = moment(gemeente, dag, gemeente.daglijst);
  return om <= nu ? [] : [{ id: `daglijsten:${dag.toString()}`, om, inhoud: { soort: "daglijsten" } }];
}

/** It is time: one task for each team lead who is there, and for who stands in for one who is not. */
export function verdeelDaglijsten(wereld: Wereld, pacht: Pacht): Promise<void> {
  return alsTaak(wereld, pacht, { records: [] }, (_geladen, { gemeente, nu, schuilnaam }) => {
    const dag = lokaleDag(gemeente, nu).toString();
    const leiders = new Set([...gemeente.teams.keys()].flatMap((team) => leiderNu(gemeente, team, nu) ?? []));
    return {
      taken: [...leiders].map(schuilnaam).map((voor) => ({
        id: `daglijst:${dag}:${voor}`,
        om: nu,
        inhoud: { soort: "daglijst", voor },
      })),
    };
  });
}

/** Sends somebody the list of the day. */
export function stuurDaglijst(wereld: Wereld, pacht: Pacht): Promise<void> {
  return stuurBericht(wereld, pacht, {
    soort: "daglijst",
    melding: "melding.dag",
    maak: async (ik, gesprek, om) => {
      const lijst = await leesDag(wereld, ik, om);
      return dagbeeld({ ik, gesprek, vraag: null, oproep: null, gevonden: null, lijst }, om);
    },
  });
}

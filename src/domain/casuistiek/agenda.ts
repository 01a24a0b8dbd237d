import { z } from "zod";
import { Tijdvak } from "./casus.ts";

/** What somebody is booked for through the bot. It changes in the commit of every booking, so nobody is booked twice. */
export const Agenda = z.object({
  schema: z.literal(1),
  wie: z.string(),
  boekingen: z.array(Tijdvak.extend({ casus: z.string(), rol: z.enum(["vraagt", "adviseert"]) })),
  /** The secret of the personal feed; null while there is none. */
  feed: z.string().nullable(),
});
export type Agenda = z.infer<typeof Agenda>;
export type Boeking = Agenda["boekingen"][number];

export function legeAgenda(wie: string): Agenda {
  return { schema: 1, wie, boekingen: [], feed: null };
}

export function overlapt(een: Tijdvak, ander: Tijdvak): boolean {
  return een.van < ander.tot && ander.van < een.tot;
}

/** Holds this time, instead of what was held for the same casus; what is over a day is forgotten. */
export function metBoeking(agenda: Agenda, boeking: Boeking, nu: number): Agenda {
  const andere = zonderBoeking(agenda, boeking.casus, nu).boekingen;
  return { ...agenda, boekingen: [...andere, boeking].toSorted((een, ander) => een.van - ander.van) };
}

export function zonderBoeking(agenda: Agenda, casus: string, nu: number): Agenda {
  const DAG_MS = 86_400_000;
  return { ...agenda, boekingen: agenda.boekingen.filter((een) => een.casus !== casus && een.tot > nu - DAG_MS) };
}

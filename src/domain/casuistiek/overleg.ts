import { z } from "zod";
import { OVERLEGROLLEN } from "./inrichting.ts";

const Moment = z.number().int().nonnegative();
const Plaats = z.object({ casus: z.string(), nummer: z.number().int(), inbrenger: z.string() });
export type Overlegplaats = z.infer<typeof Plaats>;

/** One meeting of a series: who brings what, who comes, who has which role. Created with the first thing done for it. */
export const Overleg = z.object({
  schema: z.literal(1),
  /** `<reeks>_<YYYY-MM-DD>` (`overlegId`). */
  id: z.string(),
  reeks: z.string(),
  datum: z.string(),
  van: Moment,
  tot: Moment,
  /** In the order of the agenda. */
  plaatsen: z.array(Plaats),
  /** Waiting for a place, first come first. */
  reserve: z.array(Plaats),
  rollen: z.partialRecord(z.enum(OVERLEGROLLEN), z.string()),
  /** Who said whether they come. */
  komst: z.array(z.object({ wie: z.string(), komt: z.boolean() })),
  afgelast: z.object({ op: Moment, waarom: z.enum(["quorum", "geen_casus", "leider"]) }).nullable(),
  /** Which case is on the table and in which round, both from 0; null before and after. */
  aanDeTafel: z.object({ plaats: z.number().int(), ronde: z.number().int() }).nullable(),
  volgnummer: z.number().int().nonnegative(),
  buiten: z.string().nullable(),
  keer: z.number().int().nonnegative(),
  wissenOp: Moment,
});
export type Overleg = z.infer<typeof Overleg>;

/** The id of the meeting of a series on a day. */
export function overlegId(reeks: string, datum: string): string {
  return `${reeks}_${datum}`;
}

/** A day that exists. */
const DAG = z.iso.date();

/** The series and the day of an id; null for any other text. */
export function leesOverlegId(id: string): { readonly reeks: string; readonly datum: string } | null {
  const delen = /^([a-z][a-z0-9-]{0,28})_(\d{4}-\d{2}-\d{2})$/u.exec(id);
  if (delen?.[1] === undefined || delen[2] === undefined || !DAG.safeParse(delen[2]).success) return null;
  return { reeks: delen[1], datum: delen[2] };
}

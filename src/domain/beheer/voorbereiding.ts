import { z } from "zod";
import { Bewerking } from "./bewerking.ts";

const MEESTE_BEWERKINGEN = 200;

/** What an administrator prepared and did not apply yet; goes away and comes back with this person. */
export const Voorbereiding = z.object({
  schema: z.literal(1),
  /** Changes on what is in force; empty when nothing is prepared, or an older version is being put back. */
  bewerkingen: z.array(Bewerking).max(MEESTE_BEWERKINGEN),
  /** The version to put in force again; null: the changes. */
  terugNaar: z.number().int().positive().nullable(),
  /** One more with each change, so that no two showings of a form are the same. */
  revisie: z.number().int(),
});
export type Voorbereiding = z.infer<typeof Voorbereiding>;

export function nieuweVoorbereiding(): Voorbereiding {
  return { schema: 1, bewerkingen: [], terugNaar: null, revisie: 1 };
}

export function isLeegVoorbereid({ bewerkingen, terugNaar }: Voorbereiding): boolean {
  return bewerkingen.length === 0 && terugNaar === null;
}

/** One difference in words that a person knows: of which part, which item, which field. */
export const Verschil = z.object({
  onderdeel: z.string(),
  /** Id of the item within its part; empty where the part is one. */
  item: z.string(),
  /** Its name, as people know it. */
  naam: z.string(),
  /** Id of the field; null: the whole item came or went. */
  veld: z.string().nullable(),
  was: z.json(),
  wordt: z.json(),
});
export type Verschil = z.infer<typeof Verschil>;

/** What one version changed, when it was made in the window; kept as long as the version is. */
export const Historieregel = z.object({
  schema: z.literal(1),
  versie: z.number().int(),
  /** Oid of who did it. */
  door: z.string(),
  terugNaar: z.number().int().nullable(),
  verschillen: z.array(Verschil).max(MEESTE_BEWERKINGEN),
  /** Files in which something else changed too. */
  ook: z.array(z.string()),
});
export type Historieregel = z.infer<typeof Historieregel>;

/** Whether one more change can be prepared. */
export function pastErbij(bewerkingen: readonly Bewerking[]): boolean {
  return bewerkingen.length <= MEESTE_BEWERKINGEN;
}

export function historieregel(regel: Omit<Historieregel, "schema">): Historieregel {
  return { schema: 1, ...regel, verschillen: regel.verschillen.slice(0, MEESTE_BEWERKINGEN) };
}

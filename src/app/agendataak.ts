import type { Taak } from "./poorten.ts";
import type { Omgeving } from "./stand.ts";

export type Agendarecord = `casus/${string}` | `overleg/${string}`;

/**
 * Brings the calendar of the organisation in line with this consult or meeting; one task a record, so that the last
 * change counts. It is put down whether there is such a calendar or not: only the process that does it knows, and
 * without one it ends at once. What is decided stays the same in every process that way.
 */
export function agendaTaak({ nu }: Pick<Omgeving, "nu">, record: Agendarecord): Taak {
  const plek = record.indexOf("/");
  return {
    id: `agenda:${record}`,
    om: nu,
    inhoud: { soort: "agenda", [record.slice(0, plek)]: record.slice(plek + 1) },
  };
}

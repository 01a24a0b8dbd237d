import { Temporal } from "temporal-polyfill";
import { lokaleDag } from "./kloktijd.ts";
import { type Opening, openingOp, type Werkkalender } from "./werkkalender.ts";

/** The Monday (`YYYY-MM-DD`) of the week it is in the gemeente. */
export function maandagOp(g: Pick<Werkkalender, "tijdzone">, ms: number): string {
  const dag = lokaleDag(g, ms);
  return dag.subtract({ days: dag.dayOfWeek - 1 }).toString();
}

/** The day so many days after this one, both `YYYY-MM-DD`. */
export function dagenLater(dag: string, dagen: number): string {
  return Temporal.PlainDate.from(dag).add({ days: dagen }).toString();
}

/** The number by which people call the week of this Monday. */
export function weeknummer(maandag: string): number {
  return Temporal.PlainDate.from(maandag).weekOfYear ?? 0;
}

/** When the desks open in the week of this Monday, with the day; closed days are not there. */
export function openDagenVan(g: Werkkalender, maandag: string): readonly (Opening & { readonly dag: string })[] {
  return [0, 1, 2, 3, 4, 5, 6].flatMap((over) => {
    const dag = Temporal.PlainDate.from(maandag).add({ days: over });
    const opening = openingOp(g, dag);
    return opening === null ? [] : [{ ...opening, dag: dag.toString() }];
  });
}

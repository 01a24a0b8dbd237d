import { leesWeekbesluit } from "./feit.ts";
import type { Speelvraag } from "./simulatie.ts";

/** How often something was decided in the week of this Monday. */
export interface Weekgetal {
  readonly week: string;
  readonly wat: string;
  readonly aantal: number;
}

/** Decisions that were counted, oldest week first; only how often is known, so they are spread evenly over their week. */
export function weekspel(geteld: readonly Weekgetal[]): readonly Speelvraag[] {
  return [...Map.groupBy(geteld, ({ week }) => week)].flatMap(([week, deel]) => verspreid(week, deel));
}

function verspreid(week: string, geteld: readonly Weekgetal[]): readonly Speelvraag[] {
  return geteld
    .flatMap(({ wat, aantal }) => {
      const invoer = leesWeekbesluit(wat);
      return invoer === null
        ? []
        : Array.from({ length: aantal }, (_, keer) => ({ invoer, plek: (keer + 0.5) / aantal }));
    })
    .toSorted((een, ander) => een.plek - ander.plek)
    .map(({ invoer }, index) => ({ id: `${week}/${index + 1}`, invoer }));
}

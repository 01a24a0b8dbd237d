import { type Casus, ONBEGONNEN } from "./casus.ts";
import type { Overleg } from "./overleg.ts";

/** A case that is brought to a meeting: blank, so that a place is taken with one tap, and gone four weeks after it. */
export function nieuweInbreng(
  overleg: Pick<Overleg, "id" | "wissenOp">,
  {
    id,
    inbrenger,
    team,
    nu,
  }: { readonly id: string; readonly inbrenger: string; readonly team: string; readonly nu: number },
): Casus {
  return {
    ...ONBEGONNEN,
    id,
    inbrenger,
    team,
    begonnen: nu,
    route: { soort: "overleg", overleg: overleg.id },
    stand: { soort: "ingebracht", sinds: nu },
    wissenOp: overleg.wissenOp,
  };
}

/** The case at another meeting, with all that was written; also one that was withdrawn. */
export function naarOverleg(casus: Casus, { id, wissenOp }: Pick<Overleg, "id" | "wissenOp">, nu: number): Casus {
  return {
    ...casus,
    route: { soort: "overleg", overleg: id },
    stand: { soort: "ingebracht", sinds: nu },
    volgnummer: casus.volgnummer + 1,
    keer: casus.keer + 1,
    wissenOp,
  };
}

/** Withdrawn: no reason is asked, and none is kept. */
export function ingetrokken(casus: Casus, nu: number): Casus {
  return {
    ...casus,
    stand: { soort: "afgezegd", op: nu },
    volgnummer: casus.volgnummer + 1,
    keer: casus.keer + 1,
  };
}

/** It was on the table; what comes of it is asked of who brought it. */
export function besprokenOp(casus: Casus, { tot, wissenOp }: Pick<Overleg, "tot" | "wissenOp">): Casus {
  return { ...casus, stand: { soort: "besproken", op: tot, met: null }, keer: casus.keer + 1, wissenOp };
}

/** Whether the one obligatory field of the sheet was filled in. */
export function heeftGevraagd({ blad }: Pick<Casus, "blad">): boolean {
  return blad.vraag.trim() !== "";
}

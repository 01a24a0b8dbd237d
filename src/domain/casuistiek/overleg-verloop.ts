import type { Gemeente } from "../gemeente.ts";
import type { Methode, Reeks, Ronde } from "./inrichting.ts";
import type { Overleg, Overlegplaats } from "./overleg.ts";
import { sluitmoment } from "./overleg-tijden.ts";

/** `open`: cases can be brought. `gesloten`: not any more. `bezig`: a case is on the table. */
export type Overlegfase = "afgelast" | "voorbij" | "bezig" | "gesloten" | "open";

/** The table may begin a little early. */
const EERDER_MS = 15 * 60_000;

export function faseVan(g: Gemeente, reeks: Reeks, overleg: Overleg, nu: number): Overlegfase {
  if (overleg.afgelast !== null) return "afgelast";
  if (nu >= overleg.tot) return "voorbij";
  if (overleg.aanDeTafel !== null) return "bezig";
  return nu < sluitmoment(g, reeks, overleg) ? "open" : "gesloten";
}

/** Whether a case can be brought to it now; a place or the reserve, that is another matter. */
export function magInbrengen(g: Gemeente, reeks: Reeks, overleg: Overleg, nu: number): boolean {
  return reeks.soort === "casuistiek" && faseVan(g, reeks, overleg, nu) === "open";
}

/** Whether the table can begin: there is a case, a method with rounds, and it is time. */
export function magBeginnen(methode: Methode | undefined, overleg: Overleg, nu: number): boolean {
  const { afgelast, aanDeTafel, plaatsen, van, tot } = overleg;
  const heeftRondes = methode !== undefined && !methode.zonderBlad && methode.rondes.length > 0;
  return (
    heeftRondes && afgelast === null && aanDeTafel === null && plaatsen.length > 0 && nu >= van - EERDER_MS && nu < tot
  );
}

export function beginTafel(overleg: Overleg): Overleg {
  return { ...overleg, aanDeTafel: { plaats: 0, ronde: 0 }, keer: overleg.keer + 1 };
}

/** What lies on the table: the case, its round, and what comes after it. */
export interface Tafelronde {
  readonly plaats: Overlegplaats;
  readonly ronde: Ronde;
  /** Counted from 1. */
  readonly nummer: number;
  readonly van: number;
  readonly hierna: "ronde" | "casus" | "klaar";
}

/** Null when nothing is on the table, or the method lost the round that was on. */
export function tafelronde({ aanDeTafel, plaatsen }: Overleg, methode: Methode | undefined): Tafelronde | null {
  if (aanDeTafel === null || methode === undefined) return null;
  const plaats = plaatsen[aanDeTafel.plaats];
  const ronde = methode.rondes[aanDeTafel.ronde];
  if (plaats === undefined || ronde === undefined) return null;
  const laatsteRonde = aanDeTafel.ronde >= methode.rondes.length - 1;
  const laatsteCasus = aanDeTafel.plaats >= plaatsen.length - 1;
  const hierna = !laatsteRonde ? "ronde" : laatsteCasus ? "klaar" : "casus";
  return { plaats, ronde, nummer: aanDeTafel.ronde + 1, van: methode.rondes.length, hierna };
}

/** The next round, or the first of the next case; after the last one everything stays as it is. */
export function volgendeRonde(overleg: Overleg, methode: Methode): Overleg {
  const nu = tafelronde(overleg, methode);
  const { aanDeTafel: tafel } = overleg;
  if (tafel === null || nu === null || nu.hierna === "klaar") return overleg;
  const aanDeTafel =
    nu.hierna === "ronde" ? { ...tafel, ronde: tafel.ronde + 1 } : { plaats: tafel.plaats + 1, ronde: 0 };
  return { ...overleg, aanDeTafel, keer: overleg.keer + 1 };
}

/** The leader says that it is done, or its time is over. A meeting never ends before it began. */
export function eindig(overleg: Overleg, nu: number): Overleg {
  const tot = Math.min(overleg.tot, Math.max(nu, overleg.van + 1));
  return { ...overleg, tot, aanDeTafel: null, keer: overleg.keer + 1 };
}

type Reden = NonNullable<Overleg["afgelast"]>["waarom"];

/** Calls it off. The cases stay on it until they went to another meeting (`leeg`). */
export function lastAf(overleg: Overleg, op: number, waarom: Reden): Overleg {
  if (overleg.afgelast !== null) return overleg;
  const volgnummer = overleg.volgnummer + 1;
  return { ...overleg, afgelast: { op, waarom }, aanDeTafel: null, volgnummer, keer: overleg.keer + 1 };
}

/** Without the cases that went elsewhere. */
export function zonderCasussen(overleg: Overleg, weg: ReadonlySet<string>): Overleg {
  const blijft = ({ casus }: Overlegplaats) => !weg.has(casus);
  return {
    ...overleg,
    plaatsen: overleg.plaatsen.filter(blijft),
    reserve: overleg.reserve.filter(blijft),
    keer: overleg.keer + 1,
  };
}

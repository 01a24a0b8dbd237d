import type { Weektelling } from "../app/poorten.ts";
import { maakNamen } from "./namen.ts";
import { type Grens, maakLijn, maakVerbinding } from "./verbinding.ts";
import type { Sleutels } from "./versleuteling.ts";

const LEZEN: Grens = { binnenMs: 5_000, keer: 2 };
/** More than a gemeente keeps. */
const MEESTE_WEKEN = 260;
const DAG_MS = 86_400_000;
const WEEK_MS = 7 * DAG_MS;
/** 1970 began on a Thursday. */
const EERSTE_MAANDAG_MS = 4 * DAG_MS;

/** How often something was counted in the week of this Monday (`YYYY-MM-DD`). */
export interface Geteld extends Pick<Weektelling, "week" | "wat"> {
  readonly aantal: number;
}

/** Reads what was counted, for tools: over a connection of its own, which `sluit` closes. */
export interface Feitenlezer {
  /**
   * What was counted in the last weeks, oldest week first; no week more once there are `hoogstens`.
   *
   * @param nu milliseconds since 1970
   * @throws {Storing} when Redis does not answer
   */
  lees(soort: Weektelling["soort"], nu: number, hoogstens: number): Promise<readonly Geteld[]>;
  sluit(): Promise<void>;
}

export function openFeiten(toegang: {
  readonly adres: string;
  readonly sleutels: Sleutels;
  readonly gemeente: string;
}): Feitenlezer {
  const lijn = maakLijn(maakVerbinding(toegang.adres, "verzoek"));
  const namen = maakNamen(toegang.sleutels, toegang.gemeente);
  return {
    async lees(soort, nu, hoogstens) {
      const weken: (readonly Geteld[])[] = [];
      let aantal = 0;
      for (const week of wekenTot(nu)) {
        if (aantal >= hoogstens) break;
        const naam = namen.geteld(soort, week);
        const paren = await lijn.doe(LEZEN, (redis) => redis.zrange(naam, "0", "-1", "WITHSCORES"));
        const deel = paren.flatMap((wat, plek) =>
          plek % 2 === 0 ? [{ week, wat, aantal: Number(paren[plek + 1] ?? 0) }] : [],
        );
        weken.push(deel);
        aantal += deel.reduce((som, een) => som + een.aantal, 0);
      }
      return weken.toReversed().flat();
    },
    sluit: () => lijn.sluit(),
  };
}

/** Mondays, the newest first. It begins a day ahead, because it may be Monday already where the gemeente is. */
function wekenTot(nu: number): readonly string[] {
  const begin = nu + DAG_MS;
  const maandag = begin - ((begin - EERSTE_MAANDAG_MS) % WEEK_MS);
  return Array.from({ length: MEESTE_WEKEN }, (_, terug) =>
    new Date(maandag - terug * WEEK_MS).toISOString().slice(0, 10),
  );
}

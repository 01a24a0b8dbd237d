import type { Opslag } from "../app/poorten.ts";
import { leesPachten } from "./antwoord.ts";
import type { Namen } from "./namen.ts";
import { roep, scripts } from "./scripts.ts";
import type { Grens, Lijn } from "./verbinding.ts";

/** A lease that was taken but not heard of lapses by itself and is taken again as a later try. */
const NEMEN: Grens = { binnenMs: 5_000, keer: 1 };
/** A lease ends once: the second time it is no longer ours. */
const AFRONDEN: Grens = { binnenMs: 5_000, keer: 3 };
const KIJKEN: Grens = { binnenMs: 5_000, keer: 2 };

/** The part of the store that the relay works from. */
export function maakTaken(lijn: Lijn, namen: Namen): Pick<Opslag, "neem" | "rondAf" | "eerstvolgende"> {
  const sleutels = [namen.vervalt, namen.taken, namen.pogingen];
  return {
    async neem(nu, aantal, pachtMs) {
      const tot = nu + pachtMs;
      const args = [nu, aantal, tot].map(String);
      return leesPachten(await roep(lijn, NEMEN, scripts.neem, { sleutels, args }), tot);
    },
    async rondAf({ taak, tot, poging, volgnummer }, opnieuw) {
      const weer = opnieuw === undefined ? ["", ""] : [String(opnieuw.om), opnieuw.zeker ? "1" : "0"];
      const args = [taak.id, String(tot), `${poging}:${volgnummer}`, ...weer];
      await roep(lijn, AFRONDEN, scripts.rondaf, { sleutels, args });
    },
    async eerstvolgende() {
      const [, score] = await lijn.doe(KIJKEN, (redis) => redis.zrange(namen.vervalt, "0", "0", "WITHSCORES"));
      return score === undefined ? null : Number(score);
    },
  };
}

import type { Logboek } from "../app/poorten.ts";

const MELD_PER_MS = 10_000;

/**
 * Logs refusals by reason (a fixed word, never a value), at most once in ten seconds each: a flood must not fill the
 * disk either. Returns the status of the refusal.
 *
 * @param nu milliseconds since 1970
 */
export function maakMelder<S extends number>(
  logboek: Logboek,
  nu: () => number,
  zin: string,
): (weigering: { readonly status: S; readonly reden: string }) => S {
  const sinds = new Map<string, { om: number; aantal: number }>();
  return ({ status, reden }) => {
    const eerder = sinds.get(reden) ?? { om: Number.NEGATIVE_INFINITY, aantal: 0 };
    eerder.aantal += 1;
    if (Math.abs(nu() - eerder.om) >= MELD_PER_MS) {
      logboek.warn({ status, reden, aantal: eerder.aantal }, zin);
      eerder.om = nu();
      eerder.aantal = 0;
    }
    sinds.set(reden, eerder);
    return status;
  };
}

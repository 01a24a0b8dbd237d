import type { Signaal } from "./signaal.ts";
import { isAfgehandeld } from "./verloop.ts";

/** After a find the same thing is not found again for a quarter, so that one rise is one signal. */
export const STILTE_WEKEN = 13;
/** A function that is away again next month is news. */
const STILTE_AFWEZIG_WEKEN = 4;
const WEEK_MS = 7 * 86_400_000;
/** A Monday that opens later than the one before, or summer time, makes no week longer. */
const SPELING_MS = 86_400_000;

/** What a find is about. */
export type Ding = Pick<Signaal, "soort" | "team" | "leefgebied" | "functie" | "partner" | "voorziening">;

/** Whether nothing more is said of this for now: it was found a while ago, or that find still waits for an answer. */
export function isStil(eerder: readonly Signaal[], ding: Ding, nu: number): boolean {
  const weken = ding.soort === "functie_afwezig" ? STILTE_AFWEZIG_WEKEN : STILTE_WEKEN;
  return eerdereVondsten(eerder, ding).some(
    (een) => !isAfgehandeld(een) || een.begonnen > nu - weken * WEEK_MS + SPELING_MS,
  );
}

/** What the bot found of the same thing before, the latest first. */
export function eerdereVondsten(eerder: readonly Signaal[], ding: Ding): readonly Signaal[] {
  const zelfde = eerder.filter((een) => een.van === null && dingsleutel(een) === dingsleutel(ding));
  return zelfde.toSorted((een, ander) => ander.begonnen - een.begonnen);
}

/** The same for the same thing, in letters that an id may have. */
export function dingsleutel({ soort, team, leefgebied, functie, partner, voorziening }: Ding): string {
  return [soort, team, leefgebied ?? functie ?? partner ?? voorziening ?? ""].join("-");
}

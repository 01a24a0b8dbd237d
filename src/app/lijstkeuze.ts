import { LIJNEN, type Lijn } from "../domain/dag.ts";
import type { Gesprek } from "../domain/gesprek.ts";
import type { Druk } from "./handelingen/gemeen.ts";
import type { Omgeving } from "./stand.ts";

/** What fits a card with its buttons, and what fits a page. */
const PER_BLAD = { chat: 8, venster: 40 } as const;
/** No list of a gemeente is longer; further is no wish of a person. */
const VERSTE = 10_000;

/** The first place of the page that a button asks for, which counts from 0. */
export function bladVanaf({ data }: Pick<Druk, "data">): number {
  const { vanaf } = data;
  return typeof vanaf === "number" && Number.isSafeInteger(vanaf) && vanaf > 0 && vanaf <= VERSTE ? vanaf : 0;
}

/** How many drafts come before the vragen on a list. */
export function voorop(verb: string, { open }: Pick<Gesprek, "open">): number {
  return verb === "overzicht" ? open.length : 0;
}

export function perBlad({ plek }: Pick<Omgeving, "plek">): number {
  return PER_BLAD[plek];
}

/** Which line of the day a button asks for; null for the day as a whole. */
export function lijnUit({ data }: Pick<Druk, "data">): Lijn | null {
  return LIJNEN.find((lijn) => lijn === data["lijn"]) ?? null;
}

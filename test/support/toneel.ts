import type { Identiteit } from "../../proef/identiteit.ts";
import type { Gemeente, Persoon as Rooster } from "../../src/domain/gemeente.ts";
import { type Botopties, FATIMA, HENK, JOOST, MARIJKE, type Proefbot, SANNE, startBot } from "./bot.ts";
import { leesNa, type Nalezer } from "./nalezen.ts";
import { Persoon } from "./persoon.ts";

/** How many fresh people of each kind a test file can call upon. */
const AANTAL = 40;
const TIEN_JAAR_S = 315_360_000;

/** A clock in front of the real one; only a test turns it on. */
export class Klok {
  #vooruit = 0;
  readonly nu = (): number => Date.now() + this.#vooruit;

  /** Turns the clock on by this many milliseconds; it never goes back. */
  vooruit(ms: number): void {
    this.#vooruit += ms;
  }
}

/** The bot with a clock to turn, people enough, and a look into what it stored. */
export interface Toneel {
  readonly bot: Proefbot;
  readonly klok: Klok;
  readonly lezer: Nalezer;
  readonly fatima: Persoon;
  readonly joost: Persoon;
  readonly marijke: Persoon;
  /** A colleague at the desk whom nobody has seen yet, with the start card on the screen. */
  balie(): Promise<Persoon>;
  vrijwilliger(): Promise<Persoon>;
  /** Somebody by object id, without a card yet. */
  persoon(oid: string): Persoon;
  sluit(): Promise<void>;
}

/** Starts the bot, and opens the chats of those who receive: the colleague on duty, the vervanger, the team lead. */
export async function zetToneel(opties: Botopties = {}): Promise<Toneel> {
  const klok = new Klok();
  const gemeente = (gelezen: Gemeente) => metMensen(opties.gemeente?.(gelezen) ?? gelezen);
  const bot = await startBot({ nu: klok.nu, ...opties, gemeente });
  const identiteit = langGeldig(bot.identiteit);
  const lezer = leesNa(bot);
  const persoon = (wie: string) => new Persoon({ identiteit, teams: bot.teams, wie, botUrl: () => bot.url });
  const [fatima, joost, marijke] = [persoon(FATIMA), persoon(JOOST), persoon(MARIJKE)];
  for (const collega of [fatima, joost, marijke]) await collega.opent();
  const tellers = { balie: 0, vrijwilliger: 0 };
  const nieuw = async (soort: keyof typeof tellers) => {
    const wie = persoon(oidVan(soort, tellers[soort]++));
    await wie.opent();
    return wie;
  };
  return {
    bot,
    klok,
    lezer,
    fatima,
    joost,
    marijke,
    balie: () => nieuw("balie"),
    vrijwilliger: () => nieuw("vrijwilliger"),
    persoon,
    async sluit() {
      await lezer.sluit();
      await bot.sluit();
    },
  };
}

function oidVan(soort: "balie" | "vrijwilliger", nummer: number): string {
  return `5a1e0000-0000-4000-${soort === "balie" ? "a" : "b"}000-${String(nummer).padStart(12, "0")}`;
}

/** Doubles of Sanne and Henk under names of their own, so that no test meets the drafts of another. */
function metMensen(gemeente: Gemeente): Gemeente {
  const dubbel = (soort: "balie" | "vrijwilliger", van: string): readonly Rooster[] => {
    const voorbeeld = gemeente.mensen.get(van);
    if (voorbeeld === undefined) throw new TypeError(`niet op het rooster: ${van}`);
    return Array.from({ length: AANTAL }, (_, nummer) => ({ ...voorbeeld, oid: oidVan(soort, nummer) }));
  };
  const nieuw = [...dubbel("balie", SANNE), ...dubbel("vrijwilliger", HENK)];
  return { ...gemeente, mensen: new Map([...gemeente.mensen, ...nieuw.map((mens) => [mens.oid, mens] as const)]) };
}

/** Signs so that a token outlives every turn of the clock. */
function langGeldig(identiteit: Identiteit): Identiteit {
  const exp = Math.floor(Date.now() / 1000) + TIEN_JAAR_S;
  return {
    ...identiteit,
    onderteken: (activiteit, anders = {}) =>
      identiteit.onderteken(activiteit, { ...anders, claims: { exp, ...anders.claims } }),
  };
}

import type { Opslag, Zender } from "../../src/app/poorten.ts";
import { leesConfig } from "../../src/config.ts";
import { maakLogboek } from "../../src/logboek.ts";
import { start, type Tussenvoegsel } from "../../src/samenstel.ts";
import { dempConsole } from "../../src/teams/console.ts";

/**
 * Where the process breaks off. `voor_commit` C1 and, in a task, C9; `na_commit` C2; `voor_neem` C3: committed and
 * answered, the relay takes nothing more; `gepacht` C4; `zenden` C5 and `wijzigen` C8: the request is on its way, and
 * whoever started us kills; `verzonden` C6 and `gewijzigd`: the answer was read, nothing stored yet. `gooi` does not
 * kill: the port throws an error with everything it was called with in its message.
 */
export type Breukpunt =
  | "voor_commit"
  | "na_commit"
  | "voor_neem"
  | "gepacht"
  | "zenden"
  | "wijzigen"
  | "verzonden"
  | "gewijzigd"
  | "gooi";

export interface Breuk {
  readonly punt: Breukpunt;
  /** Pattern of what it happens to: an operation, a task id, the chat of a message, or for `gooi` the name of a port. */
  readonly bij: string;
}

/** From whoever started us. */
export type Opdracht =
  | { readonly omgeving: Record<string, string>; readonly verzetMs: number }
  | { readonly breuk: Breuk | null }
  | { readonly verzetMs: number };

/** To whoever started us. */
export type Bericht =
  | { readonly geladen: true }
  | { readonly poort: number }
  | { readonly bereikt: Breukpunt }
  | { readonly begrepen: true };

const ZENDPUNTEN: readonly Breukpunt[] = ["zenden", "wijzigen", "verzonden", "gewijzigd"];

let breuk: Breuk | null = null;
let verzetMs = 0;
let stil = false;
let neemt: Promise<unknown> = Promise.resolve();

function raakt(punt: Breukpunt, wat: string): boolean {
  return breuk?.punt === punt && new RegExp(breuk.bij).test(wat);
}

function meld(bericht: Bericht): void {
  process.send?.(bericht);
}

function nooit(): Promise<never> {
  return new Promise(() => {});
}

/** The end, as `kill -9` is: no handler, no flush, nothing after it. */
async function breekAf(punt: Breukpunt, wat: string): Promise<void> {
  if (!raakt(punt, wat)) return;
  process.kill(process.pid, "SIGKILL");
  await nooit();
}

function omhulOpslag(opslag: Opslag): Opslag {
  return {
    ...opslag,
    async laad(vraag) {
      gooi("laad", vraag);
      const geladen = await opslag.laad(vraag);
      gooi("geladen", geladen);
      return geladen;
    },
    async legVast(vastlegging) {
      gooi("legVast", vastlegging);
      await breekAf("voor_commit", vastlegging.operatie);
      if (raakt("voor_neem", vastlegging.operatie)) {
        stil = true;
        await neemt;
      }
      const uitslag = await opslag.legVast(vastlegging);
      await breekAf("na_commit", vastlegging.operatie);
      return uitslag;
    },
    async neem(...argumenten) {
      if (stil) {
        meld({ bereikt: "voor_neem" });
        await nooit();
      }
      const bezig = opslag.neem(...argumenten);
      neemt = bezig.catch(() => null);
      const pachten = await bezig;
      for (const { taak } of pachten) await breekAf("gepacht", taak.id);
      return pachten;
    },
  };
}

/** While a message is to be broken off, no other message leaves: then the next request that arrives is that one. */
function omhulZender(zender: Zender): Zender {
  async function langs<T>(
    punt: "zenden" | "wijzigen",
    daarna: "verzonden" | "gewijzigd",
    bericht: { adres: { gesprekId: string } },
    doe: () => Promise<T>,
  ): Promise<T> {
    gooi(punt, bericht);
    const { gesprekId } = bericht.adres;
    const doelwit = breuk !== null && ZENDPUNTEN.includes(breuk.punt);
    if (doelwit && !raakt(punt, gesprekId) && !raakt(daarna, gesprekId)) await nooit();
    if (raakt(punt, gesprekId)) meld({ bereikt: punt });
    const verzending = await doe();
    await breekAf(daarna, gesprekId);
    return verzending;
  }
  return {
    stuur: (bericht) => langs("zenden", "verzonden", bericht, () => zender.stuur(bericht)),
    wijzig: (activiteit, bericht) => langs("wijzigen", "gewijzigd", bericht, () => zender.wijzig(activiteit, bericht)),
  };
}

function gooi(poort: string, inhoud: unknown): void {
  if (raakt("gooi", poort)) throw new RangeError(`kapot bij ${JSON.stringify(inhoud)}`);
}

const omhul: NonNullable<Tussenvoegsel["omhul"]> = ({ opslag, zender }) => ({
  opslag: omhulOpslag(opslag),
  zender: omhulZender(zender),
});

/** As `src/main.ts` does it, with the places above and a clock that can be put forward. */
async function begin(omgeving: Record<string, string>): Promise<void> {
  const config = leesConfig(omgeving);
  const logboek = maakLogboek(config.logniveau);
  dempConsole(logboek);
  const bot = await start(config, logboek, {
    omhul,
    nu: () => Date.now() + verzetMs,
  });
  process.once("SIGTERM", () => void bot.stop().then(() => process.exit(0)));
  meld({ poort: bot.poort });
}

process.on("message", (opdracht: Opdracht) => {
  if ("breuk" in opdracht) breuk = opdracht.breuk;
  if ("verzetMs" in opdracht) verzetMs = opdracht.verzetMs;
  if ("omgeving" in opdracht) void begin(opdracht.omgeving);
  else meld({ begrepen: true });
});
process.once("disconnect", () => process.exit(0));
meld({ geladen: true });

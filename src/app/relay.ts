import { Storing } from "../fouten.ts";
import type { Pacht } from "./poorten.ts";
import { maakZaaier } from "./taken/dag.ts";
import { doeTaak } from "./taken/doe-taak.ts";
import { wachtNa } from "./taken/wacht.ts";
import type { Wereld } from "./wereld.ts";

export interface Relay {
  /** Something may be due: look now. */
  por(): void;
  /** Stops taking work and waits for what is running, at most this long. What is left is taken again after its lease. */
  stop(naMs: number): Promise<void>;
}

export interface Relayinstelling {
  readonly pachtMs: number;
  readonly kijkMs: number;
  readonly tegelijk: number;
  /** False while nothing may lapse or be erased: our clock is wrong. */
  readonly mag: () => boolean;
}

const GEWOON: Relayinstelling = { pachtMs: 15_000, kijkMs: 500, tegelijk: 16, mag: () => true };

/**
 * Does what is due: sending, lapsing, reminding, erasing. Every process runs one; leases keep two from doing
 * the same. Tasks for one person go one after the other, so that one dead chat holds up nobody else.
 */
export function startRelay(wereld: Wereld, anders: Partial<Relayinstelling> = {}): Relay {
  const instelling = { ...GEWOON, ...anders };
  const wekker = maakWekker(instelling.kijkMs);
  const rijen = maakRijen(wereld);
  const zaai = maakZaaier(wereld);
  let gestopt = false;

  async function ronde(): Promise<void> {
    if (!instelling.mag()) return;
    await zaai();
    const vrij = instelling.tegelijk - rijen.bezig();
    if (vrij <= 0) return;
    const pachten = await wereld.opslag.neem(wereld.omgeving().nu, vrij, instelling.pachtMs);
    for (const pacht of pachten) rijen.zet(pacht);
    if (pachten.length === vrij) wekker.por();
  }

  async function loop(): Promise<void> {
    while (!gestopt) {
      wekker.zet();
      await ronde().catch((fout: unknown) => wereld.logboek.warn({ fout: naam(fout) }, "relay kan geen taken nemen"));
      await wekker.wacht();
    }
  }

  const klaar = loop();
  return {
    por: wekker.por,
    stop: async (naMs) => {
      gestopt = true;
      wekker.por();
      await klaar;
      await Promise.race([rijen.leeg(), new Promise((op) => setTimeout(op, naMs).unref())]);
    },
  };
}

/** Sleeps a while, or less when somebody knows that there is work. */
function maakWekker(kijkMs: number) {
  let gepord = false;
  let wek: (() => void) | null = null;
  return {
    zet: () => {
      gepord = false;
    },
    por: () => {
      gepord = true;
      wek?.();
    },
    wacht: () =>
      new Promise<void>((klaar) => {
        const tijd = setTimeout(klaar, gepord ? 0 : kijkMs);
        wek = () => {
          clearTimeout(tijd);
          klaar();
        };
      }),
  };
}

/** One row per person: what is for the same chat goes one after the other. */
function maakRijen(wereld: Wereld) {
  const lopend = new Map<string, Promise<void>>();
  return {
    bezig: () => lopend.size,
    leeg: () => Promise.all(lopend.values()),
    zet: (pacht: Pacht) => {
      const rij = pacht.taak.inhoud.voor ?? pacht.taak.id;
      const werk = (lopend.get(rij) ?? Promise.resolve()).then(() => uitvoeren(wereld, pacht));
      lopend.set(rij, werk);
      void werk.finally(() => {
        if (lopend.get(rij) === werk) lopend.delete(rij);
      });
    },
  };
}

async function uitvoeren(wereld: Wereld, pacht: Pacht): Promise<void> {
  try {
    await doeTaak(wereld, pacht);
  } catch (fout) {
    if (fout instanceof Storing)
      wereld.logboek.warn({ soort: pacht.taak.inhoud.soort, dienst: fout.dienst }, "taak wacht op een dienst");
    else wereld.logboek.error({ soort: pacht.taak.inhoud.soort, fout: naam(fout), plek: plek(fout) }, "taak mislukt");
    await laterOpnieuw(wereld, pacht);
  }
}

async function laterOpnieuw(wereld: Wereld, pacht: Pacht): Promise<void> {
  const over = wachtNa(pacht.poging, 1000);
  try {
    await wereld.opslag.rondAf(pacht, { om: wereld.omgeving().nu + over, zeker: false });
  } catch (fout) {
    wereld.logboek.warn({ fout: naam(fout) }, "taak blijft verpacht tot het einde van de pacht");
  }
}

function naam(fout: unknown): string {
  return fout instanceof Error ? fout.name : "onbekend";
}

/** The first line of our own code in the stack: never the message, which may hold what somebody typed. */
function plek(fout: unknown): string {
  const regel =
    fout instanceof Error ? fout.stack?.split("\n").find((deel) => /(src|dialogs|cards)\//.test(deel)) : undefined;
  return regel?.replace(/.*\/((?:src|dialogs|cards)\/[^)]+).*/, "$1") ?? "onbekend";
}

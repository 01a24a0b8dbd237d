import { BotProces } from "./bot-proces.ts";
import { type Opstelling, oidVan } from "./opstelling.ts";
import { Baliemedewerker, Gast } from "./spelers.ts";
import { gestadig, Lijn, type Speler, type Verloop, volleLast, zetKlaar } from "./verkeer.ts";

/** As many taps under way as in the measurements that the aims come from. */
const TEGELIJK = 16;
/** Taps of one vraagverkenning up to the read-back card; ours fails the measurement when it takes another number. */
export const TIKKEN = 6;

/** What one window cost the bot. */
export interface Venster extends Verloop {
  readonly cpuMsPerTik: number;
  readonly tikkenPerSeconde: number;
}

/** One bot with its people; every window is a whole conversation of each of them. */
export class Deelnemer {
  readonly naam: string;
  readonly proces: BotProces;
  readonly #lijn: Lijn;
  readonly #spelers: readonly Speler[];

  private constructor(proces: BotProces, lijn: Lijn, spelers: readonly Speler[]) {
    this.naam = proces.naam;
    this.proces = proces;
    this.#lijn = lijn;
    this.#spelers = spelers;
  }

  /** @param plek which of `opstelling.bots`; 0 is ours, the others play by the contract of the stock bot */
  static async start(opstelling: Opstelling, plek: number, aantal: number): Promise<Deelnemer> {
    const opdracht = opstelling.bots[plek];
    if (opdracht === undefined) throw new RangeError(`no bot ${plek}`);
    const { identiteit, teams } = opstelling;
    const spelers = Array.from({ length: aantal }, (_, nummer): Speler => {
      const plaats = { identiteit, serviceUrl: teams.serviceUrl, wie: oidVan(nummer) };
      return plek === 0 ? new Baliemedewerker(plaats) : new Gast(plaats, TIKKEN);
    });
    const proces = await BotProces.start(opdracht);
    return new Deelnemer(proces, new Lijn(proces.poort, opstelling.token), spelers);
  }

  /** Taps so far, those that are not measured included. */
  get tikken(): number {
    return this.#lijn.verstuurd;
  }

  /** As fast as it goes, by so many people: what a tap costs. */
  async venster(aantal: number): Promise<Venster> {
    return await this.#gemeten(aantal, (spelers) => volleLast(this.#lijn, spelers, TEGELIJK));
  }

  /** At a steady pace: how long a tap takes. */
  async gestadig(aantal: number, perSeconde: number): Promise<Venster> {
    return await this.#gemeten(aantal, (spelers) => gestadig(this.#lijn, spelers, perSeconde));
  }

  /** Puts a fresh conversation before one person. */
  async zetEenKlaar(): Promise<void> {
    await zetKlaar(this.#lijn, this.#spelers.slice(0, 1), 1);
  }

  /** That person's conversation, one tap after another. */
  async eenVoorEen(): Promise<Verloop> {
    return await volleLast(this.#lijn, this.#spelers.slice(0, 1), 1);
  }

  async stop(): Promise<void> {
    this.#lijn.sluit();
    await this.proces.stop();
  }

  async #gemeten(aantal: number, last: (spelers: readonly Speler[]) => Promise<Verloop>): Promise<Venster> {
    const spelers = this.#spelers.slice(0, aantal);
    await zetKlaar(this.#lijn, spelers, TEGELIJK);
    const voor = await this.proces.verbruik();
    const verloop = await last(spelers);
    const na = await this.proces.verbruik();
    const tikken = verloop.latenties.length;
    if (tikken !== spelers.length * TIKKEN) {
      throw new Error(`${this.naam}: ${tikken} taps for ${spelers.length} people, ${TIKKEN} each expected`);
    }
    return {
      ...verloop,
      cpuMsPerTik: (na.cpuMs - voor.cpuMs) / tikken,
      tikkenPerSeconde: (tikken * 1000) / verloop.duurMs,
    };
  }
}

import type { Gemeente } from "../domain/gemeente.ts";
import type { Bestanden, Inrichtingsversie } from "../domain/inrichting.ts";
import { Storing } from "../fouten.ts";
import type { Inrichtingsopslag, Inrichtingszetting, Logboek, Opslag } from "./poorten.ts";

/** The gemeente as the files of a version describe it. */
export interface Ingericht {
  readonly versie: number;
  readonly gemeente: Gemeente;
}

/** The configuration this process goes by. */
export interface Inrichting {
  readonly gemeente: () => Gemeente;
  readonly stand: () => {
    readonly versie: number /** False while a newer one cannot be used here. */;
    readonly actueel: boolean;
  };
  /**
   * Takes over what is in force when that is another version than the one last read. A version that cannot be used
   * leaves the present one as it is: the log and `/ready` say so, and the bot goes on.
   *
   * @throws {Storing} when Redis does not answer: a decision on what is known to be old is not made
   */
  volg(versie: number): Promise<void>;
}

export interface Inrichtingsopties {
  readonly begin: Ingericht;
  /** The version the store had when `begin` was chosen: newer than `begin` when that one cannot be used. */
  readonly gezien: number;
  readonly opslag: Pick<Inrichtingsopslag, "leesInrichting">;
  /** @throws {ConfiguratieFout} when these files are no gemeente for this process */
  readonly lees: (bestanden: Bestanden) => Gemeente;
  readonly logboek: Logboek;
}

export function maakInrichting({ begin, gezien: eerst, opslag, lees, logboek }: Inrichtingsopties): Inrichting {
  let nu = begin;
  let gezien = eerst;
  let bezig: Promise<void> | null = null;

  async function haal(versie: number): Promise<void> {
    let nieuwste = versie;
    try {
      const gelezen = await opslag.leesInrichting();
      nieuwste = gelezen?.versie ?? versie;
      if (gelezen === null) throw new TypeError("inrichting ontbreekt");
      nu = { versie: nieuwste, gemeente: lees(gelezen.bestanden) };
      logboek.info({ versie: nieuwste }, "inrichting overgenomen");
    } catch (fout) {
      if (fout instanceof Storing) throw fout;
      const blijft = nu.versie;
      logboek.error({ versie: nieuwste, blijft, fout: naam(fout) }, "inrichting niet te gebruiken, de vorige blijft");
    }
    gezien = nieuwste;
  }

  return {
    gemeente: () => nu.gemeente,
    stand: () => ({ versie: nu.versie, actueel: nu.versie === gezien }),
    async volg(versie) {
      // What was being read already may be of before this version.
      if (versie !== gezien && bezig !== null) await bezig;
      if (versie === gezien) return;
      bezig ??= haal(versie).finally(() => {
        bezig = null;
      });
      await bezig;
    },
  };
}

/** A store whose every load takes over a newer configuration before its caller decides anything. */
export function metInrichting(opslag: Opslag, inrichting: Inrichting): Opslag {
  return {
    ...opslag,
    async laad(vraag) {
      const geladen = await opslag.laad(vraag);
      await inrichting.volg(geladen.inrichting);
      return geladen;
    },
  };
}

/** Who puts a version in force outside the window, as the audit log names them. */
const TOEPASSERS = {
  start: { door: "start", rol: "systeem", bron: "beheer" },
  beheer: { door: "beheer", rol: "beheer", bron: "beheer" },
  tik: { door: "relay", rol: "systeem", bron: "taak" },
} as const;
type Toepasser = keyof typeof TOEPASSERS;

/**
 * Puts files in force that were judged before, with a line in the audit log.
 *
 * @param door who did it; `tik`: an owner on the sociale kaart, whose own line says who that was
 * @returns null when another version came in between
 */
export async function pasToe(
  opslag: Pick<Inrichtingsopslag, "zetInrichting">,
  { verwacht, bestanden, nu, door }: Omit<Inrichtingszetting, "audit"> & { readonly door: Toepasser },
): Promise<Inrichtingsversie | null> {
  const object = `inrichting/${verwacht + 1}`;
  const audit = { actie: "inrichting.toepassen", object, resultaat: "gelukt", ...TOEPASSERS[door] } as const;
  const versie = await opslag.zetInrichting({ verwacht, bestanden, nu, audit, tik: door === "tik" });
  return versie === null ? null : { versie, sinds: nu, bestanden };
}

function naam(fout: unknown): string {
  return fout instanceof Error ? fout.name : "onbekend";
}

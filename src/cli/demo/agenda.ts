import type { Pacht } from "../../app/poorten.ts";
import { maakZaaier } from "../../app/taken/dag.ts";
import { doeTaak } from "../../app/taken/doe-taak.ts";
import type { Post, Toneel } from "./toneel.ts";

/** What is going to happen, and what falls due, on a clock of its own. */
export interface Agenda {
  /** Puts something in; what lies in the past happens next. */
  zet(om: number, doe: () => Promise<void>): void;
  /** Who is told of every card that comes in. */
  bijPost(lees: (post: Post) => void): void;
  /** Lets everything happen up to this moment, in order; what comes later stays away. */
  speelTot(einde: number): Promise<void>;
}

interface Plan {
  readonly om: number;
  readonly doe: () => Promise<void>;
}

const PACHT_MS = 15_000;
const TEGELIJK = 50;
/** The relay of the game looks now and then, so that what is sent goes together. */
const WACHT_MS = 60_000;
/** Changes nothing but the chat of one person. */
const VERZENDT = new Set(["stuur", "start", "daglijst", "weekbericht"]);

export function maakAgenda(toneel: Toneel): Agenda {
  const { klok, opslag, chat } = toneel;
  const plannen: Plan[] = [];
  const zaai = maakZaaier(chat);
  let lees: (post: Post) => void = () => {};

  async function werkAf(): Promise<void> {
    const pachten = await opslag.neem(klok.nu, TEGELIJK, PACHT_MS);
    for (const pacht of pachten) if (!VERZENDT.has(pacht.taak.inhoud.soort)) await doeTaak(chat, pacht);
    const rijen = Map.groupBy(
      pachten.filter(({ taak }) => VERZENDT.has(taak.inhoud.soort)),
      ({ taak }) => taak.inhoud.voor ?? taak.id,
    );
    await Promise.all([...rijen.values()].map(eenVoorEen));
  }

  async function eenVoorEen(pachten: readonly Pacht[]): Promise<void> {
    for (const pacht of pachten) await doeTaak(chat, pacht);
  }

  return {
    zet(om, doe) {
      const plek = plannen.findLastIndex((plan) => plan.om <= om) + 1;
      plannen.splice(plek, 0, { om, doe });
    },
    bijPost(doe) {
      lees = doe;
    },
    async speelTot(einde) {
      for (;;) {
        await zaai();
        const taakOm = toneel.eerstvolgende() ?? Number.POSITIVE_INFINITY;
        const planOm = plannen[0]?.om ?? Number.POSITIVE_INFINITY;
        if (Math.min(taakOm, planOm) > einde) break;
        const wacht = taakOm <= planOm;
        klok.nu = Math.max(klok.nu, wacht ? Math.min(taakOm + WACHT_MS, planOm, einde) : planOm);
        await (wacht ? werkAf() : plannen.shift()?.doe());
        toneel.haalPost().forEach(lees);
      }
      klok.nu = einde;
    },
  };
}

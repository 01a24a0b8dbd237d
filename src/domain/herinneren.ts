import type { Gemeente, Persoon } from "./gemeente.ts";
import { kanNietWachten } from "./keten.ts";
import { lokaleDag, moment } from "./kloktijd.ts";
import { isHerinnerd, isLeeg } from "./opvolging.ts";
import { teamNu } from "./teams.ts";
import type { Vraag } from "./vraag.ts";
import { stilTot, voegTermijnToe, volgendeOpening } from "./werkkalender.ts";

/** When the owner hears something by themselves; null where there is nothing to say. */
export interface Herinneringen {
  /** That the resident must hear something today. */
  readonly contact: number | null;
  /** That there is an appointment, the working day before. */
  readonly afspraak: number | null;
  /** How it goes with a resident of a closed vraag. */
  readonly pols: number | null;
  /** That the text is erased soon. */
  readonly wissen: number | null;
}

const GEEN: Herinneringen = { contact: null, afspraak: null, pols: null, wissen: null };
/** So long nobody answers how it goes, then the team lead is asked. */
const STIL_BIJ_POLS = "P5D";
const WAARSCHUW_DAGEN = [3, 1] as const;
/** Who is not there on the day itself hears it on an earlier one; further back it says nothing any more. */
const HOOGSTENS_TERUG = 7;

/** What is still to come of a vraag as it stands; the same vraag gives the same moments, whenever it is asked. */
export function herinneringenVan(g: Gemeente, vraag: Vraag): Herinneringen {
  const { toestand } = vraag;
  if (toestand.soort === "opgepakt")
    return {
      contact: contactherinnering(g, vraag, toestand.eigenaar, toestand.sinds),
      afspraak: afspraakherinnering(g, vraag, toestand.eigenaar, toestand.sinds),
      pols: null,
      wissen: waarschuwing(g, vraag, toestand.eigenaar, toestand.sinds),
    };
  if (toestand.soort !== "afgesloten" || toestand.als === "niet_meer_nodig") return GEEN;
  return {
    ...GEEN,
    pols: polsherinnering(g, vraag),
    wissen: waarschuwing(g, vraag, toestand.eigenaar, toestand.op),
  };
}

/** At the beginning of the last day; taken up on that day, half-way. */
function contactherinnering(g: Gemeente, vraag: Vraag, wie: string, sinds: number): number | null {
  const { plaatsing, opvolging } = vraag;
  if (plaatsing === null || opvolging.contact !== null || isHerinnerd(vraag)) return null;
  const { contactVoor, haast } = plaatsing;
  if (contactVoor <= sinds) return null;
  const halverwege = sinds + Math.floor((contactVoor - sinds) / 2);
  if (kanNietWachten(haast)) return halverwege;
  return ochtend(g, wie, { dag: contactVoor - 1, vanaf: sinds, tot: contactVoor }) ?? halverwege;
}

function afspraakherinnering(g: Gemeente, { opvolging }: Vraag, wie: string, sinds: number): number | null {
  const { afspraak } = opvolging;
  if (afspraak === null) return null;
  const eerder = moment(g, lokaleDag(g, afspraak).subtract({ days: 1 }), "00:00");
  return ochtend(g, wie, { dag: eerder, vanaf: sinds, tot: afspraak });
}

/** On the day itself; who was asked then and does not answer, for them the team lead is asked, later and once. */
function polsherinnering(g: Gemeente, { opvolging, plaatsing }: Vraag): number | null {
  const { pols, polsBij, polsGevraagd } = opvolging;
  if (pols === null) return null;
  if (polsBij === null) return volgendeOpening(g, pols);
  const leider = teamNu(g, plaatsing?.team)?.teamleider;
  return leider === undefined || polsBij === leider
    ? null
    : voegTermijnToe(g, polsGevraagd ?? pols, STIL_BIJ_POLS, "werk");
}

/** Three days and one day before, each once. */
function waarschuwing(g: Gemeente, vraag: Vraag, wie: string, sinds: number): number | null {
  const { opvolging, wissenOp } = vraag;
  if (opvolging.overgenomen !== null || isLeeg(vraag)) return null;
  const laatst = Math.max(sinds, opvolging.gewaarschuwd.at(-1) ?? 0);
  const momenten = WAARSCHUW_DAGEN.flatMap((dagen) => {
    const dag = moment(g, lokaleDag(g, wissenOp - 1).subtract({ days: dagen }), "00:00");
    return ochtend(g, wie, { dag, vanaf: laatst + 1, tot: wissenOp }) ?? [];
  });
  return momenten.find((om) => om > laatst) ?? null;
}

/** When the desks open on this day, or on an earlier one when this person cannot be reached on it; null when that was before `vanaf`. */
function ochtend(
  g: Gemeente,
  wie: string,
  { dag, vanaf, tot }: { readonly dag: number; readonly vanaf: number; readonly tot: number },
): number | null {
  const persoon = g.mensen.get(wie);
  for (let terug = 0; terug <= HOOGSTENS_TERUG; terug += 1) {
    const begin = moment(g, lokaleDag(g, dag).subtract({ days: terug }), "00:00");
    const om = bereikbaarVanaf(g, persoon, volgendeOpening(g, begin));
    if (om < vanaf) return null;
    if (om < tot) return om;
  }
  return null;
}

/** This moment, or the end of the quiet hours or the leave of this person. */
export function bereikbaarVanaf(g: Gemeente, persoon: Persoon | undefined, om: number): number {
  return persoon === undefined ? om : (stilTot(g, persoon, om) ?? om);
}

import type { Gemeente } from "../gemeente.ts";
import { lokaleDag } from "../kloktijd.ts";
import { openingOp, voegTermijnToe, volgendeOpening } from "../werkkalender.ts";
import { afspraakVan, type Casus, type Casusstand, type Consultafspraak, ONBEGONNEN } from "./casus.ts";
import type { Consultsoort } from "./inrichting.ts";

const UUR_MS = 3_600_000;
const DAG_MS = 86_400_000;
/** A day of less than a week before is still said as the day before; further back it says nothing. */
const HOOGSTENS_TERUG = 7;
/** So long before it is erased it is asked what became of the advice: a weekend and a working day to answer. */
const VRAAG_VOORAF_DAGEN = 4;
/** Over a long closing it is asked before that, and no further back than this. */
const HOOGSTENS_VOORAF_DAGEN = 21;

/** Why a specialist cannot, as they say it themselves. */
export const KAN_NIET = ["geen_tijd", "niet_mijn_onderwerp", "niet_aanwezig", "anders"] as const;
export type KanNiet = (typeof KAN_NIET)[number];

/** The same, and what happened without their choosing it; a casus keeps these codes in `afgewezen`. */
export type Waaromniet =
  | KanNiet
  /** They promised, and call it off. */
  | "toch_niet"
  /** No answer in time. */
  | "stil"
  /** Whoever asked called it off, or took another. */
  | "niet_meer_nodig"
  /** The coordinator found nobody. */
  | "niemand"
  /** The asker let a time from the waiting list go. */
  | "liever_niet";

/** Silence and a colleague who asked another say nothing about whether they can. */
const KAN_LATER: ReadonlySet<string> = new Set<Waaromniet>(["stil", "niet_meer_nodig"]);

/** Those who said no to it themselves, and are not asked again for it. */
export function nietMeerVragen({ afgewezen }: Pick<Casus, "afgewezen">): readonly string[] {
  return afgewezen.filter(({ reden }) => !KAN_LATER.has(reden)).map(({ wie }) => wie);
}

/** A question to one specialist, asked for a time or put on the list. */
export function nieuwConsult(
  g: Gemeente,
  wie: { readonly id: string; readonly inbrenger: string; readonly team: string },
  { expertise, wijze }: { readonly expertise: string; readonly wijze: Consultsoort },
  nu: number,
  afspraak: Consultafspraak | null,
): Casus {
  const stand: Casusstand = afspraak === null ? { soort: "wacht", sinds: nu } : gevraagdStand(g, afspraak, nu);
  return {
    ...ONBEGONNEN,
    ...wie,
    begonnen: nu,
    route: { soort: "consult", expertise, wijze },
    stand,
    wissenOp: wissenNa(g, stand),
  };
}

/** Asks the specialist for this time; who was asked before is told that it is no longer with them. */
export function vraagAan(g: Gemeente, casus: Casus, afspraak: Consultafspraak, nu: number): Casus {
  const was = gevraagde(casus);
  const weg = was !== null && was !== afspraak.met && !casus.afgewezen.some(({ wie }) => wie === was);
  const gelaten = weg ? wijsAf(casus, was, "niet_meer_nodig", nu) : casus;
  return zet(g, gelaten, gevraagdStand(g, afspraak, nu));
}

/** One of the two proposes another time. The asker of a specialist who did not answer yet just asks for another one. */
export function stelVoor(g: Gemeente, casus: Casus, door: string, afspraak: Consultafspraak, nu: number): Casus {
  if (door === casus.inbrenger && !heeftGesproken(casus)) return vraagAan(g, casus, afspraak, nu);
  const aan = door === casus.inbrenger ? afspraak.met : casus.inbrenger;
  const antwoordVoor = uitersteAntwoord(g, afspraak, nu);
  return zet(g, casus, { soort: "voorgesteld", afspraak, aan, sinds: nu, antwoordVoor });
}

/** Whether the specialist answered to any time yet; on one from the waiting list only the asker did. */
function heeftGesproken(casus: Casus): boolean {
  return casus.stand.soort !== "gevraagd" && gevraagde(casus) !== null;
}

/** The specialist who knows of it; a time from the waiting list is held without a word to them. */
function gevraagde({ stand }: Casus): string | null {
  if (stand.soort === "voorgesteld" && stand.vrijSinds !== undefined) return null;
  return afspraakVan({ stand })?.met ?? null;
}

/** A time came free for who waits: held until they answer, and half a working day at most, for others wait too. @param vrijSinds when it came free */
export function biedAan(g: Gemeente, casus: Casus, afspraak: Consultafspraak, nu: number, vrijSinds: number): Casus {
  const halveDag = voegTermijnToe(g, nu, "PT4H", "werk");
  const antwoordVoor = Math.min(halveDag, uitersteAntwoord(g, afspraak, nu));
  const stand = { soort: "voorgesteld", afspraak, aan: casus.inbrenger, sinds: nu, antwoordVoor, vrijSinds } as const;
  return zet(g, casus, stand);
}

/**
 * Whoever was asked says yes. A time from the waiting list was agreed to by the asker alone: then the specialist is
 * asked now. Null: it is not their turn to answer.
 */
export function zegJa(g: Gemeente, casus: Casus, door: string, nu: number): Casus | null {
  const { stand } = casus;
  if (wieAntwoordt(casus) !== door) return null;
  if (stand.soort === "voorgesteld" && stand.vrijSinds !== undefined)
    return zet(g, casus, gevraagdStand(g, stand.afspraak, nu));
  const afspraak = afspraakVan(casus);
  return afspraak === null ? null : zet(g, casus, { soort: "afgesproken", afspraak, sinds: nu });
}

/**
 * "Nee" to a time from the waiting list, or no answer: at the back of the list again, and the next one gets it. Silence
 * gives no new four weeks: who never answers would hold times of a specialist for ever.
 *
 * @param nee the asker said so; the same time is not offered again
 */
export function terugOpLijst(g: Gemeente, casus: Casus, nu: number, nee: boolean): Casus {
  const weg = nee ? wijsAf(casus, casus.inbrenger, "liever_niet", nu) : casus;
  const terug = zet(g, weg, { soort: "wacht", sinds: nu });
  const uiterlijk = voegTermijnToe(g, casus.begonnen, g.casuistiek.bewaren, "kalender");
  return nee ? terug : { ...terug, wissenOp: Math.min(terug.wissenOp, Math.max(nu, uiterlijk)) };
}

/** The times that the asker let go. */
export function geweigerdeTijden({ afgewezen }: Pick<Casus, "afgewezen">): readonly number[] {
  return afgewezen.flatMap(({ reden, voor }) => (reden === "liever_niet" && voor !== undefined ? [voor] : []));
}

/** What last came of asking a specialist; null when nothing stood in the way. */
export function laatsteAfwijzing({ afgewezen }: Pick<Casus, "afgewezen">): Casus["afgewezen"][number] | null {
  return afgewezen.findLast(({ reden }) => reden !== "liever_niet") ?? null;
}

/** Somebody said so themselves; of silence, and of who is not asked any more, nobody says "kan niet". */
export function zeiZelfNee({ reden }: Casus["afgewezen"][number]): boolean {
  return !KAN_LATER.has(reden);
}

/** Whose turn it is to answer; null when nobody has to. */
export function wieAntwoordt({ stand }: Pick<Casus, "stand">): string | null {
  if (stand.soort === "gevraagd") return stand.afspraak.met;
  return stand.soort === "voorgesteld" ? stand.aan : null;
}

/** The specialist cannot: the next one is asked for `volgende`, or the coordinator looks for somebody. */
export function kanNiet(
  g: Gemeente,
  casus: Casus,
  reden: Waaromniet,
  nu: number,
  verder: { readonly volgende: Consultafspraak | null; readonly coordinator: string },
): Casus {
  const met = afspraakVan(casus)?.met;
  const afgewezen = met === undefined ? casus : wijsAf(casus, met, reden, nu);
  return verder.volgende === null
    ? zet(g, afgewezen, { soort: "coordinator", bij: verder.coordinator, sinds: nu })
    : vraagAan(g, afgewezen, verder.volgende, nu);
}

/** The asker no longer asks, or the coordinator found nobody. */
export function zegAf(g: Gemeente, casus: Casus, nu: number, niemand: string | null = null): Casus {
  const met = gevraagde(casus) ?? niemand;
  const reden = niemand === null ? "niet_meer_nodig" : "niemand";
  const afgewezen = met === null ? casus : wijsAf(casus, met, reden, nu);
  return zet(g, afgewezen, { soort: "afgezegd", op: nu });
}

/** The talk is over. @param afspraak the one that was held */
export function naGesprek(g: Gemeente, casus: Casus, { tot, met }: Consultafspraak): Casus {
  return zet(g, casus, { soort: "besproken", op: tot, met });
}

/** Anything kept with it that changes no time and no person. */
export function metAntwoord(casus: Casus, wat: Partial<Pick<Casus, "nuttig" | "gevolg" | "knelpunt" | "nietGekomen">>) {
  return { ...casus, ...wat, keer: casus.keer + 1 };
}

/** The opening of the last working day before this moment; null when it has begun, or lies too far back. */
export function dagVooraf(g: Gemeente, van: number, nu: number): number | null {
  const dag = lokaleDag(g, van);
  for (let terug = 1; terug <= HOOGSTENS_TERUG; terug += 1) {
    const open = openingOp(g, dag.subtract({ days: terug }));
    if (open !== null) return open.van > nu ? open.van : null;
  }
  return null;
}

function gevraagdStand(g: Gemeente, afspraak: Consultafspraak, nu: number): Casusstand {
  return { soort: "gevraagd", afspraak, sinds: nu, antwoordVoor: uitersteAntwoord(g, afspraak, nu) };
}

/**
 * The term of the gemeente, and at the latest an hour before it begins, so that there is time to phone somebody. With
 * less than two hours to go it is half of what is left: else whoever was asked had no time to answer.
 */
function uitersteAntwoord(g: Gemeente, { van }: Consultafspraak, nu: number): number {
  const termijn = voegTermijnToe(g, nu, g.casuistiek.antwoordBinnen, "werk");
  const bellen = Math.min(UUR_MS, Math.ceil((van - nu) / 2));
  return Math.max(nu, Math.min(termijn, van - bellen));
}

function wijsAf(casus: Casus, wie: string, reden: Waaromniet, op: number): Casus {
  const voor = afspraakVan(casus)?.van;
  return { ...casus, afgewezen: [...casus.afgewezen, { wie, reden, op, ...(voor === undefined ? {} : { voor }) }] };
}

function zet(g: Gemeente, casus: Casus, stand: Casusstand): Casus {
  const anders = JSON.stringify(afspraakVan(casus)) !== JSON.stringify(afspraakVan({ stand }));
  return {
    ...casus,
    stand,
    keer: casus.keer + 1,
    volgnummer: casus.volgnummer + (anders && stand.soort !== "besproken" ? 1 : 0),
    wissenOp: wissenNa(g, stand),
  };
}

/** Four weeks after its meeting; while there is none, four weeks after something was last done to find one. */
function wissenNa(g: Gemeente, stand: Casusstand): number {
  const vanaf = afspraakVan({ stand })?.tot ?? ("op" in stand ? stand.op : "sinds" in stand ? stand.sinds : 0);
  return voegTermijnToe(g, vanaf, g.casuistiek.bewaren, "kalender");
}

/** When the asker is asked, once, what they did with the advice; null while there is none, or after the answer. */
export function naVraagOp(g: Gemeente, { stand, gevolg, nietGekomen, wissenOp }: Casus): number | null {
  if (stand.soort !== "besproken" || gevolg !== null || nietGekomen !== null) return null;
  for (let dagen = VRAAG_VOORAF_DAGEN; dagen <= HOOGSTENS_VOORAF_DAGEN; dagen += 1) {
    const op = volgendeOpening(g, wissenOp - dagen * DAG_MS);
    if (op <= wissenOp - DAG_MS) return op;
  }
  return null;
}

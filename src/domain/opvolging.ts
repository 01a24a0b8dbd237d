import type { Gemeente } from "./gemeente.ts";
import { kanNietWachten } from "./keten.ts";
import type { Afsluiting } from "./sleutels.ts";
import type { Opvolging, Vraag } from "./vraag.ts";
import { voegTermijnToe, volgendeOpening } from "./werkkalender.ts";

/** Tries without an answer after which another way than the telephone is proposed. */
export const GENOEG_POGINGEN = 3;

/** An appointment at the resident's home, or by telephone: the places that are no desk. */
export const ELDERS = ["thuis", "bellen"] as const;

type Termijnen = Pick<Gemeente, "termijnen" | "tijdzone" | "openingstijden" | "gesloten">;

/** Goes back with every button of an owner: another showing after each thing that was done. */
export function opvolgrev({ gevraagd, correcties, opvolging }: Vraag): number {
  return gevraagd.length + correcties + opvolging.keer;
}

/** One thing more that the owner did. */
function gedaan(vraag: Vraag, wat: Partial<Opvolging>): Vraag {
  return { ...vraag, opvolging: { ...vraag.opvolging, ...wat, keer: vraag.opvolging.keer + 1 } };
}

/** The owner spoke to the resident; the first time counts. */
export function metContact(vraag: Vraag, nu: number): Vraag {
  return vraag.opvolging.contact === null ? gedaan(vraag, { contact: nu }) : vraag;
}

/** Called, no answer. */
export function metPoging(vraag: Vraag, nu: number): Vraag {
  return gedaan(vraag, { pogingen: [...vraag.opvolging.pogingen, nu].slice(-20) });
}

/** Makes, moves (`op` another moment) or cancels (null) the talk; the vraag carries its date as a mark. */
export function metAfspraak(vraag: Vraag, op: number | null, plek: string): Vraag {
  const merken = vraag.merken.filter(({ merk }) => merk !== "afspraak");
  const doc = gedaan(vraag, { afspraak: op, afspraakPlek: op === null ? "" : plek });
  return { ...doc, merken: op === null ? merken : [...merken, { merk: "afspraak", op }] };
}

/** The owner says that it stands in the registration system: its text goes after a short while, and never later than it would. */
export function metOvergenomen(g: Termijnen, vraag: Vraag, nu: number): Vraag {
  const tot = voegTermijnToe(g, nu, g.termijnen.overgenomen, "kalender");
  return { ...gedaan(vraag, { overgenomen: nu }), wissenOp: Math.min(tot, wissenVanzelf(g, vraag)) };
}

/** "Toch nog niet": the clock of the hand-over counts again. */
export function zonderOvergenomen(g: Termijnen, vraag: Vraag): Vraag {
  return { ...gedaan(vraag, { overgenomen: null }), wissenOp: wissenVanzelf(g, vraag) };
}

/** When its text goes when nobody does anything: a fixed time after the hand-over (design of the house, §3), or what was given since. */
function wissenVanzelf(g: Termijnen, { plaatsing, wissenOp }: Vraag): number {
  if (plaatsing === null) return wissenOp;
  return Math.max(voegTermijnToe(g, plaatsing.doorgegeven, g.termijnen.verstuurd, "kalender"), wissenOp);
}

/** Closed by its owner; what was promised to the resident besides is over, a date to look again may stand. */
export function sluitAf(g: Termijnen, vraag: Vraag, als: Afsluiting, nu: number, pols: number | null): Vraag {
  if (vraag.toestand.soort !== "opgepakt") return vraag;
  const { eigenaar } = vraag.toestand;
  const komt = vraag.opvolging.afspraak;
  const los = komt !== null && komt > nu ? metAfspraak(vraag, null, "") : vraag;
  const doc = gedaan(los, { pols: als === "vinger_aan_de_pols" ? pols : null, polsBij: null });
  const kort = Math.min(voegTermijnToe(g, nu, g.termijnen.overgenomen, "kalender"), vraag.wissenOp);
  const nummer = doc.opvolging.pols === null ? kort : naPols(g, doc.opvolging.pols);
  return {
    ...doc,
    // Nobody needs the words any more; a mistake can be put right for a day.
    wissenOp: isLeeg(vraag) ? nummer : als === "niet_meer_nodig" ? kort : vraag.wissenOp,
    toestand: { soort: "afgesloten", als, op: nu, eigenaar },
  };
}

/** How long the number of a vraag without its text stays for somebody to answer how it goes. */
export function naPols(g: Termijnen, pols: number): number {
  return voegTermijnToe(g, pols, g.termijnen.verstuurd, "kalender");
}

/** Whoever closed it, or was asked how it goes, takes it up again. A resident who waits gets a new day. */
export function heropen(g: Termijnen, vraag: Vraag, wie: string, nu: number): Vraag {
  const doc = gedaan(vraag, { heropend: [...vraag.opvolging.heropend, nu], pols: null, polsBij: null });
  const open: Vraag = {
    ...doc,
    toestand: { soort: "opgepakt", eigenaar: wie, sinds: nu },
    wissenOp: doc.opvolging.overgenomen === null ? wissenVanzelf(g, doc) : doc.wissenOp,
  };
  return wachtBewoner(vraag) ? metNieuweDag(g, open, nu) : open;
}

/** The resident came back after it was closed. */
export function wachtBewoner({ toestand, terugGeweest }: Vraag): boolean {
  return toestand.soort === "afgesloten" && terugGeweest.some((om) => om > toestand.op);
}

/** A new first contact by a new day. */
export function metNieuweDag(g: Termijnen, vraag: Vraag, nu: number): Vraag {
  const { plaatsing, opvolging } = vraag;
  if (plaatsing === null) return vraag;
  const klok = kanNietWachten(plaatsing.haast);
  const termijn = g.termijnen.contact[plaatsing.haast === "klaar" ? "vijf_dagen" : plaatsing.haast];
  const contactVoor = voegTermijnToe(g, klok ? volgendeOpening(g, nu) : nu, termijn, klok ? "klok" : "werk");
  return {
    ...vraag,
    plaatsing: { ...plaatsing, contactVoor },
    opvolging: { ...opvolging, contact: null, pogingen: [], herinnerd: null },
  };
}

/**
 * Without what the resident said and how to reach them; number, subject and dates stay for whoever still works on it,
 * and who may not see it.
 */
export function maakLeeg(vraag: Vraag, nu: number, wissenOp: number): Vraag {
  const doc = gedaan(vraag, { gewist: nu });
  const { plaatsing, stroom } = doc;
  const lieverNiet = stroom.answers["liever_niet"];
  return {
    ...doc,
    stroom: { ...stroom, answers: typeof lieverNiet !== "string" ? {} : { liever_niet: lieverNiet }, asked: null },
    voorCorrectie: null,
    alarmen: [],
    code: null,
    bekendBij: null,
    regisseur: null,
    plaatsing: plaatsing === null ? null : { ...plaatsing, labels: [] },
    wissenOp,
  };
}

export function isLeeg({ opvolging }: Vraag): boolean {
  return opvolging.gewist !== null;
}

/** Whoever has it now was reminded that the resident waits; a colleague who had it before does not count. */
export function isHerinnerd({ toestand, opvolging }: Vraag): boolean {
  return toestand.soort === "opgepakt" && opvolging.herinnerd !== null && opvolging.herinnerd >= toestand.sinds;
}

/** Who closed it, or is asked how it goes since. */
export function magNaAfsluiting({ toestand, opvolging }: Vraag, oid: string): boolean {
  return toestand.soort === "afgesloten" && (toestand.eigenaar === oid || opvolging.polsBij === oid);
}

/** The day on which the owner wanted to hear how it goes has come. */
export function polsIsDaar({ toestand, opvolging }: Vraag, nu: number): boolean {
  return toestand.soort === "afgesloten" && opvolging.pols !== null && opvolging.pols <= nu;
}

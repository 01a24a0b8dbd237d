import { type Answers } from "../../../dialogs/flow.ts";
import { stroomVan } from "../../../dialogs/stromen.ts";
import type { Vraag } from "../../domain/vraag.ts";
import { voegTermijnToe } from "../../domain/werkkalender.ts";
import type { Geborgd, Omgeving, Stand } from "../stand.ts";
import { contextVan, type Druk, eis } from "./gemeen.ts";
import { type Doorgezien, doorzie, geldigeWaarden, waardenVanStap } from "./invoer.ts";
import { isInvulbaar } from "./invulbaar.ts";

/** What the fields of one step, as typed, do to what is kept. */
export interface Samengevoegd {
  /** With all that could be kept; the same object when nothing changed. */
  readonly doc: Vraag;
  readonly gezien: Doorgezien;
  /** As typed, by question: what is not kept, or not in these words. */
  readonly open: Answers;
  /** What another card or window put where something else was typed here. */
  readonly elders: Answers;
  /** Among `open` is something that cannot be kept as it is: too long, no telephone number. */
  readonly ongeldig: boolean;
}

/** Whether this was filled in on the showing that is on the screen now. */
export function isActueel({ stroom }: Vraag, { rev, stap }: Pick<Druk, "rev" | "stap">): boolean {
  return rev === stroom.revision && stap === stroom.asked;
}

/**
 * Lays what was typed in one step beside what is kept. On the showing of now it replaces what was there. In the window
 * an earlier showing adds what nobody filled in since; where somebody did, both stay and a person decides. A card in
 * the chat that is old adds nothing: it may have been lying there for weeks.
 */
export function voegSamen(
  stand: Stand,
  om: Omgeving,
  vraag: Vraag,
  druk: Pick<Druk, "verb" | "rev" | "stap" | "velden">,
): Samengevoegd {
  const { stroom } = vraag;
  const context = contextVan(stand, om, vraag);
  const getypt = waardenVanStap(vraag, druk.stap, druk.velden, context);
  const gezien = doorzie(getypt, "weg", stroom.answers);
  const stap = stroomVan(stroom.flow).steps.find(({ id }) => id === druk.stap);
  const niets = { doc: vraag, gezien, elders: {}, ongeldig: false };
  // A confirmation is given whole or not at all.
  if (stap === undefined || stap.confirms) return { ...niets, open: {} };
  const geldig = geldigeWaarden(vraag, druk.stap, gezien.waarden, context);
  const anders = Object.keys(getypt).filter((id) => !isLeeg(getypt[id]) && !gelijk(geldig[id], stroom.answers[id]));
  if (!isInvulbaar(om, vraag)) return { ...niets, open: van(getypt, anders) };
  const actueel = isActueel(vraag, druk);
  const past = anders.filter((id) => Object.hasOwn(geldig, id));
  const neemt = past.filter((id) => actueel || (om.plek === "venster" && vultAan(geldig[id], stroom.answers[id])));
  const verhuld = Object.keys(getypt).filter((id) => gezien.waarden[id] !== getypt[id]);
  const blijft = [...anders.filter((id) => !neemt.includes(id)), ...verhuld];
  const beide = past.filter((id) => !neemt.includes(id) && !isLeeg(stroom.answers[id]));
  const leeg = actueel && om.plek === "venster" && druk.verb !== "wijzig" ? leeggemaakt(vraag, druk, stand, om) : [];
  const answers = { ...zonder(stroom.answers, leeg), ...van(geldig, neemt) };
  return {
    doc: neemt.length + leeg.length === 0 ? vraag : metTermijn(bijgewerkt(vraag, answers, om), om),
    gezien,
    open: van(getypt, blijft),
    elders: van(stroom.answers, beide),
    ongeldig: anders.some((id) => !Object.hasOwn(geldig, id)),
  };
}

/** What was typed on a card that somebody leaves is kept as far as it can be; danger and data are looked at as always. */
export function bewaarHalf(stand: Stand, druk: Druk, om: Omgeving): Samengevoegd & { readonly vraag: Geborgd<Vraag> } {
  const vraag = eis(stand.vraag);
  return { vraag, ...voegSamen(stand, om, vraag.doc, druk) };
}

/** With a name or a number in it a draft is kept one day, without them two weeks (design of the house, §3). */
export function metTermijn(vraag: Vraag, om: Omgeving): Vraag {
  const { answers } = vraag.stroom;
  if (
    vraag.toestand.soort !== "concept" ||
    (answers["voornaam"] == null && answers["contact"] == null && answers["beller_nummer"] == null)
  )
    return vraag;
  const kort = voegTermijnToe(om.gemeente, vraag.begonnen, om.gemeente.termijnen.conceptMetNaam, "kalender");
  return { ...vraag, wissenOp: Math.min(vraag.wissenOp, Math.max(kort, om.nu + 3_600_000)) };
}

/** In the window each change is a showing of its own, so that every other window learns of it. */
function bijgewerkt(vraag: Vraag, answers: Answers, om: Omgeving): Vraag {
  const revision = vraag.stroom.revision + (om.plek === "venster" ? 1 : 0);
  return { ...vraag, stroom: { ...vraag.stroom, answers, revision } };
}

/** The page sends a field that was emptied not at all, as a card does. */
function leeggemaakt(vraag: Vraag, druk: Pick<Druk, "stap" | "velden">, stand: Stand, om: Omgeving): readonly string[] {
  const { answers, flow } = vraag.stroom;
  const stap = stroomVan(flow).steps.find(({ id }) => id === druk.stap);
  const vragen = stap?.questions(answers, contextVan(stand, om, vraag)) ?? [];
  return vragen.map(({ id }) => id).filter((id) => isLeeg(druk.velden[id]) && !isLeeg(answers[id]));
}

/** Nobody filled it in, or all of it stands in what was typed: nothing is lost by taking that. */
function vultAan(getypt: unknown, bewaard: unknown): boolean {
  return isLeeg(bewaard) || (typeof bewaard === "string" && typeof getypt === "string" && getypt.includes(bewaard));
}

function isLeeg(waarde: unknown): boolean {
  return waarde == null || (typeof waarde === "string" && waarde.trim() === "");
}

function gelijk(een: unknown, ander: unknown): boolean {
  return JSON.stringify(een) === JSON.stringify(ander);
}

function van(waarden: Answers, ids: readonly string[]): Answers {
  return Object.fromEntries(ids.map((id) => [id, waarden[id]]));
}

function zonder(waarden: Answers, ids: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(waarden).filter(([id]) => !ids.includes(id)));
}

import type { Gemeente } from "../gemeente.ts";
import { lokaleDag } from "../kloktijd.ts";
import { polsIsDaar } from "../opvolging.ts";
import { type Afsluiting, Kanaal } from "../sleutels.ts";
import type { Plaatsing, Vraag } from "../vraag.ts";
import { openingOp } from "../werkkalender.ts";
import type { Feit, FeitVan } from "./feiten.ts";
import { kwartaalVan } from "./telling.ts";

/** How a vraag that was handed over counts for its team. */
interface Plek {
  readonly doc: Vraag;
  readonly plaatsing: Plaatsing;
  readonly stand: "open" | "ingetrokken" | Afsluiting;
}
interface Moment {
  readonly gemeente: Gemeente;
  readonly nu: number;
}
type Vast = Pick<FeitVan<"doorgegeven">, "team" | "gestart">;

/**
 * What a change of a vraag means for the stock of its team, whoever made it. For each team and each quarter of hand-over
 * holds, whatever happened: handed over, less what moved out, plus what moved in, is what is open, was closed (less what
 * was reopened), was withdrawn, or was erased while it was open. It holds because nothing else writes these facts.
 *
 * @param eerder as it was; null when it is new
 * @param wordt as it is; null when it is erased
 */
export function vraagfeiten(om: Moment, eerder: Vraag | null, wordt: Vraag | null): readonly Feit[] {
  const was = plekVan(eerder);
  const is = plekVan(wordt);
  if (was === null) return [...begin(om, eerder, wordt), ...(is === null ? [] : erbij(om, is))];
  if (is === null) return was.stand === "open" ? [{ soort: "gewist_open", ...vast(om, was) }] : [];
  const verhuist = was.plaatsing.team !== is.plaatsing.team;
  const gaatOpen = was.stand !== "open" && (is.stand !== was.stand || verhuist);
  const gaatDicht = is.stand !== "open" && (is.stand !== was.stand || verhuist);
  return [
    ...(gaatOpen ? weerOpen(om, was) : []),
    ...(verhuist ? [{ soort: "verhuisd_uit" as const, ...vast(om, was) }] : []),
    ...(verhuist ? [{ soort: "verhuisd_naar" as const, ...vast(om, is) }] : []),
    ...(gaatDicht ? dicht(om, is) : []),
  ];
}

/** Where it stands in the stock; null for a draft, and for what is not there. */
function plekVan(doc: Vraag | null): Plek | null {
  const plaatsing = doc?.plaatsing ?? null;
  if (doc === null || plaatsing === null) return null;
  const { toestand } = doc;
  switch (toestand.soort) {
    case "concept":
      return null;
    case "afgesloten":
      return { doc, plaatsing, stand: toestand.als };
    case "beeindigd":
      return { doc, plaatsing, stand: "niet_meer_nodig" };
    case "ingetrokken":
      return { doc, plaatsing, stand: "ingetrokken" };
    case "aangeboden":
    case "wachtrij":
    case "opgepakt":
      return { doc, plaatsing, stand: "open" };
  }
}

function begin({ gemeente }: Moment, eerder: Vraag | null, wordt: Vraag | null): readonly Feit[] {
  if (eerder !== null || wordt === null) return [];
  const kanaal = kanaalVan(gemeente, wordt);
  return [{ soort: "begonnen", team: balieteam(gemeente, wordt), stroom: wordt.stroom.flow, kanaal }];
}

function erbij(om: Moment, is: Plek): readonly Feit[] {
  const { haast, functie } = is.plaatsing;
  const kanaal = kanaalVan(om.gemeente, is.doc);
  const leefgebied = is.plaatsing.leefgebied ?? "weet_niet";
  const gegeven: Feit = { soort: "doorgegeven", ...vast(om, is), leefgebied, haast, functie, kanaal };
  return is.stand === "open" ? [gegeven] : [gegeven, ...dicht(om, is)];
}

function dicht(om: Moment, is: Plek): readonly Feit[] {
  const { doc, stand } = is;
  if (stand === "open") return [];
  if (stand === "ingetrokken") return [{ soort: "ingetrokken", ...vast(om, is) }];
  const { contact, heropend } = doc.opvolging;
  const keer = heropend.length === 0 ? "eerste" : "weer";
  return [{ soort: "afgesloten", ...vast(om, is), als: stand, contact: contact === null ? "nee" : "ja", keer }];
}

function weerOpen(om: Moment, was: Plek): readonly Feit[] {
  const { doc, stand } = was;
  // What was withdrawn is never taken up again: its words are gone.
  if (stand === "open" || stand === "ingetrokken") return [];
  return [{ soort: "heropend", ...vast(om, was), als: stand, pols: polsIsDaar(doc, om.nu) ? "ja" : "nee" }];
}

function vast({ gemeente }: Moment, { plaatsing }: Plek): Vast {
  return { team: plaatsing.team, gestart: kwartaalVan(gemeente, plaatsing.doorgegeven) };
}

/** How the resident came: as the desk said, else what that desk is. */
export function kanaalVan(
  { locaties }: Pick<Gemeente, "locaties">,
  { stroom, locatie }: Pick<Vraag, "stroom" | "locatie">,
): FeitVan<"begonnen">["kanaal"] {
  const gekozen = Kanaal.safeParse(stroom.answers["kanaal"]);
  return gekozen.success ? gekozen.data : (locaties.get(locatie ?? "")?.kanaal ?? "onbekend");
}

/** The team of the desk at which it began. */
export function balieteam(
  { locaties, mensen }: Pick<Gemeente, "locaties" | "mensen">,
  { locatie, indiener }: Pick<Vraag, "locatie" | "indiener">,
): string {
  return locaties.get(locatie ?? "")?.team ?? mensen.get(indiener)?.team ?? "";
}

/** Working days between these moments: 0 on the same day, or when no desk opened since. */
export function werkdagenTussen(gemeente: Gemeente, van: number, tot: number): FeitVan<"eerste_contact">["duur"] {
  const laatste = lokaleDag(gemeente, tot);
  let dagen = 0;
  for (let dag = lokaleDag(gemeente, van).add({ days: 1 }); dagen < 6; dag = dag.add({ days: 1 })) {
    if (dag.since(laatste).sign > 0) break;
    if (openingOp(gemeente, dag) !== null) dagen += 1;
  }
  return DUREN[dagen] ?? "langer";
}
const DUREN = ["0", "1", "2", "3", "4", "5", "langer"] as const;

import type { Gemeente } from "../../domain/gemeente.ts";
import { moment } from "../../domain/kloktijd.ts";
import { lokaleDag, termijnTerug, volgendeOpening } from "../../domain/werkkalender.ts";
import { rijTaak } from "../gevolgen.ts";
import { LEGE_VASTLEGGING } from "../omzetten.ts";
import type { Pacht, Taak } from "../poorten.ts";
import type { Omgeving } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { daglijstentaak } from "./daglijst.ts";
import { overlegzaad } from "./overleg.ts";
import { roosterTaak } from "./rooster.ts";
import { signaleertaak } from "./signaleren.ts";
import { kaartkijktaak } from "./sociale-kaart.ts";
import { alsTaak, type Taakwijziging } from "./taakwerk.ts";
import { verhuistaken } from "./verhuizen.ts";
import { weekberichttaak } from "./weekbericht.ts";

/**
 * The next day that opens, under an id of its date, so that every process and every restart means the same one; and
 * the lists that team leads get that day, and what is due around the meetings of the coming weeks.
 */
function volgendeDag(om: Pick<Omgeving, "gemeente" | "nu">): readonly Taak[] {
  const { gemeente, nu } = om;
  const nuOfLater = volgendeOpening(gemeente, nu);
  // Today's was done, or stands there already; a restart does not do it again.
  const morgen = moment(gemeente, lokaleDag(gemeente, nu).add({ days: 1 }), "00:00");
  const open = nuOfLater > nu ? nuOfLater : volgendeOpening(gemeente, morgen);
  const begin = { id: `dag:${lokaleDag(gemeente, open).toString()}`, om: open, inhoud: { soort: "dagbegin" } };
  return [begin, ...daglijstentaak(om, open), ...weekwerk(om, open), ...overlegzaad(om), ...kaartkijktaak(om)];
}

/** What is due once a week, of the week it is and of the week of the next day that opens. */
function weekwerk(om: Pick<Omgeving, "gemeente" | "nu">, open: number): readonly Taak[] {
  const alle = [om.nu, open].flatMap((op) => [...signaleertaak(om, op), ...weekberichttaak(om, op)]);
  return [...new Map(alle.map((taak) => [taak.id, taak])).values()];
}

/** Looked at when a day begins and when the configuration changes: the queues, who left the roster, and what stands with a team that is no more. */
function roosterwerk(om: Pick<Omgeving, "gemeente" | "nu">): readonly Taak[] {
  const perTeam = [...om.gemeente.teams.keys()].flatMap((team) => [rijTaak(om.nu, team), roosterTaak(om.nu, team)]);
  return [...perTeam, ...verhuistaken(om)];
}

/** What is older than it may be kept goes, by the terms of the gemeente. */
function teOud({ gemeente, nu }: Pick<Omgeving, "gemeente" | "nu">): NonNullable<Taakwijziging["snoei"]> {
  const { audit, feiten } = gemeente.termijnen;
  return { nu, audit: termijnTerug(gemeente, nu, audit), feiten: termijnTerug(gemeente, nu, feiten) };
}

/** The beginning of an opening day; it puts down the next one. */
export function beginDag(wereld: Wereld, pacht: Pacht): Promise<void> {
  return alsTaak(wereld, pacht, { records: [] }, (_geladen, om) => ({
    taken: [...roosterwerk(om), ...volgendeDag(om)],
    snoei: teOud(om),
  }));
}

/**
 * Sees to it that the next day stands there: at start-up and on every date, whatever became of the one before. At
 * start-up, and when another configuration was taken over, everything that hangs on the roster is looked at too.
 * Done by several processes it is done once.
 */
export function maakZaaier(wereld: Wereld): () => Promise<void> {
  let gezaaid: { readonly gemeente: Gemeente; readonly datum: string } | null = null;
  return async () => {
    const om = wereld.omgeving();
    const datum = lokaleDag(om.gemeente, om.nu).toString();
    if (gezaaid?.gemeente === om.gemeente && gezaaid.datum === datum) return;
    const taken = [...(gezaaid?.gemeente === om.gemeente ? [] : roosterwerk(om)), ...volgendeDag(om)];
    await wereld.opslag.legVast({ ...LEGE_VASTLEGGING, operatie: `dag:${om.nu}`, resultaat: "taak", taken });
    gezaaid = { gemeente: om.gemeente, datum };
  };
}

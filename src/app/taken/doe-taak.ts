import type { Pacht } from "../poorten.ts";
import type { Wereld } from "../wereld.ts";
import { beginDag } from "./dag.ts";
import { stuurDaglijst, verdeelDaglijsten } from "./daglijst.ts";
import { herinnerAfspraak, herinnerContact, vraagPols, waarschuwWissen } from "./opvolging.ts";
import { herinnerPartner } from "./partner.ts";
import { alarmeerBuiten } from "./redmiddel.ts";
import { vulRij } from "./rij.ts";
import { kijkRoosterNa } from "./rooster.ts";
import { oproepTerug, oproepVervalt, termijnVoorbij } from "./verval.ts";
import { stuur, stuurStartkaart } from "./verzend.ts";
import { vergeetOpen, wisOproep, wisVraag } from "./wissen.ts";

/** What is done for each kind of task. */
const TAKEN: Readonly<Record<string, (wereld: Wereld, pacht: Pacht) => Promise<void>>> = {
  stuur,
  start: stuurStartkaart,
  bijna_weg: stuurStartkaart,
  aanbod_af: termijnVoorbij,
  wachtrij_af: termijnVoorbij,
  rij: vulRij,
  dagbegin: beginDag,
  daglijsten: verdeelDaglijsten,
  daglijst: stuurDaglijst,
  rooster: kijkRoosterNa,
  redmiddel: alarmeerBuiten,
  partner: herinnerPartner,
  herinner_contact: herinnerContact,
  herinner_afspraak: herinnerAfspraak,
  pols: vraagPols,
  waarschuw: waarschuwWissen,
  oproep_af: oproepVervalt,
  oproep_terug: oproepTerug,
  vergeet: vergeetOpen,
  wis: wisVraag,
  wis_oproep: wisOproep,
};

/** Does one due task; it ends the lease itself, in the same commit as what it changed. @throws {Storing} */
export function doeTaak(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { soort } = pacht.taak.inhoud;
  const doe = Object.hasOwn(TAKEN, soort) ? TAKEN[soort] : undefined;
  if (doe !== undefined) return doe(wereld, pacht);
  wereld.logboek.warn({ soort }, "onbekende taak overgeslagen");
  return wereld.opslag.rondAf(pacht);
}

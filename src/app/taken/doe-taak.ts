import type { Pacht } from "../poorten.ts";
import type { Wereld } from "../wereld.ts";
import { vraagAdvies, vraagOverlegadvies } from "./advies.ts";
import { wisBeheer } from "./beheer.ts";
import { werkAgendaBij } from "./buitenagenda.ts";
import { consultKlaar, consultZonderAntwoord, herinnerConsult, vraagNaCasus, wisCasus } from "./consult.ts";
import { beginDag } from "./dag.ts";
import { stuurDaglijst, verdeelDaglijsten } from "./daglijst.ts";
import { herinnerAfspraak, herinnerContact, vraagPols, waarschuwWissen } from "./opvolging.ts";
import { herinnerOverleg, kijkQuorum, leerNummers, roepOp, wisOverleg } from "./overleg.ts";
import { sluitOverleg, verzetCasussen } from "./overleg-einde.ts";
import { herinnerPartner } from "./partner.ts";
import { alarmeerBuiten } from "./redmiddel.ts";
import { vulRij } from "./rij.ts";
import { stuurRolbericht, verdeelRolbericht } from "./rollen.ts";
import { kijkRoosterNa } from "./rooster.ts";
import { kijkSignaalGezien, vraagSignaalantwoord, wisSignaal, wisSignaalconcept } from "./signaal.ts";
import { toonIngetrokken } from "./signaal-weg.ts";
import { signaleer, verdeelSignaleren } from "./signaleren.ts";
import { schrijfKaartstand, verdeelKaartkijk, vraagOmKijken } from "./sociale-kaart.ts";
import { verhuis } from "./verhuizen.ts";
import { oproepTerug, oproepVervalt, termijnVoorbij } from "./verval.ts";
import { stuur, stuurStartkaart } from "./verzend.ts";
import { biedPlekAan, kijkWachtlijst } from "./wachtlijst.ts";
import { stuurWeekbericht, verdeelWeekberichten } from "./weekbericht.ts";
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
  weekberichten: verdeelWeekberichten,
  weekbericht: stuurWeekbericht,
  signaleren: verdeelSignaleren,
  signaleer,
  rooster: kijkRoosterNa,
  verhuis,
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
  overleg_oproep: roepOp,
  overleg_herinnering: herinnerOverleg,
  overleg_quorum: kijkQuorum,
  overleg_nummer: leerNummers,
  overleg_klaar: sluitOverleg,
  overleg_verzet: verzetCasussen,
  wis_overleg: wisOverleg,
  consult_af: consultZonderAntwoord,
  consult_herinnering: herinnerConsult,
  consult_klaar: consultKlaar,
  consult_plek: biedPlekAan,
  consult_plekdag: kijkWachtlijst,
  consult_advies: vraagAdvies,
  overleg_advies: vraagOverlegadvies,
  casus_na: vraagNaCasus,
  wis_casus: wisCasus,
  signaal_stil: kijkSignaalGezien,
  signaal_antwoord: vraagSignaalantwoord,
  wis_signaal: wisSignaal,
  wis_signaalconcept: wisSignaalconcept,
  signaal_weg: toonIngetrokken,
  wis_beheer: wisBeheer,
  rollen: verdeelRolbericht,
  rollen_wacht: verdeelRolbericht,
  rolbericht: stuurRolbericht,
  agenda: werkAgendaBij,
  kaart_stand: schrijfKaartstand,
  kaartkijk: verdeelKaartkijk,
  kaartoud: vraagOmKijken,
};

/** Does one due task; it ends the lease itself, in the same commit as what it changed. @throws {Storing} */
export function doeTaak(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { soort } = pacht.taak.inhoud;
  const doe = Object.hasOwn(TAKEN, soort) ? TAKEN[soort] : undefined;
  if (doe !== undefined) return doe(wereld, pacht);
  wereld.logboek.warn({ soort }, "onbekende taak overgeslagen");
  return wereld.opslag.rondAf(pacht);
}

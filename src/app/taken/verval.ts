import { balieteam } from "../../domain/cijfers/vraagfeiten.ts";
import type { Oproep } from "../../domain/oproep.ts";
import { isAfgelopen } from "../../domain/oproep.ts";
import { gevraagdeVan, isOpenAanbod, vervaltOp } from "../../domain/overdracht.ts";
import type { Vraag } from "../../domain/vraag.ts";
import { kaartenBij, naarVolgende, stapfeit, takenVanAanbod } from "../handelingen/aanbieden.ts";
import { takenVanOproep } from "../handelingen/alarm.ts";
import { stuurKaart } from "../handelingen/gemeen.ts";
import { naarVolgendeOproep } from "../handelingen/oproep.ts";
import { overnameVerder, takenNaOvername } from "../handelingen/overname.ts";
import { teamfeit } from "../handelingen/plaatsfeit.ts";
import type { Pacht } from "../poorten.ts";
import { alsOproep, alsVraag, type Geborgd, type Omgeving } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { alsTaak, doorTaak, type Taakwijziging } from "./taakwerk.ts";

/**
 * The term of an offer, or of waiting in the queue, passed: the next step is taken, and the desk sees it. A task that
 * comes late, twice, or from a clock that is ahead does nothing or waits for the term.
 */
export function termijnVoorbij(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { vraag: id = "", ronde, soort } = pacht.taak.inhoud;
  return alsTaak(wereld, pacht, { records: [`vraag/${id}`], belasting: true }, (geladen, om) => {
    const geborgd = alsVraag(geladen.records[0]);
    if (geborgd === null) return null;
    const { doc } = geborgd;
    const dezelfde = soort === "wachtrij_af" ? doc.toestand.soort === "wachtrij" : isOpenAanbod(doc, ronde ?? 0);
    const tot = vervaltOp(doc);
    if (!dezelfde || tot === null) return null;
    return tot > om.nu ? { taken: [{ ...pacht.taak, om: tot }] } : naStilte(wereld, om, geborgd);
  });
}

/** Whoever is asked now does not answer: the next step. What its owner had passed on goes to the next of that function, or stays. */
export function naStilte(wereld: Wereld, om: Omgeving, geborgd: Geborgd<Vraag>): Taakwijziging {
  return geborgd.doc.toestand.soort === "opgepakt" ? nietOvergenomen(om, geborgd) : volgendAanbod(wereld, om, geborgd);
}

function nietOvergenomen(om: Omgeving, geborgd: Geborgd<Vraag>): Taakwijziging {
  const { toestand } = geborgd.doc;
  const doc = overnameVerder(om, geborgd.doc, toestand.soort === "opgepakt" ? toestand.doorgezet : undefined);
  return {
    wijzigingen: [{ sleutel: geborgd.sleutel, versie: geborgd.versie, inhoud: doc }],
    taken: takenNaOvername(om, geborgd.doc, doc),
    audit: [doorTaak("vraag.doorzetten", doc.id)],
    feiten: [{ soort: "overname_vervallen", team: teamfeit(doc).team }],
  };
}

/** Asks the next candidate. At the end stands the team lead, who keeps being asked. */
export function volgendAanbod(wereld: Wereld, om: Omgeving, geborgd: Geborgd<Vraag>): Taakwijziging {
  const doc = naarVolgende(om, geborgd.doc);
  const feit = stapfeit(geborgd.doc, doc);
  if (feit["soort"] === "laatste_redmiddel" || feit["soort"] === "niemand_pakt_op")
    wereld.logboek.warn({ object: doc.id }, "vraag zonder eigenaar, teamleider opnieuw gevraagd");
  return {
    wijzigingen: [{ sleutel: geborgd.sleutel, versie: geborgd.versie, inhoud: doc }],
    taken: [...kaartenBij(om, doc, [gevraagdeVan(doc) ?? ""]), ...takenVanAanbod(om, doc), ...belZelf(om, doc)],
    audit: [doorTaak("vraag.aanbieden", doc.id)],
    feiten: [feit],
  };
}

/** What cannot wait: the desk gets a new card, because a card that changes in place is announced to nobody. */
function belZelf(om: Omgeving, doc: Vraag) {
  const haast = doc.plaatsing?.haast;
  return haast === "nu" || haast === "vandaag"
    ? [stuurKaart(om, `vraag/${doc.id}`, doc.indiener, { nieuw: true })]
    : [];
}

/** Nobody reacted to a call within its term: the next is called, and the desk is told to phone. */
export function oproepVervalt(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { oproep: id = "", ronde = 0 } = pacht.taak.inhoud;
  return alsTaak(wereld, pacht, { records: [`oproep/${id}`] }, (geladen, om) => {
    const geborgd = alsOproep(geladen.records[0]);
    const open =
      geborgd !== null &&
      !isAfgelopen(geborgd.doc) &&
      geborgd.doc.stand.soort === "roept" &&
      geborgd.doc.gevraagd.length === ronde;
    return open ? volgendeOproep(om, geborgd) : null;
  });
}

/** The card that made this call does not apply: whoever was asked is told, unless somebody is already coming. */
export function oproepTerug(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { oproep: id = "" } = pacht.taak.inhoud;
  return alsTaak(wereld, pacht, { records: [`oproep/${id}`] }, (geladen, om) => {
    const geborgd = alsOproep(geladen.records[0]);
    if (geborgd === null || (geborgd.doc.stand.soort !== "roept" && geborgd.doc.stand.soort !== "niemand")) return null;
    const doc: Oproep = { ...geborgd.doc, stand: { soort: "ingetrokken", om: om.nu } };
    return {
      wijzigingen: [{ sleutel: geborgd.sleutel, versie: geborgd.versie, inhoud: doc }],
      taken: takenVanOproep(om, doc),
      audit: [doorTaak("oproep.intrekken", doc.id)],
    };
  });
}

/** The desk that called. */
function oproepteam({ gemeente }: Omgeving, { locatie, van }: Oproep): string {
  return balieteam(gemeente, { locatie, indiener: van });
}

export function volgendeOproep(om: Omgeving, geborgd: Geborgd<Oproep>): Taakwijziging {
  const doc = naarVolgendeOproep(om, geborgd.doc);
  return {
    wijzigingen: [{ sleutel: geborgd.sleutel, versie: geborgd.versie, inhoud: doc }],
    taken: [...takenVanOproep(om, doc), stuurKaart(om, geborgd.sleutel, doc.van, { nieuw: true })],
    audit: [doorTaak("oproep.doorgeven", doc.id)],
    feiten: [{ soort: doc.stand.soort === "niemand" ? "oproep_niemand" : "oproep_verder", team: oproepteam(om, doc) }],
  };
}

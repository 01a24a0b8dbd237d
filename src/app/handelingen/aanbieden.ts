import { kanNietWachten, type Stap, volgendeStap } from "../../domain/keten.ts";
import {
  type Aanbodtijd,
  bewaardVoor,
  biedAan,
  gevraagdeVan,
  houderVan,
  type Kandidaatkeuze,
  laatLos,
  zagHetNooit,
  zetInRij,
} from "../../domain/overdracht.ts";
import type { Voordracht } from "../../domain/rooster.ts";
import { maakRoutebesluit, metBesluit } from "../../domain/routering/besluit.ts";
import type { Haast } from "../../domain/sleutels.ts";
import type { Vraag } from "../../domain/vraag.ts";
import { stilTot, voegTermijnToe, volgendeOpening } from "../../domain/werkkalender.ts";
import type { Feit, Taak } from "../poorten.ts";
import type { Omgeving } from "../stand.ts";
import { stuurKaart } from "./gemeen.ts";
import { functiefeit } from "./plaatsfeit.ts";

/**
 * Until when an offer waits for an answer: clock time for `nu` and `vandaag`, opening time for the rest. When the
 * desks are closed the offer waits for the next opening; the desk is told to phone (design of the house, §3).
 */
export function aanbodtermijn(om: Pick<Omgeving, "gemeente">, haast: Haast, vanaf: number): number {
  const termijn = om.gemeente.termijnen.aanbod[haast === "klaar" ? "vijf_dagen" : haast];
  const klok = kanNietWachten(haast);
  return voegTermijnToe(
    om.gemeente,
    klok ? volgendeOpening(om.gemeente, vanaf) : vanaf,
    termijn,
    klok ? "klok" : "werk",
  );
}

/**
 * The term of an offer to this person. What can wait is held until their quiet hours or leave are over, and the term
 * counts from then; never held beyond the day the resident must have heard.
 */
export function aanbodtijd(om: Omgeving, vraag: Vraag, wie: string): Aanbodtijd {
  const haast = vraag.plaatsing?.haast ?? "vandaag";
  const vanaf = stilVoor(om, vraag, wie);
  return { tot: aanbodtermijn(om, haast, vanaf ?? om.nu), ...(vanaf === null ? {} : { vanaf }) };
}

/** Until when news of this vraag is held for this person; null when it may come now. */
export function stilVoor(om: Omgeving, { plaatsing }: Vraag, wie: string): number | null {
  const persoon = om.gemeente.mensen.get(wie);
  if (plaatsing === null || persoon === undefined || kanNietWachten(plaatsing.haast)) return null;
  const stil = stilTot(om.gemeente, persoon, om.nu);
  return stil !== null && stil < plaatsing.contactVoor ? stil : null;
}

/** What is to be done for the state it is in now: the card to whoever is asked, and the clock of this round. */
export function takenVanAanbod(om: Omgeving, vraag: Vraag): readonly Taak[] {
  const { toestand } = vraag;
  if (toestand.soort === "wachtrij")
    return [{ id: `aanbod:${vraag.id}`, om: toestand.tot, inhoud: { soort: "wachtrij_af", vraag: vraag.id } }];
  const aanbod = toestand.soort === "opgepakt" ? toestand.doorgezet : toestand;
  if (aanbod === undefined || !("aan" in aanbod)) return [];
  const { aan, ronde, tot, vanaf = om.nu } = aanbod;
  const buiten =
    toestand.soort === "aangeboden" && toestand.redmiddel === om.nu && om.gemeente.laatsteRedmiddel !== null;
  return [
    stuurKaart(om, `vraag/${vraag.id}`, aan, { nieuw: true, naMs: Math.max(0, vanaf - om.nu) }),
    { id: `aanbod:${vraag.id}`, om: tot, inhoud: { soort: "aanbod_af", vraag: vraag.id, ronde } },
    ...(buiten ? [{ id: `redmiddel:${vraag.id}`, om: om.nu, inhoud: { soort: "redmiddel", vraag: vraag.id } }] : []),
  ];
}

/** Cards that change in place when something happened: those of the sender and of everybody who was asked and saw it. */
export function kaartenBij(om: Omgeving, vraag: Vraag, behalve: readonly string[] = []): readonly Taak[] {
  const wie = new Set([vraag.indiener, ...vraag.gevraagd.map((gevraagd) => gevraagd.wie)]);
  const zonder = [...behalve, bewaardVoor(vraag, om.nu)];
  return [...wie]
    .filter((oid) => !zonder.includes(oid) && (oid === vraag.indiener || !zagHetNooit(vraag, oid)))
    .map((oid) => stuurKaart(om, `vraag/${vraag.id}`, oid, { naMs: oid === vraag.indiener ? 300 : 0 }));
}

/** Something changed that whoever has the vraag must notice: they get a new card, which Teams announces; the rest follows in place. */
export function meldAanHouder(
  om: Omgeving,
  vroeger: Vraag,
  vraag: Vraag,
  behalve: readonly string[] = [],
): readonly Taak[] {
  const houder = houderVan(vroeger);
  const anderen = kaartenBij(om, vraag, [...behalve, ...(houder === null ? [] : [houder])]);
  if (houder === null || behalve.includes(houder) || bewaardVoor(vraag, om.nu) === houder) return anderen;
  return [...anderen, nieuweKaart(om, vraag, houder)];
}

/** A card that Teams announces, at the end of their quiet hours when it can wait. */
export function nieuweKaart(om: Omgeving, vraag: Vraag, wie: string): Taak {
  const stil = stilVoor(om, vraag, wie);
  return stuurKaart(om, `vraag/${vraag.id}`, wie, { nieuw: true, naMs: stil === null ? 0 : stil - om.nu });
}

/**
 * Goes on to whoever comes next: who is free, the queue of the function, the team lead, the last resort. A vraag is
 * never without somebody who is asked, or a queue, and a time at which that is looked at again.
 */
export function naarVolgende(om: Omgeving, vraag: Vraag): Vraag {
  const { stap, voordracht } = volgendeStap(om.gemeente, vraag, om);
  return zetStap(om, vraag, stap, voordracht);
}

/** Its owner lets go of it: to whoever they had asked already, else to whoever comes next. */
export function geefVrij(om: Omgeving, vraag: Vraag, reden: string | null): Vraag {
  const eigenaar = vraag.toestand.soort === "opgepakt" ? vraag.toestand.eigenaar : null;
  const los = laatLos(vraag, reden, om.nu);
  return gevraagdeVan(los) === eigenaar ? naarVolgende(om, los) : los;
}

/** Does this step, and keeps why with the vraag. */
export function zetStap(om: Omgeving, vraag: Vraag, stap: Stap, voordracht: Voordracht): Vraag {
  const { plaatsing, toestand } = vraag;
  if (plaatsing === null) throw new TypeError("niet doorgegeven");
  const gekozen = stap.soort === "wachtrij" ? null : { oid: stap.wie, waarom: stap.waarom, voor: stap.voor };
  // The same lead, asked for as long as it takes, is no new decision.
  const weer = stap.soort === "redmiddel" && toestand.soort === "aangeboden" && toestand.redmiddel !== undefined;
  const doc = weer ? vraag : metBesluit(vraag, maakRoutebesluit(plaatsing, voordracht, gekozen, om.nu));
  if (stap.soort === "wachtrij") {
    const tot = voegTermijnToe(om.gemeente, om.nu, om.gemeente.termijnen.wachtrij, "werk");
    return zetInRij(doc, plaatsing.functie, om.nu, tot);
  }
  return biedOp(om, doc, stap, stap.soort === "redmiddel");
}

/** Offers to this person, within the term of its haste. */
export function biedOp(om: Omgeving, vraag: Vraag, aan: Kandidaatkeuze, redmiddel = false): Vraag {
  const { tot, vanaf } = aanbodtijd(om, vraag, aan.wie);
  return biedAan(vraag, aan, om.nu, tot, { vanaf, redmiddel });
}

/** What this step counts as in the figures. */
export function stapfeit(vroeger: Vraag, doc: Vraag): Feit {
  const vast = functiefeit(doc);
  const { toestand } = doc;
  if (toestand.soort === "wachtrij") return { soort: "in_wachtrij", ...vast, functie: toestand.functie };
  const was = vroeger.toestand;
  const eerderBuiten = was.soort === "aangeboden" && was.redmiddel !== undefined;
  if (toestand.soort === "aangeboden" && toestand.redmiddel !== undefined)
    return { soort: eerderBuiten ? "niemand_pakt_op" : "laatste_redmiddel", ...vast };
  if (doc.gevraagd.at(-1)?.waarom.startsWith("teamleider") === true) return { soort: "naar_teamleider", ...vast };
  return { soort: was.soort === "wachtrij" ? "uit_wachtrij" : "aanbod_vervallen", ...vast };
}

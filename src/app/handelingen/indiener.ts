import { contactdag, statusbeeld } from "../../../dialogs/beelden/overdracht.ts";
import { stapbeeld } from "../../../dialogs/beelden/stap.ts";
import { knop, melding } from "../../../dialogs/beelden/zicht.ts";
import { advance, type Answers, currentStep } from "../../../dialogs/flow.ts";
import { stroomVan } from "../../../dialogs/stromen.ts";
import { plaats } from "../../domain/plaatsing.ts";
import { isVoorbij, type Vraag } from "../../domain/vraag.ts";
import { voegTermijnToe } from "../../domain/werkkalender.ts";
import { type Besluit, laatZien, niets, wijzigVraag } from "../besluit.ts";
import type { Geborgd, Omgeving, Stand } from "../stand.ts";
import { kaartenBij } from "./aanbieden.ts";
import { toonVraag } from "./alarm.ts";
import { contextVan, eis, type Handeling, naarStart, zichtVan } from "./gemeen.ts";
import { maakConcept, openConcept } from "./start.ts";

/** The slip for the resident: its words to read aloud, and a page to print behind a link that works once. */
export const briefje: Handeling = (stand, _druk, om) => {
  const { doc, nummer } = eis(stand.vraag);
  const zicht = zichtVan(stand.ik, om);
  const tot = voegTermijnToe(om.gemeente, om.nu, om.gemeente.termijnen.briefje, "klok");
  const basis = melding(zicht, "briefje", {
    titel: zicht.zeg("briefje.titel"),
    zinnen: [],
    knoppen: [{ titel: zicht.zeg("knop.printen"), link: `${om.publiekeUrl}/briefje/${om.vers.geheim}` }, knop(zicht, "ververs", "knop.terug_naar_status")],
    basis: { vraag: doc.id, rev: doc.gevraagd.length + doc.correcties },
  });
  const zeg = [zicht.zeg("briefje", briefjewaarden(om, stand, doc)), zicht.zeg("briefje.privacy")];
  return {
    ...niets(stand),
    verwijzingen: [{ naar: `vraag/${doc.id}`, geheim: `briefje/${om.vers.geheim}`, tot }],
    audit: [{ actie: "vraag.briefje", object: doc.id, resultaat: "gelukt" }],
    toon: () => ({ ...basis, alineas: [...zeg.map((tekst) => ({ tekst, stijl: "zeg" as const })), { tekst: zicht.zeg("briefje.uitleg", { nr: nummer ?? 0 }), stijl: "klein" as const }] }),
    resultaat: `vraag/${doc.id}`,
  };
};

/** What the slip says: a code, a day, a number; nothing that betrays the subject. */
export function briefjewaarden(om: Omgeving, stand: Pick<Stand, "ik">, vraag: Vraag) {
  const team = om.gemeente.teams.get(vraag.plaatsing?.team ?? stand.ik.team);
  return { dag: contactdag(zichtVan(stand.ik, om), vraag), nummer: team?.telefoon ?? om.gemeente.telefoon, code: vraag.code ?? "" };
}

/** Opens what was sent for correction; the receiver is told when it is confirmed again. */
export const corrigeren: Handeling = (stand, _druk, om) => {
  const geborgd = eis(stand.vraag);
  const zicht = zichtVan(stand.ik, om);
  if (!magNog(om, geborgd.doc)) return laatZien(stand, statusbeeld(zicht, { vraag: geborgd.doc, nummer: geborgd.nummer ?? 0 }, [zicht.zeg("corrigeren.te_laat")]));
  const context = contextVan(stand, om, geborgd.doc);
  const stroom = stroomVan(geborgd.doc.stroom.flow);
  const stap = stroom.steps.find(({ confirms }) => confirms)?.id ?? stroom.steps[0]?.id ?? "";
  const { state } = advance(stroom, geborgd.doc.stroom, { kind: "edited", step: stap, revision: geborgd.doc.stroom.revision }, context);
  const doc = { ...geborgd.doc, stroom: { ...state, asked: currentStep(stroom, { ...state, asked: stap }, context) } };
  return {
    ...niets(stand),
    vraag: wijzigVraag(geborgd, doc),
    audit: [{ actie: "vraag.corrigeren", object: doc.id, resultaat: "gelukt" }],
    toon: () => stapbeeld(zicht, context, doc, { meldingen: [zicht.zeg("corrigeren.uitleg")] }),
    resultaat: `vraag/${doc.id}`,
  };
};

/** A corrected vraag was confirmed: same owner, same number, the receiver's card says that something changed. */
export function meldCorrectie(besluit: Besluit, stand: Stand, om: Omgeving, geborgd: Geborgd<Vraag>, vraag: Vraag): Besluit {
  const { plaatsing } = vraag;
  if (plaatsing === null) throw new TypeError("niet doorgegeven");
  const opnieuw = plaats(om.gemeente, vraag, stand.ik, om.nu);
  const sneller = Math.min(plaatsing.contactVoor, opnieuw.contactVoor);
  const doc: Vraag = { ...vraag, correcties: vraag.correcties + 1, plaatsing: { ...opnieuw, team: plaatsing.team, functie: plaatsing.functie, doorgegeven: plaatsing.doorgegeven, contactVoor: sneller } };
  return {
    ...besluit,
    vraag: wijzigVraag(geborgd, doc),
    taken: [...besluit.taken, ...kaartenBij(om, doc)],
    toon: () => statusbeeld(zichtVan(stand.ik, om), { vraag: doc, nummer: geborgd.nummer ?? 0 }, [zichtVan(stand.ik, om).zeg("corrigeren.klaar")]),
    resultaat: `vraag/${doc.id}`,
  };
}

export const intrekkenVragen: Handeling = (stand, _druk, om) => {
  const { doc, nummer } = eis(stand.vraag);
  const zicht = zichtVan(stand.ik, om);
  if (!magNog(om, doc)) return laatZien(stand, toonVraag(stand, om, doc, nummer, [zicht.zeg("corrigeren.te_laat")]));
  const knoppen = [knop(zicht, "intrekken", "knop.ja_intrekken", { stijl: "gevaar", zonderVelden: true }), knop(zicht, "ververs", "knop.niet_intrekken")];
  return laatZien(stand, melding(zicht, "intrekken", { titel: zicht.zeg("intrekken.titel", { nr: nummer ?? 0 }), zinnen: [zicht.zeg("intrekken.uitleg")], knoppen, toon: "let_op", basis: { vraag: doc.id, rev: doc.gevraagd.length + doc.correcties } }));
};

/** Taken back by who sent it; whoever was asked or owns it is told. */
export const intrekken: Handeling = (stand, _druk, om) => {
  const geborgd = eis(stand.vraag);
  if (isVoorbij(geborgd.doc) || !magNog(om, geborgd.doc)) return laatZien(stand, toonVraag(stand, om, geborgd.doc, geborgd.nummer));
  const doc: Vraag = { ...geborgd.doc, stroom: { ...geborgd.doc.stroom, answers: {}, asked: null }, alarmen: [], toestand: { soort: "ingetrokken", op: om.nu } };
  return {
    ...niets(stand),
    vraag: wijzigVraag(geborgd, doc),
    taken: kaartenBij(om, doc, [stand.ik.oid]),
    vervallen: [`aanbod:${doc.id}`],
    audit: [{ actie: "vraag.intrekken", object: doc.id, resultaat: "gelukt" }],
    feiten: [{ soort: "ingetrokken", team: doc.plaatsing?.team ?? "" }],
    toon: () => statusbeeld(zichtVan(stand.ik, om), { vraag: doc, nummer: geborgd.nummer ?? 0 }),
    resultaat: `vraag/${doc.id}`,
  };
};

/** What one contact with one resident shares; the question itself and the consent are new each time. */
const ZELFDE_CONTACT = ["over_wie", "weet_ander", "kanaal", "weinig_nederlands", "taal", "postcode", "woonplek", "netwerk", "organisatie", "welke_organisatie", "voornaam", "bereik", "contact", "wanneer", "niet_op", "ander_mag_weten", "nodig"];

/** Another question of the same resident: nothing is asked or typed twice. */
export const nogEen: Handeling = (stand, _druk, om) => {
  const { doc } = eis(stand.vraag);
  if (om.nu > (doc.plaatsing?.doorgegeven ?? 0) + 3_600_000 * 2) return openConcept(stand, om, maakConcept(stand, om, "vraagverkenning"));
  const over: Answers = Object.fromEntries(Object.entries(doc.stroom.answers).filter(([id]) => ZELFDE_CONTACT.includes(id)));
  return openConcept(stand, om, maakConcept(stand, om, "vraagverkenning", over, doc.contact));
};

/** The same resident was already known: this draft goes, the other vraag hears that the resident came again. */
export const dubbelZelfde: Handeling = (stand, druk, om) => {
  const concept = eis(stand.vraag);
  const ander = stand.gevonden;
  if (ander === null || ander.doc.id !== druk.data["ander"]) return laatZien(stand, toonVraag(stand, om, concept.doc, concept.nummer));
  const zicht = zichtVan(stand.ik, om);
  const doc: Vraag = { ...ander.doc, terugGeweest: [...ander.doc.terugGeweest, om.nu].slice(-10) };
  const samen: Besluit = {
    ...niets(stand),
    gesprek: { ...stand.gesprek.doc, open: stand.gesprek.doc.open.filter(({ vraag }) => vraag !== concept.doc.id) },
    vraag: wijzigVraag(concept, null),
    andere: [{ sleutel: ander.sleutel, versie: ander.versie, inhoud: doc }],
    taken: kaartenBij(om, doc, [doc.indiener]),
    vervallen: [`wis:${concept.doc.id}`],
    audit: [{ actie: "vraag.samenvoegen", object: doc.id, resultaat: "gelukt" }],
    feiten: [{ soort: "bewoner_terug", hoe: "telefoon" }],
  };
  return naarStart(stand, om, [zicht.zeg("dubbel.zelfde", { nr: ander.nummer ?? 0 })], samen);
};

function magNog(om: Omgeving, vraag: Vraag): boolean {
  const sinds = vraag.plaatsing?.doorgegeven;
  return sinds !== undefined && om.nu <= voegTermijnToe(om.gemeente, sinds, om.gemeente.termijnen.corrigeren, "kalender");
}

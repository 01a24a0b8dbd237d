import { stapbeeld } from "../../../dialogs/beelden/stap.ts";
import { statusbeeld } from "../../../dialogs/beelden/status.ts";
import { knop, melding } from "../../../dialogs/beelden/zicht.ts";
import { advance, currentStep } from "../../../dialogs/flow.ts";
import { stroomVan } from "../../../dialogs/stromen.ts";
import { kanNietWachten, lieverNiet } from "../../domain/keten.ts";
import { gevraagdeVan, haalTerug } from "../../domain/overdracht.ts";
import { plaats } from "../../domain/plaatsing.ts";
import { isVoorbij, type Plaatsing, type Vraag } from "../../domain/vraag.ts";
import { type Besluit, laatZien, niets, wijzigVraag } from "../besluit.ts";
import { vergetenRegisseur } from "../regisseur.ts";
import type { Geborgd, Omgeving, Stand } from "../stand.ts";
import { kaartenBij, meldAanHouder, naarVolgende, takenVanAanbod } from "./aanbieden.ts";
import { toonVraag } from "./alarm.ts";
import { contextVan, eis, type Handeling, zichtVan } from "./gemeen.ts";
import { magNogCorrigeren } from "./invulbaar.ts";
import { overnameVerder } from "./overname.ts";

/** Opens what was sent for correction; the receiver is told when it is confirmed again. */
export const corrigeren: Handeling = (stand, _druk, om) => {
  const geborgd = eis(stand.vraag);
  const zicht = zichtVan(stand.ik, om);
  if (!magNogCorrigeren(om, geborgd.doc))
    return laatZien(
      stand,
      statusbeeld(zicht, { vraag: geborgd.doc, nummer: geborgd.nummer ?? 0 }, [zicht.zeg("corrigeren.te_laat")]),
    );
  const context = contextVan(stand, om, geborgd.doc);
  const stroom = stroomVan(geborgd.doc.stroom.flow);
  const stap = stroom.steps.find(({ confirms }) => confirms)?.id ?? stroom.steps[0]?.id ?? "";
  const { state } = advance(
    stroom,
    geborgd.doc.stroom,
    { kind: "edited", step: stap, revision: geborgd.doc.stroom.revision },
    context,
  );
  const doc = {
    ...geborgd.doc,
    voorCorrectie: geborgd.doc.voorCorrectie ?? geborgd.doc.stroom,
    stroom: { ...state, asked: currentStep(stroom, { ...state, asked: stap }, context) },
  };
  return {
    ...niets(stand),
    vraag: wijzigVraag(geborgd, doc),
    audit: [{ actie: "vraag.corrigeren", object: doc.id, resultaat: "gelukt" }],
    toon: () => stapbeeld(zicht, context, doc, { meldingen: [zicht.zeg("corrigeren.uitleg")] }),
    resultaat: `vraag/${doc.id}`,
  };
};

/** A corrected vraag was confirmed: same owner, same number, the receiver's card says that something changed. */
export function meldCorrectie(
  besluit: Besluit,
  stand: Stand,
  om: Omgeving,
  geborgd: Geborgd<Vraag>,
  vraag: Vraag,
): Besluit {
  const { plaatsing } = vraag;
  if (plaatsing === null) throw new TypeError("niet doorgegeven");
  const { plaatsing: opnieuw } = plaats(om.gemeente, vraag, stand.ik, om.nu);
  if (JSON.stringify(vraag.voorCorrectie?.answers) === JSON.stringify(vraag.stroom.answers))
    return sluitCorrectie(stand, om, geborgd, vraag);
  const doc = gecorrigeerd(vraag, plaatsing, opnieuw);
  const elders = isElders(om, doc, plaatsing);
  const verder = elders ? naarVolgende(om, doc) : zonderGeweerde(om, doc);
  const gevraagde = verder === doc ? null : gevraagdeVan(verder);
  return {
    ...besluit,
    vraag: wijzigVraag(geborgd, verder),
    taken: [
      ...besluit.taken,
      ...(elders ? kaartenBij(om, verder) : meldAanHouder(om, vraag, verder, gevraagde === null ? [] : [gevraagde])),
      ...(verder === doc ? [] : takenVanAanbod(om, verder)),
    ],
    vervallen: [...besluit.vervallen, ...(verder === doc ? [] : [`aanbod:${doc.id}`])],
    toon: () => toonVraag(stand, om, verder, geborgd.nummer, [zichtVan(stand.ik, om).zeg("corrigeren.klaar")]),
    resultaat: `vraag/${doc.id}`,
  };
}

/** The same number; who took it up keeps it, and the day of contact only comes nearer. */
function gecorrigeerd(vraag: Vraag, was: Plaatsing, opnieuw: Plaatsing): Vraag {
  const contactVoor = Math.min(was.contactVoor, opnieuw.contactVoor);
  const plek = vraag.toestand.soort === "opgepakt" ? { team: was.team, functie: was.functie } : {};
  return {
    ...vraag,
    voorCorrectie: null,
    correcties: vraag.correcties + 1,
    plaatsing: { ...opnieuw, ...plek, doorgegeven: was.doorgegeven, contactVoor },
  };
}

/** The owner asked somebody to take it over whom the resident would rather not have: they are asked no more, at once. */
function zonderGeweerde(om: Omgeving, vraag: Vraag): Vraag {
  const { doorgezet } = vraag.toestand.soort === "opgepakt" ? vraag.toestand : {};
  if (doorgezet === undefined || !lieverNiet(vraag).includes(doorgezet.aan)) return vraag;
  return overnameVerder(om, haalTerug(vraag, om.nu), doorgezet);
}

/** Whether somebody else must be asked now: the resident would rather not have this one, or it goes to another function. */
function isElders({ gemeente }: Omgeving, { toestand, plaatsing, stroom }: Vraag, was: Plaatsing): boolean {
  const houder =
    toestand.soort === "opgepakt" ? toestand.eigenaar : toestand.soort === "aangeboden" ? toestand.aan : null;
  if (houder !== null && lieverNiet({ stroom }).includes(houder)) return true;
  // What cannot wait any more does not wait in a queue.
  if (toestand.soort === "wachtrij" && plaatsing !== null && kanNietWachten(plaatsing.haast)) return true;
  if (plaatsing === null || (plaatsing.team === was.team && plaatsing.functie === was.functie)) return false;
  const persoon = gemeente.mensen.get(houder ?? "");
  const pastNogSteeds = persoon?.team === plaatsing.team && persoon.functies.includes(plaatsing.functie);
  return !pastNogSteeds;
}

/** "Niet wijzigen": what was handed over stands as it was, and nobody is told of anything. */
export const nietWijzigen: Handeling = (stand, _druk, om) => {
  const geborgd = eis(stand.vraag);
  const { voorCorrectie } = geborgd.doc;
  if (voorCorrectie === null) return laatZien(stand, toonVraag(stand, om, geborgd.doc, geborgd.nummer));
  return sluitCorrectie(stand, om, geborgd, {
    ...geborgd.doc,
    stroom: { ...voorCorrectie, revision: geborgd.doc.stroom.revision + 1 },
  });
};

function sluitCorrectie(stand: Stand, om: Omgeving, geborgd: Geborgd<Vraag>, vraag: Vraag): Besluit {
  const doc: Vraag = { ...vraag, voorCorrectie: null, stroom: { ...vraag.stroom, asked: null } };
  return {
    ...niets(stand),
    vraag: wijzigVraag(geborgd, doc),
    audit: [{ actie: "vraag.corrigeren", object: doc.id, resultaat: "gelukt" }],
    toon: () => toonVraag(stand, om, doc, geborgd.nummer),
    resultaat: `vraag/${doc.id}`,
  };
}

export const intrekkenVragen: Handeling = (stand, _druk, om) => {
  const { doc, nummer } = eis(stand.vraag);
  const zicht = zichtVan(stand.ik, om);
  if (!magNogCorrigeren(om, doc))
    return laatZien(stand, toonVraag(stand, om, doc, nummer, [zicht.zeg("corrigeren.te_laat")]));
  const knoppen = [
    knop(zicht, "intrekken", "knop.ja_intrekken", { stijl: "gevaar", zonderVelden: true }),
    knop(zicht, "ververs", "knop.niet_intrekken"),
  ];
  return laatZien(
    stand,
    melding(zicht, "intrekken", {
      titel: zicht.zeg("intrekken.titel", { nr: nummer ?? 0 }),
      zinnen: [zicht.zeg("intrekken.uitleg")],
      knoppen,
      toon: "let_op",
      basis: { vraag: doc.id, rev: doc.gevraagd.length + doc.correcties },
    }),
  );
};

/** Taken back by who sent it; whoever was asked or owns it is told. */
export const intrekken: Handeling = (stand, _druk, om) => {
  const geborgd = eis(stand.vraag);
  if (isVoorbij(geborgd.doc) || !magNogCorrigeren(om, geborgd.doc))
    return laatZien(stand, toonVraag(stand, om, geborgd.doc, geborgd.nummer));
  const doc: Vraag = {
    ...geborgd.doc,
    stroom: { ...geborgd.doc.stroom, answers: {}, asked: null },
    voorCorrectie: null,
    bekendBij: null,
    alarmen: [],
    toestand: { soort: "ingetrokken", op: om.nu },
  };
  return {
    ...niets(stand),
    vraag: wijzigVraag(geborgd, doc),
    taken: meldAanHouder(om, geborgd.doc, doc, [stand.ik.oid]),
    vervallen: [`aanbod:${doc.id}`],
    audit: [{ actie: "vraag.intrekken", object: doc.id, resultaat: "gelukt" }],
    ongeldig: geborgd.doc.toestand.soort === "opgepakt" ? vergetenRegisseur(geborgd.doc, "niet_meer_nodig") : [],
    toon: () => statusbeeld(zichtVan(stand.ik, om), { vraag: doc, nummer: geborgd.nummer ?? 0 }),
    resultaat: `vraag/${doc.id}`,
  };
};

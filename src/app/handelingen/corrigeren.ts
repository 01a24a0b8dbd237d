import { stapbeeld } from "../../../dialogs/beelden/stap.ts";
import { statusbeeld } from "../../../dialogs/beelden/status.ts";
import { knop, melding } from "../../../dialogs/beelden/zicht.ts";
import { advance, currentStep } from "../../../dialogs/flow.ts";
import { stroomVan } from "../../../dialogs/stromen.ts";
import { plaats } from "../../domain/plaatsing.ts";
import { isVoorbij, type Vraag } from "../../domain/vraag.ts";
import { voegTermijnToe } from "../../domain/werkkalender.ts";
import { type Besluit, laatZien, niets, wijzigVraag } from "../besluit.ts";
import type { Geborgd, Omgeving, Stand } from "../stand.ts";
import { meldAanHouder } from "./aanbieden.ts";
import { toonVraag } from "./alarm.ts";
import { contextVan, eis, type Handeling, zichtVan } from "./gemeen.ts";

/** Opens what was sent for correction; the receiver is told when it is confirmed again. */
export const corrigeren: Handeling = (stand, _druk, om) => {
  const geborgd = eis(stand.vraag);
  const zicht = zichtVan(stand.ik, om);
  if (!magNog(om, geborgd.doc))
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
export function meldCorrectie(
  besluit: Besluit,
  stand: Stand,
  om: Omgeving,
  geborgd: Geborgd<Vraag>,
  vraag: Vraag,
): Besluit {
  const { plaatsing } = vraag;
  if (plaatsing === null) throw new TypeError("niet doorgegeven");
  const opnieuw = plaats(om.gemeente, vraag, stand.ik, om.nu);
  const sneller = Math.min(plaatsing.contactVoor, opnieuw.contactVoor);
  const doc: Vraag = {
    ...vraag,
    correcties: vraag.correcties + 1,
    plaatsing: {
      ...opnieuw,
      team: plaatsing.team,
      functie: plaatsing.functie,
      doorgegeven: plaatsing.doorgegeven,
      contactVoor: sneller,
    },
  };
  return {
    ...besluit,
    vraag: wijzigVraag(geborgd, doc),
    taken: [...besluit.taken, ...meldAanHouder(om, vraag, doc)],
    toon: () =>
      statusbeeld(zichtVan(stand.ik, om), { vraag: doc, nummer: geborgd.nummer ?? 0 }, [
        zichtVan(stand.ik, om).zeg("corrigeren.klaar"),
      ]),
    resultaat: `vraag/${doc.id}`,
  };
}

export const intrekkenVragen: Handeling = (stand, _druk, om) => {
  const { doc, nummer } = eis(stand.vraag);
  const zicht = zichtVan(stand.ik, om);
  if (!magNog(om, doc)) return laatZien(stand, toonVraag(stand, om, doc, nummer, [zicht.zeg("corrigeren.te_laat")]));
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
  if (isVoorbij(geborgd.doc) || !magNog(om, geborgd.doc))
    return laatZien(stand, toonVraag(stand, om, geborgd.doc, geborgd.nummer));
  const doc: Vraag = {
    ...geborgd.doc,
    stroom: { ...geborgd.doc.stroom, answers: {}, asked: null },
    alarmen: [],
    toestand: { soort: "ingetrokken", op: om.nu },
  };
  return {
    ...niets(stand),
    vraag: wijzigVraag(geborgd, doc),
    taken: meldAanHouder(om, geborgd.doc, doc, [stand.ik.oid]),
    vervallen: [`aanbod:${doc.id}`],
    audit: [{ actie: "vraag.intrekken", object: doc.id, resultaat: "gelukt" }],
    feiten: [{ soort: "ingetrokken", team: doc.plaatsing?.team ?? "" }],
    toon: () => statusbeeld(zichtVan(stand.ik, om), { vraag: doc, nummer: geborgd.nummer ?? 0 }),
    resultaat: `vraag/${doc.id}`,
  };
};

function magNog(om: Omgeving, vraag: Vraag): boolean {
  const sinds = vraag.plaatsing?.doorgegeven;
  return (
    sinds !== undefined && om.nu <= voegTermijnToe(om.gemeente, sinds, om.gemeente.termijnen.corrigeren, "kalender")
  );
}

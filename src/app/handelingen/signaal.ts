import { signaalverwijzing } from "../../../dialogs/beelden/signaal.ts";
import { effectweken } from "../../domain/signaal/effect.ts";
import type { Signaal, Signaalstand } from "../../domain/signaal/signaal.ts";
import { kanNaar, magTerug, metStand, zonderLaatsteStap } from "../../domain/signaal/verloop.ts";
import { lokaleDag } from "../../domain/werkkalender.ts";
import { type Besluit, laatZien, niets } from "../besluit.ts";
import { lijstplaatsen, takenVan } from "../signaalgevolgen.ts";
import type { Geborgd, Omgeving, Stand } from "../stand.ts";
import type { Periodevraag } from "../tellingen.ts";
import { eis, type Handeling, magHierStaan, naarStart, zichtVan } from "./gemeen.ts";
import {
  ingetrokkenkaarten,
  kaarttaken,
  opNieuwste,
  signaalfeit,
  toonSignaal,
  vastgelegd,
  zoStaatHet,
} from "./signaal-gemeen.ts";

/** One signal, with what somebody wrote: that is read in the window, or in the trial on a card. */
export const signaal: Handeling = (stand, _druk, om) => {
  const geborgd = eis(stand.signaal ?? null);
  if (!magHierStaan(om)) return laatZien(stand, signaalverwijzing(zichtVan(stand.ik, om), geborgd.doc));
  return {
    ...laatZien(stand, toonSignaal(stand, om, geborgd, [], true)),
    audit: [{ actie: "signaal.volgen", object: geborgd.doc.id, resultaat: "gelukt" }],
    resultaat: geborgd.sleutel,
  };
};

/** The card in the chat as it stands now, without own words. */
export const signaalTonen: Handeling = (stand, _druk, om) => {
  const geborgd = eis(stand.signaal ?? null);
  return { ...laatZien(stand, toonSignaal(stand, om, geborgd)), resultaat: geborgd.sleutel };
};

/** The weeks of which the counts stand on the page. */
export const signaalweken: Periodevraag = (_druk, { gemeente, nu }, { signaal: geborgd }) =>
  geborgd == null ? [] : effectweken(geborgd.doc, lokaleDag(gemeente, nu).toString());

export const signaalGezien: Handeling = opNieuwste((stand, geborgd, _druk, om) =>
  stap(stand, om, geborgd, { soort: "gezien", op: om.nu }, false),
);

export const signaalOppakken: Handeling = opNieuwste((stand, geborgd, _druk, om) =>
  stap(stand, om, geborgd, { soort: "opgepakt", op: om.nu }, true),
);

/** A step without words. */
function stap(stand: Stand, om: Omgeving, geborgd: Geborgd<Signaal>, wordt: Signaalstand, meldt: boolean): Besluit {
  if (!kanNaar(geborgd.doc, wordt.soort)) return zoStaatHet(stand, om, geborgd);
  const doc = metStand(om.gemeente, geborgd.doc, wordt, stand.ik.oid, om.nu);
  return vastgelegd(stand, om, geborgd, doc, {
    meldt,
    feiten: [{ soort: `signaal_${wordt.soort}` as const, ...signaalfeit(doc) }],
  });
}

/** Takes a signal back while nobody does anything with it: its words are gone at once, and with them the record. */
export const signaalIntrekken: Handeling = opNieuwste((stand, { sleutel, versie, doc, nummer }, _druk, om) => {
  if (!magTerug(doc)) return zoStaatHet(stand, om, { sleutel, versie, doc, nummer });
  const besluit: Besluit = {
    ...niets(stand),
    andere: [{ sleutel, versie, inhoud: null, lijsten: lijstplaatsen(doc).map(([naam]) => ({ naam, op: null })) }],
    taken: ingetrokkenkaarten(om, doc),
    vervallen: [...takenVan(doc), ...kaarttaken(om, doc)],
    audit: [{ actie: "signaal.intrekken", object: doc.id, resultaat: "gelukt" }],
    feiten: [{ soort: "signaal_ingetrokken", ...signaalfeit(doc) }],
  };
  return naarStart(stand, om, [zichtVan(stand.ik, om).zeg("signaal.ingetrokken")], besluit);
});

/** Takes the last step back, by who took it: a wrong tap, or it is not done after all. */
export const signaalTerug: Handeling = opNieuwste((stand, geborgd, _druk, om) => {
  const { doc: was } = geborgd;
  if (was.vorige === null || was.door !== stand.ik.oid) return zoStaatHet(stand, om, geborgd);
  const boven = [zichtVan(stand.ik, om).zeg("signaal.teruggedraaid")];
  const feiten = [{ soort: "signaal_terug" as const, ...signaalfeit(was), was: was.stand.soort }];
  return vastgelegd(stand, om, geborgd, zonderLaatsteStap(was, om.nu), { meldt: false, feiten, boven });
});

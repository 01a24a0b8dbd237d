import { type Bladbij, bladbeeld } from "../../../dialogs/beelden/blad.ts";
import { controlebeeld, VINKEN, vertelbeeld } from "../../../dialogs/beelden/blad-controle.ts";
import { klaarbeeld } from "../../../dialogs/beelden/blad-lezen.ts";
import type { Zicht } from "../../../dialogs/beelden/zicht.ts";
import {
  alleenVraag,
  heeftVerhaal,
  metBlad,
  neemOver,
  type Overgenomen,
  stempel,
  TEKSTVELDEN,
} from "../../domain/casuistiek/blad.ts";
import { adviseurVan, type Blad, type Casus } from "../../domain/casuistiek/casus.ts";
import { type Besluit, laatZien } from "../besluit.ts";
import type { Geborgd, Omgeving, Stand } from "../stand.ts";
import { genummerd, inVenster, metCasus, wijs } from "./blad-gemeen.ts";
import { type Druk, type Handeling, stuurKaart, zichtVan } from "./gemeen.ts";

/** The sheet, to fill in; from the check also with what the coach pointed at. */
export const casusBlad: Handeling = inVenster("casus_blad", (stand, casus, { data }, om) => {
  const wijst = data["wijs"] === true ? wijs(om, teksten(casus.doc.blad)) : [];
  return laatZien(stand, bladbeeld(zichtVan(stand.ik, om), genummerd(casus), { wijst }));
});

/** Keeps what is being typed, without going on. */
export const casusBewaar: Handeling = inVenster("casus_blad", (stand, casus, druk, om) => {
  const over = overgenomen(casus, druk);
  const nu = { ...casus, doc: metBlad(casus.doc, over.blad) };
  const beeld = bladbeeld(zichtVan(stand.ik, om), genummerd(nu), bijOver(zichtVan(stand.ik, om), over));
  return { ...metCasus(stand, om, casus, nu.doc), toon: () => beeld };
});

/** Keeps the sheet, and shows what the coach sees, what others will see, and the three ticks. */
export const casusControle: Handeling = inVenster("casus_blad", (stand, casus, druk, om) => {
  const zicht = zichtVan(stand.ik, om);
  const over = overgenomen(casus, druk);
  const nu = { ...casus, doc: metBlad(casus.doc, over.blad) };
  const bij = bijOver(zicht, over);
  const fouten = { ...bij.fouten, ...vraagfout(zicht, nu.doc.blad) };
  const klaar = Object.keys(fouten).length === 0 && Object.keys(over.elders).length === 0;
  const beeld = klaar ? controle(stand, om, nu, bij.meldingen) : bladbeeld(zicht, genummerd(nu), { ...bij, fouten });
  return { ...metCasus(stand, om, casus, nu.doc), toon: () => beeld };
});

/** A person says that nobody can be recognised; from now on the others can read it. */
export const casusKlopt: Handeling = inVenster("casus_blad", (stand, casus, druk, om) => {
  const zicht = zichtVan(stand.ik, om);
  const { doc } = casus;
  if (druk.rev !== stempel(doc.blad)) return laatZien(stand, controle(stand, om, casus, [zicht.zeg("blad.veranderd")]));
  const fouten = vraagfout(zicht, doc.blad);
  if (Object.keys(fouten).length > 0) return laatZien(stand, bladbeeld(zicht, genummerd(casus), { fouten }));
  const gevinkt = VINKEN.filter((id) => druk.velden[id] === "true");
  if (gevinkt.length < VINKEN.length) {
    const wijst = wijs(om, teksten(doc.blad));
    return laatZien(stand, controlebeeld(zicht, genummerd(casus), { wijst, gevinkt }));
  }
  const nu: Casus = { ...doc, gecontroleerd: om.nu, keer: doc.keer + 1 };
  return bevestigd(stand, om, casus, nu);
});

/** Leaves the question alone on the sheet; asked once more when that erases something. */
export const casusVertel: Handeling = inVenster("casus_blad", (stand, casus, druk, om) => {
  const zicht = zichtVan(stand.ik, om);
  const over = overgenomen(casus, druk);
  const nu = { ...casus, doc: metBlad(casus.doc, over.blad) };
  if (heeftVerhaal(nu.doc.blad) && druk.data["zeker"] !== true)
    return { ...metCasus(stand, om, casus, nu.doc), toon: () => vertelbeeld(zicht, genummerd(nu)) };
  const blad = alleenVraag(nu.doc.blad);
  const leeg = { ...casus, doc: stempel(blad) === stempel(nu.doc.blad) ? nu.doc : metBlad(nu.doc, blad) };
  const fouten = vraagfout(zicht, blad);
  const meldingen = [zicht.zeg("blad.verteld")];
  const beeld =
    Object.keys(fouten).length > 0
      ? bladbeeld(zicht, genummerd(leeg), { fouten, meldingen })
      : controle(stand, om, leeg, meldingen);
  return { ...metCasus(stand, om, casus, leeg.doc), toon: () => beeld };
});

function bevestigd(stand: Stand, om: Omgeving, casus: Geborgd<Casus>, doc: Casus): Besluit {
  const adviseur = doc.route.soort === "consult" ? adviseurVan(doc) : null;
  const basis = metCasus(stand, om, casus, doc);
  return {
    ...basis,
    // The card of who is to read it changes where it is: that there is something to read now.
    taken: [...basis.taken, ...(adviseur === null ? [] : [stuurKaart(om, `casus/${doc.id}`, adviseur)])],
    audit: [{ actie: "casus.invullen", object: doc.id, resultaat: "gelukt" }],
    toon: () => klaarbeeld(zichtVan(stand.ik, om), genummerd({ ...casus, doc })),
  };
}

function controle(stand: Stand, om: Omgeving, casus: Geborgd<Casus>, meldingen: readonly string[] = []) {
  const wijst = wijs(om, teksten(casus.doc.blad));
  return controlebeeld(zichtVan(stand.ik, om), genummerd(casus), { wijst, meldingen });
}

/** Only a page with fields sends any; without them nothing was emptied. */
function overgenomen({ doc }: Geborgd<Casus>, { velden, rev }: Druk): Overgenomen {
  const leeg = Object.keys(velden).length === 0;
  return neemOver(doc.blad, velden, !leeg && rev === stempel(doc.blad));
}

function bijOver(zicht: Zicht, over: Overgenomen): Bladbij & { readonly meldingen: readonly string[] } {
  const weg = over.weggehaald.map((soort) =>
    soort === "bsn"
      ? zicht.zeg("bsn.venster")
      : soort === "iban"
        ? zicht.zeg("gegevens.iban")
        : zicht.zeg("gegevens.weggehaald"),
  );
  const elders = Object.keys(over.elders).length > 0 ? [zicht.zeg("blad.elders")] : [];
  const fouten = Object.fromEntries(over.teLang.map((id) => [id, zicht.zeg("fout.te_lang")]));
  return { open: over.open, elders: over.elders, fouten, meldingen: [...new Set([...weg, ...elders])] };
}

/** The one thing that must be there: a question, with its question mark. */
function vraagfout(zicht: Zicht, { vraag }: Blad): { readonly vraag?: string } {
  if (vraag.trim() === "") return { vraag: zicht.zeg("fout.verplicht") };
  return vraag.includes("?") ? {} : { vraag: zicht.zeg("fout.vraagteken") };
}

function teksten(blad: Blad): readonly string[] {
  return TEKSTVELDEN.map((id) => blad[id]);
}

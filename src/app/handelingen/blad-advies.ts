import { adviesbeeld, gaDoenbeeld, type Schrijfbij, WAT_MEEST } from "../../../dialogs/beelden/blad-advies.ts";
import { leesbladbeeld } from "../../../dialogs/beelden/blad-lezen.ts";
import { knop, voornaam, type Zicht } from "../../../dialogs/beelden/zicht.ts";
import { ADVIES, stempel, zonderNummers } from "../../domain/casuistiek/blad.ts";
import type { Casus } from "../../domain/casuistiek/casus.ts";
import { lokaleDag } from "../../domain/werkkalender.ts";
import { laatZien } from "../besluit.ts";
import type { Geborgd, Omgeving, Stand } from "../stand.ts";
import { genummerd, inVenster, metCasus, wijs } from "./blad-gemeen.ts";
import { type Druk, type Handeling, stuurKaart, zichtVan } from "./gemeen.ts";

const JAAR_MS = 366 * 86_400_000;

/** The page for the advice, also when the case was only told; what somebody else is writing stays theirs. */
export const adviesSchrijven: Handeling = inVenster("advies_schrijven", (stand, casus, _druk, om) => {
  const zicht = zichtVan(stand.ik, om);
  return laatZien(stand, adviesbeeld(zicht, genummerd(casus), begonnen(stand, casus.doc)));
});

/** Keeps advice that is still being written, for the eyes of its writer. */
export const adviesHalf: Handeling = inVenster("advies_schrijven", (stand, casus, druk, om) => {
  const { tekst, getypt, bij } = getyptAdvies(zichtVan(stand.ik, om), druk);
  const nu = { ...casus, doc: { ...casus.doc, klad: { door: stand.ik.oid, tekst } } };
  const anders = tekst !== begonnen(stand, casus.doc) && bij.fouten === undefined;
  const beeld = adviesbeeld(zichtVan(stand.ik, om), genummerd(anders ? nu : casus), getypt, bij);
  return { ...metCasus(stand, om, casus, anders ? nu.doc : casus.doc), toon: () => beeld };
});

/** Gives the advice: at most ten lines, looked at by the coach, confirmed by a person; the asker is told that it is there. */
export const adviesBewaar: Handeling = inVenster("advies_schrijven", (stand, casus, druk, om) => {
  const zicht = zichtVan(stand.ik, om);
  const { tekst, getypt, bij } = getyptAdvies(zicht, druk);
  const leeg = tekst.trim() === "" ? { fouten: { advies: zicht.zeg("fout.verplicht") } } : {};
  const wijst = bij.fouten === undefined ? wijs(om, [tekst]) : [];
  const nagezien = wijst.length === 0 || druk.data["klopt"] === stempel(tekst);
  if (bij.fouten !== undefined || leeg.fouten !== undefined || !nagezien || bij.open === true) {
    const doc = bij.fouten === undefined ? { ...casus.doc, klad: { door: stand.ik.oid, tekst } } : casus.doc;
    const beeld = adviesbeeld(zicht, genummerd({ ...casus, doc }), tekst === "" ? getypt : tekst, {
      ...bij,
      ...leeg,
      open: false,
      wijst,
    });
    return { ...metCasus(stand, om, casus, doc), toon: () => beeld };
  }
  const advies = { tekst: tekst.trim(), door: stand.ik.oid, functie: functieVan(zicht, casus.doc), op: om.nu };
  const doc: Casus = { ...casus.doc, advies, klad: null, keer: casus.doc.keer + 1 };
  return gegeven(stand, om, casus, doc);
});

function gegeven(stand: Stand, om: Omgeving, casus: Geborgd<Casus>, doc: Casus) {
  const zicht = zichtVan(stand.ik, om);
  const basis = metCasus(stand, om, casus, doc);
  const beeld = leesbladbeeld(zicht, genummerd({ ...casus, doc }), [
    knop(zicht, "advies_schrijven", "knop.consult.advies_wijzigen"),
  ]);
  const tekst = zicht.zeg("advies.gegeven", { naam: voornaam(zicht, doc.inbrenger) });
  return {
    ...basis,
    taken: [...basis.taken, stuurKaart(om, `casus/${doc.id}`, doc.inbrenger, { nieuw: true, tekst: "advies.er" })],
    audit: [{ actie: "casus.adviseren", object: doc.id, resultaat: "gelukt" }] as const,
    toon: () => ({ ...beeld, alineas: [{ tekst, stijl: "melding" as const }, ...beeld.alineas] }),
  };
}

/** "Ik ga … doen, vóór …": for the asker, after the talk. */
export const gaDoen: Handeling = inVenster("ga_doen", (stand, casus, _druk, om) => {
  const { gaDoen: staat } = casus.doc;
  return laatZien(stand, gaDoenbeeld(zichtVan(stand.ik, om), genummerd(casus), staat ?? { wat: "", voor: "" }));
});

export const gaDoenBewaar: Handeling = inVenster("ga_doen", (stand, casus, druk, om) => {
  const zicht = zichtVan(stand.ik, om);
  const { tekst: wat } = zonderNummers(druk.velden["wat"] ?? "");
  const voor = druk.velden["voor"] ?? "";
  const fouten = { ...watfout(zicht, wat), ...dagfout(zicht, voor, om) };
  const wijst = Object.keys(fouten).length > 0 ? [] : wijs(om, [wat]);
  const nagezien = wijst.length === 0 || druk.data["klopt"] === stempel(wat);
  if (Object.keys(fouten).length > 0 || !nagezien)
    return laatZien(stand, gaDoenbeeld(zicht, genummerd(casus), { wat, voor }, { fouten, wijst }));
  const doc: Casus = { ...casus.doc, gaDoen: { wat: wat.trim(), voor }, keer: casus.doc.keer + 1 };
  const beeld = leesbladbeeld(zicht, genummerd({ ...casus, doc }), [knop(zicht, "ga_doen", "knop.casus_pas_aan")]);
  return {
    ...metCasus(stand, om, casus, doc),
    audit: [{ actie: "casus.nabespreken", object: doc.id, resultaat: "gelukt" }],
    toon: () => ({ ...beeld, alineas: [{ tekst: zicht.zeg("gadoen.vast"), stijl: "melding" }] }),
  };
});

/** What this person was writing, else what they wrote. */
function begonnen({ ik }: Pick<Stand, "ik">, { klad, advies }: Casus): string {
  if (klad?.door === ik.oid) return klad.tekst;
  return advies?.door === ik.oid ? advies.tekst : "";
}

function getyptAdvies(
  zicht: Zicht,
  { velden }: Druk,
): { readonly tekst: string; readonly getypt: string; readonly bij: Schrijfbij } {
  const getypt = velden["advies"] ?? "";
  const { tekst, weg } = zonderNummers(getypt);
  const regels = tekst.split("\n").filter((regel) => regel.trim() !== "").length;
  const fout =
    tekst.length > ADVIES.tekens
      ? zicht.zeg("fout.te_lang")
      : regels > ADVIES.regels
        ? zicht.zeg("fout.tien_regels")
        : null;
  return {
    tekst,
    getypt,
    bij: {
      ...(fout === null ? {} : { fouten: { advies: fout } }),
      ...(weg.length === 0 ? {} : { meldingen: [zicht.zeg("gegevens.weggehaald")] }),
      open: fout !== null || weg.length > 0,
    },
  };
}

/** The function that is read with the advice, never a name: the expertise that was asked, else that of the writer. */
function functieVan(zicht: Zicht, { route }: Casus): string {
  const expertise = route.soort === "consult" ? zicht.gemeente.casuistiek.expertises.get(route.expertise) : undefined;
  const functie = zicht.ik.functies[0];
  if (expertise !== undefined) return zicht.zeg("advies.specialist.in", { expertise: expertise.naam });
  return functie === undefined ? zicht.zeg("advies.specialist") : zicht.zeg(`functie.${functie}`);
}

function watfout(zicht: Zicht, wat: string): { readonly wat?: string } {
  if (wat.trim() === "") return { wat: zicht.zeg("fout.verplicht") };
  return wat.length > WAT_MEEST ? { wat: zicht.zeg("fout.te_lang") } : {};
}

function dagfout(zicht: Zicht, voor: string, { gemeente, nu }: Omgeving): { readonly voor?: string } {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(voor) || Number.isNaN(Date.parse(voor))) return { voor: zicht.zeg("fout.datum") };
  if (voor < lokaleDag(gemeente, nu).toString()) return { voor: zicht.zeg("fout.voorbij") };
  return voor > lokaleDag(gemeente, nu + JAAR_MS).toString() ? { voor: zicht.zeg("fout.ver") } : {};
}

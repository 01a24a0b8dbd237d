import { signaalverwijzing } from "../../../dialogs/beelden/signaal.ts";
import {
  ANTWOORDVORMEN,
  type Antwoordvelden,
  type Antwoordvorm,
  antwoordformulier,
  LANGSTE,
} from "../../../dialogs/beelden/signaal-antwoord.ts";
import { gevaarbeeld } from "../../../dialogs/beelden/signaal-geven.ts";
import { leesDatum } from "../../domain/signaal/datum.ts";
import { ANTWOORDSOORTEN, type Signaal, type Signaalstand } from "../../domain/signaal/signaal.ts";
import { kanNaar, metStand } from "../../domain/signaal/verloop.ts";
import { lokaleDag } from "../../domain/werkkalender.ts";
import { type Besluit, laatZien } from "../besluit.ts";
import type { Geborgd, Omgeving, Stand } from "../stand.ts";
import { type Druk, eis, type Handeling, magHierStaan, zichtVan } from "./gemeen.ts";
import { opNieuwste, signaalfeit, vastgelegd, zoStaatHet } from "./signaal-gemeen.ts";
import { type Gekeurd, keurTekst, meegegeven } from "./signaal-tekst.ts";

/** The form for one kind of answer, where words may be typed. */
export const signaalAntwoord: Handeling = (stand, druk, om) => {
  const geborgd = eis(stand.signaal ?? null);
  const vorm = vormUit(druk);
  if (vorm === null || !kanNaar(geborgd.doc, vorm)) return zoStaatHet(stand, om, geborgd);
  return laatZien(stand, antwoordformulier(zichtVan(stand.ik, om), genummerd(geborgd), vorm, {}));
};

/** Looks over what the lead wrote and gives it as the answer; who gave the signal is told. */
export const signaalAntwoordGeef: Handeling = opNieuwste((stand, geborgd, druk, om) => {
  const zicht = zichtVan(stand.ik, om);
  const vorm = vormUit(druk);
  if (!magHierStaan(om)) return laatZien(stand, signaalverwijzing(zicht, geborgd.doc));
  if (vorm === null || !kanNaar(geborgd.doc, vorm)) return zoStaatHet(stand, om, geborgd);
  // An answer says from when something is there: a month in it points to nobody.
  const gekeurd = keurTekst(om, druk, ["tekst"], ["datum"]);
  const { antwoord = "", vanaf = "" } = druk.velden;
  const ingevuld = { antwoord, vanaf, tekst: gekeurd.teksten["tekst"] ?? "" };
  if (gekeurd.gevaar !== null) return gevaar(stand, om, geborgd, vorm, { ingevuld, gekeurd });
  const fouten = foutenIn(stand, om, vorm, ingevuld);
  const { veilig } = gekeurd;
  const toon = (bij: Parameters<typeof antwoordformulier>[4]) =>
    laatZien(stand, antwoordformulier(zicht, genummerd(geborgd), vorm, ingevuld, { veilig, ...bij }));
  if (Object.keys(fouten).length > 0) return toon({ fouten });
  if (gekeurd.moetNakijken) return toon({ nakijken: gekeurd });
  return geef(stand, om, geborgd, standVan(vorm, ingevuld, om.nu));
});

function geef(stand: Stand, om: Omgeving, geborgd: Geborgd<Signaal>, wordt: Signaalstand): Besluit {
  const doc = metStand(om.gemeente, geborgd.doc, wordt, stand.ik.oid, om.nu);
  const feiten = [{ soort: `signaal_${wordt.soort}` as const, ...signaalfeit(doc) }];
  return vastgelegd(stand, om, geborgd, doc, { meldt: true, feiten });
}

function standVan(vorm: Antwoordvorm, { antwoord, tekst = "", vanaf = "" }: Antwoordvelden, op: number): Signaalstand {
  switch (vorm) {
    case "collectief":
      return {
        soort: vorm,
        op,
        antwoord: ANTWOORDSOORTEN.find((een) => een === antwoord) ?? "anders",
        wat: tekst,
        vanaf,
      };
    case "niet_nu":
      return { soort: vorm, op, waarom: tekst };
    case "klaar":
      return { soort: vorm, op, gedaan: tekst };
  }
}

function foutenIn(
  stand: Stand,
  om: Omgeving,
  vorm: Antwoordvorm,
  ingevuld: Antwoordvelden,
): Readonly<Record<string, string>> {
  const { zeg } = zichtVan(stand.ik, om);
  const { tekst = "", antwoord, vanaf = "" } = ingevuld;
  const leeg = tekst === "" ? { tekst: zeg("fout.verplicht") } : {};
  const lang = tekst.length > LANGSTE[vorm] ? { tekst: zeg("fout.te_lang") } : {};
  if (vorm !== "collectief") return { ...leeg, ...lang };
  const vandaag = lokaleDag(om.gemeente, om.nu).toString();
  return {
    ...leeg,
    ...lang,
    ...(ANTWOORDSOORTEN.some((een) => een === antwoord) ? {} : { antwoord: zeg("fout.kies") }),
    ...(leesDatum(vanaf, vandaag) === null ? { vanaf: zeg("signaal.fout.vanaf") } : {}),
  };
}

function gevaar(
  stand: Stand,
  om: Omgeving,
  { doc }: Geborgd<Signaal>,
  vorm: Antwoordvorm,
  { ingevuld, gekeurd }: { readonly ingevuld: Antwoordvelden; readonly gekeurd: Gekeurd },
): Besluit {
  const zicht = zichtVan(stand.ik, om);
  const basis = { signaal: doc.id, rev: doc.keer, ...meegegeven(ingevuld, doc.keer) };
  const kaart = gekeurd.gevaar ?? { kaart: "zorgen", zeker: false };
  const gezien = { wat: vorm, veilig: gekeurd.veilig };
  const verder = { verb: "signaal_antwoord_geef", gezien, opening: "signaal_antwoord" } as const;
  return {
    ...laatZien(stand, gevaarbeeld(zicht, kaart, verder, basis)),
    feiten: [{ soort: "veiligheidskaart", team: stand.ik.team }],
  };
}

function vormUit({ data }: Pick<Druk, "data">): Antwoordvorm | null {
  return ANTWOORDVORMEN.find((vorm) => vorm === data["wat"]) ?? null;
}

function genummerd({ doc, nummer }: Geborgd<Signaal>) {
  return { signaal: doc, nummer: nummer ?? 0 };
}

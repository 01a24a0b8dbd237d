import type { Kaartbeeld } from "../../../dialogs/beeld.ts";
import { blijftzin, roldeel, toegepastbeeld } from "../../../dialogs/beelden/beheer-historie.ts";
import { voorbeeldbeeld } from "../../../dialogs/beelden/beheer-voorbeeld.ts";
import { alsTekst, gelijk, opPad, raakt } from "../../domain/beheer/bewerking.ts";
import { bestandVan, itemOp, ONDERDELEN, padVan } from "../../domain/beheer/onderdelen.ts";
import { magGelden, type Proef, verandertIets } from "../../domain/beheer/proef.ts";
import {
  historieregel,
  isLeegVoorbereid,
  nieuweVoorbereiding,
  type Verschil,
} from "../../domain/beheer/voorbereiding.ts";
import { historieVan } from "../beheerstand.ts";
import { wistaak, wistaakVan } from "../beheertaak.ts";
import { voorgenomen } from "../beheerwens.ts";
import { type Besluit, laatZien, niets } from "../besluit.ts";
import { type Beheerplek, eerstePagina } from "./beheer.ts";
import { beheert, bewaart, inhoudMet } from "./beheer-gemeen.ts";
import { zichtVan } from "./gemeen.ts";

/** What is prepared, as it would be. */
export const beheerBekijk = beheert((staat, stand, _, om) => {
  return laatZien(stand, voorbeeldpagina({ beheer: staat, stand, om, doc: staat.voorbereid.doc }));
});

/** One change less, one made anew on what somebody else made of it, or an older version: kept, and shown as it would be. */
export const beheerAnders = beheert((staat, stand, druk, om) => {
  const doc = voorgenomen(staat, druk);
  const plek = { beheer: staat, stand, om, doc: doc ?? staat.voorbereid.doc };
  const beeld = voorbeeldpagina(plek);
  if (doc === null) return laatZien(stand, beeld);
  return { ...bewaart(stand, staat, doc, om), toon: () => beeld };
});

export const beheerLaat = beheert((staat, stand, _, om) => {
  const doc = nieuweVoorbereiding();
  const { zeg } = zichtVan(stand.ik, om);
  const beeld = eerstePagina({ beheer: staat, stand, om, doc }, [zeg("beheer.weggelegd")]);
  return { ...bewaart(stand, staat, doc, om), toon: () => beeld };
});

/** Puts what was shown in force, when it is still what was shown and nothing is wrong with it. */
export const beheerToepassen = beheert((staat, stand, druk, om) => {
  const { doc } = staat.voorbereid;
  const plek = { beheer: staat, stand, om, doc };
  const { zeg } = zichtVan(stand.ik, om);
  const { proef, geldend } = staat;
  if (isLeegVoorbereid(doc)) return laatZien(stand, eerstePagina(plek, [zeg("beheer.niets_klaar")]));
  const eerder = druk.data["versie"] === geldend.versie ? [] : [zeg("beheer.eerder")];
  if (proef === null) return laatZien(stand, voorbeeldpagina(plek, eerder));
  if (isAlZo(proef)) return goldAl(plek);
  const gezien = druk.data["versie"] === geldend.versie && druk.rev === doc.revisie;
  if (!gezien || !magGelden(proef)) return laatZien(stand, voorbeeldpagina(plek, eerder));
  return geldt(plek, proef);
});

function isAlZo(proef: Proef): boolean {
  const { afloop, problemen } = proef;
  const kan = problemen.length === 0 && !afloop.some((een) => een === "botst" || een === "past_niet");
  return kan && !verandertIets(proef);
}

/** It was in force already: also what an answer that got lost comes to. */
function goldAl({ beheer, stand, om, doc }: Beheerplek): Besluit {
  const { zeg } = zichtVan(stand.ik, om);
  const leeg = nieuweVoorbereiding();
  const beeld = eerstePagina({ beheer, stand, om, doc: leeg }, [zeg("beheer.geldt_al")]);
  const besluit = { ...bewaart(stand, beheer, leeg, om), toon: () => beeld };
  const bekend = beheer.historie.length > 0 || doc.terugNaar !== null;
  if (bekend) return besluit;
  const regel = historieregel({
    versie: beheer.geldend.versie,
    door: stand.ik.oid,
    terugNaar: null,
    verschillen: [],
    ook: [],
  });
  return {
    ...besluit,
    andere: [...besluit.andere, { sleutel: historieVan(regel.versie), versie: 0, inhoud: regel }],
    taken: [...besluit.taken, wistaak(historieVan(regel.versie), om.nu)],
  };
}

function geldt({ beheer, stand, om, doc }: Beheerplek, proef: Proef): Besluit {
  const versie = beheer.geldend.versie + 1;
  const { verschillen, ook, bestanden } = proef;
  const { terugNaar } = doc;
  const regel = historieregel({ versie, door: stand.ik.oid, terugNaar, verschillen: [...verschillen], ook: [...ook] });
  const { voorbereid } = beheer;
  // What taps made is not kept; what they say stays when the version before them comes back.
  const vorige = beheer.geldend.basis ?? beheer.geldend.versie;
  const beeld = toegepastbeeld(zichtVan(stand.ik, om), versie, vorige);
  return {
    ...niets(stand),
    inrichting: { verwacht: beheer.geldend.versie, terugNaar, bestanden },
    andere: [
      ...(voorbereid.versie === 0 ? [] : [{ sleutel: voorbereid.sleutel, versie: voorbereid.versie, inhoud: null }]),
      { sleutel: historieVan(versie), versie: 0, inhoud: regel },
    ],
    taken: [wistaak(historieVan(versie), om.nu)],
    vervallen: [wistaakVan(voorbereid.sleutel)],
    toon: () => beeld,
  };
}

export function voorbeeldpagina(plek: Beheerplek, meldingen: readonly string[] = []): Kaartbeeld {
  const { beheer, stand, om, doc } = plek;
  const zicht = zichtVan(stand.ik, om);
  if (isLeegVoorbereid(doc)) return eerstePagina(plek, meldingen);
  const { proef } = beheer;
  const beeld = voorbeeldbeeld(zicht, {
    proef,
    terugNaar: doc.terugNaar,
    revisie: doc.revisie,
    magToepassen: proef !== null && magGelden(proef),
    inhoud: inhoudMet(beheer, doc.bewerkingen),
    plekVan: (verschil) => plekVan(plek, verschil),
    botsingen: botsingenVan(plek),
    meldingen: [...meldingen, ...blijftzin(zicht, proef?.blijft ?? [])],
  });
  const rollen = roldeel(zicht, proef?.verschillen ?? [], inhoudMet(beheer, doc.bewerkingen));
  return {
    ...beeld,
    delen: [...rollen, ...(beeld.delen ?? [])],
    basis: { ...beeld.basis, versie: beheer.geldend.versie },
  };
}

/** The change that a difference comes of. */
function plekVan({ doc }: Beheerplek, { onderdeel, item, veld, was, wordt }: Verschil): number | null {
  const van = ONDERDELEN.find(({ id }) => id === onderdeel);
  const bestand = van === undefined ? null : bestandVan(van, item);
  if (van === undefined || bestand === null) return null;
  const binnen =
    van.id === "voorbeelden"
      ? ["regels", { sleutel: "", is: alsTekst(was ?? wordt) }]
      : (van.velden.find(({ id }) => id === veld)?.pad ?? []);
  const pad = [...padVan(van, item), ...binnen];
  const plek = doc.bewerkingen.findIndex((een) => raakt(een, { bestand, pad }));
  return plek === -1 ? null : plek;
}

/** What somebody else made otherwise meanwhile, as far as a form shows it. */
function botsingenVan({ beheer, doc }: Beheerplek) {
  return doc.bewerkingen.flatMap((een, plek) => {
    if (beheer.proef?.afloop[plek] !== "botst") return [];
    const nu = opPad(beheer.inhoud(een.bestand), een.pad);
    const bij = ONDERDELEN.flatMap((onderdeel) => {
      const id = itemOp(onderdeel, een);
      if (id === null) return [];
      const basis = padVan(onderdeel, id);
      const binnen = onderdeel.velden.filter(({ pad }) => raakt(een, { ...een, pad: [...basis, ...pad] }));
      const veld = binnen.find(({ pad }) => gelijk([...basis, ...pad], [...een.pad]));
      const hier = binnen.length > 0 || onderdeel.velden.length === 0;
      return hier ? [{ onderdeel, id, veld: veld?.id ?? null }] : [];
    });
    const [eerste] = bij;
    const naam = alsTekst(opPad(beheer.inhoud(een.bestand), [...een.pad.slice(0, 2), "naam"]));
    const verschil: Verschil = {
      onderdeel: eerste?.onderdeel.id ?? "rooster",
      item: eerste?.id ?? een.bestand,
      naam: eerste?.id === "" ? "" : naam,
      veld: eerste?.veld ?? null,
      was: nu,
      wordt: een.wordt,
    };
    return [{ plek, verschil }];
  });
}

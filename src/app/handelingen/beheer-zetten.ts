import type { Kaartbeeld } from "../../../dialogs/beeld.ts";
import { bezwaarzin } from "../../../dialogs/beelden/beheer-voorbeeld.ts";
import { raakt } from "../../domain/beheer/bewerking.ts";
import { bestandVan, type Onderdeel, padVan } from "../../domain/beheer/onderdelen.ts";
import type { Proef } from "../../domain/beheer/proef.ts";
import { pastErbij, type Voorbereiding } from "../../domain/beheer/voorbereiding.ts";
import { stempel } from "../../domain/casuistiek/blad.ts";
import { vindGegevens } from "../../domain/privacy/gegevens.ts";
import { gekozen, ingevuld, voorgenomen } from "../beheerwens.ts";
import { type Besluit, laatZien } from "../besluit.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { type Beheerplek, eerstePagina, itempagina, paginaVan, zinnenpagina, zoalsHetIs } from "./beheer.ts";
import { voorbeeldpagina } from "./beheer-gelden.ts";
import { beheert, bewaart } from "./beheer-gemeen.ts";
import { type Druk, zichtVan } from "./gemeen.ts";

type Fouten = Readonly<Record<string, readonly string[]>>;

/** Keeps what a form came to when the files would still be right with it; else the form with what is wrong. */
export const beheerZet = beheert((staat, stand, druk, om) => {
  const plek = { beheer: staat, stand, om, doc: staat.voorbereid.doc };
  const wat = gekozen(druk);
  const gedaan = ingevuld(staat, druk);
  if (wat === null || gedaan === null) return laatZien(stand, eerstePagina(plek));
  const { onderdeel, item } = wat;
  const { zeg } = zichtVan(stand.ik, om);
  // A form holds every field, so one that is of before would put back what somebody else changed.
  const { zoals } = druk.data;
  if (zoals !== undefined && zoals !== stempel(zoalsHetIs(plek, onderdeel, item).waarde))
    return laatZien(stand, itempagina(plek, onderdeel, item, { fouten: { "": [zeg("beheer.intussen")] } }));
  const terug = (fouten: Fouten) => laatZien(stand, itempagina(plek, onderdeel, item, { fouten, getypt: druk.velden }));
  if (gedaan.leeg.length > 0) return terug(Object.fromEntries(gedaan.leeg.map((id) => [id, [zeg("beheer.vul_in")]])));
  if (gedaan.bestaat)
    return terug({ [onderdeel.vorm.soort === "lijst" ? onderdeel.vorm.sleutel : ""]: [zeg("beheer.bestaat")] });
  const doc = voorgenomen(staat, druk);
  if (doc === null || !pastErbij(doc.bewerkingen)) return terug({ "": [zeg("beheer.te_veel")] });
  const fouten = foutenVan({ stand, om, doc }, onderdeel, gedaan.item, staat.proef);
  if (Object.keys(fouten).length > 0) return terug(fouten);
  const anders = JSON.stringify(doc.bewerkingen) !== JSON.stringify(staat.voorbereid.doc.bewerkingen);
  return klaargezet(plek, doc, (nu) => {
    // Not judged yet: the page that shows what changes waits for it, and says what is wrong.
    if (anders && staat.proef === null) return voorbeeldpagina(nu);
    return eerstePagina(nu, [zeg(anders ? "beheer.klaargezet" : "beheer.niets_veranderd")]);
  });
});

/** What is wrong, beside the field it is about; what is about something else stands on top. */
function foutenVan(
  { stand, om, doc }: { readonly stand: Stand; readonly om: Omgeving; readonly doc: Voorbereiding },
  onderdeel: Onderdeel,
  item: string,
  proef: Proef | null,
): Fouten {
  // Not known yet: it is kept, and the page that shows what changes will tell.
  if (proef === null) return {};
  const zicht = zichtVan(stand.ik, om);
  const fouten: Record<string, string[]> = {};
  const meld = (id: string, zin: string) => (fouten[id] ??= []).push(zin);
  for (const { zin, bewerking } of proef.problemen) {
    const plek = bewerking === null ? undefined : doc.bewerkingen[bewerking];
    const veld = onderdeel.velden.find(
      ({ pad }) =>
        plek !== undefined &&
        raakt(plek, { bestand: bestandVan(onderdeel, item) ?? "", pad: [...padVan(onderdeel, item), ...pad] }),
    );
    const heel = plek !== undefined && plek.pad.length <= padVan(onderdeel, item).length && veld?.pad.length !== 0;
    meld(heel ? "" : (veld?.id ?? ""), zin);
  }
  for (const bezwaar of proef.bezwaren) meld("", bezwaarzin(zicht, bezwaar));
  if (proef.afloop.includes("past_niet")) meld("", zicht.zeg("beheer.past_niet"));
  return fouten;
}

function klaargezet(plek: Beheerplek, doc: Voorbereiding, toon: (plek: Beheerplek) => Kaartbeeld): Besluit {
  const beeld = toon({ ...plek, doc });
  return { ...bewaart(plek.stand, plek.beheer, doc, plek.om), toon: () => beeld };
}

/** An item goes, when nothing needs it. */
export const beheerWeg = beheert((staat, stand, druk, om) => {
  const plek = { beheer: staat, stand, om, doc: staat.voorbereid.doc };
  const wat = gekozen(druk);
  const doc = voorgenomen(staat, druk);
  if (wat === null || doc === null || !pastErbij(doc.bewerkingen)) return laatZien(stand, eerstePagina(plek));
  const fouten = Object.values(foutenVan({ stand, om, doc }, wat.onderdeel, wat.item ?? "", staat.proef)).flat();
  if (fouten.length > 0) return laatZien(stand, itempagina(plek, wat.onderdeel, wat.item, { fouten: { "": fouten } }));
  const { zeg } = zichtVan(stand.ik, om);
  return klaargezet(plek, doc, (nu) => paginaVan(nu, wat.onderdeel, "", [zeg("beheer.klaargezet")]));
});

/** A sentence to learn from: invented, so nothing in it may point to somebody. */
export const beheerZin = beheert((staat, stand, druk, om) => {
  const plek = { beheer: staat, stand, om, doc: staat.voorbereid.doc };
  const { zeg } = zichtVan(stand.ik, om);
  const item = gekozen(druk)?.item ?? null;
  const doc = voorgenomen(staat, druk);
  const fout = (zin: string) => laatZien(stand, zinnenpagina(plek, item, druk, { fout: zin }));
  if (doc === null) return fout(zeg("beheer.vul_in"));
  if (!pastErbij(doc.bewerkingen)) return fout(zeg("beheer.te_veel"));
  if (isHerkenbaar(druk)) return fout(zeg("beheer.zinnen.gegevens"));
  const [probleem] = staat.proef?.problemen ?? [];
  if (probleem !== undefined) return fout(probleem.zin);
  return klaargezet(plek, doc, (nu) =>
    zinnenpagina(nu, item, { velden: {} }, { meldingen: [zeg("beheer.klaargezet")] }),
  );
});

export const beheerZinWeg = beheert((staat, stand, druk, om) => {
  const plek = { beheer: staat, stand, om, doc: staat.voorbereid.doc };
  const item = gekozen(druk)?.item ?? null;
  const doc = voorgenomen(staat, druk);
  if (doc === null || !pastErbij(doc.bewerkingen)) return laatZien(stand, zinnenpagina(plek, item, druk));
  const { zeg } = zichtVan(stand.ik, om);
  return klaargezet(plek, doc, (nu) =>
    zinnenpagina(nu, item, { velden: {} }, { meldingen: [zeg("beheer.klaargezet")] }),
  );
});

/** Illness may be in an example; what points to one person may not. */
function isHerkenbaar({ velden }: Druk): boolean {
  return vindGegevens(velden["zin"] ?? "").some(({ soort }) => soort !== "gezondheid");
}

import type { Kaartbeeld } from "../../../dialogs/beeld.ts";
import { beheerbeeld, beheerlijstbeeld } from "../../../dialogs/beelden/beheer.ts";
import { eigenzinbeeld, eigenzinnenbeeld } from "../../../dialogs/beelden/beheer-eigen-zinnen.ts";
import { historiebeeld } from "../../../dialogs/beelden/beheer-historie.ts";
import { beheervormbeeld } from "../../../dialogs/beelden/beheer-vorm.ts";
import { zinnenbeeld } from "../../../dialogs/beelden/beheer-zinnen.ts";
import { vrijeZin } from "../../../dialogs/eigen-zinnen.ts";
import { alsTekst, opPad } from "../../domain/beheer/bewerking.ts";
import { bestandVan, itemOp, type Onderdeel, padVan } from "../../domain/beheer/onderdelen.ts";
import type { Voorbereiding } from "../../domain/beheer/voorbereiding.ts";
import { Leefgebied } from "../../domain/sleutels.ts";
import type { Beheerstand } from "../beheerstand.ts";
import { gekozen } from "../beheerwens.ts";
import { laatZien } from "../besluit.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { beheert, inhoudMet } from "./beheer-gemeen.ts";
import { type Druk, zichtVan } from "./gemeen.ts";

/** Where somebody is, with what is prepared. */
export interface Beheerplek {
  readonly beheer: Beheerstand;
  readonly stand: Stand;
  readonly om: Omgeving;
  readonly doc: Voorbereiding;
}

export const beheer = beheert((staat, stand, _, om) => {
  return laatZien(stand, eerstePagina({ beheer: staat, stand, om, doc: staat.voorbereid.doc }));
});

export function eerstePagina(
  { beheer: { geldend }, stand, om, doc }: Beheerplek,
  meldingen: readonly string[] = [],
): Kaartbeeld {
  const { versie, sinds } = geldend;
  const aantal = doc.terugNaar === null ? doc.bewerkingen.length : 1;
  return beheerbeeld(zichtVan(stand.ik, om), { versie, sinds, aantal, meldingen });
}

export const beheerDeel = beheert((staat, stand, druk, om) => {
  const plek = { beheer: staat, stand, om, doc: staat.voorbereid.doc };
  const wat = gekozen(druk);
  if (wat === null) return laatZien(stand, eerstePagina(plek));
  return laatZien(stand, paginaVan(plek, wat.onderdeel, druk.velden["zoek"] ?? ""));
});

/** The list of a part, or its form when there is but one. */
export function paginaVan(
  plek: Beheerplek,
  onderdeel: Onderdeel,
  zoek = "",
  meldingen: readonly string[] = [],
): Kaartbeeld {
  if (onderdeel.vorm.soort === "vast") return itempagina(plek, onderdeel, "");
  const { beheer: staat, stand, om, doc } = plek;
  const lijst = {
    inhoud: inhoudMet(staat, doc.bewerkingen),
    zoek: zoek.slice(0, 60),
    revisie: doc.revisie,
    anders: metIets(onderdeel, doc),
    meldingen,
  };
  const zicht = zichtVan(stand.ik, om);
  if (onderdeel.vorm.soort === "per_sleutel") return eigenzinnenbeeld(zicht, lijst);
  return beheerlijstbeeld(zicht, { onderdeel, ...lijst });
}

/** The items of this part that something is prepared for. */
function metIets(onderdeel: Onderdeel, { bewerkingen }: Voorbereiding): ReadonlySet<string> {
  return new Set(bewerkingen.flatMap((een) => itemOp(onderdeel, een) ?? []));
}

export const beheerItem = beheert((staat, stand, druk, om) => {
  const plek = { beheer: staat, stand, om, doc: staat.voorbereid.doc };
  const wat = gekozen(druk);
  if (wat === null) return laatZien(stand, eerstePagina(plek));
  if (wat.onderdeel.id === "voorbeelden") return laatZien(stand, zinnenpagina(plek, wat.item, druk));
  return laatZien(stand, itempagina(plek, wat.onderdeel, wat.item));
});

export const beheerNieuw = beheert((staat, stand, druk, om) => {
  const plek = { beheer: staat, stand, om, doc: staat.voorbereid.doc };
  const wat = gekozen(druk);
  if (wat === null || !wat.onderdeel.groeit) return laatZien(stand, eerstePagina(plek));
  return laatZien(stand, itempagina(plek, wat.onderdeel, null));
});

interface Terug {
  readonly fouten?: Readonly<Record<string, readonly string[]>>;
  readonly getypt?: Druk["velden"] | null;
}

/** What stands in the form of an item: what is in force with what is prepared; null for what is not there. */
export function zoalsHetIs({ beheer: staat, doc }: Beheerplek, onderdeel: Onderdeel, item: string | null) {
  const inhoud = inhoudMet(staat, doc.bewerkingen);
  const bestand = bestandVan(onderdeel, item ?? "");
  return { inhoud, waarde: item === null || bestand === null ? null : opPad(inhoud(bestand), padVan(onderdeel, item)) };
}

/** The form of an item as it is with what is prepared; the list when there is no such item. */
export function itempagina(plek: Beheerplek, onderdeel: Onderdeel, item: string | null, terug: Terug = {}): Kaartbeeld {
  const { stand, om, doc } = plek;
  const { inhoud, waarde } = zoalsHetIs(plek, onderdeel, item);
  const { fouten = {}, getypt = null } = terug;
  const { soort } = onderdeel.vorm;
  if (soort === "per_sleutel") {
    const zin = vrijeZin(item ?? "");
    if (zin === null) return paginaVan(plek, onderdeel);
    const staat = { zin, eigen: waarde, revisie: doc.revisie, fouten, getypt };
    return eigenzinbeeld(zichtVan(stand.ik, om), staat);
  }
  // A file that is not there yet is begun by what is filled in.
  if (item !== null && waarde === null && soort !== "vast") return paginaVan(plek, onderdeel);
  return beheervormbeeld(zichtVan(stand.ik, om), {
    onderdeel,
    item,
    waarde,
    inhoud,
    revisie: doc.revisie,
    fouten,
    getypt,
  });
}

export function zinnenpagina(
  { beheer: staat, stand, om, doc }: Beheerplek,
  item: string | null,
  { velden }: Pick<Druk, "velden">,
  meer: { readonly fout?: string; readonly meldingen?: readonly string[] } = {},
): Kaartbeeld {
  const leefgebied = Leefgebied.catch("financien").parse(item);
  const inhoud = inhoudMet(staat, doc.bewerkingen)(`leefgebieden/voorbeelden/${leefgebied}.txt`);
  const regels = opPad(inhoud, ["regels"]);
  return zinnenbeeld(zichtVan(stand.ik, om), {
    leefgebied,
    regels: Array.isArray(regels) ? regels.map(alsTekst) : [],
    zoek: (velden["zoek"] ?? "").slice(0, 60),
    revisie: doc.revisie,
    fout: meer.fout ?? null,
    getypt: meer.fout === undefined ? {} : velden,
    meldingen: meer.meldingen ?? [],
  });
}

export const beheerVersies = beheert((staat, stand, _, om) => {
  const { versies, historie: regels } = staat;
  return laatZien(stand, historiebeeld(zichtVan(stand.ik, om), { versies, regels, inhoud: staat.inhoud }));
});

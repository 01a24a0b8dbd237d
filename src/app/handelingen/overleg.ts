import { aflasbeeld } from "../../../dialogs/beelden/overleg.ts";
import { momentInWoorden } from "../../../dialogs/beelden/start.ts";
import { OVERLEGROLLEN, type Reeks } from "../../domain/casuistiek/inrichting.ts";
import type { Overleg } from "../../domain/casuistiek/overleg.ts";
import { haaltQuorum, neemRol, rollenBij, rolvoorstel, zetKomst } from "../../domain/casuistiek/overleg-mensen.ts";
import { overlegmomenten, sluitmoment } from "../../domain/casuistiek/overleg-tijden.ts";
import { beginTafel, eindig, faseVan, magBeginnen, volgendeRonde } from "../../domain/casuistiek/overleg-verloop.ts";
import { type Besluit, laatZien } from "../besluit.ts";
import type { Taak } from "../poorten.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { toonOverleg } from "./casusbeeld.ts";
import { eis, type Handeling, stuurKaart, zichtVan } from "./gemeen.ts";
import { afgelasten, overlegBij, overlegbesluit, overlegdelen, overlegtaak } from "./overleg-gemeen.ts";

/** The meeting as it stands, for who takes part in its series. */
export const overlegBekijken: Handeling = (stand, _druk, om) => zoStaatHet(stand, om);

/** "Deze keer niet": nothing is kept of it, and until when it is still possible is said. */
export const overlegGeenCasus: Handeling = (stand, _druk, om) => {
  const { geborgd, reeks } = overlegBij(stand, om);
  if (faseVan(om.gemeente, reeks, geborgd.doc, om.nu) !== "open") return zoStaatHet(stand, om);
  const zicht = zichtVan(stand.ik, om);
  const moment = momentInWoorden(zicht, sluitmoment(om.gemeente, reeks, geborgd.doc));
  return laatZien(stand, toonOverleg(stand, om, geborgd, [zicht.zeg("overleg.geen_casus", { moment })]));
};

export const overlegKomen: Handeling = (stand, _druk, om) => {
  const { geborgd, reeks } = overlegBij(stand, om);
  if (!komtNog(om, geborgd.doc, reeks)) return zoStaatHet(stand, om);
  return gewijzigd(stand, om, zetKomst(geborgd.doc, stand.ik.oid, true), { actie: "overleg.komen" });
};

/**
 * Does not come: their roles are free, and who is proposed then is told. Where it comes too late to hope for others,
 * too few is too few: it is called off at once.
 */
export const overlegNietKomen: Handeling = (stand, _druk, om) => {
  const { geborgd, reeks } = overlegBij(stand, om);
  if (!komtNog(om, geborgd.doc, reeks)) return zoStaatHet(stand, om);
  const doc = zetKomst(geborgd.doc, stand.ik.oid, false);
  const laat = om.nu >= overlegmomenten(om.gemeente, doc).quorum && doc.aanDeTafel === null;
  if (laat && !haaltQuorum(om.gemeente, reeks, doc)) {
    const delen = afgelasten(om, { ...geborgd, doc }, "quorum", stand.ik.oid);
    return overlegbesluit(stand, om, { doc: delen.doc, delen, actie: "overleg.afgelast" });
  }
  const taken = vrijgekomenRollen(om, reeks, geborgd.doc, doc);
  return gewijzigd(stand, om, doc, { actie: "overleg.niet_komen", taken });
};

/** Takes a role that is free, or takes it over; who had it is told. */
export const overlegRol: Handeling = (stand, druk, om) => {
  const { geborgd, reeks } = overlegBij(stand, om);
  const rol = OVERLEGROLLEN.find((een) => een === druk.data["rol"] && rollenBij(reeks).includes(een));
  if (rol === undefined || !komtNog(om, geborgd.doc, reeks)) return zoStaatHet(stand, om);
  const was = geborgd.doc.rollen[rol];
  const taken =
    was === undefined || was === stand.ik.oid
      ? []
      : [stuurKaart(om, geborgd.sleutel, was, { nieuw: true, tekst: "overleg.rol_verloren" })];
  return gewijzigd(stand, om, neemRol(geborgd.doc, rol, stand.ik.oid), { actie: "overleg.rol", taken });
};

/** The first round of the first case. */
export const overlegBeginnen: Handeling = (stand, _druk, om) => {
  const { geborgd, reeks } = overlegBij(stand, om);
  const methode = om.gemeente.casuistiek.methoden.get(reeks.methode);
  if (!magBeginnen(methode, geborgd.doc, om.nu)) return zoStaatHet(stand, om);
  const doc = beginTafel(geborgd.doc);
  return gewijzigd(stand, om, doc, { actie: "overleg.begin", taken: meelezers(om, doc, stand.ik.oid) });
};

export const overlegRonde: Handeling = (stand, _druk, om) => {
  const { geborgd, reeks } = overlegBij(stand, om);
  const methode = om.gemeente.casuistiek.methoden.get(reeks.methode);
  const bezig = faseVan(om.gemeente, reeks, geborgd.doc, om.nu) === "bezig";
  if (methode === undefined || !bezig) return zoStaatHet(stand, om);
  const doc = volgendeRonde(geborgd.doc, methode);
  return gewijzigd(stand, om, doc, { actie: "overleg.ronde", taken: meelezers(om, doc, stand.ik.oid) });
};

/** The leader says it is done; what that means for every case is done right after, and at the end of the time anyway. */
export const overlegKlaar: Handeling = (stand, _druk, om) => {
  const { geborgd, reeks } = overlegBij(stand, om);
  if (faseVan(om.gemeente, reeks, geborgd.doc, om.nu) !== "bezig") return zoStaatHet(stand, om);
  const doc = eindig(geborgd.doc, om.nu);
  return gewijzigd(stand, om, doc, { actie: "overleg.klaar", taken: [overlegtaak("overleg_klaar", doc.id, doc.tot)] });
};

export const overlegAflassenVragen: Handeling = (stand, _druk, om) => {
  const { geborgd, reeks } = overlegBij(stand, om);
  if (!komtNog(om, geborgd.doc, reeks)) return zoStaatHet(stand, om);
  return laatZien(stand, aflasbeeld(zichtVan(stand.ik, om), geborgd.doc));
};

export const overlegAflassen: Handeling = (stand, druk, om) => {
  const { geborgd, reeks } = overlegBij(stand, om);
  const waarom = druk.data["waarom"] === "geen_casus" ? "geen_casus" : "leider";
  // A case came in since the leader read that there is none.
  const tochEen = waarom === "geen_casus" && geborgd.doc.plaatsen.length > 0;
  if (tochEen || !komtNog(om, geborgd.doc, reeks)) return zoStaatHet(stand, om);
  const delen = afgelasten(om, geborgd, waarom, stand.ik.oid);
  return overlegbesluit(stand, om, { doc: delen.doc, delen, actie: "overleg.afgelast" });
};

/** It is not over and not called off. */
function komtNog(om: Omgeving, overleg: Overleg, reeks: Reeks): boolean {
  const fase = faseVan(om.gemeente, reeks, overleg, om.nu);
  return fase !== "afgelast" && fase !== "voorbij";
}

function zoStaatHet(stand: Stand, om: Omgeving): Besluit {
  return laatZien(stand, toonOverleg(stand, om, eis(stand.overleg ?? null)));
}

function gewijzigd(
  stand: Stand,
  om: Omgeving,
  doc: Overleg,
  { actie, taken = [] }: { readonly actie: string; readonly taken?: readonly Taak[] },
): Besluit {
  const geborgd = eis(stand.overleg ?? null);
  if (doc === geborgd.doc) return zoStaatHet(stand, om);
  const delen = overlegdelen(om, geborgd, doc);
  const eigen = new Set(taken.map(({ id }) => id));
  const alle = [...delen.taken.filter(({ id }) => !eigen.has(id)), ...taken];
  return overlegbesluit(stand, om, { doc, delen: { ...delen, taken: alle }, actie });
}

/** Whoever keeps the time and writes the advice sees the same round, on the card they have. */
function meelezers(om: Omgeving, { id, rollen }: Overleg, behalve: string): readonly Taak[] {
  const mensen = [rollen.tijdbewaker, rollen.advieshouder].filter((wie) => wie !== undefined && wie !== behalve);
  return [...new Set(mensen)].flatMap((wie) => (wie === undefined ? [] : [stuurKaart(om, `overleg/${id}`, wie)]));
}

/** A role that somebody had on their word is free: who is proposed for it now is asked. */
function vrijgekomenRollen(om: Omgeving, reeks: Reeks, was: Overleg, wordt: Overleg): readonly Taak[] {
  const voorstel = rolvoorstel(om.gemeente, reeks, wordt);
  const mensen = OVERLEGROLLEN.flatMap((rol) =>
    was.rollen[rol] !== undefined && wordt.rollen[rol] === undefined ? (voorstel[rol] ?? []) : [],
  );
  return [...new Set(mensen)].map((wie) =>
    stuurKaart(om, `overleg/${wordt.id}`, wie, { nieuw: true, tekst: "overleg.rol_vrij" }),
  );
}

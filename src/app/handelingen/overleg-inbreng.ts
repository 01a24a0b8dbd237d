import {
  casusafsprakenbeeld,
  casusdichtbeeld,
  casussoortbeeld,
  type Kiesdag,
  kiesbeeld,
} from "../../../dialogs/beelden/overleg-kies.ts";
import type { Casus } from "../../domain/casuistiek/casus.ts";
import type { Reeks } from "../../domain/casuistiek/inrichting.ts";
import { type Overleg, overlegId } from "../../domain/casuistiek/overleg.ts";
import { ingetrokken, naarOverleg, nieuweInbreng } from "../../domain/casuistiek/overleg-casus.ts";
import { brengIn, type Plaatsing, stekVan, trekIn } from "../../domain/casuistiek/overleg-plaatsen.ts";
import { vervallenDagen } from "../../domain/casuistiek/overleg-tijden.ts";
import { faseVan, magInbrengen, zonderCasussen } from "../../domain/casuistiek/overleg-verloop.ts";
import { bijeenkomsten, nieuwOverleg } from "../../domain/casuistiek/reeks.ts";
import { reeksVan } from "../../domain/casuistiek/relaties.ts";
import { type Besluit, laatZien, niets } from "../besluit.ts";
import type { Feit } from "../poorten.ts";
import type { Geborgd, Omgeving, Stand } from "../stand.ts";
import { toonCasus } from "./casusbeeld.ts";
import { eis, type Handeling, zichtVan } from "./gemeen.ts";
import {
  type Delen,
  hoortVanPlek,
  inbrengdelen,
  metOverleg,
  overlegBij,
  overlegdelen,
  overlegtaak,
  samen,
} from "./overleg-gemeen.ts";

const DAG_MS = 86_400_000;
/** A quarterly meeting lies within it. */
const VOORUIT_MS = 200 * DAG_MS;
/** More meetings than this are no choice but a calendar. */
const MEESTE_DAGEN = 8;

/** "Ik heb een casus": first which of the two meetings is meant. A meeting that was called for is kept in mind. */
export const casusBeginnen: Handeling = (stand, _druk, om) => {
  const overleg = stand.overleg?.doc ?? null;
  const bij = overleg !== null && brengtDaarIn(stand, om, overleg) ? overleg : null;
  const rev = bij?.keer ?? stand.gesprek.doc.revisie;
  return laatZien(stand, casussoortbeeld(zichtVan(stand.ik, om), bij?.id ?? null, rev));
};

/** Agreements about somebody with a name are made elsewhere. */
export const casusAfspraken: Handeling = (stand, _druk, om) =>
  laatZien(stand, casusafsprakenbeeld(zichtVan(stand.ik, om), stand.gesprek.doc.revisie));

/** The coming meetings to bring a case to, or to bring one's own case to instead. */
export const casusKiezen: Handeling = (stand, _druk, om) => {
  const casus = eigenCasus(stand)?.doc.id ?? null;
  return laatZien(stand, kiesbeeld(zichtVan(stand.ik, om), kiesdagen(stand, om), casus, stand.gesprek.doc.revisie));
};

/** Brings a case, or moves one's own: a place or the reserve, in the commit in which that is decided. */
export const casusInbrengen: Handeling = (stand, druk, om) => {
  const { geborgd, reeks } = overlegBij(stand, om);
  const eerder = eigenCasus(stand);
  if (typeof druk.data["casus"] === "string" && eerder === null) return casusKiezen(stand, druk, om);
  if (eerder !== null && staatDaar(eerder.doc, geborgd.doc)) return laatZien(stand, toonCasus(stand, om, eerder));
  if (!magInbrengen(om.gemeente, reeks, geborgd.doc, om.nu)) return teLaat(stand, om, geborgd.doc, reeks);
  const doc = eerder === null ? nieuw(stand, om, geborgd.doc) : naarOverleg(eerder.doc, geborgd.doc, om.nu);
  const nummer = eerder?.nummer ?? 0;
  const hier = brengIn(geborgd.doc, reeks, { casus: doc.id, nummer, inbrenger: doc.inbrenger });
  const delen = samen(
    inbrengdelen(om, eerder, doc),
    verplaatst(om, geborgd, hier),
    eerder === null ? NIETS : vanOudePlek(stand, om, eerder.doc),
    { ...NIETS, taken: nummer === 0 ? [overlegtaak("overleg_nummer", geborgd.doc.id, om.nu)] : [] },
  );
  const stek = stekVan(hier.overleg, doc.id)?.soort ?? "plaats";
  const feit: Feit = { soort: "casus_ingebracht", team: doc.team, stek, opnieuw: eerder === null ? "nee" : "ja" };
  return {
    ...casusbesluit(metOverleg(stand, { ...geborgd, doc: hier.overleg }), om, { eerder, doc, delen }),
    audit: [{ actie: "casus.inbrengen", object: doc.id, resultaat: "gelukt" }],
    feiten: eerder === null ? [feit] : [],
  };
};

/** Takes one's own case back. Nobody asks why, and the first who waits gets the place in the same commit. */
export const casusIntrekken: Handeling = (stand, _druk, om) => {
  const eerder = eis(stand.casus ?? null);
  if (eerder.doc.route.soort !== "overleg" || eerder.doc.inbrenger !== stand.ik.oid)
    return laatZien(stand, toonCasus(stand, om, eerder));
  const doc = ingetrokken(eerder.doc, om.nu);
  const delen = samen(inbrengdelen(om, eerder, doc), vanOudePlek(stand, om, eerder.doc));
  return {
    ...casusbesluit(stand, om, { eerder, doc, delen }),
    audit: [{ actie: "casus.intrekken", object: doc.id, resultaat: "gelukt" }],
    feiten: [{ soort: "casus_ingetrokken", team: doc.team }],
  };
};

const NIETS: Delen = { wijzigingen: [], taken: [], vervallen: [] };

function nieuw({ ik }: Stand, { vers, nu }: Omgeving, overleg: Overleg): Casus {
  return nieuweInbreng(overleg, { id: vers.id, inbrenger: ik.oid, team: ik.team, nu });
}

/** One's own case of an overleg, while it was not talked about. */
function eigenCasus({ casus, ik }: Stand): Geborgd<Casus> | null {
  if (casus == null || casus.doc.inbrenger !== ik.oid || casus.doc.route.soort !== "overleg") return null;
  return casus.doc.stand.soort === "ingebracht" || casus.doc.stand.soort === "afgezegd" ? casus : null;
}

function staatDaar(casus: Casus, overleg: Overleg): boolean {
  return casus.stand.soort === "ingebracht" && stekVan(overleg, casus.id) !== null;
}

function brengtDaarIn({ ik }: Stand, { gemeente, nu }: Omgeving, overleg: Overleg): boolean {
  const reeks = reeksVan(overleg.id, gemeente.casuistiek);
  return reeks !== null && reeks.deelnemers.includes(ik.oid) && magInbrengen(gemeente, reeks, overleg, nu);
}

/** Frees the place that a case had; at a meeting that is over or called off nobody moves up. */
function vanOudePlek(stand: Stand, om: Omgeving, { route, id }: Casus): Delen {
  const geborgd = route.soort === "overleg" ? stand.planning?.overleggen.get(route.overleg) : undefined;
  const reeks = geborgd === undefined ? null : reeksVan(geborgd.doc.id, om.gemeente.casuistiek);
  if (geborgd === undefined || reeks === null || stekVan(geborgd.doc, id) === null) return NIETS;
  const fase = faseVan(om.gemeente, reeks, geborgd.doc, om.nu);
  const stil = fase === "afgelast" || fase === "voorbij";
  const na = stil
    ? { overleg: zonderCasussen(geborgd.doc, new Set([id])), omhoog: [] }
    : trekIn(geborgd.doc, reeks, id);
  return verplaatst(om, geborgd, na);
}

function verplaatst(om: Omgeving, geborgd: Geborgd<Overleg>, { overleg, omhoog }: Plaatsing): Delen {
  const delen = overlegdelen(om, geborgd, overleg);
  return { ...delen, taken: [...delen.taken, ...hoortVanPlek(om, omhoog)] };
}

function casusbesluit(
  stand: Stand,
  om: Omgeving,
  { eerder, doc, delen }: { readonly eerder: Geborgd<Casus> | null; readonly doc: Casus; readonly delen: Delen },
): Besluit {
  const sleutel = `casus/${doc.id}` as const;
  return {
    ...niets(stand),
    andere: delen.wijzigingen,
    taken: delen.taken,
    vervallen: delen.vervallen,
    toon: (nummer) => toonCasus(stand, om, { sleutel, versie: 1, doc, nummer: eerder?.nummer ?? nummer }),
    resultaat: sleutel,
  };
}

/** The meetings to come of this person's own series; a holiday that takes one away is said. */
function kiesdagen(stand: Stand, om: Omgeving): readonly Kiesdag[] {
  const { casuistiek } = om.gemeente;
  const tot = om.nu + casuistiek.vooruitDagen * DAG_MS;
  const eigen = [...casuistiek.reeksen.values()].filter(
    ({ soort, deelnemers }) => soort === "casuistiek" && deelnemers.includes(stand.ik.oid),
  );
  const dagen = eigen.flatMap((reeks): readonly Kiesdag[] => [
    ...bijeenkomsten(om.gemeente, reeks, om.nu, tot).map((dag) => ({
      soort: "overleg" as const,
      reeks,
      overleg: bekend(stand, om, reeks, dag),
    })),
    ...vervallenDagen(om.gemeente, reeks, om.nu, tot).map((dag) => ({ soort: "vervalt" as const, reeks, dag })),
  ]);
  const van = (een: Kiesdag) => (een.soort === "overleg" ? een.overleg.van : een.dag.van);
  return dagen.toSorted((een, ander) => van(een) - van(ander)).slice(0, MEESTE_DAGEN);
}

/** The meeting as it was loaded, or as it is while nobody did anything for it. */
function bekend({ planning }: Stand, om: Omgeving, reeks: Reeks, dag: Parameters<typeof nieuwOverleg>[2]): Overleg {
  return planning?.overleggen.get(overlegId(reeks.id, dag.datum))?.doc ?? nieuwOverleg(om.gemeente, reeks, dag);
}

function teLaat(stand: Stand, om: Omgeving, overleg: Overleg, reeks: Reeks): Besluit {
  const casus = eigenCasus(stand)?.doc.id ?? null;
  const [dag] =
    reeks.soort === "casuistiek" ? bijeenkomsten(om.gemeente, reeks, overleg.tot, overleg.tot + VOORUIT_MS) : [];
  const volgende = dag === undefined ? null : bekend(stand, om, reeks, dag);
  return laatZien(stand, casusdichtbeeld(zichtVan(stand.ik, om), { volgende, casus, rev: stand.gesprek.doc.revisie }));
}

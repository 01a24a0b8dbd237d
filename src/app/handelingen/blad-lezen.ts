import type { Knop } from "../../../dialogs/beeld.ts";
import { leesbladbeeld, nogNietbeeld } from "../../../dialogs/beelden/blad-lezen.ts";
import { knop } from "../../../dialogs/beelden/zicht.ts";
import { oordeel } from "../../domain/bevoegdheid.ts";
import { isLeesbaar } from "../../domain/casuistiek/blad.ts";
import type { Casus } from "../../domain/casuistiek/casus.ts";
import { relatiesTotCasus } from "../../domain/casuistiek/relaties.ts";
import { laatZien } from "../besluit.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { genummerd, inVenster } from "./blad-gemeen.ts";
import { type Handeling, zichtVan } from "./gemeen.ts";

/** The casus for whoever advises or sits at the table, once it was looked through. That somebody read it is logged. */
export const casusLees: Handeling = inVenster("casus_lees", (stand, casus, _druk, om) => {
  const zicht = zichtVan(stand.ik, om);
  const { doc } = casus;
  const eigen = doc.inbrenger === stand.ik.oid;
  if (!eigen && !isLeesbaar(doc)) return laatZien(stand, nogNietbeeld(zicht, genummerd(casus)));
  const knoppen = eigen ? eigenKnoppen(stand, om, doc) : adviesknoppen(stand, om, doc);
  const beeld = leesbladbeeld(zicht, genummerd(casus), knoppen);
  const audit = [{ actie: "casus.lezen", object: doc.id, resultaat: "gelukt" }] as const;
  return { ...laatZien(stand, beeld), audit: eigen ? [] : audit, resultaat: casus.sleutel };
});

function eigenKnoppen(stand: Stand, om: Omgeving, casus: Casus): readonly Knop[] {
  const zicht = zichtVan(stand.ik, om);
  const { rollen } = stand.ik;
  const mag = (actie: "casus.invullen" | "casus.nabespreken") =>
    oordeel(rollen, actie, ["indiener"], casus.stand.soort) === "ja";
  return [
    ...(mag("casus.invullen") ? [knop(zicht, "casus_blad", "knop.casus_pas_aan")] : []),
    ...(mag("casus.nabespreken") ? [knop(zicht, "ga_doen", "knop.casus.ga_doen")] : []),
  ];
}

function adviesknoppen(stand: Stand, om: Omgeving, casus: Casus): readonly Knop[] {
  const overleg =
    casus.route.soort === "overleg" ? (stand.planning?.overleggen.get(casus.route.overleg)?.doc ?? null) : null;
  const relaties = relatiesTotCasus(casus, overleg, stand.ik, om.gemeente);
  const mag = oordeel(stand.ik.rollen, "casus.adviseren", relaties, casus.stand.soort) === "ja";
  const titel = casus.advies === null ? "knop.casus_advies_schrijven" : "knop.consult.advies_wijzigen";
  return mag ? [knop(zichtVan(stand.ik, om), "advies_schrijven", titel)] : [];
}

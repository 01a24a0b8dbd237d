import { aanbodbeeld } from "../../../dialogs/beelden/overdracht.ts";
import { knop, melding } from "../../../dialogs/beelden/zicht.ts";
import { laatZien, niets, wijzigVraag } from "../besluit.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { biedOp, kaartenBij, takenVanAanbod } from "./aanbieden.ts";
import { toonVraag } from "./alarm.ts";
import { bestemmingsveld, kanNiet, leesBestemming } from "./collegas.ts";
import { type Druk, eis, type Handeling, zichtVan } from "./gemeen.ts";
import { teamfeit } from "./plaatsfeit.ts";

/** The team lead names a colleague, also for what waits in the queue; the colleague still has to take it up. */
export const toewijzen: Handeling = (stand, druk, om) => {
  const geborgd = eis(stand.vraag);
  const { soort } = geborgd.doc.toestand;
  if (soort !== "aangeboden" && soort !== "wachtrij")
    return laatZien(stand, toonVraag(stand, om, geborgd.doc, geborgd.nummer));
  const naar = leesBestemming(om, geborgd.doc, druk, stand.ik.oid);
  if (naar?.soort === "kan_niet")
    return kanNiet(stand, "vraag.toewijzen", toewijskaart(stand, om, druk, ["fout.kan_niet"]));
  if (naar?.soort !== "collega") return laatZien(stand, toewijskaart(stand, om, druk, ["fout.kies"]));
  const { oid, voornaam } = naar.persoon;
  const doc = biedOp(om, geborgd.doc, { wie: oid, waarom: "gekozen" });
  const gevraagd = zichtVan(stand.ik, om).zeg("toewijzen.gedaan", { naam: voornaam });
  return {
    ...niets(stand),
    vraag: wijzigVraag(geborgd, doc),
    taken: [...kaartenBij(om, doc, [oid]), ...takenVanAanbod(om, doc)],
    audit: [{ actie: "vraag.toewijzen", object: doc.id, resultaat: "gelukt" }],
    feiten: [{ soort: "toegewezen", team: teamfeit(doc).team }],
    toon: () => aanbodbeeld(zichtVan(stand.ik, om), { vraag: doc, nummer: geborgd.nummer ?? 0 }, [gevraagd]),
    resultaat: `vraag/${doc.id}`,
  };
};

export const toewijzenKiezen: Handeling = (stand, druk, om) => laatZien(stand, toewijskaart(stand, om, druk));

function toewijskaart(
  stand: Stand,
  om: Omgeving,
  { velden }: Pick<Druk, "velden">,
  fout: readonly ("fout.kies" | "fout.kan_niet")[] = [],
) {
  const { doc, nummer } = eis(stand.vraag);
  const zicht = zichtVan(stand.ik, om);
  const basis = melding(zicht, "toewijzen", {
    titel: zicht.zeg("toewijzen.titel", { nr: nummer ?? 0 }),
    zinnen: [...fout.map((sleutel) => zicht.zeg(sleutel)), zicht.zeg("toewijzen.uitleg")],
    knoppen: [knop(zicht, "toewijzen", "knop.vraag_collega", { stijl: "hoofd" }), knop(zicht, "ververs", "knop.terug")],
  });
  return {
    ...basis,
    velden: [bestemmingsveld(stand.ik, om, doc, { behalve: stand.ik.oid, metFuncties: false, velden })],
    basis: { vraag: doc.id, rev: doc.gevraagd.length },
  };
}

import { aanbodbeeld } from "../../../dialogs/beelden/overdracht.ts";
import { knop, melding } from "../../../dialogs/beelden/zicht.ts";
import { biedAan } from "../../domain/overdracht.ts";
import { laatZien, niets, wijzigVraag } from "../besluit.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { aanbodtermijn, kaartenBij, takenVanAanbod } from "./aanbieden.ts";
import { toonVraag } from "./alarm.ts";
import { eis, type Handeling, zichtVan } from "./gemeen.ts";

/** The team lead names a colleague; the colleague still has to take it up. */
export const toewijzen: Handeling = (stand, druk, om) => {
  const geborgd = eis(stand.vraag);
  const collega = om.gemeente.mensen.get(druk.velden["collega"] ?? "");
  if (geborgd.doc.toestand.soort !== "aangeboden")
    return laatZien(stand, toonVraag(stand, om, geborgd.doc, geborgd.nummer));
  if (
    collega === undefined ||
    collega.functies.length === 0 ||
    collega.team !== geborgd.doc.plaatsing?.team ||
    collega.oid === geborgd.doc.stroom.answers["liever_niet"]
  )
    return laatZien(stand, toewijskaart(stand, om));
  const doc = biedAan(
    geborgd.doc,
    { wie: collega.oid, waarom: "gekozen" },
    om.nu,
    aanbodtermijn(om, geborgd.doc.plaatsing?.haast ?? "vandaag"),
  );
  const gevraagd = zichtVan(stand.ik, om).zeg("toewijzen.gedaan", { naam: collega.voornaam });
  return {
    ...niets(stand),
    vraag: wijzigVraag(geborgd, doc),
    taken: [...kaartenBij(om, doc, [collega.oid]), ...takenVanAanbod(om, doc)],
    audit: [{ actie: "vraag.toewijzen", object: doc.id, resultaat: "gelukt" }],
    toon: () => aanbodbeeld(zichtVan(stand.ik, om), { vraag: doc, nummer: geborgd.nummer ?? 0 }, [gevraagd]),
    resultaat: `vraag/${doc.id}`,
  };
};

export const toewijzenKiezen: Handeling = (stand, _druk, om) => laatZien(stand, toewijskaart(stand, om));

function toewijskaart(stand: Stand, om: Omgeving) {
  const { doc, nummer } = eis(stand.vraag);
  const zicht = zichtVan(stand.ik, om);
  const collegas = [...om.gemeente.mensen.values()].filter(
    ({ oid, functies, team }) =>
      functies.length > 0 && team === doc.plaatsing?.team && oid !== doc.stroom.answers["liever_niet"],
  );
  const basis = melding(zicht, "toewijzen", {
    titel: zicht.zeg("toewijzen.titel", { nr: nummer ?? 0 }),
    zinnen: [zicht.zeg("toewijzen.uitleg")],
    knoppen: [knop(zicht, "toewijzen", "knop.vraag_collega", { stijl: "hoofd" }), knop(zicht, "ververs", "knop.terug")],
  });
  const keuzes = collegas.map(({ oid, naam }) => ({ waarde: oid, titel: naam }));
  return {
    ...basis,
    velden: [
      {
        id: "collega",
        label: zicht.zeg("vraag.collega"),
        verplicht: true,
        soort: "keuze" as const,
        waarde: "",
        keuzes,
        vorm: "lijst" as const,
      },
    ],
    basis: { vraag: doc.id, rev: doc.gevraagd.length },
  };
}

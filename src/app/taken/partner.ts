import { stuurKaart } from "../handelingen/gemeen.ts";
import { partnerTaak } from "../handelingen/partner.ts";
import { teamfeit } from "../handelingen/plaatsfeit.ts";
import type { Pacht } from "../poorten.ts";
import { alsVraag } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { alsTaak } from "./taakwerk.ts";

/** A partner outside was asked some days ago, and nobody recorded that they took it: the owner is asked again. */
export function herinnerPartner(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { vraag: id = "" } = pacht.taak.inhoud;
  return alsTaak(wereld, pacht, { records: [`vraag/${id}`] }, (geladen, om) => {
    const doc = alsVraag(geladen.records[0])?.doc;
    if (doc?.toestand.soort !== "opgepakt" || doc.opvolging.partner === null) return null;
    const kaart = stuurKaart(om, `vraag/${id}`, doc.toestand.eigenaar, { nieuw: true, tekst: "partner.herinnering" });
    return {
      taken: [kaart, partnerTaak(om, doc)],
      feiten: [{ soort: "partner_herinnerd", partner: doc.opvolging.partner.id, ...teamfeit(doc) }],
    };
  });
}

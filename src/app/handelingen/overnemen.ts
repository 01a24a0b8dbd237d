import { overneembeeld } from "../../../dialogs/beelden/kopieblok.ts";
import { isLeeg, metOvergenomen, zonderOvergenomen } from "../../domain/opvolging.ts";
import { dagInWoorden } from "../../domain/werkkalender.ts";
import { laatZien, niets } from "../besluit.ts";
import { toonVraag } from "./alarm.ts";
import { contextVan, eis, type Handeling, magHierStaan, zichtVan } from "./gemeen.ts";
import { metMelding, vastgelegd } from "./opvolgen.ts";
import { teamfeit } from "./plaatsfeit.ts";

/** The block for the registration system: read here, so it is logged each time. */
export const overnemen: Handeling = (stand, _druk, om) => {
  const { doc, nummer } = eis(stand.vraag);
  if (!magHierStaan(om) || isLeeg(doc) || doc.plaatsing === null)
    return laatZien(stand, toonVraag(stand, om, doc, nummer));
  const lezer = { ...contextVan(stand, om, doc), rol: "teamlid" as const };
  return {
    ...niets(stand),
    audit: [{ actie: "vraag.overnemen", object: doc.id, resultaat: "gelukt" }],
    toon: () => overneembeeld(zichtVan(stand.ik, om), lezer, { vraag: doc, nummer: nummer ?? 0 }),
    resultaat: `vraag/${doc.id}`,
  };
};

/** "Staat in …": the retention clock starts. */
export const overgenomen: Handeling = (stand, _druk, om) => {
  const { doc: was, nummer } = eis(stand.vraag);
  if (was.opvolging.overgenomen !== null || isLeeg(was)) return laatZien(stand, toonVraag(stand, om, was, nummer));
  const doc = metOvergenomen(om.gemeente, was, om.nu);
  const dag = dagInWoorden(om.gemeente, doc.wissenOp, om.nu);
  return vastgelegd(stand, om, doc, {
    actie: "vraag.overnemen",
    feiten: [{ soort: "overgenomen", ...teamfeit(doc) }],
    toon: () => metMelding(stand, om, doc, "overgenomen.klaar", { dag }),
  });
};

/** "Toch nog niet", as long as the text is there. */
export const nietOvergenomen: Handeling = (stand, _druk, om) => {
  const { doc: was, nummer } = eis(stand.vraag);
  if (was.opvolging.overgenomen === null || isLeeg(was)) return laatZien(stand, toonVraag(stand, om, was, nummer));
  const doc = zonderOvergenomen(om.gemeente, was);
  return vastgelegd(stand, om, doc, {
    actie: "vraag.overnemen",
    feiten: [{ soort: "overgenomen_terug", ...teamfeit(doc) }],
    toon: () => metMelding(stand, om, doc, "overgenomen.terug"),
  });
};

import { documentbeeld, leesDocument } from "../../../dialogs/beelden/document.ts";
import { teambeeld } from "../../../dialogs/beelden/team.ts";
import { laatZien } from "../besluit.ts";
import { type Handeling, zichtVan } from "./gemeen.ts";

/** What lies with one's own team: numbers, subjects, days and who has it; nothing of what a resident said. */
export const onsTeam: Handeling = (stand, _druk, om) => {
  const vragen = (stand.team ?? []).map(({ doc, nummer }) => ({ vraag: doc, nummer: nummer ?? 0 }));
  return {
    ...laatZien(stand, teambeeld(zichtVan(stand.ik, om), vragen)),
    audit: [{ actie: "team.bekijken", object: stand.ik.team, resultaat: "gelukt" }],
  };
};

/** A page of explanation: how we handle data, the first day, what a resident may know. */
export const lees: Handeling = (stand, druk, om) => {
  const zicht = zichtVan(stand.ik, om);
  const document = leesDocument(druk.data["wat"]);
  const beeld = documentbeeld(zicht, document);
  if (document !== "privacy") return laatZien(stand, beeld);
  // The same text without anything around it, to print and take along.
  const printen = { titel: zicht.zeg("knop.bladzijde_printen"), link: `${om.publiekeUrl}/privacy` };
  return laatZien(stand, { ...beeld, knoppen: [printen, ...beeld.knoppen] });
};

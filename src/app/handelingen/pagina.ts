import { documentbeeld, leesDocument } from "../../../dialogs/beelden/document.ts";
import { laatZien } from "../besluit.ts";
import { type Handeling, zichtVan } from "./gemeen.ts";

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

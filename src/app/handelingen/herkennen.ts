import { balierol } from "../../../dialogs/vraagsoorten.ts";
import { telefoonnummer } from "../../domain/privacy/telefoon.ts";
import type { Vraag } from "../../domain/vraag.ts";
import type { Geborgd, Stand } from "../stand.ts";
import type { Druk } from "./gemeen.ts";

/**
 * Whoever helps this household already, once a telephone number is filled in: kept with the draft, and the desk hears
 * no more than that there is somebody. A volunteer hears nothing; then the resident must have said so.
 */
export function herken(stand: Stand, vraag: Geborgd<Vraag>, druk: Druk): Geborgd<Vraag> {
  const contact = druk.velden["contact"];
  if (contact === undefined) return vraag;
  const { organisatie } = vraag.doc.stroom.answers;
  const gezegd = balierol(stand.ik) === "vrijwilliger" ? organisatie === "ja" : organisatie !== "nee";
  const regisseur = telefoonnummer(contact) === null ? null : (stand.regisseur ?? null);
  const bekendBij = gezegd ? regisseur : null;
  if (bekendBij === vraag.doc.bekendBij && regisseur === vraag.doc.regisseur) return vraag;
  return { ...vraag, doc: { ...vraag.doc, bekendBij, regisseur } };
}

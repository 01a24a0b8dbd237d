import { bereikbaarVanaf } from "../../domain/herinneren.ts";
import { isInDienst } from "../../domain/keten.ts";
import { heropen, isLeeg, metNieuweDag, zonderOvergenomen } from "../../domain/opvolging.ts";
import { gevraagdeVan } from "../../domain/overdracht.ts";
import type { Vraag } from "../../domain/vraag.ts";
import type { Taak } from "../poorten.ts";
import type { Omgeving } from "../stand.ts";
import { biedOp, geefVrij, kaartenBij, takenVanAanbod } from "./aanbieden.ts";

/** Closed, and its words are still there. */
export function magWeerOpen(vraag: Vraag): boolean {
  return vraag.toestand.soort === "afgesloten" && !isLeeg(vraag);
}

/**
 * The resident of a closed vraag still waits: it is offered anew with a new day, first to whoever closed it. Who left,
 * or cannot be reached before that day, is passed over.
 */
export function weerOpen(om: Omgeving, vraag: Vraag): Vraag {
  const { toestand } = vraag;
  if (toestand.soort !== "afgesloten") return vraag;
  const { gemeente, nu } = om;
  const { eigenaar } = toestand;
  const open = heropen(gemeente, zonderOvergenomen(gemeente, vraag), eigenaar, nu);
  const doc = metNieuweDag(gemeente, { ...open, terugGeweest: [...vraag.terugGeweest, nu].slice(-10) }, nu);
  const opTijd = bereikbaarVanaf(gemeente, gemeente.mensen.get(eigenaar), nu) < (doc.plaatsing?.contactVoor ?? 0);
  return isInDienst(gemeente, eigenaar, nu) && opTijd
    ? biedOp(om, doc, { wie: eigenaar, waarom: "was_eigenaar" })
    : geefVrij(om, doc, null);
}

export function takenNaWeerOpen(om: Omgeving, doc: Vraag): readonly Taak[] {
  return [...kaartenBij(om, doc, [gevraagdeVan(doc) ?? ""]), ...takenVanAanbod(om, doc)];
}

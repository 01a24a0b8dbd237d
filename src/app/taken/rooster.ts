import { isInDienst } from "../../domain/keten.ts";
import { gevraagdeVan, haalTerug, houderVan, houdZelf, vervaltOp } from "../../domain/overdracht.ts";
import type { Vraag } from "../../domain/vraag.ts";
import { geefVrij, kaartenBij, naarVolgende, stapfeit, takenVanAanbod } from "../handelingen/aanbieden.ts";
import { functiefeit } from "../handelingen/plaatsfeit.ts";
import type { Pacht, Taak } from "../poorten.ts";
import type { Geborgd, Omgeving } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { verder, vragenOpLijst } from "./rij.ts";
import { alsTaak, doorTaak, type Taakwijziging } from "./taakwerk.ts";

const BLADZIJDE = 50;
const VERSTE_MS = 60 * 86_400_000;

/** Looks whether everybody who has or is asked for a vraag of this team is still there. */
export function roosterTaak(nu: number, team: string): Taak {
  return { id: `rooster:${team}`, om: nu, inhoud: { soort: "rooster", team } };
}

/**
 * Goes through the open vragen of a team. One whose owner left the roster, or that is offered to somebody who did, goes
 * on to the next candidate; one whose term a wrong clock has set gets another. Who is only away keeps what they have.
 */
export function kijkRoosterNa(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { team = "", ronde: vanaf = 0 } = pacht.taak.inhoud;
  const lijst = { naam: `team/${team}` as const, aantal: BLADZIJDE, vanaf };
  return alsTaak(wereld, pacht, { records: [], lijst, belasting: true }, (geladen, om) => {
    for (const geborgd of vragenOpLijst(wereld, geladen)) {
      const doc = herstel(om, geborgd.doc);
      if (doc !== null) return hersteld(om, geborgd, doc, verder(pacht, vanaf, om.nu));
    }
    return geladen.lijst.length < BLADZIJDE ? null : { taken: [verder(pacht, vanaf + BLADZIJDE, om.nu)] };
  });
}

function hersteld(om: Omgeving, { sleutel, versie, doc: was }: Geborgd<Vraag>, doc: Vraag, nog: Taak): Taakwijziging {
  const soort = isVerlaten(om, was) ? "uit_dienst" : "termijn_hersteld";
  return {
    wijzigingen: [{ sleutel, versie, inhoud: doc }],
    taken: [...kaartenBij(om, doc, [gevraagdeVan(doc) ?? ""]), ...takenVanAanbod(om, doc), nog],
    audit: [doorTaak("vraag.aanbieden", doc.id)],
    feiten: [{ soort, ...functiefeit(doc) }, stapfeit(was, doc)],
  };
}

/** How it goes on; null when nothing is wrong, or nobody is left to whom it could go. */
function herstel(om: Omgeving, doc: Vraag): Vraag | null {
  if (!isVerlaten(om, doc)) return isVerdwaald(om, doc) ? verderMet(om, doc) : null;
  const verder = verderMet(om, doc);
  return isVerlaten(om, verder) ? null : verder;
}

/** Whoever answers for it can do nothing with it any more, and somebody else can. */
function isVerlaten(om: Omgeving, doc: Vraag): boolean {
  const houder = houderVan(doc);
  return houder !== null && !isInDienst(om.gemeente, houder, om.nu) && houder !== doc.indiener;
}

/** A term so far away that only a clock that was wrong can have set it. */
function isVerdwaald({ nu }: Omgeving, doc: Vraag): boolean {
  const tot = vervaltOp(doc);
  return tot !== null && tot > nu + VERSTE_MS;
}

function verderMet(om: Omgeving, doc: Vraag): Vraag {
  if (doc.toestand.soort !== "opgepakt") return naarVolgende(om, doc);
  if (!isVerlaten(om, doc)) return houdZelf(doc, om.nu);
  const gevraagde = gevraagdeVan(doc);
  const ookWeg = gevraagde !== null && !isInDienst(om.gemeente, gevraagde, om.nu);
  return geefVrij(om, ookWeg ? haalTerug(doc, om.nu) : doc, null);
}

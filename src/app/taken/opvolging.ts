import { bereikbaarVanaf } from "../../domain/herinneren.ts";
import { isInDienst, lieverNiet } from "../../domain/keten.ts";
import { isHerinnerd, isLeeg, polsIsDaar } from "../../domain/opvolging.ts";
import { teamleiderVan } from "../../domain/rooster.ts";
import { teamNu } from "../../domain/teams.ts";
import type { Opvolging, Vraag } from "../../domain/vraag.ts";
import { stuurKaart } from "../handelingen/gemeen.ts";
import { teamfeit } from "../handelingen/plaatsfeit.ts";
import type { Pacht } from "../poorten.ts";
import { alsVraag, type Geborgd, type Omgeving } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { alsTaak, doorTaak, type Taakwijziging } from "./taakwerk.ts";

/** Whoever is back within so long is waited for; else somebody else is asked how it goes. */
const WACHT_MS = 7 * 86_400_000;

type Beslis = (om: Omgeving, geborgd: Geborgd<Vraag>, pacht: Pacht) => Taakwijziging | null;

function metVraag(wereld: Wereld, pacht: Pacht, beslis: Beslis): Promise<void> {
  const { vraag: id = "" } = pacht.taak.inhoud;
  return alsTaak(wereld, pacht, { records: [`vraag/${id}`] }, (geladen, om) => {
    const geborgd = alsVraag(geladen.records[0]);
    return geborgd === null ? null : beslis(om, geborgd, pacht);
  });
}

/** The last day came and nobody has spoken the resident: said once, to the owner. */
export function herinnerContact(wereld: Wereld, pacht: Pacht): Promise<void> {
  return metVraag(wereld, pacht, (om, geborgd) => {
    const { toestand, opvolging } = geborgd.doc;
    if (toestand.soort !== "opgepakt" || opvolging.contact !== null || isHerinnerd(geborgd.doc)) return null;
    return herinnerd(om, geborgd, toestand.eigenaar, { herinnerd: om.nu }, "herinnering_contact");
  });
}

/** Tomorrow, or after the weekend, there is an appointment. */
export function herinnerAfspraak(wereld: Wereld, pacht: Pacht): Promise<void> {
  return metVraag(wereld, pacht, (om, geborgd) => {
    const { toestand, opvolging } = geborgd.doc;
    if (toestand.soort !== "opgepakt" || opvolging.afspraak === null || opvolging.afspraak < om.nu) return null;
    return herinnerd(om, geborgd, toestand.eigenaar, {}, "herinnering_afspraak");
  });
}

/** The text goes soon and stands nowhere else yet, as far as anybody said. */
export function waarschuwWissen(wereld: Wereld, pacht: Pacht): Promise<void> {
  return metVraag(wereld, pacht, (om, geborgd) => {
    const { toestand, opvolging, wissenOp } = geborgd.doc;
    const eigenaar = toestand.soort === "opgepakt" || toestand.soort === "afgesloten" ? toestand.eigenaar : null;
    if (eigenaar === null || opvolging.overgenomen !== null || isLeeg(geborgd.doc) || wissenOp <= om.nu) return null;
    const gewaarschuwd = [...opvolging.gewaarschuwd, om.nu];
    return herinnerd(om, geborgd, eigenaar, { gewaarschuwd }, "waarschuwing_wissen");
  });
}

/** Vinger aan de pols: the date came. Who closed it is asked; when they left or are away long, who stands in, else the team lead, as when nobody answers. */
export function vraagPols(wereld: Wereld, pacht: Pacht): Promise<void> {
  return metVraag(wereld, pacht, (om, geborgd) => {
    const { doc } = geborgd;
    const leider = teamNu(om.gemeente, doc.plaatsing?.team)?.teamleider ?? "";
    const { polsBij } = doc.opvolging;
    if (doc.toestand.soort !== "afgesloten" || !polsIsDaar(doc, om.nu) || polsBij === leider) return null;
    const bij = polsBij === null ? polsOntvanger(om, doc, doc.toestand.eigenaar, leider) : leider;
    if (lieverNiet(doc).includes(bij)) return null;
    const vanaf = bereikbaarVanaf(om.gemeente, om.gemeente.mensen.get(bij), om.nu);
    if (vanaf > om.nu && vanaf - om.nu <= WACHT_MS) return { taken: [{ ...pacht.taak, om: vanaf }] };
    return herinnerd(om, geborgd, bij, { polsBij: bij, polsGevraagd: om.nu }, "pols_gevraagd");
  });
}

function polsOntvanger({ gemeente, nu }: Omgeving, doc: Vraag, eigenaar: string, leider: string): string {
  const kan = (oid: string) =>
    !lieverNiet(doc).includes(oid) &&
    isInDienst(gemeente, oid, nu) &&
    bereikbaarVanaf(gemeente, gemeente.mensen.get(oid), nu) - nu <= WACHT_MS;
  const vervanger = gemeente.mensen.get(eigenaar)?.vervanger ?? null;
  if (kan(eigenaar)) return eigenaar;
  if (vervanger !== null && kan(vervanger)) return vervanger;
  const uitgesloten = lieverNiet(doc);
  if (!uitgesloten.includes(leider)) return leider;
  return teamleiderVan(gemeente, doc.plaatsing?.team ?? "", { uitgesloten, nu })?.oid ?? eigenaar;
}

/** A card that is announced, and the note that it was sent. */
function herinnerd(
  om: Omgeving,
  { sleutel, versie, doc }: Geborgd<Vraag>,
  wie: string,
  wat: Partial<Opvolging>,
  soort: "herinnering_contact" | "herinnering_afspraak" | "waarschuwing_wissen" | "pols_gevraagd",
): Taakwijziging {
  const anders: Vraag = { ...doc, opvolging: { ...doc.opvolging, ...wat } };
  return {
    wijzigingen: [{ sleutel, versie, inhoud: anders }],
    taken: [stuurKaart(om, `vraag/${doc.id}`, wie, { nieuw: true })],
    audit: [doorTaak("vraag.herinneren", doc.id)],
    feiten: [{ soort, ...teamfeit(doc) }],
  };
}

import { zonderOpen } from "../../domain/gesprek.ts";
import { isAfgelopen } from "../../domain/oproep.ts";
import { isLeeg, maakLeeg, naPols } from "../../domain/opvolging.ts";
import { telefoonnummer } from "../../domain/privacy/telefoon.ts";
import type { Vraag } from "../../domain/vraag.ts";
import { voegTermijnToe } from "../../domain/werkkalender.ts";
import { kaartenBij } from "../handelingen/aanbieden.ts";
import { stuurKaart, stuurStart } from "../handelingen/gemeen.ts";
import { conceptfeit, teamfeit } from "../handelingen/plaatsfeit.ts";
import type { Bewaard, Feit, Geladen, Pacht, Verwijzing, Wijziging } from "../poorten.ts";
import { alsGesprek, alsOproep, alsVraag, type Geborgd, type Omgeving } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { alsTaak, doorTaak, type Taakwijziging, zoekPersoon } from "./taakwerk.ts";

const DAG_MS = 86_400_000;

/**
 * The retention date of a vraag. Nobody has taken it up: it stays until somebody does. Somebody still works on it, or
 * is to ask how it goes: its words go, its number stays. Else it is erased with its key.
 */
export async function wisVraag(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { vraag: id = "" } = pacht.taak.inhoud;
  const { indiener, telefoon } = await voorkennis(wereld, id);
  const records = [`vraag/${id}` as const, ...(indiener === null ? [] : [`gesprek/${indiener}` as const])];
  await alsTaak(wereld, pacht, { records, via: telefoon }, (geladen, om) => {
    const geborgd = alsVraag(geladen.records[0]);
    if (geborgd === null) return null;
    const { doc } = geborgd;
    const ongeldig = geheimenVan(geborgd, telefoon, geladen);
    if (doc.wissenOp > om.nu) return { taken: [{ ...pacht.taak, om: doc.wissenOp }] };
    if (doc.toestand.soort === "aangeboden" || doc.toestand.soort === "wachtrij")
      return {
        taken: [{ ...pacht.taak, om: om.nu + DAG_MS }],
        feiten: [{ soort: "niet_opgepakt_bij_wissen", team: teamfeit(doc).team }],
        // The slip in the resident's pocket leads to it for as long as it is there.
        verwijzingen:
          doc.code === null ? [] : [{ naar: geborgd.sleutel, geheim: `code/${doc.code}`, tot: om.nu + 2 * DAG_MS }],
      };
    const blijft = blijftNummer(doc);
    if (blijft && nogNietGewaarschuwd(doc)) return eerstWaarschuwen(om, geborgd);
    if (blijft) return alleenNummer(om, geborgd, ongeldig);
    const concept = doc.toestand.soort === "concept";
    const gesprek = geladen.records[1];
    const bij = gesprek === undefined || indiener === null ? [] : [zonderConcept(gesprek, indiener, id)];
    return {
      wijzigingen: [...bij, { sleutel: geborgd.sleutel, versie: geborgd.versie, inhoud: null }],
      taken: concept ? [stuurStart(om, doc.indiener, "concept.verlopen")] : [],
      audit: [doorTaak("vraag.wissen", id)],
      feiten: [
        gewist(doc),
        ...(concept ? [{ soort: "concept_weg" as const, ...conceptfeit(om, doc), weg: "verlopen" as const }] : []),
      ],
      ongeldig,
    };
  });
}

/** Somebody has it, or is to ask how it goes on a day to come, or was asked a short while ago. */
function blijftNummer({ toestand, opvolging }: Vraag): boolean {
  if (toestand.soort === "opgepakt") return true;
  return toestand.soort === "afgesloten" && opvolging.pols !== null && opvolging.gewist === null;
}

/** Taken up so late that the owner never heard of it: a day more, said at once. */
function nogNietGewaarschuwd({ toestand, opvolging }: Vraag): boolean {
  return (
    toestand.soort === "opgepakt" &&
    opvolging.overgenomen === null &&
    opvolging.gewist === null &&
    opvolging.gewaarschuwd.length === 0
  );
}

function eerstWaarschuwen(om: Omgeving, { sleutel, versie, doc }: Geborgd<Vraag>): Taakwijziging {
  const { toestand, opvolging } = doc;
  const wissenOp = om.nu + DAG_MS;
  const inhoud: Vraag = { ...doc, wissenOp, opvolging: { ...opvolging, gewaarschuwd: [om.nu] } };
  const wie = toestand.soort === "opgepakt" ? toestand.eigenaar : doc.indiener;
  return {
    wijzigingen: [{ sleutel, versie, inhoud }],
    taken: [stuurKaart(om, `vraag/${doc.id}`, wie, { nieuw: true })],
    audit: [doorTaak("vraag.herinneren", doc.id)],
    feiten: [{ soort: "waarschuwing_wissen", ...teamfeit(doc) }],
  };
}

/** The words and every way to the resident go, also the slip in their pocket; number, subject and dates stay. */
function alleenNummer(
  om: Omgeving,
  { sleutel, versie, doc }: Geborgd<Vraag>,
  ongeldig: readonly Verwijzing[],
): Taakwijziging {
  const { toestand, opvolging } = doc;
  const later = voegTermijnToe(om.gemeente, om.nu, om.gemeente.termijnen.verstuurd, "kalender");
  const pols = toestand.soort === "afgesloten" ? opvolging.pols : null;
  const inhoud = isLeeg(doc)
    ? { ...doc, wissenOp: later }
    : maakLeeg(doc, om.nu, pols === null ? later : Math.max(later, naPols(om.gemeente, pols)));
  return {
    wijzigingen: [{ sleutel, versie, inhoud }],
    taken: isLeeg(doc) ? [] : kaartenBij(om, inhoud),
    audit: isLeeg(doc) ? [] : [doorTaak("vraag.wissen", doc.id)],
    feiten: isLeeg(doc) ? [] : [gewist(doc)],
    ongeldig,
  };
}

function gewist(doc: Vraag): Feit {
  const overgenomen = doc.opvolging.overgenomen === null ? "nee" : "ja";
  return { soort: "gewist", team: teamfeit(doc).team, was: doc.toestand.soort, overgenomen };
}

/** What leads to a vraag from outside: the code on the slip; the number of the resident, unless it leads to a later vraag by now. */
function geheimenVan(
  { sleutel, doc }: Geborgd<Vraag>,
  telefoon: readonly Verwijzing[],
  { via }: Geladen,
): readonly Verwijzing[] {
  const hierheen = telefoon.filter((_, plek) => via[plek]?.sleutel === sleutel);
  return [...(doc.code === null ? [] : [`code/${doc.code}` as const]), ...hierheen];
}

/** Whose draft this is and what number it holds, so that those are loaded along. */
async function voorkennis(
  wereld: Wereld,
  id: string,
): Promise<{ readonly indiener: string | null; readonly telefoon: readonly Verwijzing[] }> {
  const geladen = await wereld.opslag.laad({ records: [`vraag/${id}`] });
  const doc = alsVraag(geladen.records[0])?.doc;
  const contact = doc?.stroom.answers["contact"];
  const nummer = telefoonnummer(typeof contact === "string" ? contact : "");
  return { indiener: doc?.indiener ?? null, telefoon: nummer === null ? [] : [`telefoon/${nummer}`] };
}

/** A draft was taken over by a colleague: it no longer stands open with whoever began it. */
export async function vergeetOpen(wereld: Wereld, pacht: Pacht): Promise<void> {
  const persoon = await zoekPersoon(wereld, pacht.taak.inhoud.voor);
  if (persoon === null) return wereld.opslag.rondAf(pacht);
  const sleutel = `gesprek/${persoon.oid}` as const;
  await alsTaak(wereld, pacht, { records: [sleutel] }, (geladen) => {
    const [bewaard] = geladen.records;
    if (bewaard === undefined) return null;
    return { wijzigingen: [zonderConcept(bewaard, persoon.oid, pacht.taak.inhoud.vraag ?? "")] };
  });
}

/** The chat without this draft; another one that stands open becomes the active one. */
function zonderConcept(bewaard: Bewaard, wie: string, vraag: string): Wijziging {
  const inhoud = zonderOpen(alsGesprek(bewaard, wie).doc, vraag);
  const actief = inhoud.open.at(-1)?.vraag;
  const { sleutel, versie } = bewaard;
  return { sleutel, versie, inhoud, actief: actief === undefined ? null : `vraag/${actief}` };
}

export function wisOproep(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { oproep: id = "" } = pacht.taak.inhoud;
  return alsTaak(wereld, pacht, { records: [`oproep/${id}`] }, (geladen, om) => {
    const geborgd = alsOproep(geladen.records[0]);
    if (geborgd === null) return null;
    if (!isAfgelopen(geborgd.doc) && geborgd.doc.om > om.nu - 30 * DAG_MS)
      return { taken: [{ ...pacht.taak, om: om.nu + DAG_MS }] };
    return {
      wijzigingen: [{ sleutel: geborgd.sleutel, versie: geborgd.versie, inhoud: null }],
      audit: [doorTaak("oproep.wissen", id)],
    };
  });
}

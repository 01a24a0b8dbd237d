import { zonderOpen } from "../../domain/gesprek.ts";
import { isAfgelopen } from "../../domain/oproep.ts";
import { stuurStart } from "../handelingen/gemeen.ts";
import { lijstenVan } from "../lijsten.ts";
import type { Bewaard, Pacht, Wijziging } from "../poorten.ts";
import { alsGesprek, alsOproep, alsVraag } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { alsTaak, doorTaak, zoekPersoon } from "./taakwerk.ts";

const DAG_MS = 86_400_000;

/** The retention date of a vraag: erased with its key, unless nobody has taken it up yet. */
export async function wisVraag(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { vraag: id = "" } = pacht.taak.inhoud;
  const indiener = await indienerVan(wereld, id);
  const records = [`vraag/${id}` as const, ...(indiener === null ? [] : [`gesprek/${indiener}` as const])];
  await alsTaak(wereld, pacht, { records }, (geladen, om) => {
    const geborgd = alsVraag(geladen.records[0]);
    if (geborgd === null) return null;
    const { doc } = geborgd;
    if (doc.wissenOp > om.nu) return { taken: [{ ...pacht.taak, om: doc.wissenOp }] };
    if (doc.toestand.soort === "aangeboden")
      return {
        taken: [{ ...pacht.taak, om: om.nu + DAG_MS }],
        feiten: [{ soort: "niet_opgepakt_bij_wissen" }],
        // The slip in the resident's pocket leads to it for as long as it is there.
        verwijzingen:
          doc.code === null ? [] : [{ naar: geborgd.sleutel, geheim: `code/${doc.code}`, tot: om.nu + 2 * DAG_MS }],
      };
    const concept = doc.toestand.soort === "concept";
    const gesprek = geladen.records[1];
    const bij = gesprek === undefined || indiener === null ? [] : [zonderConcept(gesprek, indiener, id)];
    return {
      wijzigingen: [
        ...bij,
        { sleutel: geborgd.sleutel, versie: geborgd.versie, inhoud: null, ...lijstenVan(doc, null) },
      ],
      taken: concept ? [stuurStart(om, doc.indiener, "concept.verlopen")] : [],
      audit: [doorTaak("vraag.wissen", id)],
      feiten: [{ soort: "gewist", was: doc.toestand.soort }],
      ongeldig: doc.code === null ? [] : [`code/${doc.code}`],
    };
  });
}

async function indienerVan(wereld: Wereld, id: string): Promise<string | null> {
  const geladen = await wereld.opslag.laad({ records: [`vraag/${id}`] });
  return alsVraag(geladen.records[0])?.doc.indiener ?? null;
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

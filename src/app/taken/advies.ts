import { mistAdvies } from "../../domain/casuistiek/advies.ts";
import { adviseurVan } from "../../domain/casuistiek/casus.ts";
import { isInDienst } from "../../domain/keten.ts";
import { stuurKaart } from "../handelingen/gemeen.ts";
import type { Pacht } from "../poorten.ts";
import { alsCasus, alsOverleg, type Omgeving } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { alsTaak, doorTaak, type Taakwijziging } from "./taakwerk.ts";

/** Some days after a consult, once: what you advised is not written down yet. */
export function vraagAdvies(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { casus: id = "" } = pacht.taak.inhoud;
  return alsTaak(wereld, pacht, { records: [`casus/${id}`] }, (geladen, om) => {
    const casus = alsCasus(geladen.records[0]);
    if (casus === null || !mistAdvies(casus.doc)) return null;
    return herinnerd(om, casus.sleutel, adviseurVan(casus.doc), "casus.advies_wacht");
  });
}

/** The same after an overleg, for all its cases together. */
export async function vraagOverlegadvies(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { overleg: id = "" } = pacht.taak.inhoud;
  const eerst = alsOverleg((await wereld.opslag.laad({ records: [`overleg/${id}`] })).records[0]);
  const casussen = (eerst?.doc.plaatsen ?? []).map(({ casus }) => `casus/${casus}` as const);
  await alsTaak(wereld, pacht, { records: [`overleg/${id}`, ...casussen] }, (geladen, om) => {
    const [bewaard, ...rest] = geladen.records;
    const overleg = alsOverleg(bewaard);
    const mist = rest.some((een) => {
      const casus = alsCasus(een);
      return casus !== null && mistAdvies(casus.doc);
    });
    if (overleg === null || !mist) return null;
    return herinnerd(om, overleg.sleutel, overleg.doc.rollen.advieshouder ?? null, "overleg.advies_wacht");
  });
}

function herinnerd(
  om: Omgeving,
  sleutel: Parameters<typeof stuurKaart>[1],
  wie: string | null,
  tekst: string,
): Taakwijziging | null {
  if (wie === null || !isInDienst(om.gemeente, wie, om.nu)) return null;
  const [soort = "", id = ""] = sleutel.split("/");
  return {
    taken: [stuurKaart(om, sleutel, wie, { nieuw: true, tekst })],
    audit: [doorTaak(`${soort}.herinneren`, id)],
  };
}

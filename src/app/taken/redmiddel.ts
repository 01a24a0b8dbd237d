import type { Pacht } from "../poorten.ts";
import { alsVraag } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { wachtNa } from "./wacht.ts";

/**
 * Nobody takes it, not even a lead: the configured address is told, with the number of the vraag and nothing else.
 * Tried again until it was heard, for as long as nobody took it up meanwhile.
 */
export async function alarmeerBuiten(wereld: Wereld, pacht: Pacht): Promise<void> {
  const geladen = await wereld.opslag.laad({ records: [`vraag/${pacht.taak.inhoud.vraag ?? ""}`] });
  const geborgd = alsVraag(geladen.records[0]);
  const adres = wereld.gemeente().laatsteRedmiddel;
  const wacht = geborgd?.doc.toestand.soort === "aangeboden" && geborgd.doc.toestand.redmiddel !== undefined;
  if (geborgd === null || !wacht || adres === null) return wereld.opslag.rondAf(pacht);
  const gehoord = await wereld.alarmeer(adres, { gemeente: wereld.gemeente().id, nummer: geborgd.nummer ?? 0 });
  if (gehoord) return wereld.opslag.rondAf(pacht);
  wereld.logboek.error({ poging: pacht.poging }, "het laatste redmiddel is niet bereikt");
  const na = wachtNa(pacht.poging, 1000);
  return wereld.opslag.rondAf(pacht, { om: wereld.omgeving().nu + na, zeker: false });
}

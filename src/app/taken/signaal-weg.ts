import { ingetrokkenbeeld } from "../../../dialogs/beelden/signaal.ts";
import { catalogusVan, verwoord } from "../../../dialogs/teksten.ts";
import { kaartVan } from "../../domain/gesprek.ts";
import { zichtVan } from "../handelingen/gemeen.ts";
import type { Pacht } from "../poorten.ts";
import { alsGesprek } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { persoonVan, zoekPersoon } from "./taakwerk.ts";
import { laterNog } from "./verzend.ts";

/** Takes the buttons off the card of a signal that was taken back; who never got one gets none. */
export async function toonIngetrokken(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { voor, signaal: id = "" } = pacht.taak.inhoud;
  const klaar = () => wereld.opslag.rondAf(pacht);
  const eerst = await zoekPersoon(wereld, voor);
  if (eerst === null) return klaar();
  const [bewaard] = (await wereld.opslag.laad({ records: [`gesprek/${eerst.oid}`] })).records;
  const ik = persoonVan(wereld, voor);
  if (ik === null || bewaard === undefined) return klaar();
  const { doc } = alsGesprek(bewaard, ik.oid);
  const kaart = kaartVan(doc, `signaal/${id}`);
  if (kaart === null || doc.adres === null) return klaar();
  const verzending = await wereld.zender.wijzig(kaart, {
    adres: doc.adres,
    kaart: wereld.kaart(ingetrokkenbeeld(zichtVan(ik, wereld.omgeving())), ik.oid),
    tekst: null,
    melding: verwoord(catalogusVan(wereld.gemeente()), "melding.gewijzigd"),
  });
  return verzending.soort === "later" || verzending.soort === "onzeker" ? laterNog(wereld, pacht, verzending) : klaar();
}

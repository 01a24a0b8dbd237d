import type { Kaartbeeld } from "../../../dialogs/beeld.ts";
import { catalogusVan, type Tekstsleutel, verwoord } from "../../../dialogs/teksten.ts";
import type { Persoon } from "../../domain/gemeente.ts";
import type { Berichtsoort, Gesprek } from "../../domain/gesprek.ts";
import { lokaleDag, stilTot } from "../../domain/werkkalender.ts";
import type { Pacht, Verzending } from "../poorten.ts";
import { alsGesprek, type Geborgd, type Omgeving } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { persoonVan, zoekPersoon } from "./taakwerk.ts";
import { LANGSTE_WACHT_MS } from "./wacht.ts";

const LATER_MS = 60_000;

/** What comes by itself at a fixed time. */
interface Bericht {
  readonly soort: Berichtsoort;
  readonly melding: Tekstsleutel;
  /** The card for this person as things stand; null when there is none for them any more. */
  readonly maak: (ik: Persoon, gesprek: Geborgd<Gesprek>, om: Omgeving) => Promise<Kaartbeeld | null>;
}

/** Sends it to whom the task is for, once: what may have been delivered is not sent again. Who switched it off gets none. */
export async function stuurBericht(wereld: Wereld, pacht: Pacht, { soort, melding, maak }: Bericht): Promise<void> {
  const { voor } = pacht.taak.inhoud;
  const eerst = await zoekPersoon(wereld, voor);
  if (eerst === null || pacht.poging > 1) return wereld.opslag.rondAf(pacht);
  const [bewaard] = (await wereld.opslag.laad({ records: [`gesprek/${eerst.oid}`] })).records;
  const ik = persoonVan(wereld, voor);
  if (ik === null || bewaard === undefined || ik.mist.length > 0) return wereld.opslag.rondAf(pacht);
  const gesprek = alsGesprek(bewaard, ik.oid);
  const { adres, berichten } = gesprek.doc;
  if (adres === null || !berichten[soort]) return wereld.opslag.rondAf(pacht);
  const om = wereld.omgeving();
  const stil = stilTot(om.gemeente, ik, om.nu);
  if (stil !== null) return naStilte(wereld, pacht, om, stil);
  const beeld = await maak(ik, gesprek, om);
  if (beeld === null) return wereld.opslag.rondAf(pacht);
  const zin = verwoord(catalogusVan(wereld.gemeente()), melding);
  const kaart = wereld.kaart(beeld, ik.oid);
  return verwerk(wereld, pacht, await wereld.zender.stuur({ adres, kaart, tekst: null, melding: zin }));
}

/** Their own quiet hours end later today; on a day they do not work it lapses, another day brings another. */
function naStilte({ opslag }: Wereld, pacht: Pacht, { gemeente, nu }: Omgeving, stil: number): Promise<void> {
  const vandaag = lokaleDag(gemeente, stil).equals(lokaleDag(gemeente, nu));
  return vandaag ? opslag.rondAf(pacht, { om: stil, zeker: true }) : opslag.rondAf(pacht);
}

function verwerk({ opslag, omgeving }: Wereld, pacht: Pacht, verzending: Verzending): Promise<void> {
  if (verzending.soort !== "later") return opslag.rondAf(pacht);
  const na = Math.min(verzending.naMs ?? LATER_MS, LANGSTE_WACHT_MS);
  return opslag.rondAf(pacht, { om: omgeving().nu + na, zeker: true });
}

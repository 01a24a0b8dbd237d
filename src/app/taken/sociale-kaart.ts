import { vernieuwbeeld } from "../../../dialogs/beelden/sociale-kaart.ts";
import { catalogusVan, verwoord } from "../../../dialogs/teksten.ts";
import { halverwegeKwartaal } from "../../domain/kwartaaldag.ts";
import { teVernieuwen } from "../../domain/sociale-kaart.ts";
import { lokaleDag, stilTot } from "../../domain/werkkalender.ts";
import { zichtVan } from "../handelingen/gemeen.ts";
import { leesKaarttaak } from "../kaarttaak.ts";
import type { Pacht, Taak } from "../poorten.ts";
import { alsGesprek, type Omgeving } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { alsTaak, persoonVan, zoekPersoon } from "./taakwerk.ts";
import { LANGSTE_WACHT_MS } from "./wacht.ts";

const VANAF = "10:00";
const LATER_MS = 60_000;

/** Writes in the configuration what an owner said; a second time changes nothing. @throws {Storing} then it is tried again */
export async function schrijfKaartstand(wereld: Wereld, pacht: Pacht): Promise<void> {
  const stand = leesKaarttaak(pacht.taak.inhoud);
  if (stand !== null) await wereld.werkKaartBij?.(stand);
  return wereld.opslag.rondAf(pacht);
}

/**
 * The look at the sociale kaart of this quarter, under an id of its quarter, so that planning it again changes nothing.
 *
 * @returns none when its time is past
 */
export function kaartkijktaak({ gemeente, nu }: Pick<Omgeving, "gemeente" | "nu">): readonly Taak[] {
  const { kwartaal, op } = halverwegeKwartaal(gemeente, nu, VANAF);
  return op <= nu ? [] : [{ id: `kaartkijk:${kwartaal}`, om: op, inhoud: { soort: "kaartkijk" } }];
}

/** It is time: one task for everybody who must look at something that is old. */
export function verdeelKaartkijk(wereld: Wereld, pacht: Pacht): Promise<void> {
  return alsTaak(wereld, pacht, { records: [] }, (_geladen, { gemeente, nu, schuilnaam }) => {
    const dag = lokaleDag(gemeente, nu).toString();
    const kijkers = [...teVernieuwen(gemeente, dag).keys()];
    return {
      taken: kijkers.map(schuilnaam).map((voor) => ({
        id: `kaartoud:${pacht.taak.id}:${voor}`,
        om: nu,
        inhoud: { soort: "kaartoud", voor },
      })),
    };
  });
}

/** Asks somebody to look, once: what may have been delivered is not sent again, and what was looked at meanwhile not asked. */
export async function vraagOmKijken(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { voor } = pacht.taak.inhoud;
  const klaar = () => wereld.opslag.rondAf(pacht);
  const eerst = await zoekPersoon(wereld, voor);
  if (eerst === null || pacht.poging > 1) return klaar();
  const [bewaard] = (await wereld.opslag.laad({ records: [`gesprek/${eerst.oid}`] })).records;
  const ik = persoonVan(wereld, voor);
  if (ik === null || bewaard === undefined || ik.mist.length > 0) return klaar();
  const om = wereld.omgeving();
  const ingangen = teVernieuwen(om.gemeente, lokaleDag(om.gemeente, om.nu).toString()).get(ik.oid) ?? [];
  const gesprek = alsGesprek(bewaard, ik.oid).doc;
  if (ingangen.length === 0 || gesprek.adres === null) return klaar();
  const stil = stilTot(om.gemeente, ik, om.nu);
  if (stil !== null) return wereld.opslag.rondAf(pacht, { om: stil, zeker: true });
  const beeld = { ...vernieuwbeeld(zichtVan(ik, om), ingangen), basis: { rev: gesprek.revisie } };
  const verzending = await wereld.zender.stuur({
    adres: gesprek.adres,
    kaart: wereld.kaart(beeld, ik.oid),
    tekst: null,
    melding: verwoord(catalogusVan(wereld.gemeente()), "melding.herinnering"),
  });
  if (verzending.soort !== "later") return klaar();
  const na = Math.min(verzending.naMs ?? LATER_MS, LANGSTE_WACHT_MS);
  return wereld.opslag.rondAf(pacht, { om: om.nu + na, zeker: true });
}

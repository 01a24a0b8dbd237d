import { rolbeeld } from "../../../dialogs/beelden/rollen.ts";
import { catalogusVan, verwoord } from "../../../dialogs/teksten.ts";
import type { Gemeente, Persoon } from "../../domain/gemeente.ts";
import { isWeg } from "../../domain/keten.ts";
import type { Rol } from "../../domain/sleutels.ts";
import { teamNu } from "../../domain/teams.ts";
import { stilTot } from "../../domain/werkkalender.ts";
import { zichtVan } from "../handelingen/gemeen.ts";
import type { Pacht } from "../poorten.ts";
import { leesRolbericht, WACHTERSTAAK } from "../rolbericht.ts";
import { alsGesprek, type Omgeving } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { alsTaak, persoonVan, zoekPersoon } from "./taakwerk.ts";
import { LANGSTE_WACHT_MS } from "./wacht.ts";

const LATER_MS = 60_000;

/**
 * Roles were changed: one task for everybody who must know. Those with the role of privacy who can be reached in the
 * chat; when nobody is, or one of them lost it, also the other administrators and who leads the teams it is about. Never
 * who did it.
 */
export async function verdeelRolbericht(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { versie, teams } = leesRolbericht(pacht.taak.inhoud);
  // Also brings the version itself, so that somebody who got the role with it is known.
  await wereld.opslag.laad({ records: [] });
  const privacy = wachters(wereld, pacht, "privacy_officer");
  const records = privacy.map(({ oid }) => `gesprek/${oid}` as const);
  return alsTaak(wereld, pacht, { records }, (geladen, om) => {
    const bereikbaar = privacy.filter(
      ({ oid }, plek) =>
        geladen.records[plek] !== undefined && alsGesprek(geladen.records[plek], oid).doc.adres !== null,
    );
    const ookAnderen = bereikbaar.length === 0 || pacht.taak.inhoud.soort === WACHTERSTAAK;
    const wie = [...bereikbaar, ...(ookAnderen ? anderen(wereld, pacht, om.gemeente, teams) : [])];
    return {
      taken: [...new Set(wie.map(({ oid }) => om.schuilnaam(oid)))].map((voor) => ({
        id: `rolbericht:${versie}:${voor}`,
        om: om.nu,
        inhoud: { soort: "rolbericht", tekst: versie, voor },
      })),
    };
  });
}

function anderen(wereld: Wereld, pacht: Pacht, gemeente: Gemeente, teams: readonly string[]): readonly Persoon[] {
  const leiders = new Set(teams.flatMap((team) => teamNu(gemeente, team)?.teamleider ?? []));
  return [
    ...wachters(wereld, pacht, "functioneel_beheerder"),
    ...wachters(wereld, pacht, "teamleider").filter(({ oid }) => leiders.has(oid)),
  ];
}

/** Who has this role now, apart from who made the change. */
function wachters(wereld: Wereld, pacht: Pacht, rol: Rol): readonly Persoon[] {
  const { gemeente, nu } = wereld.omgeving();
  return [...gemeente.mensen.values()].filter(
    (wie) =>
      wie.rollen.includes(rol) &&
      wie.mist.length === 0 &&
      !isWeg(gemeente, wie, nu) &&
      wereld.schuilnaam(wie.oid) !== pacht.taak.inhoud.voor,
  );
}

/** Says so to one of them, once: what may have been delivered is not sent again. Whose roles they are stands in the window. */
export async function stuurRolbericht(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { voor, tekst: versie = "" } = pacht.taak.inhoud;
  const klaar = () => wereld.opslag.rondAf(pacht);
  const eerst = await zoekPersoon(wereld, voor);
  if (eerst === null || pacht.poging > 1) return klaar();
  const [bewaard] = (await wereld.opslag.laad({ records: [`gesprek/${eerst.oid}`] })).records;
  const ik = persoonVan(wereld, voor);
  if (ik === null || bewaard === undefined) return klaar();
  const { adres, revisie } = alsGesprek(bewaard, ik.oid).doc;
  if (adres === null) return klaar();
  const om: Omgeving = wereld.omgeving();
  const stil = stilTot(om.gemeente, ik, om.nu);
  if (stil !== null) return wereld.opslag.rondAf(pacht, { om: stil, zeker: true });
  const beeld = { ...rolbeeld(zichtVan(ik, om), versie), basis: { rev: revisie } };
  const verzending = await wereld.zender.stuur({
    adres,
    kaart: wereld.kaart(beeld, ik.oid),
    tekst: null,
    melding: verwoord(catalogusVan(wereld.gemeente()), "melding.gewijzigd"),
  });
  if (verzending.soort !== "later") return klaar();
  const na = Math.min(verzending.naMs ?? LATER_MS, LANGSTE_WACHT_MS);
  return wereld.opslag.rondAf(pacht, { om: om.nu + na, zeker: true });
}

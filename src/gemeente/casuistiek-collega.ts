import type { Persoonregel } from "./bestanden.ts";
import { isBlok, onbekend } from "./keur.ts";
import type { Plaats, Problemen } from "./problemen.ts";
import { maakWijzer, type Regels } from "./verwijzingen.ts";

/** Who may take part in casuïstiek (`bevoegdheid.ts`): no volunteers and no desk workers. */
const MAG_MEEDOEN = ["teamlid", "specialist", "teamleider"];

/**
 * Looks up who a name in the file stands for; reports somebody unknown and somebody without a role for casuïstiek.
 * Null as well for somebody whose own line has a fault, which is reported there.
 */
export type Collegazoeker = (wie: string, plaats: Plaats) => Persoonregel | null;

export function maakCollegazoeker({ mensen }: Pick<Regels, "mensen">, problemen: Problemen): Collegazoeker {
  const wijs = maakWijzer(mensen);
  const perOid = new Map(mensen.flatMap(({ waarde }) => (waarde === null ? [] : [[waarde.oid, waarde]])));
  const namen = mensen.flatMap(({ ruw }) => (isBlok(ruw) && typeof ruw["kort"] === "string" ? [ruw["kort"]] : []));
  return (wie, plaats) => {
    const oid = wijs(wie);
    const persoon = perOid.get(oid ?? "") ?? null;
    if (oid === null) problemen.meld(plaats, onbekend("De collega", wie, namen));
    else if (persoon?.rollen.some((rol) => MAG_MEEDOEN.includes(rol)) === false)
      problemen.meld(
        plaats,
        "Deze collega kan niet meedoen aan casuïstiek. Kies een teamlid, specialist of teamleider.",
      );
    return persoon;
  };
}

/** The coordinator is phoned when nobody answers, so must have a number. */
export function keurCoordinator(wie: string, plaats: Plaats, zoek: Collegazoeker, problemen: Problemen): void {
  const persoon = zoek(wie, plaats);
  if (persoon !== null && !persoon.telefoon)
    problemen.meld(
      plaats,
      "Deze collega wordt gebeld, maar heeft geen telefoon. Zet een telefoonnummer in mensen.yaml, of kies iemand anders.",
    );
}

/** Reports every name that stands for somebody who was named before. */
export function keurDubbeleCollega(
  genoemd: readonly { readonly persoon: Persoonregel | null; readonly plaats: Plaats }[],
  problemen: Problemen,
): void {
  for (const [index, { persoon, plaats }] of genoemd.entries()) {
    const eerder = persoon === null ? undefined : genoemd.slice(0, index).find((een) => een.persoon === persoon);
    if (eerder !== undefined)
      problemen.meld(plaats, `Deze collega staat ook op regel ${eerder.plaats.regel}. Haal een van de twee weg.`);
  }
}

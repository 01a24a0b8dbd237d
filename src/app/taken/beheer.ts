import { wistaak } from "../beheertaak.ts";
import type { Pacht } from "../poorten.ts";
import type { Wereld } from "../wereld.ts";
import { alsTaak, doorTaak } from "./taakwerk.ts";

/** What was prepared long ago goes, also of who left; what a version changed goes when that version is not kept any more. */
export async function wisBeheer(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { tekst = "" } = pacht.taak.inhoud;
  const sleutel = `beheer/${tekst}` as const;
  const versie = Number(/^versie-(\d+)$/u.exec(tekst)?.[1] ?? 0);
  const versies = versie === 0 ? [] : await wereld.beheer?.versies();
  // Where nobody can say which are kept, it is looked at again.
  const bestaat = versies?.some((een) => een.versie === versie) ?? true;
  return alsTaak(wereld, pacht, { records: [sleutel] }, ({ records: [bewaard] }, { nu }) => {
    if (bewaard === undefined || bewaard.versie === 0) return null;
    if (bestaat) return { taken: [wistaak(sleutel, nu)] };
    return {
      wijzigingen: [{ sleutel, versie: bewaard.versie, inhoud: null }],
      audit: [doorTaak("beheer.wissen", tekst)],
    };
  });
}

import { wistaak } from "../beheertaak.ts";
import type { Pacht } from "../poorten.ts";
import type { Wereld } from "../wereld.ts";
import { alsTaak, doorTaak } from "./taakwerk.ts";

/** As many versions as are kept besides the one in force. */
const BEWAARD = 20;

/** What was prepared long ago goes, also of who left; what a version changed goes when that version is not kept any more. */
export function wisBeheer(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { tekst = "" } = pacht.taak.inhoud;
  const sleutel = `beheer/${tekst}` as const;
  const versie = Number(/^versie-(\d+)$/u.exec(tekst)?.[1] ?? 0);
  return alsTaak(wereld, pacht, { records: [sleutel] }, ({ records: [bewaard], inrichting }, { nu }) => {
    if (bewaard === undefined || bewaard.versie === 0) return null;
    if (versie > 0 && inrichting - versie <= BEWAARD) return { taken: [wistaak(sleutel, nu)] };
    return {
      wijzigingen: [{ sleutel, versie: bewaard.versie, inhoud: null }],
      audit: [doorTaak("beheer.wissen", tekst)],
    };
  });
}

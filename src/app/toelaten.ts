import { buitenbeeld } from "../../dialogs/beelden/buiten.ts";
import { catalogusVan, verwoord } from "../../dialogs/teksten.ts";
import type { Gemeente, Persoon } from "../domain/gemeente.ts";
import { isWeg } from "../domain/keten.ts";
import { Storing } from "../fouten.ts";
import type { Antwoord, Gebeurtenis, Zoekvraag } from "./gebeurtenis.ts";
import type { Wereld } from "./wereld.ts";

/** Who somebody is on the roster, or what they are told when they may not come in. */
export type Toelating =
  | { readonly ik: Persoon; readonly antwoord: null }
  | { readonly ik: null; readonly antwoord: Antwoord };

/** Judged by the roster in force now; again after each load, because that may bring another one. */
export function laatToe(wereld: Wereld, gebeurtenis: Gebeurtenis | Zoekvraag): Toelating {
  const gemeente = wereld.gemeente();
  const catalogus = catalogusVan(gemeente);
  const { beheerder } = gemeente;
  const ik = gemeente.mensen.get(gebeurtenis.wie);
  if (ik === undefined || isWeg(gemeente, ik, wereld.omgeving().nu))
    return geweigerd(wereld, gebeurtenis, verwoord(catalogus, "gebruiker.onbekend", { beheerder }));
  if (ik.mist.length === 0) return { ik, antwoord: null };
  const tekst = verwoord(catalogus, "welkom.nogniet", {
    mist: ik.mist.map((wat) => catalogus[`mist.${wat}`]?.tekst ?? wat).join(", "),
    coordinator: coordinator(gemeente, ik),
  });
  return geweigerd(wereld, gebeurtenis, tekst);
}

/** Whoever is refused may have been let in a moment ago: they are looked up again in what is in force. */
export async function laatToeOfKijkNa(wereld: Wereld, gebeurtenis: Gebeurtenis | Zoekvraag): Promise<Toelating> {
  const eerst = laatToe(wereld, gebeurtenis);
  if (eerst.ik !== null) return eerst;
  try {
    await wereld.opslag.laad({ records: [] });
  } catch (fout) {
    if (!(fout instanceof Storing)) throw fout;
  }
  return laatToe(wereld, gebeurtenis);
}

/** A tap gets a card, so that nothing stays behind of what the old one showed. */
function geweigerd({ gemeente, kaart }: Wereld, { soort, wie }: Gebeurtenis | Zoekvraag, tekst: string): Toelating {
  const antwoord: Antwoord =
    soort === "knop"
      ? { soort: "kaart", kaart: kaart(buitenbeeld(catalogusVan(gemeente()), tekst), wie) }
      : { soort: "zin", tekst };
  return { ik: null, antwoord };
}

function coordinator({ teams, mensen, beheerder }: Gemeente, ik: Persoon): string {
  return mensen.get(teams.get(ik.team)?.coordinator ?? "")?.voornaam ?? beheerder;
}

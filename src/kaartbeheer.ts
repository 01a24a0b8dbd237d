import { pasToe } from "./app/inrichting.ts";
import type { Kaartwijziging } from "./app/kaarttaak.ts";
import type { Inrichtingsopslag, Logboek } from "./app/poorten.ts";
import { verschillen } from "./domain/inrichting.ts";
import { Storing } from "./fouten.ts";
import { zetKaartstand } from "./gemeente/bewerken/sociale-kaart.ts";

export interface Kaartbeheerdelen {
  readonly opslag: Pick<Inrichtingsopslag, "leesInrichting" | "zetInrichting">;
  readonly logboek: Logboek;
  readonly nu: () => number;
}

const POGINGEN = 5;

/**
 * Writes how it stands with one thing on the sociale kaart in the configuration that is in force, as a new version. The
 * values are of a short list, so what was a gemeente before is one after; doing it twice changes nothing.
 *
 * @throws {Storing} when Redis does not answer, or others keep changing the configuration
 */
export function openKaartbeheer({ opslag, logboek, nu }: Kaartbeheerdelen): (stand: Kaartwijziging) => Promise<void> {
  return async (stand) => {
    for (let poging = 0; poging < POGINGEN; poging++) {
      const geldt = await opslag.leesInrichting();
      const bestanden = geldt === null ? null : zetKaartstand(geldt.bestanden, stand);
      if (geldt === null || bestanden === null)
        return logboek.warn(
          { voorziening: stand.id },
          "de sociale kaart is niet bijgewerkt: dit staat er niet meer in",
        );
      if (verschillen(geldt.bestanden, bestanden).length === 0) return;
      if ((await pasToe(opslag, { verwacht: geldt.versie, bestanden, nu: nu(), door: "tik" })) !== null) return;
    }
    throw new Storing("redis", "te veel gelijktijdige wijzigingen");
  };
}

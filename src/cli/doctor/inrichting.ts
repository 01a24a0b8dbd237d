import type { Gemeente } from "../../domain/gemeente.ts";
import { type Bestanden, verschillen } from "../../domain/inrichting.ts";
import { Storing } from "../../fouten.ts";
import { opsomming } from "./accounts.ts";
import { type Bevinding, fout, goed, letOp, nietGezien } from "./bevinding.ts";
import type { Geheugen } from "./geheugen.ts";

/** Whether the files that were looked at are what the bot goes by. */
export async function kijkNaarInrichting(
  { id }: Gemeente,
  bestanden: Bestanden,
  geheugen: Geheugen,
): Promise<readonly Bevinding[]> {
  try {
    const geldt = await geheugen.inrichting(id);
    if (geldt === null) return [goed("Er geldt nog niets; bij de eerste start gelden deze bestanden.")];
    const anders = verschillen(geldt.bestanden, bestanden);
    if (anders.length === 0) return [goed(`Deze bestanden gelden (versie ${geldt.versie}).`)];
    return [
      letOp(
        `De bestanden zijn anders dan wat geldt (versie ${geldt.versie}): ${opsomming(anders)}.`,
        "Laat ze gelden met wijkwijzer config toepassen, of haal op wat geldt met wijkwijzer config uitvoeren.",
      ),
    ];
  } catch (oorzaak) {
    if (oorzaak instanceof Storing)
      return [nietGezien("Wat geldt, staat in Redis, en die antwoordt niet.", "Herstel eerst Redis.")];
    if (!(oorzaak instanceof TypeError)) throw oorzaak;
    return [
      fout("Wat geldt, is met deze VELD_SLEUTELS niet te lezen.", "Zet de sleutels terug waarmee het is geschreven."),
    ];
  }
}

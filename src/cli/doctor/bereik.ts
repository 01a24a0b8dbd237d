import { z } from "zod";
import type { Gemeente, Persoon } from "../../domain/gemeente.ts";
import { Storing } from "../../fouten.ts";
import { opsomming } from "./accounts.ts";
import { type Bevinding, fout, goed, letOp, nietGezien } from "./bevinding.ts";
import { type Geheugen, ONLEESBAAR } from "./geheugen.ts";

const MetAdres = z.looseObject({ adres: z.looseObject({}).nullable() });

/** Who on the roster cannot be sent anything, because the app is not installed for them or was removed. */
export async function kijkNaarBereik(gemeente: Gemeente, geheugen: Geheugen): Promise<readonly Bevinding[]> {
  const mensen = [...gemeente.mensen.values()];
  try {
    const gesprekken = await geheugen.gesprekken(
      gemeente.id,
      mensen.map(({ oid }) => oid),
    );
    if (gesprekken.includes(ONLEESBAAR))
      return [
        fout(
          "Wat in Redis staat, is met deze VELD_SLEUTELS niet te lezen.",
          "Zet de sleutels terug waarmee het is geschreven; laat oude versies staan zolang er iets mee is versleuteld.",
        ),
      ];
    return oordeel(
      gemeente,
      mensen.filter((_, plek) => !MetAdres.safeParse(gesprekken[plek]).data?.adres),
    );
  } catch (oorzaak) {
    if (!(oorzaak instanceof Storing)) throw oorzaak;
    return [nietGezien("Wie er te bereiken is, staat in Redis, en die antwoordt niet.", "Herstel eerst Redis.")];
  }
}

function oordeel({ mensen, teams }: Gemeente, onbereikbaar: readonly Persoon[]): readonly Bevinding[] {
  if (onbereikbaar.length === 0) return [goed(`Iedereen op de lijst is te bereiken (${mensen.size}).`)];
  const leiders = new Set([...teams.values()].flatMap(({ teamleider, coordinator }) => [teamleider, coordinator]));
  const eerst = [
    ...onbereikbaar.filter(({ oid }) => leiders.has(oid)),
    ...onbereikbaar.filter(({ oid }) => !leiders.has(oid)),
  ];
  return [
    letOp(
      `Nog niet te bereiken: ${onbereikbaar.length} van de ${mensen.size}: ${opsomming(eerst.map(({ naam }) => naam))}.`,
      "Installeer de app voor iedereen met een app-installatiebeleid (docs/installatie.md, stap 10), of laat hen de app een keer openen.",
    ),
  ];
}

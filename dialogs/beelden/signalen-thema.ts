import type { Signaal } from "../../src/domain/signaal/signaal.ts";
import type { Regel } from "../beeld.ts";
import { metHoofdletter } from "./blad-controle.ts";
import { onderwerpVan, soortVan } from "./signaal-woorden.ts";
import type { Zicht } from "./zicht.ts";

/** One to four are not told apart: each of them is somebody who gave it. */
const MINST = 5;

/** What other teams run into, by subject: which kinds, and how many where there are enough. Never which team. */
export function themaregels(zicht: Zicht, signalen: readonly Signaal[]): readonly Regel[] {
  const groepen = Map.groupBy(signalen, (een) => onderwerpVan(zicht, een) ?? zicht.zeg("signalen.zonder_onderwerp"));
  return [...groepen]
    .toSorted(([een], [ander]) => een.localeCompare(ander, "nl"))
    .map(([label, groep]) => {
      const soorten = [...new Set(groep.map((een) => soortVan(zicht, een)))].toSorted((een, ander) =>
        een.localeCompare(ander, "nl"),
      );
      const aantal =
        groep.length < MINST ? zicht.zeg("signaal.minder_dan_5") : zicht.zeg("signalen.aantal", { n: groep.length });
      return { label: metHoofdletter(label), waarde: [...soorten, aantal].join(" · ") };
    });
}

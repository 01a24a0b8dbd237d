import { antwoord } from "../../../dialogs/vraagsoorten.ts";
import { Leefgebied } from "../../domain/sleutels.ts";
import { type Beslist, terugkoppelingVan } from "../../domain/taal/terugkoppeling.ts";
import type { Vraag } from "../../domain/vraag.ts";
import { weektelling } from "../geteld.ts";
import type { Weektelling } from "../poorten.ts";
import type { Omgeving } from "../stand.ts";

/** What can be learnt from a person who decided otherwise than the words pointed; none when they agreed. */
export function terugkoppelingen(om: Omgeving, vraag: Vraag, beslist: Partial<Beslist>): readonly Weektelling[] {
  const woorden = antwoord(vraag.stroom.answers, "eigen_woorden");
  if (woorden === null) return [];
  const gekozen = Leefgebied.safeParse(vraag.stroom.answers["leefgebied"]);
  const feit = terugkoppelingVan(woorden, om.gemeente.taal, {
    leefgebied: gekozen.success ? gekozen.data : null,
    functie: null,
    ...beslist,
  });
  return feit === null ? [] : [weektelling(om, "terugkoppeling", JSON.stringify(feit))];
}

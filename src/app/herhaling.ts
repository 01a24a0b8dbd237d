import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import { oproepVoorBalie, oproepVoorCollega } from "../../dialogs/beelden/oproep.ts";
import { startbeeld } from "../../dialogs/beelden/start.ts";
import type { Persoon } from "../domain/gemeente.ts";
import { isAfgelopen, type Oproep } from "../domain/oproep.ts";
import { isVoorbij, type Vraag } from "../domain/vraag.ts";
import type { Besluit } from "./besluit.ts";
import type { Antwoord, Gebeurtenis } from "./gebeurtenis.ts";
import { toonVraag } from "./handelingen/alarm.ts";
import { zichtVan } from "./handelingen/gemeen.ts";
import { noodbeeld } from "./handelingen/nood.ts";
import type { Invoer } from "./invoer.ts";
import { metOverlegErbij } from "./overleg-erbij.ts";
import type { RecordSleutel } from "./poorten.ts";
import { alsCasus, alsOproep, alsOverleg, alsSignaal, alsVraag, type Omgeving, type Stand } from "./stand.ts";
import { beeldVoor } from "./taken/beeld.ts";
import type { Wereld } from "./wereld.ts";
import { handel, mistRol, mistRolBijOproep, mistRolBijVraag, relatiesTotVraag, toontOpnieuw } from "./wijzer.ts";

interface Plek {
  readonly wereld: Wereld;
  readonly stand: Stand;
  readonly om: Omgeving;
}

/**
 * The same tap again: its result stands, so show how it stands now.
 *
 * @param eerder what it came to, and whether it is the same delivery too
 * @returns null when another delivery asks for help and the earlier call is over: then it is a new one
 */
export async function toonEerder(
  plek: Plek,
  gebeurtenis: Gebeurtenis,
  { resultaat, bezorging }: { readonly resultaat: string; readonly bezorging: boolean },
  druk: Invoer["druk"],
): Promise<Antwoord | null> {
  if (gebeurtenis.soort !== "knop") return { soort: "niets" };
  const { wereld, stand, om } = plek;
  if (toontOpnieuw(druk.verb)) return antwoordMet(plek, handel(stand, druk, om), stand.vraag?.nummer ?? null);
  const zicht = zichtVan(stand.ik, om);
  const [soort, id] = resultaat.split("/");
  if (soort === "casus" || soort === "overleg" || soort === "signaal")
    return toonPlanning(plek, `${soort}/${id ?? ""}`);
  if (soort !== "vraag" && soort !== "oproep") return kaart(plek, startbeeld(zicht, stand.gesprek.doc));
  const geladen = await wereld.opslag.laad({ records: [`${soort}/${id ?? ""}`] });
  const vraag = alsVraag(geladen.records[0]);
  const oproep = alsOproep(geladen.records[0])?.doc ?? null;
  if (oproep !== null && (gebeurtenis.verb === "direct_hulp" || gebeurtenis.verb === "niet_pluis"))
    return isAfgelopen(oproep) && !bezorging ? null : toonNood(plek, oproep);
  if (oproep !== null && !mistRolBijOproep(oproep, stand.ik))
    return kaart(plek, oproep.van === stand.ik.oid ? oproepVoorBalie(zicht, oproep) : oproepVoorCollega(zicht, oproep));
  if (vraag === null || mistRolBijVraag(vraag.doc, stand.ik, om.gemeente) || isVoorbijVoor(vraag.doc, stand.ik, om))
    return kaart(plek, startbeeld(zicht, stand.gesprek.doc));
  return kaart(plek, toonVraag({ ...stand, vraag }, om, vraag.doc, vraag.nummer));
}

/** A consult, a case, a meeting or a signal as it stands now, for who may follow it. */
async function toonPlanning({ wereld, stand, om }: Plek, record: RecordSleutel): Promise<Antwoord> {
  const geladen = await wereld.opslag.laad({ records: [record] });
  const nu = await metOverlegErbij(wereld, {
    ...stand,
    vraag: null,
    oproep: null,
    casus: alsCasus(geladen.records[0]),
    overleg: alsOverleg(geladen.records[0]),
    signaal: alsSignaal(geladen.records[0]),
  });
  const beeld = mistRol(nu, om) ? null : beeldVoor(nu, om, [], false);
  return kaart({ wereld, stand }, beeld ?? startbeeld(zichtVan(stand.ik, om), stand.gesprek.doc));
}

function isVoorbijVoor(vraag: Vraag, ik: Persoon, { gemeente }: Omgeving): boolean {
  const nietVoorMij = vraag.stroom.answers["liever_niet"] === ik.oid;
  return (isVoorbij(vraag) || nietVoorMij) && relatiesTotVraag(vraag, ik, gemeente).length === 1;
}

function toonNood(plek: Plek, oproep: Oproep): Antwoord {
  const { stand, om } = plek;
  const vraag = stand.vraag?.doc.indiener === stand.ik.oid ? stand.vraag : null;
  return kaart(plek, noodbeeld({ ...stand, vraag }, om, oproep));
}

/** The card of this decision, for where somebody looks. */
export function antwoordMet(plek: Pick<Plek, "wereld" | "stand">, besluit: Besluit, nummer: number | null): Antwoord {
  return besluit.toon === null ? { soort: "niets" } : kaart(plek, besluit.toon(nummer));
}

function kaart({ wereld, stand }: Pick<Plek, "wereld" | "stand">, beeld: Kaartbeeld): Antwoord {
  return { soort: "kaart", kaart: wereld.kaart(beeld, stand.ik.oid) };
}

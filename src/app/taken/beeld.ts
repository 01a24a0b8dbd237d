import type { Kaartbeeld } from "../../../dialogs/beeld.ts";
import { oproepVoorBalie, oproepVoorCollega } from "../../../dialogs/beelden/oproep.ts";
import { statusbeeld } from "../../../dialogs/beelden/status.ts";
import { toonVraag, voorbijbeeld } from "../handelingen/alarm.ts";
import { toonCasus as casusbeeld, toonOverleg as overlegbeeld } from "../handelingen/casusbeeld.ts";
import { zichtVan } from "../handelingen/gemeen.ts";
import { isInvulbaar } from "../handelingen/invulbaar.ts";
import { toonSignaal as signaalbeeld } from "../handelingen/signaal-gemeen.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { relatiesTotOproep, relatiesTotVraag } from "../wijzer.ts";

/**
 * What this person may see of it now; null when there is nothing left to show.
 *
 * @param nieuw a card of its own, that Teams announces
 */
export function beeldVoor(stand: Stand, om: Omgeving, boven: readonly string[], nieuw: boolean): Kaartbeeld | null {
  const zicht = zichtVan(stand.ik, om);
  if (stand.vraag !== null) {
    const eigen =
      relatiesTotVraag(stand.vraag.doc, stand.ik, om.gemeente).length > 1 ||
      stand.vraag.doc.gevraagd.some(({ wie }) => wie === stand.ik.oid);
    const { doc, nummer } = stand.vraag;
    if (doc.stroom.answers["liever_niet"] === stand.ik.oid) return eigen ? voorbijbeeld(zicht) : null;
    if (doc.indiener === stand.ik.oid && doc.voorCorrectie !== null && isInvulbaar(om, doc)) {
      // What is being corrected on the card itself is left alone; news that must be announced gets a card of its own.
      const magErnaast = nieuw || om.gemeente.vrijeTekst === "venster";
      return magErnaast ? statusbeeld(zicht, { vraag: doc, nummer: nummer ?? 0 }, boven) : null;
    }
    return eigen ? toonVraag(stand, om, stand.vraag.doc, stand.vraag.nummer, boven) : null;
  }
  if (stand.casus != null) return casusbeeld(stand, om, stand.casus, boven);
  if (stand.signaal != null) return signaalbeeld(stand, om, stand.signaal, boven);
  if (stand.overleg != null) return overlegbeeld(stand, om, stand.overleg, boven);
  if (stand.oproep === null || relatiesTotOproep(stand.oproep.doc, stand.ik.oid).length === 1) return null;
  return stand.oproep.doc.van === stand.ik.oid
    ? oproepVoorBalie(zicht, stand.oproep.doc)
    : oproepVoorCollega(zicht, stand.oproep.doc);
}

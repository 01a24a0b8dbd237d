import { type Genummerd, geenBladbeeld, vensterbeeld } from "../../../dialogs/beelden/blad-gemeen.ts";
import type { Opening } from "../../../dialogs/openingen.ts";
import { isZonderBlad } from "../../domain/casuistiek/blad.ts";
import type { Casus } from "../../domain/casuistiek/casus.ts";
import { type Aanwijzing, wijsAan } from "../../domain/casuistiek/coach.ts";
import { lokaleDag } from "../../domain/werkkalender.ts";
import { type Besluit, laatZien, niets } from "../besluit.ts";
import { casusgevolgen } from "../casusgevolgen.ts";
import type { Geborgd, Omgeving, Stand } from "../stand.ts";
import { type Druk, eis, type Handeling, zichtVan } from "./gemeen.ts";

type Bladhandeling = (stand: Stand, casus: Geborgd<Casus>, druk: Druk, om: Omgeving) => Besluit;

/**
 * What concerns the sheet, in the window alone: in a chat nothing is read, shown or taken in, and a talk about a named
 * resident has no sheet anywhere.
 */
export function inVenster(opening: Opening, doe: Bladhandeling): Handeling {
  return (stand, druk, om) => {
    const casus = eis(stand.casus ?? null);
    const zicht = zichtVan(stand.ik, om);
    if (om.plek === "chat") return laatZien(stand, vensterbeeld(zicht, casus.doc.id, opening));
    if (isZonderBlad(casus.doc)) return laatZien(stand, geenBladbeeld(zicht, genummerd(casus)));
    return doe(stand, casus, druk, om);
  };
}

export function genummerd({ doc, nummer }: Geborgd<Casus>): Genummerd {
  return { casus: doc, nummer: nummer ?? 0 };
}

/** What the coach points at, with what it knows of this gemeente. */
export function wijs({ gemeente, nu }: Omgeving, teksten: readonly string[]): readonly Aanwijzing[] {
  const plekken = [...gemeente.teams.values(), ...gemeente.locaties.values(), ...gemeente.partners.values()];
  const kennis = {
    vandaag: lokaleDag(gemeente, nu).toString(),
    gemeente: gemeente.naam,
    plekken: plekken.map(({ naam }) => naam),
  };
  return teksten.flatMap((tekst) => wijsAan(tekst, kennis));
}

/** A changed casus with all that belongs to the change, in one commit; nothing when it stayed the same. */
export function metCasus(stand: Stand, om: Omgeving, was: Geborgd<Casus>, doc: Casus): Besluit {
  const { sleutel, versie } = was;
  if (doc === was.doc) return { ...niets(stand), resultaat: sleutel };
  const { lijsten, taken, vervallen } = casusgevolgen(om, was.doc, doc);
  return {
    ...niets(stand),
    andere: [{ sleutel, versie, inhoud: doc, ...(lijsten.length === 0 ? {} : { lijsten }) }],
    taken,
    vervallen,
    resultaat: sleutel,
  };
}

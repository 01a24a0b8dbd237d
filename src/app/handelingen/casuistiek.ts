import { casuistiekbeeld } from "../../../dialogs/beelden/casuistiek.ts";
import { laatZien } from "../besluit.ts";
import { type Handeling, zichtVan } from "./gemeen.ts";

/** The ways to ask colleagues: a consult, a case, and what is planned. */
export const casuistiek: Handeling = (stand, _druk, om) =>
  laatZien(stand, casuistiekbeeld(zichtVan(stand.ik, om), stand.gesprek.doc.revisie));

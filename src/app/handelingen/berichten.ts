import { berichtenbeeld } from "../../../dialogs/beelden/berichten.ts";
import { BERICHTSOORTEN } from "../../domain/gesprek.ts";
import { laatZien, niets } from "../besluit.ts";
import { type Handeling, zichtVan } from "./gemeen.ts";

/** What comes by itself, and what is switched off. */
export const berichten: Handeling = (stand, _druk, om) =>
  laatZien(stand, berichtenbeeld(zichtVan(stand.ik, om), stand.gesprek.doc));

/** Switches one of them off or on. The button says which of the two, so that a tap that comes twice is one. */
export const berichtenKiezen: Handeling = (stand, druk, om) => {
  const { wat, aan } = druk.data;
  const soort = BERICHTSOORTEN.find((een) => een === wat);
  const { doc } = stand.gesprek;
  if (soort === undefined || typeof aan !== "boolean") return berichten(stand, druk, om);
  const gesprek = { ...doc, revisie: doc.revisie + 1, berichten: { ...doc.berichten, [soort]: aan } };
  return {
    ...niets(stand),
    gesprek,
    audit: [{ actie: "berichten.kiezen", object: `${soort}:${aan ? "aan" : "uit"}`, resultaat: "gelukt" }],
    toon: () => berichtenbeeld(zichtVan(stand.ik, om), gesprek),
    resultaat: "kaart",
  };
};

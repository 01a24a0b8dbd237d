import type { Kaartbeeld } from "../dialogs/beeld.ts";
import type { AdaptiveCard, Element } from "./adaptief.ts";
import { alineaElementen } from "./alineas.ts";
import { acties, rijen, verversactie } from "./knoppen.ts";
import { koppen } from "./koppen.ts";
import { regelElementen } from "./regels.ts";
import { metLeegScherm, schermLeegActie } from "./scherm-leeg.ts";
import { revisie } from "./veld-id.ts";
import { veldElementen } from "./velden.ts";
import { WOORDEN } from "./woorden.ts";

export type { AdaptiveCard } from "./adaptief.ts";
export { leesVelden, veldId } from "./veld-id.ts";

/** The Adaptive Card 1.5 of what a conversation wants to show; it decides nothing and adds only `WOORDEN`. */
export function maakKaart(beeld: Kaartbeeld): AdaptiveCard {
  const inhoud = inhoudVan(beeld);
  const { verversen } = beeld;
  return {
    type: "AdaptiveCard",
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    version: "1.5",
    lang: "nl",
    fallbackText: WOORDEN.teOud,
    ...(verversen !== undefined && "verb" in verversen
      ? { refresh: { action: verversactie(verversen, beeld.basis) } }
      : {}),
    body: beeld.schermLeeg ? metLeegScherm(inhoud) : inhoud,
  };
}

function inhoudVan(beeld: Kaartbeeld): readonly Element[] {
  const { basis, knoppen, noodknoppen } = beeld;
  const nood = [...acties(noodknoppen, basis, "nood"), ...(beeld.schermLeeg ? [schermLeegActie()] : [])];
  return [
    ...koppen(beeld),
    ...alineaElementen(beeld.alineas, [...knoppen, ...noodknoppen]),
    ...regelElementen(beeld.regels, basis),
    ...veldElementen(beeld.velden, revisie(basis)),
    ...rijen(acties(knoppen, basis, "knop"), { spacing: "medium" }),
    ...rijen(nood, { spacing: "medium", separator: true }),
  ];
}

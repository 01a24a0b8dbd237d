import type { Kaartbeeld } from "../dialogs/beeld.ts";
import type { AdaptiveCard, Element } from "./adaptief.ts";
import { alineaElementen } from "./alineas.ts";
import { acties, rijen, verversactie } from "./knoppen.ts";
import { koppen } from "./koppen.ts";
import { regelElementen } from "./regels.ts";
import { metLeegScherm, schermLeegActie } from "./scherm-leeg.ts";
import { revisie } from "./veld-id.ts";
import { veldElementen } from "./velden.ts";
import { inHetKort, type Opener, opentMet } from "./venster.ts";
import { WOORDEN } from "./woorden.ts";

export type { AdaptiveCard } from "./adaptief.ts";
export { leesVelden, veldId } from "./veld-id.ts";
export type { Opener } from "./venster.ts";

/**
 * The Adaptive Card 1.5 of what a conversation wants to show; it decides nothing and adds only `WOORDEN`.
 *
 * @param opener how to open the window, where what a resident says stays out of the chat; null where it may be on a card
 * @throws {TypeError} for a field of free text in a chat without it
 */
export function maakKaart(vol: Kaartbeeld, opener: Opener | null = null): AdaptiveCard {
  const { venster } = vol;
  const beeld = venster === undefined || opentMet(venster, opener) === null ? vol : inHetKort(vol, venster);
  if (opener !== null && typeof opener !== "object" && beeld.velden.some(({ soort }) => soort === "tekst"))
    throw new TypeError(`vrije tekst in de chat: ${beeld.naam}`);
  const inhoud = inhoudVan(beeld, opener);
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

function inhoudVan(beeld: Kaartbeeld, opener: Opener | null): readonly Element[] {
  const { basis, knoppen, noodknoppen } = beeld;
  const nood = [...acties(noodknoppen, basis, "nood"), ...(beeld.schermLeeg ? [schermLeegActie()] : [])];
  return [
    ...koppen(beeld),
    ...alineaElementen(beeld.alineas, [...knoppen, ...noodknoppen]),
    ...regelElementen(beeld.regels, basis, opener),
    ...veldElementen(beeld.velden, revisie(basis)),
    ...rijen(acties(knoppen, basis, "knop", opener), { spacing: "medium" }),
    ...rijen(nood, { spacing: "medium", separator: true }),
  ];
}

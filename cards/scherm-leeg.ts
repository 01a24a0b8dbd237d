import type { Container, Element, ToggleVisibilityAction } from "./adaptief.ts";
import { alineaBlok } from "./tekst.ts";
import { WOORDEN } from "./woorden.ts";

const INHOUD = "inhoud";
const LEEG = "leeg";

function wissel(id: string, title: string, toonInhoud: boolean): ToggleVisibilityAction {
  return {
    type: "Action.ToggleVisibility",
    id,
    title,
    targetElements: [
      { elementId: INHOUD, isVisible: toonInhoud },
      { elementId: LEEG, isVisible: !toonInhoud },
    ],
  };
}

/** Hides the whole card in one tap, within the client: no turn, and what was typed stays. */
export function schermLeegActie(): ToggleVisibilityAction {
  return wissel("scherm_leeg", WOORDEN.schermLeeg, false);
}

/** The card's content, and what stands there instead while it is hidden: nothing that tells who uses it. */
export function metLeegScherm(inhoud: readonly Element[]): readonly [Container, Container] {
  const geduld = alineaBlok(WOORDEN.geduld, { size: "large" });
  const terug = { type: "ActionSet", actions: [wissel("toon_weer", WOORDEN.toonWeer, true)] } as const;
  return [
    { type: "Container", id: INHOUD, items: inhoud },
    { type: "Container", id: LEEG, isVisible: false, spacing: "none", items: [geduld, terug] },
  ];
}

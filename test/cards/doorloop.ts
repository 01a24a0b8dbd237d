import type { Actie, AdaptiveCard, Element } from "../../cards/adaptief.ts";

/** Every element of a card, in reading order, also what is hidden. */
export function elementen(kaart: AdaptiveCard): readonly Element[] {
  return kaart.body.flatMap(metInhoud);
}

function metInhoud(element: Element): readonly Element[] {
  if (element.type === "Container") return [element, ...element.items.flatMap(metInhoud)];
  if (element.type === "ColumnSet")
    return [element, ...element.columns.flatMap((kolom) => kolom.items.flatMap(metInhoud))];
  return [element];
}

/** The elements of one kind. */
export function soort<S extends Element["type"]>(
  kaart: AdaptiveCard,
  type: S,
): readonly Extract<Element, { type: S }>[] {
  return elementen(kaart).filter((element): element is Extract<Element, { type: S }> => element.type === type);
}

export function acties(kaart: AdaptiveCard): readonly Actie[] {
  return soort(kaart, "ActionSet").flatMap((rij) => rij.actions);
}

/** The button with this title. */
export function knop(kaart: AdaptiveCard, titel: string): Actie {
  const [gevonden, ...meer] = acties(kaart).filter((actie) => actie.title === titel);
  if (gevonden === undefined || meer.length > 0)
    throw new Error(`${meer.length + (gevonden ? 1 : 0)} knoppen "${titel}"`);
  return gevonden;
}

/** The paragraphs as a person reads them, without the heading. */
export function gelezen(kaart: AdaptiveCard): readonly string[] {
  return soort(kaart, "RichTextBlock").map((blok) => blok.inlines.map((run) => run.text).join(""));
}

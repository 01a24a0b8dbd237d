type Eigenschap = string | number | boolean | undefined;
export type Eigenschappen = Readonly<Record<string, Eigenschap>>;
export type Kind = Node | string;

/** An element with attributes and children; text goes in as text, never as markup. */
export function maak<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  eigenschappen: Eigenschappen = {},
  kinderen: readonly Kind[] = [],
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  zet(element, eigenschappen);
  element.append(...kinderen);
  return element;
}

/** Sets attributes: `true` is an empty one, `false` and `undefined` take it away. */
export function zet(element: Element, eigenschappen: Eigenschappen): void {
  for (const [naam, waarde] of Object.entries(eigenschappen)) {
    if (waarde === undefined || waarde === false) element.removeAttribute(naam);
    else element.setAttribute(naam, waarde === true ? "" : String(waarde));
  }
}

/** A paragraph; a line break in the text is one on the screen (`white-space: pre-line`). */
export function alinea(tekst: string, klasse?: string): HTMLParagraphElement {
  return maak("p", { class: klasse }, [tekst]);
}

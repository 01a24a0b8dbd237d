/** The three looks of Teams; `tokens.css` has the values, and outside Teams it follows the machine by itself. */
export type Thema = "licht" | "donker" | "contrast";

export function toonThema(thema: Thema): void {
  document.documentElement.dataset["thema"] = thema;
}

import "@fluentui/web-components/button/define.js";
import "@fluentui/web-components/message-bar/define.js";
import "@fluentui/web-components/progress-bar/define.js";
import { type Kind, maak, zet } from "./dom.ts";

interface Knopvorm {
  readonly titel: string;
  /** For a screen reader, beginning with the title; tells buttons with one title apart. */
  readonly naam?: string;
  /** Id of what describes it further. */
  readonly bij?: string;
  readonly stijl?: "hoofd" | "gevaar";
}

/**
 * Fluent's button. It keeps its role where only the browser's own accessibility tree sees it; the attribute says it
 * to everything else that reads the page.
 */
export function maakKnop({ titel, naam, bij, stijl }: Knopvorm, doe: () => void): HTMLElement {
  const knop = document.createElement("fluent-button");
  zet(knop, {
    role: "button",
    type: "button",
    class: `knop ${stijl ?? ""}`.trim(),
    appearance: stijl === "hoofd" ? "primary" : undefined,
    "aria-label": naam,
    "aria-describedby": bij,
  });
  knop.textContent = titel;
  knop.addEventListener("click", doe);
  return knop;
}

/** While a wish is under way its button says so and does nothing. */
export function toonBezig(knop: HTMLElement, bezig: boolean): void {
  zet(knop, { "aria-busy": bezig ? "true" : undefined, "aria-disabled": bezig ? "true" : undefined });
}

/** Fluent's bar with something to notice; `fout` is read out at once, the rest when there is a pause. */
export function maakMelding(soort: "fout" | "melding", inhoud: readonly Kind[]): HTMLElement {
  const balk = document.createElement("fluent-message-bar");
  zet(balk, {
    role: soort === "fout" ? "alert" : "status",
    intent: soort === "fout" ? "error" : "info",
    class: "balk",
  });
  balk.append(maak("div", {}, inhoud));
  return balk;
}

/** A moving line for what takes longer than a moment. */
export function maakVoortgang(): HTMLElement {
  const lijn = document.createElement("fluent-progress-bar");
  zet(lijn, { class: "voortgangslijn", "aria-hidden": "true" });
  return lijn;
}

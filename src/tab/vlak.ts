import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import { maak } from "./dom.ts";

/** A part of the page that is drawn from some of the view, and again only when that has changed. */
export interface Vlak {
  readonly element: HTMLElement;
  readonly vernieuw: (beeld: Kaartbeeld) => void;
}

export function maakVlak(
  klasse: string,
  uit: (beeld: Kaartbeeld) => unknown,
  teken: (beeld: Kaartbeeld) => readonly HTMLElement[],
): Vlak {
  const element = maak("div", { class: klasse });
  let vorige: string | undefined;
  return {
    element,
    vernieuw(beeld) {
      const nu = JSON.stringify(uit(beeld) ?? null);
      if (nu !== vorige) element.replaceChildren(...teken(beeld));
      vorige = nu;
    },
  };
}

import { maak } from "./dom.ts";
import { maakVoortgang, toonBezig } from "./fluent.ts";
import { WOORDEN } from "./woorden.ts";

export interface Bezig {
  readonly element: HTMLElement;
  readonly is: () => boolean;
  readonly begin: (knop: HTMLElement | null) => void;
  readonly klaar: () => void;
}

/** What is over before this is not worth a sign. */
const MERKBAAR_MS = 300;

/** One tap at a time: the button that was tapped says so, and a line moves when it takes longer than a moment. */
export function maakBezig(): Bezig {
  const element = maak("div", { class: "bezig", role: "status" });
  let knop: HTMLElement | null = null;
  let klok: ReturnType<typeof setTimeout> | undefined;
  let is = false;
  return {
    element,
    is: () => is,
    begin(getikt) {
      is = true;
      knop = getikt;
      if (knop !== null) toonBezig(knop, true);
      klok = setTimeout(() => {
        element.replaceChildren(maakVoortgang(), maak("span", { class: "alleen-voorlezen" }, [WOORDEN.bezig]));
      }, MERKBAAR_MS);
    },
    klaar() {
      is = false;
      clearTimeout(klok);
      element.replaceChildren();
      if (knop !== null) toonBezig(knop, false);
      knop = null;
    },
  };
}

import { maak } from "./dom.ts";
import { WOORDEN } from "./woorden.ts";

export interface Verbinding {
  readonly element: HTMLElement;
  readonly meld: (verbonden: boolean, nood: boolean) => void;
}

const WEER_MS = 4_000;

/** A calm line about the connection; with a number to call when somebody asked for help meanwhile. */
export function maakVerbinding(): Verbinding {
  const element = maak("div", { class: "verbinding", role: "status" });
  let klok: ReturnType<typeof setTimeout> | undefined;
  const toon = (zin: string): void => {
    const staat = element.firstElementChild?.textContent;
    if (staat !== zin) element.replaceChildren(maak("p", {}, [zin]));
  };
  return {
    element,
    meld(verbonden, nood) {
      clearTimeout(klok);
      if (verbonden) {
        toon(WOORDEN.weerVerbonden);
        klok = setTimeout(() => element.replaceChildren(), WEER_MS);
        return;
      }
      toon(nood ? WOORDEN.geenVerbindingNood : WOORDEN.geenVerbinding);
      if (nood && element.childElementCount === 1)
        element.append(
          maak("a", { href: `tel:${WOORDEN.noodnummer}`, class: "linkknop gevaar" }, [WOORDEN.noodnummer]),
        );
    },
  };
}

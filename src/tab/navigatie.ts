import { type Opening, vensterpad } from "../../dialogs/openingen.ts";
import type { Ids } from "./adres.ts";
import { maak } from "./dom.ts";
import { maakKnop } from "./fluent.ts";
import { WOORDEN } from "./woorden.ts";

export interface Navigatie {
  readonly element: HTMLElement;
  /** Marks where somebody is. */
  readonly zetHier: (doe: string, ids: Ids) => void;
  /** Hides the ways that are not open to this person; all are shown until the server said which. */
  readonly zetWegen: (wegen: readonly Opening[] | undefined) => void;
}

interface Bestemming {
  readonly titel: string;
  readonly doe: Opening;
  readonly ids: Ids;
}

const VAST: readonly Bestemming[] = [
  { titel: WOORDEN.mijnVragen, doe: "overzicht", ids: {} },
  { titel: WOORDEN.onsTeam, doe: "ons_team", ids: {} },
  { titel: WOORDEN.teLaat, doe: "te_laat", ids: {} },
  { titel: WOORDEN.vandaag, doe: "daglijst", ids: {} },
];
const STUKKEN: readonly Bestemming[] = [
  { titel: WOORDEN.protocol, doe: "lees", ids: { wat: "protocol" } },
  { titel: WOORDEN.eersteDag, doe: "lees", ids: { wat: "eerste_dag" } },
  { titel: WOORDEN.privacy, doe: "lees", ids: { wat: "privacy" } },
];

const NIET_VOOR_IEDEREEN = ["ons_team", "te_laat", "daglijst"] as const;

/** The few pages of the personal tab; real links, so that they can be opened beside each other. */
export function maakNavigatie(ganaar: (doe: Opening, ids: Ids) => void): Navigatie {
  const links = new Map<string, HTMLAnchorElement>();
  const regel = ({ titel, doe, ids }: Bestemming): HTMLElement => {
    const adres = vensterpad(doe, ids);
    const link = maak("a", { href: adres }, [titel]);
    link.addEventListener("click", (gebeurtenis) => {
      if (gebeurtenis.ctrlKey || gebeurtenis.metaKey || gebeurtenis.shiftKey) return;
      gebeurtenis.preventDefault();
      lezen.open = false;
      ganaar(doe, ids);
    });
    links.set(adres, link);
    return maak("li", {}, [link]);
  };
  const kop = maak("summary", {}, [WOORDEN.lezen]);
  const lezen = maak("details", { class: "stukken" }, [kop, maak("ul", {}, STUKKEN.map(regel))]);
  sluitErbuiten(lezen, kop);
  const lijst = maak("ul", {}, [...VAST.map(regel), maak("li", {}, [lezen])]);
  const nieuw = maakKnop({ titel: WOORDEN.nieuweVraag }, () => ganaar("nieuwe_vraag", {}));
  return {
    element: maak("nav", { "aria-label": WOORDEN.navigatie }, [lijst, nieuw]),
    zetHier(doe, ids) {
      for (const link of links.values()) link.removeAttribute("aria-current");
      links.get(vensterpad(doe as Opening, ids))?.setAttribute("aria-current", "page");
      kop.classList.toggle("hier", doe === "lees");
    },
    zetWegen(wegen) {
      if (wegen === undefined) return;
      nieuw.hidden = !wegen.includes("nieuwe_vraag");
      for (const weg of NIET_VOOR_IEDEREEN) {
        const plek = links.get(vensterpad(weg))?.parentElement;
        if (plek != null) plek.hidden = !wegen.includes(weg);
      }
    },
  };
}

function sluitErbuiten(lezen: HTMLDetailsElement, kop: HTMLElement): void {
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Node && !lezen.contains(target)) lezen.open = false;
  });
  lezen.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !lezen.open) return;
    lezen.open = false;
    kop.focus();
  });
}

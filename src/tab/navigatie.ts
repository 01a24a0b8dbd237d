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

const VERDER: readonly Bestemming[] = [
  { titel: WOORDEN.signalen, doe: "signalen", ids: {} },
  { titel: WOORDEN.mijnSignalen, doe: "mijn_signalen", ids: {} },
  { titel: WOORDEN.cijfers, doe: "cijfers", ids: {} },
  { titel: WOORDEN.socialeKaart, doe: "sociale_kaart", ids: {} },
  { titel: WOORDEN.beheer, doe: "beheer", ids: {} },
];

const NIET_VOOR_IEDEREEN: readonly Opening[] = ["ons_team", "te_laat", "daglijst", ...VERDER.map(({ doe }) => doe)];
/** What the names of pages behind another begin with: where somebody is, is there. */
const ACHTER: readonly (readonly [string, Opening])[] = [
  ["signalen", "signalen"],
  ["signaal", "signalen"],
  ["cijfers", "cijfers"],
  ["beheer", "beheer"],
  ["kaart", "sociale_kaart"],
];

/** The few pages of the personal tab; real links, so that they can be opened beside each other. */
export function maakNavigatie(ganaar: (doe: Opening, ids: Ids) => void): Navigatie {
  const links = new Map<string, HTMLAnchorElement>();
  const regel = ({ titel, doe, ids }: Bestemming): HTMLElement => {
    const adres = vensterpad(doe, ids);
    const link = maak("a", { href: adres }, [titel]);
    link.addEventListener("click", (gebeurtenis) => {
      if (gebeurtenis.ctrlKey || gebeurtenis.metaKey || gebeurtenis.shiftKey) return;
      gebeurtenis.preventDefault();
      for (const groep of groepen) groep.element.open = false;
      ganaar(doe, ids);
    });
    links.set(adres, link);
    return maak("li", {}, [link]);
  };
  const verder = maakGroep(WOORDEN.meer, VERDER.map(regel));
  const groepen = [verder, maakGroep(WOORDEN.lezen, STUKKEN.map(regel))];
  const lijst = maak("ul", {}, [...VAST.map(regel), ...groepen.map(({ plek }) => plek)]);
  const nieuw = maakKnop({ titel: WOORDEN.nieuweVraag }, () => ganaar("nieuwe_vraag", {}));
  verder.plek.hidden = true;
  return {
    element: maak("nav", { "aria-label": WOORDEN.navigatie }, [lijst, nieuw]),
    zetHier(doe, ids) {
      for (const link of links.values()) link.removeAttribute("aria-current");
      const hier = linkVan(links, doe, ids);
      hier?.setAttribute("aria-current", "page");
      for (const { kop, element } of groepen)
        kop.classList.toggle("hier", hier !== undefined && element.contains(hier));
    },
    zetWegen(wegen) {
      if (wegen === undefined) return;
      nieuw.hidden = !wegen.includes("nieuwe_vraag");
      for (const weg of NIET_VOOR_IEDEREEN) {
        const plek = links.get(vensterpad(weg))?.parentElement;
        if (plek != null) plek.hidden = !wegen.includes(weg);
      }
      verder.plek.hidden = VERDER.every(({ doe }) => !wegen.includes(doe));
    },
  };
}

type Links = ReadonlyMap<string, HTMLAnchorElement>;

function linkVan(links: Links, doe: string, ids: Ids): HTMLAnchorElement | undefined {
  const erachter = ACHTER.find(([naam]) => doe === naam || doe.startsWith(`${naam}_`))?.[1];
  const hier = erachter ?? (doe as Opening);
  return links.get(vensterpad(hier, ids)) ?? links.get(vensterpad(hier));
}

interface Groep {
  readonly plek: HTMLElement;
  readonly element: HTMLDetailsElement;
  readonly kop: HTMLElement;
}

function maakGroep(titel: string, regels: readonly HTMLElement[]): Groep {
  const kop = maak("summary", {}, [titel]);
  const element = maak("details", { class: "stukken" }, [kop, maak("ul", {}, regels)]);
  sluitErbuiten(element, kop);
  return { plek: maak("li", {}, [element]), element, kop };
}

function sluitErbuiten(groep: HTMLDetailsElement, kop: HTMLElement): void {
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Node && !groep.contains(target)) groep.open = false;
  });
  groep.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !groep.open) return;
    groep.open = false;
    kop.focus();
  });
}

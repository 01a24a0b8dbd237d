import type { Veld } from "../../dialogs/beeld.ts";
import { maak, zet } from "./dom.ts";
import { maakKnop } from "./fluent.ts";
import { beginwaarde, type Invoer, maakInvoer } from "./invoer.ts";
import { maakKopieer, telKopie } from "./kopieer.ts";
import { waardeVan } from "./overnemen.ts";
import { WOORDEN } from "./woorden.ts";

/** One question on the page with all that belongs to it. */
export interface Veldvak {
  readonly id: string;
  readonly element: HTMLElement;
  readonly invoer: Invoer;
  /** Something was begun that is no value yet: half a date. */
  readonly half: () => boolean;
  /** Shows a fault of the page's own. */
  readonly meldFout: (fout: string) => void;
  /** Takes over what the server says about it, not what stands in it. */
  readonly vernieuw: (veld: Veld) => void;
  readonly zetVast: (vast: boolean) => void;
}

/** Shows from four fifths of what a text may be how much is left. */
const TELLEN_VANAF = 0.8;

export function maakVeldvak(veld: Veld, opWijziging: () => void): Veldvak {
  const id = `veld-${veld.id.replaceAll(/[^\w-]/gu, "_")}`;
  const invoer = maakInvoer(veld, id);
  invoer.zet(beginwaarde(veld));
  const fout = maak("p", { id: `${id}-fout`, class: "fout" });
  const elders = maak("div", { id: `${id}-elders`, class: "elders" });
  const kopie = veld.soort === "tekst" && veld.kopie === true;
  const teller = maak("p", { id: `${id}-teller`, class: "teller", "aria-live": kopie ? undefined : "polite" });
  const kopieer = kopie ? maakKopieer(veld.label, invoer.elementen) : [];
  const element = omhulsel(veld, id, [fout, invoer.wortel, teller, ...kopieer, elders]);
  const zetFout = (tekst: string): void => {
    fout.textContent = tekst;
    fout.hidden = tekst === "";
    beschrijf(veld, id, invoer, element, tekst !== "");
  };
  const tel = (): void => telTekens(veld, invoer, teller);
  const neemOver = (waarde: string): void => {
    invoer.zet(waarde);
    tel();
    elders.replaceChildren();
    invoer.elementen[0]?.focus();
    opWijziging();
  };
  const vernieuw = (nieuw: Veld): void => {
    zetFout(nieuw.fout ?? "");
    if (nieuw.elders !== undefined) toonElders(elders, nieuw, nieuw.elders, neemOver);
  };
  invoer.wortel.addEventListener("input", tel);
  vernieuw(veld);
  tel();
  return {
    id: veld.id,
    element,
    invoer,
    half: () => invoer.elementen.some(({ validity }) => validity.badInput),
    meldFout: zetFout,
    vernieuw,
    zetVast: (vast) => zetVast(invoer, vast),
  };
}

/** Label, explanation and the rest; a choice is a group with a legend, so that a screen reader says the question. */
function omhulsel(veld: Veld, id: string, rest: readonly HTMLElement[]): HTMLElement {
  const uitleg = veld.uitleg === undefined ? [] : [maak("p", { id: `${id}-uitleg`, class: "uitleg" }, [veld.uitleg])];
  const vrij = veld.soort === "tekst" || veld.soort === "datum";
  const magLeeg = vrij && !veld.verplicht && veld.achter === undefined;
  const label = [veld.label, ...(magLeeg ? [" ", maak("span", { class: "mag-leeg" }, [WOORDEN.magLeeg])] : [])];
  if (veld.soort === "vink") return maak("div", { class: "veld" }, [...uitleg, ...rest]);
  if (veld.soort === "meer" || (veld.soort === "keuze" && veld.vorm === "knoppen")) {
    const rol =
      veld.soort === "keuze" ? { role: "radiogroup", "aria-required": veld.verplicht ? "true" : undefined } : {};
    return maak("fieldset", { class: "veld", ...rol }, [maak("legend", {}, label), ...uitleg, ...rest]);
  }
  return maak("div", { class: "veld" }, [maak("label", { for: id }, label), ...uitleg, ...rest]);
}

function beschrijf(veld: Veld, id: string, { elementen }: Invoer, element: HTMLElement, mis: boolean): void {
  const delen = [...(mis ? [`${id}-fout`] : []), ...(veld.uitleg === undefined ? [] : [`${id}-uitleg`])];
  const tekst = veld.soort === "tekst" ? [`${id}-teller`] : [];
  const bij = [...delen, ...tekst].join(" ");
  if (element instanceof HTMLFieldSetElement) {
    zet(element, { "aria-describedby": bij === "" ? undefined : bij });
    if (veld.soort === "keuze") zet(element, { "aria-invalid": mis ? "true" : undefined });
    else for (const vakje of elementen) zet(vakje, { "aria-invalid": mis ? "true" : undefined });
    return;
  }
  for (const een of elementen) {
    zet(een, {
      "aria-describedby": bij === "" ? undefined : bij,
      "aria-invalid": mis ? "true" : undefined,
      "aria-required": veld.verplicht && veld.soort !== "vink" ? "true" : undefined,
    });
  }
}

/** Nothing is cut off while somebody types or pastes; the field says what is too much. */
function telTekens(veld: Veld, invoer: Invoer, teller: HTMLElement): void {
  if (veld.soort !== "tekst") return;
  if (veld.kopie) return telKopie(veld.maximum, invoer.lees(), teller);
  const over = veld.maximum - invoer.lees().length;
  const nodig = over < veld.maximum * (1 - TELLEN_VANAF) && (veld.regels === "meer" || over < 0);
  const zin = over < 0 ? WOORDEN.teLang(-over) : WOORDEN.nogRuimte(over);
  teller.textContent = nodig ? zin : "";
  teller.classList.toggle("te-lang", over < 0);
}

function toonElders(plek: HTMLElement, veld: Veld, woorden: string, neemOver: (waarde: string) => void): void {
  const waarde = waardeVan(veld, woorden);
  const knop =
    waarde === null ? [] : [maakKnop({ titel: WOORDEN.neemOver, bij: `${plek.id}-woorden` }, () => neemOver(waarde))];
  const kop = maak("p", { class: "elders-kop" }, [WOORDEN.elders]);
  plek.replaceChildren(
    maak("div", { class: "elders-vak" }, [kop, maak("p", { id: `${plek.id}-woorden` }, [woorden]), ...knop]),
  );
}

/** What has been sent is not changed until there is an answer; it stays readable and keeps the focus. */
function zetVast({ elementen }: Invoer, vast: boolean): void {
  for (const element of elementen) {
    const kiest = element instanceof HTMLSelectElement || element.classList.contains("aanvinker");
    if (kiest) element.disabled = vast;
    else element.readOnly = vast;
  }
}

import type { Keuze, Veld } from "../../dialogs/beeld.ts";
import { maak, zet } from "./dom.ts";
import { WOORDEN } from "./woorden.ts";

/** The part of a field in which something is filled in; its value is a string as a card would send it. */
export interface Invoer {
  readonly wortel: HTMLElement;
  /** What gets the focus, and what is marked as wrong. */
  readonly elementen: readonly (HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement)[];
  readonly lees: () => string;
  readonly zet: (waarde: string) => void;
}

type Soort<S extends Veld["soort"]> = Extract<Veld, { soort: S }>;

/** What residents say goes to nobody: not to a speller in the cloud and not into the browser's own memory. */
const STIL = { autocomplete: "off", autocapitalize: "sentences", spellcheck: "false", writingsuggestions: "false" };
const SCHEIDING = ",";

export function maakInvoer(veld: Veld, id: string): Invoer {
  switch (veld.soort) {
    case "tekst":
      return tekst(veld, id);
    case "datum":
      return enkel(maak("input", { id, type: "date", class: "invoer smal", autocomplete: "off", max: "9999-12-31" }));
    case "keuze":
      return veld.vorm === "lijst" ? lijst(veld, id) : rondjes(veld, id);
    case "meer":
      return vakjes(veld, id);
    case "vink":
      return vink(veld, id);
  }
}

/** The value with which the server showed the field. */
export function beginwaarde(veld: Veld): string {
  if (veld.soort === "meer") return veld.waarde.join(SCHEIDING);
  return String(veld.waarde);
}

function tekst(veld: Soort<"tekst">, id: string): Invoer {
  const rows = veld.kopie ? 12 : 4;
  if (veld.regels === "meer") return enkel(maak("textarea", { id, class: "invoer", rows, ...STIL }));
  const type = veld.stijl ?? "text";
  const hoofdletters = veld.stijl === undefined ? {} : { autocapitalize: "none" };
  const smal = veld.maximum <= 12 || veld.stijl === "tel" ? " smal" : "";
  return enkel(maak("input", { id, type, class: `invoer${smal}`, ...STIL, ...hoofdletters }));
}

function enkel(element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): Invoer {
  return {
    wortel: element,
    elementen: [element],
    lees: () => element.value,
    zet(waarde) {
      element.value = waarde;
    },
  };
}

function lijst(veld: Soort<"keuze">, id: string): Invoer {
  const opties = [{ titel: WOORDEN.kies, waarde: "" }, ...veld.keuzes.filter(({ waarde }) => waarde !== "")];
  const regels = opties.map(({ titel, waarde }) => maak("option", { value: waarde }, [titel]));
  return enkel(maak("select", { id, class: "invoer" }, regels));
}

function rondjes(veld: Soort<"keuze">, id: string): Invoer {
  const elementen = veld.keuzes.map((keuze, plaats) => aanvinker("radio", id, keuze, plaats));
  return {
    ...groep(veld.keuzes, elementen),
    lees: () => elementen.find(({ checked }) => checked)?.value ?? "",
    zet: (waarde) => kruisAan(elementen, [waarde]),
  };
}

function vakjes(veld: Soort<"meer">, id: string): Invoer {
  const elementen = veld.keuzes.map((keuze, plaats) => aanvinker("checkbox", id, keuze, plaats));
  return {
    ...groep(veld.keuzes, elementen),
    lees: () =>
      elementen
        .filter(({ checked }) => checked)
        .map(({ value }) => value)
        .join(SCHEIDING),
    zet: (waarde) => kruisAan(elementen, waarde.split(SCHEIDING)),
  };
}

function vink(veld: Soort<"vink">, id: string): Invoer {
  const element = aanvinker("checkbox", id, { titel: veld.label, waarde: "true" }, 0);
  zet(element, { id });
  return {
    ...groep([{ titel: veld.label, waarde: "true" }], [element]),
    lees: () => String(element.checked),
    zet(waarde) {
      element.checked = waarde === "true";
    },
  };
}

function aanvinker(type: "radio" | "checkbox", id: string, { waarde }: Keuze, plaats: number): HTMLInputElement {
  // A group of radio buttons belongs together by its name; nothing is ever submitted under it.
  return maak("input", { id: `${id}-${plaats + 1}`, type, name: id, value: waarde, class: "aanvinker" });
}

function groep(keuzes: readonly Keuze[], elementen: readonly HTMLInputElement[]): Pick<Invoer, "wortel" | "elementen"> {
  const regels = elementen.map((element, plaats) =>
    maak("label", { class: "keuze", for: element.id }, [element, maak("span", {}, [keuzes[plaats]?.titel ?? ""])]),
  );
  return { wortel: maak("div", { class: "keuzes" }, regels), elementen };
}

function kruisAan(elementen: readonly HTMLInputElement[], waarden: readonly string[]): void {
  for (const element of elementen) element.checked = waarden.includes(element.value);
}

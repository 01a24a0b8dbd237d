import { maak } from "./dom.ts";
import { maakKnop } from "./fluent.ts";
import { WOORDEN } from "./woorden.ts";

/** From this length on there is no register that sets a limit. */
const ZONDER_GRENS = 10_000;

type Tekstvak = HTMLInputElement | HTMLTextAreaElement;

/**
 * A button that copies what stands in the field now, and says so. Where the browser or Teams keeps the clipboard
 * closed, everything is selected and somebody presses Ctrl+C themselves.
 */
export function maakKopieer(
  label: string,
  elementen: readonly (Tekstvak | HTMLSelectElement)[],
): readonly HTMLElement[] {
  const vak = elementen.find((element): element is Tekstvak => !(element instanceof HTMLSelectElement));
  if (vak === undefined) return [];
  const stand = maak("span", { class: "kopie-stand", role: "status" });
  const knop = maakKnop({ titel: WOORDEN.kopieer, naam: `${WOORDEN.kopieer}: ${label}` }, () => {
    stand.textContent = "";
    void kopieer(vak).then((gelukt) => {
      stand.textContent = gelukt ? WOORDEN.gekopieerd : WOORDEN.kopieerZelf;
    });
  });
  vak.addEventListener("input", () => {
    stand.textContent = "";
  });
  return [maak("div", { class: "kopie" }, [knop, stand])];
}

async function kopieer(vak: Tekstvak): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(vak.value);
    return true;
  } catch {
    vak.focus();
    vak.select();
    return document.execCommand("copy");
  }
}

/** As a register counts: whole characters. */
export function telKopie(maximum: number, tekst: string, teller: HTMLElement): void {
  const aantal = Array.from(tekst).length;
  const zin = maximum > ZONDER_GRENS ? WOORDEN.tekens(aantal) : WOORDEN.tekensVan(aantal, maximum);
  teller.textContent = zin;
  teller.classList.toggle("te-lang", aantal > maximum);
}

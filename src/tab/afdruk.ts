import { maak } from "./dom.ts";
import { maakKnop } from "./fluent.ts";
import { WOORDEN } from "./woorden.ts";

/** A button that prints the page, and says so where the host does not let it. */
export function maakAfdrukken(): HTMLElement {
  const stand = maak("span", { class: "kopie-stand", role: "status" });
  const knop = maakKnop({ titel: WOORDEN.afdrukken }, () => {
    stand.textContent = drukAf() ? "" : WOORDEN.nietAfdrukken;
  });
  return maak("div", { class: "kopie afdrukken" }, [knop, stand]);
}

/** In a frame that may not print a browser does nothing and tells nobody; an event would have come first. */
function drukAf(): boolean {
  let begonnen = false;
  window.addEventListener("beforeprint", () => (begonnen = true), { once: true });
  window.print();
  return begonnen;
}

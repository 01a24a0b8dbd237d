import { zichtbaar } from "../../cards/tekst.ts";
import type { Deel, Kaartbeeld } from "../../dialogs/beeld.ts";
import { alineaElementen } from "./alineas.ts";
import { maak } from "./dom.ts";
import { maakKnop } from "./fluent.ts";
import { type Formulier, maakFormulier } from "./formulier.ts";
import { knoppenrij, noodrij, regellijst, type Tik } from "./knoppen.ts";
import { maakVlak } from "./vlak.ts";
import { WOORDEN } from "./woorden.ts";

/** A `Kaartbeeld` as elements of the page. */
export interface Beeldvak {
  readonly element: HTMLElement;
  readonly kop: HTMLElement;
  readonly formulier: Formulier;
  /** Where the page says whether what is typed has been kept. */
  readonly stand: HTMLElement;
  /** Draws anew what differs, and leaves alone what stands in the fields and where the cursor is. */
  readonly vernieuw: (beeld: Kaartbeeld) => void;
}

export interface Beeldopties extends Tik {
  readonly opWijziging: () => void;
  readonly opSchermLeeg: () => void;
}

/** Builds the page of a view; it decides nothing and adds only `WOORDEN`. */
export function maakBeeld(beeld: Kaartbeeld, opties: Beeldopties): Beeldvak {
  const kop = maak("h1", { tabindex: -1 }, [zichtbaar(beeld.titel)]);
  const formulier = maakFormulier(beeld.velden, opties.opWijziging);
  const stand = maak("p", { class: "stand" });
  const vlakken = maakVlakken(opties);
  const { plek, alineas, regels, delen, acties } = vlakken;
  const vernieuw = (nieuw: Kaartbeeld): void => {
    for (const vlak of Object.values(vlakken)) vlak.vernieuw(nieuw);
    formulier.vernieuw(nieuw.velden);
  };
  vernieuw(beeld);
  const eerstDoen = beeld.delenEerst !== true && (beeld.velden.length > 0 || beeld.regels.length > 0);
  const leeg = beeld.schermLeeg ? [maakKnop({ titel: WOORDEN.schermLeeg }, opties.opSchermLeeg)] : [];
  const velden = beeld.velden.length === 0 ? [] : [formulier.element];
  const element = maak("article", { class: `beeld toon-${beeld.toon}`, "data-naam": beeld.naam }, [
    maak("header", { class: "kop" }, [plek.element, kop]),
    alineas.element,
    regels.element,
    ...(eerstDoen
      ? [...velden, stand, acties.element, delen.element]
      : [delen.element, ...velden, stand, acties.element]),
    ...noodrij(beeld, opties, leeg),
  ]);
  return { element, kop, formulier, stand, vernieuw };
}

function maakVlakken(tik: Tik) {
  return {
    plek: maakVlak("plek", ({ voortgang }) => voortgang, plekElementen),
    alineas: maakVlak(
      "alineas",
      ({ alineas }) => alineas,
      ({ alineas }) => alineaElementen(alineas),
    ),
    regels: maakVlak(
      "vlak",
      ({ regels }) => regels,
      ({ regels }) => regellijst(regels, tik),
    ),
    delen: maakVlak(
      "vlak",
      ({ delen }) => delen,
      ({ delen = [] }) => delen.map((deel, plaats) => deelElement(deel, plaats, tik)),
    ),
    acties: maakVlak(
      "vlak",
      ({ knoppen }) => knoppen,
      ({ knoppen }) => (knoppen.length === 0 ? [] : [knoppenrij(knoppen, tik, "acties")]),
    ),
  };
}

function plekElementen({ voortgang, toon }: Kaartbeeld): readonly HTMLElement[] {
  const stap = voortgang === undefined ? [] : [maak("p", { class: "voortgang" }, [zichtbaar(voortgang)])];
  return toon === "gewoon" ? stap : [...stap, maak("p", { class: "toon" }, [WOORDEN.toon[toon]])];
}

function deelElement({ titel, alineas, regels }: Deel, plaats: number, tik: Tik): HTMLElement {
  const id = `deel-${plaats + 1}`;
  return maak("section", { class: "deel", "aria-labelledby": id }, [
    maak("h2", { id }, [zichtbaar(titel)]),
    ...alineaElementen(alineas),
    ...regellijst(regels, tik),
  ]);
}

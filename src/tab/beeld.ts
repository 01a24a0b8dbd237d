import { zichtbaar } from "../../cards/tekst.ts";
import type { Deel, Kaartbeeld } from "../../dialogs/beeld.ts";
import { maakAfdrukken } from "./afdruk.ts";
import { alineaElementen } from "./alineas.ts";
import { maak } from "./dom.ts";
import { maakKnop } from "./fluent.ts";
import { type Formulier, maakFormulier } from "./formulier.ts";
import { maakGrafiek } from "./grafiek.ts";
import { knoppenrij, noodrij, regellijst, type Tik } from "./knoppen.ts";
import { maakTabel } from "./tabel.ts";
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
  const papier = beeld.afdruk === undefined ? [] : [maakAfdrukken()];
  const klasse = `beeld toon-${beeld.toon}${papier.length > 0 ? " afdruk" : ""}`;
  const element = maak("article", { class: klasse, "data-naam": beeld.naam }, [
    ...afdrukkop(beeld.afdruk),
    maak("header", { class: "kop" }, [plek.element, kop]),
    alineas.element,
    ...papier,
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
      ({ delen = [], afdruk }) => delen.map((deel, plaats) => deelElement(deel, plaats, tik, afdruk)),
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

function deelElement(deel: Deel, plaats: number, tik: Tik, afdruk: string | undefined): HTMLElement {
  const { titel, alineas, regels, grafiek, tabel, bladzijde } = deel;
  const id = `deel-${plaats + 1}`;
  return maak("section", { class: bladzijde ? "deel bladzijde" : "deel", "aria-labelledby": id }, [
    ...(bladzijde ? afdrukkop(afdruk) : []),
    maak("h2", { id }, [zichtbaar(titel)]),
    ...alineaElementen(alineas),
    ...regellijst(regels, tik),
    ...(grafiek === undefined ? [] : [maakGrafiek(grafiek)]),
    ...(tabel === undefined ? [] : maakTabel(tabel, `tabel-${plaats + 1}`)),
  ]);
}

/** On paper only. */
function afdrukkop(regel: string | undefined): readonly HTMLElement[] {
  return regel === undefined ? [] : [maak("p", { class: "afdrukkop" }, [zichtbaar(regel)])];
}

import { metBelnummers } from "./alineas.ts";
import { type Kind, maak } from "./dom.ts";
import { maakKnop, maakMelding } from "./fluent.ts";

/** A page with nothing but some sentences, and a button when there is something to do. */
export function maakBericht(
  { titel, zinnen }: { readonly titel: string; readonly zinnen: readonly string[] },
  knop: { readonly titel: string; readonly doe: () => void } | null,
): { readonly element: HTMLElement; readonly kop: HTMLElement } {
  const kop = maak("h1", { tabindex: -1 }, [titel]);
  const acties = knop === null ? [] : [maakKnop({ titel: knop.titel, stijl: "hoofd" }, knop.doe)];
  const element = maak("article", { class: "beeld bericht" }, [
    maak("header", { class: "kop" }, [kop]),
    ...zinnen.map((zin) => maak("p", {}, metBelnummers(zin))),
    ...(acties.length === 0 ? [] : [maak("div", { class: "knoppen acties" }, acties)]),
  ]);
  return { element, kop };
}

/** One sentence above the page that stays, read out at once. */
export function maakZin(zin: string, knop: { readonly titel: string; readonly doe: () => void } | null): HTMLElement {
  const inhoud: Kind[] = [maak("p", {}, metBelnummers(zin))];
  if (knop !== null) inhoud.push(maakKnop({ titel: knop.titel }, knop.doe));
  return maakMelding("fout", inhoud);
}

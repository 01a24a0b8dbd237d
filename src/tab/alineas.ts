import { zichtbaar } from "../../cards/tekst.ts";
import type { Alinea } from "../../dialogs/beeld.ts";
import { alinea, type Kind, maak } from "./dom.ts";
import { maakMelding } from "./fluent.ts";
import { WOORDEN } from "./woorden.ts";

/** Digits with the signs people put between them, from two signs up. */
const TELEFOONNUMMER = /\+?\d[\d\s()./–-]*\d/gu;
/** In a sentence only what it says to call: other numbers are dates, amounts and numbers of a vraag. */
const NA_BEL = /(?<=\bbel (?:nu |dan |meteen |ons )?)\+?\d[\d\s()./–-]*\d/giu;

/** The paragraphs in their order; neighbours to say aloud share one box, and so do neighbours to notice. */
export function alineaElementen(alineas: readonly Alinea[]): readonly HTMLElement[] {
  return alineas.flatMap(({ stijl }, plaats): readonly HTMLElement[] => {
    if (alineas[plaats - 1]?.stijl === stijl && isGroep(stijl)) return [];
    const einde = alineas.findIndex((ander, plek) => plek > plaats && ander.stijl !== stijl);
    const samen = isGroep(stijl) ? alineas.slice(plaats, einde === -1 ? undefined : einde) : [alineas[plaats]];
    const zinnen = samen.flatMap((een) => (een === undefined ? [] : [zichtbaar(een.tekst)]));
    return [blok(stijl, zinnen)];
  });
}

function isGroep(stijl: Alinea["stijl"]): boolean {
  return stijl === "zeg" || stijl === "melding" || stijl === "fout";
}

function blok(stijl: Alinea["stijl"], zinnen: readonly string[]): HTMLElement {
  switch (stijl) {
    case "zeg":
      return maak("div", { class: "zeg" }, [alinea(WOORDEN.zeg, "zeg-kop"), ...zinnen.map((zin) => alinea(zin))]);
    case "fout":
    case "melding":
      return maakMelding(
        stijl,
        zinnen.map((zin) => maak("p", {}, metBelnummers(zin))),
      );
    case "telefoon":
      return maak(
        "p",
        { class: "telefoon" },
        zinnen.flatMap((zin) => metNummers(zin, TELEFOONNUMMER)),
      );
    case "gewoon":
    case "klein":
    case "nadruk":
      return maak("p", { class: stijl }, zinnen.flatMap(metBelnummers));
  }
}

/** A sentence with the numbers that it says to call as links. */
export function metBelnummers(zin: string): readonly Kind[] {
  return metNummers(zin, NA_BEL);
}

function metNummers(tekst: string, patroon: RegExp): readonly Kind[] {
  const delen: Kind[] = [];
  let vanaf = 0;
  for (const treffer of tekst.matchAll(patroon)) {
    const [nummer] = treffer;
    const cijfers = nummer.replaceAll(/[^\d+]/gu, "");
    if (cijfers.length < 3 || cijfers.length > 15) continue;
    delen.push(tekst.slice(vanaf, treffer.index), maak("a", { href: `tel:${cijfers}` }, [nummer]));
    vanaf = treffer.index + nummer.length;
  }
  return [...delen, tekst.slice(vanaf)].filter((deel) => deel !== "");
}

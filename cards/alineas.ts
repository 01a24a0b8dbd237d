import type { Alinea, Knop } from "../dialogs/beeld.ts";
import type { Container, Element, OpenUrlAction } from "./adaptief.ts";
import { alineaBlok } from "./tekst.ts";
import { WOORDEN } from "./woorden.ts";

/** Digits with the signs people put between them, from two signs up. */
const TELEFOONNUMMER = /\+?\d[\d\s()./–-]*\d/g;

/**
 * The paragraphs in their order; neighbours to say aloud share one box, and so do neighbours to notice.
 *
 * @param knoppen the card's own buttons: a number that one of them calls gets no second button
 */
export function alineaElementen(alineas: readonly Alinea[], knoppen: readonly Knop[]): readonly Element[] {
  const gebeld = new Set(knoppen.flatMap((knop) => ("link" in knop ? [knop.link] : [])));
  return alineas.flatMap((alinea, plaats): readonly Element[] => {
    if (alinea.stijl === "telefoon") return [telefoon(alinea.tekst, gebeld, plaats)];
    if (alinea.stijl !== "zeg" && alinea.stijl !== "melding") return [enkel(alinea.tekst, alinea.stijl)];
    if (alineas[plaats - 1]?.stijl === alinea.stijl) return [];
    const samen = vanafHier(alineas, plaats);
    return [alinea.stijl === "zeg" ? zegblok(samen) : meldingblok(samen)];
  });
}

function vanafHier(alineas: readonly Alinea[], begin: number): readonly Alinea[] {
  const einde = alineas.findIndex((alinea, plaats) => plaats > begin && alinea.stijl !== alineas[begin]?.stijl);
  return alineas.slice(begin, einde === -1 ? alineas.length : einde);
}

function zegblok(alineas: readonly Alinea[]): Container {
  const zinnen = alineas.map((alinea) => alineaBlok(alinea.tekst, { size: "medium" }, { spacing: "small" }));
  const kop = alineaBlok(WOORDEN.zeg, { size: "small", weight: "bolder" });
  return { type: "Container", style: "emphasis", items: [kop, ...zinnen] };
}

function meldingblok(alineas: readonly Alinea[]): Container {
  const zinnen = alineas.map((alinea, plaats) => alineaBlok(alinea.tekst, {}, plaats > 0 ? { spacing: "small" } : {}));
  return { type: "Container", style: "accent", items: zinnen };
}

function enkel(tekst: string, stijl: "gewoon" | "klein" | "nadruk" | "fout"): Element {
  switch (stijl) {
    case "gewoon":
      return alineaBlok(tekst);
    case "klein":
      return alineaBlok(tekst, { size: "small", isSubtle: true });
    case "nadruk":
      return alineaBlok(tekst, { weight: "bolder" });
    case "fout":
      return { type: "Container", style: "attention", items: [alineaBlok(tekst, { weight: "bolder" })] };
  }
}

function telefoon(tekst: string, gebeld: ReadonlySet<string>, plaats: number): Element {
  const nummer = alineaBlok(tekst, { size: "extraLarge", weight: "bolder" });
  const acties = belacties(tekst, `bel_${plaats + 1}`).filter((actie) => !gebeld.has(actie.url));
  if (acties.length === 0) return nummer;
  return {
    type: "ColumnSet",
    columns: [
      { type: "Column", width: "stretch", items: [nummer], verticalContentAlignment: "center" },
      {
        type: "Column",
        width: "auto",
        items: [{ type: "ActionSet", actions: acties }],
        verticalContentAlignment: "center",
      },
    ],
  };
}

function belacties(tekst: string, id: string): readonly OpenUrlAction[] {
  return (tekst.match(TELEFOONNUMMER) ?? [])
    .map((nummer) => ({ nummer, cijfers: nummer.replace(/[^\d+]/g, "") }))
    .filter(({ cijfers }) => cijfers.length >= 3 && cijfers.length <= 15)
    .map(({ nummer, cijfers }, rang) => ({
      type: "Action.OpenUrl",
      id: `${id}_${rang + 1}`,
      title: `${WOORDEN.bel} ${nummer}`,
      url: `tel:${cijfers}`,
    }));
}

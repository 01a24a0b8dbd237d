import type { Kaartbeeld, Knop, Regel } from "../dialogs/beeld.ts";
import type { Actie, ColumnSet, Element, RichTextBlock } from "./adaptief.ts";
import { acties } from "./knoppen.ts";
import { alineaBlok, runs, zichtbaar } from "./tekst.ts";
import type { Opener } from "./venster.ts";

/** Facts with their label, each with the button that changes it; one line a fact when nothing can be changed. */
export function regelElementen(
  regels: readonly Regel[],
  basis: Kaartbeeld["basis"],
  opener: Opener | null = null,
): readonly Element[] {
  const teWijzigen = regels.some((regel) => regel.knop !== undefined);
  return regels.map((regel, plaats) =>
    teWijzigen ? wijzigbaar(regel, plaats, (knop, rij) => acties([knop], basis, rij, opener)) : opEenRegel(regel),
  );
}

function opEenRegel(regel: Regel): RichTextBlock {
  const [label] = runs(`${zichtbaar(regel.label)}:`, { weight: "bolder" });
  const inlines =
    label === undefined ? runs(regel.waarde) : [{ ...label, text: `${label.text} ` }, ...runs(regel.waarde)];
  return { type: "RichTextBlock", inlines, spacing: "small" };
}

function wijzigbaar(regel: Regel, plaats: number, maak: (knop: Knop, rij: string) => readonly Actie[]): ColumnSet {
  const feit = [
    alineaBlok(regel.label, { size: "small", isSubtle: true }),
    alineaBlok(regel.waarde, {}, { spacing: "none" }),
  ];
  const knoppen = regel.knop === undefined ? [] : maak(regel.knop, `regel_${plaats + 1}`);
  const wijzig = { type: "ActionSet", actions: knoppen.map((actie) => metOnderwerp(actie, regel.label)) } as const;
  return {
    type: "ColumnSet",
    separator: plaats > 0,
    columns: [
      { type: "Column", width: "stretch", items: feit, verticalContentAlignment: "center" },
      ...(knoppen.length === 0
        ? []
        : [{ type: "Column", width: "auto", items: [wijzig], verticalContentAlignment: "center" } as const]),
    ],
  };
}

/** Eight buttons with one title are told apart by what they change. */
function metOnderwerp(actie: Actie, label: string): Actie {
  return { ...actie, tooltip: `${actie.title}: ${zichtbaar(label)}` };
}

import type { Veld } from "../dialogs/beeld.ts";
import type { ChoiceSetInput, Element, InputElement } from "./adaptief.ts";
import { alineaBlok, zichtbaar } from "./tekst.ts";
import { veldId } from "./veld-id.ts";
import { WOORDEN } from "./woorden.ts";

type Keuzeveld = Extract<Veld, { soort: "keuze" | "meer" }>;

/** The fields in their order; those behind a title stand together where the first of them stood. */
export function veldElementen(velden: readonly Veld[], rev: string): readonly Element[] {
  return velden.flatMap((veld, plaats) => {
    if (veld.achter === undefined) return veldMetUitleg(veld, rev);
    const eerste = velden.findIndex((ander) => ander.achter === veld.achter);
    return eerste === plaats ? achterTitel(veld.achter, velden, rev, plaats) : [];
  });
}

function achterTitel(titel: string, velden: readonly Veld[], rev: string, plaats: number): readonly Element[] {
  const groep = velden.filter((veld) => veld.achter === titel);
  const id = `achter_${plaats + 1}`;
  const knop = {
    type: "Action.ToggleVisibility",
    id: `${id}_knop`,
    title: zichtbaar(titel),
    targetElements: [id],
  } as const;
  return [
    { type: "ActionSet", actions: [knop] },
    {
      type: "Container",
      id,
      isVisible: groep.some((veld) => veld.fout !== undefined || isIngevuld(veld)),
      style: "emphasis",
      spacing: "small",
      items: groep.flatMap((veld) => veldMetUitleg(veld, rev)),
    },
  ];
}

function isIngevuld(veld: Veld): boolean {
  switch (veld.soort) {
    case "tekst":
    case "datum":
      return veld.waarde !== "";
    case "keuze":
      return veld.waarde !== "" && veld.waarde !== veld.keuzes[0]?.waarde;
    case "meer":
      return veld.waarde.length > 0;
    case "vink":
      return veld.waarde;
  }
}

function veldMetUitleg(veld: Veld, rev: string): readonly Element[] {
  const eronder: Element[] = [];
  if (veld.fout !== undefined)
    eronder.push(alineaBlok(veld.fout, { color: "attention", weight: "bolder" }, { spacing: "small" }));
  if (veld.elders !== undefined)
    eronder.push(alineaBlok(`${WOORDEN.elders} ${veld.elders}`, { weight: "bolder" }, { spacing: "small" }));
  if (veld.uitleg !== undefined)
    eronder.push(alineaBlok(veld.uitleg, { size: "small", isSubtle: true }, { spacing: "small" }));
  return [invoer(veld, rev), ...eronder];
}

function invoer(veld: Veld, rev: string): InputElement {
  const gedeeld = {
    id: veldId(veld.id, rev),
    label: label(veld),
    spacing: "medium",
  } as const;
  switch (veld.soort) {
    case "tekst":
      return {
        type: "Input.Text",
        ...gedeeld,
        maxLength: veld.maximum,
        ...(veld.regels === "meer" ? { isMultiline: true } : {}),
        ...(veld.stijl === undefined ? {} : { style: veld.stijl }),
        ...gevuld(veld.waarde),
      };
    case "keuze":
    case "meer":
      return keuze(veld, gedeeld);
    case "datum":
      return { type: "Input.Date", ...gedeeld, placeholder: WOORDEN.kiesDatum, ...gevuld(veld.waarde) };
    case "vink": {
      const value = veld.waarde ? "true" : "false";
      return {
        type: "Input.Toggle",
        ...gedeeld,
        title: WOORDEN.ja,
        value,
        valueOn: "true",
        valueOff: "false",
        wrap: true,
      };
    }
  }
}

/**
 * What may stay empty says so. Nothing is compulsory for Teams itself: it would hold back every button of the card,
 * `Direct hulp` and going back among them. The bot looks at what came in.
 */
function label(veld: Veld): string {
  const magLeeg = !veld.verplicht && veld.achter === undefined && (veld.soort === "tekst" || veld.soort === "datum");
  return zichtbaar(magLeeg ? `${veld.label} ${WOORDEN.magLeeg}` : veld.label);
}

function gevuld(value: string): { readonly value?: string } {
  return value === "" ? {} : { value };
}

function keuze(veld: Keuzeveld, gedeeld: Pick<ChoiceSetInput, "id" | "label">): ChoiceSetInput {
  const choices = veld.keuzes.map(({ titel, waarde }) => ({ title: zichtbaar(titel), value: waarde }));
  const vast = { type: "Input.ChoiceSet", ...gedeeld, choices, wrap: true } as const;
  if (veld.soort === "meer")
    return { ...vast, style: "expanded", isMultiSelect: true, ...gevuld(veld.waarde.join(",")) };
  if (veld.vorm === "knoppen") return { ...vast, style: "expanded", ...gevuld(veld.waarde) };
  return { ...vast, style: "compact", placeholder: WOORDEN.kies, ...gevuld(veld.waarde) };
}

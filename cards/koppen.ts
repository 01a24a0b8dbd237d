import type { Kaartbeeld } from "../dialogs/beeld.ts";
import type { Element, Tint } from "./adaptief.ts";
import { alineaBlok, kopBlok } from "./tekst.ts";
import { WOORDEN } from "./woorden.ts";

const TINT = { gevaar: "attention", let_op: "warning", goed: "good" } as const satisfies Record<string, Tint>;

/** Where you are, the title, and for what needs attention a coloured band with a word for the colour. */
export function koppen(beeld: Pick<Kaartbeeld, "toon" | "titel" | "voortgang">): readonly Element[] {
  const stap = beeld.voortgang === undefined ? [] : [alineaBlok(beeld.voortgang, { size: "small", isSubtle: true })];
  if (beeld.toon === "gewoon") return [...stap, kopBlok(beeld.titel, stap.length > 0 ? "none" : "default")];

  const woord = alineaBlok(WOORDEN.toon[beeld.toon], { size: "small", weight: "bolder" });
  const items = [woord, kopBlok(beeld.titel, "none")];
  return [...stap, { type: "Container", style: TINT[beeld.toon], bleed: true, items }];
}

import type { Kaartbeeld } from "../dialogs/beeld.ts";
import type { Element, Tint } from "./adaptief.ts";
import { alineaBlok, kopBlok } from "./tekst.ts";
import { WOORDEN } from "./woorden.ts";

const TINT = { gevaar: "attention", let_op: "warning", goed: "good" } as const satisfies Record<string, Tint>;

/** Where you are, the title, and for what needs attention a coloured band with a word for the colour. */
export function koppen(beeld: Pick<Kaartbeeld, "toon" | "titel" | "voortgang">): readonly Element[] {
  // Grey on a tint is too faint to read.
  const grijs = beeld.toon === "gewoon" ? { isSubtle: true } : {};
  const stap = beeld.voortgang === undefined ? [] : [alineaBlok(beeld.voortgang, { size: "small", ...grijs })];
  if (beeld.toon === "gewoon") return [...stap, kopBlok(beeld.titel, stap.length > 0 ? "none" : "default")];

  const plaats = stap.length > 0 ? { spacing: "none" as const } : {};
  const woord = alineaBlok(WOORDEN.toon[beeld.toon], { size: "small", weight: "bolder" }, plaats);
  const items = [...stap, woord, kopBlok(beeld.titel, "none")];
  return [{ type: "Container", style: TINT[beeld.toon], bleed: true, items }];
}

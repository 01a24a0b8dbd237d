import { oordeel } from "../../src/domain/bevoegdheid.ts";
import type { Kaartbeeld } from "../beeld.ts";
import { knop, melding, type Zicht } from "./zicht.ts";

/** Roles were changed. Neutral, because it stays in the chat: whose they are is seen in the window. */
export function rolbeeld(zicht: Zicht, versie: string): Kaartbeeld {
  const { zeg, ik } = zicht;
  const magKijken = oordeel(ik.rollen, "beheer.bekijken", ["geen"]) === "ja";
  return melding(zicht, "rollen/gewijzigd", {
    titel: zeg("rollen.titel"),
    zinnen: [zeg("rollen.gewijzigd", { versie }), zeg(magKijken ? "rollen.bekijk" : "rollen.vraag")],
    knoppen: magKijken ? [knop(zicht, "beheer_versies", "knop.beheer_versies", { inVenster: true })] : [],
    nood: false,
  });
}

import { BERICHTSOORTEN, type Gesprek } from "../../src/domain/gesprek.ts";
import type { Kaartbeeld } from "../beeld.ts";
import { knop, melding, type Zicht } from "./zicht.ts";

/** What comes by itself at fixed times, each with the button that switches it off or on again. */
export function berichtenbeeld(zicht: Zicht, { berichten, revisie }: Gesprek): Kaartbeeld {
  return {
    ...melding(zicht, "berichten", {
      titel: zicht.zeg("berichten.titel"),
      zinnen: [zicht.zeg("berichten.uitleg"), zicht.zeg("berichten.altijd")],
      knoppen: [knop(zicht, "naar_start", "knop.naar_start", { stijl: "hoofd" })],
      basis: { rev: revisie },
    }),
    regels: BERICHTSOORTEN.map((wat) => ({
      label: zicht.zeg(`berichten.${wat}`),
      waarde: zicht.zeg(berichten[wat] ? "berichten.aan" : "berichten.uit"),
      knop: knop(zicht, "berichten_kies", berichten[wat] ? "knop.zet_uit" : "knop.zet_aan", {
        data: { wat, aan: !berichten[wat] },
        zonderVelden: true,
      }),
    })),
  };
}

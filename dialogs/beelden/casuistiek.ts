import { oordeel } from "../../src/domain/bevoegdheid.ts";
import type { Kaartbeeld, Knop } from "../beeld.ts";
import { knop, melding, type Zicht } from "./zicht.ts";

/** Whether this person may ask colleagues, in a gemeente where that is arranged. */
export function vraagtCollegas({ gemeente, ik }: Pick<Zicht, "gemeente" | "ik">): boolean {
  const { expertises, reeksen } = gemeente.casuistiek;
  return expertises.size + reeksen.size > 0 && oordeel(ik.rollen, "casus.vragen", ["geen"]) === "ja";
}

/** The ways to ask colleagues, and what is planned. */
export function casuistiekbeeld(zicht: Zicht, revisie: number): Kaartbeeld {
  return melding(zicht, "casuistiek", {
    titel: zicht.zeg("casuistiek.titel"),
    zinnen: [zicht.zeg("casuistiek.uitleg")],
    knoppen: wegen(zicht),
    basis: { rev: revisie },
  });
}

function wegen(zicht: Zicht): readonly Knop[] {
  const { expertises, reeksen } = zicht.gemeente.casuistiek;
  return [
    ...(expertises.size > 0 ? [knop(zicht, "consult_begin", "knop.consult", { stijl: "hoofd" })] : []),
    ...(reeksen.size > 0 ? [knop(zicht, "casus_begin", "knop.casus")] : []),
    knop(zicht, "mijn_consulten", "knop.mijn_consulten"),
    knop(zicht, "agenda", "knop.agenda"),
    knop(zicht, "naar_start", "knop.naar_start"),
  ];
}

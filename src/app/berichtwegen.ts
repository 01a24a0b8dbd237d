import { berichten, berichtenKiezen } from "./handelingen/berichten.ts";
import type { Wegwijzer } from "./wegwijzers.ts";

/** The verbs of what comes by itself at fixed times. */
export const BERICHTWEGEN: Readonly<Record<string, Wegwijzer>> = {
  berichten: { actie: "berichten.kiezen", bij: "gesprek", doe: berichten, leest: true },
  berichten_kies: { actie: "berichten.kiezen", bij: "gesprek", doe: berichtenKiezen, leest: true },
};

import { type Config, gemeenteMapUit, leesConfig } from "../../config.ts";
import type { Gemeente } from "../../domain/gemeente.ts";
import type { Bestanden } from "../../domain/inrichting.ts";
import { ConfiguratieFout } from "../../fouten.ts";
import { leesBestanden, leesGemeente } from "../../gemeente.ts";
import { leesPakketinvoer } from "../pakket/invoer.ts";
import { leesBouwstoffen, maakPakket } from "../pakket/maak.ts";

/** Something that was read, or why it could not be. */
export type Gelezen<T> =
  | { readonly gelukt: true; readonly waarde: T }
  | { readonly gelukt: false; readonly problemen: readonly string[] };

/** What is read and made once, before anything is asked of the network: no work of ours may look like a slow service. */
export interface Dossier {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly config: Gelezen<Config>;
  readonly gemeente: Gelezen<Gemeente>;
  /** The files it was read from. */
  readonly bestanden: Gelezen<Bestanden>;
  /** The app package. */
  readonly pakket: Gelezen<Uint8Array>;
}

export function maakDossier(env: Dossier["env"]): Dossier {
  return {
    env,
    config: probeer(() => leesConfig(env)),
    gemeente: probeer(() => leesGemeente(gemeenteMapUit(env))),
    bestanden: probeer(() => leesBestanden(gemeenteMapUit(env))),
    pakket: probeer(() => maakPakket(leesPakketinvoer(env), leesBouwstoffen())),
  };
}

function probeer<T>(lees: () => T): Gelezen<T> {
  try {
    return { gelukt: true, waarde: lees() };
  } catch (oorzaak) {
    if (oorzaak instanceof ConfiguratieFout) return { gelukt: false, problemen: oorzaak.problemen };
    throw oorzaak;
  }
}

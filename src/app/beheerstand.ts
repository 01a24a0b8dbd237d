import type { Proef } from "../domain/beheer/proef.ts";
import { type Historieregel, nieuweVoorbereiding, Voorbereiding } from "../domain/beheer/voorbereiding.ts";
import type { Inrichtingsversie, Versiekop } from "../domain/inrichting.ts";
import type { Bewaard, RecordSleutel } from "./poorten.ts";

/** What a tap of the administrator goes by. */
export interface Beheerstand {
  readonly geldend: Inrichtingsversie;
  /** The contents of a file in force; null when there is none. */
  readonly inhoud: (bestand: string) => unknown;
  readonly voorbereid: {
    readonly sleutel: RecordSleutel;
    readonly versie: number;
    readonly doc: Voorbereiding;
  };
  /** Newest first; only where they are shown. */
  readonly versies: readonly Versiekop[];
  readonly historie: readonly Historieregel[];
  /** What would come of what this tap wants; null: not known yet, or nothing is wanted. */
  readonly proef: Proef | null;
}

export function alsVoorbereiding({ sleutel, versie, inhoud }: Bewaard): Beheerstand["voorbereid"] {
  return { sleutel, versie, doc: inhoud === null ? nieuweVoorbereiding() : Voorbereiding.parse(inhoud) };
}

/** By pseudonym, so that it can be erased when who prepared it left the roster. */
export function voorbereidingVan(schuilnaam: string): RecordSleutel {
  return `beheer/${schuilnaam}`;
}

/** What a version changed stands by itself, so that two who make one at the same moment never meet in it. */
export function historieVan(versie: number): RecordSleutel {
  return `beheer/versie-${versie}`;
}

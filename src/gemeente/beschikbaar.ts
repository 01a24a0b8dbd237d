import { z } from "zod";
import { type Beschikbaarheid, CAPACITEITEN } from "../domain/voorziening.ts";
import type { Persoonregel } from "./bestanden.ts";
import { isBlok, onbekend } from "./keur.ts";
import type { Plaats, Problemen } from "./problemen.ts";
import { maakWijzer, type Regels, type Wijzer } from "./verwijzingen.ts";
import { Datum, Tekst } from "./waarden.ts";

/** Who may say how much room there is (`bevoegdheid.ts`). */
const MAG_BIJWERKEN = ["teamlid", "specialist", "teamleider", "functioneel_beheerder"];
const LANGSTE_WACHT_WEKEN = 260;

export const Capaciteitwaarde = z.enum(CAPACITEITEN);
export const Wachttijd = z
  .number()
  .refine(
    (weken) => Number.isInteger(weken) && weken >= 1 && weken <= LANGSTE_WACHT_WEKEN,
    `Dit kan niet. Schrijf het aantal weken, van 1 tot en met ${LANGSTE_WACHT_WEKEN}.`,
  );

/** The keys of a partner, which need not be there. */
export const MAG_BESCHIKBAAR = {
  capaciteit: Capaciteitwaarde.nullish(),
  wachttijd: Wachttijd.nullish(),
  bijgewerkt: Datum.nullish(),
  eigenaar: Tekst.nullish(),
};

interface Beschikbaarregel {
  readonly capaciteit?: Beschikbaarheid["capaciteit"] | null | undefined;
  readonly wachttijd?: number | null | undefined;
  readonly bijgewerkt?: string | null | undefined;
  readonly eigenaar?: string | null | undefined;
}

/** A wait belongs to a list. */
export function wachtKlopt({ capaciteit, wachttijd }: Beschikbaarregel): boolean {
  return !wachttijd || capaciteit === "wachtlijst";
}
export const WACHT_ZONDER_LIJST = {
  error: "Een wachttijd hoort bij een wachtlijst. Schrijf capaciteit: wachtlijst, of haal de wachttijd weg.",
  path: ["wachttijd"],
};

/** Room that nobody dated says nothing. */
export function isGedateerd({ capaciteit, bijgewerkt, eigenaar }: Beschikbaarregel): boolean {
  return Boolean(capaciteit) === Boolean(bijgewerkt) && (!eigenaar || Boolean(capaciteit));
}
export const NIET_GEDATEERD = {
  error:
    "Capaciteit en bijgewerkt horen bij elkaar. Schrijf ze allebei, met de dag waarop het zo was, of geen van beide.",
  path: ["capaciteit"],
};

/** What is kept of it; null when nothing was said. */
export function maakBeschikbaar(regel: Beschikbaarregel, wijs: Wijzer): Beschikbaarheid | null {
  const { capaciteit, wachttijd, bijgewerkt, eigenaar } = regel;
  if (!capaciteit || !bijgewerkt) return null;
  return {
    capaciteit,
    wachtWeken: wachttijd ?? null,
    bijgewerkt,
    eigenaar: eigenaar ? (wijs(eigenaar) ?? eigenaar) : null,
  };
}

/** Whether who keeps it up to date exists and may do so. */
export function keurEigenaar(
  wie: string | null | undefined,
  plaats: Plaats,
  { mensen }: Pick<Regels, "mensen">,
  problemen: Problemen,
): void {
  if (!wie || mensen.length === 0) return;
  const oid = maakWijzer(mensen)(wie);
  const namen = mensen.flatMap(({ ruw }) => (isBlok(ruw) && typeof ruw["kort"] === "string" ? [ruw["kort"]] : []));
  if (oid === null) return problemen.meld(plaats, onbekend("De collega", wie, namen));
  const persoon: Persoonregel | null = mensen.find(({ waarde }) => waarde?.oid === oid)?.waarde ?? null;
  if (persoon !== null && !persoon.rollen.some((rol) => MAG_BIJWERKEN.includes(rol)))
    problemen.meld(
      plaats,
      "Deze collega mag de sociale kaart niet bijwerken. Kies een teamlid, specialist, teamleider of functioneel beheerder.",
    );
}

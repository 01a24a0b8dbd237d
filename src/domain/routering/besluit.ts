import type { Kandidaat, Voordracht } from "../rooster.ts";
import type { Plaatsing, Routebesluit, Vraag } from "../vraag.ts";

/** As many as are kept with a vraag. */
const MEESTE_BESLUITEN = 6;

/**
 * What was decided about whom to ask, to be kept with the vraag.
 *
 * @param gekozen the candidate, or whoever a colleague or the team lead step named; null when nobody is free
 */
export function maakRoutebesluit(
  plaatsing: Pick<Plaatsing, "regel" | "team" | "functie">,
  { kandidaten, overgeslagen }: Voordracht,
  gekozen: { readonly oid: string; readonly waarom: string; readonly voor?: string | null } | null,
  nu: number,
): Routebesluit {
  const erbij =
    gekozen === null || kandidaten.some(({ oid }) => oid === gekozen.oid)
      ? []
      : [{ wie: gekozen.oid, waarom: gekozen.waarom, voor: gekozen.voor ?? null, belasting: 0 }];
  const { regel, team, functie } = plaatsing;
  return {
    om: nu,
    regel,
    team,
    functie,
    gekozen: gekozen?.oid ?? null,
    kandidaten: [...erbij, ...kandidaten.map(alsRegel)],
    overgeslagen: overgeslagen
      .filter(({ oid }) => oid !== gekozen?.oid)
      .map(({ oid, waarom }) => ({ wie: oid, waarom })),
  };
}

/** The vraag with this decision as its newest; the oldest go. */
export function metBesluit(vraag: Vraag, besluit: Routebesluit): Vraag {
  return { ...vraag, besluiten: [...vraag.besluiten, besluit].slice(-MEESTE_BESLUITEN) };
}

function alsRegel({ oid, waarom, voor, belasting }: Kandidaat): Routebesluit["kandidaten"][number] {
  return { wie: oid, waarom, voor, belasting };
}

/**
 * What a link may open the window with. Opening a link is no wish of its own: whatever sends, hands over or takes up
 * needs a tap in the window.
 */
export const OPENINGEN = [
  "naar_start",
  "nieuwe_vraag",
  "laat_terugbellen",
  "bewoner_terug",
  "hervat",
  "toon_vraag",
  "bekijken",
  "overnemen",
  "corrigeren",
  "briefje",
  "nog_een",
  "overzicht",
  "ons_team",
  "te_laat",
  "daglijst",
  "lees",
  "casus_blad",
  "casus_lees",
  "advies_schrijven",
  "ga_doen",
  "agenda",
  "signaal_geven",
  "signaal_antwoord",
  "signalen",
  "signalen_kwartaal",
  "mijn_signalen",
  "signaal",
  "cijfers",
  "cijfers_kwartaal",
  "beheer",
  "beheer_versies",
  "sociale_kaart",
] as const;
export type Opening = (typeof OPENINGEN)[number];

/** These ask or show what a resident says, so a button for one of them never does so in a chat without free text. */
const VERTROUWELIJK: ReadonlySet<string> = new Set<Opening>([
  "nieuwe_vraag",
  "laat_terugbellen",
  "bewoner_terug",
  "hervat",
  "bekijken",
  "overnemen",
  "corrigeren",
  "briefje",
  "nog_een",
  "signaal_geven",
  "signaal_antwoord",
  "signaal",
]);

/**
 * A case sheet and what was advised stand in the window only, in the trial too: nothing of a case is ever in a chat.
 * Neither are tables and charts.
 */
const CASUSBLAD: ReadonlySet<string> = new Set<Opening>([
  "casus_blad",
  "casus_lees",
  "advies_schrijven",
  "ga_doen",
  "cijfers",
  "cijfers_kwartaal",
]);

export function isCasusblad(opening: Opening): boolean {
  return CASUSBLAD.has(opening);
}

/** The opening with this name; null for a button that no link may open the window with. */
export function openingVan(verb: string): Opening | null {
  return OPENINGEN.find((opening) => opening === verb) ?? null;
}

/** The opening behind a button, when what it leads to belongs in the window. */
export function vertrouwelijk(verb: string): Opening | null {
  return OPENINGEN.find((opening) => opening === verb && (VERTROUWELIJK.has(verb) || CASUSBLAD.has(verb))) ?? null;
}

/** The page with its opening: `/venster?doe=hervat&vraag=…`. Ids only, never anything a person typed. */
export function vensterpad(doe: Opening, ids: Readonly<Record<string, string>> = {}): string {
  return `/venster?${new URLSearchParams({ doe, ...ids }).toString()}`;
}

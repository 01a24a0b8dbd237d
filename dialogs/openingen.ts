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
  "corrigeren",
  "briefje",
  "nog_een",
  "overzicht",
  "ons_team",
  "lees",
] as const;
export type Opening = (typeof OPENINGEN)[number];

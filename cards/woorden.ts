/** The few words that every card has of its own; all others come with the `Kaartbeeld`. */
export const WOORDEN = {
  /** Stands above a coloured title, so that the colour is never the only sign. */
  toon: { gevaar: "Nu doen", let_op: "Let op", goed: "Gelukt" },
  zeg: "Zeg tegen de bewoner:",
  bel: "Bel",
  ja: "Ja",
  kies: "Kies",
  kiesDatum: "Kies een datum",
  schermLeeg: "Scherm leeg",
  geduld: "Een moment geduld",
  toonWeer: "Toon weer",
  teOud: "Deze kaart werkt niet in deze versie van Teams. Gevaar? Bel 112.",
  /** Before what another card or window filled in for the same question. */
  elders: "Ergens anders staat nu:",
  /** On a card in the chat that stands for what is written and read in the window. */
  inVenster: {
    titel: "Verder in het venster",
    uitleg: "Schrijven en lezen doe je in het venster. Zo staat er niets over bewoners in de chat.",
    knop: "Openen",
  },
  magLeeg: "(mag leeg blijven)",
} as const;

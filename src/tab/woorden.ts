const getal = (hoeveel: number): string => new Intl.NumberFormat("nl-NL").format(hoeveel);

/** The words that the window has of its own; all others come with the `Kaartbeeld`. */
export const WOORDEN = {
  naam: "Wijkwijzer",
  /** Stands above a coloured title, so that the colour is never the only sign. */
  toon: { gevaar: "Nu doen", let_op: "Let op", goed: "Gelukt" },
  zeg: "Zeg tegen de bewoner:",
  kies: "Kies",
  magLeeg: "(mag leeg blijven)",
  noodTitel: "Hulp bij gevaar of twijfel",

  nogRuimte: (tekens: number): string => `Nog ${tekens} tekens.`,
  teLang: (tekens: number): string => `Dit is te lang. Haal ${tekens} tekens weg.`,
  tekensVan: (tekens: number, van: number): string => `${getal(tekens)} van ${getal(van)} tekens`,
  tekens: (tekens: number): string => `${getal(tekens)} tekens`,
  kopieer: "Kopieer",
  gekopieerd: "Gekopieerd",
  kopieerZelf: "Alles in dit vak is gekozen. Druk nu op Ctrl en C.",
  datumHalf: "De datum is nog niet af. Vul de dag, de maand en het jaar in.",
  elders: "Ergens anders staat nu:",
  neemOver: "Neem dit over",

  bezig: "Even geduld",
  bewaard: "Bewaard",
  nietBewaard: "Nog niet bewaard",
  geenVerbinding: "Geen verbinding. Wat je typt, blijft staan. Ik probeer het opnieuw.",
  geenVerbindingNood: "Geen verbinding. Is er nu gevaar? Bel zelf.",
  weerVerbonden: "Weer verbonden.",
  noodnummer: "112",

  schuifOpzij: "De tabel is breder dan je scherm. Schuif hem opzij.",
  bewaarCsv: "Bewaar als CSV",
  csvBewaard: "Het bestand staat bij je downloads. Zie je niets? Kies dan Kopieer de tabel.",
  kopieerTabel: "Kopieer de tabel",
  tabelGekopieerd: "Gekopieerd. Plak de tabel in Excel of Word.",
  tabelZelf: "De tabel is gekozen. Druk nu op Ctrl en C.",
  staafdiagram: (bijschrift: string): string => `Staafdiagram: ${bijschrift} Dezelfde cijfers staan in de tabel.`,
  afdrukken: "Afdrukken",
  nietAfdrukken: "Afdrukken lukt hier niet. Open Teams in je browser, of kopieer de tabel naar Word.",

  schermLeeg: "Scherm leeg",
  geduld: "Een moment geduld",
  toonWeer: "Toon weer",

  navigatie: "Pagina's",
  mijnVragen: "Mijn vragen",
  onsTeam: "Ons team",
  teLaat: "Te laat",
  vandaag: "Vandaag",
  meer: "Meer",
  signalen: "Signalen",
  mijnSignalen: "Mijn signalen",
  cijfers: "Cijfers",
  socialeKaart: "Sociale kaart",
  beheer: "Beheer",
  lezen: "Lezen",
  eersteDag: "Je eerste dag",
  protocol: "Zo gaan we om met gegevens",
  privacy: "Privacy van de bewoner",
  nieuweVraag: "Nieuwe vraag",
  opent: "opent in een nieuw tabblad",

  opnieuw: "Opnieuw proberen",
  openInTeams: {
    titel: "Open dit in Teams",
    zinnen: [
      "Wijkwijzer werkt alleen in Microsoft Teams. Zo weten we zeker wie je bent.",
      "Open Teams en kies Wijkwijzer. Of druk in de chat met Wijkwijzer op de knop.",
      "Is er gevaar? Bel 112.",
    ],
  },
  nietAangemeld: {
    titel: "Aanmelden lukt nu niet",
    zinnen: [
      "Ik kan niet zien wie je bent. Daarom laat ik niets zien.",
      "Probeer het opnieuw. Blijft dit zo? Vraag het aan je beheerder.",
      "Is er gevaar? Bel 112.",
    ],
  },
  aanmeldingVoorbij: "Je aanmelding is voorbij. Wat je typt, blijft staan. Meld je opnieuw aan.",
  meldAan: "Opnieuw aanmelden",
  geweigerd: {
    titel: "Dit kan niet met dit account",
    zinnen: ["Je hoort niet bij deze organisatie. Ik kan je hier niet helpen.", "Is er gevaar? Bel 112."],
  },
  teVeel: "Dit is te lang om te versturen. Maak het korter.",
  misgegaan: "Dat lukte niet. Probeer het opnieuw.",
} as const;

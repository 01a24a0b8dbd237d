import type { Kaartbeeld, Knop } from "../../dialogs/beeld.ts";

/** On every card. */
export const NOODKNOPPEN: readonly Knop[] = [
  { titel: "Direct hulp", verb: "direct_hulp", stijl: "gevaar", zonderVelden: true },
  { titel: "Ik vertrouw het niet", verb: "vertrouw", zonderVelden: true },
];

const BASIS = { gesprek: "g7k2", rev: 3, op: "0f4b1c9a" };

/** A card with nothing in it but a title: tests add what they are about. */
export function beeld(deel: Partial<Kaartbeeld> = {}): Kaartbeeld {
  return {
    naam: "proef",
    toon: "gewoon",
    titel: "Een kaart",
    alineas: [],
    velden: [],
    regels: [],
    knoppen: [],
    noodknoppen: [],
    schermLeeg: false,
    basis: {},
    ...deel,
  };
}

/** The start card, always at hand. */
export const START = beeld({
  naam: "voorbeeld/start",
  titel: "Hoi Samira",
  alineas: [
    { stijl: "gewoon", tekst: "Typ wat de bewoner vroeg, ik stel voor waar het heen kan. Jij kijkt of het klopt." },
    { stijl: "klein", tekst: "Gevaar? Druk op Direct hulp. Voelt het niet goed? Druk op Ik vertrouw het niet." },
  ],
  knoppen: [
    { titel: "Nieuwe vraag", verb: "nieuw", stijl: "hoofd" },
    { titel: "Snel klaar", verb: "snel_klaar" },
    { titel: "Laat terugbellen", verb: "terugbellen" },
    { titel: "Bewoner komt terug", verb: "komt_terug" },
  ],
  noodknoppen: NOODKNOPPEN,
  schermLeeg: true,
  basis: { rev: 0, op: "0f4b1c9a" },
});

const ONDERWERPEN = [
  { titel: "Geldzaken", waarde: "financien" },
  { titel: "Wonen", waarde: "huisvesting" },
  { titel: "Hoe het met u gaat", waarde: "geestelijke_gezondheid" },
  { titel: "Huishouden en papieren", waarde: "instrumentele_adl" },
];

/** A step with every kind of field, an error and two groups that are hidden at first. */
export const STAP = beeld({
  naam: "voorbeeld/alles",
  titel: "Waar gaat het over?",
  voortgang: "Stap 1 van 7",
  alineas: [
    { stijl: "zeg", tekst: "Waar kan ik u mee helpen?" },
    { stijl: "zeg", tekst: "U hoeft niet alles te vertellen." },
    {
      stijl: "klein",
      tekst: "Laat de bewoner meelezen als hij alleen is. Staat er iemand naast? Draai je scherm weg.",
    },
  ],
  velden: [
    {
      id: "woorden",
      soort: "tekst",
      label: "Wat vroeg de bewoner? Schrijf het in zijn eigen woorden.",
      uitleg: "Een naam of adres is hier niet nodig.",
      verplicht: true,
      waarde: "",
      maximum: 1000,
      regels: "meer",
    },
    {
      id: "onderwerp",
      soort: "keuze",
      label: "Onderwerp",
      verplicht: true,
      waarde: "",
      keuzes: ONDERWERPEN,
      vorm: "lijst",
    },
    {
      id: "haast",
      soort: "keuze",
      label: "Haast",
      verplicht: false,
      waarde: "U4",
      keuzes: [
        { titel: "vandaag", waarde: "U1" },
        { titel: "uiterlijk morgen", waarde: "U2" },
        { titel: "binnen 3 werkdagen", waarde: "U3" },
        { titel: "binnen 5 werkdagen", waarde: "U4" },
      ],
      vorm: "knoppen",
    },
    {
      id: "postcode",
      soort: "tekst",
      label: "Wat zijn de vier cijfers van uw postcode?",
      fout: "Een postcode begint met vier cijfers. Kijk het nog een keer na.",
      verplicht: true,
      waarde: "20311",
      maximum: 6,
      regels: "een",
    },
    { id: "datum", soort: "datum", label: "Welke datum staat in de brief?", verplicht: false, waarde: "2026-11-26" },
    {
      id: "wie",
      soort: "meer",
      label: "Is er iemand die u helpt of die u kunt bellen?",
      verplicht: false,
      waarde: ["familie", "buren"],
      keuzes: [
        { titel: "partner", waarde: "partner" },
        { titel: "familie", waarde: "familie" },
        { titel: "buren", waarde: "buren" },
        { titel: "op dit moment niet", waarde: "niemand" },
      ],
    },
    { id: "lezen", soort: "vink", label: "Wil de bewoner hulp bij lezen?", verplicht: false, waarde: false },
    {
      id: "over",
      soort: "keuze",
      label: "Gaat het over u, of over iemand anders?",
      verplicht: true,
      achter: "Gaat het over iemand anders?",
      waarde: "mij",
      keuzes: [
        { titel: "over mij", waarde: "mij" },
        { titel: "over iemand anders", waarde: "ander" },
      ],
      vorm: "knoppen",
    },
    {
      id: "taal",
      soort: "tekst",
      label: "Welke taal spreekt de bewoner?",
      verplicht: false,
      achter: "Spreekt de bewoner weinig Nederlands?",
      waarde: "Tigrinya",
      maximum: 40,
      regels: "een",
    },
  ],
  knoppen: [
    { titel: "Verder", verb: "verder", stijl: "hoofd" },
    { titel: "Terug", verb: "terug", zonderVelden: true },
    { titel: "Stoppen", verb: "stop", zonderVelden: true },
  ],
  noodknoppen: NOODKNOPPEN,
  schermLeeg: true,
  basis: BASIS,
  verversen: { titel: "Toon hoe het nu is", verb: "toon" },
});

/** A danger card: the number first, never a question first. */
export const GEVAAR = beeld({
  naam: "voorbeeld/gevaar",
  toon: "gevaar",
  titel: "Bel nu 112",
  alineas: [
    { stijl: "telefoon", tekst: "112" },
    { stijl: "nadruk", tekst: "Zeg wat er is en waar: Wijkstraat 1, Haarlem." },
    { stijl: "gewoon", tekst: "Blijf bij de bewoner als dat veilig is. Roep een collega. Opschrijven komt later." },
    { stijl: "zeg", tekst: "Ik haal er even een collega bij. Die weet hier meer van." },
    { stijl: "telefoon", tekst: "Veilig Thuis 0800-2000" },
    { stijl: "klein", tekst: "Advies dag en nacht. Je hoeft geen namen te noemen." },
  ],
  knoppen: [
    { titel: "Collega is er", verb: "collega_er", stijl: "hoofd" },
    { titel: "Bewoner is al weg", verb: "weg" },
    { titel: "Niet van toepassing", verb: "nvt" },
  ],
  noodknoppen: NOODKNOPPEN,
  schermLeeg: true,
  basis: BASIS,
});

/** Reading back: every line can be changed in one tap. The words of the resident hold marks on purpose. */
export const VOORLEZEN = beeld({
  naam: "voorbeeld/voorlezen",
  titel: "Voorlezen en doorgeven",
  voortgang: "Stap 7 van 7",
  alineas: [{ stijl: "zeg", tekst: "Ik lees voor wat ik doorgeef. Zeg het als iets niet klopt. Mist er iets?" }],
  regels: [
    [
      "Uw vraag",
      "Ik kan de huur *niet* betalen.\nEr kwam een brief van de deurwaarder <hij belt nooit> [zie brief](dossier).",
    ],
    ["Onderwerp", "Geldzaken"],
    ["Datum", "donderdag 26 november: huis uit"],
    ["Wat u het meest helpt", "Dat ik niet uit huis moet met de kinderen, en dat iemand met mij de post doorkijkt."],
    ["Hulp nu", "familie, buren"],
    ["Bereiken", "bellen, 's ochtends, geen voicemail"],
  ].map(([label = "", waarde = ""], plaats) => ({
    label,
    waarde,
    knop: { titel: "Aanpassen", verb: "pas_aan", data: { vraag: plaats }, zonderVelden: true },
  })),
  velden: [
    {
      id: "goed",
      soort: "keuze",
      label: "Vindt u dat goed?",
      verplicht: true,
      waarde: "",
      keuzes: [
        { titel: "Ja", waarde: "ja" },
        { titel: "Ja, maar iets niet", waarde: "deels" },
        { titel: "Nee", waarde: "nee" },
      ],
      vorm: "knoppen",
    },
  ],
  knoppen: [
    { titel: "Doorgeven", verb: "doorgeven", stijl: "hoofd" },
    { titel: "Terug", verb: "terug", zonderVelden: true },
  ],
  noodknoppen: NOODKNOPPEN,
  schermLeeg: true,
  basis: BASIS,
});

/** A vraag offered to a colleague: a number, a subject, a term; nothing about the resident. */
export const AANBOD = beeld({
  naam: "voorbeeld/aanbod",
  toon: "let_op",
  titel: "Vraag 2026-0413 voor jou",
  alineas: [{ stijl: "gewoon", tekst: "De bewoner hoort uiterlijk donderdag 26 november iets." }],
  regels: [
    { label: "Onderwerp", waarde: "Geldzaken" },
    { label: "Haast", waarde: "binnen 3 werkdagen" },
    { label: "Waarom jij", waarde: "Je hebt dienst voor schulden, met de minste open vragen." },
  ],
  knoppen: [
    { titel: "Ik pak dit op", verb: "pak_op", stijl: "hoofd" },
    { titel: "Bekijken", link: "https://wijkwijzer.example/vraag/2026-0413" },
    { titel: "Teruggeven", verb: "geef_terug" },
  ],
  noodknoppen: NOODKNOPPEN,
  schermLeeg: true,
  basis: { vraag: "2026-0413", rev: 1, op: "77aa01" },
  verversen: { titel: "Toon hoe het nu is", verb: "toon" },
});

/** Done, with a notice and an error left over from a step that failed. */
export const KLAAR = beeld({
  naam: "voorbeeld/doorgegeven",
  toon: "goed",
  titel: "Doorgegeven aan het wijkteam",
  alineas: [
    { stijl: "gewoon", tekst: "Vraag 2026-0413. De bewoner hoort uiterlijk donderdag 26 november iets." },
    { stijl: "melding", tekst: "Dit gaat over gezondheid. Schrijf kort, en alleen wat de bewoner wil doorgeven." },
    { stijl: "fout", tekst: "Het briefje is nog niet gemaakt. Probeer het zo nog een keer." },
  ],
  knoppen: [
    { titel: "Briefje tonen", link: "https://wijkwijzer.example/briefje/k3" },
    { titel: "Corrigeren", verb: "corrigeer" },
    { titel: "Nieuwe vraag", verb: "nieuw", stijl: "hoofd" },
  ],
  noodknoppen: NOODKNOPPEN,
  schermLeeg: true,
  basis: { vraag: "2026-0413", rev: 2, op: "77aa02" },
});

export const VOORBEELDEN: readonly Kaartbeeld[] = [START, STAP, GEVAAR, VOORLEZEN, AANBOD, KLAAR];

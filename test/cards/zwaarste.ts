import { beeld, NOODKNOPPEN } from "./voorbeelden.ts";

/** More of everything than any real card has, to try the limits. */
export const ZWAARSTE = beeld({
  naam: "zwaarste",
  toon: "let_op",
  titel: "Voorlezen en doorgeven",
  voortgang: "Stap 7 van 7",
  alineas: (["gewoon", "zeg", "zeg", "klein", "nadruk", "fout", "melding"] as const).map((stijl) => ({
    stijl,
    tekst: "Een collega van het wijkteam belt de bewoner uiterlijk donderdag 26 november. ".repeat(3),
  })),
  regels: Array.from({ length: 12 }, (_, plaats) => ({
    label: `Vraag ${plaats + 1}`,
    waarde: "De bewoner vertelt dat het water en de warmte worden afgesloten. ".repeat(plaats === 0 ? 15 : 2),
    knop: { titel: "Aanpassen", verb: "pas_aan", data: { vraag: `vraag.nummer_${plaats}` }, zonderVelden: true },
  })),
  velden: [
    {
      id: "woorden",
      soort: "tekst",
      label: "Wat vroeg de bewoner? Schrijf het in zijn eigen woorden.",
      uitleg: "Een naam of adres is hier niet nodig.",
      fout: "Dit is te lang. Hou het kort: nog 0 tekens.",
      verplicht: true,
      waarde: "Mevrouw kan de huur niet betalen. ".repeat(30),
      maximum: 1000,
      regels: "meer",
    },
    {
      id: "onderwerp",
      soort: "keuze",
      label: "Onderwerp",
      verplicht: true,
      waarde: "",
      keuzes: Array.from({ length: 15 }, (_, n) => ({
        titel: `Wassen, aankleden, eten ${n}`,
        waarde: `onderwerp_${n}`,
      })),
      vorm: "lijst",
    },
    {
      id: "collega",
      soort: "meer",
      label: "Is er een collega die dit niet mag zien?",
      verplicht: false,
      achter: "Liever niet deze collega?",
      waarde: [],
      keuzes: Array.from({ length: 25 }, (_, n) => ({ titel: `Collega Voorbeeld ${n}`, waarde: `c${n}` })),
    },
  ],
  knoppen: Array.from({ length: 8 }, (_, n) => ({ titel: `Toch een andere keuze ${n + 1}`, verb: `kies_${n + 1}` })),
  noodknoppen: NOODKNOPPEN,
  schermLeeg: true,
  basis: { gesprek: "g7k2m9q4", rev: 41, op: "0f4b1c9a77d2", gemeente: "haarlem" },
  verversen: { titel: "Toon hoe het nu is", verb: "toon" },
});

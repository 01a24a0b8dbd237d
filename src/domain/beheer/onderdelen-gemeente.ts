import type { Onderdeel, Veldvorm } from "./onderdeel.ts";
import { STANDAARD_GEMEENTE } from "./standaard.ts";
import { keuze, onder, veld } from "./veldvormen.ts";

const WEEK = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
const HAAST = ["nu", "vandaag", "morgen", "drie_dagen", "vijf_dagen"];
const BEWAREN = ["concept_zonder_naam", "concept_met_naam", "verstuurd", "corrigeren", "briefje", "overgenomen"];
const VERPLICHT = { verplicht: true } as const;
const GEMEENTE = { soort: "vast", bestand: "gemeente.yaml" } as const;

export const OPENINGSTIJDEN: Onderdeel = {
  id: "openingstijden",
  vorm: GEMEENTE,
  groeit: false,
  standaard: STANDAARD_GEMEENTE,
  velden: [
    ...onder("openingstijden", WEEK, "tekst"),
    veld("gesloten", "dagen"),
    veld("toch_open", "dagen"),
    ...onder("feestdagen", ["goede_vrijdag"], "keuze", "open_dicht"),
    ...onder("feestdagen", ["vijf_mei"], "keuze", "vijf_mei"),
    veld("stille_uren", "tekst"),
    veld("daglijst", "tekst"),
    ...onder("weekbericht", ["dag"], "keuze", "dagnamen"),
    ...onder("weekbericht", ["tijd"], "tekst"),
  ],
};

export const TERMIJNEN: Onderdeel = {
  id: "termijnen",
  vorm: GEMEENTE,
  groeit: false,
  standaard: STANDAARD_GEMEENTE,
  velden: [
    ...["aanbod", "contact"].flatMap((blok) =>
      HAAST.map(
        (id): Veldvorm => ({ id: `${blok}_${id}`, pad: ["termijnen", blok, id], soort: "duur", verplicht: true }),
      ),
    ),
    ...onder("termijnen", ["oproep", "wachtrij", ...BEWAREN, "regisseur", "audit", "feiten"], "duur"),
    ...onder("signalen", ["gezien", "antwoord", "bewaren"], "duur"),
  ],
};

/** How much somebody can have: what a vraag weighs, and how many points go with a full week. */
export const DRUKTE: Onderdeel = {
  id: "drukte",
  vorm: GEMEENTE,
  groeit: false,
  standaard: STANDAARD_GEMEENTE,
  velden: [
    ...HAAST.map((id): Veldvorm => ({ id: `gewicht_${id}`, pad: ["belasting", "gewicht", id], soort: "getal" })),
    ...onder("belasting", ["per_fte"], "getal"),
  ],
};

export const TEKSTEN: Onderdeel = {
  id: "teksten",
  vorm: GEMEENTE,
  groeit: false,
  velden: ["naam", "organisatie", "systeem", "beheerder", "privacycontact", "telefoon", "tolktelefoon"].map((id) =>
    veld(id, "tekst", VERPLICHT),
  ),
};

/** Sentences of the bot that a gemeente says otherwise; which may is decided in `dialogs/vaste-teksten.ts`. */
export const ZINNEN: Onderdeel = {
  id: "zinnen",
  vorm: { soort: "per_sleutel", bestand: "teksten.yaml", blok: "teksten" },
  groeit: false,
  velden: [{ id: "eigen_zin", pad: [], soort: "regels" }],
};

/** Desks and other places where people come with a question. */
export const BALIES: Onderdeel = {
  id: "balies",
  vorm: { soort: "lijst", bestand: "locaties.yaml", lijst: "locaties", sleutel: "id" },
  groeit: true,
  velden: [
    veld("id", "tekst", { verplicht: true, alleenNieuw: true }),
    veld("naam", "tekst", VERPLICHT),
    veld("adres", "tekst", VERPLICHT),
    keuze("team", "teams", VERPLICHT),
    keuze("kanaal", "kanalen", VERPLICHT),
    ...onder("openingstijden", WEEK, "tekst").map((een) => ({ ...een, groep: "eigen_tijden" as const })),
  ],
};

/** What a rule leads to; its conditions and its place among the others stand in the file. */
export const ROUTERING: Onderdeel = {
  id: "routering",
  vorm: { soort: "lijst", bestand: "routering.yaml", lijst: "routering", sleutel: "id" },
  groeit: false,
  velden: [
    ...onder("dan", ["functie"], "keuze", "regelfuncties").map((een) => ({ ...een, ...VERPLICHT })),
    ...onder("dan", ["collega"], "keuze", "mensen"),
    ...onder("dan", ["team"], "keuze", "teams"),
    ...onder("dan", ["partner"], "keuze", "partners"),
    veld("omdat", "tekst", VERPLICHT),
    veld("vanaf", "datum"),
    veld("tot", "datum"),
  ],
};

import { Leefgebied } from "../sleutels.ts";
import type { Pad } from "./bewerking.ts";
import type { Onderdeel, Veldvorm } from "./onderdeel.ts";
import { PARTNERS, ROOSTER, SOCIALE_KAART, TEAMS } from "./onderdelen-lijsten.ts";
import { keuze, meer, onder, veld } from "./veldvormen.ts";

export type { Keuzebron, Onderdeel, Onderdeelid, Veldvorm } from "./onderdeel.ts";

const WEEK = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
const HAAST = ["nu", "vandaag", "morgen", "drie_dagen", "vijf_dagen"];
const VERPLICHT = { verplicht: true } as const;
const NIEUW = { verplicht: true, alleenNieuw: true } as const;

const OPENINGSTIJDEN: Onderdeel = {
  id: "openingstijden",
  vorm: { soort: "vast", bestand: "gemeente.yaml" },
  groeit: false,
  velden: [
    ...onder("openingstijden", WEEK, "tekst"),
    veld("gesloten", "dagen"),
    veld("toch_open", "dagen"),
    ...onder("feestdagen", ["goede_vrijdag"], "keuze", "open_dicht"),
    ...onder("feestdagen", ["vijf_mei"], "keuze", "vijf_mei"),
    veld("stille_uren", "tekst"),
    veld("daglijst", "tekst"),
  ],
};

const BEWAREN = ["concept_zonder_naam", "concept_met_naam", "verstuurd", "corrigeren", "briefje", "overgenomen"];

const TERMIJNEN: Onderdeel = {
  id: "termijnen",
  vorm: { soort: "vast", bestand: "gemeente.yaml" },
  groeit: false,
  velden: [
    ...["aanbod", "contact"].flatMap((blok) =>
      HAAST.map(
        (id): Veldvorm => ({ id: `${blok}_${id}`, pad: ["termijnen", blok, id], soort: "duur", verplicht: true }),
      ),
    ),
    ...onder("termijnen", ["oproep", "wachtrij", ...BEWAREN, "regisseur", "audit", "feiten"], "duur"),
  ],
};

const TEKSTEN: Onderdeel = {
  id: "teksten",
  vorm: { soort: "vast", bestand: "gemeente.yaml" },
  groeit: false,
  velden: ["naam", "organisatie", "systeem", "beheerder", "privacycontact", "telefoon", "tolktelefoon"].map((id) =>
    veld(id, "tekst", VERPLICHT),
  ),
};

const WOORDEN: Onderdeel = {
  id: "woorden",
  vorm: { soort: "per_leefgebied", map: "leefgebieden", uitgang: "yaml" },
  groeit: false,
  velden: [
    keuze("functie", "functies", VERPLICHT),
    keuze("vervangende_functie", "functies", VERPLICHT),
    veld("woorden", "lijst"),
    veld("zelden_alleen", "lijst"),
    veld("valse_vrienden", "lijst"),
    veld("basisvoorzieningen", "lijst"),
  ],
};

/** Lines, found by a word in them; see `voorbeeldregel`. */
const VOORBEELDEN: Onderdeel = {
  id: "voorbeelden",
  vorm: { soort: "per_leefgebied", map: "leefgebieden/voorbeelden", uitgang: "txt" },
  groeit: false,
  velden: [],
};

const REEKSEN: Onderdeel = {
  id: "reeksen",
  vorm: { soort: "lijst", bestand: "casuistiek.yaml", lijst: "reeksen", sleutel: "id" },
  groeit: true,
  velden: [
    veld("id", "tekst", NIEUW),
    veld("naam", "tekst", VERPLICHT),
    keuze("soort", "soort_reeks"),
    meer("teams", "teams"),
    veld("thema", "tekst"),
    veld("rrule", "tekst", VERPLICHT),
    veld("vanaf", "datum", VERPLICHT),
    veld("tot", "datum"),
    veld("om", "tekst", VERPLICHT),
    veld("minuten", "getal", VERPLICHT),
    veld("plaatsen", "getal"),
    veld("minuten_per_casus", "getal"),
    keuze("methode", "methoden"),
    meer("deelnemers", "mensen"),
    veld("gasten", "lijst"),
    veld("quorum", "getal"),
    veld("waar", "tekst"),
  ],
};

export const ONDERDELEN: readonly Onderdeel[] = [
  ROOSTER,
  TEAMS,
  PARTNERS,
  SOCIALE_KAART,
  OPENINGSTIJDEN,
  TERMIJNEN,
  TEKSTEN,
  WOORDEN,
  VOORBEELDEN,
  REEKSEN,
];

export function onderdeelMet(id: unknown): Onderdeel | null {
  return ONDERDELEN.find((onderdeel) => onderdeel.id === id) ?? null;
}

/** The file an item stands in; null for an item that such a part cannot have. */
export function bestandVan({ vorm }: Onderdeel, item: string): string | null {
  if (vorm.soort !== "per_leefgebied") return vorm.bestand;
  return Leefgebied.safeParse(item).success ? `${vorm.map}/${item}.${vorm.uitgang}` : null;
}

/** The path to an item within its file. */
export function padVan({ vorm }: Onderdeel, item: string): Pad {
  return vorm.soort === "lijst" ? [vorm.lijst, { sleutel: vorm.sleutel, is: item }] : [];
}

/** The fields that show for an item that is there, or for a new one. */
export function veldenVan({ velden }: Onderdeel, nieuw: boolean): readonly Veldvorm[] {
  return velden.filter(({ alleenNieuw }) => nieuw || alleenNieuw !== true);
}

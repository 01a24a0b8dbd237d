import { z } from "zod";

/** The fifteen life domains of the ZRM plus two that a wijkteam needs (`docs/begrippen.md`). Kept as code in data. */
export const Leefgebied = z.enum([
  "financien",
  "werk_opleiding",
  "tijdsbesteding",
  "huisvesting",
  "huiselijke_relaties",
  "geestelijke_gezondheid",
  "lichamelijke_gezondheid",
  "middelengebruik",
  "basale_adl",
  "instrumentele_adl",
  "sociaal_netwerk",
  "maatschappelijke_participatie",
  "justitie",
  "opvoeden_opgroeien",
  "mobiliteit",
]);
export type Leefgebied = z.infer<typeof Leefgebied>;

/** The functions a wijkteam is made of; a colleague holds one or more. */
export const Functie = z.enum([
  "wmo_consulent",
  "werk_inkomen",
  "maatschappelijk_werk",
  "wijkverpleegkundige",
  "opbouwwerker",
  "mee_consulent",
  "cjg",
]);
export type Functie = z.infer<typeof Functie>;

/** How soon somebody must be in contact, most pressing first. `nu` is U0, `klaar` is U5. */
export const Haast = z.enum(["nu", "vandaag", "morgen", "drie_dagen", "vijf_dagen", "klaar"]);
export type Haast = z.infer<typeof Haast>;

/** How pressing a question is in the labelled examples: `nu` and `vandaag`; within three working days; the rest. */
export const Urgentie = z.enum(["acuut", "spoed", "normaal"]);
export type Urgentie = z.infer<typeof Urgentie>;

/** What may be at stake for somebody's safety; a question carries any number of these. */
export const Veiligheid = z.enum([
  "huiselijk_geweld",
  "kindermishandeling",
  "suicide",
  "dakloos",
  "ontruiming",
  "afsluiting",
  "acuut_medisch",
  "verward",
  "ouderenmishandeling",
]);
export type Veiligheid = z.infer<typeof Veiligheid>;

export const Rol = z.enum([
  "vrijwilliger",
  "baliemedewerker",
  "teamlid",
  "specialist",
  "teamleider",
  "functioneel_beheerder",
  "privacy_officer",
  "technisch_beheerder",
]);
export type Rol = z.infer<typeof Rol>;

/** Where the talk with the resident takes place; it decides the wording of the questions. */
export const Kanaal = z.enum(["balie", "telefoon", "spreekuur", "huisbezoek"]);
export type Kanaal = z.infer<typeof Kanaal>;

/** The ways a vraag may end without an owner. */
export const Einde = z.enum([
  "snel_klaar",
  "direct_beantwoord",
  "doorverwezen",
  "bewoner_ziet_af",
  "andere_gemeente",
  "niet_meer_nodig",
]);
export type Einde = z.infer<typeof Einde>;

/** How an owner closes a vraag: the three closing types of the wijkteams, and "no longer needed". */
export const Afsluiting = z.enum(["informatie_en_advies", "vinger_aan_de_pols", "ondersteuning", "niet_meer_nodig"]);
export type Afsluiting = z.infer<typeof Afsluiting>;

/** Dated marks on a vraag that goes on with an owner; a legal clock is stamped at the desk. */
export const Merk = z.enum([
  "crisis",
  "wmo_melding",
  "schuldhulp_aanvraag",
  "bijstand_aanvraag",
  "jeugdhulp_vraag",
  "klacht",
  "bezwaar",
  "privacyverzoek",
  "regisseur",
  "afspraak",
]);
export type Merk = z.infer<typeof Merk>;

/** How one value is filled in. */
export type Veldsoort =
  | "tekst"
  | "regels"
  | "getal"
  | "duur"
  | "datum"
  | "keuze"
  | "meer"
  /** A list of values, a line each. */
  | "lijst"
  /** Dates, a line each. */
  | "dagen"
  /** From and until, kept or taken away one by one, and one more. */
  | "perioden"
  /** Yes or no, true or false in the file. */
  | "ja_nee"
  /** How often a meeting comes back and on which day, an RRULE in the file. */
  | "herhaling"
  /** Who can be booked and when, kept or taken away one by one, and one more. */
  | "spreekuren";

/** Where the choices of a field come from. */
export type Keuzebron =
  | "rollen"
  | "functies"
  | "leefgebieden"
  | "weekdagen"
  | "mist"
  | "teams"
  | "mensen"
  | "locaties"
  | "partners"
  | "capaciteit"
  | "open_dicht"
  | "vijf_mei"
  | "soort_reeks"
  | "methoden"
  | "ja_nee"
  | "dagnamen"
  | "kanalen"
  | "consultsoorten"
  | "consultplekken"
  | "regelfuncties";

/** One field of a form: `id` names it in texts and on the page. */
export interface Veldvorm {
  readonly id: string;
  /** Within the item. */
  readonly pad: readonly string[];
  readonly soort: Veldsoort;
  readonly keuzes?: Keuzebron;
  readonly verplicht?: true;
  /** Only when something is added: it never changes after that. */
  readonly alleenNieuw?: true;
  /** Stands with the other fields of this group behind a button, as few need it. */
  readonly groep?: Veldgroep;
}

export type Veldgroep = "domeinen" | "eigen_tijden";

export type Onderdeelid =
  | "rooster"
  | "teams"
  | "balies"
  | "routering"
  | "partners"
  | "sociale_kaart"
  | "openingstijden"
  | "termijnen"
  | "drukte"
  | "zinnen"
  | "teksten"
  | "woorden"
  | "voorbeelden"
  | "casuistiek"
  | "expertises"
  | "reeksen";

/** One part of the configuration that can be changed in the window. */
export interface Onderdeel {
  readonly id: Onderdeelid;
  /** One file with a list of items, one file that is itself the only item, a file per item, or a value per key of a block. */
  readonly vorm:
    | { readonly soort: "lijst"; readonly bestand: string; readonly lijst: string; readonly sleutel: "oid" | "id" }
    | { readonly soort: "vast"; readonly bestand: string }
    | { readonly soort: "per_leefgebied"; readonly map: string; readonly uitgang: "yaml" | "txt" }
    | { readonly soort: "per_sleutel"; readonly bestand: string; readonly blok: string };
  readonly velden: readonly Veldvorm[];
  /** Items can be added and taken away. */
  readonly groeit: boolean;
  /** What holds of an item where its file says nothing, in the form of the file. */
  readonly standaard?: unknown;
  /** Another part that must be filled in first, when the file is not there. */
  readonly na?: Onderdeelid;
}

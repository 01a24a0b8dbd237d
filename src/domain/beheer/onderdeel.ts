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
  | "perioden";

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
  | "methoden";

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
}

export type Onderdeelid =
  | "rooster"
  | "teams"
  | "partners"
  | "sociale_kaart"
  | "openingstijden"
  | "termijnen"
  | "teksten"
  | "woorden"
  | "voorbeelden"
  | "reeksen";

/** One part of the configuration that can be changed in the window. */
export interface Onderdeel {
  readonly id: Onderdeelid;
  /** One file with a list of items, one file that is itself the only item, or a file per item. */
  readonly vorm:
    | { readonly soort: "lijst"; readonly bestand: string; readonly lijst: string; readonly sleutel: "oid" | "id" }
    | { readonly soort: "vast"; readonly bestand: string }
    | { readonly soort: "per_leefgebied"; readonly map: string; readonly uitgang: "yaml" | "txt" };
  readonly velden: readonly Veldvorm[];
  /** Items can be added and taken away. */
  readonly groeit: boolean;
}

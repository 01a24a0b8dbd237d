/** A count that may be shown, or one that stays hidden because it, or another by subtraction, is about too few. */
export type Cel = number | "verborgen";

export interface Cijferrij {
  /** Code of the row: id of a team, `vroegere_teams`, or a code of the facts. */
  readonly id: string;
  readonly cellen: readonly Cel[];
}

/** One figure as codes and numbers; its words stand in the catalogue. */
export interface Cijfertabel {
  readonly id: Cijfertabelnaam;
  /** Codes of the columns; each row has as many cells. */
  readonly kolommen: readonly string[];
  readonly rijen: readonly Cijferrij[];
  /** The last line, one cell a column; null where the rows do not add up to anything. */
  readonly totaal: readonly Cel[] | null;
  /** What each count is a part of, for a share; absent where there is none. */
  readonly noemer?: Cel;
}

/** The figures of the page, in its order. */
export const CIJFERTABELLEN = [
  "gestart",
  "afgesloten",
  "stand",
  "leefgebieden",
  "trechter",
  "eerste_contact",
  "kwam_terug",
  "juiste_plek",
  "functies",
  "kanalen",
  "zelf_beantwoord",
  "niet_doorgegeven",
  "teruggegeven",
  "consulten",
  "consultnut",
] as const;
export type Cijfertabelnaam = (typeof CIJFERTABELLEN)[number];

export type Kwartaal = 1 | 2 | 3 | 4;

/** For whom and when: a team or the whole stad (null), a quarter or the complete quarters of the year (null). */
export interface Cijferkeuze {
  readonly team: string | null;
  readonly jaar: number;
  readonly kwartaal: Kwartaal | null;
}

/** A year of which figures can be shown, with its complete quarters in order. */
export interface Cijferjaar {
  readonly jaar: number;
  readonly kwartalen: readonly Kwartaal[];
}

/** All figures of one choice. */
export interface Cijferoverzicht {
  readonly keuze: Cijferkeuze;
  /** First day the flows count from, and the last day of everything here, `YYYY-MM-DD`. */
  readonly vanaf: string;
  readonly peildatum: string;
  readonly tabellen: Readonly<Record<Cijfertabelnaam, Cijfertabel>>;
}

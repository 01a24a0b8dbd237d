import type { Opening } from "./openingen.ts";

/** What a card must show, already worded; `cards/` turns it into an Adaptive Card and decides nothing. */
export interface Kaartbeeld {
  /** Name of this kind of card, for approved examples: `start`, `stap/woorden`, `aanbod`. */
  readonly naam: string;
  readonly toon: "gewoon" | "gevaar" | "let_op" | "goed";
  readonly titel: string;
  /** "Stap 2 van 7". */
  readonly voortgang?: string;
  readonly alineas: readonly Alinea[];
  readonly velden: readonly Veld[];
  /** Facts to read aloud or look through, each with its own way to change it. */
  readonly regels: readonly Regel[];
  /** The row below the fields; the first is the main one. */
  readonly knoppen: readonly Knop[];
  /** `Direct hulp` and `Ik vertrouw het niet`, apart from the rest. */
  readonly noodknoppen: readonly Knop[];
  /** Offers `Scherm leeg`: everything hidden in one tap, without a turn, nothing typed is lost. */
  readonly schermLeeg: boolean;
  /** Goes back with every button: ids, revision and operation. */
  readonly basis: Readonly<Record<string, string | number>>;
  /** Sent by Teams itself for who looks later. */
  readonly verversen?: Knop;
  /** After so many milliseconds the page asks by itself again, by `verversen`. In the window only. */
  readonly ververstNa?: number;
  /**
   * Holds or asks what a resident says. Where free text stays out of the chat, the chat shows a button to the window
   * with this opening instead of the card.
   */
  readonly venster?: Opening;
  /** Which ways of the navigation are open to this person. In the window only. */
  readonly wegen?: readonly Opening[];
  /** Ids of fields whose words stand here as typed and are not kept so. */
  readonly nietBewaard?: readonly string[];
  /** What is typed on this page is kept while it is typed, by this verb. In the window only. */
  readonly bewaart?: string;
  /** The parts come before the fields: what must be read before something is ticked. In the window only. */
  readonly delenEerst?: true;
  /** Longer pages in parts: what was answered before, the history, a list, a document. In the window only. */
  readonly delen?: readonly Deel[];
  /** Made to be printed, with this line on top of each sheet that begins something. In the window only. */
  readonly afdruk?: string;
}

/** One part of a page, under its own heading. */
export interface Deel {
  readonly titel: string;
  readonly alineas: readonly Alinea[];
  readonly regels: readonly Regel[];
  /** In the window only. A chart always has its table beside it. */
  readonly tabel?: Tabel;
  readonly grafiek?: Grafiek;
  /** Begins a new sheet on paper. */
  readonly bladzijde?: true;
}

/** Already worded; figures that are hidden are words too. */
export interface Tabel {
  readonly bijschrift: string;
  /** The first is the heading of the row headings. */
  readonly kolommen: readonly string[];
  /** One value per column after the first. */
  readonly rijen: readonly Tabelrij[];
  readonly totaal?: Tabelrij;
  /** The places in `kolommen` that hold words, read from the left; the others hold figures. */
  readonly woordkolommen?: readonly number[];
  /** Name of the file that the button "Bewaar als CSV" gives; left out: no such button. */
  readonly bestand?: string;
}

export interface Tabelrij {
  readonly kop: string;
  readonly waarden: readonly string[];
}

/** Horizontal bars from one zero, longest first where the order means nothing. */
export interface Grafiek {
  readonly bijschrift: string;
  /** Below it: what of the table is not drawn. */
  readonly onderschrift?: string;
  readonly staven: readonly {
    readonly kop: string;
    /** Null: hidden, drawn as no bar with its words. */
    readonly waarde: number | null;
    readonly tekst: string;
  }[];
}

export interface Alinea {
  readonly tekst: string;
  /** `zeg`: words to say to the resident. `fout`: what went wrong. `telefoon`: a number to call, large. */
  readonly stijl: "gewoon" | "zeg" | "klein" | "nadruk" | "fout" | "melding" | "telefoon";
}

export interface Keuze {
  readonly titel: string;
  readonly waarde: string;
}

interface Veldbasis {
  /** The question's stable id; the card adds the revision so that no two showings share an input. */
  readonly id: string;
  readonly label: string;
  readonly verplicht: boolean;
  /** What is wrong with what was filled in, beside the field. */
  readonly fout?: string;
  /** Explains below the label, to the colleague. */
  readonly uitleg?: string;
  /** What another card or window put here meanwhile, in words; the person decides which of the two stays. */
  readonly elders?: string;
  /** Hidden behind a button with this title until somebody wants it ("Gaat het over iemand anders?"). */
  readonly achter?: string;
}

export type Veld = Veldbasis &
  (
    | {
        readonly soort: "tekst";
        readonly waarde: string;
        readonly maximum: number;
        readonly regels: "een" | "meer";
        readonly stijl?: "tel" | "email";
        /** Made to be copied from here: counted in characters, with a button that copies it. Nothing of it is sent back. */
        readonly kopie?: true;
      }
    | {
        readonly soort: "keuze";
        readonly waarde: string;
        readonly keuzes: readonly Keuze[];
        readonly vorm: "lijst" | "knoppen";
      }
    | { readonly soort: "meer"; readonly waarde: readonly string[]; readonly keuzes: readonly Keuze[] }
    | { readonly soort: "datum"; readonly waarde: string }
    | { readonly soort: "vink"; readonly waarde: boolean }
  );

export interface Regel {
  readonly label: string;
  readonly waarde: string;
  readonly knop?: Knop;
  /** The label is the thing itself; the value only says more about it. */
  readonly kop?: true;
}

export type Knop = {
  readonly titel: string;
  readonly stijl?: "hoofd" | "gevaar";
} & (
  | {
      readonly verb: string;
      readonly data?: Readonly<Record<string, string | number | boolean>>;
      /** Sends without checking the fields (going back, fetching help). */
      readonly zonderVelden?: boolean;
      /** From the chat it opens the window, whatever it leads to; the card it stands on stays as it is. */
      readonly inVenster?: true;
    }
  | { readonly link: string }
);

/** Where a person can be reached in Teams. Only addresses that passed the guard are ever kept. */
export interface Adres {
  readonly serviceUrl: string;
  readonly gesprekId: string;
  readonly botId: string;
  readonly tenant: string;
}

/** Who said it, where, and which activity carried it. */
export interface Herkomst {
  /** Entra object id in the gemeente's own tenant; never a name or e-mail address. */
  readonly wie: string;
  /** Null in the window: it has no address of its own to send to. */
  readonly adres: Adres | null;
  /** Id of the activity; the same click may come again under another id. In the window: of the wish, which keeps its id. */
  readonly activiteit: string;
  /** Activity id of the card that was tapped, or null when nothing was tapped. */
  readonly kaart: string | null;
}

/** What a person did, freed of Teams and of the window: all that crosses the border. */
export type Gebeurtenis = Herkomst &
  (
    | { readonly soort: "tekst"; readonly tekst: string; readonly bijlage: boolean }
    | { readonly soort: "knop"; readonly verb: string; readonly data: Readonly<Record<string, unknown>> }
    | { readonly soort: "binnenkomst" }
    | { readonly soort: "bijlage" }
    | { readonly soort: "spraak" }
    | { readonly soort: "niets" }
  );

/** An event outside a one-to-one chat: others read along, so nothing of it is used. */
export interface Groepsgebeurtenis {
  readonly soort: "groep";
  readonly adres: Adres;
}

/** What somebody searches for beside a message box; it belongs to no conversation of ours and has no address. */
export interface Zoekvraag {
  readonly soort: "zoek";
  readonly wie: string;
  /** As typed; empty asks for one's own most pressing vragen. */
  readonly tekst: string;
}

/** What goes back at once: the card in the answer to a tap, a plain sentence, or nothing. */
export type Antwoord =
  | { readonly soort: "kaart"; readonly kaart: object }
  | { readonly soort: "zin"; readonly tekst: string }
  | { readonly soort: "niets" };

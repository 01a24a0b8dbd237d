import type { Kaartbeeld } from "../../dialogs/beeld.ts";

/** Where the window sends each wish: `POST`, a bearer token, JSON in this form. */
export const ADRES = "/api/venster";

/**
 * What somebody wants in the window: a verb of `src/app/wijzer.ts` with what its button carries. Fields go along under
 * `veldId(id, basis.rev)` as on a card, so that one reader serves both.
 */
export interface Vensterverzoek {
  /** Names this wish, 16 to 40 characters of base64url; sent again after a lost connection it stays one wish. */
  readonly op: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, string | number | boolean>>;
}

/** What the window shows next; 401, 403, 413 and 503 come without a body. */
export type Vensterantwoord =
  | {
      readonly soort: "beeld";
      readonly beeld: Kaartbeeld;
    }
  /** Nothing to show but this sentence: not on the roster, not ready yet, not kept. */
  | { readonly soort: "zin"; readonly tekst: string };

/** Keeps what is being typed without going on; `af` says that a field was left, so that its words are looked at for danger. */
export const BEWAAR = "bewaar";

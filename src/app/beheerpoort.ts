import type { Proef, Proefvraag } from "../domain/beheer/proef.ts";
import type { Bestanden, Inrichtingsversie, Versiekop } from "../domain/inrichting.ts";
import type { Auditregel } from "./poorten.ts";

/** The configuration as an administrator works on it; the heavy part runs beside the process. */
export interface Beheerpoort {
  /** What is in force; null while there is nothing. @throws {Storing} */
  geldend(): Promise<Inrichtingsversie | null>;
  /** The versions that can be put in force again, newest first, with when each came in force. @throws {Storing} */
  versies(): Promise<readonly Versiekop[]>;
  /** The contents of one file as data; null when it is not there or cannot be read. */
  inhoud(bestanden: Bestanden, naam: string): unknown;
  /**
   * What would come of a change. Null: it is not known yet; ask again after a moment.
   *
   * @param binnenMs how long it may be waited for
   * @throws {Storing}
   */
  probeer(vraag: Proefvraag, binnenMs: number): Promise<Proef | null>;
  /**
   * Puts these files in force over those of `verwacht`, or of the version that comes back. False: another version came
   * in between. A file that is not named stays as it is there.
   *
   * @throws {Storing}
   */
  zet(zetting: Beheerzetting): Promise<boolean>;
}

export interface Beheerzetting {
  readonly verwacht: number;
  /** The version that comes back; null: only `bestanden` change. */
  readonly terugNaar: number | null;
  readonly bestanden: Bestanden;
  /** Milliseconds since 1970. */
  readonly nu: number;
  readonly audit: Auditregel;
}

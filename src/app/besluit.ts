import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import type { Gesprek } from "../domain/gesprek.ts";
import type { Oproep } from "../domain/oproep.ts";
import type { Vraag } from "../domain/vraag.ts";
import type { Beheerzetting } from "./beheerpoort.ts";
import type { Auditregel, Feit, RecordSleutel, Taak, Verwijzing, Weektelling, Wijziging } from "./poorten.ts";
import type { Geborgd, Stand } from "./stand.ts";

/** The result of a turn that was refused: logged each time, and in nobody's way when the right to it comes later. */
export const GEWEIGERD = "geweigerd";

/** What one turn changes and shows; nothing of it has happened yet. */
export interface Besluit {
  readonly gesprek: Gesprek;
  readonly vraag: Vraagbesluit | null;
  readonly oproep: { readonly sleutel: RecordSleutel; readonly versie: number; readonly doc: Oproep } | null;
  readonly andere: readonly Wijziging[];
  readonly taken: readonly Taak[];
  readonly vervallen: readonly string[];
  readonly audit: readonly Pick<Auditregel, "actie" | "object" | "resultaat">[];
  readonly feiten: readonly Feit[];
  readonly geteld?: readonly Weektelling[];
  /** Another configuration to put in force before the rest is kept; when another one came in between, all is decided anew. */
  readonly inrichting?: Pick<Beheerzetting, "verwacht" | "terugNaar" | "bestanden">;
  readonly verwijzingen: readonly { readonly naar: RecordSleutel; readonly geheim: Verwijzing; readonly tot: number }[];
  readonly ongeldig: readonly Verwijzing[];
  /** The card to answer with, once the number is known; null leaves the card as it is. */
  readonly toon: ((nummer: number | null) => Kaartbeeld) | null;
  /** What a repetition of this operation shows: a record, or `start`. */
  readonly resultaat: string;
}

interface Vraagbesluit {
  readonly sleutel: RecordSleutel;
  readonly versie: number;
  /** Null erases the vraag and its key. */
  readonly doc: Vraag | null;
  readonly nummer: boolean;
}

export function niets(stand: Stand): Besluit {
  return {
    gesprek: stand.gesprek.doc,
    vraag: null,
    oproep: null,
    andere: [],
    taken: [],
    vervallen: [],
    audit: [],
    feiten: [],
    verwijzingen: [],
    ongeldig: [],
    toon: null,
    resultaat: "start",
  };
}

/** A decision that only shows something and keeps nothing. */
export function laatZien(stand: Stand, beeld: Kaartbeeld): Besluit {
  return { ...niets(stand), toon: () => beeld };
}

export function wijzigVraag(geborgd: Geborgd<Vraag>, doc: Vraag | null, nummer = false): Vraagbesluit {
  return { sleutel: geborgd.sleutel, versie: geborgd.versie, doc, nummer };
}

export function nieuweVraag(doc: Vraag): Vraagbesluit {
  return { sleutel: `vraag/${doc.id}`, versie: 0, doc, nummer: false };
}

import type { Plek } from "../../dialogs/beelden/zicht.ts";
import { restore } from "../../dialogs/flow.ts";
import { stroomVan } from "../../dialogs/stromen.ts";
import type { Catalogus } from "../../dialogs/teksten.ts";
import type { Gemeente, Persoon } from "../domain/gemeente.ts";
import { Gesprek, nieuwGesprek } from "../domain/gesprek.ts";
import { Oproep } from "../domain/oproep.ts";
import { Vraag } from "../domain/vraag.ts";
import type { Bewaard, RecordSleutel } from "./poorten.ts";

/** Fresh, unguessable values for this turn; made outside, so that deciding stays pure. */
export interface Vers {
  readonly id: string;
  readonly code: string;
  readonly geheim: string;
}

/** What a decision may look at besides the stored records. */
export interface Omgeving {
  readonly gemeente: Gemeente;
  readonly catalogus: Catalogus;
  /** Milliseconds since 1970. */
  readonly nu: number;
  readonly vers: Vers;
  readonly publiekeUrl: string;
  /** Where the person is looking. */
  readonly plek: Plek;
  readonly schuilnaam: (oid: string) => string;
}

/** A document with the version it was read at; 0 when it is new. */
export interface Geborgd<T> {
  readonly sleutel: RecordSleutel;
  readonly versie: number;
  readonly doc: T;
  readonly nummer: number | null;
}

/** Everything one turn knows: who it is, and the records their tap or words lead to. */
export interface Stand {
  readonly ik: Persoon;
  readonly gesprek: Geborgd<Gesprek>;
  /** The person was found where they were not known before; worth keeping, whatever else this turn does. */
  readonly nieuwAdres?: boolean;
  readonly vraag: Geborgd<Vraag> | null;
  readonly oproep: Geborgd<Oproep> | null;
  /** Found through a code or a telephone number. */
  readonly gevonden: Geborgd<Vraag> | null;
  /** The handed-over vragen of this person, for the overview only. */
  readonly lopend?: readonly Geborgd<Vraag>[];
  /** The handed-over vragen of this person's team that are not closed, most pressing first; for that page only. */
  readonly team?: readonly Geborgd<Vraag>[];
}

export function alsGesprek(bewaard: Bewaard, wie: string): Geborgd<Gesprek> {
  const doc = bewaard.inhoud === null ? nieuwGesprek(wie) : Gesprek.parse(bewaard.inhoud);
  return { sleutel: bewaard.sleutel, versie: bewaard.versie, doc, nummer: null };
}

export function alsVraag(bewaard: Bewaard | null | undefined): Geborgd<Vraag> | null {
  if (bewaard == null || bewaard.inhoud === null || !bewaard.sleutel.startsWith("vraag/")) return null;
  const doc = Vraag.parse(bewaard.inhoud);
  const stroom = restore(stroomVan(doc.stroom.flow), doc.stroom);
  return {
    sleutel: bewaard.sleutel,
    versie: bewaard.versie,
    doc: { ...doc, stroom: { ...doc.stroom, ...stroom, answers: { ...stroom.answers } } },
    nummer: bewaard.nummer,
  };
}

export function alsOproep(bewaard: Bewaard | null | undefined): Geborgd<Oproep> | null {
  if (bewaard == null || bewaard.inhoud === null || !bewaard.sleutel.startsWith("oproep/")) return null;
  return { sleutel: bewaard.sleutel, versie: bewaard.versie, doc: Oproep.parse(bewaard.inhoud), nummer: null };
}

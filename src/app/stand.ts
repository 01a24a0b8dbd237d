import type { Plek } from "../../dialogs/beelden/zicht.ts";
import { restore } from "../../dialogs/flow.ts";
import { stroomVan } from "../../dialogs/stromen.ts";
import type { Catalogus } from "../../dialogs/teksten.ts";
import { Agenda, legeAgenda } from "../domain/casuistiek/agenda.ts";
import { Casus, type Tijdvak } from "../domain/casuistiek/casus.ts";
import { Overleg } from "../domain/casuistiek/overleg.ts";
import type { Tellingen } from "../domain/cijfers/telling.ts";
import type { Gemeente, Persoon } from "../domain/gemeente.ts";
import { Gesprek, nieuwGesprek } from "../domain/gesprek.ts";
import { Oproep } from "../domain/oproep.ts";
import type { Signaalconcept } from "../domain/signaal/concept.ts";
import { Signaal } from "../domain/signaal/signaal.ts";
import { Vraag } from "../domain/vraag.ts";
import type { Beheerstand } from "./beheerstand.ts";
import type { Bewaard, Geladen, Laadvraag, RecordSleutel } from "./poorten.ts";

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
  /** Load points somebody has now. */
  readonly belasting: (oid: string) => number;
}

/**
 * The same with the load points as they were loaded. That somebody asked for them when they were not is remembered:
 * then the decision is made again with what was missed.
 */
export function metBelasting(
  om: Omgeving,
  vraag: Laadvraag,
  { belasting }: Pick<Geladen, "belasting">,
): { readonly om: Omgeving; readonly gemist: () => boolean } {
  let gemist = false;
  const punten = (oid: string) => {
    gemist ||= vraag.belasting !== true;
    return belasting.get(om.schuilnaam(oid)) ?? 0;
  };
  return { om: { ...om, belasting: punten }, gemist: () => gemist };
}

/** A document with the version it was read at; 0 when it is new. */
export interface Geborgd<T> {
  readonly sleutel: RecordSleutel;
  readonly versie: number;
  readonly doc: T;
  readonly nummer: number | null;
}

/** Part of a list, most pressing first. */
export interface Lijstblad {
  readonly vragen: readonly Geborgd<Vraag>[];
  /** There is more after this. */
  readonly meer: boolean;
  /** The drafts that come before them. */
  readonly concepten?: readonly Vraag[];
}

/** What planning needs besides the record a button is about; loaded only for the verbs that plan. */
export interface Planning {
  /** By oid: whoever may be booked now, and the person who taps. */
  readonly agendas: ReadonlyMap<string, Geborgd<Agenda>>;
  /** By id: the coming meetings of this person; one that nobody did anything for yet is not there. */
  readonly overleggen: ReadonlyMap<string, Geborgd<Overleg>>;
  /** By id: the cases that these concern. */
  readonly casussen: ReadonlyMap<string, Geborgd<Casus>>;
  /** Busy in the calendar of the organisation, by oid; null when it did not answer or there is none. */
  readonly buiten: ReadonlyMap<string, readonly Tijdvak[]> | null;
}

/** Everything one turn knows: who it is, and the records their tap or words lead to. */
export interface Stand {
  readonly ik: Persoon;
  readonly gesprek: Geborgd<Gesprek>;
  /** The person was found where they were not known before; worth keeping, whatever else this turn does. */
  readonly nieuwAdres?: boolean;
  readonly vraag: Geborgd<Vraag> | null;
  readonly oproep: Geborgd<Oproep> | null;
  readonly casus?: Geborgd<Casus> | null;
  readonly overleg?: Geborgd<Overleg> | null;
  readonly planning?: Planning;
  readonly signaal?: Geborgd<Signaal> | null;
  /** What this person is typing of a signal, for the verbs that show or keep it; version 0 while nothing is kept. */
  readonly signaalconcept?: Geborgd<Signaalconcept>;
  /** The signals of the list that was asked for, as this person may see them. */
  readonly signalen?: readonly Geborgd<Signaal>[];
  /** What was counted, for the verbs that show figures. */
  readonly tellingen?: Tellingen;
  /** The configuration and what was prepared on it, for the verbs of the administrator. */
  readonly beheer?: Beheerstand;
  /** Oid of who helps the household of the telephone number that was filled in; null when nobody is known. */
  readonly regisseur?: string | null;
  /** Found through a code or a telephone number. */
  readonly gevonden: Geborgd<Vraag> | null;
  /** The vraag with the number that was typed. */
  readonly genummerd?: Geborgd<Vraag> | null;
  /** What the list that was asked for holds, as far as it is shown; only what this person may see. */
  readonly lijst?: Lijstblad;
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

export function alsCasus(bewaard: Bewaard | null | undefined): Geborgd<Casus> | null {
  if (bewaard == null || bewaard.inhoud === null || !bewaard.sleutel.startsWith("casus/")) return null;
  const { sleutel, versie, inhoud, nummer } = bewaard;
  return { sleutel, versie, doc: Casus.parse(inhoud), nummer };
}

export function alsOverleg(bewaard: Bewaard | null | undefined): Geborgd<Overleg> | null {
  if (bewaard == null || bewaard.inhoud === null || !bewaard.sleutel.startsWith("overleg/")) return null;
  const { sleutel, versie, inhoud } = bewaard;
  return { sleutel, versie, doc: Overleg.parse(inhoud), nummer: null };
}

export function alsSignaal(bewaard: Bewaard | null | undefined): Geborgd<Signaal> | null {
  if (bewaard == null || bewaard.inhoud === null || !bewaard.sleutel.startsWith("signaal/")) return null;
  const { sleutel, versie, inhoud, nummer } = bewaard;
  return { sleutel, versie, doc: Signaal.parse(inhoud), nummer };
}

/** The agenda of this person; an empty one when nothing was ever booked. */
export function alsAgenda(bewaard: Bewaard, wie: string): Geborgd<Agenda> {
  const { sleutel, versie, inhoud } = bewaard;
  return { sleutel, versie, doc: inhoud === null ? legeAgenda(wie) : Agenda.parse(inhoud), nummer: null };
}

import type { Rolwissel } from "../domain/beheer/rolwissel.ts";
import type { Feit } from "../domain/cijfers/feiten.ts";
import type { Periode, Tellingen, Telmoment } from "../domain/cijfers/telling.ts";
import type { Bestanden, Inrichtingsversie, Versiekop } from "../domain/inrichting.ts";
import type { Adres } from "./gebeurtenis.ts";

/**
 * `<kind>/<id>`; the store turns it into a key that betrays nothing. `gesprek` and `agenda` are kept per person,
 * `signaalconcept` per pseudonym: what that person is typing. `week` holds which week some weekly work was done for.
 */
export type RecordSleutel = `${Recordsoort}/${string}`;
export type Recordsoort =
  | "gesprek"
  | "vraag"
  | "oproep"
  | "casus"
  | "overleg"
  | "agenda"
  | "signaal"
  | "signaalconcept"
  | "week"
  | "beheer";

/** A secret that leads to a record without a search: the code on the slip, a telephone number, a link. */
export type Verwijzing = `code/${string}` | `telefoon/${string}` | `briefje/${string}` | `feed/${string}` | Huishouden;

/** The telephone number of a household, to the chat of the colleague who helps it: one plan, one regisseur. */
export type Huishouden = `regisseur/${string}`;

/**
 * `team/…`: the handed-over vragen of a team that are not closed, by what is due first (`volgendeDatum`).
 * `wachtrij/…`: those of a team that wait for their function, oldest first. `niemand/…`: those that nobody takes,
 * not even a team lead. `van/…`: those that somebody owns, is asked for, or sent. `nazorg/…`: those of a team that are
 * closed and still ask for something: a call to see how it goes, or taking over in the registration system.
 * `casussen/…`: the consults and cases somebody asked or is asked for, by what comes first, and
 * what is over behind that. `plek/…`: those that wait for a time with an expertise, oldest first.
 * `signalen/<team>`: the signals of a team that still ask for something, and those of the last year behind them;
 * `signalen_van/<oid>`: those somebody gave.
 */
export type Lijst =
  | `team/${string}`
  | `wachtrij/${string}`
  | `niemand/${string}`
  | `van/${string}`
  | `nazorg/${string}`
  | `casussen/${string}`
  | `plek/${string}`
  | `signalen/${string}`
  | `signalen_van/${string}`;

/** One stored document. `versie` is 0 for a record that does not exist yet. */
export interface Bewaard {
  readonly sleutel: RecordSleutel;
  readonly versie: number;
  /** The document as it was stored, decrypted and parsed but not yet validated; null when there is none. */
  readonly inhoud: unknown;
  /** The number people use for a vraag; null until it is handed over. */
  readonly nummer: number | null;
}

export interface Laadvraag {
  readonly records: readonly RecordSleutel[];
  /** Also load the active vraag that this gesprek record names in plain sight (field `actief`). */
  readonly metActieve?: RecordSleutel;
  /** Also load the records that these secrets lead to. */
  readonly via?: readonly Verwijzing[];
  /** Also load `aantal` records of a list, from the first or from place `vanaf`, which counts from 0. */
  readonly lijst?: { readonly naam: Lijst; readonly aantal: number; readonly vanaf?: number };
  /** Also load the vraag that people call by this number. */
  readonly nummer?: number;
  /** Also load how much everybody has. */
  readonly belasting?: boolean;
  /** Operations to look up in the record they belong to. */
  readonly operatie?: { readonly record: RecordSleutel; readonly id: string };
}

export interface Geladen {
  /** In the order asked: records, then the active one if asked and named, then those found through `via`. */
  readonly records: readonly Bewaard[];
  readonly actieve: Bewaard | null;
  /** Per secret asked, the record it leads to or null. */
  readonly via: readonly (Bewaard | null)[];
  /** The vraag with the number asked; null when there is none (any more), or none was asked. */
  readonly genummerd: Bewaard | null;
  /** The records of the list asked, lowest `op` first. */
  readonly lijst: readonly Bewaard[];
  /** Load points by pseudonym (`Opslag.schuilnaam`); empty unless asked. Kept in the commit, so never out of step. */
  readonly belasting: ReadonlyMap<string, number>;
  /** The result of the operation when it was done before, else null. */
  readonly eerder: string | null;
  /** The version of the configuration that is in force; 0 while there is none. */
  readonly inrichting: number;
}

/** Work for later: everything that is sent, falls due or is erased. Opaque ids only: it stands readable in Redis. */
export interface Taak {
  /** Adding a task under an id that exists moves it and replaces its content. */
  readonly id: string;
  /** When it falls due, in milliseconds since 1970. */
  readonly om: number;
  readonly inhoud: Taakinhoud;
}

/** Opaque: a kind, record ids and small numbers. */
export interface Taakinhoud {
  readonly soort: string;
  readonly vraag?: string;
  readonly oproep?: string;
  readonly casus?: string;
  readonly overleg?: string;
  readonly signaal?: string;
  /** Pseudonym of a person (`Opslag.schuilnaam`), never an object id. */
  readonly voor?: string;
  readonly ronde?: number;
  readonly tekst?: string;
  /** Id of a team. */
  readonly team?: string;
}

/** One line of the audit log (BIO2 8.15: action, object, result, origin, actor, time). Pseudonyms only. */
export interface Auditregel {
  readonly actie: string;
  readonly object: string;
  readonly resultaat: "gelukt" | "geweigerd";
  readonly door: string;
  readonly rol: string;
  readonly bron: "chat" | "venster" | "taak" | "beheer";
}

export type { Feit } from "../domain/cijfers/feiten.ts";

/** Something that is counted in a week. It has no moment and no place in a log: those would say whose it was. */
export interface Weektelling {
  /** `route`: what a decision looked at. `terugkoppeling`: that a person decided otherwise than the words pointed. */
  readonly soort: "route" | "terugkoppeling";
  /** The Monday, `YYYY-MM-DD`. */
  readonly week: string;
  /** Codes and known words only, the same text for the same. */
  readonly wat: string;
  /** When the week is forgotten, in milliseconds since 1970. */
  readonly tot: number;
}

export interface Wijziging {
  readonly sleutel: RecordSleutel;
  /** The version this change was made on; 0 creates. */
  readonly versie: number;
  /** The new document, or null to erase the record and its key. */
  readonly inhoud: object | null;
  /** Gives the vraag its number in the same commit when it has none yet. */
  readonly nummer?: boolean;
  /** Kept in plain sight beside a gesprek record, so that one load finds the active vraag. */
  readonly actief?: RecordSleutel | null;
  /** Puts the record on a list, or moves it there; null takes it off. */
  readonly lijsten?: readonly { readonly naam: Lijst; readonly op: number | null }[];
}

export interface Vastlegging {
  /** The operation of this commit, kept with the first record; a repetition changes nothing and returns the first result. */
  readonly operatie: string;
  readonly resultaat: string;
  readonly wijzigingen: readonly Wijziging[];
  readonly taken: readonly Taak[];
  readonly vervallen: readonly string[];
  /** A task of the relay that is done with this commit; kept when somebody replaced it meanwhile. */
  readonly afgehandeld?: Pacht;
  readonly audit: readonly Auditregel[];
  readonly feiten: readonly Feit[];
  /** When these facts are counted; without it there can be none. */
  readonly telt?: Telmoment;
  readonly geteld?: readonly Weektelling[];
  /** Drops what was logged before these moments; `nu` says what time it is for who asks. */
  readonly snoei?: { readonly nu: number; readonly audit: number; readonly feiten: number };
  /** By how many load points somebody (pseudonym) goes up or down. */
  readonly belasting?: readonly { readonly wie: string; readonly erbij: number }[];
  readonly verwijzingen: readonly { readonly naar: RecordSleutel; readonly geheim: Verwijzing; readonly tot: number }[];
  readonly ongeldig: readonly Verwijzing[];
}

export type Uitslag =
  | { readonly uitslag: "vast"; readonly nummers: ReadonlyMap<RecordSleutel, number> }
  | { readonly uitslag: "dubbel"; readonly resultaat: string }
  | { readonly uitslag: "botsing" };

/** A task leased by a relay: nobody else does it until `tot`. */
export interface Pacht {
  readonly taak: Taak;
  /** End of the lease, in milliseconds since 1970; also the proof that the lease is still ours. */
  readonly tot: number;
  /** 1 the first time; more when an earlier try did not report back, so that it may have had its effect. */
  readonly poging: number;
  /** Given once, to this lease: a lease of the same task that ends at the same moment is another. */
  readonly volgnummer: number;
}

/** The only memory of the bot. One `laad` and one `legVast` a turn, each one round trip. */
export interface Opslag {
  /** @throws {Storing} when Redis does not answer in time */
  laad(vraag: Laadvraag): Promise<Geladen>;
  /** All of it or nothing. @throws {Storing} when it is unknown whether the commit was done: repeat it, the operation id makes that safe */
  legVast(vastlegging: Vastlegging): Promise<Uitslag>;
  /** Leases at most `aantal` due tasks. */
  neem(nu: number, aantal: number, pachtMs: number): Promise<readonly Pacht[]>;
  /** Ends a lease without a record change: done, or again at `opnieuw`. `zeker` says that this try had no effect outside. */
  rondAf(pacht: Pacht, opnieuw?: { readonly om: number; readonly zeker: boolean }): Promise<void>;
  /** The due time of the first task, or null. */
  eerstvolgende(): Promise<number | null>;
  /** A name for a person that says nothing without our key. */
  schuilnaam(oid: string): string;
  /** What was counted in these months and weeks, in one round trip; a period in which nothing was is empty. @throws {Storing} */
  leesTellingen(periodes: readonly Periode[]): Promise<Tellingen>;
}

/** The versioned configuration that all processes of a gemeente go by. */
export interface Inrichtingsopslag {
  /** 0 while there is none. @throws {Storing} */
  geldendeVersie(): Promise<number>;
  /**
   * One version, the newest unless asked otherwise; null when it is not there (any more).
   *
   * @throws {Storing} when Redis does not answer in time
   * @throws {TypeError} when it was damaged, or our keys do not open it
   */
  leesInrichting(versie?: number): Promise<Inrichtingsversie | null>;
  /**
   * Puts these files in force as the version after `verwacht`; 0 is the first. Of those before it the last twenty are
   * kept that no tap on the sociale kaart made.
   *
   * @returns the new version, or null when another one came in between
   * @throws {Storing} when it is unknown whether it was done: repeat it, a second time does no harm
   */
  zetInrichting(zetting: Inrichtingszetting): Promise<number | null>;
  /** The newest version and those that are kept before it, newest first. @throws {Storing} */
  versies(): Promise<readonly Versiekop[]>;
}

export interface Inrichtingszetting {
  readonly verwacht: number;
  readonly bestanden: Bestanden;
  /** Milliseconds since 1970. */
  readonly nu: number;
  readonly audit: Auditregel;
  /** An owner tapped it on the sociale kaart: when the next one comes, it is not kept. */
  readonly tik?: boolean;
  /** Whose roles it changes: each gets a line in the audit log, in the same commit. */
  readonly rollen?: readonly Rolwissel[];
  /** In the same commit too. */
  readonly taken?: readonly Taak[];
}

/** What stands in the calendar of the organisation for one appointment: neutral words and a time, never what it is about. */
export interface Buitenafspraak {
  /** Ours and for ever the same: a second try never makes a second event. */
  readonly sleutel: string;
  /** Its id there; null when it was not made yet. */
  readonly id: string | null;
  readonly van: number;
  readonly tot: number;
  readonly onderwerp: string;
  readonly waar: string;
  readonly online: boolean;
  /** Oids; the first organises. */
  readonly mensen: readonly [string, ...string[]];
}

/** The calendars of the organisation (Microsoft Graph). Left out where none is configured: then ours is all there is. */
export interface Buitenagenda {
  /**
   * When these people are busy elsewhere, by oid; who is not known there is left out.
   *
   * @throws {Storing} when it does not answer in time
   */
  bezet(
    mensen: readonly string[],
    van: number,
    tot: number,
  ): Promise<ReadonlyMap<string, readonly { readonly van: number; readonly tot: number }[]>>;
  /** Makes the event or changes it to this. @returns its id there. @throws {Storing} repeat it: `sleutel` makes that safe */
  zet(afspraak: Buitenafspraak): Promise<string>;
  /** Calls it off; one that is gone already is fine. @throws {Storing} */
  zegAf(afspraak: Pick<Buitenafspraak, "sleutel" | "mensen"> & { readonly id: string }): Promise<void>;
}

/** What became of one attempt to send. */
export type Verzending =
  | { readonly soort: "gelukt"; readonly activiteit: string }
  /** Certainly not delivered; try again, not before `naMs` when Teams said so. */
  | { readonly soort: "later"; readonly naMs: number | null }
  /** May or may not have been delivered. */
  | { readonly soort: "onzeker" }
  /** This address is finished (blocked, uninstalled, refused); the task itself is not. */
  | { readonly soort: "onbereikbaar"; readonly waarom: string }
  /** The card to change is gone. */
  | { readonly soort: "kaart_weg" };

export interface Bericht {
  readonly adres: Adres;
  /** An Adaptive Card, or null for a plain sentence. */
  readonly kaart: object | null;
  readonly tekst: string | null;
  /** What a notification shows: one of the fixed neutral sentences. */
  readonly melding: string;
}

/** One try each; all repeating is the relay's. */
export interface Zender {
  stuur(bericht: Bericht): Promise<Verzending>;
  wijzig(activiteit: string, bericht: Bericht): Promise<Verzending>;
}

/** Static message, facts in fields; never a name, a text of a resident, a token or an object id. */
export interface Logboek {
  info(velden: Logvelden, zin: string): void;
  warn(velden: Logvelden, zin: string): void;
  error(velden: Logvelden, zin: string): void;
}
export type Logvelden = Readonly<Record<string, string | number | boolean | null>>;

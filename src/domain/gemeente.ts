import type { Functie, Kanaal, Leefgebied, Rol } from "./sleutels.ts";
import type { Woordenlijst } from "./taal/onderwerp.ts";

/** A colleague or volunteer on the roster; whoever is not on it is unknown to the bot. */
export interface Persoon {
  /** Entra object id in the gemeente's tenant. */
  readonly oid: string;
  readonly voornaam: string;
  readonly naam: string;
  readonly rollen: readonly Rol[];
  readonly functies: readonly Functie[];
  readonly team: string;
  readonly organisatie: string;
  /** Where the desk can phone this person, as people read it. */
  readonly telefoon: string | null;
  /** ISO weekdays, 1 = Monday. */
  readonly werkdagen: readonly number[];
  /** Oid of who takes over when this person is away or silent. */
  readonly vervanger: string | null;
  readonly afwezig: readonly { readonly van: string; readonly tot: string }[];
  /** What is still missing before a volunteer may start: vog, geheimhouding, instructie. */
  readonly mist: readonly string[];
  /** Id of the desk where this person sits; null for who has none of their own. */
  readonly locatie: string | null;
}

export interface Team {
  readonly id: string;
  readonly naam: string;
  /** Four-digit postcodes, inclusive ranges. */
  readonly postcodes: readonly (readonly [number, number])[];
  readonly telefoon: string;
  /** Oid of the team lead. */
  readonly teamleider: string;
  /** Oid of who coordinates the volunteers and is phoned when nobody reacts. */
  readonly coordinator: string;
}

export interface Locatie {
  readonly id: string;
  readonly naam: string;
  readonly adres: string;
  readonly team: string;
  readonly kanaal: Kanaal;
}

export interface Branchevraag {
  readonly id: string;
  readonly tekst: string;
  readonly soort: "tekst" | "keuze" | "ja_nee";
  readonly keuzes: readonly string[];
  readonly wie: readonly Rol[];
  /** Asked only when one of these words stands in the resident's own words; empty: always. */
  readonly alleenBij: readonly string[];
}

/** What the bot knows of one leefgebied (`config/leefgebieden`). */
export interface Onderwerp {
  /** The name a resident may read along. */
  readonly naam: string;
  readonly functie: Functie;
  readonly vervangendeFunctie: Functie;
  readonly vragen: readonly Branchevraag[];
  readonly basisvoorzieningen: readonly string[];
  /** Whether children in the house matter for this subject. */
  readonly kinderenVragen: boolean;
}

/** ISO 8601 durations: `PnD` of an offer or contact counts working days, `PTn` opening time, retention calendar time. */
export interface Termijnen {
  readonly aanbod: Readonly<Record<"nu" | "vandaag" | "morgen" | "drie_dagen" | "vijf_dagen", string>>;
  readonly contact: Readonly<Record<"nu" | "vandaag" | "morgen" | "drie_dagen" | "vijf_dagen", string>>;
  readonly oproep: string;
  readonly conceptZonderNaam: string;
  readonly conceptMetNaam: string;
  readonly verstuurd: string;
  readonly corrigeren: string;
  readonly briefje: string;
}

/** A gemeente as data: everything an administrator may change without a developer. */
export interface Gemeente {
  readonly id: string;
  readonly naam: string;
  /** `kaart`: free text in cards and chat, for the trial with fictional people only. */
  readonly vrijeTekst: "venster" | "kaart";
  readonly tijdzone: string;
  readonly organisatie: string;
  readonly beheerder: string;
  readonly privacycontact: string;
  readonly tolktelefoon: string;
  /** The registration system where colleagues keep the real file. */
  readonly systeem: string;
  /** Who is told, with a number only, when nobody takes a vraag. */
  readonly telefoon: string;
  /** Per ISO weekday the opening hours, `["08:30", "17:00"]`; absent days are closed. */
  readonly openingstijden: ReadonlyMap<number, readonly [string, string]>;
  /** Days the desks are closed, `YYYY-MM-DD`. */
  readonly gesloten: readonly string[];
  readonly termijnen: Termijnen;
  readonly teams: ReadonlyMap<string, Team>;
  readonly locaties: ReadonlyMap<string, Locatie>;
  /** By oid. */
  readonly mensen: ReadonlyMap<string, Persoon>;
  readonly onderwerpen: ReadonlyMap<Leefgebied, Onderwerp>;
  readonly woorden: ReadonlyMap<Leefgebied, Woordenlijst>;
  /** Words of the code on the slip; two of them and two digits. */
  readonly codewoorden: readonly string[];
}

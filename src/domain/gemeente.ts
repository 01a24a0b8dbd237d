import type { Casuistiek } from "./casuistiek/inrichting.ts";
import type { Functie, Haast, Kanaal, Leefgebied, Merk, Rol, Veiligheid } from "./sleutels.ts";
import type { Taalmodel } from "./taal/begrip.ts";
import type { Woordenlijst } from "./taal/onderwerp.ts";
import type { Beschikbaarheid, SocialeKaart } from "./voorziening.ts";

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
  /** Part of a full week; decides how much somebody can have. */
  readonly fte: number;
  /** Functions this person can stand in for, when nobody has them as their own. */
  readonly reserve: readonly Functie[];
  /** ISO weekdays on which this person works for their own organisation, out of reach for the team ("twee benen"). */
  readonly moederdagen: readonly number[];
  /** Load points at which this person gets no new vraag; null: by fte (`Belastingregels`). */
  readonly grens: number | null;
  /** Between these times ("17:30", "08:30") no message that can wait; null: the quiet hours of the gemeente. */
  readonly stil: readonly [string, string] | null;
  /** First and last day on the team, `YYYY-MM-DD`; null is open. */
  readonly vanaf: string | null;
  readonly tot: string | null;
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
  /** The "DNA van de wijk": another function for a leefgebied than the shared list says. */
  readonly domeinen: ReadonlyMap<Leefgebied, Functie>;
  /** Functions this team has; empty: those its people have. */
  readonly functies: readonly Functie[];
  /** Ids of the partners this team works with. */
  readonly partners: readonly string[];
  /** Ids of teams that merged into this one or were split into it; empty for most. */
  readonly voorgangers: readonly string[];
}

/** An organisation outside Teams to which a vraag can be brought, warm; never an owner. */
export interface Partner {
  readonly id: string;
  readonly naam: string;
  readonly telefoon: string | null;
  readonly leefgebieden: readonly Leefgebied[];
  /** Words of a question about one of these that call for this partner before others; `*` at the end: any ending. */
  readonly woorden: readonly string[];
  /** What a colleague does, in one sentence. */
  readonly hoe: string;
  readonly vanaf: string | null;
  readonly tot: string | null;
  /** Whether there is room, and who keeps that up to date; left out: nobody said. */
  readonly beschikbaar?: Beschikbaarheid;
}

/** One line of `routering.yaml`: when all conditions that are there hold, the first line that fits decides. */
export interface Routeringsregel {
  readonly id: string;
  readonly als: {
    readonly merk?: readonly Merk[];
    readonly veiligheid?: readonly Veiligheid[];
    /** Of the main leefgebied. */
    readonly leefgebied?: readonly Leefgebied[];
    /** The function that the words of the question point to. */
    readonly gelezen?: readonly Functie[];
    readonly team?: readonly string[];
    readonly haast?: readonly Haast[];
    /** An answer of the desk: `bijzonder: [12_tot_15]`, `nodig: [rustig]`. */
    readonly antwoord?: Readonly<Record<string, readonly string[]>>;
  };
  readonly dan: {
    /**
     * `gelezen`: the function that the words point to; `eigen`: that of the team's own list for the main leefgebied;
     * `onderwerp`: that, or else the one of the shared list. A rule whose source says nothing is passed over.
     */
    readonly functie: Functie | "gelezen" | "eigen" | "onderwerp";
    /** Oid of a colleague to ask first. */
    readonly collega?: string;
    readonly team?: string;
    readonly partner?: string;
  };
  /** Continues "Naar Fatima, omdat …". */
  readonly omdat: string;
  readonly vanaf: string | null;
  readonly tot: string | null;
}

/** How much somebody can have: points per vraag by its haste, and how many points go with a full week. */
export interface Belastingregels {
  readonly gewicht: Readonly<Record<"nu" | "vandaag" | "morgen" | "drie_dagen" | "vijf_dagen", number>>;
  readonly perFte: number;
}

/** Days by `YYYY-MM-DD`; a list of them will do. */
export interface Dagen {
  includes(datum: string): boolean;
}

export interface Locatie {
  readonly id: string;
  readonly naam: string;
  readonly adres: string;
  readonly team: string;
  readonly kanaal: Kanaal;
  /** Its own opening hours by ISO weekday; null: those of the gemeente. */
  readonly openingstijden: ReadonlyMap<number, readonly [string, string]> | null;
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
  /** How long a vraag waits for its function before the team lead is asked, by working time. */
  readonly wachtrij: string;
  /** How long its text stays after it was taken over in the registration system. */
  readonly overgenomen: string;
  /** How long it is remembered who helps a household. */
  readonly regisseur: string;
  /** How long the audit log is kept. */
  readonly audit: string;
  /** How long the figures are kept: facts without a name, and what was decided per week. */
  readonly feiten: string;
}

/** Terms of a signal, ISO 8601: until it is seen (working days), until there is an answer, and how long it is kept after. */
export interface Signaaltermijnen {
  readonly gezien: string;
  readonly antwoord: string;
  readonly bewaren: string;
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
  /** Days nobody works: the public holidays of any year and the days of the gemeente itself. */
  readonly gesloten: Dagen;
  readonly termijnen: Termijnen;
  /** When team leads get the list of the day, "08:30"; on days that open. */
  readonly daglijst: string;
  /** On which day (ISO, 1 is Monday) and when team leads get the digest of the week before. */
  readonly weekbericht: { readonly dag: number; readonly tijd: string };
  /** Between these times nothing is sent that can wait, `["18:00", "08:00"]`; null: always. */
  readonly stilleUren: readonly [string, string] | null;
  /** Address that is told with a number only when nobody takes a vraag up, not even the team lead; null: none. */
  readonly laatsteRedmiddel: string | null;
  readonly belasting: Belastingregels;
  /** Ordered: the first that fits decides. */
  readonly routering: readonly Routeringsregel[];
  readonly partners: ReadonlyMap<string, Partner>;
  readonly socialeKaart: SocialeKaart;
  readonly teams: ReadonlyMap<string, Team>;
  readonly locaties: ReadonlyMap<string, Locatie>;
  /** By oid. */
  readonly mensen: ReadonlyMap<string, Persoon>;
  readonly onderwerpen: ReadonlyMap<Leefgebied, Onderwerp>;
  readonly woorden: ReadonlyMap<Leefgebied, Woordenlijst>;
  /** What was learnt from the words and the examples; ask it with `begrijp`. */
  readonly taal: Taalmodel;
  readonly casuistiek: Casuistiek;
  readonly signalen: Signaaltermijnen;
  /** Words of the code on the slip; two of them and two digits. */
  readonly codewoorden: readonly string[];
  /** Sentences of the bot that this gemeente says otherwise, by their key; left out: none. */
  readonly teksten?: ReadonlyMap<string, string>;
}

import type { Casus } from "../casuistiek/casus.ts";
import type { Waaromniet } from "../casuistiek/consult.ts";
import type { Overleg } from "../casuistiek/overleg.ts";
import type { Signaal, Signaalsoort } from "../signaal/signaal.ts";
import type { Afsluiting, Einde, Functie, Haast, Kanaal, Leefgebied } from "../sleutels.ts";
import type { Toestand } from "../vraag.ts";

type JaNee = "ja" | "nee";

/** What a fact can say besides its kind and its team: a code of a short list, or an id of the configuration. */
interface Codes {
  /** The quarter of the hand-over, `2026-K3`. */
  readonly gestart: string;
  readonly leefgebied: Leefgebied | "weet_niet";
  readonly haast: Haast;
  /** Empty when nobody said which. */
  readonly functie: Functie | "";
  readonly beter: Functie | "";
  readonly kanaal: Kanaal | "onbekend";
  readonly stroom: string;
  readonly einde: Einde;
  /** Why a draft went without an end at the desk. */
  readonly weg: "weggegooid" | "bekend_bij_collega" | "kind_onder_12" | "zelfde_vraag" | "verlopen";
  readonly als: Afsluiting;
  /** A second time of the same thing for the same vraag is not another vraag. */
  readonly keer: "eerste" | "weer";
  readonly contact: JaNee | "onbekend";
  readonly opTijd: JaNee;
  readonly pogingen: "0" | "1" | "2" | "3_of_meer";
  /** Working days since the hand-over; empty when it was not the first time. */
  readonly duur: "0" | "1" | "2" | "3" | "4" | "5" | "langer" | "";
  readonly pols: JaNee;
  readonly uitkomst: "goed" | "later";
  readonly antwoord: JaNee;
  /** The rule that decided the function; never in the log (ADR 6). */
  readonly regel: string;
  readonly hoe: "code" | "telefoon" | "zonder_code" | "afgesloten";
  readonly naar: "collega" | "functie";
  readonly reden: (typeof TERUGGEEFREDENEN)[number] | Waaromniet | "geen";
  readonly partner: string;
  readonly voorziening: string;
  readonly signaal: Signaalsoort;
  readonly was: Toestand["soort"] | Casus["stand"]["soort"] | Signaal["stand"]["soort"];
  readonly overgenomen: JaNee;
  readonly expertise: string;
  readonly wijze: string;
  readonly verder: "coordinator" | "collega";
  readonly wie: "vrager" | "specialist";
  readonly nut: JaNee | "beetje";
  readonly gevolg: NonNullable<Casus["gevolg"]>;
  readonly stek: "plaats" | "reserve";
  readonly opnieuw: JaNee;
  readonly thema: string;
  readonly waarom: NonNullable<Overleg["afgelast"]>["waarom"];
}
export type Dimensie = keyof Codes;

/** Why somebody gives a vraag back, or passes it on; the sentence behind each stands in the catalogue. */
export const TERUGGEEFREDENEN = [
  "niet_mijn_onderwerp",
  "te_vol",
  "ben_er_niet",
  "ken_bewoner",
  "ander_gebied",
  "mist_iets",
] as const;

const CONSULT = ["expertise", "wijze"] as const;
const SIGNAAL = ["signaal", "leefgebied"] as const;

/**
 * Every kind of fact there is, with what it says besides its team. What stands here is logged and counted, and nothing
 * else: a kind, a dimension or a code that does not stand here is a mistake of types. No person, no moment, no word of
 * anybody; and no more than a figure, a signal or the weekly digest asks for.
 */
export const FEITEN = {
  // The stock of a team: derived from how a vraag changes (`vraagfeiten.ts`), never written by hand.
  doorgegeven: ["gestart", "leefgebied", "haast", "functie", "kanaal"],
  verhuisd_uit: ["gestart"],
  verhuisd_naar: ["gestart"],
  afgesloten: ["gestart", "als", "contact", "keer"],
  heropend: ["gestart", "als", "pols"],
  ingetrokken: ["gestart"],
  gewist_open: ["gestart"],
  // The desk; the team is that of the desk.
  begonnen: ["stroom", "kanaal"],
  concept_weg: ["weg", "kanaal"],
  einde: ["einde", "leefgebied", "kanaal"],
  einde_terug: ["einde", "leefgebied", "kanaal"],
  bewoner_terug: ["hoe", "contact"],
  voorziening_gemist: ["voorziening", "leefgebied"],
  voorziening_gemist_terug: ["voorziening", "leefgebied"],
  // The chain until somebody takes it up.
  opgepakt: ["functie", "keer"],
  teruggegeven: ["reden", "functie", "keer"],
  doorgezet: ["naar", "reden"],
  toch_zelf: [],
  overname_vervallen: [],
  toegewezen: [],
  in_wachtrij: ["functie"],
  uit_wachtrij: ["functie"],
  aanbod_vervallen: ["functie"],
  naar_teamleider: ["functie"],
  laatste_redmiddel: ["functie"],
  niemand_pakt_op: ["functie"],
  uit_dienst: ["functie"],
  termijn_hersteld: ["functie"],
  // What its owner did.
  eerste_contact: ["haast", "opTijd", "pogingen", "duur", "keer"],
  geen_gehoor: [],
  niet_bereikt: [],
  afspraak: [],
  afspraak_verzet: [],
  afspraak_vervallen: [],
  juiste_plek: ["antwoord", "leefgebied", "functie", "beter", "regel"],
  naar_partner: ["partner"],
  partner_nam_over: ["partner"],
  partner_toch_niet: ["partner"],
  partner_herinnerd: ["partner"],
  overgenomen: [],
  overgenomen_terug: [],
  pols: ["uitkomst"],
  pols_gevraagd: [],
  herinnering_contact: [],
  herinnering_afspraak: [],
  waarschuwing_wissen: [],
  gewist: ["was", "overgenomen"],
  niet_opgepakt_bij_wissen: [],
  // Safety: that it happened, and no more.
  veiligheidskaart: [],
  niet_van_toepassing: [],
  direct_hulp: [],
  niet_pluis: [],
  oproep_verder: [],
  oproep_niemand: [],
  // Signals.
  signaal_gegeven: SIGNAAL,
  signaal_gevonden: SIGNAAL,
  signaal_nieuw: SIGNAAL,
  signaal_gezien: SIGNAAL,
  signaal_opgepakt: SIGNAAL,
  signaal_collectief: SIGNAAL,
  signaal_niet_nu: SIGNAAL,
  signaal_klaar: SIGNAAL,
  signaal_terug: [...SIGNAAL, "was"],
  signaal_ingetrokken: SIGNAAL,
  signaal_herinnerd: SIGNAAL,
  signaal_doorgegeven: SIGNAAL,
  signaal_zonder_antwoord: SIGNAAL,
  signaal_gewist: [...SIGNAAL, "was"],
  // Casuïstiek.
  consult_gevraagd: CONSULT,
  consult_lijst: CONSULT,
  consult_vrij: CONSULT,
  consult_afgesproken: CONSULT,
  consult_afgezegd: CONSULT,
  consult_niemand: CONSULT,
  consult_geregeld: CONSULT,
  consult_verplaatst: CONSULT,
  consult_besproken: CONSULT,
  consult_kan_niet: [...CONSULT, "reden", "verder"],
  consult_coordinator: [...CONSULT, "reden"],
  consult_niet_gekomen: [...CONSULT, "wie"],
  casus_nuttig: [...CONSULT, "nut"],
  casus_gevolg: [...CONSULT, "gevolg"],
  casus_knelpunt: CONSULT,
  casus_ingebracht: ["stek", "opnieuw"],
  casus_ingetrokken: [],
  casus_besproken: ["thema"],
  casus_gewist: ["was"],
  overleg_afgelast: ["waarom"],
} as const satisfies Readonly<Record<string, readonly Dimensie[]>>;

export type Feitsoort = keyof typeof FEITEN;

/** One fact of this kind. The team is empty where there is none. */
export type FeitVan<S extends Feitsoort> = { readonly soort: S; readonly team: string } & {
  readonly [D in (typeof FEITEN)[S][number]]: Codes[D];
};

/** One fact for the figures; no personal data, no free text. */
export type Feit = { readonly [S in Feitsoort]: FeitVan<S> }[Feitsoort];

/** A fact as it stands in the log, also one of a version that knew other kinds. */
export type Feitregel = Readonly<Record<string, string>>;

/** Counted for the gemeente only, and never in the log: see ADR 6. */
export const NIET_IN_HET_LOG: ReadonlySet<string> = new Set<Dimensie>(["regel"]);

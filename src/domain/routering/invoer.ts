import type { Functie, Haast, Leefgebied, Merk, Veiligheid } from "../sleutels.ts";

/**
 * The answers of the desk that a rule may ask for, with the codes they can have. Choices only: what somebody typed
 * never decides by rule and never comes into the log.
 */
export const ROUTEERBAAR: Readonly<Record<string, readonly string[]>> = {
  bijzonder: ["niets", "beroepskracht", "onder_12", "12_tot_15", "16_17", "bekende"],
  over_wie: ["mij", "gezin", "ander", "weet_niet"],
  kanaal: ["balie", "telefoon", "spreekuur", "huisbezoek"],
  woonplek: ["postcode", "geen_vast_adres", "andere_gemeente", "weet_niet"],
  wat_dan: ["huis_uit", "afsluiten", "zorgverzekering", "reageren", "hulp_stopt", "uit_ziekenhuis", "anders"],
  netwerk: ["partner", "familie", "vrienden", "buren", "ander", "niet"],
  organisatie: ["nee", "ja", "weet_niet"],
  mag_weten: ["ja", "liever_ander"],
  kinderen: ["nee", "soms", "ja"],
  nodig: ["tolk", "lezen", "iemand_mee", "rustig", "zonder_trap"],
};

/** What deciding a route may look at: codes only, so that a decision can be kept and played again. */
export interface Routeringsinvoer {
  /** Of the postcode, the desk or the sender. */
  readonly team: string;
  /** The main one first. */
  readonly leefgebieden: readonly Leefgebied[];
  /** The function that the words point to; null when they say nothing. */
  readonly gelezen: Functie | null;
  readonly merken: readonly Merk[];
  readonly labels: readonly Veiligheid[];
  readonly haast: Haast;
  /** By question id (`ROUTEERBAAR`). */
  readonly antwoorden: Readonly<Record<string, readonly string[]>>;
  /** Ids of partners that the words call for. */
  readonly partners: readonly string[];
  /** `YYYY-MM-DD`; rules and partners have dates. */
  readonly dag: string;
}

/** The answers that rules may ask for, out of all answers. */
export function routeerbareAntwoorden(answers: Readonly<Record<string, unknown>>): Routeringsinvoer["antwoorden"] {
  const gevonden = Object.entries(ROUTEERBAAR).map(([vraag, codes]) => {
    const waarde = Object.hasOwn(answers, vraag) ? answers[vraag] : undefined;
    const gekozen = Array.isArray(waarde) ? waarde : [waarde];
    return [vraag, codes.filter((code) => gekozen.includes(code))] as const;
  });
  return Object.fromEntries(gevonden.filter(([, codes]) => codes.length > 0));
}

import { Einde, Functie, Kanaal, Leefgebied } from "../sleutels.ts";
import { TERUGGEEFREDENEN } from "./feiten.ts";

/** Something that is counted per quarter and team, in all and by the codes of each of its breakdowns. */
export interface Meting {
  readonly id: string;
  /** The kinds of fact that count one, and those that take one back. */
  readonly soorten: readonly string[];
  readonly terug: readonly string[];
  readonly uitsplitsingen: readonly Uitsplitsing[];
}

export interface Uitsplitsing {
  /** Other codes of this dimension count too, after these; null: nothing but these is counted. */
  readonly dimensie: string | null;
  /** `leefgebied=financien`, in the order of the page. */
  readonly codes: readonly string[];
}

/** The code of what has none. */
export const ONBEKEND = "onbekend";

/** What the desk answered itself. */
export const ZELF = ["snel_klaar", "direct_beantwoord", "doorverwezen"] as const;

/** Why a question was not passed on: an end at the desk, or what became of a draft. */
const NIET = [
  ...Einde.options.filter((code) => !ZELF.some((zelf) => zelf === code)).map((code) => `einde=${code}`),
  ...["bekend_bij_collega", "kind_onder_12", "zelfde_vraag", "verlopen", "weggegooid"].map((code) => `weg=${code}`),
];

function per(dimensie: string, codes: readonly string[]): Uitsplitsing {
  return { dimensie, codes: codes.map((code) => `${dimensie}=${code}`) };
}

function meting(soort: string, ...uitsplitsingen: readonly Uitsplitsing[]): Meting {
  return { id: soort, soorten: [soort], terug: [], uitsplitsingen };
}

/** What was passed on to a team. The tables of started and closed are made of it too. */
export const INSTROOM = meting(
  "doorgegeven",
  per("leefgebied", Leefgebied.options),
  per("functie", Functie.options),
  per("kanaal", Kanaal.options),
);

/** The other flows; nothing of one follows from another. */
export const METINGEN: readonly Meting[] = [
  meting("begonnen"),
  meting("opgepakt"),
  meting("afgesloten"),
  meting("eerste_contact", per("opTijd", ["ja", "nee"])),
  meting("bewoner_terug", per("contact", ["nee", "ja"])),
  meting("juiste_plek", per("antwoord", ["ja", "nee"])),
  meting("teruggegeven", per("reden", TERUGGEEFREDENEN)),
  bijEinde("zelf_beantwoord", ["einde"], { dimensie: null, codes: ZELF.map((code) => `einde=${code}`) }),
  bijEinde("niet_doorgegeven", ["einde", "concept_weg"], { dimensie: null, codes: NIET }),
  meting("consult_gevraagd"),
  meting("consult_afgesproken"),
  meting("consult_besproken"),
  meting("consult_niet_gekomen"),
  meting("casus_besproken"),
  meting("casus_nuttig", per("nut", ["ja", "beetje", "nee"])),
];

function bijEinde(id: string, soorten: readonly string[], uitsplitsing: Uitsplitsing): Meting {
  return { id, soorten, terug: ["einde_terug"], uitsplitsingen: [uitsplitsing] };
}

/** Kinds of facts that the tables of started and closed are made of. */
const STANDSOORTEN = [
  "doorgegeven",
  "verhuisd_uit",
  "verhuisd_naar",
  "afgesloten",
  "heropend",
  "ingetrokken",
  "gewist_open",
];

/** All kinds of facts that the figures are made of. */
export const SOORTEN: ReadonlySet<string> = new Set([
  ...STANDSOORTEN,
  ...METINGEN.flatMap(({ soorten, terug }) => [...soorten, ...terug]),
]);

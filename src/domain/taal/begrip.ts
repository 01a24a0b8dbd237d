import { Functie, Leefgebied } from "../sleutels.ts";
import { bekijk } from "./kenmerken.ts";
import { type Geleerd, type Kennis, KOLOMMEN, leerVan, type Samenhang, samenhangVan, zoekersVan } from "./model.ts";
import { weeg, wijsAan } from "./waarom.ts";
import { vector } from "./woordenschat.ts";
import type { Zoekers } from "./zoekers.ts";

export type { Kennis } from "./model.ts";

/** What a gemeente can read with; make it with `leer`. */
export interface Taalmodel {
  readonly kennis: Kennis;
  /** Learnt when first asked for. */
  readonly delen: () => Modeldelen;
}

export interface Modeldelen {
  readonly zoekers: Zoekers;
  readonly geleerd: Geleerd;
  readonly samenhang: Samenhang;
}

/** A leefgebied that a text may be about. */
export interface GelezenLeefgebied {
  readonly leefgebied: Leefgebied;
  /** Chance that this is what the resident suffers most from; over all leefgebieden together 1. */
  readonly kans: number;
  /** Chance that it plays a part at all. */
  readonly speelt: number;
  /** The typed words that decided, most telling first; of the first three only. */
  readonly woorden: readonly string[];
}

/** A function that may take the question up. */
export interface GelezenFunctie {
  readonly functie: Functie;
  /** Over all functions together 1. */
  readonly kans: number;
  readonly woorden: readonly string[];
}

/** What a text seems to ask; a proposal, a person decides. */
export interface Begrip {
  /** All fifteen, best first. */
  readonly leefgebieden: readonly GelezenLeefgebied[];
  /** All seven, best first. */
  readonly functies: readonly GelezenFunctie[];
  /** Chance that somebody must be at work within two working days. Danger has rules of its own. */
  readonly spoed: number;
  /** The second net under the rules of danger, in the order of `GEVAARKLASSEN`; only `leesGevaar` reads it. */
  readonly gevaar: Float64Array;
  /** Nothing in the text says anything: there is no proposal in it. */
  readonly leeg: boolean;
}

/** What a person already said; then it is not guessed. */
export interface Bekend {
  readonly leefgebied?: Leefgebied;
}

/** So many of each kind say which words decided. */
const MET_WOORDEN = 3;
/** How sharply a difference in score tells; by these the chances were right as often as they said. */
const SCHERPTE = { hoofd: 1.1, functie: 0.55, spoed: 0.35 };
/** How much it says for a function that the desk confirmed the leefgebied. */
const BEVESTIGD = 1.6;
/** Of a chance to be the main one to a chance to play a part: two things often go together. */
const SPEELT = 0.65;

/**
 * What can be learnt from the knowledge of a gemeente, learnt at the first text.
 *
 * @param geleerd brings what was learnt from this knowledge before; asked for each text, so that it may get better
 */
export function leer(kennis: Kennis, geleerd?: (leer: () => Geleerd) => Geleerd): Taalmodel {
  const zoekers = eenmaal(() => zoekersVan(kennis));
  const samenhang = eenmaal(() => samenhangVan(kennis));
  const nieuw = eenmaal(() => leerVan(kennis, zoekers()));
  return {
    kennis,
    delen: () => ({ zoekers: zoekers(), geleerd: geleerd?.(nieuw) ?? nieuw(), samenhang: samenhang() }),
  };
}

function eenmaal<T>(maak: () => T): () => T {
  let gemaakt: { readonly waarde: T } | null = null;
  return () => (gemaakt ??= { waarde: maak() }).waarde;
}

/** Reads a text; never throws, in a time that grows with the text only. */
export function begrijp(tekst: string, model: Taalmodel, { leefgebied: bevestigd }: Bekend = {}): Begrip {
  const { zoekers, geleerd, samenhang } = model.delen();
  const gezien = bekijk(tekst, zoekers);
  const getallen = vector(gezien, geleerd.schat);
  const weging = weeg(gezien.woorden, getallen, geleerd.gewichten);
  const deel = ([van, aantal]: readonly [number, number]) => weging.scores.slice(van, van + aantal);
  const functie = deel(KOLOMMEN.functie);
  if (bevestigd !== undefined) {
    const past = samenhang[Leefgebied.options.indexOf(bevestigd)];
    for (const plek of functie.keys()) functie[plek]! += BEVESTIGD * (past?.[plek] ?? 0);
  }
  const [, spoed = 0] = kansen(deel(KOLOMMEN.spoed), SCHERPTE.spoed);
  const door = (rang: number, kolom: number) => (rang < MET_WOORDEN ? wijsAan(weging, kolom) : []);
  return {
    leefgebieden: gerangschikt(Leefgebied.options, kansen(deel(KOLOMMEN.hoofd), SCHERPTE.hoofd)).map(
      ({ klasse: leefgebied, plek, kans }, rang) => ({
        leefgebied,
        kans,
        speelt: kans ** SPEELT,
        woorden: door(rang, KOLOMMEN.hoofd[0] + plek),
      }),
    ),
    functies: gerangschikt(Functie.options, kansen(functie, SCHERPTE.functie)).map(({ klasse, plek, kans }, rang) => ({
      functie: klasse,
      kans,
      woorden: door(rang, KOLOMMEN.functie[0] + plek),
    })),
    spoed,
    gevaar: deel(KOLOMMEN.gevaar),
    leeg: getallen.ids.length === 0,
  };
}

function kansen(punten: Float64Array, scherpte: number): Float64Array {
  const hoogste = punten.reduce((meest, een) => Math.max(meest, een), -Infinity);
  const delen = punten.map((een) => Math.exp(scherpte * (een - hoogste)));
  const som = delen.reduce((totaal, deel) => totaal + deel, 0);
  return delen.map((deel) => deel / som);
}

function gerangschikt<Klasse>(klassen: readonly Klasse[], kans: Float64Array) {
  return klassen
    .map((klasse, plek) => ({ klasse, plek, kans: kans[plek] ?? 0 }))
    .toSorted((een, ander) => ander.kans - een.kans);
}

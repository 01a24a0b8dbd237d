import { adressen } from "./adres.ts";
import { geboortedatums } from "./geboortedatum.ts";
import { bsnsIn, cijferreeksen, ibans } from "./getallen.ts";
import { gezondheidswoorden } from "./gezondheid.ts";
import { namen } from "./naam.ts";
import { vindTelefoons } from "./telefoon.ts";

/** Kinds of personal data that the coach points out (`praktijk.md` §9.7), the most serious first. */
export const GEGEVENSSOORTEN = [
  "bsn",
  "v_nummer",
  "iban",
  "telefoon",
  "email",
  "geboortedatum",
  "adres",
  "kenteken",
  "naam_kind",
  "naam",
  "gezondheid",
] as const;
export type Gegevenssoort = (typeof GEGEVENSSOORTEN)[number];

/** Personal data in a text, and where. */
export interface Gevonden {
  readonly soort: Gegevenssoort;
  readonly van: number;
  readonly tot: number;
}

const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const V_NUMMER = /(?<![\p{L}\p{N}])v[-  ]?(?:nummer:? ?)?\d{3}[. ]?\d{3}[. ]?\d{4}(?!\d)/giu;
const KENTEKEN =
  /(?<![\p{L}\p{N}-])(?:[a-z]{1,3}|\d{1,3})-(?:[a-z]{1,3}|\d{1,3})-(?:[a-z]{1,3}|\d{1,3})(?![\p{L}\p{N}-])/giu;
const KENTEKEN_AANEEN =
  /(?<![\p{L}\p{N}])(?:[A-Z]{2}\d{3}[A-Z]|[A-Z]\d{3}[A-Z]{2}|\d[A-Z]{3}\d{2}|\d{2}[A-Z]{3}\d|[A-Z]{3}\d{2}[A-Z]|[A-Z]\d{2}[A-Z]{3}|\d[A-Z]{2}\d{3}|\d{3}[A-Z]{2}\d|\d{2}[A-Z]{4}|[A-Z]{4}\d{2}|[A-Z]{2}\d{2}[A-Z]{2})(?![\p{L}\p{N}])/gu;

/** All personal data in a text, in the order of the text, without overlap. Only a first pair of eyes: it misses things. */
export function vindGegevens(tekst: string): readonly Gevonden[] {
  const telefoons = vindTelefoons(tekst);
  const inTelefoon = ({ van, tot }: Plek) => telefoons.some((een) => een.van <= van && tot <= een.tot);
  const alle: readonly Gevonden[] = [
    ...met(
      "bsn",
      cijferreeksen(tekst)
        .flatMap((reeks) => bsnsIn(reeks))
        // The digits after a country code may pass the elfproef.
        .filter((plek) => !inTelefoon(plek)),
    ),
    ...met("v_nummer", overal(tekst, V_NUMMER)),
    ...met("iban", ibans(tekst)),
    ...met("telefoon", telefoons),
    ...met("email", overal(tekst, EMAIL)),
    ...met("geboortedatum", geboortedatums(tekst)),
    ...met("adres", adressen(tekst)),
    ...met("kenteken", [
      ...overal(tekst, KENTEKEN).filter(({ van, tot }) => isKenteken(tekst.slice(van, tot))),
      ...overal(tekst, KENTEKEN_AANEEN),
    ]),
    ...namen(tekst).map(({ kind, van, tot }) => ({
      soort: kind ? ("naam_kind" as const) : ("naam" as const),
      van,
      tot,
    })),
    ...met("gezondheid", gezondheidswoorden(tekst)),
  ];
  return zonderOverlap(alle);
}

const VERVANGING: Readonly<Record<Gegevenssoort, string>> = {
  bsn: "[nummer weggehaald]",
  v_nummer: "[nummer weggehaald]",
  iban: "[rekeningnummer weggehaald]",
  telefoon: "[telefoonnummer weggehaald]",
  email: "[mailadres weggehaald]",
  geboortedatum: "[datum weggehaald]",
  adres: "[adres weggehaald]",
  kenteken: "[kenteken weggehaald]",
  naam_kind: "[naam weggehaald]",
  naam: "[naam weggehaald]",
  gezondheid: "[ziekte weggehaald]",
};

/**
 * The text with data of these kinds replaced by a neutral word. Repeated until nothing of these kinds is left, so
 * that doing it twice changes nothing.
 */
export function maskeer(tekst: string, soorten: readonly string[]): string {
  if (soorten.length === 0) return tekst;
  const gekozen = new Set(soorten);
  let schoon = tekst;
  for (;;) {
    const weg = vindGegevens(schoon).filter(({ soort }) => gekozen.has(soort));
    if (weg.length === 0) return schoon;
    schoon = vervangen(schoon, weg);
  }
}

function vervangen(tekst: string, weg: readonly Gevonden[]): string {
  let nieuw = "";
  let tot = 0;
  for (const plek of weg) {
    nieuw += tekst.slice(tot, plek.van) + VERVANGING[plek.soort];
    tot = plek.tot;
  }
  return nieuw + tekst.slice(tot);
}

interface Plek {
  readonly van: number;
  readonly tot: number;
}

function met(soort: Gegevenssoort, plekken: readonly Plek[]): readonly Gevonden[] {
  return plekken.map(({ van, tot }) => ({ soort, van, tot }));
}

function overal(tekst: string, patroon: RegExp): readonly Plek[] {
  return [...tekst.matchAll(patroon)].map((treffer) => ({
    van: treffer.index,
    tot: treffer.index + treffer[0].length,
  }));
}

/** Two or three groups of one kind, letters and digits both; "14-3-85" and "twee-in-een" are no number plates. */
function isKenteken(tekst: string): boolean {
  const groepen = tekst.split("-");
  const letters = groepen.filter((groep) => /^[a-z]+$/i.test(groep)).length;
  return tekst.length === 8 && letters > 0 && letters < 3;
}

/** The most serious kind keeps its place; what overlaps it is part of it. */
function zonderOverlap(alle: readonly Gevonden[]): readonly Gevonden[] {
  const ernst = (soort: Gegevenssoort) => GEGEVENSSOORTEN.indexOf(soort);
  const over: Gevonden[] = [];
  let laatste: Gevonden | undefined;
  for (const plek of alle.toSorted((een, ander) => een.van - ander.van || ernst(een.soort) - ernst(ander.soort))) {
    if (laatste !== undefined && plek.van < laatste.tot) {
      if (ernst(plek.soort) >= ernst(laatste.soort)) continue;
      over.pop();
    }
    over.push(plek);
    laatste = plek;
  }
  return over;
}

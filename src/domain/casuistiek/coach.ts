import { vindGegevens } from "../privacy/gegevens.ts";
import { LANGSTE_TEKST, woordenVan } from "../taal/normaliseer.ts";
import { type Beter, beterVoor } from "./coach-beter.ts";
import { beroepen, bijzonder, datums, geloof, internet, nummers, ziekten } from "./coach-feiten.ts";
import { achternamen, kinderen, leeftijd, namen, voorletters } from "./coach-mensen.ts";
import { herkomst, plaatsen, scholen, straten, werkgevers } from "./coach-plekken.ts";
import { AANWIJSSOORTEN, type Aanwijssoort, type Coachkennis, type Kijker, type Plek } from "./coach-soorten.ts";

/** Something in a text that may tell who it is about, and what to write instead. */
export interface Aanwijzing extends Plek {
  readonly woorden: string;
  readonly beter: Beter;
}

type Gegevenssoort = ReturnType<typeof vindGegevens>[number]["soort"];

/** Illnesses that many people have say little here; the rare ones have a list of their own. */
const UIT_GEGEVENS: Readonly<Record<Gegevenssoort, Aanwijssoort | null>> = {
  bsn: "nummer",
  v_nummer: "nummer",
  iban: "nummer",
  kenteken: "nummer",
  telefoon: "contact",
  email: "contact",
  geboortedatum: "datum",
  adres: "adres",
  naam_kind: "naam",
  naam: "naam",
  gezondheid: null,
};

const gegevens: Kijker = ({ tekst }) =>
  vindGegevens(tekst).flatMap(({ soort, van, tot }) => {
    const hier = UIT_GEGEVENS[soort];
    return hier === null ? [] : [{ soort: hier, van, tot }];
  });

const KIJKERS: readonly Kijker[] = [
  gegevens,
  nummers,
  internet,
  straten,
  scholen,
  werkgevers,
  leeftijd,
  kinderen,
  datums,
  herkomst,
  plaatsen,
  ziekten,
  geloof,
  beroepen,
  bijzonder,
  voorletters,
  achternamen,
  namen,
];

/**
 * What in this text may tell a neighbour who it is about, in the order of the text, without overlap. A first pair of
 * eyes that misses things: nothing found never means that a text is anonymous.
 */
export function wijsAan(tekst: string, kennis: Coachkennis): readonly Aanwijzing[] {
  const lees = tekst.slice(0, LANGSTE_TEKST);
  const gelezen = { tekst: lees, woorden: woordenVan(lees), kennis };
  const plekken = KIJKERS.flatMap((kijk) => kijk(gelezen));
  return zonderOverlap(plekken).map((plek) => {
    const woorden = lees.slice(plek.van, plek.tot);
    return { ...plek, woorden, beter: beterVoor(plek.soort, woorden, kennis.vandaag) };
  });
}

function zonderOverlap(plekken: readonly Plek[]): readonly Plek[] {
  const rang = ({ soort }: Plek) => AANWIJSSOORTEN.indexOf(soort);
  const lengte = ({ van, tot }: Plek) => tot - van;
  const over: Plek[] = [];
  for (const plek of plekken.toSorted((een, ander) => rang(een) - rang(ander) || lengte(ander) - lengte(een)))
    if (!over.some((een) => een.van < plek.tot && plek.van < een.tot)) over.push(plek);
  return over.toSorted((een, ander) => een.van - ander.van);
}

import { Functie, Leefgebied } from "../sleutels.ts";
import { GEVAARKLASSEN, gevaarDoel } from "../veiligheid/tweede-net.ts";
import { leerBayes } from "./bayes.ts";
import { type Doel, type Gewichten, naastElkaar, samengevoegd } from "./gewichten.ts";
import { leerGrenzen } from "./grens.ts";
import { bekijk, lijstnaam, naamgetal, nietsEerder } from "./kenmerken.ts";
import { Namen } from "./namen.ts";
import type { Woordenlijst } from "./onderwerp.ts";
import type { Voorbeeld } from "./voorbeeld.ts";
import { maakWoordenschat, vector, type Woordenschat } from "./woordenschat.ts";
import { maakZoekers, type Zoekers } from "./zoekers.ts";

/** What a gemeente knows about language; all of it can be changed by an administrator. */
export interface Kennis {
  readonly woorden: ReadonlyMap<Leefgebied, Woordenlijst>;
  /** Who takes up a leefgebied when nothing else is known. */
  readonly functies: ReadonlyMap<Leefgebied, Functie>;
  /** Words that say about the same, by a name; patterns as `leesWoord` makes them. */
  readonly groepen: ReadonlyMap<string, readonly string[]>;
  readonly voorbeelden: readonly Voorbeeld[];
}

/** What was learnt: one table of weights, its columns those of `KOLOMMEN`. */
export interface Geleerd {
  readonly schat: Woordenschat;
  readonly gewichten: Gewichten;
}

/** Where in the table the answer to each question stands: first column, and how many. */
export const KOLOMMEN = {
  hoofd: [0, Leefgebied.options.length],
  functie: [Leefgebied.options.length, Functie.options.length],
  spoed: [Leefgebied.options.length + Functie.options.length, 2],
  gevaar: [Leefgebied.options.length + Functie.options.length + 2, GEVAARKLASSEN.length],
} as const;

/** How often a function goes with a main leefgebied in the examples, as a logarithm; rows by leefgebied. */
export type Samenhang = readonly Float64Array[];

/** Other leefgebieden of an example count for this part beside the main one. */
const OOK = 0.15;
/** How much the borders count beside Bayes; the three of it were chosen by leaving out one author at a time. */
const GRENS_HOOFD = 1.4;
const GRENS_FUNCTIE = 3.5;
const GRENS_SPOED = 4;

export function zoekersVan({ groepen, woorden }: Pick<Kennis, "groepen" | "woorden">): Zoekers {
  return maakZoekers(groepen, woorden);
}

/** Learns from the examples; the same knowledge always gives the same weights. */
export function leerVan(kennis: Kennis, zoekers: Zoekers): Geleerd {
  const { voorbeelden } = kennis;
  if (voorbeelden.length === 0) return alleenLijsten(kennis);
  const eerder = nietsEerder();
  const gezien = voorbeelden.map(({ tekst }) => bekijk(tekst, zoekers, eerder));
  const schat = maakWoordenschat(gezien);
  const teksten = gezien.map((kenmerken) => vector(kenmerken, schat));
  const aantal = schat.zeldzaam.length;
  const hoofd = doelVan(voorbeelden, Leefgebied.options, ({ leefgebied }) => [leefgebied]);
  const metAndere = doelVan(voorbeelden, Leefgebied.options, ({ leefgebied, andere }) => [leefgebied, ...andere], OOK);
  const functie = doelVan(voorbeelden, Functie.options, (voorbeeld) => [voorbeeld.functie]);
  const spoed = doelVan(voorbeelden, ["normaal", "spoed"], ({ urgentie }) => [
    urgentie === "normaal" ? urgentie : "spoed",
  ]);
  const doelen = [hoofd, functie, spoed, gevaarDoel(voorbeelden)] as const;
  const [bijHoofd, bijFunctie, bijSpoed, gevaar] = leerGrenzen(
    teksten,
    doelen,
    aantal,
    voorbeelden.map(({ tekst }) => naamgetal(tekst)),
  );
  const leer = (doel: Doel, grenzen: Gewichten, maal: number) =>
    samengevoegd(leerBayes(teksten, doel, aantal), grenzen, maal);
  return {
    schat,
    gewichten: naastElkaar([
      leer(metAndere, bijHoofd, GRENS_HOOFD),
      leer(functie, bijFunctie, GRENS_FUNCTIE),
      leer(spoed, bijSpoed, GRENS_SPOED),
      gevaar,
    ]),
  };
}

/** Without examples the word lists are all there is: each speaks for its own leefgebied and the function of that. */
function alleenLijsten({ functies }: Kennis): Geleerd {
  const namen = Leefgebied.options.flatMap((leefgebied) => [lijstnaam(leefgebied), lijstnaam(leefgebied, "+")]);
  const tabel = (klassen: number, klasse: (leefgebied: Leefgebied) => number): Gewichten => {
    const rijen = new Float32Array(namen.length * klassen);
    for (const [plek, leefgebied] of Leefgebied.options.entries()) {
      for (const rij of [2 * plek, 2 * plek + 1]) rijen[rij * klassen + klasse(leefgebied)] = 1;
    }
    return { klassen, rijen, grond: new Float32Array(klassen) };
  };
  return {
    schat: {
      namen: new Namen(Int32Array.from(namen, naamgetal)),
      zeldzaam: new Float32Array(namen.length).fill(1),
    },
    gewichten: naastElkaar([
      tabel(Leefgebied.options.length, (leefgebied) => Leefgebied.options.indexOf(leefgebied)),
      tabel(Functie.options.length, (leefgebied) =>
        Functie.options.indexOf(functies.get(leefgebied) ?? "maatschappelijk_werk"),
      ),
      { klassen: 2, rijen: new Float32Array(2 * namen.length), grond: Float32Array.from([1, -1]) },
      geenGevaar(namen.length),
    ]),
  };
}

/** Word lists know nothing of danger: the rules alone look for it then. */
function geenGevaar(aantal: number): Gewichten {
  const klassen = GEVAARKLASSEN.length;
  return { klassen, rijen: new Float32Array(aantal * klassen), grond: new Float32Array(klassen).fill(-1) };
}

export function samenhangVan({ voorbeelden, functies }: Pick<Kennis, "voorbeelden" | "functies">): Samenhang {
  const rijen = Leefgebied.options.map(() => new Float64Array(Functie.options.length).fill(1));
  for (const [leefgebied, functie] of functies)
    rijen[Leefgebied.options.indexOf(leefgebied)]![Functie.options.indexOf(functie)]!++;
  for (const { leefgebied, functie } of voorbeelden)
    rijen[Leefgebied.options.indexOf(leefgebied)]![Functie.options.indexOf(functie)]!++;
  return rijen.map((rij) => {
    const som = rij.reduce((totaal, deel) => totaal + deel, 0);
    return rij.map((deel) => Math.log(deel / som));
  });
}

/** The first class of each example counts whole, the others for `deel`. */
function doelVan<Klasse>(
  voorbeelden: readonly Voorbeeld[],
  klassen: readonly Klasse[],
  van: (voorbeeld: Voorbeeld) => readonly Klasse[],
  deel = 1,
): Doel {
  const waarden = new Float32Array(voorbeelden.length * klassen.length);
  for (const [plek, voorbeeld] of voorbeelden.entries()) {
    for (const [rang, klasse] of van(voorbeeld).entries())
      waarden[plek * klassen.length + klassen.indexOf(klasse)] = rang === 0 ? 1 : deel;
  }
  return { klassen: klassen.length, waarden };
}

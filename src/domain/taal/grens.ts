import type { Doel, Gewichten } from "./gewichten.ts";
import type { Vector } from "./woordenschat.ts";

/** How far a single text may pull a border towards itself. */
const KRACHT = 0.2;
const RONDES = 3;

/**
 * Linear borders between each class and the rest (support vectors, squared hinge, by dual coordinate descent: Hsieh
 * and others, 2008), all classes of all goals in one pass over the texts. The same input gives the same weights, and one
 * text more leaves the others in the same order, so that it changes little besides itself.
 *
 * @param sleutels a number of each text by what it says; decides where it stands in the order
 */
export function leerGrenzen<const D extends readonly Doel[]>(
  teksten: readonly Vector[],
  doelen: D,
  kenmerken: number,
  sleutels: readonly number[],
): { readonly [K in keyof D]: Gewichten } {
  const klassen = doelen.reduce((som, doel) => som + doel.klassen, 0);
  const kanten = kantenVan(doelen, klassen, teksten.length);
  const rijen = new Float32Array(kenmerken * klassen);
  const grond = new Float32Array(klassen);
  const alfa = new Float32Array(teksten.length * klassen);
  const lengten = teksten.map(
    ({ waarden }) => 1 + 1 / (2 * KRACHT) + waarden.reduce((som, deel) => som + deel * deel, 0),
  );
  const stap = new Float64Array(klassen);
  for (let ronde = 0; ronde < RONDES; ronde++) {
    for (const plek of inOrde(sleutels, ronde)) {
      const tekst = teksten[plek]!;
      if (stappen(tekst, plek, { kanten, rijen, grond, alfa, lengte: lengten[plek]!, stap }))
        verschuif(tekst, stap, rijen);
    }
  }
  let van = 0;
  // One table per goal, in the order asked.
  return doelen.map((doel) => {
    const deel = knip({ klassen, rijen, grond }, van, doel.klassen);
    van += doel.klassen;
    return deel;
  }) as { readonly [K in keyof D]: Gewichten };
}

/** For each text and class on which side of the border it belongs, 1 or -1. */
function kantenVan(doelen: readonly Doel[], klassen: number, aantal: number): Int8Array {
  const kanten = new Int8Array(aantal * klassen);
  let van = 0;
  for (const doel of doelen) {
    for (let plek = 0; plek < aantal; plek++) {
      for (let klasse = 0; klasse < doel.klassen; klasse++)
        kanten[plek * klassen + van + klasse] = doel.waarden[plek * doel.klassen + klasse]! >= 0.5 ? 1 : -1;
    }
    van += doel.klassen;
  }
  return kanten;
}

function knip({ klassen, rijen, grond }: Gewichten, van: number, aantal: number): Gewichten {
  const deel = new Float32Array((rijen.length / klassen) * aantal);
  for (let rij = 0; rij * klassen < rijen.length; rij++)
    deel.set(rijen.subarray(rij * klassen + van, rij * klassen + van + aantal), rij * aantal);
  return { klassen: aantal, rijen: deel, grond: grond.slice(van, van + aantal) };
}

interface Staat {
  readonly kanten: Int8Array;
  readonly rijen: Float32Array;
  readonly grond: Float32Array;
  readonly alfa: Float32Array;
  readonly lengte: number;
  readonly stap: Float64Array;
}

/** How far each border must move for one text; whether any has to. */
function stappen({ ids, waarden }: Vector, plek: number, { kanten, rijen, grond, alfa, lengte, stap }: Staat): boolean {
  const klassen = stap.length;
  for (let klasse = 0; klasse < klassen; klasse++) stap[klasse] = grond[klasse]!;
  for (let deel = 0; deel < ids.length; deel++) {
    const begin = ids[deel]! * klassen;
    const waarde = waarden[deel]!;
    for (let klasse = 0; klasse < klassen; klasse++) stap[klasse]! += rijen[begin + klasse]! * waarde;
  }
  let beweegt = false;
  for (let klasse = 0; klasse < klassen; klasse++) {
    const hier = plek * klassen + klasse;
    const kant = kanten[hier]!;
    const oud = alfa[hier]!;
    const nieuw = Math.max(0, oud - (kant * stap[klasse]! - 1 + oud / (2 * KRACHT)) / lengte);
    const verschil = (nieuw - oud) * kant;
    alfa[hier] = nieuw;
    grond[klasse]! += verschil;
    stap[klasse] = verschil;
    if (Math.abs(verschil) > 1e-6) beweegt = true;
  }
  return beweegt;
}

function verschuif({ ids, waarden }: Vector, stap: Float64Array, rijen: Float32Array): void {
  const klassen = stap.length;
  for (let deel = 0; deel < ids.length; deel++) {
    const begin = ids[deel]! * klassen;
    const waarde = waarden[deel]!;
    for (let klasse = 0; klasse < klassen; klasse++) rijen[begin + klasse]! += stap[klasse]! * waarde;
  }
}

/** The places of the texts in an order that looks random, is another each round, and hangs on each text by itself. */
function inOrde(sleutels: readonly number[], ronde: number): readonly number[] {
  const rang = sleutels.map((sleutel) => gemengd(sleutel ^ Math.imul(ronde + 1, 0x9e_37_79_b9)));
  return [...sleutels.keys()].toSorted((een, ander) => rang[een]! - rang[ander]! || een - ander);
}

/** A number that has nothing to do with the one it is made of, and is the same every time. */
function gemengd(getal: number): number {
  const half = Math.imul(getal ^ (getal >>> 16), 0x85_eb_ca_6b);
  const heel = Math.imul(half ^ (half >>> 13), 0xc2_b2_ae_35);
  return (heel ^ (heel >>> 16)) >>> 0;
}

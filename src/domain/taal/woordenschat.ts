import { type Kenmerken, SOORT } from "./kenmerken.ts";
import { Namen } from "./namen.ts";

/** A text as numbers: which features of the vocabulary it has, how much of each, and on which words. */
export interface Vector {
  readonly ids: Int32Array;
  readonly waarden: Float32Array;
  readonly plekken: readonly (readonly number[])[];
}

/** The features that were seen often enough, and how telling each is by how few texts have it. */
export interface Woordenschat {
  readonly namen: Namen;
  readonly zeldzaam: Float32Array;
}

/** A feature of a single text says nothing about another one. */
const MINSTENS_TEKSTEN = 2;
/** Per kind; chosen by leaving out one author of the examples at a time. */
const GEWICHT = [1, 1.3, 1.2, 0.5, 1.2] as const;

export function maakWoordenschat(teksten: readonly Kenmerken[]): Woordenschat {
  const inTeksten = new Map<number, number>();
  for (const { namen } of teksten) for (const naam of namen) inTeksten.set(naam, (inTeksten.get(naam) ?? 0) + 1);
  const vaak = [...inTeksten].filter(([, aantal]) => aantal >= MINSTENS_TEKSTEN);
  return {
    namen: new Namen(Int32Array.from(vaak.map(([naam]) => naam))),
    zeldzaam: Float32Array.from(vaak.map(([, aantal]) => Math.log((1 + teksten.length) / (1 + aantal)) + 1)),
  };
}

/**
 * What the vocabulary knows of a text. A word list is there or not, however many words stand for it; of the other kinds
 * all that was seen shares one unit, so that a long text does not shout.
 */
export function vector(gezien: Kenmerken, { namen, zeldzaam }: Woordenschat): Vector {
  const { soorten } = gezien;
  const aantal = gezien.namen.length;
  const ids = new Int32Array(aantal);
  const waarden = new Float32Array(aantal);
  const plekken: (readonly number[])[] = [];
  const soort = new Uint8Array(aantal);
  const kwadraten = new Float64Array(GEWICHT.length);
  let gekend = 0;
  for (let rij = 0; rij < aantal; rij++) {
    const id = namen.plaats(gezien.namen[rij]!);
    if (id === -1) continue;
    const telt = soorten[rij] === SOORT.lijst ? 1 : gezien.waarden[rij]! * zeldzaam[id]!;
    ids[gekend] = id;
    waarden[gekend] = telt;
    soort[gekend] = soorten[rij]!;
    kwadraten[soorten[rij]!]! += telt * telt;
    plekken.push(gezien.plekken[rij]!);
    gekend++;
  }
  const schaal = GEWICHT.map((gewicht, plek) =>
    plek === SOORT.lijst ? gewicht : gewicht / (Math.sqrt(kwadraten[plek]!) || 1),
  );
  for (let rij = 0; rij < gekend; rij++) waarden[rij]! *= schaal[soort[rij]!]!;
  return { ids: ids.slice(0, gekend), waarden: waarden.slice(0, gekend), plekken };
}

/** Weights per feature and class, row by row; a text's score for a class is the sum over its features. */
export interface Gewichten {
  readonly klassen: number;
  readonly rijen: Float32Array;
  /** What a class has before anything was seen. */
  readonly grond: Float32Array;
}

/** How much each text belongs to each class: one row of `klassen` numbers a text. */
export interface Doel {
  readonly klassen: number;
  readonly waarden: Float32Array;
}

/** Adds the one to the other and takes away what all classes share, so that a weight says what tells them apart. */
export function samengevoegd(een: Gewichten, ander: Gewichten, maal: number): Gewichten {
  const tel = (naar: "rijen" | "grond") =>
    zonderGedeeld(
      een[naar].map((gewicht, plek) => gewicht + maal * ander[naar][plek]!),
      een.klassen,
    );
  return { klassen: een.klassen, rijen: tel("rijen"), grond: tel("grond") };
}

function zonderGedeeld(rijen: Float32Array, klassen: number): Float32Array {
  for (let begin = 0; begin < rijen.length; begin += klassen) {
    let som = 0;
    for (let klasse = 0; klasse < klassen; klasse++) som += rijen[begin + klasse]!;
    for (let klasse = 0; klasse < klassen; klasse++) rijen[begin + klasse]! -= som / klassen;
  }
  return rijen;
}

/** Several tables over the same features as one, so that a text goes through once. */
export function naastElkaar(tabellen: readonly Gewichten[]): Gewichten {
  const klassen = tabellen.reduce((som, tabel) => som + tabel.klassen, 0);
  const aantal = (tabellen[0]?.rijen.length ?? 0) / (tabellen[0]?.klassen ?? 1);
  const rijen = new Float32Array(aantal * klassen);
  const grond = new Float32Array(klassen);
  let van = 0;
  for (const tabel of tabellen) {
    for (let rij = 0; rij < aantal; rij++)
      rijen.set(tabel.rijen.subarray(rij * tabel.klassen, (rij + 1) * tabel.klassen), rij * klassen + van);
    grond.set(tabel.grond, van);
    van += tabel.klassen;
  }
  return { klassen, rijen, grond };
}

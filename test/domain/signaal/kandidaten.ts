import { MINSTENS, maakMeter, type Weekreeksen } from "../../../src/domain/signaal/meter.ts";

/** A way to find, over one gemeente. The weeks of a series are asked in order. */
export interface Kandidaat {
  readonly naam: string;
  readonly begin: (
    reeksen: Weekreeksen,
  ) => (plek: { readonly team: number; readonly onderwerp: number }, week: number, vanaf: number) => boolean;
}

const BASIS = 26;

/** "Five in four weeks and twice the usual": the rule of thumb. */
const vuistregel: Kandidaat = {
  naam: "minstens 5 en twee keer zo veel",
  begin: (reeksen) => (plek, week) => {
    const weken = van(reeksen, plek);
    const vier = som(weken, week - 4, week);
    return vier >= MINSTENS && vier >= (2 * 4 * som(weken, week - 4 - BASIS, week - 4)) / BASIS;
  },
};

/** After Farrington: quasi-Poisson with the two-thirds power, over half a year and the same weeks of last year. */
const farrington: Kandidaat = {
  naam: "Farrington (3 standaardfouten)",
  begin: (reeksen) => (plek, week) => {
    const weken = van(reeksen, plek);
    const vier = som(weken, week - 4, week);
    if (vier < MINSTENS) return false;
    const recent = [1, 2, 3, 4, 5, 6].map((terug) => som(weken, week - 4 - 4 * terug, week - 4 * terug));
    const toen = [-3, 0, 3].map((erbij) => som(weken, week - 56 + erbij, week - 52 + erbij));
    const blokken = [...recent, ...toen];
    const gemiddeld = blokken.reduce((tot, blok) => tot + blok, 0) / blokken.length;
    if (gemiddeld === 0) return true;
    const kwadraten = blokken.reduce((tot, blok) => tot + (blok - gemiddeld) ** 2 / gemiddeld, 0);
    const spreiding = Math.max(1, kwadraten / (blokken.length - 1));
    const onzeker = spreiding + spreiding / blokken.length;
    return vier > gemiddeld * (1 + 2 * Math.sqrt(onzeker / gemiddeld)) ** 1.5;
  },
};

/** A Poisson CUSUM of the likelihood ratio of a doubling, week by week. */
const cusum: Kandidaat = {
  naam: "CUSUM (grens 6,5)",
  begin: (reeksen) => {
    const stand = new Map<string, number>();
    return (plek, week) => {
      const weken = van(reeksen, plek);
      const sleutel = `${plek.team}.${plek.onderwerp}`;
      const gewoon = Math.max(0.05, som(weken, week - 4 - BASIS, week - 4) / BASIS);
      const wordt = Math.max(0, (stand.get(sleutel) ?? 0) + (weken[week - 1] ?? 0) * Math.LN2 - gewoon);
      const raak = wordt > 6.5 && som(weken, week - 4, week) >= MINSTENS;
      stand.set(sleutel, raak ? 0 : wordt);
      return raak;
    };
  },
};

/** What the bot does. */
const gekozen: Kandidaat = {
  naam: "de bot: 4 en 12 weken, gamma-Poisson",
  begin: (reeksen) => {
    const meter = maakMeter(reeksen);
    return (plek, week, vanaf) => meter.kijk(plek, week, vanaf) !== null;
  },
};

export const KANDIDATEN: readonly Kandidaat[] = [vuistregel, farrington, cusum, gekozen];

function van(reeksen: Weekreeksen, plek: { readonly team: number; readonly onderwerp: number }): readonly number[] {
  return reeksen[plek.team]?.[plek.onderwerp] ?? [];
}

function som(weken: readonly number[], begin: number, einde: number): number {
  let tot = 0;
  for (let week = Math.max(0, begin); week < einde; week++) tot += weken[week] ?? 0;
  return tot;
}

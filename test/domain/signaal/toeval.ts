/** Numbers that look random and are the same every time. */
export type Toeval = () => number;

/** Mulberry32. */
export function maakToeval(zaad: number): Toeval {
  let stand = zaad >>> 0;
  return () => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Knuth for few, rounded normal for many. */
export function poisson(gemiddeld: number, toeval: Toeval): number {
  if (gemiddeld <= 0) return 0;
  if (gemiddeld > 60) return Math.max(0, Math.round(gemiddeld + Math.sqrt(gemiddeld) * normaal(toeval)));
  const onder = Math.exp(-gemiddeld);
  let aantal = 0;
  for (let kans = toeval(); kans > onder; kans *= toeval()) aantal++;
  return aantal;
}

/** Marsaglia and Tsang, with scale 1. */
export function gamma(vorm: number, toeval: Toeval): number {
  if (vorm < 1) return gamma(vorm + 1, toeval) * (1 - toeval()) ** (1 / vorm);
  const d = vorm - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normaal(toeval);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - toeval()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

function normaal(toeval: Toeval): number {
  return Math.sqrt(-2 * Math.log(1 - toeval())) * Math.cos(2 * Math.PI * toeval());
}

/** The value below which this part (0 to 1) of the numbers lies; NaN of nothing. */
export function percentiel(getallen: readonly number[], deel: number): number {
  const op = getallen.toSorted((een, ander) => een - ander);
  return op[Math.max(0, Math.ceil(op.length * deel) - 1)] ?? Number.NaN;
}

export interface Spreiding {
  readonly mediaan: number;
  readonly laagste: number;
  readonly hoogste: number;
}

export function spreiding(getallen: readonly number[]): Spreiding {
  return { mediaan: percentiel(getallen, 0.5), laagste: percentiel(getallen, 0), hoogste: percentiel(getallen, 1) };
}

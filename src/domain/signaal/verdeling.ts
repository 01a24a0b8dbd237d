/**
 * The chance of at least `aantal`, when `gemiddeld` are expected and the spread is that of a negative binomial: variance
 * `gemiddeld + gemiddeld² × onzeker`. With `onzeker` 0 that is Poisson.
 *
 * @param aantal a whole number from 0
 * @param onzeker squared relative uncertainty of what is expected
 */
export function kansOpMinstens(aantal: number, gemiddeld: number, onzeker: number): number {
  if (aantal <= 0) return 1;
  if (gemiddeld <= 0) return 0;
  const deel = gemiddeld * onzeker;
  let log = onzeker < 1e-9 ? -gemiddeld : -Math.log1p(deel) / onzeker;
  let minder = Math.exp(log);
  // In logarithms: the chance of none vanishes for a large mean, and then nothing could be built on it.
  for (let k = 0; k < aantal - 1; k++) {
    log += Math.log((gemiddeld * (1 + k * onzeker)) / ((k + 1) * (1 + deel)));
    minder += Math.exp(log);
  }
  return Math.max(0, 1 - minder);
}

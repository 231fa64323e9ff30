/** Half a digit of a double. */
const PRECISION = 1e-15;
const MOST_TERMS = 10_000;
/** Stands in for 0 where something is divided by it. */
const TINY = 1e-300;

/** Coefficients of the approximation of Lanczos with g = 7, of which the error is below 1e-14. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Natural logarithm of the gamma function, for `x` above 0. */
function logGamma(x: number): number {
  const shifted = x - 1;
  const t = shifted + 7.5;
  const sum = LANCZOS.reduce((total, coefficient, index) => total + (index === 0 ? coefficient : coefficient / (shifted + index)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** The continued fraction b0 + a1/(b1 + a2/(b2 + …)) by the method of Lentz. */
function continuedFraction(b0: number, term: (index: number) => readonly [a: number, b: number]): number {
  let value = b0 === 0 ? TINY : b0;
  let c = value;
  let d = 0;
  for (let index = 1; index < MOST_TERMS; index++) {
    const [a, b] = term(index);
    d = 1 / (b + a * d || TINY);
    c = b + a / c || TINY;
    value *= c * d;
    if (Math.abs(c * d - 1) < PRECISION) break;
  }
  return value;
}

/** Chance that a gamma variable of this shape (and rate 1) is at most `x`: the regularised incomplete gamma function P (DLMF 8.11.4, 8.9.2). */
export function gammaChance(shape: number, x: number): number {
  if (x <= 0) return 0;
  const scale = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    let term = 1 / shape;
    let sum = term;
    for (let index = 1; index < MOST_TERMS && term > sum * PRECISION; index++) sum += term *= x / (shape + index);
    return scale * sum;
  }
  return 1 - scale / continuedFraction(x + 1 - shape, (index) => [index * (shape - index), x + 2 * index + 1 - shape]);
}

/** Chance that a beta variable is at most `x`: the regularised incomplete beta function I (DLMF 8.17.22). */
export function betaChance(a: number, b: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaChance(b, a, 1 - x);
  const scale = Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b)) / a;
  return (
    scale /
    continuedFraction(1, (index) => {
      const m = Math.floor(index / 2);
      const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
      return [index % 2 === 0 ? even : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)), 1];
    })
  );
}

/** Where a rising function reaches a chance, between `low` and `high`. */
function whereReached(chance: number, chanceAt: (x: number) => number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let step = 0; step < 200 && to - from > PRECISION * to; step++) {
    const middle = (from + to) / 2;
    if (chanceAt(middle) < chance) from = middle;
    else to = middle;
  }
  return to;
}

/**
 * Upper limit of the number of errors that is expected when `found` were found, at a confidence of 0 to 1: the Poisson factor. `found` may be a
 * fraction.
 */
export function poissonFactor(confidence: number, found: number): number {
  let high = found + 10;
  while (gammaChance(found + 1, high) < confidence) high *= 2;
  return whereReached(confidence, (x) => gammaChance(found + 1, x), 0, high);
}

/** Upper limit of the share of errors when `found` were found in a sample of `size` (Clopper and Pearson); `found` may be a fraction. */
export const binomialLimit = (confidence: number, found: number, size: number): number =>
  found >= size ? 1 : whereReached(confidence, (x) => betaChance(found + 1, size - found, x), 0, 1);

/** Money as integer cents. Rounding is half away from zero, per line (decisions on the domain, 8). */

/** Difference in cents that a line may show because of rounding. */
export const LINE_TOLERANCE = 1;
/** Difference in cents that a total may show because of rounding. */
export const TOTAL_TOLERANCE = 100;

/** Nearest integer, halves away from zero; 2.4999999999999996 from a product of decimals counts as the half it stands for. */
export function roundHalfAway(amount: number): number {
  const size = Math.abs(amount);
  const whole = Math.floor(size);
  const rest = size - whole;
  // Writing a number out to see its last digits is slow, and only needed near a half.
  const rounded = Math.abs(rest - 0.5) > 1e-4 ? (rest > 0.5 ? whole + 1 : whole) : Math.floor(Number(size.toPrecision(15)) + 0.5);
  return amount < 0 ? 0 - rounded : rounded;
}

/** Cents of an amount in euros. */
export const toCents = (euros: number): number => roundHalfAway(euros * 100);

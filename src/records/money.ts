/** Money as integer cents. Rounding is half away from zero, per line (decisions on the domain, 8). */

/** Difference in cents that a line may show because of rounding. */
export const LINE_TOLERANCE = 1;
/** Difference in cents that a total may show because of rounding. */
export const TOTAL_TOLERANCE = 100;

/** Nearest integer, halves away from zero; 2.4999999999999996 from a product of decimals counts as the half it stands for. */
export function roundHalfAway(amount: number): number {
  const exact = Number(Math.abs(amount).toPrecision(15));
  const rounded = Math.floor(exact + 0.5);
  return amount < 0 ? 0 - rounded : rounded;
}

/** Cents of an amount in euros. */
export const toCents = (euros: number): number => roundHalfAway(euros * 100);

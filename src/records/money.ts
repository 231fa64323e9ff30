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

/** Cents by which the sum of so many amounts may differ: `least`, or half a cent each, for Excel adds up amounts that only look rounded. */
export const toleranceOf = (amounts: number, least = LINE_TOLERANCE): number => Math.max(least, Math.ceil(amounts / 2));

/** Whether two amounts (cents) are the same but for rounding; an amount that is not there is like none. */
export const isSameAmount = (one: number | null, other: number | null): boolean =>
  one !== null && other !== null && Math.abs(one - other) <= LINE_TOLERANCE;

/** Cents of an amount in euros. */
export const toCents = (euros: number): number => roundHalfAway(euros * 100);

/** A fraction of a cent this small is how a computer writes whole cents. */
const NO_FRACTION = 1e-6;

/** Cents of a price per unit in euros, with the fraction of a cent that stands in the cell: Excel multiplies with that, not with what it shows. */
export function toCentsPerUnit(euros: number): number {
  const cents = roundHalfAway(euros * 100);
  return Math.abs(cents - euros * 100) < NO_FRACTION ? cents : euros * 100;
}

/**
 * How an amount (cents) stands to a quantity × a price per unit (cents, perhaps with a fraction). `same`: the product, of the price as it is or
 * as it is shown. `rounding`: the price may have been rounded after it was multiplied, as in an export of the payroll; half a cent a unit.
 */
export type ProductMatch = 'same' | 'rounding' | 'different';

/** Compares an amount (cents) with products of quantities and prices per unit, added up. */
export function matchProducts(amount: number, products: readonly Product[]): ProductMatch {
  const isSame = (sum: number): boolean => Math.abs(roundHalfAway(sum) - amount) <= LINE_TOLERANCE;
  const exact = sumOfProducts(products);
  if (isSame(exact) || isSame(sumOfProducts(products.map(({ quantity, price }) => ({ quantity, price: roundHalfAway(price) })))))
    return 'same';
  const units = products.reduce((sum, { quantity, price }) => sum + (price === 0 ? 0 : Math.abs(quantity)), 0);
  return Math.abs(exact - amount) <= units / 2 + LINE_TOLERANCE ? 'rounding' : 'different';
}

/** A quantity and its price in cents per unit. */
export interface Product {
  readonly quantity: number;
  readonly price: number;
}

const sumOfProducts = (products: readonly Product[]): number => products.reduce((sum, { quantity, price }) => sum + quantity * price, 0);

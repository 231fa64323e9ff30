import { registerName } from '../templates/register-names';
import type { Item, Population } from './population';
import { SamplingError } from './sample-size';
import { SeededNumbers } from './seeded-numbers';

/**
 * `interval`: monetary units at a fixed distance; `cel`: one monetary unit from each stretch of that length; `aselect`: lines, each with the same
 * chance; `gestratificeerd`: all lines from a threshold on, and of the rest lines of each register.
 */
export const METHODS = ['interval', 'cel', 'aselect', 'gestratificeerd'] as const;
export type Method = (typeof METHODS)[number];

/** Whether a method draws euros, so that a line of twice the amount has twice the chance. */
export const drawsMoney = (method: Method): boolean => method === 'interval' || method === 'cel';

export interface DrawPlan {
  readonly method: Method;
  /** The same seed draws the same sample. */
  readonly seed: string;
  /** Number of draws: of euros, or of lines. */
  readonly count: number;
  /** Cents from which a line is taken whole, for `gestratificeerd`. */
  readonly threshold?: number | undefined;
}

/** A part of the lines that is drawn from. */
export interface Part {
  readonly name: string;
  /** What its lines add up to, and how many they are. */
  readonly cents: number;
  readonly lines: number;
  readonly draws: number;
}

/** A line that is to be looked at. */
export interface SampledItem {
  readonly item: Item;
  /** `geheel`: looked at because of its size; `negatief`: apart; else the name of its part. */
  readonly group: string;
  /** How often it was drawn. */
  readonly hits: number;
}

export const WHOLE = 'geheel';
export const NEGATIVE = 'negatief';

export interface Sample {
  readonly plan: DrawPlan;
  /** Lines taken whole first, then those drawn, then negative ones. */
  readonly items: readonly SampledItem[];
  readonly parts: readonly Part[];
  /** Cents of all lines above 0. */
  readonly total: number;
  /** Lines of nothing, which have no chance. */
  readonly zeros: number;
}

/** Draws a sample. @throws SamplingError */
export function drawSample({ items }: Population, plan: DrawPlan): Sample {
  const positive = items.filter(({ cents }) => cents > 0);
  const total = sumOf(positive);
  if (positive.length === 0) throw new SamplingError('Er zijn geen regels met een bedrag boven nul om uit te trekken.');
  if (!Number.isInteger(plan.count) || plan.count < 1) throw new SamplingError('Het aantal trekkingen is een geheel getal vanaf 1.');
  const numbers = new SeededNumbers(plan.seed);
  const { whole, drawn, parts } = drawsMoney(plan.method)
    ? drawMoney(positive, total, plan, numbers)
    : drawLines(positive, total, plan, numbers);
  const negative = items.filter(({ cents }) => cents < 0);
  return {
    plan,
    items: [
      ...whole.map((item): SampledItem => ({ item, group: WHOLE, hits: 1 })),
      ...drawn,
      ...negative.map((item): SampledItem => ({ item, group: NEGATIVE, hits: 1 })),
    ],
    parts,
    total,
    zeros: items.length - positive.length - negative.length,
  };
}

interface Drawn {
  readonly whole: readonly Item[];
  readonly drawn: readonly SampledItem[];
  readonly parts: readonly Part[];
}

const sumOf = (items: readonly Item[]): number => items.reduce((sum, { cents }) => sum + cents, 0);

/** Name of the only part that is drawn from. */
const DRAWN = 'getrokken';

/** Lines of at least the interval are taken whole; the rest is cut into as many stretches of equal length as keep the interval at most as planned. */
function drawMoney(items: readonly Item[], total: number, { method, count }: DrawPlan, numbers: SeededNumbers): Drawn {
  const planned = total / count;
  const whole = new Set<Item>();
  let rest = items;
  let cents = total;
  let draws = count;
  for (;;) {
    const left = rest.filter((item) => item.cents * draws < cents);
    if (left.length === rest.length) break;
    for (const item of rest) if (item.cents * draws >= cents) whole.add(item);
    rest = left;
    cents = sumOf(rest);
    if (rest.length === 0) break;
    // The computer may make a hair more of a whole number.
    draws = Math.max(1, Math.ceil(cents / planned - 1e-9));
  }
  if (rest.length === 0) return { whole: [...whole], drawn: [], parts: [{ name: DRAWN, cents: 0, lines: 0, draws: 0 }] };
  const interval = cents / draws;
  const start = numbers.next();
  const places = Array.from({ length: draws }, (_, index) => (index + (method === 'cel' && index > 0 ? numbers.next() : start)) * interval);
  return { whole: [...whole], drawn: hitBy(places, rest), parts: [{ name: DRAWN, cents, lines: rest.length, draws }] };
}

/** The lines in which places (cents from the beginning, rising) fall when all lines are laid end to end. */
export function hitBy(places: readonly number[], items: readonly Item[]): readonly SampledItem[] {
  const found: SampledItem[] = [];
  let end = 0;
  let next = 0;
  for (const item of items) {
    end += item.cents;
    let hits = 0;
    while (next < places.length && (places[next] ?? 0) < end) {
      hits += 1;
      next += 1;
    }
    if (hits > 0) found.push({ item, group: DRAWN, hits });
  }
  return found;
}

function drawLines(items: readonly Item[], total: number, { method, count, threshold }: DrawPlan, numbers: SeededNumbers): Drawn {
  if (method === 'aselect') {
    const drawn = chosen(items, count, numbers, DRAWN);
    return { whole: [], drawn, parts: [{ name: DRAWN, cents: total, lines: items.length, draws: drawn.length }] };
  }
  const least = threshold ?? Math.ceil(total / count);
  const rest = items.filter(({ cents }) => cents < least);
  const registers = [...new Set(rest.map(({ register }) => register))];
  const strata = registers.map((register) => rest.filter((item) => item.register === register));
  const counts = shares(strata, count);
  const drawn = strata.map((stratum, index) =>
    chosen(stratum, counts[index] ?? 0, numbers, registerName(registers[index] ?? 'kosten').toLowerCase()),
  );
  return {
    whole: items.filter(({ cents }) => cents >= least),
    drawn: drawn.flat(),
    parts: strata.map((stratum, index): Part => ({
      name: registerName(registers[index] ?? 'kosten').toLowerCase(),
      cents: sumOf(stratum),
      lines: stratum.length,
      draws: drawn[index]?.length ?? 0,
    })),
  };
}

/** How many of the draws each stratum gets: by its amount, and one at least. What is left over goes to the largest remainders. */
function shares(strata: readonly (readonly Item[])[], count: number): readonly number[] {
  const total = strata.reduce((sum, stratum) => sum + sumOf(stratum), 0);
  const exact = strata.map((stratum) => (sumOf(stratum) / total) * count);
  const whole = exact.map((share) => Math.max(1, Math.floor(share)));
  const byRemainder = exact.map((share, index) => [share - Math.floor(share), index] as const).sort(([a, i], [b, j]) => b - a || i - j);
  let left = count - whole.reduce((sum, share) => sum + share, 0);
  for (const [, index] of byRemainder) {
    if (left <= 0) break;
    whole[index] = (whole[index] ?? 0) + 1;
    left -= 1;
  }
  return whole;
}

/** So many different lines, each with the same chance, in the order of the lines. */
function chosen(items: readonly Item[], count: number, numbers: SeededNumbers, group: string): readonly SampledItem[] {
  const places = [...items.keys()];
  const taken = Math.min(count, places.length);
  for (let index = 0; index < taken; index++) {
    const other = index + numbers.below(places.length - index);
    [places[index], places[other]] = [places[other] ?? 0, places[index] ?? 0];
  }
  return places
    .slice(0, taken)
    .sort((a, b) => a - b)
    .flatMap((place) => (items[place] ? [{ item: items[place], group, hits: 1 }] : []));
}

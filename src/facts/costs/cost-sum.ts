import { calendarDay } from '../../scheme/calendar';
import { roundHalfAway, toleranceOf, TOTAL_TOLERANCE } from '../../records/money';
import { perBlockAsked, type Blocks } from '../blocks';
import { nameKey } from '../lists/names';
import { shareOfYearUntil } from './depreciation-share';
import type { Cost } from './register-costs';

/** What is asked of a cost, by its value: names are compared as people read them. */
export interface Wanted {
  readonly bronnen: readonly string[];
  readonly kostensoort?: string;
  readonly year?: number;
  /** Last calendar year, with all before it. */
  readonly untilYear?: number;
  /** Last day (serial): of depreciation the months that have begun count. A cost without a day, or that goes on after it, may belong to the sum. */
  readonly until?: number;
}

/** A sum of costs (cents) as far as it is known: lines that miss something may belong to it or not. */
export interface KnownSum {
  readonly sum: number;
  /** Bounds of what it can be, with room for rounding. */
  readonly least: number;
  readonly most: number;
  /** Whether an amount on a report can be this sum, but for rounding. */
  allows(amount: number): boolean;
  /** Cents by partner, by one of the spellings on the lines. */
  readonly partners: ReadonlyMap<string, { readonly name: string; readonly sum: number }>;
}

/** What some of the costs come to. All in whole cents, so that it makes no difference in which order they are added. */
interface Part {
  sum: number;
  more: number;
  less: number;
  lines: number;
  readonly partners: Map<string, { name: string; sum: number }>;
}

/** Adds up the costs that are wanted. */
export function sumCosts(costs: Blocks<Cost>, wanted: Wanted): KnownSum {
  const all: Part = { sum: 0, more: 0, less: 0, lines: 0, partners: new Map() };
  for (const part of partsOf(costs, wanted)) {
    all.sum += part.sum;
    all.more += part.more;
    all.less += part.less;
    all.lines += part.lines;
    for (const { name, sum } of part.partners.values()) addTo(all.partners, name, sum);
  }
  const { sum, more, less, lines, partners } = all;
  const tolerance = toleranceOf(lines, TOTAL_TOLERANCE);
  const [least, most] = [sum + less - tolerance, sum + more + tolerance];
  return { sum, least, most, partners, allows: (amount) => amount >= least && amount <= most };
}

const partsOf = perBlockAsked((costs: readonly Cost[], wanted: Wanted): Part => {
  const bronnen = new Set(wanted.bronnen.map(nameKey));
  const part: Part = { sum: 0, more: 0, less: 0, lines: 0, partners: new Map() };
  for (const cost of costs) {
    const share = wanted.until === undefined ? 1 : shareUntil(cost, wanted.until);
    const answers = [
      cost.bron === null ? null : bronnen.has(nameKey(cost.bron)),
      wanted.kostensoort === undefined ? true : cost.kostensoort === null ? null : cost.kostensoort === wanted.kostensoort,
      wanted.year === undefined ? true : cost.year === null ? isPerhapsIn(cost, wanted.year) : cost.year === wanted.year,
      wanted.untilYear === undefined ? true : isUpTo(cost, wanted.untilYear),
      share === null ? null : share !== 0,
    ];
    if (answers.includes(false)) continue;
    part.lines += 1;
    const { amount } = cost;
    if (amount === null) {
      part.more = Infinity;
      part.less = -Infinity;
    } else if (answers.includes(null)) {
      part.more += Math.max(0, amount);
      part.less += Math.min(0, amount);
    } else {
      part.sum += roundHalfAway(amount * (share ?? 1));
      if (cost.partner !== null) addTo(part.partners, cost.partner, amount);
    }
  }
  return part;
});

function addTo(partners: Part['partners'], name: string, sum: number): void {
  const key = nameKey(name);
  const known = partners.get(key);
  if (known) {
    known.sum += sum;
    // One of the spellings, whatever the order of the rows.
    if (name < known.name) known.name = name;
  } else partners.set(key, { name, sum });
}

/** Fraction of a cost up to and including a day (serial): depreciation counts by the months that have begun. Null when the cost has no date, or goes on after the day. */
function shareUntil({ first, last, year, term }: Cost, day: number): number | null {
  if (term) return year === null ? null : shareOfYearUntil(term, year, day);
  if (first === null || last === null) return null;
  return last <= day ? 1 : first > day ? 0 : null;
}

/** Null when a cost of which the year is not known may be of this one, false when its days say otherwise. */
const isPerhapsIn = ({ first, last }: Cost, year: number): null | false =>
  first !== null && last !== null && (calendarDay(last).year < year || calendarDay(first).year > year) ? false : null;

/** Whether a cost is of a year or of one before it; null when that cannot be told. */
function isUpTo({ year, first, last }: Cost, until: number): boolean | null {
  if (year !== null) return year <= until;
  if (last !== null && first !== null && calendarDay(last).year <= until) return true;
  return first !== null && calendarDay(first).year > until ? false : null;
}

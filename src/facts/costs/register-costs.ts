import { calendarDay } from '../../scheme/calendar';
import type { KOSTENSOORTEN } from '../../scheme/lists';
import { roundOfBron, type RoundId } from '../../scheme/rounds';
import type { Dossier, Place } from '../../records/dossier';
import { toleranceOf, TOTAL_TOLERANCE } from '../../records/money';
import { hasAllYears } from '../../records/column-map';
import { defineFact, type FactColumns } from '../fact';
import { valueOf } from '../known';
import { hoursOf, PURCHASE_COLUMNS, purchasesOf } from './cost';
import { readingOf } from '../empty-cells';
import { nameKey } from '../lists/names';

type Kostensoort = (typeof KOSTENSOORTEN)[number];
const LOONKOSTEN: Kostensoort = 'Loonkosten';

export const MACHINES: Kostensoort = 'Kosten machines en apparatuur';
export const OVERHEAD: Kostensoort = 'Overhead';
export const ADVANCE = 'voorschot of doorbetaling aan partner';

/** What a cost is for and who pays it; null is a cell that is empty or could not be read. */
interface Spent {
  readonly bron: string | null;
  readonly kostensoort: string | null;
  readonly partner: string | null;
  /** First and last day (serial) of the performance, or without one of the invoice; null for depreciation. */
  readonly first: number | null;
  readonly last: number | null;
  /** Cents. */
  readonly amount: number | null;
}

/** What one line of a register cost, whoever pays for it. */
export interface LineCost extends Spent {
  readonly at: Place;
  readonly act_code: string | null;
  /** Depreciation by calendar year, in cents; undefined is a year that could not be read. */
  readonly years?: readonly (readonly [year: number | null, amount: number | null])[];
}

/** All that is looked at of a line to know what it cost, and when. */
export const COST_COLUMNS: FactColumns<'inspanning' | 'afschrijvingen' | 'kosten'> = {
  inspanning: ['act_code', 'bron', 'partner', 'van', 'tot', 'loonkosten'],
  afschrijvingen: ['act_code', 'bron', 'partner', 'afs_totaal', 'afs'],
  kosten: [...PURCHASE_COLUMNS, 'act_code', 'partner', 'kostensoort'],
};

/** Hours, depreciation and cost lines, in the order of the sheets. Payments on account to a partner are no costs (FIN-13). */
export const lineCosts = defineFact(
  ['inspanning', 'afschrijvingen', 'kosten'],
  (dossier): readonly LineCost[] => [...findLineCosts(dossier)],
  { columns: COST_COLUMNS, holdsLines: false },
);

function* findLineCosts({
  inspanning,
  afschrijvingen,
  kosten,
}: Pick<Dossier, 'inspanning' | 'afschrijvingen' | 'kosten'>): Generator<LineCost> {
  for (const { line, first, last, lastColumn, amount } of hoursOf({ inspanning })) {
    const { at, act_code, bron, partner } = line;
    // Hours without a last day may go on.
    const end = lastColumn === 'tot' ? valueOf(last) : null;
    yield { at, act_code, bron, partner, kostensoort: LOONKOSTEN, first: valueOf(first), last: end, amount: valueOf(amount) };
  }
  const assets = readingOf(afschrijvingen);
  for (const line of afschrijvingen.lines) {
    const { at, act_code, bron, partner, afs_totaal: amount, afs } = line;
    const isKnown = hasAllYears(at.table.columns.get('afs')) && !assets.isUnreadable(line, 'afs');
    const years = [...afs, ...(!isKnown ? [[null, null] as const] : [])];
    yield { at, act_code, bron, partner, kostensoort: MACHINES, first: null, last: null, amount, years };
  }
  for (const { line, first, last, amount } of purchasesOf({ kosten })) {
    const { at, act_code, bron, partner, kostensoort } = line;
    if (line.soort_boeking === ADVANCE) continue;
    yield { at, act_code, bron, partner, kostensoort, first: valueOf(first), last: valueOf(last), amount: valueOf(amount) };
  }
}

/** Cents that the registers together charge to a round. Lines without a readable amount or bron are left out. */
export function claimedFrom(dossier: Dossier, round: RoundId): number {
  let sum = 0;
  for (const { bron, amount } of lineCosts(dossier)) if (roundOfBron(bron)?.id === round) sum += amount ?? 0;
  return sum;
}

/** A cost of which the calendar year matters: depreciation counts year by year. */
export interface Cost extends Spent {
  readonly at: Place;
  /** Null when it is not known, or when the days lie in more than one year: how such a line is split, the region decides. */
  readonly year: number | null;
}

/** Every cost of the registers by calendar year. */
export const costsOf = defineFact(['inspanning', 'afschrijvingen', 'kosten'], findCosts, { columns: COST_COLUMNS, holdsLines: false });

function findCosts(dossier: Pick<Dossier, 'inspanning' | 'afschrijvingen' | 'kosten'>): readonly Cost[] {
  const costs: Cost[] = [];
  for (const { years, ...cost } of lineCosts(dossier)) {
    if (years) for (const [year, amount] of years) costs.push({ ...cost, year, amount });
    else costs.push({ ...cost, year: yearOf(cost) });
  }
  return costs;
}

function yearOf({ first, last }: Spent): number | null {
  if (first === null || last === null) return null;
  const { year } = calendarDay(last);
  return calendarDay(first).year === year ? year : null;
}

/** What is asked of a cost, by its value: names are compared as people read them. */
export interface Wanted {
  readonly bronnen: readonly string[];
  readonly kostensoort?: string;
  readonly year?: number;
}

/** A sum of costs (cents) as far as it is known: lines that miss something may belong to it or not. */
export interface KnownSum {
  readonly sum: number;
  /** Whether an amount on a report can be this sum, but for rounding. */
  allows(amount: number): boolean;
  /** Cents by partner, by one of the spellings on the lines. */
  readonly partners: ReadonlyMap<string, { readonly name: string; readonly sum: number }>;
}

/** Adds up the costs that are wanted; `part` says which fraction of a cost counts (1 when absent, null when that cannot be told). */
export function sumCosts(costs: Iterable<Cost>, wanted: Wanted, part: (cost: Cost) => number | null = () => 1): KnownSum {
  const bronnen = new Set(wanted.bronnen.map(nameKey));
  const partners = new Map<string, { name: string; sum: number }>();
  let sum = 0;
  let more = 0;
  let less = 0;
  let lines = 0;
  for (const cost of costs) {
    const share = part(cost);
    const answers = [
      cost.bron === null ? null : bronnen.has(nameKey(cost.bron)),
      wanted.kostensoort === undefined ? true : cost.kostensoort === null ? null : cost.kostensoort === wanted.kostensoort,
      wanted.year === undefined ? true : cost.year === null ? isPerhapsIn(cost, wanted.year) : cost.year === wanted.year,
      share === null ? null : share !== 0,
    ];
    if (answers.includes(false)) continue;
    lines += 1;
    const { amount } = cost;
    if (amount === null) {
      more = Infinity;
      less = -Infinity;
    } else if (answers.includes(null)) {
      more += Math.max(0, amount);
      less += Math.min(0, amount);
    } else {
      sum += amount * (share ?? 1);
      if (cost.partner !== null) {
        const known = partners.get(nameKey(cost.partner));
        if (known) {
          known.sum += amount;
          // One of the spellings, whatever the order of the rows.
          if (cost.partner < known.name) known.name = cost.partner;
        } else partners.set(nameKey(cost.partner), { name: cost.partner, sum: amount });
      }
    }
  }
  const tolerance = toleranceOf(lines, TOTAL_TOLERANCE);
  return { sum, partners, allows: (amount) => amount >= sum + less - tolerance && amount <= sum + more + tolerance };
}

/** Null when a cost of which the year is not known may be of this one, false when its days say otherwise. */
const isPerhapsIn = ({ first, last }: Spent, year: number): null | false =>
  first !== null && last !== null && (calendarDay(last).year < year || calendarDay(first).year > year) ? false : null;

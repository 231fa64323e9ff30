import { calendarDay } from '../../scheme/calendar';
import type { KOSTENSOORTEN } from '../../scheme/lists';
import { roundOfBron, type RoundId } from '../../scheme/rounds';
import type { Dossier, Line, Place } from '../../records/dossier';
import { hasAllYears } from '../../records/column-map';
import { perBlock, type Blocks } from '../blocks';
import { defineFact, defineLineFact, type FactColumns } from '../fact';
import { valueOf } from '../known';
import { hoursOf, PURCHASE_COLUMNS, purchasesOf, type Hours, type Purchase } from './cost';

type Kostensoort = (typeof KOSTENSOORTEN)[number];
const LOONKOSTEN: Kostensoort = 'Loonkosten';

export const MACHINES: Kostensoort = 'Kosten machines en apparatuur';
export const OVERHEAD: Kostensoort = 'Overhead';
export const ADVANCE = 'voorschot of doorbetaling aan partner';

/** From when and how long an asset is depreciated. */
export type DepreciationTerm = Pick<Line<'afschrijvingen'>, 'start' | 'factuurdatum' | 'periode_mnd' | 'mnd'>;

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
  /** Of depreciation: from when and how long it goes on. */
  readonly term?: DepreciationTerm;
}

/** All that is looked at of a line to know what it cost, and when. */
export const COST_COLUMNS: FactColumns<'inspanning' | 'afschrijvingen' | 'kosten'> = {
  inspanning: ['act_code', 'bron', 'partner', 'van', 'tot', 'loonkosten'],
  afschrijvingen: ['act_code', 'bron', 'partner', 'afs_totaal', 'afs', 'start', 'factuurdatum', 'periode_mnd', 'mnd'],
  kosten: [...PURCHASE_COLUMNS, 'act_code', 'partner', 'kostensoort'],
};

/** What a line of hours cost. */
export function costOfHours({ line, first, last, lastColumn, amount }: Hours): LineCost {
  const { at, act_code, bron, partner } = line;
  // Hours without a last day may go on.
  const end = lastColumn === 'tot' ? valueOf(last) : null;
  return { at, act_code, bron, partner, kostensoort: LOONKOSTEN, first: valueOf(first), last: end, amount: valueOf(amount) };
}

const costsOfHours = perBlock((hours: readonly Hours[]): readonly LineCost[] => hours.map(costOfHours));

/** What each line of depreciation costs. */
export const costsOfAssets = defineLineFact('afschrijvingen', COST_COLUMNS.afschrijvingen, (line, assets): LineCost => {
  const { at, act_code, bron, partner, afs_totaal: amount, afs, start, factuurdatum, periode_mnd, mnd } = line;
  const isKnown = hasAllYears(at.table.columns.get('afs')) && !assets.isUnreadable(line, 'afs');
  const years = [...afs, ...(!isKnown ? [[null, null] as const] : [])];
  const term = { start, factuurdatum, periode_mnd, mnd };
  return { at, act_code, bron, partner, kostensoort: MACHINES, first: null, last: null, amount, years, term };
});

/** What a cost line cost; undefined for a payment on account to a partner, which is no cost (FIN-13). */
export function costOfPurchase({ line, first, last, amount }: Purchase): LineCost | undefined {
  const { at, act_code, bron, partner, kostensoort } = line;
  if (line.soort_boeking === ADVANCE) return undefined;
  return { at, act_code, bron, partner, kostensoort, first: valueOf(first), last: valueOf(last), amount: valueOf(amount) };
}

const costsOfPurchases = perBlock((purchases: readonly Purchase[]): readonly LineCost[] =>
  purchases.map(costOfPurchase).filter((cost) => cost !== undefined),
);

/** Hours, depreciation and cost lines, in the order of the sheets. */
export const lineCosts = defineFact(
  ['inspanning', 'afschrijvingen', 'kosten'],
  (dossier): Blocks<LineCost> => [
    ...costsOfHours(hoursOf.inBlocks(dossier)),
    ...costsOfAssets.inBlocks(dossier),
    ...costsOfPurchases(purchasesOf.inBlocks(dossier)),
  ],
  { columns: COST_COLUMNS, holdsLines: false },
);

const sumsByBron = perBlock((costs: readonly LineCost[]): ReadonlyMap<string, ReadonlyMap<string | null, number>> => {
  const sums = new Map<string, Map<string | null, number>>();
  for (const { bron, kostensoort, amount } of costs) {
    if (bron === null) continue;
    let ofBron = sums.get(bron);
    if (!ofBron) sums.set(bron, (ofBron = new Map()));
    ofBron.set(kostensoort, (ofBron.get(kostensoort) ?? 0) + (amount ?? 0));
  }
  return sums;
});

/** Cents that the registers together charge to a round, for one kostensoort when it is given. Lines without a readable amount or bron are left out. */
export function claimedFrom(dossier: Dossier, round: RoundId, kostensoort?: string): number {
  let sum = 0;
  for (const sums of sumsByBron(lineCosts(dossier))) {
    for (const [bron, ofBron] of sums) {
      if (roundOfBron(bron)?.id !== round) continue;
      for (const [soort, amount] of ofBron) if (kostensoort === undefined || soort === kostensoort) sum += amount;
    }
  }
  return sum;
}

/** A cost of which the calendar year matters: depreciation counts year by year. */
export interface Cost extends Spent {
  readonly at: Place;
  /** Null when it is not known, or when the days lie in more than one year: how such a line is split, the region decides. */
  readonly year: number | null;
  readonly term?: DepreciationTerm;
}

/** What a line cost, by calendar year. */
export const byYear = ({ years, ...cost }: LineCost): readonly Cost[] =>
  years ? years.map(([year, amount]) => ({ ...cost, year, amount })) : [{ ...cost, year: yearOf(cost) }];

const allByYear = perBlock((lines: readonly LineCost[]): readonly Cost[] => lines.flatMap(byYear));

/** Every cost of the registers by calendar year. */
export const costsOf = defineFact(['inspanning', 'afschrijvingen', 'kosten'], (dossier): Blocks<Cost> => allByYear(lineCosts(dossier)), {
  columns: COST_COLUMNS,
  holdsLines: false,
});

function yearOf({ first, last }: Spent): number | null {
  if (first === null || last === null) return null;
  const { year } = calendarDay(last);
  return calendarDay(first).year === year ? year : null;
}

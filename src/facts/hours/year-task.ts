import { monthNumber } from '../../scheme/calendar';
import { isWholeMonths } from './school-year';
import { roundHalfAway } from '../../records/money';

/** Cells of the form Individuele jaartaak (bijlage 1) that hold hours. */
export type YearTaskCell =
  | 'klokuren'
  | 'uitbreiding_uren'
  | 'verlof_uren'
  | 'betrekking_uren'
  | 'schooltaken'
  | 'deskundigheid'
  | 'ontwikkeltijd'
  | 'inzetbaar'
  | 'saldo_vorig'
  | 'verlichting'
  | 'beschikbaar'
  | 'inzet_lessen'
  | 'taken_overig'
  | 'sto_uren'
  | 'inzet_taken'
  | 'saldo';

/** One sum of the form: `result` is what is added less what is taken off. The first term is never left empty; of the others empty means none. */
export interface YearTaskSum {
  readonly result: YearTaskCell;
  readonly plus: readonly [YearTaskCell, ...YearTaskCell[]];
  readonly minus: readonly YearTaskCell[];
}

/** The sums of the form from top to bottom: each needs only what stands above it. */
export const YEAR_TASK_SUMS: readonly YearTaskSum[] = [
  { result: 'betrekking_uren', plus: ['klokuren', 'uitbreiding_uren'], minus: ['verlof_uren'] },
  { result: 'inzetbaar', plus: ['betrekking_uren'], minus: ['schooltaken', 'deskundigheid', 'ontwikkeltijd'] },
  { result: 'beschikbaar', plus: ['inzetbaar', 'saldo_vorig'], minus: ['verlichting'] },
  { result: 'inzet_taken', plus: ['sto_uren', 'taken_overig'], minus: [] },
  { result: 'saldo', plus: ['beschikbaar'], minus: ['inzet_lessen', 'inzet_taken'] },
];

/** Clock hours by cell; an absent cell is empty. */
export type YearTaskHours = { readonly [Cell in YearTaskCell]?: number | null };

const rounded = (amount: number, decimals: number): number => {
  const scale = 10 ** decimals;
  return roundHalfAway(amount * scale) / scale;
};

/** Part of the school year between two days (serial): months of twelve when they are whole months, else days of 365. */
export function partOfSchoolYear(first: number, last: number): number {
  return isWholeMonths(first, last) ? (monthNumber(last) - monthNumber(first) + 1) / 12 : (last - first + 1) / 365;
}

/** Wtf, four decimals: the size of the appointment (fte) weighed by the part of the school year that it lasts. */
export const weighedWtf = (size: number, part: number): number => rounded(size * part, 4);

/** Clock hours, two decimals, of a wtf; `fullTime` is the normjaartaak in hours. */
export const clockHours = (wtf: number, fullTime: number): number => rounded(wtf * fullTime, 2);

/** Hours, two decimals, that a sum gives for the cells of a form. */
export const sumOf = ({ plus, minus }: YearTaskSum, hours: YearTaskHours): number =>
  rounded(plus.reduce((sum, cell) => sum + (hours[cell] ?? 0), 0) - minus.reduce((sum, cell) => sum + (hours[cell] ?? 0), 0), 2);

/** Hours of the whole form from what a person fills in: wtf and expansion as fte, the other cells in hours. */
export function yearTask(wtf: number, expansion: number, entries: YearTaskHours, fullTime: number): YearTaskHours {
  const form: Record<string, number | null> = {
    ...entries,
    klokuren: clockHours(wtf, fullTime),
    uitbreiding_uren: clockHours(expansion, fullTime),
  };
  for (const sum of YEAR_TASK_SUMS) form[sum.result] = sumOf(sum, form);
  return form;
}

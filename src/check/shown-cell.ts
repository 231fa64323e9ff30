import { inDutch, isErrorValue, type CellValue } from '../cells/cell';
import { formatDate, formatIsoDate } from '../records/dutch-date';
import { formatEuros } from '../records/euros';
import { readField } from '../records/field';
import type { Column } from '../templates/column';

const NUMBERS = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 10 });
const PERCENTAGES = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 4 });

/** What decides how a cell is shown. */
export interface ShownAs {
  /** Undefined for a column that no register knows. */
  readonly column: Column | undefined;
  readonly date1904: boolean;
}

/** A cell as Excel would show it in its column. */
export function shownCell(as: ShownAs, value: CellValue): string {
  if (value === '') return '(leeg)';
  if (typeof value === 'boolean') return value ? 'WAAR' : 'ONWAAR';
  if (typeof value === 'string') return isErrorValue(value) ? inDutch(value) : value;
  const day = dayOf(as, value);
  if (day !== undefined) return formatDate(day);
  if (as.column?.type === 'money') return formatEuros(value * 100);
  if (as.column?.type === 'percentage') return PERCENTAGES.format(value);
  return NUMBERS.format(value);
}

/** A cell for a program: a date as `jjjj-mm-dd`, everything else as it stands in the cell; null for a blank one. */
export function plainCell(as: ShownAs, value: CellValue): CellValue | null {
  if (value === '') return null;
  const day = typeof value === 'number' ? dayOf(as, value) : undefined;
  return day === undefined ? value : formatIsoDate(day);
}

/** The day (serial) that a number in a column of dates stands for. */
function dayOf({ column, date1904 }: ShownAs, value: number): number | undefined {
  if (column?.type !== 'date') return undefined;
  const reading = readField(column, value, date1904);
  return typeof reading.value === 'number' ? reading.value : undefined;
}

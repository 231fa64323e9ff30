import type { CellValue } from '../cells/cell';
import { dayOf, shownCell } from '../check/shown-cell';
import { formatIsoDate } from '../records/dutch-date';
import type { ComparedColumn } from './compared-table';

/** A cell as Excel would show it in its column. */
export const shownValue = ({ as }: ComparedColumn, value: CellValue): string => shownCell(as, value);

/** A cell for a program: a date as `jjjj-mm-dd`, everything else as it stands in the cell; null for a blank one. */
export function plainValue({ as }: ComparedColumn, value: CellValue): CellValue | null {
  if (value === '') return null;
  const day = typeof value === 'number' ? dayOf(as, value) : undefined;
  return day === undefined ? value : formatIsoDate(day);
}

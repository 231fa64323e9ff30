import type { CellValue } from '../cells/cell';
import { plainCell, shownCell } from '../check/shown-cell';
import type { ComparedColumn } from './compared-table';

/** A cell as Excel would show it in its column. */
export const shownValue = ({ as }: ComparedColumn, value: CellValue): string => shownCell(as, value);

/** A cell for a program. */
export const plainValue = ({ as }: ComparedColumn, value: CellValue): CellValue | null => plainCell(as, value);

import { MAX_ROWS, type Area } from '../records/address';
import type { PlacedTable, SheetLayout } from './layout';

/**
 * What is printed: the columns up to Controle, on one page for fixed tables. A sheet on which a table may grow prints as far down as it
 * holds something.
 */
export function printedArea({ tables }: SheetLayout): Area {
  const printed = tables.filter(({ declaration }) => !declaration.notPrinted);
  const last = printed.at(-1);
  const rows = last?.declaration.fixedRows ? last.headingRow + last.rows.length + 1 : MAX_ROWS;
  return { row: 0, column: 0, rows, columns: Math.max(1, ...printed.map(printedColumns)) };
}

/** Whether what is printed fits one page, whatever the user fills in. */
export const isOnePage = ({ tables }: SheetLayout): boolean => tables.at(-1)?.declaration.fixedRows !== undefined;

/** Columns up to Controle, and up to those that only serve the formulas. */
const printedColumns = ({ columns }: PlacedTable): number =>
  columns.findIndex(({ column }) => column === undefined || column.hiddenInPrint === true);

/** Look of the headings and totals of a report. */
export const REPORT_LOOK = {
  heading: { bold: true, fontColor: '#000000', fill: '#D9D9D9' },
  total: { bold: true, fill: '#F2F2F2' },
} as const;

/** Rows of a table, from 0, that add the others up. */
export function totalRows({ declaration, rows, columns }: PlacedTable): ReadonlySet<number> {
  if (!declaration.fixedRows) return new Set();
  const first = columns.findIndex(({ column }) => column !== undefined);
  return new Set(rows.flatMap((cells, row) => (/^Tota(al|le)\b/.test(String(cells.get(first))) ? [row] : [])));
}

/** Width in characters of each column of the sheet: what the widest table asks; Controle only counts where no other column stands. */
export function columnWidths({ tables }: SheetLayout): readonly number[] {
  const count = Math.max(0, ...tables.map(({ columns }) => columns.length));
  return Array.from({ length: count }, (_, index) => {
    const here = tables.flatMap(({ columns }) => columns[index] ?? []);
    const data = here.filter(({ column }) => column !== undefined);
    return Math.max(...(data.length > 0 ? data : here).map(({ width }) => width));
  });
}

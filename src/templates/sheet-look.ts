import { MAX_ROWS, type Area } from '../cells/address';
import { HEADING_MARGIN, type PlacedTable, type SheetLayout } from './layout';

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

/** Pages beside each other: a register with many columns on one page would be too small to read. */
export function pagesWide(layout: SheetLayout): number {
  const width = columnWidths(layout)
    .slice(0, printedArea(layout).columns)
    .reduce((sum, each) => sum + each, 0);
  return isOnePage(layout) ? 1 : Math.ceil(width / PAGE_WIDTH);
}

/** Characters across a page of A4, in letters of about half the size. */
const PAGE_WIDTH = 310;

/** Columns up to Controle, and up to those that are of no use on paper. */
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

/** Height in points of the title, and of headings that wrap within the widths of their columns. */
export const TITLE_HEIGHT = 24;

export function headingHeight({ columns }: PlacedTable, widths: readonly number[]): number {
  const lines = columns.map(({ heading }, index) => linesOf(heading, (widths[index] ?? 10) - HEADING_MARGIN));
  return LINE_HEIGHT * Math.max(2, ...lines) + HEADING_PADDING;
}

const LINE_HEIGHT = 15;
const HEADING_PADDING = 6;

/** Lines that a text takes when words wrap at a width in characters. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s/)) {
    if (used > 0 && used + 1 + word.length > width) {
      lines += 1;
      used = word.length;
    } else used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}

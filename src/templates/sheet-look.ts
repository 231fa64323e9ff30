import { MAX_ROWS, type Area } from '../cells/address';
import { HEADING_MARGIN, type PlacedTable, type SheetLayout } from './layout';

/**
 * What is printed: the columns up to Controle, on one page for fixed tables. A sheet on which a table may grow prints as far down as it
 * holds something. On pages beside each other the lines above the tables would be cut off: there the title stands above each page.
 */
export function printedArea(layout: SheetLayout): Area {
  const { row, rows } = printedRows(layout);
  const first = isWide(layout) ? firstPrintedRow(layout) : row;
  return { row: first, column: 0, rows: row + rows - first, columns: printedWidth(layout) };
}

/** The same with all that stands above the tables. */
const printedRows = ({ tables }: SheetLayout): Pick<Area, 'row' | 'rows'> => {
  const last = tables.findLast(({ declaration }) => !declaration.notPrinted);
  return { row: 0, rows: last?.declaration.fixedRows ? last.headingRow + last.rows.length + 1 : MAX_ROWS };
};

const printedWidth = ({ tables }: SheetLayout): number =>
  Math.max(1, ...tables.filter(({ declaration }) => !declaration.notPrinted).map(printedColumns));

/** The first row below title, purpose and source. */
const firstPrintedRow = ({ tables: [first] }: SheetLayout): number =>
  first ? first.headingRow - (first.declaration.caption === undefined ? 0 : 1) : 0;

/** What stands above and below each printed page, in the codes of Excel: a sheet on pages beside each other says its title there. */
export function pageTexts(layout: SheetLayout): { readonly header?: string; readonly footer: PageFooter } {
  return { ...(isWide(layout) ? { header: inPageText(layout.template.title) } : {}), footer: PAGE_FOOTER };
}

interface PageFooter {
  readonly left: string;
  readonly right: string;
}

/** The sheet and the file, and which page of how many. */
export const PAGE_FOOTER: PageFooter = { left: '&A (&F)', right: 'Pagina &P van &N' };

/** A text as it stands in a header: an ampersand begins a code. */
export const inPageText = (text: string): string => text.replaceAll('&', '&&');

/** Whether a sheet always prints the same rows. */
const hasFixedRows = ({ tables }: SheetLayout): boolean =>
  tables.findLast(({ declaration }) => !declaration.notPrinted)?.declaration.fixedRows !== undefined;

/** How a sheet is fitted to pages: on one page wide, and one high where it always prints the same rows; or at a scale, on as many as it needs. */
export type PageFit = { readonly pagesHigh: 1 | undefined } | { readonly scale: number };

/** Letters are 11 points: at this percentage they are 7, and smaller ones nobody reads. */
const SMALLEST_SCALE = 65;
/** Points across and down a page of A4 on its side, within the margins of Excel. */
const PAGE = { width: 741, height: 487 };

const fits = (room: number, needed: number): boolean => (room / needed) * 100 >= SMALLEST_SCALE;

/** Whether a sheet takes pages beside each other. */
const isWide = (layout: SheetLayout): boolean =>
  !fits(
    PAGE.width,
    columnWidths(layout)
      .slice(0, printedWidth(layout))
      .reduce((sum, each) => sum + pointsOf(each), 0),
  );

export function pageFit(layout: SheetLayout): PageFit {
  if (isWide(layout)) return { scale: SMALLEST_SCALE };
  const { rows } = printedRows(layout);
  // Long texts make rows higher: on one page they would be too small.
  const isOfOneHeight = hasFixedRows(layout) && !layout.tables.some(wrapsText);
  return { pagesHigh: isOfOneHeight && fits(PAGE.height, (rows + MORE_FOR_HEADINGS) * LINE_HEIGHT) ? 1 : undefined };
}

/** Pages beside each other that a sheet takes: each begins with the repeated columns, and a column is not split. */
export function pagesWide(layout: SheetLayout): number {
  const fit = pageFit(layout);
  if (!('scale' in fit)) return 1;
  const room = (PAGE.width * 100) / fit.scale;
  const widths = columnWidths(layout).slice(0, printedWidth(layout)).map(pointsOf);
  const leading = leadingColumns(layout);
  const repeated = widths.slice(0, leading).reduce((sum, each) => sum + each, 0);
  let pages = 1;
  let used = repeated;
  for (const width of widths.slice(leading)) {
    if (used + width > room) {
      pages += 1;
      used = repeated;
    }
    used += width;
  }
  return pages;
}

/** Lines that headings take beyond one each. */
const MORE_FOR_HEADINGS = 8;

/** Points of a width in characters of the standard font: seven pixels a character and five of margin. */
export const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Whether a table has texts of several lines: what stands beside them is at the top then. */
export const wrapsText = ({ columns }: PlacedTable): boolean => columns.some(({ wraps }) => wraps);

/** Rows above which a page begins anew with the headings, where one table has the sheet to itself, and columns that say which line it is: they repeat on paper and stay in view. */
export function repeatedRows(layout: SheetLayout): { readonly first: number; readonly last: number } | undefined {
  const [first] = layout.tables;
  return first === undefined || layout.tables.length > 1 || hasFixedRows(layout)
    ? undefined
    : { first: first.headingRow, last: first.headingRow };
}

/** Characters that the first columns may take of a screen with the pane beside it. */
const LEADING_WIDTH = 48;
const MOST_LEADING = 3;

/** Number of first columns that stay in view: what fits beside the rest, and one at least. */
export function leadingColumns(layout: Pick<SheetLayout, 'tables'>): number {
  const widths = columnWidths(layout);
  let count = 0;
  for (let used = widths[0] ?? 0; count < MOST_LEADING && count < widths.length - 1 && (count === 0 || used <= LEADING_WIDTH);) {
    count += 1;
    used += widths[count] ?? 0;
  }
  return Math.max(1, count);
}

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
export function columnWidths({ tables }: Pick<SheetLayout, 'tables'>): readonly number[] {
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
export function linesOf(text: string, width: number): number {
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

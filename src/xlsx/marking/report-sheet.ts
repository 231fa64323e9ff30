import { REPORT_WIDTHS, type ReportRow } from '../../report/report-rows';
import type { CellData, CellStyle, SheetData } from '../workbook-data';

/** All cells have the format for text: what is in them stays a text, also when somebody edits it. */
const CELL: CellStyle = { numberFormat: '@', wrap: true, vertical: 'Top' };
const PLAIN: CellStyle = { numberFormat: '@' };
const LOOKS: Readonly<Record<NonNullable<ReportRow['look']>, CellStyle>> = {
  title: { ...PLAIN, bold: true, fontSize: 16 },
  heading: { ...PLAIN, bold: true, fill: '#F2F2F2' },
};

/** Points of a line of text, and the height beyond which Excel does not go. */
const LINE = 15;
const MAX_HEIGHT = 405;

/** Height in points in which the longest text of a row fits: not every program fits rows to wrapped text by itself. */
function heightOf(values: ReportRow['cells']): number {
  const lines = values.map((value, column) => Math.ceil(String(value).length / ((REPORT_WIDTHS[column] ?? 10) * 0.9)));
  return Math.min(MAX_HEIGHT, LINE * Math.max(1, ...lines));
}

/** The report as a sheet of plain cells. */
export function reportSheet(name: string, rows: readonly ReportRow[]): SheetData {
  const cells = new Map<number, Map<number, CellData>>();
  const heights: SheetData['rows'] = new Map();
  rows.forEach(({ cells: values, look }, row) => {
    // A sentence runs on over the columns beside it; only the cells of a table wrap.
    const style = look ? LOOKS[look] : values.length > 1 ? CELL : PLAIN;
    const inRow = new Map(values.flatMap((value, column): [number, CellData][] => (value === '' ? [] : [[column, cellOf(value, style)]])));
    if (inRow.size > 0) cells.set(row, inRow);
    if (style === CELL) heights.set(row, { height: heightOf(values) });
  });
  return {
    name,
    visibility: 'visible',
    cells,
    columns: REPORT_WIDTHS.map((width, column) => ({ first: column, last: column, width })),
    rows: heights,
    merges: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    page: { orientation: 'landscape', paperSize: 9, fitToWidth: 1, fitToHeight: 0 },
  };
}

const cellOf = (value: string | number, style: CellStyle): CellData =>
  typeof value === 'number' ? { value, style: { ...style, numberFormat: 'General' } } : { value, style };

/** The rows that a report sheet was made of, from its cells and how they look. */
export function reportRowsOf({ cells }: SheetData): readonly ReportRow[] {
  const count = last(cells.keys()) + 1;
  return Array.from({ length: count }, (_, row): ReportRow => {
    const inRow = cells.get(row) ?? new Map<number, CellData>();
    const values = Array.from({ length: last(inRow.keys()) + 1 }, (__, column) => inRow.get(column)?.value ?? '');
    const style = [...inRow.values()][0]?.style;
    const look = style?.fontSize === LOOKS.title.fontSize ? 'title' : style?.fill === undefined ? undefined : 'heading';
    // What wraps is a row of a table, also when all but its first cell are blank.
    if (style?.wrap && values.length === 1) values.push('');
    return { cells: values.map((value) => (typeof value === 'number' ? value : String(value))), ...(look ? { look } : {}) };
  });
}

const last = (places: Iterable<number>): number => {
  let highest = -1;
  for (const place of places) highest = Math.max(highest, place);
  return highest;
};

import { jumpFormula, jumpOf, REPORT_WIDTHS, type ReportRow } from '../../report/report-rows';
import { PAGE_FOOTER } from '../../templates/sheet-look';
import type { Area } from '../../cells/address';
import type { CellData, CellStyle, SheetData } from '../workbook-data';

/** All cells have the format for text: what is in them stays a text, also when somebody edits it. */
const CELL: CellStyle = { numberFormat: '@', wrap: true, vertical: 'Top' };
/** What leads to a cell: a formula would stay a text in the format for text. */
const LINK: CellStyle = { ...CELL, numberFormat: 'General', fontColor: '#0563C1', underline: true };
const PLAIN: CellStyle = { numberFormat: '@' };
/** A sentence that may be longer than the sheet is wide, in letters that take more room than those of Excel. */
const LONG: CellStyle = { ...PLAIN, wrap: true };
const LOOKS: Readonly<Record<NonNullable<ReportRow['look']>, CellStyle>> = {
  title: { ...PLAIN, bold: true, fontSize: 16 },
  heading: { ...PLAIN, bold: true, fill: '#F2F2F2' },
};

/** Points of a line of text, and the height beyond which Excel does not go. */
const LINE = 15;
const MAX_HEIGHT = 405;

/** Lines that a text takes at a width in characters; words do not fill a line. */
const linesOf = (value: string | number, width: number): number => Math.ceil(String(value).length / (width * 0.85));

/** Height in points in which the longest text of a row fits: not every program fits rows to wrapped text by itself. */
const heightOf = (lines: readonly number[]): number => Math.min(MAX_HEIGHT, LINE * Math.max(1, ...lines));

/** Width of the sheet in characters. */
const WIDTH = REPORT_WIDTHS.reduce((sum, width) => sum + width, 0);

/** How a row looks: cells of a table wrap, a sentence runs on over the columns beside it as far as they go. */
function styleOf({ cells, look }: ReportRow): CellStyle {
  if (look) return LOOKS[look];
  if (cells.length > 1) return CELL;
  return linesOf(cells[0] ?? '', WIDTH * 0.6) > 1 ? LONG : PLAIN;
}

/** The report as a sheet of plain cells. */
export function reportSheet(name: string, rows: readonly ReportRow[]): SheetData {
  const cells = new Map<number, Map<number, CellData>>();
  const heights: SheetData['rows'] = new Map();
  const merges: Area[] = [];
  rows.forEach(({ cells: values, look, jump }, row) => {
    const style = styleOf({ cells: values, ...(look ? { look } : {}) });
    const inRow = new Map(
      values.flatMap((value, column): [number, CellData][] =>
        value === '' ? [] : [[column, jump?.column === column ? linkOf(jump, value) : cellOf(value, style)]],
      ),
    );
    if (inRow.size === 0) return;
    cells.set(row, inRow);
    if (style === CELL) heights.set(row, { height: heightOf(values.map((value, column) => linesOf(value, REPORT_WIDTHS[column] ?? 10))) });
    if (style === LONG) {
      heights.set(row, { height: heightOf(values.map((value) => linesOf(value, WIDTH))) });
      merges.push({ row, column: 0, rows: 1, columns: REPORT_WIDTHS.length });
    }
  });
  const headings = rows.findIndex(({ look }) => look === 'heading');
  return {
    name,
    visibility: 'visible',
    cells,
    columns: REPORT_WIDTHS.map((width, column) => ({ first: column, last: column, width })),
    rows: heights,
    merges,
    tables: [],
    conditionalFormats: [],
    validations: [],
    page: {
      orientation: 'landscape',
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 0,
      footer: `&L${PAGE_FOOTER.left}&R${PAGE_FOOTER.right}`,
      ...(headings < 0 ? {} : { titleRows: { first: headings, last: headings } }),
    },
  };
}

const cellOf = (value: string | number, style: CellStyle): CellData =>
  typeof value === 'number' ? { value, style: { ...style, numberFormat: 'General' } } : { value, style };

/** A formula and no link of the sheet: nothing but a cell of ours is added to the file. */
const linkOf = (jump: NonNullable<ReportRow['jump']>, value: string | number): CellData => ({
  value,
  formula: jumpFormula(jump, String(value)),
  style: LINK,
});

/** The rows that a report sheet was made of, from its cells and how they look. */
export function reportRowsOf({ cells }: SheetData): readonly ReportRow[] {
  const count = last(cells.keys()) + 1;
  return Array.from({ length: count }, (_, row): ReportRow => {
    const inRow = cells.get(row) ?? new Map<number, CellData>();
    const values = Array.from({ length: last(inRow.keys()) + 1 }, (__, column) => inRow.get(column)?.value ?? '');
    const style = [...inRow.values()][0]?.style;
    const look = style?.fontSize === LOOKS.title.fontSize ? 'title' : style?.fill === undefined ? undefined : 'heading';
    // What wraps is a row of a table, also when all but its first cell are blank.
    if (style?.wrap && style.vertical === CELL.vertical && values.length === 1) values.push('');
    const jump = [...inRow].flatMap(([column, { formula }]) => (formula === undefined ? [] : [jumpOf(formula, column)]))[0];
    return {
      cells: values.map((value) => (typeof value === 'number' ? value : String(value))),
      ...(look ? { look } : {}),
      ...(jump ? { jump } : {}),
    };
  });
}

const last = (places: Iterable<number>): number => {
  let highest = -1;
  for (const place of places) highest = Math.max(highest, place);
  return highest;
};

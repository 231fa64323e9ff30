import { JUDGEMENTS } from '../sampling/evaluate';
import { LINE_HEADINGS, SAMPLE_SHEET, type SheetRow } from '../sampling/sample-sheet';
import { saveXlsx } from '../xlsx/save';
import type { CellData, CellStyle, SheetData } from '../xlsx/workbook-data';

/** Texts have the format for text, so that they stay texts when somebody edits them. */
const TEXT: CellStyle = { numberFormat: '@' };
const EUROS: CellStyle = { numberFormat: '#,##0.00' };
const WIDTHS = [18, 12, 14, 16, 7, 30, 40, 14, 11, 14, 22, 14, 14, 30];

/** A workbook with the sheet of a sample, in which Oordeel is chosen from a list. */
export function sampleFile(rows: readonly SheetRow[]): Uint8Array {
  const first = rows.findIndex(({ cells }) => LINE_HEADINGS.every((heading, column) => cells[column] === heading)) + 1;
  const column = (heading: string): number => LINE_HEADINGS.indexOf(heading);
  const lines = Math.max(1, rows.length - first);
  const list = (heading: string, values: readonly string[]): SheetData['validations'][number] => ({
    areas: [{ row: first, column: column(heading), rows: lines, columns: 1 }],
    type: 'list',
    formula1: `"${values.join(',')}"`,
    allowBlank: true,
  });
  const cells = new Map(
    rows.map(({ cells: values, bold }, row): [number, Map<number, CellData>] => [
      row,
      new Map(
        values.flatMap((value, at): [number, CellData][] =>
          value === '' ? [] : [[at, { value, style: { ...(typeof value === 'number' ? EUROS : TEXT), ...(bold ? { bold } : {}) } }]],
        ),
      ),
    ]),
  );
  const sheet: SheetData = {
    name: SAMPLE_SHEET,
    visibility: 'visible',
    cells,
    columns: WIDTHS.map((width, at) => ({ first: at, last: at, width })),
    rows: new Map(),
    merges: [],
    frozen: { rows: first, columns: 0 },
    tables: [],
    conditionalFormats: [],
    validations: [list('Bewijs gezien', ['ja', 'nee']), list('Oordeel', JUDGEMENTS)],
    page: { orientation: 'landscape', paperSize: 9, fitToWidth: 1, fitToHeight: 0, titleRows: { first: first - 1, last: first - 1 } },
  };
  return saveXlsx({ sheets: [sheet], names: [], date1904: false, activeSheet: 0 });
}

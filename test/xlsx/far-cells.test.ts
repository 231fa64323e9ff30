import { checkBytes } from '../../src/cli/check-bytes';
import { readCsv } from '../../src/records/csv';
import type { CellValue } from '../../src/cells/cell';
import { openXlsx } from '../../src/xlsx/open';
import { workbookCells } from '../../src/xlsx/read/workbook-cells';
import { xlsxCells } from '../../src/xlsx/xlsx-cells';
import { workbookOf } from './parts';

/** Places that rows take, each shared row once. */
const placesOf = (rows: readonly (readonly CellValue[])[]): number => [...new Set(rows)].reduce((sum, row) => sum + row.length, 0);

test('cells far apart take the place of what is there, not of all between them', () => {
  const bytes = workbookOf({
    Kosten:
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row><row r="1048576"><c r="XFD1048576"><v>3</v></c></row></sheetData>',
  });
  for (const { sheets = [] } of [xlsxCells(bytes), workbookCells(openXlsx(bytes).data)]) {
    const rows = sheets[0]?.rows ?? [];
    expect(rows).toHaveLength(1_048_576);
    expect(rows[1]?.[1]).toBe(2);
    expect(rows.at(-1)?.at(-1)).toBe(3);
    expect(placesOf(rows)).toBeLessThan(20_000);
  }
  expect(checkBytes(bytes, 'a.xlsx', { date: 46_296, mark: false }).report.summary.error?.code).toBe('nothing-recognised');
});

test('one long line of a CSV file does not make the others long', () => {
  const text = `${'x;'.repeat(900)}x\n${'a;b;;;\n'.repeat(5_000)}`;
  const { cells } = readCsv(new TextEncoder().encode(text), 'lang.csv');
  expect(cells.rows[0]).toHaveLength(901);
  expect(placesOf(cells.rows)).toBeLessThan(40_000);
});

import type { CellValue } from '../../../src/cells/cell';
import type { CellStyle, SheetData, WorkbookData } from '../../../src/xlsx/workbook-data';

/** File data of a sheet with these rows from A1 on; '' is an empty cell. `styles` by column. */
export function sheetOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  styles: Readonly<Record<number, CellStyle>> = {},
): SheetData {
  const cells = new Map(
    rows.map((row, index) => [
      index,
      new Map(
        row.flatMap((value, column) =>
          value === '' ? [] : [[column, { value, ...(styles[column] ? { style: styles[column] } : {}) }] as const],
        ),
      ),
    ]),
  );
  return {
    name,
    visibility: 'visible',
    cells,
    columns: [],
    rows: new Map(),
    merges: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
  };
}

/** File data of a workbook with these sheets. */
export const workbookOf = (...sheets: SheetData[]): WorkbookData => ({ sheets, names: [], date1904: false, activeSheet: 0 });

/** 46.000 is 9 December 2025. */
export const EXPENSE_LINES: readonly (readonly CellValue[])[] = [
  ['Drukkerij Rijp', 'F-1', 46_000, 'Flyers open dag', 605, 'D', 'AV'],
  ['Maakpunt BV', 'F-2', 46_050, 'Filament', 1210, 'D', 'AV'],
  ['Maakpunt BV', 'C-2', 46_060, 'Retour filament', 108.5, 'C', ''],
];

/** What the lines come to; nothing where their amounts are texts that could be read in two ways. */
const totalOf = (lines: readonly (readonly CellValue[])[]): CellValue =>
  lines.reduce<CellValue>(
    (sum, [, , , , amount, sign]) => (typeof amount === 'number' && typeof sum === 'number' ? sum + (sign === 'C' ? -amount : amount) : ''),
    0,
  );

/**
 * Costs as a school keeps them by itself: a title block, headings over two rows, amounts with a D or C beside them, a total, and a column
 * that means nothing to us.
 */
export function expenses(lines = EXPENSE_LINES, name = 'Uitgaven'): SheetData {
  const rows = [
    ['Vmbo De Sluis – uitgaven Sterk Techniekonderwijs'],
    ['Bijgewerkt door de administratie'],
    [],
    ['Leverancier', 'Factuur', 'Factuur', 'Omschrijving', 'Bedrag', 'D/C', 'Paraaf'],
    ['', 'nummer', 'datum', '', 'incl. btw', '', ''],
    ...lines,
    ['Totaal', '', '', '', totalOf(lines), '', ''],
  ];
  return {
    ...sheetOf(name, rows, { 2: { numberFormat: 'd-m-yyyy' } }),
    merges: [{ row: 0, column: 0, rows: 1, columns: 6 }],
    columns: [{ first: 0, last: 3, width: 20 }],
  };
}

/** The same with what leaves doubt: amounts and dates as text that can be read in two ways, and cells that cannot be read. */
export const doubtfulExpenses = (name?: string): SheetData =>
  expenses(
    [
      ['Drukkerij Rijp', 'F-1', '03/04/2026', 'Flyers open dag', '1.234', 'D', 'AV'],
      ['Maakpunt BV', 'F-2', '05/06/2026', 'Filament', '2.500', 'D', 'AV'],
      ['Maakpunt BV', 'F-3', 'volgt nog', 'Lasbrillen', '1.110', 'D', 'AV'],
      ['Maakpunt BV', 'C-2', '07/06/2026', 'Retour filament', '1.085', 'C', ''],
    ],
    name,
  );

/** A sheet that is no register of anything. */
/** Purchases with headings that may mean more than one thing. */
export const purchases = (name: string): SheetData =>
  sheetOf(
    name,
    [
      ['Wanneer', 'Waar gekocht', 'Wat', 'Hoeveel'],
      [46_000, 'Gamma', 'Latten', 55.2],
      [46_010, 'Praxis', 'Verf', 40],
    ],
    { 0: { numberFormat: 'd-m-yyyy' } },
  );

export const timetable = (): SheetData =>
  sheetOf('Rooster', [
    ['Lesuur', 'Maandag', 'Dinsdag'],
    [1, 'wiskunde', 'techniek'],
    [2, 'Engels', 'gym'],
  ]);

import { loadSample } from '../../src/workbench/sample/sample-workbook';
import { saveXlsx } from '../../src/xlsx/save';
import type { CellData, SheetData, WorkbookData } from '../../src/xlsx/workbook-data';
import { emptySheet, startModel } from '../setup/start-host';

/** The sample workbook with its formulas calculated, as Excel would save it. */
export const calculatedSample = (): WorkbookData => startModel(loadSample()).toData();

export const sampleFile = (): Uint8Array => saveXlsx(calculatedSample());

/** A sheet with these values from A1 on. */
export function sheetOf(name: string, rows: readonly (readonly (string | number)[])[]): SheetData {
  const cells = new Map(
    rows.map((row, index) => [
      index,
      new Map(row.flatMap((value, column): [number, CellData][] => (value === '' ? [] : [[column, { value }]]))),
    ]),
  );
  return { ...emptySheet(name), cells };
}

/** A cost list of a school in a layout of its own: a title, other headings in another order, a total below. */
export const OTHER_LAYOUT = sheetOf('Uitgaven 2026', [
  ['Overzicht uitgaven techniek'],
  [],
  [
    'Factuurnummer',
    'Crediteur',
    'Factuurdatum',
    'Omschrijving',
    'Bedrag excl. btw',
    'BTW',
    'Bedrag incl. btw',
    'Kostensoort',
    'Activiteit',
    'Financieringsbron',
  ],
  ['F-1', 'Techniekwinkel Zaan', 46_100, 'Gereedschap voor het lokaal', 1_000, 210, 1_210, 'Materiaalkosten', 'A01', 'subsidie 2025-2028'],
  ['F-2', 'Bouwhof', 47_300, 'Werkbanken', 2_000, 420, 2_420, 'Materiaalkosten', 'A01', 'subsidie 2025-2028'],
  ['F-3', 'Bouwhof', 46_101, 'Kerstpakketten', 500, 105, 605, 'Materiaalkosten', 'A02', 'subsidie 2025-2028'],
  ['', '', '', 'Totaal', 3_500, 735, 4_235],
]);

export const otherLayout = (): WorkbookData => ({ sheets: [OTHER_LAYOUT], names: [], date1904: false, activeSheet: 0 });

/** The first bytes of what old Excel and password protection write. */
export const compoundFile = (): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return bytes;
};

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libreOfficeAsOpened } from '../judges/libreoffice';
import { openpyxlValues } from '../judges/openpyxl-values';
import { checkBytes } from '../../src/cli/check-bytes';
import { openXlsx } from '../../src/xlsx/open';
import { OpcPackage } from '../../src/xlsx/package/opc-package';
import { saveXlsx } from '../../src/xlsx/save';
import type { CellData } from '../../src/xlsx/workbook-data';
import { partText } from '../xlsx/parts';
import { OTHER_LAYOUT, otherLayout } from './sample-files';

/** How Excel writes `=STO.AFSCHRIJVING(…)` in a file: with a prefix of its own, and the value that it gave last. */
const STORED = '_xldudf_STO_AFSCHRIJVING(60500,500,46000,120,46000,46400,0.8)';

const HEADINGS = [
  'Factuurnummer',
  'Crediteur',
  'Factuurdatum',
  'Omschrijving',
  'Bedrag excl. btw',
  'BTW',
  'Bedrag incl. btw',
  'Financieringsbron',
];
const rows: readonly (readonly CellData[])[] = [
  HEADINGS.map((value): CellData => ({ value })),
  ['F-1', 'Bouwhof', 46_100, 'Werkbank', 1_000, 210].map((value): CellData => ({ value })),
];
/** A register in which an amount is calculated by a function of the add-in. */
const book = (): Uint8Array =>
  saveXlsx({
    ...otherLayout(),
    sheets: [
      {
        ...OTHER_LAYOUT,
        cells: new Map(
          rows.map((cells, row) => [
            row,
            new Map<number, CellData>([
              ...cells.map((cell, column) => [column, cell] as const),
              ...(row === 0
                ? []
                : ([
                    [6, { value: 1_210, formula: `=${STORED}` }],
                    [7, { value: 'subsidie 2025-2028' }],
                  ] as const)),
            ]),
          ]),
        ),
      },
    ],
  });

test('elsewhere a function of the add-in is a calculated value: it is read, checked, and stays in a marked copy', () => {
  const bytes = book();
  const read = openXlsx(bytes).data.sheets[0]?.cells.get(1)?.get(6);
  expect(read).toMatchObject({ value: 1_210, formula: `=${STORED}` });
  const { report, marked } = checkBytes(bytes, 'a.xlsx', { date: 46_296, mark: true, accept: true });
  expect(report.summary.lines).toBe(1);
  expect(report.notChecked.filter(({ reason }) => reason === 'not calculated')).toEqual([]);
  expect(report.findings.filter(({ rule, column }) => rule === 'DAT-13' || column === 'Bedrag incl. btw')).toEqual([]);
  if (!marked) throw new Error('not marked');
  const sheet = OpcPackage.open(marked)
    .partNames()
    .find((name) => /worksheets\/sheet1\.xml$/.test(name));
  expect(partText(marked, (sheet ?? '').replace(/^\//, ''))).toContain(`<f>${STORED}</f><v>1210</v>`);
});

test('after our marking and saving other programs show what the function gave: LibreOffice and openpyxl, which do not know it', () => {
  const { marked } = checkBytes(book(), 'a.xlsx', { date: 46_296, mark: true, accept: true });
  if (!marked) throw new Error('not marked');
  const folder = mkdtempSync(join(tmpdir(), 'sto-functions-'));
  try {
    for (const [name, bytes] of [
      ['gemarkeerd.xlsx', marked],
      ['bewaard.xlsx', saveXlsx(openXlsx(marked).data)],
    ] as const) {
      const file = join(folder, name);
      writeFileSync(file, bytes);
      expect([name, openpyxlValues(file)[OTHER_LAYOUT.name]?.G2]).toEqual([name, 1_210]);
    }
    expect(libreOfficeAsOpened(join(folder, 'bewaard.xlsx'))[OTHER_LAYOUT.name]?.G2).toBe(1_210);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);

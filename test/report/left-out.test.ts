import { checkCells } from '../../src/check/check-workbook';
import { checkBytes } from '../../src/cli/check-bytes';
import { terminalReport } from '../../src/cli/terminal-report';
import { csvText } from '../../src/report/csv-text';
import { htmlText } from '../../src/report/html-text';
import { jsonText } from '../../src/report/json-shape';
import { makeReport } from '../../src/report/make-report';
import { reportRows } from '../../src/report/report-rows';
import { sarifText } from '../../src/report/sarif-text';
import type { CellValue } from '../../src/cells/cell';
import { mappingRows } from '../../src/records/mapping/stored-mappings';
import type { SheetMapping } from '../../src/records/mapping/sheet-mapping';
import { TEMPLATES } from '../../src/templates';
import { instellingenTemplate } from '../../src/templates/instellingen';
import { openXlsx } from '../../src/xlsx/open';
import { workbookCells } from '../../src/xlsx/read/workbook-cells';
import { saveXlsx } from '../../src/xlsx/save';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import type { CellData, SheetData, WorkbookData } from '../../src/xlsx/workbook-data';
import { calculatedSample, sheetOf } from '../cli/sample-files';
import { startModel } from '../setup/start-host';

const DAY = 46_296;
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
const line = (number: number, what = 'Werkbank', date = 46_100): (string | number)[] => [
  `F-${number}`,
  'Bouwhof',
  date,
  what,
  1_000 * number,
  210 * number,
  1_210 * number,
  'subsidie 2025-2028',
];
const lines = (first: number, count: number): (string | number)[][] => Array.from({ length: count }, (_, index) => line(first + index));
const book = (...sheets: SheetData[]): WorkbookData => ({ sheets, names: [], date1904: false, activeSheet: 0 });

/** What every form of the report says of a workbook, by form. */
function everyForm(data: WorkbookData): ReadonlyMap<string, string> {
  const report = makeReport({ file: 'a.xlsx', ...checkCells(workbookCells(data), { date: DAY }) });
  const { marked } = checkBytes(saveXlsx(data), 'a.xlsx', { date: DAY, mark: true });
  const sheet = marked && openXlsx(marked).data.sheets.at(-1);
  return new Map([
    ['text', terminalReport([report], { width: 4_000, colours: false })],
    ['json', JSON.stringify(JSON.parse(jsonText([report], false)), null, 0)],
    ['csv', csvText([report])],
    ['html', htmlText([report], '0')],
    ['sarif', sarifText([report], [], '0')],
    [
      'rows',
      reportRows(report)
        .flatMap(({ cells }) => cells)
        .join('\n'),
    ],
    ['marked copy', [...(sheet?.cells.values() ?? [])].flatMap((row) => [...row.values()].map(({ value }) => value)).join('\n')],
  ]);
}

/** A sheet with a stored Koppeling for this mapping. */
function mapped(sheet: SheetData, mapping: SheetMapping, change: Readonly<Record<string, CellValue>> = {}): WorkbookData {
  const rows = mappingRows(mapping).map((row) => ({ ...row, ...change }));
  const { sheets } = startModel(templateWorkbook([instellingenTemplate], '2025-2028', { koppelingen: rows })).toData();
  return book(sheet, ...sheets);
}

const mappingAt = (headingRow: number): SheetMapping => ({
  sheet: 'Uitgaven',
  table: 'kosten',
  headingRow,
  headingRows: 1,
  controle: true,
  columns: [
    [0, 'Factuurnummer', 'factuurnummer'],
    [1, 'Crediteur', 'leverancier'],
    [2, 'Factuurdatum', 'factuurdatum'],
    [3, 'Omschrijving', 'omschrijving'],
    [6, 'Bedrag incl. btw', 'incl'],
    [7, 'Financieringsbron', 'bron'],
  ].map(([column, heading, key]) => ({ column: Number(column), heading: String(heading), key: String(key), role: 'value', notation: {} })),
});

const CASES: readonly (readonly [string, () => WorkbookData, RegExp])[] = [
  [
    'a total',
    () => book(sheetOf('Uitgaven', [HEADINGS, ...lines(1, 5), ['', '', '', 'Totaal', 15_000, 3_150, 18_150]])),
    /Blad Uitgaven: rij 7 is niet meegeteld: dit is een totaal \(“Totaal”, € 1[58].?\d{3},00\)/,
  ],
  [
    'the rows below a second row of headings',
    () =>
      book(
        sheetOf('Uitgaven', [
          HEADINGS,
          ...lines(1, 6),
          [],
          ['Naam medewerker', 'Functie', 'Datum', 'Uren', 'Uurtarief', 'Loonkosten'],
          ...lines(7, 4),
        ]),
      ),
    /Blad Uitgaven: rijen 9-13 zijn niet gelezen: hier staat een andere tabel \(samen € /,
  ],
  [
    'the real register above a decoy',
    () => book(sheetOf('Uitgaven', [HEADINGS, ...lines(1, 4), [], HEADINGS.map((heading) => heading), ...lines(100, 60)])),
    /Blad Uitgaven: (rijen 2-5 zijn niet gelezen: de rijen staan boven de koppen|rij 7 is niet gelezen: dit zijn koppen)/,
  ],
  [
    'a stored Koppeling with its headings far down',
    () => mapped(sheetOf('Uitgaven', [HEADINGS.map((heading) => `${heading} x`), ...lines(1, 100), HEADINGS, line(500)]), mappingAt(101)),
    /Het blad Uitgaven wordt gelezen als Kosten, zoals de koppeling op het blad STO Instellingen zegt \(koppen in rij 102, 1 regel\)/,
  ],
  [
    'the rows above those headings',
    () => mapped(sheetOf('Uitgaven', [HEADINGS.map((heading) => `${heading} x`), ...lines(1, 100), HEADINGS, line(500)]), mappingAt(101)),
    /Blad Uitgaven: rijen 2-101 zijn niet gelezen: de rijen staan boven de koppen \(samen € 6\.110\.500,00\)/,
  ],
  [
    'a stored Koppeling that leaves out all columns',
    () => mapped(sheetOf('Uitgaven', [HEADINGS, ...lines(1, 5)]), mappingAt(0), { wordt: '' }),
    /Blad Uitgaven: rijen 2-6 zijn niet gelezen: de koppeling op het blad STO Instellingen laat alle kolommen weg/,
  ],
  [
    'a stored Koppeling without a register',
    () => mapped(sheetOf('Uitgaven', [HEADINGS, ...lines(1, 5)]), mappingAt(0), { register: '' }),
    /De koppeling van het blad Uitgaven op het blad STO Instellingen is niet volledig en wordt niet gebruikt/,
  ],
];

test.each(CASES)('every form of the report names %s', (_name, make, sentence) => {
  const missing = [...everyForm(make())].filter(([, text]) => !sentence.test(text.replaceAll('\u00a0', ' ')));
  expect(missing.map(([form, text]) => [form, text.slice(0, 1500)])).toEqual([]);
});

test('a list beside the only small table of ours on its sheet is named', () => {
  const data = startModel(
    templateWorkbook(
      TEMPLATES.filter(({ code }) => code === 'T09'),
      '2025-2028',
      { kosten: [{ factuurnummer: 'F-1', incl: 100 }] },
    ),
  ).toData();
  const [sheet] = data.sheets;
  const table = sheet?.tables[0];
  if (!sheet || !table) throw new Error('No table');
  const cells = new Map(sheet.cells);
  const right = table.area.column + table.area.columns + 20;
  lines(1, 8).forEach((row, index) => {
    const at = table.area.row + 40 + index;
    cells.set(
      at,
      new Map<number, CellData>([...(cells.get(at) ?? []), ...row.map((value, column): [number, CellData] => [right + column, { value }])]),
    );
  });
  const { leftOut } = checkCells(workbookCells({ ...data, sheets: [{ ...sheet, cells }] }), { date: DAY });
  expect(leftOut.map(({ sheet: name, why, rows }) => [name, why, rows.length])).toEqual([['Kosten', 'outside', 8]]);
});

test('in templates and in the sample nothing is left out', () => {
  for (const periode of ['2020-2024', '2025-2028'] as const) {
    const data = startModel(templateWorkbook(TEMPLATES, periode)).toData();
    expect(checkCells(workbookCells(data), { date: DAY }).leftOut).toEqual([]);
  }
  expect(checkCells(workbookCells(calculatedSample()), { date: DAY }).leftOut).toEqual([]);
});

test('in the marked copy a row that is not read says so beside it', () => {
  const data = book(sheetOf('Uitgaven', [HEADINGS, ...lines(1, 5), ['', '', '', 'Totaal', 15_000, 3_150, 18_150]]));
  const { marked } = checkBytes(saveXlsx(data), 'a.xlsx', { date: DAY, mark: true });
  if (!marked) throw new Error('No copy');
  expect(openXlsx(marked).data.sheets[0]?.cells.get(6)?.get(8)?.value).toBe('– niet gelezen: een totaal');
});

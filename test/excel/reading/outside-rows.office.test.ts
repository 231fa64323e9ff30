import { excelWorkbook } from '../../../src/excel/workbook';
import type { CellValue } from '../../../src/cells/cell';
import type { Finding } from '../../../src/check/report';
import { checkCells } from '../../../src/check/check-workbook';
import { kostenTable, kostenTemplate } from '../../../src/templates/kosten';
import { saveXlsx } from '../../../src/xlsx/save';
import { templateWorkbook } from '../../../src/xlsx/template-sheet';
import type { WorkbookData } from '../../../src/xlsx/workbook-data';
import { xlsxCells } from '../../../src/xlsx/xlsx-cells';
import { startExcel } from '../../setup/start-host';
import { longer } from '../longer-table';

const DAY = 46_348;
const LINE = {
  boekstuk: 'B1',
  leverancier: 'Bouwmarkt',
  factuurnr: 'F1',
  factuurdatum: 46_092,
  omschrijving: 'Hout',
  incl: 121,
  kostensoort: 'Materiaalkosten',
  act_code: 'A01',
  partner: 'Vmbo De Sluis',
  bron: 'subsidie 2025-2028',
};
type Typed = Readonly<Record<string, CellValue>>;

const columnOf = (key: string): number => kostenTable.columns.findIndex((column) => column.key === key);
/** Place of the column Controle. */
const CONTROLE = kostenTable.columns.length;

/** A saved workbook with one line on Kosten, and rows under or beside its table; `width` moves what is typed to the right. */
function workbookWith(
  rows: readonly Typed[],
  { first = 'below' as 'below' | 'beside', controle = '', totals = false } = {},
): {
  data: WorkbookData;
  end: number;
} {
  const data = templateWorkbook([kostenTemplate], '2025-2028', { kosten: [LINE] });
  const [sheet] = data.sheets;
  const [table] = sheet?.tables ?? [];
  if (!sheet || !table) throw new Error('no table');
  if (totals) {
    sheet.tables = [{ ...table, area: { ...table.area, rows: table.area.rows + 1 }, totalsRow: true }];
  }
  const end = table.area.row + table.area.rows;
  const [row, column] = first === 'below' ? [end + (totals ? 1 : 0), 0] : [table.area.row + 1, table.area.columns];
  rows.forEach((typed, index) => {
    const cells = new Map(sheet.cells.get(row + index));
    for (const [key, value] of Object.entries(typed)) cells.set(column + columnOf(key), { value });
    if (controle !== '') cells.set(CONTROLE, { value: controle });
    sheet.cells.set(row + index, cells);
  });
  return { data, end };
}

const outside = (findings: readonly Finding[]): string[] =>
  findings.filter(({ rule }) => rule.id === 'DAT-12').map(({ outcome, text }) => `${outcome}: ${text}`);

const checked = async (): Promise<readonly Finding[]> => (await excelWorkbook.check(DAY, () => {})).report.findings;

test('rows under a table are found by the pane and in the file, in the same words', async () => {
  const { data, end } = workbookWith([LINE, { ...LINE, boekstuk: 'B2' }]);
  startExcel(data);
  const findings = await checked();
  const words = `fout: 2 rijen onder de tabel tellen niet mee: rij ${end + 1}-${end + 2}, samen € 242,00 in Bedrag incl. btw`;
  expect(outside(findings)).toEqual([words]);
  expect(outside(checkCells(xlsxCells(saveXlsx(data)), { date: DAY }).report.findings)).toEqual([words]);
});

test('a note, a signature and a total under the table are no rows; a row beside it is', async () => {
  const notes = workbookWith([
    { omschrijving: 'Totaal', incl: 121 },
    { boekstuk: 'Opgemaakt door J. Visser' },
    { boekstuk: 'Datum:', leverancier: '12 maart' },
  ]);
  startExcel(notes.data);
  expect(outside(await checked())).toEqual([]);
  startExcel(workbookWith([LINE], { first: 'beside' }).data);
  expect(outside(await checked())).toEqual(['fout: 1 rij naast de tabel telt niet mee: rij 6']);
});

test('a table grows over the rows under it: they count, keep what they hold and get the formulas', async () => {
  const { data, end } = workbookWith([LINE, { ...LINE, boekstuk: 'B2', bedrag_sto: 99 }]);
  const { model } = startExcel(data);
  const before = await excelWorkbook.check(DAY, () => {});
  expect([...before.report.lines.values()]).toEqual([1]);
  await excelWorkbook.mend(longer(end + 1));
  await model.grid.settled();
  const { report, unmarked } = await excelWorkbook.check(DAY, () => {});
  expect([...report.lines.values()]).toEqual([3]);
  expect([outside(report.findings), unmarked]).toEqual([[], []]);
  const cells = (row: number) => model.toData().sheets[0]?.cells.get(row);
  expect([cells(end)?.get(0)?.value, cells(end)?.get(columnOf('bedrag_sto'))?.value]).toEqual(['B1', 121]);
  expect([cells(end + 1)?.get(0)?.value, cells(end + 1)?.get(columnOf('bedrag_sto'))]).toEqual([
    'B2',
    expect.objectContaining({ value: 99 }),
  ]);
  expect(cells(end + 1)?.get(CONTROLE)?.value).toMatch(/^[✖!?–✔]/);
});

test.each([
  [
    'something of the user stands under Controle',
    { controle: 'nagekeken' },
    /Onder de kolom Controle op blad Kosten staat in rij \d+ iets van uzelf/,
  ],
  ['the table has a totals row', { totals: true }, /heeft een totaalrij/],
])('a table does not grow when %s', async (_name, options, words) => {
  const { data, end } = workbookWith([LINE], options);
  const { model } = startExcel(data);
  const before = model.toData();
  await expect(excelWorkbook.mend(longer(end + 1))).rejects.toThrow(words);
  expect(model.toData()).toEqual(before);
});

test('the marking is announced before its first cell is written', async () => {
  const { model } = startExcel(workbookWith([]).data);
  const seen: unknown[] = [];
  await excelWorkbook.check(DAY, (step) => {
    if (step === 'markeren') seen.push(model.toData().sheets[0]?.cells.get(5)?.get(CONTROLE)?.value ?? '');
  });
  expect([seen[0], seen.at(-1)]).toEqual(['', expect.stringMatching(/^[✖!?–✔]/)]);
});

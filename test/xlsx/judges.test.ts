import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { libreOfficePdf, libreOfficeRecalculate } from '../judges/libreoffice';
import { openpyxlReport } from '../judges/openpyxl';
import { fullWorkbook, sheetNamed, sheetOf, workbookWith } from './sheets';

jest.setTimeout(180_000);

let folder = '';
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'sto-xlsx-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

describe('openpyxl reads in a new workbook', () => {
  const report = (): ReturnType<typeof openpyxlReport> => openpyxlReport(written('nieuw.xlsx', saveXlsx(fullWorkbook())));

  test('the cells, formulas and number formats', () => {
    const { sheets } = report();
    expect(Object.keys(sheets)).toEqual(['Kosten & baten', 'Regio']);
    expect(sheets['Kosten & baten']?.cells).toMatchObject({
      A4: 'Jansen & Zn <BV>',
      A5: ' met blanks ',
      C5: 2.5,
      E4: '=STO_Kosten[[#This Row],[Uren STO]]*STO_Kosten[[#This Row],[Tarief]]',
      F4: '=IF(E4>1000,"✖ Bedrag: te hoog","")',
      E6: '=SUM(STO_Kosten[Bedrag])',
      B7: true,
    });
    expect(sheets['Kosten & baten']?.numberFormats).toMatchObject({ B4: 'dd-mm-yyyy', D4: '€ #,##0.00' });
    expect(sheets.Regio?.state).toBe('hidden');
  });

  test('the table with its columns, formula and filter', () => {
    expect(report().sheets['Kosten & baten']?.tables).toEqual({
      STO_Kosten: {
        ref: 'A3:F5',
        columns: ['Leverancier', 'Factuurdatum', 'Uren STO', 'Tarief', 'Bedrag', 'Controle'],
        formulas: [null, null, null, null, 'STO_Kosten[[#This Row],[Uren STO]]*STO_Kosten[[#This Row],[Tarief]]', null],
        filter: 'A3:F5',
        style: 'TableStyleMedium2',
        totals: null,
      },
    });
  });

  test('the names, validations and conditional formats', () => {
    const { names, sheets } = report();
    expect(names).toMatchObject({
      Uurtarief: 'Regio!$B$1',
      Leveranciers: 'STO_Kosten[Leverancier]',
      'Kosten & baten!Lokaal': "'Kosten & baten'!$A$4:$A$5",
    });
    expect(sheets['Kosten & baten']?.validations).toEqual([
      {
        type: 'date',
        sqref: 'B4:B5',
        formula1: '45658',
        prompt: 'Datum op de factuur._x000a_Binnen de periode.',
        error: 'Dit is geen datum "in" de periode.',
        operator: null,
      },
      { type: 'list', sqref: 'A4:A5', formula1: '"Jansen,Pieters"', prompt: null, error: null, operator: null },
    ]);
    expect(sheets['Kosten & baten']?.conditionalFormats).toEqual([
      { sqref: 'A4:E5', type: 'expression', formulas: ['ISNUMBER(SEARCH("✖ ",$F4))'], priority: 1, fill: 'FFFFC7CE', stopIfTrue: null },
      { sqref: 'F4:F5', type: 'expression', formulas: ['$E4<0'], priority: 2, fill: 'FFFFEB9C', stopIfTrue: true },
    ]);
  });

  test('the frozen panes, widths, merges, protection and page', () => {
    expect(report().sheets['Kosten & baten']).toMatchObject({
      freezePanes: 'B4',
      merges: ['A1:D1'],
      widths: { A: 28.5, B: 14 },
      hiddenRows: [7],
      tabColor: 'FF4472C4',
      protected: true,
      print: { orientation: 'landscape', paperSize: 9, fitToWidth: 1, fitToHeight: 0, fitToPage: true, titleRows: '$3:$3' },
    });
  });
});

describe('LibreOffice', () => {
  test('calculates in a new workbook what we say it holds', () => {
    const wrong = fullWorkbook();
    // The values that stand in the file are wrong on purpose: what comes back is what LibreOffice makes of the formulas.
    for (const sheet of wrong.sheets)
      for (const row of sheet.cells.values()) for (const cell of row.values()) if (cell.formula !== undefined) cell.value = 999;
    const values = libreOfficeRecalculate(written('rekenen.xlsx', saveXlsx(wrong)));
    expect(values['Kosten & baten']).toMatchObject({
      A4: 'Jansen & Zn <BV>',
      E4: 1100,
      E5: 151.25,
      E6: 1251.25,
      F4: '✖ Bedrag: te hoog',
      A7: 2,
      C7: '#N/A',
    });
    expect(values.Regio).toMatchObject({ B2: 1251.25 });
  });

  test('calculates in a patched workbook what we say it holds', () => {
    const opened = openXlsx(saveXlsx(fullWorkbook()));
    const sheet = sheetNamed(opened.data, 'Kosten & baten');
    sheet.cells.get(3)?.set(2, { value: 10 });
    sheet.cells.get(6)?.set(3, { value: 0, formula: '=SUM(STO_Kosten[Uren STO])' });
    opened.data.sheets.push(
      sheetOf('Erbij', [
        [
          { value: 0, formula: '=Uurtarief*2' },
          { value: 0, formula: "=SUM('Kosten & baten'!C4:C5)" },
        ],
      ]),
    );
    const values = libreOfficeRecalculate(written('gewijzigd.xlsx', saveXlsx(opened.data, opened)));
    expect(values['Kosten & baten']).toMatchObject({ E4: 550, E6: 701.25, D7: 12.5 });
    expect(values['Kosten & baten']).not.toHaveProperty('F4');
    expect(values.Erbij).toEqual({ A1: 110, B1: 12.5 });
  });

  test('prints a workbook as PDF', () => {
    const pdf = Buffer.from(libreOfficePdf(written('afdruk.xlsx', saveXlsx(fullWorkbook()))));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    // A4 lying down, in points.
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[\s*0 0 841\.\d+ 595\.\d+/);
  });
});

test('a text that looks like a formula or like markup stays a text', () => {
  const texts = ['=1+1', '<c r="A1"><v>5</v></c>', "'x", '_x0041_', 'regel 1\nregel 2', '+31 6'];
  const file = written('tekst.xlsx', saveXlsx(workbookWith([sheetOf('Blad1', [texts])])));
  expect(Object.values(libreOfficeRecalculate(file).Blad1 ?? {})).toEqual(texts);
});

const GRANT = resolve(__dirname, '../../../shared/corpus/fac/federal-awards-workbook-PASS.xlsx');
const withGrant = existsSync(GRANT) ? test : test.skip;
if (!existsSync(GRANT)) console.warn(`Skipped: the grant workbook ${GRANT} is not on this machine.`);

withGrant('a grant workbook with templates beside its sheets opens in LibreOffice with its own figures', () => {
  const bytes = readFileSync(GRANT);
  const before = libreOfficeRecalculate(written('subsidie.xlsx', bytes));
  const opened = openXlsx(bytes);
  const [costs] = fullWorkbook().sheets;
  if (!costs) throw new Error('no sheet');
  opened.data.sheets.push(costs);
  const after = libreOfficeRecalculate(written('subsidie-sto.xlsx', saveXlsx(opened.data, opened)));
  expect(after['Kosten & baten']).toMatchObject({ E4: 1100, E6: 1251.25 });
  for (const [name, values] of Object.entries(before)) expect(after[name]).toEqual(values);
});

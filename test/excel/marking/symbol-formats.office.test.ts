import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMarkFormula, markFormats } from '../../../src/check/mark-formats';
import { excelWorkbook } from '../../../src/excel/workbook';
import { TEMPLATES } from '../../../src/templates';
import { kostenTemplate } from '../../../src/templates/kosten';
import { layoutOf } from '../../../src/templates/layout';
import { saveXlsx } from '../../../src/xlsx/save';
import { templateWorkbook } from '../../../src/xlsx/template-sheet';
import type { SheetData } from '../../../src/xlsx/workbook-data';
import { invalidArgument } from '../../../src/workbench/host/host-error';
import { libreOfficePdf } from '../../judges/libreoffice';
import { runProgram } from '../../judges/run-program';
import { startExcel, type StartedExcel } from '../../setup/start-host';

const folder = mkdtempSync(join(tmpdir(), 'sto-symbolen-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DAY = 46_500;
const check = () => excelWorkbook.check(DAY, () => {});

const LINE = {
  boekstuk: 'B1',
  leverancier: 'Maakpunt',
  factuurnr: '1',
  factuurdatum: 46_092,
  omschrijving: 'Hout',
  incl: 100,
  kostensoort: 'Materiaalkosten',
  act_code: 'A01',
  partner: 'P',
  bron: 'subsidie 2025-2028',
  doelgroep: 'vmbo',
};
/** A line too late, one without a number, and one whose leading cells are empty. */
const COSTS = [
  { ...LINE, factuurdatum: 47_130 },
  { ...LINE, boekstuk: '', leverancier: 'Zonder nummer', factuurdatum: 47_130 },
  { ...LINE, boekstuk: 'B3', leverancier: 'Staalhuis', factuurnr: '3' },
];

const symbolsOf = <T extends { readonly numberFormat?: string }>({
  conditionalFormats,
}: {
  readonly conditionalFormats: readonly T[];
}): T[] => conditionalFormats.filter(({ numberFormat }) => numberFormat !== undefined);

function sheetOf({ model }: StartedExcel, name: string): SheetData {
  const found = model.toData().sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

test('the symbol of Controle is printed in front of the first filled cell of its row, and no value changes', async () => {
  const excel = startExcel(templateWorkbook([kostenTemplate], '2025-2028', { kosten: COSTS }));
  await excel.model.grid.settled();
  await check();
  const { cells } = sheetOf(excel, 'Kosten');
  expect([5, 6, 7].map((row) => cells.get(row)?.get(0)?.value ?? '')).toEqual(['B1', '', 'B3']);
  const [column = NaN] = [...(cells.get(4) ?? [])].find(([, { value }]) => value === 'Controle') ?? [];
  const controle = [5, 6, 7].map((row) => String(cells.get(row)?.get(column)?.value).slice(0, 1));
  expect(controle.slice(0, 2)).toEqual(['✖', '✖']);
  const file = join(folder, 'kosten.xlsx');
  writeFileSync(file, saveXlsx(excel.model.toData()));
  writeFileSync(join(folder, 'kosten.pdf'), libreOfficePdf(file));
  const text = runProgram(
    'pdftotext',
    ['-layout', join(folder, 'kosten.pdf'), '-'],
    'This test needs poppler: apt-get install poppler-utils.',
  );
  const [page] = text.split('\f');
  expect(page).toMatch(/^ *✖ B1 +Maakpunt/m);
  expect(page).toMatch(/^ *✖ Zonder nummer/m);
  expect(page).toMatch(new RegExp(`^ *\\${controle[2]} B3 +Staalhuis`, 'm'));
}, 120_000);

test('only the columns that stay in view show it, and a date keeps its own format', () => {
  const columnsWithSymbol = (sheet: string): number[] => {
    const template = TEMPLATES.find((each) => each.sheet === sheet) ?? kostenTemplate;
    const [table] = layoutOf(template, '2025-2028').tables;
    return [...new Set(table && symbolsOf({ conditionalFormats: markFormats(table) }).map(({ area }) => area.column))];
  };
  expect([columnsWithSymbol('Kosten'), columnsWithSymbol('Urenregistratie')]).toEqual([[0, 1], [0]]);
  for (const template of TEMPLATES)
    for (const table of template.form ? [] : layoutOf(template, '2025-2028').tables)
      expect(symbolsOf({ conditionalFormats: markFormats(table) })).not.toEqual([]);
});

test.each(['=AND(LEFT($Y6,1)="✔",$A6<>"")', '=EN(LINKS($Y6;1)="✖";$A6="";$B6<>"")', '=AND( LEFT( $Y6, 1 ) = "–", $A6 = "", $B6 <> "" )'])(
  '%s is known as ours',
  (formula) => expect(isMarkFormula(formula)).toBe(true),
);

test('where Excel refuses the number format the templates are loaded whole, with the colours alone', async () => {
  const excel = startExcel();
  const { update } = excel.model.conditionalFormats;
  excel.model.conditionalFormats.update = function (sheet, uid, change) {
    if ('numberFormat' in change) throw invalidArgument();
    update.call(this, sheet, uid, change);
  };
  await excelWorkbook.loadTemplates([kostenTemplate], '2025-2028', 'keep');
  const loaded = sheetOf(excel, 'Kosten');
  expect(symbolsOf(loaded)).toEqual([]);
  expect(loaded.conditionalFormats.map(({ fill }) => fill)).not.toContain(undefined);
  expect(loaded.conditionalFormats).toHaveLength(8);
});

test('an upgrade brings them to a workbook of before, once, and leaves the values', async () => {
  const old = templateWorkbook([kostenTemplate], '2025-2028', { kosten: COSTS });
  for (const sheet of old.sheets)
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ numberFormat }) => numberFormat === undefined);
  const excel = startExcel(old);
  await excel.model.grid.settled();
  const before = structuredClone(sheetOf(excel, 'Kosten').cells);
  await excelWorkbook.upgrade();
  await excelWorkbook.upgrade();
  const upgraded = sheetOf(excel, 'Kosten');
  const made = templateWorkbook([kostenTemplate], '2025-2028').sheets[0];
  expect(symbolsOf(upgraded).map(({ areas, formula, numberFormat }) => ({ areas, formula, numberFormat }))).toEqual(
    expect.arrayContaining(made ? symbolsOf(made).map(({ areas, formula, numberFormat }) => ({ areas, formula, numberFormat })) : []),
  );
  expect(symbolsOf(upgraded)).toHaveLength(12);
  expect(upgraded.cells).toEqual(before);
});

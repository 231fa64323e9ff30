import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellAddress } from '../../src/cells/address';
import { markFormats } from '../../src/check/mark-formats';
import { excelWorkbook } from '../../src/excel/workbook';
import { TEMPLATES } from '../../src/templates';
import { layoutOf } from '../../src/templates/layout';
import { pageFit } from '../../src/templates/sheet-look';
import { loadSample } from '../../src/workbench/sample/sample-workbook';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import type { WorkbookData } from '../../src/xlsx/workbook-data';
import { libreOfficeRecalculate } from '../judges/libreoffice';
import { openpyxlReport } from '../judges/openpyxl';
import { startExcel } from '../setup/start-host';

jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), 'sto-sample-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The sample workbook after a check, calculated by the stand-in, as a file. */
async function checkedSample(): Promise<{ data: WorkbookData; file: string }> {
  const { model } = startExcel(loadSample());
  await excelWorkbook.check(46_296, () => {});
  await model.grid.settled();
  const data = model.toData();
  const file = join(folder, 'voorbeeld.xlsx');
  writeFileSync(file, saveXlsx(data));
  return { data, file };
}

/** Values of all cells with a formula, by sheet and address; an empty text is left out. */
function formulaValues({ sheets }: WorkbookData): Map<string, unknown> {
  return new Map(
    sheets.flatMap(({ name, cells }) =>
      [...cells].flatMap(([row, line]) =>
        [...line].flatMap(([column, { formula, value }]) =>
          formula === undefined || value === '' ? [] : [[`${name}!${cellAddress(row, column)}`, value] as const],
        ),
      ),
    ),
  );
}

test('LibreOffice calculates the same figures in the saved sample', async () => {
  const { data, file } = await checkedSample();
  const theirs = libreOfficeRecalculate(file);
  const ours = formulaValues(data);
  expect(ours.size).toBeGreaterThan(150);
  for (const [place, value] of ours) {
    const [sheet = '', address = ''] = place.split('!');
    const other = theirs[sheet]?.[address];
    if (typeof value === 'number') expect([place, Number(other)]).toEqual([place, expect.closeTo(value, 6)]);
    // What a program makes of a sum with a text in it depends on its language.
    else if (!String(value).startsWith('#')) expect([place, other]).toEqual([place, value]);
  }
  expect(ours.get('Afschrijvingen!M6')).toBe(3733.33);
  expect(ours.get('Afschrijvingen!M7')).toBe(16_800);
  expect(ours.get('Inspanning!I6')).toBe(7287.5);
});

test('openpyxl reads the tables, names, validations and conditional formats of the templates', async () => {
  const { file } = await checkedSample();
  const { sheets, names } = openpyxlReport(file);
  for (const template of TEMPLATES.filter(({ sheet }) => sheets[sheet])) {
    expect(Object.keys(sheets[template.sheet]?.tables ?? {})).toEqual(template.tables.map(({ name }) => name));
    const formats = layoutOf(template, '2025-2028').tables.flatMap((table) => markFormats(table)).length;
    expect(sheets[template.sheet]?.conditionalFormats.length).toBe(formats);
    expect(sheets[template.sheet]?.print).toMatchObject({
      orientation: template.form ? 'portrait' : 'landscape',
      paperSize: 9,
      fitToWidth: !template.form && 'scale' in pageFit(layoutOf(template, '2025-2028')) ? null : 1,
    });
  }
  expect(names).toMatchObject({
    STO_Lijst_activiteiten_act_code: 'STO_Activiteiten[Code activiteit]',
    STO_Lijst_partners_partner_naam: 'STO_Partners[Naam partner]',
  });
  expect(sheets['Kosten']?.freezePanes).toBe('C6');
  expect(sheets['Kosten']?.validations.find(({ sqref }) => sqref.startsWith('M6'))).toMatchObject({
    type: 'list',
    prompt: expect.stringContaining('Machines en apparatuur'),
  });
});

test('the saved sample gives the same findings when it is opened again', async () => {
  const { file, data } = await checkedSample();
  const first = (await excelWorkbook.check(46_296, () => {})).report.findings.map(({ rule, text }) => `${rule.id} ${text}`);
  const { model } = startExcel(openXlsx(saveXlsx(data)).data);
  await model.grid.settled();
  const again = (await excelWorkbook.check(46_296, () => {})).report.findings.map(({ rule, text }) => `${rule.id} ${text}`);
  expect(again).toEqual(first);
  expect(file).toBeTruthy();
});

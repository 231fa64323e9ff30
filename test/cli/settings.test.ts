import { checkBytes } from '../../src/cli/check-bytes';
import { exitCodeOf } from '../../src/cli/check-command';
import { terminalReport } from '../../src/cli/terminal-report';
import { RULES } from '../../src/rules/all-rules';
import { TEMPLATES } from '../../src/templates';
import { instellingenTemplate } from '../../src/templates/instellingen';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import { saveXlsx } from '../../src/xlsx/save';
import type { SheetData } from '../../src/xlsx/workbook-data';
import { startModel } from '../setup/start-host';

const REASON = 'Besproken met de accountant';
const cost = {
  factuurnummer: 'F-1',
  leverancier: 'Bouwhof',
  omschrijving: 'Werkbank',
  factuurdatum: 47_300,
  incl: 1_210,
  bron: 'subsidie 2025-2028',
};

/** A cost that is too late, in a workbook that says of these rules that they are off. */
function file(rules: readonly string[], reden: string, change: (sheet: SheetData) => SheetData = (sheet) => sheet): Uint8Array {
  const templates = [...TEMPLATES.filter(({ code }) => code === 'T09'), instellingenTemplate];
  const instellingen = rules.map((regel) => ({ regel, instelling: 'uit', reden }));
  const data = startModel(templateWorkbook(templates, '2025-2028', { kosten: [cost], instellingen })).toData();
  return saveXlsx({ ...data, sheets: data.sheets.map((sheet) => (sheet.name === instellingenTemplate.sheet ? change(sheet) : sheet)) });
}
const reportOf = (bytes: Uint8Array, ignoreSettings = false) =>
  checkBytes(bytes, 'a.xlsx', { date: 46_296, mark: false, ignoreSettings }).report;
const ALL = RULES.map(({ id }) => id);
const firstLine = (bytes: Uint8Array): string => terminalReport([reportOf(bytes)], { width: 1_000, colours: false }).split('\n')[1] ?? '';

test('a workbook that switches off all rules was not checked', () => {
  const report = reportOf(file(ALL, REASON));
  expect(report.summary).toMatchObject({ status: 'niet gecontroleerd', error: { code: 'nothing-checked' }, rulesRun: 0 });
  expect(report.summary.error?.message).toMatch(/niets gecontroleerd: alle controles .* staan uit/);
  expect(exitCodeOf([report])).toBe(2);
});

test('what is off stands in the first line and in the totals', () => {
  expect(firstLine(file(['PER-01'], REASON))).toMatch(/; 1 controle staat in deze werkmap uit; /);
  const report = reportOf(file(['PER-01'], REASON));
  expect(terminalReport([report, report], { width: 1_000, colours: false })).toContain('In 2 bestanden staan controles uit.');
});

test.each(['..........', '\u200b'.repeat(12), '1234567890', '          -          '])('%j is no reason', (reden) => {
  const report = reportOf(file(['PER-01'], reden));
  expect(report.summary.rulesOff).toEqual([]);
  expect(report.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['PER-01', 'DAT-09']));
});

test('--zonder-instellingen leaves the settings aside, and says so', () => {
  const report = reportOf(file(ALL, REASON), true);
  expect(report.findings.map(({ rule }) => rule)).toContain('PER-01');
  expect(report.summary.rulesOff).toEqual([]);
  expect(report.summary.remarks).toEqual([expect.stringContaining('--zonder-instellingen')]);
});

test('settings where nobody sees them are said to be hidden', () => {
  const off = (change?: (sheet: SheetData) => SheetData) =>
    reportOf(file(['PER-01'], REASON, change)).summary.rulesOff.map(({ hidden }) => hidden);
  expect(off()).toEqual([false]);
  expect(off((sheet) => ({ ...sheet, visibility: 'veryHidden' }))).toEqual([true]);
  const row = (sheet: SheetData): number => (sheet.tables[0]?.area.row ?? 0) + 1;
  expect(off((sheet) => ({ ...sheet, rows: new Map([...sheet.rows, [row(sheet), { hidden: true }]]) }))).toEqual([true]);
  const hidden = file(['PER-01'], REASON, (sheet) => ({ ...sheet, visibility: 'hidden' }));
  expect(terminalReport([reportOf(hidden)], { width: 1_000, colours: false })).toContain(
    'staat in deze werkmap uit (op een verborgen blad of in een verborgen rij): ',
  );
});

test('a Koppeling cannot make a sheet of costs the settings of the workbook', () => {
  const koppelingen = [
    ['A', 'Factuurnummer', 'Regel'],
    ['B', 'Crediteur', 'Instelling'],
    ['C', 'Omschrijving', 'Reden'],
  ].map(([kolom = '', kop = '', wordt = '']) => ({
    blad: 'Uitgaven',
    register: 'STO Instellingen',
    koprij: 1,
    koprijen: 1,
    kolom,
    kop,
    wordt,
    kolom_controle: 'nee',
  }));
  for (const register of ['STO Instellingen', 'Instellingen', 'instellingen']) {
    const rows = koppelingen.map((each) => ({ ...each, register }));
    const { sheets } = startModel(templateWorkbook([instellingenTemplate], '2025-2028', { koppelingen: rows })).toData();
    const cells = new Map([
      [0, new Map(['Factuurnummer', 'Crediteur', 'Omschrijving'].map((value, column) => [column, { value }]))],
      [1, new Map(['PER-01', 'uit', REASON].map((value, column) => [column, { value }]))],
    ]);
    const [first] = sheets;
    if (!first) throw new Error('No sheet');
    const other: SheetData = {
      ...first,
      name: 'Uitgaven',
      cells,
      tables: [],
      merges: [],
      rows: new Map(),
      validations: [],
      conditionalFormats: [],
    };
    const report = reportOf(saveXlsx({ sheets: [other, ...sheets], names: [], date1904: false, activeSheet: 0 }));
    expect(report.summary.rulesOff).toEqual([]);
    expect(report.summary.remarks).toEqual([expect.stringContaining('niet volledig en wordt niet gebruikt')]);
  }
});

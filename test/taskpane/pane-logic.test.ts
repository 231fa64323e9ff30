import { version } from '../../package.json';
import { check } from '../../src/check/check';
import type { Report } from '../../src/check/report';
import { readDossier } from '../../src/records/dossier';
import { TEMPLATES } from '../../src/templates';
import { nextStep, type NextStep } from '../../src/taskpane/start/next-step';
import { gapsOf } from '../../src/taskpane/check/not-checked';
import { themeName } from '../../src/taskpane/theme';
import { VERSION } from '../../src/report/product-version';
import { countOf, listed, ROWS } from '../../src/taskpane/parts/words';
import { MemoryWorkbook } from './memory-workbook';

const reportOf = (workbook: MemoryWorkbook): Report => check(readDossier({ tables: workbook.tables, date1904: false }), 46_300);
const only = (...sheets: string[]) => TEMPLATES.filter(({ sheet }) => sheets.includes(sheet));

describe('the next step', () => {
  const step = async (workbook: MemoryWorkbook, report?: Report, changed = false): Promise<NextStep> =>
    nextStep(await workbook.overview(), report, changed);

  test('load, fill in, check', async () => {
    const workbook = new MemoryWorkbook();
    expect(await step(workbook)).toEqual({ kind: 'load' });
    await workbook.loadTemplates(only('Regio', 'Inspanning'), '2025-2028', 'keep');
    expect(await step(workbook)).toEqual({ kind: 'fill in', sheet: 'Regio' });
    workbook.type('inspanning', {});
    expect(await step(workbook)).toEqual({ kind: 'check', again: false });
  });

  test('mend errors first, then judge the rest, then nothing; a change asks for a new check', async () => {
    const workbook = new MemoryWorkbook({ templates: only('Inspanning') });
    workbook.type('inspanning', { loonkosten: 7000 });
    const report = reportOf(workbook);
    expect(report.counts.fout).toBeGreaterThan(0);
    expect(await step(workbook, report)).toEqual({ kind: 'mend', errors: report.counts.fout });
    expect(await step(workbook, report, true)).toEqual({ kind: 'check', again: true });
    const without = (counts: Partial<Report['counts']>): Report => ({
      ...report,
      counts: { fout: 0, 'let op': 0, 'te beoordelen': 0, ...counts },
    });
    expect(await step(workbook, without({ 'let op': 2, 'te beoordelen': 1 }))).toEqual({ kind: 'judge', points: 3 });
    expect(await step(workbook, without({}))).toEqual({ kind: 'done', partly: 0 });
  });
});

describe('what could not be checked', () => {
  test('both tables of a missing template are one gap, without a rule twice', () => {
    const workbook = new MemoryWorkbook({ templates: only('Kosten', 'Inspanning') });
    workbook.type('kosten', {});
    workbook.type('inspanning', {});
    const { notChecked } = reportOf(workbook);
    expect(notChecked.filter(({ table }) => table === 'regio' || table === 'regioParameters').length).toBeGreaterThan(1);
    const gaps = gapsOf(notChecked);
    const [regio, ...more] = gaps.filter(({ name }) => name.startsWith('Regio'));
    expect(more).toEqual([]);
    expect(regio).toMatchObject({ name: 'Regio', reason: 'sheet', template: { sheet: 'Regio' } });
    for (const { rules } of gaps) expect(new Set(rules).size).toBe(rules.length);
    const all = (list: readonly { rules: readonly { id: string }[] }[]) => new Set(list.flatMap(({ rules }) => rules.map(({ id }) => id)));
    expect(all(gaps)).toEqual(all(notChecked));
  });

  test('an empty table of a sheet with two tables is named', () => {
    const [gap] = gapsOf([{ table: 'regioParameters', source: null, extent: 'none', reason: 'empty', headings: [], rules: [] }]);
    expect(gap?.name).toBe('Regio, Parameters die de regio zelf invult');
  });
});

describe('the theme', () => {
  const plain = { officeBackground: undefined, prefersDark: false, forcedColors: false };
  test.each([
    [{}, 'light'],
    [{ prefersDark: true }, 'dark'],
    [{ officeBackground: '#FFFFFF', prefersDark: true }, 'light'],
    [{ officeBackground: '#262626' }, 'dark'],
    [{ officeBackground: 'wit', prefersDark: true }, 'dark'],
    [{ officeBackground: '#FFFFFF', forcedColors: true }, 'contrast'],
  ] as const)('%j is %s', (appearance, name) => expect(themeName({ ...plain, ...appearance })).toBe(name));
});

test('the version in the header is that of the package', () => expect(VERSION).toBe(version));

test('counts and lists in Dutch', () => {
  expect(countOf(1, ROWS)).toBe('1 rij');
  expect(countOf(20_000, ROWS)).toBe('20.000 rijen');
  expect(listed(['Regio', 'Partners', 'Kosten'])).toBe('Regio, Partners en Kosten');
});

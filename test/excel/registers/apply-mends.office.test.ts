import { planMends, type MendPlan } from '../../../src/check/plan-mends';
import { mendWords } from '../../../src/check/mend-words';
import type { CellValue } from '../../../src/cells/cell';
import type { Finding } from '../../../src/check/report';
import { excelWorkbook } from '../../../src/excel/workbook';
import type { CheckResult } from '../../../src/excel/workbook-port';
import type { Mend } from '../../../src/rules/mend';
import type { TableKey } from '../../../src/templates/column';
import { TEMPLATES } from '../../../src/templates';
import { templateWorkbook } from '../../../src/xlsx/template-sheet';
import { SOUND_LINES } from '../../rules/sound-lines';
import { startExcel, type StartedExcel } from '../../setup/start-host';
import { followedWorkbook, userOf } from '../live/followed';

const DAY = 46_348;
const DAYS_TO_1904 = 1462;

type Typed = Readonly<Record<string, CellValue>>;

/** A workbook with these lines, as the pane sees it. */
async function opened(lines: { readonly [Key in TableKey]?: readonly Typed[] }, { date1904 = false } = {}): Promise<StartedExcel> {
  const filled = Object.fromEntries(
    Object.entries(lines).map(([key, rows]) => [key, rows.map((row) => asNumbers({ ...SOUND_LINES[key as TableKey], ...row }, date1904))]),
  );
  const excel = startExcel({
    ...templateWorkbook(
      TEMPLATES.filter(({ sheet }) => ['Kosten', 'Afschrijvingen', 'Inspanning'].includes(sheet)),
      '2025-2028',
      filled,
    ),
    date1904,
  });
  await excel.model.grid.settled();
  return excel;
}

/** Amounts that formulas give are left to the formulas. */
const asNumbers = ({ bedrag_sto: _sum, loonkosten, ...row }: Typed, date1904: boolean): Typed =>
  Object.fromEntries(
    Object.entries({ ...row, ...(loonkosten === undefined || loonkosten === SOUND_LINES.inspanning.loonkosten ? {} : { loonkosten }) }).map(
      ([key, value]) => [key, date1904 && typeof value === 'number' && value > 40_000 ? value - DAYS_TO_1904 : value],
    ),
  );

const check = (): Promise<CheckResult> => excelWorkbook.check(DAY, () => {});
const texts = ({ report }: CheckResult): readonly string[] => report.findings.map(({ rule, text }) => `${rule.id} ${text}`);

function found(result: CheckResult, words: RegExp): { readonly finding: Finding; readonly mends: readonly Mend[] } {
  const finding = result.report.findings.find(({ text }) => words.test(text));
  if (!finding) throw new Error(`not found: ${words.source}\n${texts(result).join('\n')}`);
  return { finding, mends: finding.mends ?? [] };
}

/** The plan of the first mend of each finding of a rule. */
function planFor(result: CheckResult, id: string): MendPlan {
  const plan = planMends(
    result.report.findings.filter(({ rule }) => rule.id === id).flatMap(({ mends }) => mends?.[0] ?? []),
    result.cells,
  );
  if (!plan) throw new Error('no plan');
  return plan;
}

const value = ({ model }: StartedExcel, key: TableKey, heading: string, row = 0): CellValue | undefined => {
  const { sheet, area } = userOf(model).place(key, heading, row);
  return model.grid.values(sheet, area)[0]?.[0];
};

test('an amount that is text becomes the number, shown before, and the finding is gone', async () => {
  const excel = await opened({ kosten: [{ incl: '605,00' }] });
  const result = await check();
  const plan = planFor(result, 'DAT-02');
  expect(mendWords(plan, 'Kosten')).toEqual(['K6: "605,00" → € 605,00']);
  await excelWorkbook.mend(plan);
  await excel.model.grid.settled();
  expect(value(excel, 'kosten', 'Bedrag incl. btw')).toBe(605);
  const again = await check();
  expect(again.report.findings.filter(({ rule }) => rule.id === 'DAT-02')).toEqual([]);
});

test('a date that is text becomes the day, also where days count from 1904 and the cell is for text', async () => {
  for (const date1904 of [false, true]) {
    const excel = await opened({ kosten: [{ factuurdatum: '12-3-2026' }] }, { date1904 });
    const { sheet, area } = userOf(excel.model).place('kosten', 'Factuurdatum', 0);
    excel.model.cells.setNumberFormats(sheet, area, [['@']]);
    const result = await check();
    const plan = planFor(result, 'DAT-02');
    expect(mendWords(plan, 'Kosten')).toEqual(['D6: "12-3-2026" → 12-03-2026']);
    await excelWorkbook.mend(plan);
    expect(value(excel, 'kosten', 'Factuurdatum')).toBe(46_093 - (date1904 ? DAYS_TO_1904 : 0));
    expect((await check()).report.findings.filter(({ place }) => place.columnKey === 'factuurdatum')).toEqual([]);
    excel.stop();
  }
});

test('a formula that was typed over comes back', async () => {
  const excel = await opened({ inspanning: [{ uren: 10, tarief: 58, loonkosten: 600 }] });
  const result = await check();
  const plan = planFor(result, 'UUR-04');
  expect(mendWords(plan, 'Inspanning')).toEqual([expect.stringMatching(/: € 600,00 → de formule, die € 580,00 geeft$/)]);
  await excelWorkbook.mend(plan);
  await excel.model.grid.settled();
  expect(value(excel, 'inspanning', 'Loonkosten')).toBe(580);
});

test('what stands there now is not mended when it is something else than was checked', async () => {
  const excel = await opened({ kosten: [{ incl: '605,00' }, { incl: '705,00', factuurnr: 'F-2' }] });
  const plan = planFor(await check(), 'DAT-02');
  const user = userOf(excel.model);
  user.type('kosten', 'Omschrijving', 1, 'iets anders');
  const before = excel.model.toData();
  await expect(excelWorkbook.mend(plan)).rejects.toMatchObject({
    code: 'changed',
    message: expect.stringContaining('rij 7 veranderd sinds de controle. Er is niets hersteld.'),
  });
  expect(excel.model.toData()).toEqual(before);
});

test('a row that moved is refused', async () => {
  const excel = await opened({ kosten: [{ incl: '605,00' }] });
  const plan = planFor(await check(), 'DAT-02');
  userOf(excel.model).insertRows('kosten', 0, 1);
  await expect(excelWorkbook.mend(plan)).rejects.toMatchObject({ code: 'changed' });
});

test('a locked cell is refused in words, and nothing is written', async () => {
  const excel = await opened({ inspanning: [{ uren: 10, tarief: 58, loonkosten: 600 }] });
  const plan = planFor(await check(), 'UUR-04');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Inspanning').protection.protect();
    await context.sync();
  });
  const before = excel.model.toData();
  await expect(excelWorkbook.mend(plan)).rejects.toMatchObject({
    code: 'protected',
    message: expect.stringContaining('Er is niets hersteld.'),
  });
  expect(excel.model.toData()).toEqual(before);
});

test('what a formula of the user gives is not typed over', async () => {
  const excel = await opened({ kosten: [{ incl: '605,00' }] });
  const { sheet, area } = userOf(excel.model).place('kosten', 'Bedrag incl. btw', 0);
  excel.model.cells.write(sheet, area, [['="605,"&"00"']], 'user');
  await excel.model.grid.settled();
  const plan = planFor(await check(), 'DAT-02');
  await expect(excelWorkbook.mend(plan)).rejects.toMatchObject({ message: expect.stringContaining('bevat een formule') });
});

test('a row goes to another table and out of its own; a line is put under another as a copy', async () => {
  const excel = await opened({ kosten: [{ factuurnr: 'F-1' }, { factuurnr: 'F-2' }, { factuurnr: 'F-3' }], afschrijvingen: [{}] });
  const { cells, report } = await check();
  const at = [...report.lines.keys()].find(({ key }) => key === 'kosten');
  if (!at) throw new Error('no table');
  const mend: Mend = {
    kind: 'to depreciation',
    label: '',
    certain: false,
    steps: [
      {
        kind: 'add',
        table: 'afschrijvingen',
        values: [
          { column: 'omschrijving', value: '=Lasersnijder' },
          { column: 'aanschaf', value: 7500 },
          { column: 'factuurdatum', value: 46_093 },
        ],
      },
      { kind: 'remove', at: { table: at, row: at.row + 1 } },
      { kind: 'add', table: 'kosten', like: { table: at, row: at.row + 3 }, values: [{ column: 'incl', value: 12.5 }] },
    ],
  };
  const plan = planMends([mend], cells);
  if (!plan) throw new Error('no plan');
  expect(mendWords(plan, 'Kosten')[0]).toMatch(/^Blad Afschrijvingen, nieuwe rij 7: .*"=Lasersnijder"/);
  await excelWorkbook.mend(plan);
  await excel.model.grid.settled();
  expect(value(excel, 'afschrijvingen', 'Omschrijving machine of apparatuur', 1)).toBe('=Lasersnijder');
  expect([0, 1, 2].map((row) => [value(excel, 'kosten', 'Factuurnummer', row), value(excel, 'kosten', 'Bedrag incl. btw', row)])).toEqual([
    ['F-2', 605],
    ['F-3', 605],
    ['F-3', 12.5],
  ]);
  // The new row calculates as the others do.
  expect(value(excel, 'kosten', 'Bedrag ten laste van STO', 2)).toBe(12.5);
});

test('two mends that want something else of one cell are not planned together', async () => {
  await opened({ kosten: [{ incl: '1.234' }] });
  const result = await check();
  const { mends } = found(result, /kan/);
  expect(mends).toHaveLength(2);
  expect(planMends(mends, result.cells)).toBeUndefined();
});

test('a filter is refused in words, and nothing is written', async () => {
  const excel = await opened({ kosten: [{ incl: '605,00' }, { factuurnr: 'F-2' }] });
  const plan = planFor(await check(), 'DAT-02');
  const placed = excel.model.tables.byName('STO_Kosten')?.table;
  excel.model.filters.filterTable(placed?.uid ?? '', (row) => row === (placed?.area.row ?? 0) + 2);
  const before = excel.model.toData();
  await expect(excelWorkbook.mend(plan)).rejects.toMatchObject({
    code: 'filter',
    message: expect.stringContaining('Er is niets hersteld.'),
  });
  expect(excel.model.toData()).toEqual(before);
});

test('after a mend the check that follows the edits sees it by itself', async () => {
  const data = templateWorkbook(
    TEMPLATES.filter(({ sheet }) => sheet === 'Kosten'),
    '2025-2028',
    { kosten: [{ ...SOUND_LINES.kosten, bedrag_sto: '', incl: '605,00' }] },
  );
  const { live: _live, user: _user, settled, last, results } = await followedWorkbook(data);
  const plan = planFor(last(), 'DAT-02');
  await excelWorkbook.mend(plan);
  await settled();
  expect(results.at(-1)?.how).toBe('changed');
  expect(last().report.findings.filter(({ rule }) => rule.id === 'DAT-02')).toEqual([]);
});

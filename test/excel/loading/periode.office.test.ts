import { excelWorkbook } from '../../../src/excel/workbook';
import { kostenTemplate } from '../../../src/templates/kosten';
import { partnersTemplate } from '../../../src/templates/partners';
import { regioTemplate } from '../../../src/templates/regio';
import { TEMPLATE_SETS } from '../../../src/templates/sets';
import { startExcel } from '../../setup/start-host';

const BUDGET = TEMPLATE_SETS.find(({ templates }) => templates.includes(regioTemplate))?.templates ?? [];

/** A cell in the first row of Regio, that of the subsidieperiode unless said otherwise; `text` is written in it first. */
async function cell({ text, column = 'Subsidieperiode' }: { readonly text?: string; readonly column?: string } = {}): Promise<unknown> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('STO_Regio');
    const range = table.columns.getItem(column).getDataBodyRange().getCell(0, 0);
    if (text !== undefined) range.values = [[text]];
    range.load('values');
    await context.sync();
    return range.values[0]?.[0];
  });
}

const periodes = async (): Promise<unknown> => (await excelWorkbook.overview()).dossier.regio.lines.map(({ periode }) => periode);

test.each(['2025-2028', '2020-2024'] as const)(
  'the subsidieperiode %s that was chosen stands on Regio when its set is loaded',
  async (periode) => {
    startExcel();
    const { onRegio } = await excelWorkbook.loadTemplates(BUDGET, periode, 'keep');
    expect([await periodes(), onRegio]).toEqual([[periode], { periodes: [periode], written: true }]);
    const { report } = await excelWorkbook.check(45_500, () => {});
    // The line is not called in order.
    expect(report.findings.map(({ rule, message }) => `${rule.id} ${message}`)).toEqual(['DAT-05 wacht']);
    expect(await cell({ column: 'Controle' })).toMatch(/^\? .*nog niet ingevuld/);
  },
);

test('an empty cell on a sheet Regio that is there already gets it, whatever else stands in the row', async () => {
  startExcel();
  await excelWorkbook.loadTemplates([regioTemplate], '2025-2028', 'keep');
  await cell({ text: '' });
  expect(await periodes()).toEqual([]);
  const { onRegio } = await excelWorkbook.loadTemplates([kostenTemplate], '2020-2024', 'keep');
  expect([await cell(), onRegio]).toEqual(['2020-2024', { periodes: ['2020-2024'], written: true }]);
});

test.each(['2025-2028', 'vanaf 2025'])('%s on Regio stays, and loading says so', async (stands) => {
  startExcel();
  await excelWorkbook.loadTemplates([regioTemplate], '2025-2028', 'keep');
  await cell({ text: stands });
  const { onRegio } = await excelWorkbook.loadTemplates([kostenTemplate], '2020-2024', 'keep');
  expect(await cell()).toBe(stands);
  expect(onRegio).toEqual({ periodes: stands === '2025-2028' ? [stands] : [], written: false });
});

test('a sheet Regio that is protected stays as it is, and the rest is loaded', async () => {
  startExcel();
  await excelWorkbook.loadTemplates([regioTemplate], '2025-2028', 'keep');
  await cell({ text: '' });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Regio').protection.protect();
    await context.sync();
  });
  const { loaded, onRegio } = await excelWorkbook.loadTemplates([partnersTemplate], '2025-2028', 'keep');
  expect([loaded.map(({ sheet }) => sheet), onRegio, await cell()]).toEqual([['Partners'], { periodes: [], written: false }, '']);
});

import { holdsFormulas } from '../../../src/excel/loading/table-formulas';
import { readMergedAreas } from '../../../src/excel/reading/merged-areas';
import { readHiddenRows } from '../../../src/excel/reading/read-tables';
import { textRuns } from '../../../src/excel/marking/text-runs';
import { toWorkbookError } from '../../../src/excel/workbook-error';
import { excelWorkbook } from '../../../src/excel/workbook';
import { TEMPLATES } from '../../../src/templates';
import { activiteitenTemplate } from '../../../src/templates/activiteiten';
import { kostenTemplate } from '../../../src/templates/kosten';
import { samenvattingTemplate } from '../../../src/templates/samenvatting';
import { layoutOf } from '../../../src/templates/layout';
import { templateWorkbook } from '../../../src/xlsx/template-sheet';
import type { WorkbookData } from '../../../src/xlsx/workbook-data';
import { WEB_LIMITS } from '../../../src/workbench/host/limits';
import { bodyArea } from '../../../src/workbench/model/tables';
import { newWorkbook, startExcel } from '../../setup/start-host';
import { doubtfulExpenses, workbookOf } from '../reading/foreign-sheet';

/** Excel at its unkindest, as far as the public record says: what we write must still be right. */

const DAY = 46_500;
const silent = (): void => {};
const check = () => excelWorkbook.check(DAY, silent);

/** What was written in all tables, by table. */
function formulasOf({ sheets }: WorkbookData): Map<string, unknown[][]> {
  return new Map(
    sheets.flatMap((sheet) =>
      sheet.tables.map((table) => {
        const { row, column, rows, columns } = bodyArea(table);
        return [
          table.name,
          Array.from({ length: rows }, (_, r) =>
            Array.from({ length: columns }, (__, c) => {
              const cell = sheet.cells.get(row + r)?.get(column + c);
              return cell?.formula ?? cell?.value ?? '';
            }),
          ),
        ] as const;
      }),
    ),
  );
}

test.each(['2020-2024', '2025-2028'] as const)('2.2 every report of %s has the formulas of its template in every row', async (periode) => {
  const { model } = startExcel();
  await excelWorkbook.loadTemplates(TEMPLATES, periode, 'keep');
  const wanted = formulasOf(templateWorkbook(TEMPLATES, periode));
  const there = formulasOf(model.toData());
  for (const { tables } of TEMPLATES.map((template) => layoutOf(template, periode)))
    for (const { declaration } of tables)
      if (declaration.fixedRows) expect(there.get(declaration.name)).toEqual(wanted.get(declaration.name));
});

test('2.2 where Excel fills a report with one formula after all, it is taken away again and the user is told', async () => {
  const { model } = startExcel();
  const { write } = model.cells;
  // The unkindest Excel: each write of formulas ends as the last one in every row.
  model.cells.write = function (sheet, area, values, source) {
    const last = values.at(-1);
    const isReport = values.length > 5 && values.some((row) => row.some((cell) => String(cell).startsWith('=')));
    write.call(this, sheet, area, isReport && last ? values.map(() => last) : values, source);
  };
  const loading = excelWorkbook.loadTemplates([samenvattingTemplate], '2025-2028', 'keep');
  await expect(loading).rejects.toMatchObject({
    code: 'formulas',
    message: expect.stringMatching(/Op blad Samenvatting.*Er is niets geladen\.$/),
  });
  expect(model.toData().sheets.map(({ name }) => name)).toEqual(['Blad1']);
});

test('2.2 formulas that Excel spells in its own way are still those that were written', () => {
  const wanted = ['=SUM([[@a]:[b]])', '=SUM([[@a]:[b]])', '', '=[@a]*2', 5];
  expect(holdsFormulas(wanted, ['=SUM(T[@[a]:[b]])', '=SUM(T[@[a]:[b]])', '', '=[@a] * 2', 5])).toBe(true);
  expect(holdsFormulas(wanted, ['=[@a]*2', '=[@a]*2', '', '=[@a]*2', 5])).toBe(false);
  expect(holdsFormulas(wanted, ['=SUM([[@a]:[b]])', '=SUM([[@a]:[b]])', '=[@a]*2', '=[@a]*2', 5])).toBe(false);
  expect(holdsFormulas(['=A1/G30', '=A1/G30'], ['=A1/G29', '=A2/G30'])).toBe(false);
});

test('2.3 a whole column takes its number format as an array', async () => {
  const { model } = startExcel();
  await excelWorkbook.loadTemplates([kostenTemplate], '2025-2028', 'keep');
  const sheet = model.sheets.byName('Kosten') ?? '';
  const { table } = model.tables.byName('STO_Kosten') ?? {};
  const date = table?.columns.findIndex(({ name }) => name === 'Factuurdatum') ?? -1;
  expect(model.grid.style(sheet, 50_000, date).numberFormat).toMatch(/yyyy/);
});

/** A sheet of the user with more merged cells than one call gives. */
function withManyMerges(): WorkbookData {
  const sheet = doubtfulExpenses();
  const merges = Array.from({ length: 600 }, (_, index) => ({ row: 20 + index, column: 20, rows: 1, columns: 2 }));
  for (const { row } of merges) sheet.cells.set(row, new Map([[20, { value: 'x' }]]));
  return workbookOf({ ...sheet, merges: [...sheet.merges, ...merges] });
}

test('2.4 a sheet with more than 512 merged areas is read and marked', async () => {
  const { model } = startExcel(withManyMerges());
  const { mapping } = (await excelWorkbook.readSheet('Uitgaven')).reading;
  if (!mapping) throw new Error('not recognised');
  await excelWorkbook.saveMapping({ ...mapping, controle: true });
  const { marking } = await check();
  expect(marking).toBe('written');
  expect(model.grid.values(model.sheets.byName('Uitgaven') ?? '', { row: 4, column: 7, rows: 1, columns: 1 })).toEqual([['Controle']]);
});

test('2.4 all merged areas are found, whole, however many there are', async () => {
  const { model } = startExcel(withManyMerges());
  const merges = model.grid.merges(model.sheets.byName('Uitgaven') ?? '');
  const found = await Excel.run((context) => {
    const worksheet = context.workbook.worksheets.getItem('Uitgaven');
    return readMergedAreas(context, [{ worksheet, area: { row: 0, column: 0, rows: 700, columns: 30 } }]);
  });
  expect(found).toEqual([expect.arrayContaining(merges)]);
  expect(found[0]).toHaveLength(merges.length);
});

test('2.4 the hidden half of a merge is no place for the column Controle', async () => {
  const sheet = doubtfulExpenses();
  // Begins left of the room beside the data, over a blank cell.
  const { model } = startExcel(
    workbookOf({
      ...sheet,
      merges: [...sheet.merges, { row: 1, column: 6, rows: 1, columns: 3 }, { row: 9, column: 6, rows: 1, columns: 2 }],
    }),
  );
  const { mapping } = (await excelWorkbook.readSheet('Uitgaven')).reading;
  if (!mapping) throw new Error('not recognised');
  await excelWorkbook.saveMapping({ ...mapping, controle: true });
  expect((await check()).marking).toBe('written');
  const id = model.sheets.byName('Uitgaven') ?? '';
  const heading = model.grid.values(id, { row: 4, column: 0, rows: 1, columns: 20 })[0]?.indexOf('Controle');
  expect(heading).toBe(9);
});

test('2.5 a list keeps naming the column of its table, and one that was spoiled before is mended', async () => {
  const { model } = startExcel();
  await excelWorkbook.loadTemplates([kostenTemplate, activiteitenTemplate], '2025-2028', 'keep');
  const list = () => model.names.find('STO_Lijst_activiteiten_act_code')?.formula;
  expect(list()).toBe('=STO_Activiteiten[Code activiteit]');
  model.names.update(model.names.find('STO_Lijst_activiteiten_act_code')?.uid ?? '', { formula: '=Blad1!$A$1' });
  await excelWorkbook.upgrade();
  expect(list()).toBe('=STO_Activiteiten[Code activiteit]');
});

test('2.6 rows hidden here and there are all found, also where their addresses would be too long', async () => {
  const { model } = startExcel(newWorkbook('Groot'));
  const sheet = model.sheets.ids()[0] ?? '';
  const rows = 3_000;
  model.cells.write(
    sheet,
    { row: 0, column: 0, rows, columns: 1 },
    Array.from({ length: rows }, (_, row) => [row]),
  );
  const odd = Array.from({ length: rows / 2 }, (_, index) => 2 * index + 1);
  for (const row of odd) model.grid.setRows(sheet, row, 1, { hidden: true });
  const [hidden] = await Excel.run(async (context) => {
    const body = context.workbook.worksheets.getItem('Groot').getRangeByIndexes(0, 0, rows, 1);
    body.load('rowHidden,rowIndex,rowCount');
    await context.sync();
    return readHiddenRows(context, [{ body }]);
  });
  expect([...(hidden ?? [])]).toEqual(odd);
});

test('2.6 values that come back as null over the limit are asked for in smaller pieces', async () => {
  const costs = Array.from({ length: 40 }, (_, index) => ({ boekstuk: String(index), leverancier: `L${index}`, incl: index + 1 }));
  startExcel(templateWorkbook([kostenTemplate], '2025-2028', { kosten: costs }), { ...WEB_LIMITS, maxReadCells: 100, nullOverLimit: true });
  const { report } = await check();
  expect(new Set(report.findings.flatMap(({ place }) => (place.table.key === 'kosten' ? [place.row] : []))).size).toBe(40);
});

test('2.7 the sheets of which an upgrade renewed the colours are calculated, so that Excel draws them', async () => {
  const { model } = startExcel();
  await excelWorkbook.loadTemplates([kostenTemplate], '2025-2028', 'keep');
  await excelWorkbook.upgrade();
  expect(model.conditionalFormats.isUndrawn(model.sheets.byName('Kosten') ?? '')).toBe(false);
});

test('2.8 loading that breaks off halfway leaves no half made sheets, and claims nothing else', async () => {
  const { host, model } = startExcel();
  const { add } = model.sheets;
  model.sheets.add = function (name) {
    // After the second sheet the user clicks in another workbook.
    if (model.sheets.ids().length === 3) host.hasFocus = false;
    if (!host.hasFocus) throw new Error('no focus');
    return add.call(this, name);
  };
  await expect(excelWorkbook.loadTemplates(TEMPLATES, '2025-2028', 'keep')).rejects.toMatchObject({
    message: expect.stringMatching(/de nieuwe bladen zijn weer weg.*Klik in deze werkmap/),
  });
  expect(model.toData().sheets.map(({ name }) => name)).toEqual(['Blad1']);
});

test('2.8 an error halfway a batch is never told as if nothing changed', () => {
  for (const code of ['GeneralException', 'InvalidOperation', 'FilteredRangeConflict', 'AccessDenied', undefined])
    expect(toWorkbookError(code === undefined ? new Error('x') : { code }).message).not.toMatch(/er is niets/i);
});

test('2.8 work that is done stays done when Excel will not bring a sheet to the front', async () => {
  const { host } = startExcel(workbookOf(doubtfulExpenses()));
  const { mapping } = (await excelWorkbook.readSheet('Uitgaven')).reading;
  if (!mapping) throw new Error('not recognised');
  await excelWorkbook.saveMapping(mapping);
  host.hasFocus = false;
  expect(await excelWorkbook.saveMapping({ ...mapping, controle: true })).toBe('STO Instellingen');
  expect((await excelWorkbook.readSheet('Uitgaven')).reading.mapping?.controle).toBe(true);
});

test('2.9 an upgrade knows the colours of the marking in the language of Excel', async () => {
  const { model } = startExcel();
  await excelWorkbook.loadTemplates([kostenTemplate], '2025-2028', 'keep');
  const sheet = model.sheets.byName('Kosten') ?? '';
  const before = model.conditionalFormats.list(sheet).length;
  await excelWorkbook.upgrade();
  await excelWorkbook.upgrade();
  expect(model.conditionalFormats.list(sheet)).toHaveLength(before);
});

test('2.10 a reason that looks like a formula stays text', async () => {
  startExcel();
  await excelWorkbook.addSetting({ rule: 'PER-01', instelling: 'uit', reason: '=1+1', by: "'t Hart", date: DAY });
  const { dossier } = await excelWorkbook.overview();
  expect(dossier.instellingen.lines.map(({ reden, door }) => [reden, door])).toEqual([['=1+1', "'t Hart"]]);
});

test('2.10 a line goes above the totals row of a table', async () => {
  const { model } = startExcel();
  const setting = { rule: 'PER-01', instelling: 'uit', reason: 'Besproken', by: 'A. Visser', date: DAY } as const;
  await excelWorkbook.addSetting(setting);
  const rules = ['SUB-10', 'AFS-01', 'PER-02'];
  const uid = model.tables.byName('STO_Instellingen')?.table.uid ?? '';
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('STO_Instellingen').showTotals = true;
    await context.sync();
  });
  for (const rule of rules) await excelWorkbook.addSetting({ ...setting, rule });
  const { table, sheet } = model.tables.require(uid);
  const values = model.grid.values(sheet, { ...table.area, columns: 1 }).flat();
  expect(values.slice(1)).toEqual(['PER-01', ...rules, 'Totaal']);
});

test('2.10 many lines are written in pieces', () => {
  expect(textRuns(Array.from({ length: 120_000 }, () => '✔')).map(({ part }) => part.length)).toEqual([50_000, 50_000, 20_000]);
});

import { excelWorkbook } from '../../../src/excel/workbook';
import { rowChanges } from '../../../src/excel/loading/insert-rows';
import { TABLES } from '../../../src/templates';
import { eindrapportageTemplate } from '../../../src/templates/eindrapportage';
import { inspanningTemplate } from '../../../src/templates/inspanning';
import { kostenTemplate } from '../../../src/templates/kosten';
import { regioTemplate } from '../../../src/templates/regio';
import { samenvattingTemplate } from '../../../src/templates/samenvatting';
import { TEMPLATE_VERSION } from '../../../src/templates/version';
import { voortgangTemplate } from '../../../src/templates/voortgang';
import type { WorkbookModel } from '../../../src/workbench/model/workbook-model';
import { startExcel } from '../../setup/start-host';
import { makeReportsOlder, placeOf } from './older-reports';

jest.setTimeout(120_000);

const REPORTS = [samenvattingTemplate, voortgangTemplate, eindrapportageTemplate];
const TABLES_WITH_ROWS = [
  'samenvatting',
  'samenvattingLijnen',
  'voortgang',
  'voortgangBronnen',
  'eindrapportage',
  'eindrapportageLijnen',
] as const;

/** A workbook with reports as version 3 left them. */
async function oldReports(): Promise<WorkbookModel> {
  const { model } = startExcel();
  await excelWorkbook.loadTemplates([regioTemplate, ...REPORTS], '2025-2028', 'keep');
  await makeReportsOlder(model, TABLES_WITH_ROWS);
  return model;
}

const described = (model: WorkbookModel, name: string): unknown => {
  const sheet = model.toData().sheets.find((each) => each.name === name);
  return {
    cells: [...(sheet?.cells ?? [])].flatMap(([row, line]) =>
      [...line].flatMap(([column, { value, formula, style }]) =>
        value === '' && formula === undefined ? [] : [[row, column, formula ?? value, style?.numberFormat]],
      ),
    ),
    tables: sheet?.tables.map(({ area, columns }) => ({ area, columns: columns.map((column) => column.name) })),
    validations: sheet?.validations.length,
    conditionalFormats: sheet?.conditionalFormats.map(({ areas, formula }) => ({ areas, formula })),
  };
};

test('an older report gets the later rows, the new names and formulas that calculate: it is what a new one is', async () => {
  const old = await oldReports();
  const { sheet, body } = placeOf(old, 'samenvattingLijnen');
  expect(String(old.grid.values(sheet, { ...body, rows: 1, columns: 1 })[0]?.[0])).toMatch(/^=IF/);
  expect((await excelWorkbook.upgrade()).left).toEqual([]);
  expect((await excelWorkbook.overview()).version).toBe(TEMPLATE_VERSION);
  const upgraded = REPORTS.map(({ sheet: name }) => described(old, name));
  const { model } = startExcel();
  await excelWorkbook.loadTemplates([regioTemplate, ...REPORTS], '2025-2028', 'keep');
  expect(upgraded).toEqual(REPORTS.map(({ sheet: name }) => described(model, name)));
});

test('what the user filled in stays with its row', async () => {
  const model = await oldReports();
  const before = placeOf(model, 'voortgang');
  const prognoses = [325, 52, 62, 38, 48, '', 480, 45];
  const column = (place: { readonly sheet: string; readonly body: typeof before.body }) => ({ ...place.body, column: 4, columns: 1 });
  model.cells.write(
    before.sheet,
    { ...column(before), rows: 5 },
    prognoses.slice(0, 5).map((each) => [each]),
  );
  model.cells.write(
    before.sheet,
    { ...column(before), row: before.body.row + 6, rows: 2 },
    prognoses.slice(6).map((each) => [each]),
  );
  await excelWorkbook.upgrade();
  const after = placeOf(model, 'voortgang');
  const rows = model.grid.values(after.sheet, { ...after.body, columns: 5 }).map((row) => [row[0], row[4]]);
  expect(rows).toEqual([
    ['Loonkosten', 325],
    ['Materiaalkosten', 52],
    ['Kosten machines en apparatuur', 62],
    ['Overhead', 38],
    ['Overige kosten', 48],
    ['Niet ingedeeld', ''],
    ['Totale kosten', 525],
    ['Gedekt via toegekende subsidie', 480],
    ['Gedekt via cofinanciering', 45],
    ['Waarvan correcties op afgesloten jaren', ''],
  ]);
});

test('rows that the user changed are seen, wherever they are', () => {
  const rows = TABLES.samenvatting.fixedRows?.('2025-2028') ?? [];
  const labels = rows.map(({ cells }) => cells.regel);
  const older = rows.flatMap(({ since, cells }) => (since === undefined ? [cells.regel] : []));
  expect(rowChanges(rows, labels, 'regel')).toEqual({ blocks: [], fresh: [], renamed: [] });
  expect(rowChanges(rows, older, 'regel')).toEqual({
    blocks: [
      { before: 5, count: 1 },
      { before: 8, count: 2 },
    ],
    fresh: [5, 9, 10],
    renamed: [],
  });
  // Rows that came in before Excel broke off are there, unfinished.
  const unfinished = labels.map((label, row) => ([5, 9].includes(row) ? '' : label));
  expect(rowChanges(rows, unfinished, 'regel', (row) => [5, 9].includes(row))).toEqual({ blocks: [], fresh: [5, 9], renamed: [] });
  for (const changed of [older.slice(1), [...older, 'Eigen rij'], older.with(2, 'Eigen rij'), []])
    expect(rowChanges(rows, changed, 'regel')).toBeUndefined();
});

test('a register of before gets its first columns in view and pages that can be read; what the user set stays', async () => {
  const { model } = startExcel();
  await excelWorkbook.loadTemplates([kostenTemplate, inspanningTemplate], '2025-2028', 'keep');
  const views = (): unknown[] =>
    model
      .toData()
      .sheets.slice(1)
      .map(({ frozen, page }) => ({ frozen, page }));
  const fresh = views();
  await Excel.run(async (context) => {
    for (const name of ['Kosten', 'Inspanning']) {
      const { freezePanes, pageLayout } = context.workbook.worksheets.getItem(name);
      freezePanes.freezeRows(5);
      pageLayout.zoom = { horizontalFitToPages: 2 };
      // They printed from the first cell on, and said nothing above and below the page.
      pageLayout.setPrintArea('A1:Z1048576');
      const { defaultForAllPages: texts } = pageLayout.headersFooters;
      [texts.leftHeader, texts.leftFooter, texts.rightFooter] = ['', '', ''];
    }
    await context.sync();
  });
  await excelWorkbook.upgrade();
  expect(views()).toEqual(fresh);
  await Excel.run(async (context) => {
    const { freezePanes, pageLayout } = context.workbook.worksheets.getItem('Kosten');
    freezePanes.freezeColumns(1);
    pageLayout.zoom = { scale: 80 };
    pageLayout.setPrintArea('A1:F40');
    pageLayout.headersFooters.defaultForAllPages.leftHeader = 'Onze school';
    await context.sync();
  });
  const own = views();
  await excelWorkbook.upgrade();
  expect(views()).toEqual(own);
});

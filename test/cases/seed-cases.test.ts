import { check } from '../../src/check/check';
import { TEMPLATES, TABLES } from '../../src/templates';
import { headingOf } from '../../src/templates/column';
import { readDossier } from '../../src/records/dossier';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import { workbookCells } from '../../src/xlsx/read/workbook-cells';
import type { CellData, SheetData, WorkbookData } from '../../src/xlsx/workbook-data';
import { emptySheet, startModel } from '../setup/start-host';
import { SEED_CASES, type SeedCase } from './seed-cases';

/** What the user keeps beside our templates. */
function modelG1Sheet(): SheetData {
  const rows = [
    ['Model G1', '', ''],
    ['Omschrijving', 'Kenmerk', 'Prestatie afgerond'],
    ['Sterk Techniekonderwijs', 'STO-0001', 'Nee'],
  ];
  const cells = new Map(rows.map((row, index) => [index, new Map(row.map((value, column): [number, CellData] => [column, { value }]))]));
  const area = { row: 1, column: 0, rows: 2, columns: 3 };
  const columns = (rows[1] ?? []).map((name) => ({ name }));
  return {
    ...emptySheet('Model G1'),
    cells,
    tables: [{ name: 'ModelG1', area, columns, totalsRow: false, bandedRows: true, filter: true }],
  };
}

/** The workbook of a case as it is after Excel calculated it and the user typed. */
function calculated({ rows, periode, typings = [], modelG1 }: SeedCase): WorkbookData {
  const data = templateWorkbook(TEMPLATES, periode, rows);
  const model = startModel(modelG1 ? { ...data, sheets: [...data.sheets, modelG1Sheet()] } : data);
  const tables = workbookCells(data).tables;
  for (const { table, line, column, value } of typings) {
    const place = tables.find(({ name }) => name === TABLES[table].name);
    const declared = TABLES[table].columns.find(({ key }) => key === column);
    const index = place && declared ? place.headings.indexOf(headingOf(declared)) : -1;
    const sheet = model.sheets.byName(place?.sheet ?? '');
    if (!place || index < 0 || sheet === undefined) throw new Error(`No column ${column} in ${table}`);
    model.transaction(
      'Invoer',
      () => model.cells.write(sheet, { row: place.row + line, column: place.column + index, rows: 1, columns: 1 }, [[value]]),
      'user',
    );
  }
  return model.toData();
}

test.each(SEED_CASES.map((each) => [each.name, each] as const))(
  '%s',
  (_name, seedCase) => {
    const report = check(readDossier(workbookCells(calculated(seedCase))), seedCase.date);
    const found = report.findings.map(({ rule, message, place }) =>
      [rule.id, message, place.table.key, place.row === null ? 'table' : place.row - place.table.row, place.columnKey ?? '']
        .join(' ')
        .trim(),
    );
    expect(found.sort()).toEqual([...seedCase.expected].sort());
    // A table that is there and filled in is checked: only the settings, which this workbook does not have, may be missing.
    expect(report.notChecked.map(({ table, reason }) => `${table} ${reason}`)).toEqual([]);
  },
  60_000,
);

test('the example of bijlage 1 gives 1659 hours in the workbook', () => {
  const example = SEED_CASES.find(({ name }) => name.includes('1659'));
  const line = example?.rows.jaartaken?.length ?? 0;
  const table = example && workbookCells(calculated(example)).tables.find(({ name }) => name === TABLES.jaartaken.name);
  expect(table?.rows[line - 1]?.[table.headings.indexOf('Klokuren')]).toBe(1659);
}, 60_000);

import { TABLES } from '../../../src/templates';
import type { TableKey } from '../../../src/templates/column';
import { bodyArea } from '../../../src/workbench/model/tables';
import type { WorkbookModel } from '../../../src/workbench/model/workbook-model';

/** Where the rows of a table stand. */
export function placeOf(model: WorkbookModel, key: TableKey) {
  const placed = model.tables.byName(TABLES[key].name);
  if (!placed) throw new Error(`no table ${key}`);
  return { sheet: placed.sheet, body: bodyArea(placed.table) };
}

/** Makes reports what version 3 left: without the later rows, with older names of rows, and with formulas that stand there as text. */
export async function makeReportsOlder(model: WorkbookModel, keys: readonly TableKey[]): Promise<void> {
  for (const key of [...keys].reverse()) {
    const { sheet, body } = placeOf(model, key);
    const rows = TABLES[key].fixedRows?.('2025-2028') ?? [];
    rows.forEach(({ formerly }, row) => {
      const [former] = formerly ?? [];
      if (former !== undefined) model.cells.write(sheet, { row: body.row + row, column: 0, rows: 1, columns: 1 }, [[former]]);
    });
    const later = rows.flatMap(({ since }, row) => (since === undefined ? [] : [body.row + row]));
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(model.grid.sheet(sheet).name);
      for (const row of later.reverse()) worksheet.getCell(row, 0).getEntireRow().delete('Up');
      await context.sync();
    });
  }
  const { sheet, body } = placeOf(model, 'samenvattingLijnen');
  const names = { ...body, columns: 1, rows: 12 };
  const formulas = model.grid.formulas(sheet, names);
  model.cells.setStyle(sheet, names, { numberFormat: '@' });
  model.cells.write(sheet, names, formulas);
  await Excel.run(async (context) => {
    context.workbook.names.getItem('STO_Versie').formula = '=3';
    await context.sync();
  });
}

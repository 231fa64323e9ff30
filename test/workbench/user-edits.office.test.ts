import { ExcelHost } from '../../src/workbench/host/excel-host';
import type { GridListener } from '../../src/workbench/model/grid';
import { MemoryGrid } from '../../src/workbench/model/memory-grid';
import { WorkbookModel } from '../../src/workbench/model/workbook-model';
import type { WorkbookEvent } from '../../src/workbench/model/workbook-events';
import { newWorkbook } from '../setup/start-host';

/** A grid in which a user works, as the grid of the page reports it. */
class UserGrid extends MemoryGrid {
  user: GridListener | undefined;

  override attach(listener: GridListener): void {
    super.attach(listener);
    this.user = listener;
  }

  type(sheet: string, row: number, column: number, value: string | number): void {
    const area = { row, column, rows: 1, columns: 1 };
    const end = this.begin('Typen');
    const before = this.values(sheet, area)[0]?.[0];
    this.write(sheet, area, [[{ value }]]);
    this.user?.cellsEdited({ sheet, areas: [area], before, after: value });
    end();
  }
}

function workbook(): { grid: UserGrid; model: WorkbookModel; sheet: string; events: WorkbookEvent[] } {
  const grid = new UserGrid();
  const model = new WorkbookModel(grid);
  model.load(newWorkbook('Blad1', 'Blad2'));
  const [sheet = ''] = model.sheets.ids();
  model.cells.write(sheet, { row: 0, column: 0, rows: 2, columns: 3 }, [
    ['Uren', 'Tarief', 'Kosten'],
    [10, 55, '=[@Uren]*[@Tarief]'],
  ]);
  const table = model.tables.add(sheet, { row: 0, column: 0, rows: 2, columns: 3 }, true);
  model.tables.setColumnFormula(table.uid, 2, '=[@Uren]*[@Tarief]');
  const events: WorkbookEvent[] = [];
  model.on((event) => events.push(event));
  return { grid, model, sheet, events };
}

test('a line typed below a table joins it, in the same undo step', () => {
  const { grid, model, sheet, events } = workbook();
  const before = model.toData();
  grid.type(sheet, 2, 0, 20);
  expect(model.tables.list()[0]?.table.area.rows).toBe(3);
  expect(grid.formulas(sheet, { row: 2, column: 2, rows: 1, columns: 1 })).toEqual([['=[@Uren]*[@Tarief]']]);
  expect(events.find(({ type }) => type === 'cells')).toEqual(expect.objectContaining({ source: 'user', before: '', after: 20 }));
  grid.undo();
  expect(model.toData()).toEqual(before);
});

test('a heading typed over renames the column', () => {
  const { grid, model, sheet } = workbook();
  grid.type(sheet, 0, 0, 'Uren STO');
  expect(model.tables.list()[0]?.table.columns).toEqual([
    { name: 'Uren STO' },
    { name: 'Tarief' },
    { name: 'Kosten', formula: '=[@[Uren STO]]*[@Tarief]' },
  ]);
  expect(grid.values(sheet, { row: 1, column: 2, rows: 1, columns: 1 })).toEqual([[550]]);
});

test('rows the user inserts move what stands around the cells', () => {
  const { grid, model, sheet } = workbook();
  model.names.add('Eerste', '=Blad1!$A$2');
  model.conditionalFormats.add(sheet, [{ row: 1, column: 0, rows: 1, columns: 3 }]);
  const shift = { kind: 'insert', axis: 'rows', area: { row: 0, column: 0, rows: 3, columns: 16_384 } } as const;
  const end = grid.begin('Invoegen');
  grid.shift(sheet, shift);
  grid.user?.shifted(sheet, shift);
  end();
  expect(model.tables.list()[0]?.table.area.row).toBe(3);
  expect(model.names.find('Eerste')?.formula).toBe('=Blad1!$A$5');
  expect(model.conditionalFormats.list(sheet)[0]?.areas).toEqual([{ row: 4, column: 0, rows: 1, columns: 3 }]);
});

test('the user who starts to type is seen by the host', async () => {
  const { grid, model } = workbook();
  const host = new ExcelHost(model);
  grid.user?.editing(true);
  let ended = false;
  const waiting = host.editEnded().then(() => {
    ended = true;
  });
  await Promise.resolve();
  expect(ended).toBe(false);
  grid.user?.editing(false);
  await waiting;
});

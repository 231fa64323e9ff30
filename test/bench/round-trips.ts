import { excelWorkbook } from '../../src/excel/workbook';
import { kostenTemplate } from '../../src/templates/kosten';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import { ExcelHost } from '../../src/workbench/host/excel-host';
import { installSession } from '../../src/workbench/host/transport/session';
import { MemoryGrid } from '../../src/workbench/model/memory-grid';
import { WorkbookModel } from '../../src/workbench/model/workbook-model';
import { costRows } from './cost-lines';
import { loadExcelHere } from './excel-realm';
import { milliseconds, SIZES } from './rules';
import { table } from './table';

/** Round trips to Excel for a check and its marking, and how long the whole takes on the stand-in, at three sizes. */
export async function benchRoundTrips(): Promise<string> {
  loadExcelHere();
  const rows: string[][] = [];
  for (const size of SIZES) {
    const model = new WorkbookModel(new MemoryGrid());
    model.load(plainValues(size));
    const host = new ExcelHost(model);
    const stop = installSession((globalThis as unknown as Record<string, unknown>)['OfficeExtension'], host);
    let reading = 0;
    const start = performance.now();
    await excelWorkbook.check(46_296, (step) => {
      if (step === 'controleren') reading = host.requests;
    });
    const time = performance.now() - start;
    rows.push([String(size), String(reading), String(host.requests - reading), milliseconds(time)]);
    stop();
  }
  return table(['cost lines', 'syncs to read', 'syncs to mark', 'check with marking'], rows);
}

/** The cost register without formulas: their calculation would be that of the stand-in, not of the product. */
function plainValues(size: number): ReturnType<typeof templateWorkbook> {
  const data = templateWorkbook([kostenTemplate], '2025-2028', { kosten: costRows(size) });
  for (const sheet of data.sheets) {
    for (const cells of sheet.cells.values())
      for (const [column, { formula, ...cell }] of cells) if (formula !== undefined) cells.set(column, cell);
    for (const each of sheet.tables) each.columns = each.columns.map(({ name }) => ({ name }));
  }
  return data;
}

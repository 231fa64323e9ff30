import { checkBytes } from '../../src/cli/check-bytes';
import { day } from '../../src/workbench/sample/day';
import { MemoryGrid } from '../../src/workbench/model/memory-grid';
import { WorkbookModel } from '../../src/workbench/model/workbook-model';
import { loadSample } from '../../src/workbench/sample/sample-workbook';
import { saveXlsx } from '../../src/xlsx/save';

/** A marked copy of the invented region, for somebody with Excel to open: docs/zelftest.xlsx. */
export function selfTestFile(): Uint8Array {
  const model = new WorkbookModel(new MemoryGrid());
  model.load(loadSample());
  const { marked } = checkBytes(saveXlsx(model.toData()), 'voorbeeld.xlsx', { date: day('1-10-2026'), mark: true });
  if (!marked) throw new Error('The sample workbook cannot be marked.');
  return marked;
}

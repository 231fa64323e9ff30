import { parseArea, type Area } from '../../src/cells/address';
import type { WorkbookModel } from '../../src/workbench/model/workbook-model';
import type { Person } from './whole-path';

/** A person at the keyboard of a workbook model in the same process. */
export function personAt(model: WorkbookModel): Person {
  const place = (sheetName: string, address: string): { sheet: string; area: Area } => {
    const sheet = model.sheets.byName(sheetName);
    const area = parseArea(address);
    if (sheet === undefined || !area) throw new Error(`No cell ${sheetName}!${address}`);
    return { sheet, area };
  };
  return {
    async type(sheetName, address, text) {
      const { sheet, area } = place(sheetName, address);
      model.transaction('Invoer', () => model.cells.write(sheet, area, [[text]]), 'user');
      await model.grid.settled();
    },
    async value(sheetName, address) {
      const { sheet, area } = place(sheetName, address);
      await model.grid.settled();
      return model.grid.values(sheet, area)[0]?.[0] ?? '';
    },
  };
}

import type {} from '../../src/workbench/page/handle';
import { excelWorkbook } from '../../src/excel/workbook';
import { wholePath, type Observations, type Person } from './whole-path';

declare global {
  interface Window {
    /** What the scenario saw, or the error that stopped it. */
    scenario?: Observations | { readonly error: string };
  }
}

/** The person sits at the grid of the page around this one. */
const person: Person = {
  async type(sheet, address, text) {
    const { workbench } = window.parent;
    workbench.setCell(sheet, address, text);
    await workbench.settled();
  },
  async value(sheet, address) {
    const { workbench } = window.parent;
    await workbench.settled();
    return workbench.cell(sheet, address).value;
  },
};

void Office.onReady()
  .then(() => wholePath(excelWorkbook, person))
  .catch((error: unknown) => ({ error: error instanceof Error ? `${error.message} ${error.stack}` : String(error) }))
  .then((seen) => (window.scenario = seen));

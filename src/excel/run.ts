import { toWorkbookError } from './workbook-error';

/**
 * Runs a batch in Excel and turns its errors into WorkbookErrors; an AbortError passes as it is.
 * A run that the user started waits until the cell being typed in is finished; a background run fails instead.
 */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>, { waitForCellEdit = true } = {}): Promise<T> {
  return translated(Excel.run({ delayForCellEdit: waitForCellEdit }, batch));
}

/** Goes on in the context of an earlier run, once the cell being typed in is finished. */
export async function runExcelIn<T>(earlier: Excel.RequestContext, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return translated(Excel.run({ delayForCellEdit: true, previousObjects: earlier }, batch));
}

async function translated<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw toWorkbookError(error);
  }
}

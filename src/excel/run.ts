import { toWorkbookError } from './workbook-error';

/**
 * Runs a batch in Excel and turns its errors into WorkbookErrors; an AbortError passes as it is.
 * A run that the user started waits until the cell being typed in is finished; a background run fails instead.
 */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>, { waitForCellEdit = true } = {}): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: waitForCellEdit }, batch);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw toWorkbookError(error);
  }
}

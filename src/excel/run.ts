import { toWorkbookError } from './workbook-error';

/** Runs batches in one Excel and turns its errors into WorkbookErrors; an AbortError passes as it is. */
export interface RunExcel {
  /** A run that the user started waits until the cell being typed in is finished; a background run fails instead. */
  <T>(batch: (context: Excel.RequestContext) => Promise<T>, how?: { readonly waitForCellEdit?: boolean }): Promise<T>;
  /** Goes on in the context of an earlier run, once the cell being typed in is finished. */
  readonly goOn: <T>(earlier: Excel.RequestContext, batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
}

/** The way to run batches in an Excel; `excel` gives its library, which is there only once Office has started. */
export function runIn(excel: () => Pick<typeof Excel, 'run'>): RunExcel {
  return Object.assign(
    <T>(batch: (context: Excel.RequestContext) => Promise<T>, { waitForCellEdit = true } = {}) =>
      translated(excel().run({ delayForCellEdit: waitForCellEdit }, batch)),
    {
      goOn: <T>(earlier: Excel.RequestContext, batch: (context: Excel.RequestContext) => Promise<T>) =>
        translated(excel().run({ delayForCellEdit: true, previousObjects: earlier }, batch)),
    },
  );
}

/** Runs batches in the Excel beside the pane. */
export const runExcel = runIn(() => Excel);

async function translated<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw toWorkbookError(error);
  }
}

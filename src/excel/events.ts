import { runExcel, runExcelIn } from './run';

/** Typing comes in bursts: the listener is called once, this long after the last change (milliseconds). */
const QUIET = 400;

let unheard = 0;

/** Does work in which sheets of our own come and go: nobody is told, for a listener that reads meanwhile would find them gone. */
export async function withoutHints<T>(work: () => Promise<T>): Promise<T> {
  unheard += 1;
  try {
    return await work();
  } finally {
    // The last events come after the work.
    setTimeout(() => (unheard -= 1), QUIET);
  }
}

/** Calls the listener soon after cells or sheets changed, but not for our own writing. Events are hints: the listener reads anew. */
export async function onWorkbookChanged(listener: () => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hint = (): void => {
    if (unheard > 0) return;
    clearTimeout(timer);
    timer = setTimeout(listener, QUIET);
  };
  const handlers = await runExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      const added = [
        worksheets.onChanged.add(async (event) => {
          if (event.triggerSource !== 'ThisLocalAddin') hint();
        }),
        worksheets.onAdded.add(async () => hint()),
        worksheets.onDeleted.add(async () => hint()),
      ];
      await context.sync();
      return added;
    },
    { waitForCellEdit: false },
  );
  return async () => {
    clearTimeout(timer);
    const [first] = handlers;
    if (!first) return;
    // Handlers of one run share its context.
    await runExcelIn(first.context as Excel.RequestContext, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}

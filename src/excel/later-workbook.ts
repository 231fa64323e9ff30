import type { WorkbookPort } from './workbook-port';

/**
 * The workbook of which the code is loaded beside the pane, not before it: the pane stands there while rules and templates are still on their
 * way. A method waits for them; where they did not come, for instance without a network, the next call asks for them again.
 */
export function laterWorkbook(load: () => Promise<WorkbookPort>): WorkbookPort {
  let coming: Promise<WorkbookPort> | undefined;
  const come = (): Promise<WorkbookPort> =>
    (coming ??= load().catch((reason: unknown) => {
      coming = undefined;
      throw reason;
    }));
  come().catch(() => {}); // who calls the first method hears of it
  // Every method of the port gives a promise, so each can wait in the same way.
  return new Proxy({} as WorkbookPort, {
    get:
      (_, method: keyof WorkbookPort) =>
      async (...given: readonly unknown[]): Promise<unknown> => {
        const workbook = await come();
        return (workbook[method] as (...all: readonly unknown[]) => Promise<unknown>)(...given);
      },
  });
}

import { isUnheard, listenToWorkbook, QUIET } from './events';
import type { RunExcel } from './run';

/** Calls the listener soon after cells or sheets changed, but not for our own writing. */
export async function onWorkbookChanged(run: RunExcel, listener: () => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = await listenToWorkbook(run, (hint) => {
    const isChange = hint.kind === 'structure' || ((hint.kind === 'edited' || hint.kind === 'shifted') && hint.origin !== 'own');
    if (!isChange || isUnheard()) return;
    clearTimeout(timer);
    timer = setTimeout(listener, QUIET);
  });
  return async () => {
    clearTimeout(timer);
    await stop();
  };
}

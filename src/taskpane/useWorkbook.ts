import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorkbookOverview, WorkbookPort } from '../excel/workbook-port';
import { toWorkbookError, type WorkbookError } from '../excel/workbook-error';

/** While a cell is being edited Excel answers nothing; after this many milliseconds it is asked again. */
const RETRY_AFTER = 1500;

export interface Workbook {
  /** Undefined until Excel answered for the first time. */
  readonly overview: WorkbookOverview | undefined;
  /** Excel does not answer because a cell is being edited. */
  readonly cellEdit: boolean;
  /** Number of changes in the workbook since the pane opened: a result made at another number is out of date. */
  readonly changes: number;
  readonly refresh: () => void;
  /** Counts a change that the pane made itself: Excel tells only of those by others. */
  readonly changedByPane: () => void;
}

/** What stands in the workbook, read again after every change in it. */
export function useWorkbook(port: WorkbookPort, onError: (error: WorkbookError) => void): Workbook {
  const [overview, setOverview] = useState<WorkbookOverview>();
  const [cellEdit, setCellEdit] = useState(false);
  const [changes, setChanges] = useState(0);
  const last = useRef(0);
  const retry = useRef<ReturnType<typeof setTimeout>>(undefined);
  const reading = useRef(false);
  const refreshNow = useRef(() => {});

  const refresh = useCallback(() => {
    const mine = ++last.current;
    clearTimeout(retry.current);
    // One reading at a time: Excel answers them one after the other, and only the last one counts.
    if (reading.current) return;
    reading.current = true;
    port
      .overview()
      .then(
        (fresh) => {
          if (mine !== last.current) return;
          setOverview(fresh);
          setCellEdit(false);
        },
        (reason: unknown) => {
          if (mine !== last.current) return;
          const error = toWorkbookError(reason);
          setCellEdit(error.code === 'cell edit');
          // Reading again by itself must not disturb someone who is typing.
          if (error.code === 'cell edit') retry.current = setTimeout(refreshNow.current, RETRY_AFTER);
          else onError(error);
        },
      )
      .finally(() => {
        reading.current = false;
        if (mine !== last.current) refreshNow.current();
      });
  }, [port, onError]);

  const changed = useCallback(() => {
    setChanges((count) => count + 1);
    refresh();
  }, [refresh]);

  useEffect(() => {
    refreshNow.current = refresh;
    refresh();
    return () => {
      refreshNow.current = () => {};
      last.current++;
      clearTimeout(retry.current);
    };
  }, [refresh]);

  useEffect(() => {
    let ended = false;
    let stop: (() => Promise<void>) | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    const report = (reason: unknown): void => onError(toWorkbookError(reason));
    const listen = (): void => {
      port.onChanged(changed).then(
        (remove) => {
          if (ended) remove().catch(report);
          else stop = remove;
        },
        (reason: unknown) => {
          if (ended) return;
          if (toWorkbookError(reason).code === 'cell edit') again = setTimeout(listen, RETRY_AFTER);
          else report(reason);
        },
      );
    };
    listen();
    return () => {
      ended = true;
      clearTimeout(again);
      stop?.().catch(report);
    };
  }, [port, onError, changed]);

  return { overview, cellEdit, changes, refresh, changedByPane: changed };
}

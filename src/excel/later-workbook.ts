import { toWorkbookError } from './workbook-error';
import type { Live, LiveListener, WorkbookPort } from './workbook-port';

/**
 * The workbook of which the code is loaded when its first method is called, which the pane does as soon as it stands there: rules and templates
 * that came before would make its first button late. A method waits for them; where they did not come, for instance without a network, the
 * next call asks for them again.
 */
export function laterWorkbook(load: () => Promise<WorkbookPort>): WorkbookPort {
  let coming: Promise<WorkbookPort> | undefined;
  const come = (): Promise<WorkbookPort> =>
    (coming ??= load().catch((reason: unknown) => {
      coming = undefined;
      throw reason;
    }));
  const follow = (listener: LiveListener): Live => {
    const following = come().then((workbook) => workbook.follow(listener));
    following.catch((reason: unknown) => listener.onFailed(toWorkbookError(reason)));
    return {
      switch: async (on) => (await following).switch(on),
      verify: () => void following.then((live) => live.verify()).catch(() => {}),
      catchUp: async () => (await following).catchUp(),
      stop: async () => (await following).stop(),
    };
  };
  // Every other method of the port gives a promise, so each can wait in the same way.
  return new Proxy({ follow } as WorkbookPort, {
    get: (known, method: keyof WorkbookPort) =>
      method === 'follow'
        ? known.follow
        : async (...given: readonly unknown[]): Promise<unknown> =>
            ((await come())[method] as (...all: readonly unknown[]) => Promise<unknown>)(...given),
  });
}

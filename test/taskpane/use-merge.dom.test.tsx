import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { toWorkbookError, type WorkbookError } from '../../src/excel/workbook-error';
import type { Draft } from '../../src/taskpane/mapping/column-choices';
import { useMerge, type ReadState } from '../../src/taskpane/merge/useMerge';
import { PaneContext, type Pane } from '../../src/taskpane/pane-context';
import { TEMPLATES } from '../../src/templates';
import { ledger } from './merge-files';
import { MemoryWorkbook } from './memory-workbook';

const bytes = (): Uint8Array<ArrayBuffer> => new Uint8Array(ledger([['31-03-2026', 'Café Rijp', 'Flyers', '1.250,50', '']]));

async function start() {
  const said: string[] = [];
  const errors: WorkbookError[] = [];
  const pane: Pane = {
    port: new MemoryWorkbook({ templates: TEMPLATES.filter(({ sheet }) => sheet === 'Kosten') }),
    announce: (text) => said.push(text),
    attempt: async (action) => {
      try {
        await action();
        return true;
      } catch (error) {
        errors.push(toWorkbookError(error));
        return false;
      }
    },
  };
  const wrapper = ({ children }: { children: ReactNode }) => <PaneContext value={pane}>{children}</PaneContext>;
  const { result } = renderHook(() => useMerge(undefined, () => {}), { wrapper });
  await act(async () => result.current.refresh());
  const state = (index = 0): ReadState => {
    const found = result.current.files[index]?.state;
    if (found?.kind !== 'read') throw new Error(`not read: ${found?.kind}`);
    return found;
  };
  return { merge: () => result.current, state, said, errors };
}

test('a file that is taken out of the list before its turn is never opened or announced', async () => {
  const { merge, state, said } = await start();
  const [first, second] = [new File([bytes()], 'een.csv'), new File([bytes()], 'twee.csv')];
  const opened = jest.spyOn(second, 'arrayBuffer');
  act(() => merge().choose([first, second]));
  act(() => merge().drop(merge().files[1]?.id ?? 0));
  await waitFor(() => expect(state().source.name).toBe('een.csv'));
  await act(async () => {});
  expect([said, opened.mock.calls.length, merge().files.length]).toEqual([['een.csv is gelezen.'], 0, 1]);
});

test('a choice that goes wrong is taken back and said, and the file can still be added', async () => {
  const { merge, state, errors } = await start();
  act(() => merge().choose([new File([bytes()], 'een.csv')]));
  await waitFor(() => expect(state().source.name).toBe('een.csv'));
  const before = state();
  const broken: Draft = {
    ...(before.content.otherSheets[0]?.draft as Draft),
    questions: [],
    get mapping(): Draft['mapping'] {
      throw new Error('broken');
    },
  };
  act(() => merge().setSheet(merge().files[0]?.id ?? 0, 'een', broken));
  await waitFor(() => expect(errors).toHaveLength(1));
  expect([state().renewing, state().choices]).toEqual([false, before.choices]);
});

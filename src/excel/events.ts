import { parseArea, type Area } from '../cells/address';
import type { RunExcel } from './run';

/** Where a change came from. `own`: this add-in in this Excel; `remote`: somebody else in the workbook; `unsaid`: an Excel that does not tell the add-in from the user. */
export type Origin = 'user' | 'own' | 'remote' | 'unsaid';

/** What Excel says of a change. It may come late, twice or not at all, so it says where to look and nothing more. Sheets go by id. */
export type Hint =
  | {
      readonly kind: 'edited';
      readonly sheet: string;
      /** Undefined: anywhere on the sheet. */ readonly areas: readonly Area[] | undefined;
      readonly origin: Origin;
    }
  | { readonly kind: 'shifted'; readonly sheet: string; readonly shift: RowShift; readonly origin: Origin }
  | { readonly kind: 'calculated'; readonly sheet: string; readonly areas: readonly Area[] | undefined }
  /** Sheets or tables came, went or got another name. */
  | { readonly kind: 'structure'; readonly origin: Origin }
  /** Rows were hidden or seen again. */
  | { readonly kind: 'hidden'; readonly sheet: string }
  | { readonly kind: 'formatted'; readonly sheet: string; readonly areas: readonly Area[] | undefined }
  | { readonly kind: 'protection' }
  | { readonly kind: 'activated'; readonly sheet: string }
  | { readonly kind: 'selected'; readonly sheet: string; readonly area: Area | undefined };

/** Cells or whole rows that came in or went, with those below moved. */
export interface RowShift {
  readonly kind: 'insert' | 'delete';
  readonly area: Area;
}

/** Tells all hints of a workbook. Gives back how to stop. One sync. */
export async function listenToWorkbook(run: RunExcel, onHint: (hint: Hint) => void): Promise<() => Promise<void>> {
  const handlers = await run(
    async (context) => {
      const { worksheets, tables } = context.workbook;
      const structure = async ({ source }: Pick<Excel.WorksheetAddedEventArgs, 'source'>): Promise<void> =>
        onHint({ kind: 'structure', origin: source === 'Remote' ? 'remote' : 'user' });
      const added: OfficeExtension.EventHandlerResult<unknown>[] = [
        worksheets.onChanged.add(async (event) => onHint(changeHint(event))),
        worksheets.onRowSorted.add(async ({ worksheetId, address, source }) =>
          onHint({ kind: 'edited', sheet: worksheetId, areas: areasOf(address), origin: source === 'Remote' ? 'remote' : 'user' }),
        ),
        worksheets.onCalculated.add(async ({ worksheetId, address }) =>
          onHint({ kind: 'calculated', sheet: worksheetId, areas: areasOf(address) }),
        ),
        worksheets.onAdded.add(structure),
        worksheets.onDeleted.add(structure),
        tables.onAdded.add(structure),
        tables.onDeleted.add(structure),
        worksheets.onRowHiddenChanged.add(async ({ worksheetId }) => onHint({ kind: 'hidden', sheet: worksheetId })),
        worksheets.onFormatChanged.add(async ({ worksheetId, address }) =>
          onHint({ kind: 'formatted', sheet: worksheetId, areas: areasOf(address) }),
        ),
        worksheets.onActivated.add(async ({ worksheetId }) => onHint({ kind: 'activated', sheet: worksheetId })),
        worksheets.onSelectionChanged.add(async ({ worksheetId, address }) =>
          onHint({ kind: 'selected', sheet: worksheetId, area: areasOf(address)?.[0] }),
        ),
        worksheets.onProtectionChanged.add(async () => onHint({ kind: 'protection' })),
        // Younger than the oldest Excel we run in, where one such request would break off all of them; there a new name is seen a little later.
        ...(isRefused((needed) => needed.isSetSupported('ExcelApi', '1.17')) ? [] : [worksheets.onNameChanged.add(structure)]),
      ];
      await context.sync();
      return added;
    },
    { waitForCellEdit: false },
  );
  return async () => {
    const [first] = handlers;
    if (!first) return;
    // Handlers of one run share its context.
    await run.goOn(first.context as Excel.RequestContext, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}

/** Whether Office says that it has not what is asked. Plain Node has no Office to ask. */
const isRefused = (has: (requirements: Office.RequirementSetSupport) => boolean): boolean =>
  typeof Office !== 'undefined' && Office.context?.requirements !== undefined && !has(Office.context.requirements);

function changeHint({
  worksheetId: sheet,
  address,
  changeType,
  changeDirectionState,
  source,
  triggerSource,
}: Excel.WorksheetChangedEventArgs): Hint {
  const origin: Origin =
    source === 'Remote' ? 'remote' : triggerSource === 'ThisLocalAddin' ? 'own' : triggerSource === undefined ? 'unsaid' : 'user';
  const areas = areasOf(address);
  const only = areas?.length === 1 ? areas[0] : undefined;
  if (changeType === 'RangeEdited') return { kind: 'edited', sheet, areas, origin };
  const isOfRows = changeType === 'RowInserted' || changeType === 'RowDeleted';
  // Excel of before 1.14 does not say to which side cells went.
  const isUpOrDown = changeDirectionState?.insertShiftDirection === 'Down' || changeDirectionState?.deleteShiftDirection === 'Up';
  if (!only || (!isOfRows && !isUpOrDown)) return { kind: 'edited', sheet, areas: undefined, origin };
  return { kind: 'shifted', sheet, shift: { kind: changeType.endsWith('Inserted') ? 'insert' : 'delete', area: only }, origin };
}

/** Areas of an address list; undefined when there are none or one cannot be read, so that anything may have changed. */
function areasOf(address: string | undefined): readonly Area[] | undefined {
  const parts = (address ?? '').split(',').filter(Boolean);
  const areas = parts.flatMap((part) => parseArea(part.slice(part.lastIndexOf('!') + 1)) ?? []);
  return areas.length > 0 && areas.length === parts.length ? areas : undefined;
}

/** Typing comes in bursts: the listener is called once, this long after the last change (milliseconds). */
export const QUIET = 400;

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

/** Whether hints are to be left aside. */
export const isUnheard = (): boolean => unheard > 0;

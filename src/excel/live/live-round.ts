import { checkCellsSteps, recheckSteps, type CheckedWorkbook, type WorkbookCheck } from '../../check/check-workbook';
import type { DocumentsAtHand } from '../../facts/costs/evidence';
import { inSteps, type Steps } from '../../records/steps';
import type { WorkbookCells } from '../../records/table-cells';
import type { Hint } from '../events';
import { writeBeside } from '../marking/controle-column';
import { besideOf, writeMarking } from '../marking/marking';
import { pauses } from '../pauses';
import { readPlacedWorkbook } from '../reading/read-workbook';
import { resultOf, type CheckedSource } from '../run-check';
import type { LiveListener, UnmarkedSheet } from '../workbook-port';
import { Causes } from './causes';
import type { PACE } from './pace';
import { readChanges, type FoundColumns } from './read-changes';
import { WorkbookCache } from './workbook-cache';
import { statusChanges, unwritable, writeStatus } from './write-status';

/** What is known of the workbook, and one round of bringing that up to date: reading what may have changed, checking it again, and writing the texts that differ. */
export class LiveRound {
  readonly cache = new WorkbookCache();
  readonly causes = new Causes(this.cache);
  /** What was told since the last reading. */
  hints: Hint[] = [];
  checked: CheckedWorkbook | undefined;
  /** Invoices that the lines were held against last. */
  documents: DocumentsAtHand | undefined;
  unmarked: readonly UnmarkedSheet[] = [];
  /** What was written last beside the data of sheets in another layout. */
  private beside = '';

  constructor(
    private readonly listener: LiveListener,
    private readonly pace: typeof PACE,
    /** Is told when the whole workbook was read. */
    private readonly onReadWhole: () => void,
  ) {}

  /** Reading, checking and marking everything, as the user asked. */
  whole(context: Excel.RequestContext, signal: AbortSignal | undefined): CheckedSource {
    return {
      read: async (told) => {
        this.hints = [];
        this.cache.replace(await readPlacedWorkbook(context, told, signal));
        this.onReadWhole();
        return this.cache.cells;
      },
      check: (cells, how) => this.checkSteps(cells, how),
      mark: async (marking, told) => {
        const done = await writeMarking(context, marking, told);
        this.causes.marked(marking, done.unmarked);
        this.beside = JSON.stringify(besideOf(marking));
        return done;
      },
    };
  }

  /** One round. Of a workbook that was just opened the result is shown as it was left, whether edits are followed or not, and nothing is written. */
  async look(context: Excel.RequestContext, mayWrite: boolean, signal: AbortSignal): Promise<void> {
    const isOpening = this.checked === undefined;
    const columns = await this.read(context, signal);
    const date = this.listener.today();
    const isChanged = this.cache.changed;
    if (isChanged || this.checked?.report.date !== date) {
      const checked = await inSteps(this.checkSteps(this.cache.cells, { date, documents: this.documents }), { pause: pauses(), signal });
      const marking = checked.marking();
      this.unmarked = unwritable(this.cache, marking, columns);
      this.listener.onResult(
        resultOf(checked, this.unmarked.length === 0 ? 'written' : 'partly', this.unmarked),
        isOpening ? 'opened' : 'changed',
      );
    }
    this.causes.checked(isChanged && !isOpening);
    if (mayWrite && (this.causes.isDue || this.causes.isOwed)) await this.write(context, columns);
  }

  private async read(context: Excel.RequestContext, signal: AbortSignal): Promise<FoundColumns> {
    for (let attempt = 0; ; attempt += 1) {
      for (const hint of this.hints.splice(0)) this.causes.mark(hint);
      const wasStale = this.cache.isStale;
      const found = await readChanges(context, this.cache, signal);
      setTimeout(() => this.cache.settle(), this.pace.late);
      if (found !== 'torn') {
        if (wasStale) this.onReadWhole();
        return found;
      }
      // Something was inserted or deleted of which we are still to be told.
      if (this.hints.length === 0 && attempt === 0) await new Promise((resolve) => setTimeout(resolve, this.pace.quiet));
      if (this.hints.length === 0 || attempt > 1) this.cache.isStale = true;
    }
  }

  *checkSteps(cells: WorkbookCells, how: WorkbookCheck): Steps<CheckedWorkbook> {
    const { checked } = this;
    const isSame = checked?.report.date === how.date && this.documents === how.documents;
    const fresh = yield* checked && isSame ? recheckSteps(checked, cells, how) : checkCellsSteps(cells, how);
    this.checked = fresh;
    this.cache.changed = false;
    return fresh;
  }

  private async write(context: Excel.RequestContext, columns: FoundColumns): Promise<void> {
    if (!this.checked) return;
    // Rows that move while texts are written would get those of others.
    if (this.hints.some(({ kind }) => kind === 'shifted' || kind === 'structure')) return;
    const marking = this.checked.marking();
    this.unmarked = unwritable(this.cache, marking, columns);
    const closed = new Set(this.unmarked.map(({ sheet }) => sheet));
    const changes = this.causes.toWrite(statusChanges(this.cache, marking), closed);
    const isDue = this.causes.isDue;
    await writeStatus(context, changes, columns);
    const beside = besideOf(marking);
    if (isDue && beside.length > 0 && JSON.stringify(beside) !== this.beside) {
      const { names } = context.workbook;
      names.load('items/name');
      await context.sync();
      this.unmarked = [...this.unmarked, ...(await writeBeside(context, beside, names.items))];
      this.beside = JSON.stringify(beside);
    }
    this.causes.written(statusChanges(this.cache, marking));
  }
}

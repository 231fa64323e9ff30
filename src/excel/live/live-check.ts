import { checkCellsSteps, recheckSteps, type CheckedWorkbook, type WorkbookCheck } from '../../check/check-workbook';
import type { DocumentsAtHand } from '../../facts/costs/evidence';
import { inSteps, type Steps } from '../../records/steps';
import type { WorkbookCells } from '../../records/table-cells';
import { isUnheard, listenToWorkbook, QUIET, type Hint } from '../events';
import { writeBeside } from '../marking/controle-column';
import { besideOf, writeMarking } from '../marking/marking';
import { pauses } from '../pauses';
import { readPlacedWorkbook } from '../reading/read-workbook';
import type { RunExcel } from '../run';
import { resultOf, runCheck } from '../run-check';
import { toWorkbookError } from '../workbook-error';
import type { CheckResult, Live, LiveListener, LiveState, Progress, UnmarkedSheet } from '../workbook-port';
import { Causes } from './causes';
import { readChanges, type FoundColumns } from './read-changes';
import { askRemembered, remember } from './remembered';
import { WorkbookCache } from './workbook-cache';
import { statusChanges, unwritable, writeStatus } from './write-status';

/** How long things take, in milliseconds. */
export const PACE = {
  /** Typing comes in bursts: what may have changed is read this long after the last edit. */
  quiet: QUIET,
  /** A hint may come this long after what it tells of. */
  late: 3_000,
  /** Between two tries while a cell is being edited. */
  cellEdit: 1_000,
  /** After which a sheet that comes to the front, or the pane, is looked at for what no event told. */
  trust: 60_000,
  /** After which it is looked whether a filter was lifted: no event tells that. */
  owed: 4_000,
  /** After each failure in a row. */
  again: [1_000, 3_000, 10_000, 30_000, 60_000] as readonly number[],
};

/** Failures in a row of which the user is told. */
const TOLD = 3;

/**
 * Follows a workbook: after a pause in the edits what may have changed is read, checked, and the texts of the columns Controle that changed are
 * written. One round at a time, in the background: nobody who types has to wait.
 */
export class LiveCheck implements Live {
  private readonly cache = new WorkbookCache();
  private readonly causes = new Causes(this.cache);
  private hints: Hint[] = [];
  private checked: CheckedWorkbook | undefined;
  /** Invoices that the lines were held against last. */
  private documents: DocumentsAtHand | undefined;
  private on: boolean | undefined;
  private phase: LiveState['phase'] = 'rust';
  private unmarked: readonly UnmarkedSheet[] = [];
  /** What was written last beside the data of sheets in another layout. */
  private beside = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private round: Promise<void> | undefined;
  private abort = new AbortController();
  private isPressed = false;
  private isStopped = false;
  private failures = 0;
  private isDeaf = true;
  private unlisten: (() => Promise<void>) | undefined;
  private readonly looked = new Map<string, number>();
  private told = '';

  constructor(
    private readonly run: RunExcel,
    private readonly listener: LiveListener,
    private readonly pace = PACE,
  ) {
    this.plan(0);
  }

  /** Checks everything, as the user asked. From then on edits are followed, unless the workbook says otherwise. */
  async check(date: number, progress: Progress, signal?: AbortSignal, documents?: DocumentsAtHand): Promise<CheckResult> {
    this.isPressed = true;
    await this.interrupt();
    try {
      return await this.run(async (context) => {
        const result = await runCheck(
          {
            read: async (told) => {
              this.hints = [];
              this.cache.replace(await readPlacedWorkbook(context, told, signal));
              this.lookedAt();
              return this.cache.cells;
            },
            check: (cells, how) => this.checkSteps(cells, how),
            mark: async (marking, told) => {
              const done = await writeMarking(context, marking, told);
              this.causes.marked(marking, done.unmarked);
              this.beside = JSON.stringify(besideOf(marking));
              return done;
            },
          },
          date,
          progress,
          signal,
          documents,
        );
        this.documents = documents;
        this.unmarked = result.unmarked;
        if (this.on === undefined) await this.keep(context, true);
        return result;
      });
    } finally {
      this.isPressed = false;
      this.planNext();
    }
  }

  /** Follows edits from now on, or no longer; the workbook remembers it. */
  async switch(on: boolean): Promise<void> {
    await this.interrupt();
    await this.run((context) => this.keep(context, on));
    if (!on) return;
    this.cache.isStale = true;
    this.causes.pressed();
    this.plan(0);
  }

  /** Looks for what no event told, unless that was done a moment ago. */
  verify(): void {
    for (const sheet of this.cache.names.keys()) this.suspect(sheet);
    this.planNext();
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    await this.interrupt();
    await this.unlisten?.();
    this.unlisten = undefined;
  }

  private async keep(context: Excel.RequestContext, on: boolean): Promise<void> {
    this.on = on;
    this.tell('rust');
    await remember(context, on);
  }

  /** Ends the round that is going on; what it did not do is done in a next one. */
  private async interrupt(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.abort.abort();
    await this.round;
    this.abort = new AbortController();
  }

  private hear(hint: Hint): void {
    if (isUnheard()) {
      this.cache.isStale = true;
      return;
    }
    if (hint.kind === 'selected') {
      const sheet = this.cache.names.get(hint.sheet);
      if (sheet !== undefined && hint.area) this.listener.onSelected(sheet, hint.area);
      return;
    }
    if (hint.kind === 'activated') this.suspect(hint.sheet);
    else if ((this.on || this.isPressed) && !this.causes.isOwnMarking(hint)) this.hints.push(hint);
    this.planNext();
  }

  private suspect(sheet: string): void {
    if (!this.on || Date.now() - (this.looked.get(sheet) ?? 0) < this.pace.trust) return;
    this.looked.set(sheet, Date.now());
    this.cache.suspect(sheet);
  }

  private lookedAt(): void {
    for (const sheet of this.cache.names.keys()) this.looked.set(sheet, Date.now());
  }

  /** Plans a round after a pause; what comes meanwhile makes it wait for the next pause. */
  private planNext(): void {
    if (this.on && !this.round && !this.isPressed && (this.hints.length > 0 || this.cache.isDirty || this.causes.isDue))
      this.plan(this.pace.quiet);
  }

  private plan(after: number): void {
    if (this.isStopped || this.isPressed) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.round = this.work().finally(() => {
        this.round = undefined;
        if (!this.timer) this.planNext();
      });
    }, after);
  }

  private async work(): Promise<void> {
    const { signal } = this.abort;
    try {
      if (this.isDeaf) await this.listen();
      if (this.on === undefined || (!this.on && this.checked)) return this.tell('rust');
      this.tell('bezig');
      await this.run((context) => this.look(context, signal), { waitForCellEdit: false });
      this.failures = 0;
      this.tell('rust');
      if (this.causes.isOwed) this.plan(this.pace.owed);
    } catch (reason) {
      if (signal.aborted || this.isStopped) return;
      this.fail(reason);
    }
  }

  private fail(reason: unknown): void {
    const error = toWorkbookError(reason);
    if (error.code === 'cell edit') {
      this.tell('cel');
      return this.plan(this.pace.cellEdit);
    }
    this.failures += 1;
    // After a lost connection nothing is heard any more; and what was read before is not to be built on.
    if (error.code === 'session') this.isDeaf = true;
    if (this.failures > 1) this.cache.isStale = true;
    if (this.failures === TOLD) this.listener.onFailed(error);
    this.tell(this.failures < TOLD ? 'bezig' : 'storing');
    this.plan(this.pace.again[Math.min(this.failures, this.pace.again.length) - 1] ?? 0);
  }

  /** Begins to listen, and asks the workbook whether edits are followed in it. */
  private async listen(): Promise<void> {
    const before = this.unlisten;
    this.unlisten = undefined;
    await before?.().catch(() => {});
    this.unlisten = await listenToWorkbook(this.run, (hint) => this.hear(hint));
    const remembered = await this.run(
      async (context) => {
        const asked = askRemembered(context);
        await context.sync();
        return asked();
      },
      { waitForCellEdit: false },
    );
    this.isDeaf = false;
    this.cache.isStale = true;
    this.on ??= remembered;
  }

  /** One round. Of a workbook that was just opened the result is shown as it was left, whether edits are followed or not, and nothing is written. */
  private async look(context: Excel.RequestContext, signal: AbortSignal): Promise<void> {
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
    if (this.on && (this.causes.isDue || this.causes.isOwed)) await this.write(context, columns);
  }

  private async read(context: Excel.RequestContext, signal: AbortSignal): Promise<FoundColumns> {
    for (let attempt = 0; ; attempt += 1) {
      for (const hint of this.hints.splice(0)) this.causes.mark(hint);
      const wasStale = this.cache.isStale;
      const found = await readChanges(context, this.cache, signal);
      setTimeout(() => this.cache.settle(), this.pace.late);
      if (found !== 'torn') {
        if (wasStale) this.lookedAt();
        return found;
      }
      // Something was inserted or deleted of which we are still to be told.
      if (this.hints.length === 0 && attempt === 0) await new Promise((resolve) => setTimeout(resolve, this.pace.quiet));
      if (this.hints.length === 0 || attempt > 1) this.cache.isStale = true;
    }
  }

  private *checkSteps(cells: WorkbookCells, how: WorkbookCheck): Steps<CheckedWorkbook> {
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

  private tell(phase: LiveState['phase']): void {
    this.phase = phase;
    const waiting = this.causes.isOwed ? this.unmarked : [];
    const state: LiveState = { on: this.on, phase: this.phase, waiting };
    const text = JSON.stringify(state);
    if (text === this.told) return;
    this.told = text;
    this.listener.onState(state);
  }
}

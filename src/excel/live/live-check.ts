import type { DocumentsAtHand } from '../../facts/costs/evidence';
import { isUnheard, listenToWorkbook, type Hint } from '../events';
import type { RunExcel } from '../run';
import { runCheck } from '../run-check';
import { toWorkbookError } from '../workbook-error';
import type { CheckResult, Live, LiveListener, LiveState, Progress } from '../workbook-port';
import { LiveRound } from './live-round';
import { PACE } from './pace';
import { askRemembered, remember } from './remembered';

/** Failures in a row of which the user is told. */
const TOLD = 3;

/**
 * Follows a workbook: decides when a round is due, after a pause in the edits, after a failure, or because the user asked. One round at a time,
 * in the background: nobody who types has to wait.
 */
export class LiveCheck implements Live {
  private readonly now: LiveRound;
  private on: boolean | undefined;
  private phase: LiveState['phase'] = 'rust';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private round: Promise<void> | undefined;
  private abort = new AbortController();
  private isPressed = false;
  private isStopped = false;
  private failures = 0;
  private isDeaf = true;
  private heard = 0;
  private unlisten: (() => Promise<void>) | undefined;
  private readonly looked = new Map<string, number>();
  private told = '';

  constructor(
    private readonly run: RunExcel,
    private readonly listener: LiveListener,
    private readonly pace = PACE,
  ) {
    this.now = new LiveRound(listener, pace, () => this.lookedAt());
    this.plan(0);
  }

  /** Checks everything, as the user asked. From then on edits are followed, unless the workbook says otherwise. */
  async check(date: number, progress: Progress, signal?: AbortSignal, documents?: DocumentsAtHand): Promise<CheckResult> {
    this.isPressed = true;
    await this.interrupt();
    try {
      return await this.run(async (context) => {
        const result = await runCheck(this.now.whole(context, signal), date, progress, signal, documents);
        this.now.documents = documents;
        this.now.unmarked = result.unmarked;
        if (this.on === undefined) await this.keep(context, true);
        return result;
      });
    } catch (reason) {
      this.hasLost(reason);
      throw reason;
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
    this.now.cache.isStale = true;
    this.now.causes.pressed();
    this.plan(0);
  }

  /** Looks for what no event told, unless that was done a moment ago. */
  verify(): void {
    // Who listened before a sleep may not be listened for any more, and no error tells that.
    if (Date.now() - this.heard > this.pace.sleep) this.isDeaf = true;
    for (const sheet of this.now.cache.names.keys()) this.suspect(sheet);
    this.planNext();
  }

  async catchUp(): Promise<void> {
    if (!this.now.checked) return;
    this.isPressed = true;
    await this.interrupt();
    try {
      this.now.cache.isStale = true;
      await this.run((context) => this.now.look(context, this.on ?? false, this.abort.signal));
    } finally {
      this.isPressed = false;
      this.planNext();
    }
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
    this.heard = Date.now();
    if (isUnheard()) {
      this.now.cache.isStale = true;
      return;
    }
    if (hint.kind === 'selected') {
      const sheet = this.now.cache.names.get(hint.sheet);
      if (sheet !== undefined && hint.area) this.listener.onSelected(sheet, hint.area);
      return;
    }
    if (hint.kind === 'activated') this.suspect(hint.sheet);
    else if ((this.on || this.isPressed) && !this.now.causes.isOwnMarking(hint)) this.now.hints.push(hint);
    this.planNext();
  }

  private suspect(sheet: string): void {
    if (!this.on || Date.now() - (this.looked.get(sheet) ?? 0) < this.pace.trust) return;
    this.looked.set(sheet, Date.now());
    this.now.cache.suspect(sheet);
  }

  private lookedAt(): void {
    for (const sheet of this.now.cache.names.keys()) this.looked.set(sheet, Date.now());
  }

  /** Plans a round after a pause; what comes meanwhile makes it wait for the next pause. */
  private planNext(): void {
    const isWaiting = this.isDeaf || this.now.hints.length > 0 || this.now.cache.isDirty || this.now.causes.isDue;
    if (this.on && !this.round && !this.isPressed && isWaiting) this.plan(this.pace.quiet);
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
      if (this.on === undefined || (!this.on && this.now.checked)) return this.tell('rust');
      this.tell('bezig');
      await this.run((context) => this.now.look(context, this.on ?? false, signal), { waitForCellEdit: false });
      this.failures = 0;
      this.tell('rust');
      if (this.now.causes.isOwed) this.plan(this.pace.owed);
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
    this.hasLost(error);
    // What was read before is not to be built on.
    if (this.failures > 1) this.now.cache.isStale = true;
    if (this.failures === TOLD) this.listener.onFailed(error);
    this.tell(this.failures < TOLD ? 'bezig' : 'storing');
    this.plan(this.pace.again[Math.min(this.failures, this.pace.again.length) - 1] ?? 0);
  }

  /** After a lost connection nothing is heard any more; what was edited meanwhile is for us to write as well. */
  private hasLost(reason: unknown): void {
    const { code } = toWorkbookError(reason);
    if (code !== 'session' && code !== 'connection') return;
    this.isDeaf = true;
    this.now.causes.pressed();
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
    this.heard = Date.now();
    this.now.cache.isStale = true;
    this.on ??= remembered;
  }

  private tell(phase: LiveState['phase']): void {
    this.phase = phase;
    const waiting = this.now.causes.isOwed ? this.now.unmarked : [];
    const state: LiveState = { on: this.on, phase: this.phase, waiting };
    const text = JSON.stringify(state);
    if (text === this.told) return;
    this.told = text;
    this.listener.onState(state);
  }
}

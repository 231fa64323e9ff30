import type { ICommandInfo, IExecutionOptions } from '@univerjs/presets';
import { CanceledError } from '@univerjs/presets';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
} from '@univerjs/preset-sheets-core';
import type { SheetId } from '../model/grid';
import type { UniverBook } from './univer-book';

/** Univer answers within this many milliseconds, for a workbook that follows every change and for a very large one; after that, what stands is taken as it is. */
const PATIENCE = 10_000;
const LONG_PATIENCE = 180_000;
/** Univer's own states of a finished calculation (FormulaExecutedStateType): nothing to calculate, and done. */
const FINISHED: ReadonlySet<number> = new Set([2, 3]);
const CALCULATES = /^sheet\.mutation\.(?:set-range-values|insert-|remove-|move-|reorder-|set-worksheet-name)/;

/** Knows whether Univer is still going to calculate: it starts a tenth of a second after a change and works in slices. */
export class CalculationWatch {
  private changes = 0;
  private started = 0;
  private waiting: { promise: Promise<void>; done(): void } | undefined;
  private sheets = new Set<SheetId>();
  private manual = false;
  private asked = false;

  /** `onFinished` gets the sheets in which calculated values changed; `onHeld` hears that there is something to calculate that waits to be asked for. */
  constructor(
    private readonly book: UniverBook,
    private readonly onFinished: (sheets: SheetId[]) => void,
    private readonly onHeld: () => void,
  ) {
    book.commands.beforeCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStartMutation.id && this.holds) throw new CanceledError();
    });
    book.commands.onCommandExecuted((command, options) => this.executed(command, options));
  }

  /** A promise while calculated values are on their way. */
  settled(): Promise<void> | undefined {
    return this.waiting?.promise;
  }

  /** Another workbook was opened. In a `manual` one nothing is calculated until `run`: Univer reads all formulas again at every change. */
  opened(manual: boolean): void {
    this.manual = manual;
    this.asked = false;
  }

  private get holds(): boolean {
    return this.manual && !this.asked;
  }

  /** Calculates the whole workbook. */
  run(): void {
    this.asked = true;
    this.changed();
    this.book.api.getFormula().executeCalculation();
  }

  private executed(command: ICommandInfo, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationStartMutation.id) this.started = this.changes;
    else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const state = (command.params as { functionsExecutedState?: number } | undefined)?.functionsExecutedState;
      if (state !== undefined && FINISHED.has(state) && this.started === this.changes) this.finish();
    } else if (options?.fromFormula) {
      const sheet = (command.params as { subUnitId?: SheetId } | undefined)?.subUnitId;
      if (command.id === SetRangeValuesMutation.id && sheet !== undefined) this.sheets.add(sheet);
    } else if (
      !options?.onlyLocal &&
      CALCULATES.test(command.id) &&
      (command.params as { unitId?: string } | undefined)?.unitId === this.book.unitId
    )
      this.changed();
  }

  /** Something is to be calculated. */
  changed(): void {
    if (this.holds) {
      this.onHeld();
      return;
    }
    this.changes += 1;
    if (this.waiting) return;
    let done = (): void => undefined;
    const promise = new Promise<void>((resolve) => (done = resolve));
    const timer = setTimeout(() => this.finish(), this.manual ? LONG_PATIENCE : PATIENCE);
    this.waiting = {
      promise,
      done: () => {
        clearTimeout(timer);
        done();
      },
    };
  }

  private finish(): void {
    const { waiting } = this;
    const sheets = [...this.sheets];
    this.waiting = undefined;
    this.asked = false;
    this.sheets = new Set();
    this.onFinished(sheets);
    waiting?.done();
  }
}

import type { Model } from '@ironcalc/wasm';
import type { CellValue } from '../../cells/cell';
import { takeOutCalls, type AddedFunctions, type FunctionCall } from './added-functions';
import { enterFormula, inputText, resultOf } from './engine-cells';

/** Name of a sheet that only the engine has: nobody can type it. */
const SHEET = '\u2063functies';
/** Calls within calls that are followed; Excel has a limit of 64 levels. */
const MOST_NESTED = 64;

/** A call and its row on the sheet of calls: the result in the first cell, the arguments behind it. */
interface Slot extends FunctionCall {
  readonly owner: string;
  readonly row: number;
  result: CellValue | undefined;
}

/**
 * Functions of an add-in for an engine that does not know them. As in Excel the engine calculates the arguments, the function is called with
 * their values, and what it gives is what the rest of the formula works with.
 */
export class FunctionCells {
  private readonly slots = new Map<string, Slot[]>();
  private readonly free: number[] = [];
  private rows = 0;

  /** `index` is that of a new sheet at the end of the engine. */
  constructor(
    private readonly engine: Model,
    private readonly index: number,
    private readonly functions: AddedFunctions,
  ) {
    engine.newSheet();
    engine.renameSheet(index, SHEET);
  }

  /** What the engine gets for the formula of a cell on the sheet `own`. */
  enter(owner: string, formula: string, own: string): string {
    this.drop(owner);
    return takeOutCalls(formula, own, this.functions, (call) => {
      const row = this.free.pop() ?? this.rows++;
      const slot: Slot = { ...call, owner, row, result: undefined };
      this.slots.set(owner, [...(this.slots.get(owner) ?? []), slot]);
      call.parameters.forEach((parameter, at) => {
        if (parameter !== undefined) enterFormula(this.engine, this.index, row, at + 1, `=${parameter}`);
      });
      return `'${SHEET}'!$A$${row + 1}`;
    });
  }

  /** The formula of a cell is gone. */
  drop(owner: string): void {
    for (const { row, parameters } of this.slots.get(owner) ?? []) {
      this.engine.rangeClearContents(this.index, row + 1, 1, row + 1, parameters.length + 1);
      this.free.push(row);
    }
    this.slots.delete(owner);
  }

  /** Calls all functions on what the engine calculated, and has it calculate again until nothing changes. */
  settle(evaluate: () => void): void {
    for (let level = 0; level < MOST_NESTED && this.callAll(); level += 1) evaluate();
  }

  /** Whether a result changed. */
  private callAll(): boolean {
    let changed = false;
    for (const slot of [...this.slots.values()].flat()) {
      const values = slot.parameters.map((parameter, at) =>
        parameter === undefined ? undefined : resultOf(this.engine, this.index, slot.row, at + 1),
      );
      const result = this.functions.get(slot.name)?.(values) ?? '#NAME?';
      if (result === slot.result) continue;
      slot.result = result;
      this.engine.setUserInput(this.index, slot.row + 1, 1, inputText(result));
      changed = true;
    }
    return changed;
  }
}

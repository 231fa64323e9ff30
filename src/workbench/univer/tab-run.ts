import type { ICommandInfo } from '@univerjs/presets';
import { Direction } from '@univerjs/presets';
import { KeyCode } from '@univerjs/preset-sheets-core';
import type { SheetId } from '../model/grid';
import type { UniverBook } from './univer-book';

interface Cell {
  sheet: SheetId;
  row: number;
  column: number;
}

const MOVE = 'sheet.command.move-selection-enter-tab';

/**
 * Enter after Tab goes back to the column in which the run of Tabs began. Univer does so too, but it keeps the beginning of an older run when
 * the user has clicked elsewhere in between.
 */
export class TabRun {
  /** Where the run began, and the cell to which its last Tab went. */
  private run: { start: Cell; end: Cell } | undefined;
  private before: Cell | undefined;

  constructor(
    private readonly book: UniverBook,
    private readonly select: (row: number, column: number) => void,
  ) {
    book.commands.beforeCommandExecuted(({ id }) => {
      if (id === MOVE) this.before = this.current();
    });
    book.commands.onCommandExecuted((command) => {
      if (command.id === MOVE) this.moved(command);
    });
  }

  private moved({ params }: ICommandInfo): void {
    const { before, run } = this;
    const { keycode, direction } = (params ?? {}) as { keycode?: number; direction?: number };
    const now = this.current();
    this.run = undefined;
    if (!before || !now) return;
    const running = run && same(run.end, before);
    if (keycode === KeyCode.TAB) this.run = { start: running ? run.start : before, end: now };
    else if (run && (direction === Direction.DOWN || direction === Direction.UP)) {
      const column = running ? run.start.column : before.column;
      const row = this.nextRow(before, direction === Direction.DOWN ? 1 : -1);
      if (!same(now, { ...before, row, column })) this.select(row, column);
    }
  }

  private nextRow({ sheet, row }: Cell, step: 1 | -1): number {
    const held = this.book.sheet(sheet);
    let next = row + step;
    while (next >= 0 && next < held.getRowCount() && !held.getRowVisible(next)) next += step;
    return next >= 0 && next < held.getRowCount() ? next : row;
  }

  /** The cell that is selected; undefined when more than one is. */
  private current(): Cell | undefined {
    const facade = this.book.facadeBook().getActiveSheet();
    const range = facade.getSelection()?.getActiveRange()?.getRange();
    if (!range || range.startRow !== range.endRow || range.startColumn !== range.endColumn) return undefined;
    return { sheet: facade.getSheetId(), row: range.startRow, column: range.startColumn };
  }
}

const same = (a: Cell, b: Cell): boolean => a.sheet === b.sheet && a.row === b.row && a.column === b.column;

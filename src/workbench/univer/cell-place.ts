import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/preset-sheets-core';
import type { SheetId } from '../model/grid';
import type { UniverBook } from './univer-book';

/** Edges of a cell in pixels from the corner of the grid. */
export interface CellPlace {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a cell of the sheet in front is drawn, with scrolling, frozen panes and zoom; undefined when it is scrolled out of view. */
export function cellPlace(book: UniverBook, sheet: SheetId, row: number, column: number): CellPlace | undefined {
  const scene = book.get<IRenderManagerService>(IRenderManagerService).getRenderById(book.unitId)?.scene;
  const main = scene?.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!scene || !main) return undefined;
  const cell = book.facade(sheet).getRange(row, column).getCellRect();
  const { xSplit, ySplit } = book.sheet(sheet).getFreeze();
  const x = column < xSplit ? 0 : main.viewportScrollX;
  const y = row < ySplit ? 0 : main.viewportScrollY;
  if ((x > 0 && cell.left - x < main.left - 1) || (y > 0 && cell.top - y < main.top - 1)) return undefined;
  const { scaleX, scaleY } = scene.getAncestorScale();
  return {
    left: (cell.left - x) * scaleX,
    top: (cell.top - y) * scaleY,
    right: (cell.right - x) * scaleX,
    bottom: (cell.bottom - y) * scaleY,
  };
}

/** Calls back whenever the cells scrolled under the user's eyes. */
export function onScrolled(book: UniverBook, listener: () => void): void {
  book.commands.onCommandExecuted(({ id }) => {
    if (id === 'sheet.operation.set-scroll') listener();
  });
}

import type { WorkbookModel } from '../model/workbook-model';
import { onScrolled } from '../univer/cell-place';
import type { UniverGrid } from '../univer/univer-grid';
import { element } from './elements';

/** Milliseconds in which the grid has scrolled to what is selected. */
const SETTLE = 250;

/** Shows the input message of a cell's validation beside the cell, as Excel does; Univer does not. */
export function startCellPrompt(model: WorkbookModel, grid: UniverGrid): void {
  const box = element('cell-prompt');
  const show = (): void => {
    const sheet = grid.activeSheet();
    const first = grid.selection()[0];
    const prompt = first && grid.display.validationAt(sheet, first.row, first.column)?.prompt;
    const cell = prompt && grid.place(sheet, first.row, first.column);
    box.hidden = !cell;
    if (!cell) return;
    const title = document.createElement('strong');
    title.textContent = prompt.title;
    box.replaceChildren(title, prompt.message);
    const canvas = cellsOnPage();
    box.style.left = `${Math.max(8, Math.min(canvas.left + cell.left + 12, canvas.right - box.offsetWidth - 24))}px`;
    // Above the cell where there is no room below it.
    const below = canvas.top + cell.bottom + 6;
    const fits = below + box.offsetHeight < canvas.bottom - 20;
    box.style.top = `${fits ? below : Math.max(canvas.top, canvas.top + cell.top - box.offsetHeight - 6)}px`;
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const showSoon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(show, SETTLE);
  };
  model.on((event) => {
    if (event.type === 'selectionChanged' || event.type === 'sheetActivated' || event.type === 'reset') showSoon();
    if (event.type === 'editing' && event.on) box.hidden = true;
  });
  onScrolled(grid.book, () => {
    if (!model.isEditing()) showSoon();
    box.hidden = true;
  });
}

/** Where Univer draws the cells; its editors are canvases too, but lower. */
const cellsOnPage = (): DOMRect =>
  [...element('grid').querySelectorAll('canvas')]
    .map((canvas) => canvas.getBoundingClientRect())
    .reduce((high, next) => (next.height > high.height ? next : high), new DOMRect());

import type { UniverGrid } from '../univer/univer-grid';
import type { WorkbookModel } from '../model/workbook-model';
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
    box.hidden = !prompt;
    if (!prompt || !first) return;
    const title = document.createElement('strong');
    title.textContent = prompt.title;
    box.replaceChildren(title, prompt.message);
    const cell = grid.book.facade(sheet).getRange(first.row, first.column).getCellRect();
    const canvas = cellsOnPage();
    box.style.left = `${Math.max(8, Math.min(canvas.left + cell.left + 12, canvas.right - box.offsetWidth - 24))}px`;
    box.style.top = `${Math.min(canvas.top + cell.bottom + 6, window.innerHeight - box.offsetHeight - 60)}px`;
  };
  model.on((event) => {
    if (event.type === 'selectionChanged' || event.type === 'sheetActivated' || event.type === 'reset') setTimeout(show, SETTLE);
    if (event.type === 'editing' && event.on) box.hidden = true;
  });
  element('grid').addEventListener('wheel', () => (box.hidden = true), { passive: true });
}

/** Where Univer draws the cells; its editors are canvases too, but lower. */
const cellsOnPage = (): DOMRect =>
  [...element('grid').querySelectorAll('canvas')]
    .map((canvas) => canvas.getBoundingClientRect())
    .reduce((high, next) => (next.height > high.height ? next : high), new DOMRect());

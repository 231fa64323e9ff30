import type { UniverGrid } from '../univer/univer-grid';

/** Commands of Univer with which a user changes what stands in the selected cells. */
const CHANGES: ReadonlySet<string> = new Set([
  'sheet.command.clear-selection-content',
  'sheet.command.clear-selection-all',
  'univer.command.paste',
  'univer.command.cut',
  'sheet.command.paste',
  'sheet.command.cut',
]);

/** Refuses what a user does to locked cells of a protected sheet; Univer knows no such protection. */
export function startProtection(grid: UniverGrid, refused: () => void): void {
  const { api } = grid.book;
  const locked = (): boolean => {
    const sheet = grid.activeSheet();
    return grid.selection().some(({ row, column }) => grid.display.isLocked(sheet, row, column));
  };
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    if (!locked()) return;
    event.cancel = true;
    refused();
  });
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (grid.book.own > 0 || !CHANGES.has(event.id) || !locked()) return;
    event.cancel = true;
    refused();
  });
}

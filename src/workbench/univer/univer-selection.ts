import type { Area } from '../../cells/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../cells/address';
import type { SheetId } from '../model/grid';
import type { UniverBook } from './univer-book';
import { toArea } from './univer-snapshot';

/** The areas that are selected on a sheet; there is always one. */
export function selectedAreas(book: UniverBook, sheet: SheetId): Area[] {
  const areas = (book.facade(sheet).getSelection()?.getActiveRangeList() ?? []).map((range) => toArea(range.getRange()));
  return areas.length > 0 ? areas : [{ row: 0, column: 0, rows: 1, columns: 1 }];
}

/** Selects areas on a sheet; the first cell of each is where one types. */
export function selectAreas(book: UniverBook, sheet: SheetId, areas: readonly Area[]): void {
  for (const area of areas) if (area.rows < MAX_ROWS && area.columns < MAX_COLUMNS) book.ensureSize(sheet, area);
  const selections = areas.map((area) => {
    const range = book.clip(sheet, area);
    const { startRow, startColumn } = range;
    return {
      range,
      primary: {
        startRow,
        startColumn,
        endRow: startRow,
        endColumn: startColumn,
        actualRow: startRow,
        actualColumn: startColumn,
        isMerged: false,
        isMergedMainCell: false,
      },
    };
  });
  book.apply('sheet.operation.set-selections', sheet, { selections });
}

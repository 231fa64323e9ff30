import { tableKeyOfName } from '../../templates';
import { koppelingenTable } from '../../templates/instellingen';
import { askControle } from '../marking/marking';
import { askPeriode } from '../reading/assumed-periode';
import { askCalculationMode } from '../reading/calculation-mode';
import { askDateSystem } from '../reading/date-system';
import { placeOf, type TablePlace } from '../reading/read-tables';
import type { CachedTable } from './cached-table';
import { structureOf, type WorkbookCache } from './workbook-cache';

/** Sheets by their ids. */
export type SheetsById = ReadonlyMap<string, Excel.Worksheet>;

/** Where everything stands. */
export interface Frame {
  readonly structure: () => string;
  readonly places: readonly (readonly [CachedTable, TablePlace])[];
  readonly columns: ReadonlyMap<string, ReturnType<typeof askControle<TablePlace['ours']>>>;
  readonly used: (sheet: string) => { row: number; column: number; rows: number; columns: number } | undefined;
  /** Takes in from which day dates are counted and under which period lines fall. */
  readonly takeSettings: () => void;
}

/** Asks where everything stands; the answer is there after the next sync. */
export function askFrame(context: Excel.RequestContext, cache: WorkbookCache, sheets: SheetsById): Frame {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  tables.load('items/id,items/name,items/showTotals,items/worksheet/id');
  const isDate1904 = askDateSystem(context);
  const periode = askPeriode(context);
  const calculatesByHand = askCalculationMode(context);
  const places = [...cache.tables.values()].map((cached) => {
    const table = tables.getItem(cached.id);
    const worksheet = sheets.get(cached.sheet) ?? worksheets.getItem(cached.sheet);
    const { sheet, name } = cached.cells;
    const key = tableKeyOfName(name) ?? koppelingenTable.key;
    return [cached, placeOf({ key, name, sheet, table, worksheet })] as const;
  });
  const columns = new Map(places.map(([{ id }, { ours }]) => [id, askControle(ours)]));
  const used = new Map(
    [...cache.sheets.keys()].map((id) => {
      const range = worksheets.getItem(id).getUsedRangeOrNullObject(true);
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return [id, range];
    }),
  );
  return {
    structure: () => structureOf(worksheets.items, tables.items),
    places,
    columns,
    used: (sheet) => {
      const range = used.get(sheet);
      if (!range || range.isNullObject) return undefined;
      return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
    },
    takeSettings: () => {
      cache.changed ||= cache.date1904 !== isDate1904() || cache.periode !== periode();
      cache.date1904 = isDate1904();
      cache.periode = periode();
      cache.changed ||= cache.calculatesByHand !== calculatesByHand();
      cache.calculatesByHand = calculatesByHand();
    },
  };
}

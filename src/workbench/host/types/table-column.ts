import type { Area } from '../../../cells/address';
import type { WrittenValue } from '../../model/cells';
import { addTableColumn, deleteTableColumn } from '../../model/table-rows';
import { bodyArea } from '../../model/tables';
import { invalidArgument, invalidOperation, itemNotFound } from '../host-error';
import type { HostObject, TypeDefinition } from '../type-definition';
import { hostObject } from '../type-definition';
import type { ExcelTypes } from './excel-types';
import { filterType } from './filter';
import { RangeValues } from './range-values';

interface Column {
  table: string;
  index: number;
}

/** Excel.TableColumn; its id is its place counted from 1. */
function tableColumnType(types: ExcelTypes): TypeDefinition<Column> {
  const { tables } = types.model;
  const values = new RangeValues(types);
  const cells = ({ table, index }: Column, rows: (own: { area: Area; totalsRow: boolean }) => Area): { sheet: string; area: Area } => {
    const found = tables.require(table);
    if (!found.table.columns[index]) throw itemNotFound();
    return { sheet: found.sheet, area: { ...rows(found.table), column: found.table.area.column + index, columns: 1 } };
  };
  const range = (column: Column, rows: Parameters<typeof cells>[1]): HostObject => {
    const { sheet, area } = cells(column, rows);
    return types.range(sheet, area);
  };
  const whole = ({ area }: { area: Area }): Area => area;
  return {
    name: 'TableColumn',
    id: ({ index }) => index + 1,
    scalars: {
      Id: { get: ({ index }) => index + 1 },
      Index: { get: ({ index }) => index },
      Name: {
        get: ({ table, index }) => tables.require(table).table.columns[index]?.name ?? null,
        set: ({ table, index }, name: unknown) => tables.renameColumn(table, index, String(name)),
      },
      Values: {
        get: (column) => {
          const { sheet, area } = cells(column, whole);
          return values.values(sheet, area);
        },
        set: (column, value) => {
          const { sheet, area } = cells(column, whole);
          values.write(sheet, area, value);
        },
      },
    },
    navigations: { Filter: (column) => hostObject(filterType(types), column) },
    methods: {
      Delete: ({ table, index }) => deleteTableColumn(types.model, table, index),
      GetDataBodyRange: (column) => range(column, bodyArea),
      GetHeaderRowRange: (column) => range(column, ({ area }) => ({ ...area, rows: 1 })),
      GetRange: (column) => range(column, whole),
      GetTotalRowRange: (column) =>
        range(column, ({ area, totalsRow }) => {
          if (!totalsRow) throw invalidOperation();
          return { ...area, row: area.row + area.rows - 1, rows: 1 };
        }),
    },
  };
}

/** Excel.TableColumnCollection of the table with this id. */
export function tableColumnCollectionType(types: ExcelTypes): TypeDefinition<string> {
  const columnType = tableColumnType(types);
  const names = (table: string): string[] => types.model.tables.require(table).table.columns.map((column) => column.name);
  const column = (table: string, index: number): HostObject => hostObject(columnType, { table, index });
  const find = (table: string, key: unknown): number =>
    typeof key === 'number'
      ? key >= 1 && key <= names(table).length
        ? key - 1
        : -1
      : names(table).findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
  const require = (table: string, index: number): HostObject => {
    if (names(table)[index] === undefined) throw itemNotFound();
    return column(table, index);
  };
  return {
    name: 'TableColumnCollection',
    scalars: { Count: { get: (table) => names(table).length } },
    items: (table) => names(table).map((_, index) => column(table, index)),
    indexer: (table, key: unknown) => require(table, find(table, key)),
    methods: {
      Add: (table, index?: number | null, values?: unknown, name?: string | null) => {
        const list = columnValues(values);
        return column(table, addTableColumn(types.model, table, index === -1 ? null : (index ?? null), list, name ?? undefined));
      },
      GetCount: (table) => names(table).length,
      GetItemAt: (table, index: number) => require(table, index),
      GetItemOrNullObject: (table, key: unknown) => {
        const index = find(table, key);
        return index < 0 ? null : column(table, index);
      },
    },
  };
}

function columnValues(values: unknown): WrittenValue[] | undefined {
  if (values === null || values === undefined) return undefined;
  if (!Array.isArray(values)) throw invalidArgument();
  return values.map((row: unknown) => {
    const value: unknown = Array.isArray(row) ? row[0] : row;
    if (value !== null && typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') throw invalidArgument();
    return value;
  });
}

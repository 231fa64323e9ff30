import type { Area } from '../../../cells/address';
import type { WrittenValue } from '../../model/cells';
import { addTableRows, deleteTableRows } from '../../model/table-rows';
import { bodyArea } from '../../model/tables';
import { invalidArgument, itemNotFound } from '../host-error';
import type { HostObject, TypeDefinition } from '../type-definition';
import { hostObject } from '../type-definition';
import type { ExcelTypes } from './excel-types';
import { RangeValues } from './range-values';

interface Row {
  table: string;
  index: number;
}

/** Excel.TableRow */
function tableRowType(types: ExcelTypes): TypeDefinition<Row> {
  const values = new RangeValues(types);
  const cells = ({ table, index }: Row): { sheet: string; area: Area } => {
    const found = types.model.tables.require(table);
    const body = bodyArea(found.table);
    if (index < 0 || index >= body.rows) throw itemNotFound();
    return { sheet: found.sheet, area: { ...body, row: body.row + index, rows: 1 } };
  };
  return {
    name: 'TableRow',
    scalars: {
      Index: { get: ({ index }) => index },
      Values: {
        get: (row) => values.values(cells(row).sheet, cells(row).area),
        set: (row, value) => values.write(cells(row).sheet, cells(row).area, value),
      },
    },
    methods: {
      Delete: ({ table, index }) => deleteTableRows(types.model, table, index),
      GetRange: (row) => types.range(cells(row).sheet, cells(row).area),
    },
  };
}

/** Excel.TableRowCollection of the table with this id. */
export function tableRowCollectionType(types: ExcelTypes): TypeDefinition<string> {
  const rowType = tableRowType(types);
  const count = (table: string): number => bodyArea(types.model.tables.require(table).table).rows;
  const row = (table: string, index: number): HostObject => hostObject(rowType, { table, index });
  return {
    name: 'TableRowCollection',
    scalars: { Count: { get: count } },
    items: (table) => Array.from({ length: count(table) }, (_, index) => row(table, index)),
    methods: {
      Add: (table, index?: number | null, values?: unknown) => {
        const { columns } = types.model.tables.require(table).table;
        return row(table, addTableRows(types.model, table, index === -1 ? null : (index ?? null), rowValues(values, columns.length)));
      },
      GetCount: count,
      GetItemAt: (table, index: number) => {
        if (index < 0 || index >= count(table)) throw itemNotFound();
        return row(table, index);
      },
    },
  };
}

function rowValues(values: unknown, columns: number): WrittenValue[][] {
  if (values === null || values === undefined) return [new Array<WrittenValue>(columns).fill(null)];
  const matrix: unknown = Array.isArray(values) && values.every((row) => !Array.isArray(row)) ? [values] : values;
  if (!Array.isArray(matrix) || matrix.length === 0) throw invalidArgument();
  return matrix as WrittenValue[][];
}

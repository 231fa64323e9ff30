import type { Table } from '../../model/extras';
import type { PlacedTable } from '../../model/tables';
import { bodyArea } from '../../model/tables';
import { setTotalsRow } from '../../model/table-rows';
import { EventNumber } from '../events';
import { invalidOperation } from '../host-error';
import type { HostObject, TypeDefinition } from '../type-definition';
import { hostObject } from '../type-definition';
import { tableAutoFilterType } from './auto-filter';
import { eventMethods } from './event-registration';
import type { ExcelTypes } from './excel-types';
import { tableColumnCollectionType } from './table-column';
import { tableRowCollectionType } from './table-row';

/** Excel.Table; a table goes by its id. */
export function tableType(types: ExcelTypes): TypeDefinition<string> {
  const { tables } = types.model;
  const of = (uid: string): Table => tables.require(uid).table;
  const range = ({ sheet }: PlacedTable, area: Table['area']): HostObject => types.range(sheet, area);
  return {
    name: 'Table',
    id: (uid) => uid,
    scalars: {
      Id: { get: (uid) => of(uid).uid },
      Name: { get: (uid) => of(uid).name, set: (uid, name: unknown) => tables.rename(uid, String(name)) },
      ShowBandedRows: { get: (uid) => of(uid).bandedRows, set: (uid, bandedRows: boolean) => tables.update(uid, { bandedRows }) },
      ShowFilterButton: { get: (uid) => of(uid).filter, set: (uid, filter: boolean) => tables.update(uid, { filter }) },
      ShowHeaders: {
        get: () => true,
        set: (_, on: boolean) => {
          if (!on) throw invalidOperation(); // a table without headings is nothing this product makes or reads
        },
      },
      ShowTotals: { get: (uid) => of(uid).totalsRow, set: (uid, on: boolean) => setTotalsRow(types.model, uid, on) },
      Style: {
        get: (uid) => of(uid).style ?? '',
        set: (uid, style: string) => tables.update(uid, { style: style === '' ? undefined : style }),
      },
    },
    navigations: {
      AutoFilter: (uid) => hostObject(tableAutoFilterType(types), uid),
      Columns: (uid) => hostObject(tableColumnCollectionType(types), uid),
      Rows: (uid) => hostObject(tableRowCollectionType(types), uid),
      Worksheet: (uid) => types.worksheet(tables.require(uid).sheet),
    },
    methods: {
      ClearFilters: (uid) => types.model.filters.clear(tables.require(uid).sheet),
      ConvertToRange: (uid) => {
        const found = tables.require(uid);
        tables.remove(uid, false);
        return range(found, found.table.area);
      },
      Delete: (uid) => tables.remove(uid, true),
      GetDataBodyRange: (uid) => range(tables.require(uid), bodyArea(of(uid))),
      GetHeaderRowRange: (uid) => range(tables.require(uid), { ...of(uid).area, rows: 1 }),
      GetRange: (uid) => range(tables.require(uid), of(uid).area),
      GetTotalRowRange: (uid) => {
        const found = tables.require(uid);
        const { area, totalsRow } = found.table;
        if (!totalsRow) throw invalidOperation();
        return range(found, { ...area, row: area.row + area.rows - 1, rows: 1 });
      },
      Resize: (uid, target: unknown) => {
        const { sheet } = tables.require(uid);
        const cells = types.cellsOf(target, sheet);
        if (cells.sheet !== sheet) throw invalidOperation();
        tables.resize(uid, cells.area);
      },
      ...eventMethods<string>(
        types,
        { DataChangedEvent: EventNumber.TableChanged, SelectionChangedEvent: EventNumber.TableSelectionChanged },
        (uid) => uid,
      ),
    },
  };
}

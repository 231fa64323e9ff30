import { contains } from '../../../cells/address';
import type { Area } from '../../../cells/address';
import type { SheetId } from '../../model/grid';
import { intersect } from '../../model/shift';
import type { PlacedTable } from '../../model/tables';
import { EventNumber, WORKBOOK } from '../events';
import { itemNotFound } from '../host-error';
import type { HostObject, TypeDefinition } from '../type-definition';
import { eventMethods } from './event-registration';
import type { ExcelTypes } from './excel-types';

/** Which tables: all, those of a sheet, or those that touch (or, `inside`, lie within) an area of it. */
export interface TableScope {
  sheet?: SheetId;
  area?: Area;
  inside?: boolean;
}

/** Excel.TableCollection and Excel.TableScopedCollection */
export function tableCollectionType(types: ExcelTypes): TypeDefinition<TableScope> {
  const { tables } = types.model;
  const list = ({ sheet, area, inside }: TableScope): PlacedTable[] =>
    tables.list(sheet).filter(({ table }) => !area || (inside ? contains(area, table.area) : intersect(area, table.area)));
  const find = (scope: TableScope, key: unknown): PlacedTable | undefined =>
    list(scope).find(({ table }) => table.uid === key || table.name.toLowerCase() === String(key).toLowerCase());
  const require = (found: PlacedTable | undefined): HostObject => {
    if (!found) throw itemNotFound();
    return types.table(found.table.uid);
  };
  return {
    name: 'TableCollection',
    scalars: { Count: { get: (scope) => list(scope).length } },
    items: (scope) => list(scope).map(({ table }) => types.table(table.uid)),
    indexer: (scope, key: unknown) => require(find(scope, key)),
    methods: {
      Add: (scope, address: unknown, hasHeaders: boolean) => {
        const { sheet, area } = types.cellsOf(address, scope.sheet ?? types.model.grid.activeSheet());
        return types.table(tables.add(sheet, area, hasHeaders).uid);
      },
      GetCount: (scope) => list(scope).length,
      GetFirst: (scope) => require(list(scope)[0]),
      GetItemAt: (scope, index: number) => require(list(scope)[index]),
      GetItemOrNullObject: (scope, key: unknown) => {
        const found = find(scope, key);
        return found ? types.table(found.table.uid) : null;
      },
      ...eventMethods<TableScope>(
        types,
        { AddedEvent: EventNumber.TableAdded, DataChangedEvent: EventNumber.TableChanged, DeletedEvent: EventNumber.TableDeleted },
        ({ sheet }) => sheet ?? WORKBOOK,
      ),
    },
  };
}

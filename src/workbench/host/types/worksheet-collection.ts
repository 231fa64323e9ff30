import type { SheetId } from '../../model/grid';
import type { WorkbookModel } from '../../model/workbook-model';
import { EventNumber, WORKBOOK } from '../events';
import { itemNotFound } from '../host-error';
import type { HostObject, TypeDefinition } from '../type-definition';
import { eventMethods } from './event-registration';
import type { ExcelTypes } from './excel-types';

/** Excel.WorksheetCollection */
export function worksheetCollectionType(types: ExcelTypes): TypeDefinition<WorkbookModel> {
  const { sheets, grid } = types.model;
  /** Sheets go by name or by id, as Excel does: that is how office.js finds one again after it was renamed. */
  const find = (key: unknown): SheetId | undefined => (typeof key !== 'string' ? undefined : sheets.exists(key) ? key : sheets.byName(key));
  const ids = (visibleOnly?: boolean): SheetId[] =>
    sheets.ids().filter((id) => !visibleOnly || sheets.properties(id).visibility === 'visible');
  const require = (sheet: SheetId | undefined): HostObject => {
    if (sheet === undefined) throw itemNotFound();
    return types.worksheet(sheet);
  };
  return {
    name: 'WorksheetCollection',
    scalars: {},
    items: () => sheets.ids().map((id) => types.worksheet(id)),
    indexer: (_, key: unknown) => require(find(key)),
    methods: {
      Add: (_, name?: string | null) => {
        types.requireFocus();
        return types.worksheet(sheets.add(name ?? undefined));
      },
      GetActiveWorksheet: () => types.worksheet(grid.activeSheet()),
      GetCount: (_, visibleOnly?: boolean) => ids(visibleOnly).length,
      GetFirst: (_, visibleOnly?: boolean) => require(ids(visibleOnly)[0]),
      GetItemOrNullObject: (_, key: unknown) => {
        const sheet = find(key);
        return sheet === undefined ? null : types.worksheet(sheet);
      },
      GetLast: (_, visibleOnly?: boolean) => require(ids(visibleOnly).at(-1)),
      ...eventMethods<WorkbookModel>(
        types,
        {
          ActivatedEvent: EventNumber.WorksheetActivated,
          AddedEvent: EventNumber.WorksheetAdded,
          CalculatedEvent: EventNumber.WorksheetCalculated,
          DataChangedEvent: EventNumber.WorksheetChanged,
          DeactivatedEvent: EventNumber.WorksheetDeactivated,
          DeletedEvent: EventNumber.WorksheetDeleted,
          EventMoved: EventNumber.WorksheetMoved,
          EventNameChanged: EventNumber.WorksheetNameChanged,
          EventVisibilityChanged: EventNumber.WorksheetVisibilityChanged,
          FormatChangedEvent: EventNumber.WorksheetFormatChanged,
          ProtectionChangedEvent: EventNumber.WorksheetProtectionChanged,
          RowHiddenChangedEvent: EventNumber.WorksheetRowHiddenChanged,
          RowSortedEvent: EventNumber.WorksheetRowSorted,
          SelectionChangedEvent: EventNumber.WorksheetSelectionChanged,
        },
        () => WORKBOOK,
      ),
    },
  };
}

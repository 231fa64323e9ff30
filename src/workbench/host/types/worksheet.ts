import type { Area } from '../../../cells/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../../cells/address';
import type { SheetId } from '../../model/grid';
import { EventNumber } from '../events';
import { invalidArgument, itemNotFound } from '../host-error';
import type { HostObject, TypeDefinition } from '../type-definition';
import { hostObject } from '../type-definition';
import { sheetAutoFilterType } from './auto-filter';
import { eventMethods } from './event-registration';
import type { ExcelTypes } from './excel-types';
import { freezePanesType } from './freeze-panes';
import { pageLayoutType } from './page-layout';
import { parseAreas, RangeReference } from './range-reference';
import { readColor } from './range-format';
import { worksheetProtectionType } from './worksheet-protection';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** Excel.Worksheet */
export function worksheetType(types: ExcelTypes): TypeDefinition<SheetId> {
  const { model } = types;
  const alive = (sheet: SheetId): SheetId => {
    if (!model.sheets.exists(sheet)) throw itemNotFound();
    return sheet;
  };
  const properties = (sheet: SheetId): ReturnType<typeof model.sheets.properties> => model.sheets.properties(alive(sheet));
  const neighbour = (sheet: SheetId, step: 1 | -1, visibleOnly?: boolean): HostObject | null => {
    const ids = model.sheets.ids();
    for (let at = ids.indexOf(sheet) + step; at >= 0 && at < ids.length; at += step) {
      const id = ids[at];
      if (id !== undefined && (!visibleOnly || properties(id).visibility === 'visible')) return types.worksheet(id);
    }
    return null;
  };
  const used = (sheet: SheetId, valuesOnly?: boolean): HostObject | null => {
    const area = model.grid.usedArea(alive(sheet), !valuesOnly);
    return area ? types.range(sheet, area) : null;
  };
  return {
    name: 'Worksheet',
    id: (sheet) => sheet,
    scalars: {
      Id: { get: alive },
      Name: { get: (sheet) => properties(sheet).name, set: (sheet, name: unknown) => model.sheets.rename(alive(sheet), text(name)) },
      Position: {
        get: (sheet) => model.sheets.position(alive(sheet)),
        set: (sheet, position: number) => model.sheets.move(alive(sheet), position),
      },
      // office.js reads `ShowGridlines` and `ShowHeadings` and writes them under other names.
      ShowGridlines: { get: (sheet) => properties(sheet).gridlines },
      Gridlines: {
        explicit: true,
        get: (sheet) => properties(sheet).gridlines,
        set: (sheet, gridlines: boolean) => model.sheets.set(alive(sheet), { gridlines }),
      },
      StandardHeight: { get: () => 15 },
      StandardWidth: { get: () => 8.43 },
      TabColor: {
        get: (sheet) => properties(sheet).tabColor,
        set: (sheet, color: string) => model.sheets.set(alive(sheet), { tabColor: color === '' ? '' : readColor(color) }),
      },
      Visibility: {
        get: (sheet) => Object.entries(VISIBILITY).find(([, own]) => own === properties(sheet).visibility)?.[0],
        set: (sheet, wanted: string) => {
          const visibility = Object.entries(VISIBILITY).find(([name]) => name === wanted)?.[1];
          if (!visibility) throw invalidArgument();
          model.sheets.setVisibility(alive(sheet), visibility);
        },
      },
    },
    navigations: {
      AutoFilter: (sheet) => hostObject(sheetAutoFilterType(types), alive(sheet)),
      Charts: (sheet) => hostObject(types.chartCollectionType, alive(sheet)),
      FreezePanes: (sheet) => hostObject(freezePanesType(types), alive(sheet)),
      Names: (sheet) => hostObject(types.nameCollectionType, alive(sheet)),
      PageLayout: (sheet) => hostObject(pageLayoutType(types), alive(sheet)),
      Protection: (sheet) => hostObject(worksheetProtectionType(types), alive(sheet)),
      Tables: (sheet) => hostObject(types.tableCollectionType, { sheet: alive(sheet) }),
    },
    methods: {
      Activate: (sheet) => {
        types.requireFocus();
        model.sheets.activate(alive(sheet));
      },
      Calculate: (sheet) => {
        model.grid.calculate();
        model.conditionalFormats.drawn(alive(sheet));
      },
      Delete: (sheet) => model.sheets.delete(alive(sheet)),
      GetCell: (sheet, row: number, column: number) => types.range(alive(sheet), { row, column, rows: 1, columns: 1 }),
      GetNext: (sheet, visibleOnly?: boolean) => neighbour(alive(sheet), 1, visibleOnly) ?? notFound(),
      GetNextOrNullObject: (sheet, visibleOnly?: boolean) => neighbour(alive(sheet), 1, visibleOnly),
      GetPrevious: (sheet, visibleOnly?: boolean) => neighbour(alive(sheet), -1, visibleOnly) ?? notFound(),
      GetPreviousOrNullObject: (sheet, visibleOnly?: boolean) => neighbour(alive(sheet), -1, visibleOnly),
      GetRange: (sheet, address?: string | null) => {
        if (address === undefined || address === null || address === '') return types.range(alive(sheet), WHOLE_SHEET);
        const found = RangeReference.parse(model, alive(sheet), text(address));
        return types.range(found.sheet, found.area);
      },
      GetRangeByIndexes: (sheet, row: number, column: number, rows: number, columns: number) =>
        types.range(alive(sheet), { row, column, rows, columns }),
      GetRanges: (sheet, addresses?: string | null) =>
        types.areas({ sheet: alive(sheet), areas: addresses ? parseAreas(addresses) : [WHOLE_SHEET] }),
      GetUsedRange: (sheet, valuesOnly?: boolean) =>
        used(sheet, valuesOnly) ?? types.range(sheet, { row: 0, column: 0, rows: 1, columns: 1 }),
      GetUsedRangeOrNullObject: used,
      ...eventMethods<SheetId>(
        types,
        {
          ActivatedEvent: EventNumber.WorksheetActivated,
          CalculatedEvent: EventNumber.WorksheetCalculated,
          DataChangedEvent: EventNumber.WorksheetChanged,
          DeactivatedEvent: EventNumber.WorksheetDeactivated,
          EventNameChanged: EventNumber.WorksheetNameChanged,
          EventVisibilityChanged: EventNumber.WorksheetVisibilityChanged,
          FormatChangedEvent: EventNumber.WorksheetFormatChanged,
          ProtectionChangedEvent: EventNumber.WorksheetProtectionChanged,
          RowHiddenChangedEvent: EventNumber.WorksheetRowHiddenChanged,
          RowSortedEvent: EventNumber.WorksheetRowSorted,
          SelectionChangedEvent: EventNumber.WorksheetSelectionChanged,
        },
        (sheet) => sheet,
      ),
    },
  };
}

function notFound(): never {
  throw itemNotFound();
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

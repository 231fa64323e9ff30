import { areaAddress } from '../../cells/address';
import type { CellValue } from '../../cells/cell';
import { intersect } from '../model/shift';
import type { Person, WorkbookEvent } from '../model/workbook-events';
import type { WorkbookModel } from '../model/workbook-model';
import type { HostMessage } from './protocol';
import { EVENT_CATEGORY } from './protocol';
import { valueType } from './types/range-values';

/** Event numbers as they are compiled into office.js. */
export const EventNumber = {
  WorksheetChanged: 10,
  WorksheetActivated: 11,
  WorksheetDeactivated: 12,
  WorksheetAdded: 13,
  WorksheetSelectionChanged: 14,
  WorksheetDeleted: 15,
  WorksheetCalculated: 16,
  WorksheetFormatChanged: 18,
  WorksheetRowSorted: 19,
  WorksheetRowHiddenChanged: 22,
  WorksheetProtectionChanged: 24,
  WorksheetNameChanged: 25,
  WorksheetVisibilityChanged: 26,
  WorksheetMoved: 27,
  TableSelectionChanged: 100,
  TableChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
  WorkbookActivated: 2203,
} as const;

/** Target of events of the collections. */
export const WORKBOOK = 'Workbook';

/** Tells registered handlers of the add-in what happens in the workbook. */
export class Events {
  private readonly registrations = new Map<string, number>();
  private readonly sinks = new Set<(messages: HostMessage[]) => void>();
  private serial = 0;
  /** `context.runtime.enableEvents`. */
  enabled = true;

  constructor(
    private readonly model: WorkbookModel,
    person: Person,
  ) {
    model.on((event, by) => this.translate(event, by === person));
  }

  register(number: number, target: string): void {
    this.registrations.set(`${number} ${target}`, (this.registrations.get(`${number} ${target}`) ?? 0) + 1);
  }

  unregister(number: number, target: string): void {
    this.registrations.set(`${number} ${target}`, Math.max(0, (this.registrations.get(`${number} ${target}`) ?? 0) - 1));
  }

  /** Forgets all handlers, when the add-in that asked for them is gone. */
  clear(): void {
    this.registrations.clear();
  }

  /** Registered handlers as `number target`, to see in a test that all were removed. */
  get active(): string[] {
    return [...this.registrations].flatMap(([name, count]) => (count > 0 ? [name] : []));
  }

  /** A transport that carries messages to the add-in; gives the function that stops it. */
  onMessages(sink: (messages: HostMessage[]) => void): () => void {
    this.sinks.add(sink);
    return () => this.sinks.delete(sink);
  }

  private raise(number: number, targets: string[], payload: Record<string, unknown>): void {
    if (!this.enabled) return;
    for (const targetId of targets) {
      if (!this.registrations.get(`${number} ${targetId}`)) continue;
      this.serial += 1;
      const message: HostMessage = {
        messageCategory: EVENT_CATEGORY,
        messageType: number,
        targetId,
        message: JSON.stringify(payload),
        id: `{E-${this.serial}}`,
      };
      for (const sink of [...this.sinks]) sink([message]);
    }
  }

  /** Undo and redo name no cells here: anything may have changed, on any sheet. */
  private translateReset(isOwn: boolean): void {
    for (const sheet of this.model.sheets.ids()) {
      const area = this.model.grid.usedArea(sheet, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
      this.raise(EventNumber.WorksheetChanged, [sheet, WORKBOOK], {
        source: isOwn ? 'Local' : 'Remote',
        triggerSource: 'Unknown',
        worksheetId: sheet,
        address: areaAddress(area),
        changeType: 'Unknown',
        shiftDirection: 'None',
      });
    }
  }

  /** What a person of another Excel selects or brings to the front is theirs alone. */
  private translate(event: WorkbookEvent, isOwn: boolean): void {
    if (event.type === 'editing') return;
    if (event.type === 'reset') return this.translateReset(isOwn);
    if (!isOwn && (event.type === 'selectionChanged' || event.type === 'sheetActivated' || event.type === 'sheetDeactivated')) return;
    const both = [event.sheet, WORKBOOK];
    const triggerSource = isOwn && 'source' in event && event.source === 'addin' ? 'ThisLocalAddin' : 'Unknown';
    const from = 'source' in event ? { source: isOwn ? 'Local' : 'Remote', triggerSource } : {};
    const base = { ...from, worksheetId: event.sheet };
    switch (event.type) {
      case 'cells': {
        const details = event.before === undefined || event.after === undefined ? {} : changeDetails(event.before, event.after);
        this.raise(EventNumber.WorksheetChanged, both, {
          ...base,
          address: addresses(event.areas),
          changeType: 'RangeEdited',
          shiftDirection: 'None',
          ...details,
        });
        return;
      }
      case 'shifted': {
        const { kind, axis, area } = event.shift;
        const whole = area.columns === 16_384 || area.rows === 1_048_576;
        const changeType = whole
          ? `${axis === 'rows' ? 'Row' : 'Column'}${kind === 'insert' ? 'Inserted' : 'Deleted'}`
          : `Cell${kind === 'insert' ? 'Inserted' : 'Deleted'}`;
        const side = axis === 'rows' ? (kind === 'insert' ? 'Down' : 'Up') : kind === 'insert' ? 'Right' : 'Left';
        this.raise(EventNumber.WorksheetChanged, both, {
          ...base,
          address: areaAddress(area),
          changeType,
          shiftDirection: whole ? 'None' : `ShiftCell${side}`,
        });
        return;
      }
      case 'formatted':
        return this.raise(EventNumber.WorksheetFormatChanged, both, { ...base, address: addresses(event.areas) });
      case 'rowsHidden':
        return this.raise(EventNumber.WorksheetRowHiddenChanged, both, {
          ...base,
          address: addresses(event.areas),
          changeType: event.hidden ? 'Hidden' : 'Unhidden',
        });
      case 'calculated':
        return this.raise(EventNumber.WorksheetCalculated, both, { ...base, address: addresses(event.areas) });
      case 'sorted':
        return this.raise(EventNumber.WorksheetRowSorted, both, { ...base, address: addresses(event.areas) });
      case 'sheetAdded':
        return this.raise(EventNumber.WorksheetAdded, [WORKBOOK], base);
      case 'sheetDeleted':
        return this.raise(EventNumber.WorksheetDeleted, [WORKBOOK], base);
      case 'sheetRenamed':
        return this.raise(EventNumber.WorksheetNameChanged, both, { ...base, nameBefore: event.before, nameAfter: event.after });
      case 'sheetMoved':
        return this.raise(EventNumber.WorksheetMoved, [WORKBOOK], { ...base, positionAfter: this.model.sheets.position(event.sheet) });
      case 'sheetVisibilityChanged':
        return this.raise(EventNumber.WorksheetVisibilityChanged, both, base);
      case 'sheetActivated':
        return this.raise(EventNumber.WorksheetActivated, both, base);
      case 'sheetDeactivated':
        return this.raise(EventNumber.WorksheetDeactivated, both, base);
      case 'selectionChanged':
        this.raise(EventNumber.WorksheetSelectionChanged, both, { ...base, address: addresses(event.areas) });
        for (const { table } of this.model.tables.list(event.sheet)) {
          const inside = event.areas.flatMap((area) => intersect(table.area, area) ?? []);
          this.raise(EventNumber.TableSelectionChanged, [table.uid], {
            ...base,
            tableId: table.uid,
            isInsideTable: inside.length > 0,
            address: addresses(inside),
          });
        }
        return;
      case 'protectionChanged':
        return this.raise(EventNumber.WorksheetProtectionChanged, both, { ...base, isProtected: event.isProtected });
      case 'tableAdded':
        return this.raise(EventNumber.TableAdded, both, { ...base, tableId: event.table });
      case 'tableDeleted':
        return this.raise(EventNumber.TableDeleted, both, { ...base, tableId: event.table, tableName: event.name });
      case 'tableChanged':
        return this.raise(EventNumber.TableChanged, [event.table, ...both], {
          ...base,
          tableId: event.table,
          address: areaAddress(event.area),
          changeType: 'RangeEdited',
        });
    }
  }
}

/** More than this Excel does not name. */
const MOST_AREAS = 200;

const addresses = (areas: readonly Parameters<typeof areaAddress>[0][]): string =>
  areas.length > MOST_AREAS ? '' : areas.map(areaAddress).join(',');

const changeDetails = (valueBefore: CellValue, valueAfter: CellValue): Record<string, unknown> => ({
  valueBefore,
  valueAfter,
  valueTypeBefore: valueType(valueBefore),
  valueTypeAfter: valueType(valueAfter),
});

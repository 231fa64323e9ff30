import type { Area } from '../../cells/address';
import type { ConditionalFormat } from './extras';
import type { SheetId } from './grid';
import { intersect } from './shift';
import type { WorkbookModel } from './workbook-model';

/** Conditional formats with a formula of their own. */
export class ConditionalFormats {
  /** Sheets with formats that Excel draws only after it calculates again (office-js issues 5299 and 1157). */
  private readonly undrawn = new Set<SheetId>();

  constructor(private readonly model: WorkbookModel) {}

  /** Whether formats of a sheet came in since it was calculated. */
  isUndrawn(sheet: SheetId): boolean {
    return this.undrawn.has(sheet);
  }

  drawn(sheet: SheetId): void {
    this.undrawn.delete(sheet);
  }

  /** In order of priority; only those that touch the areas, when given. */
  list(sheet: SheetId, areas?: readonly Area[]): ConditionalFormat[] {
    const touches = (format: ConditionalFormat): boolean =>
      !areas || format.areas.some((own) => areas.some((area) => intersect(own, area)));
    return this.model
      .sheetExtras(sheet)
      .conditionalFormats.filter(touches)
      .sort((a, b) => a.priority - b.priority);
  }

  find(sheet: SheetId, uid: string): ConditionalFormat | undefined {
    return this.model.sheetExtras(sheet).conditionalFormats.find((format) => format.uid === uid);
  }

  /** A new format goes first, as in Excel. */
  add(sheet: SheetId, areas: Area[]): ConditionalFormat {
    this.model.protection.requireUnprotected(sheet);
    const added: ConditionalFormat = { uid: this.model.newId(), areas, formula: '', priority: 1, stopIfTrue: false };
    const others = this.model.sheetExtras(sheet).conditionalFormats.map((format) => ({ ...format, priority: format.priority + 1 }));
    this.undrawn.add(sheet);
    this.model.changeSheet(sheet, { conditionalFormats: [added, ...others] });
    return added;
  }

  update(sheet: SheetId, uid: string, change: Partial<ConditionalFormat>): void {
    this.model.protection.requireUnprotected(sheet);
    this.model.changeSheet(sheet, {
      conditionalFormats: this.model
        .sheetExtras(sheet)
        .conditionalFormats.map((format) => (format.uid === uid ? { ...format, ...change } : format)),
    });
  }

  /** Puts a format at a place in the order (1 goes first) and renumbers the others. */
  setPriority(sheet: SheetId, uid: string, priority: number): void {
    this.model.protection.requireUnprotected(sheet);
    const ordered = this.list(sheet);
    const moved = ordered.filter((format) => format.uid === uid);
    const others = ordered.filter((format) => format.uid !== uid);
    others.splice(Math.max(0, priority - 1), 0, ...moved);
    this.model.changeSheet(sheet, { conditionalFormats: others.map((format, index) => ({ ...format, priority: index + 1 })) });
  }

  delete(sheet: SheetId, uid: string): void {
    this.model.protection.requireUnprotected(sheet);
    const left = this.list(sheet).filter((format) => format.uid !== uid);
    this.model.changeSheet(sheet, { conditionalFormats: left.map((format, index) => ({ ...format, priority: index + 1 })) });
  }

  /** Takes the formats away from these cells; a format that reaches further keeps its other cells. */
  clear(sheet: SheetId, areas: readonly Area[]): void {
    this.model.protection.requireUnprotected(sheet);
    const left = this.list(sheet).flatMap((format) => {
      const rest = areas.reduce<Area[]>((own, area) => own.flatMap((part) => without(part, area)), [...format.areas]);
      return rest.length > 0 ? [{ ...format, areas: rest }] : [];
    });
    this.model.changeSheet(sheet, { conditionalFormats: left.map((format, index) => ({ ...format, priority: index + 1 })) });
  }
}

/** What is left of an area when another is taken out: at most four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  const shared = intersect(area, hole);
  if (!shared) return [area];
  const bottom = shared.row + shared.rows;
  const right = shared.column + shared.columns;
  return [
    { ...area, rows: shared.row - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...area, row: shared.row, rows: shared.rows, columns: shared.column - area.column },
    { row: shared.row, rows: shared.rows, column: right, columns: area.column + area.columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

import { contains } from '../../cells/address';
import type { Area } from '../../cells/address';
import type { ValidationData } from '../../xlsx/workbook-data';
import { without } from './conditional-formats';
import type { SheetId } from './grid';
import { intersect } from './shift';
import type { WorkbookModel } from './workbook-model';

/** Data validation: what a cell accepts, with its prompt and its warning. */
export class Validations {
  constructor(private readonly model: WorkbookModel) {}

  /** The one rule for all of these cells, `mixed` when they have more than one, undefined when they have none. */
  of(sheet: SheetId, area: Area): Readonly<ValidationData> | 'mixed' | undefined {
    const touching = this.model.sheetExtras(sheet).validations.filter((rule) => rule.areas.some((own) => intersect(own, area)));
    const [rule, other] = touching;
    if (!rule) return undefined;
    return !other && rule.areas.some((own) => contains(own, area)) ? rule : 'mixed';
  }

  set(sheet: SheetId, area: Area, rule: Omit<ValidationData, 'areas'>): void {
    this.model.protection.requireUnprotected(sheet);
    this.model.changeSheet(sheet, { validations: [...this.outside(sheet, area), { ...rule, areas: [area] }] });
  }

  clear(sheet: SheetId, area: Area): void {
    this.model.protection.requireUnprotected(sheet);
    this.model.changeSheet(sheet, { validations: this.outside(sheet, area) });
  }

  private outside(sheet: SheetId, area: Area): ValidationData[] {
    return this.model.sheetExtras(sheet).validations.flatMap((rule) => {
      const areas = rule.areas.flatMap((own) => without(own, area));
      return areas.length > 0 ? [{ ...rule, areas }] : [];
    });
  }
}

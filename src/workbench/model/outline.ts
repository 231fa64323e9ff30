import type { SheetId } from './grid';
import { ModelError } from './model-error';
import type { WorkbookModel } from './workbook-model';

/** Rows that belong together and can be folded; a group in a group lies within it. 0-based. */
export interface RowGroup {
  readonly first: number;
  readonly count: number;
}

/** Rows, 0-based. */
type Rows = RowGroup;

/** Levels of groups in groups, as Excel has them. */
const MOST_LEVELS = 7;

/** The groups of rows of sheets. That one is folded shows only in its rows, which are hidden. */
export class Outline {
  constructor(private readonly model: WorkbookModel) {}

  groups(sheet: SheetId): readonly RowGroup[] {
    return this.model.sheetExtras(sheet).groups ?? [];
  }

  /** Makes a group of rows. */
  group(sheet: SheetId, rows: Rows): void {
    this.model.protection.requireUnprotected(sheet);
    const groups = this.groups(sheet);
    const depth = Math.max(0, ...range(rows).map((row) => groups.filter((group) => has(group, row)).length));
    if (depth >= MOST_LEVELS) throw new ModelError('notAllowed', `Excel kent niet meer dan ${MOST_LEVELS} niveaus van groepen.`);
    this.model.transaction('Groeperen', () =>
      this.model.changeSheet(sheet, { groups: [...groups, { first: rows.first, count: rows.count }] }),
    );
  }

  /** Takes the rows out of the innermost group that they are in. */
  ungroup(sheet: SheetId, rows: Rows): void {
    this.model.protection.requireUnprotected(sheet);
    const groups = this.groups(sheet);
    const inner = [...groups].sort((a, b) => a.count - b.count).find((group) => range(rows).some((row) => has(group, row)));
    if (!inner) throw new ModelError('notAllowed', 'Deze rijen staan in geen groep.');
    const end = inner.first + inner.count;
    const left = [
      { first: inner.first, count: Math.max(0, rows.first - inner.first) },
      { first: rows.first + rows.count, count: Math.max(0, end - rows.first - rows.count) },
    ].filter(({ count }) => count > 0);
    this.model.transaction('Groep opheffen', () =>
      this.model.changeSheet(sheet, { groups: groups.flatMap((group) => (group === inner ? left : [group])) }),
    );
  }

  /** Folds the groups in which rows stand, or opens them again. */
  fold(sheet: SheetId, rows: Rows, hidden: boolean): void {
    for (const { first, count } of this.groups(sheet).filter((group) => range(rows).some((row) => has(group, row))))
      this.model.cells.setRows(sheet, { row: first, column: 0, rows: count, columns: 1 }, { hidden });
  }
}

const has = ({ first, count }: RowGroup, row: number): boolean => row >= first && row < first + count;
const range = ({ first, count }: Rows): number[] => Array.from({ length: count }, (_, index) => first + index);

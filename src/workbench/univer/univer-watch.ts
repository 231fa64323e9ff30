import type { ICellData, ICommandInfo, IExecutionOptions, IRange } from '@univerjs/presets';
import { CellValueType, isFormulaString } from '@univerjs/presets';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Area } from '../../cells/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../cells/address';
import type { CellValue } from '../../cells/cell';
import type { GridListener, SheetId } from '../model/grid';
import type { Shift } from '../model/shift';
import { readTypedText } from '../model/typed-input';
import type { UniverBook } from './univer-book';
import { noteOf } from './univer-book';
import type { UniverDisplay } from './univer-display';
import { cellValue, toArea, univerValue } from './univer-snapshot';

type Params = Partial<{
  unitId: string;
  subUnitId: SheetId;
  sheetId: SheetId;
  cellValue: Record<number, Record<number, ICellData | null>>;
  range: IRange;
  ranges: IRange[];
  values: Record<string, { ranges: IRange[] }>;
  from: { subUnitId: SheetId; value: Record<number, Record<number, unknown>> };
  to: { subUnitId: SheetId; value: Record<number, Record<number, unknown>> };
  sourceRange: IRange;
  targetRange: IRange;
  sheet: { id: SheetId };
  name: string;
  visible: boolean;
  selections: { range: IRange }[];
}>;

type Report = (listener: GridListener) => void;

/** Tells the model what the user does in Univer: it hears of every mutation, and reports once the user's command is complete. */
export function watchUser(
  book: UniverBook,
  listener: GridListener,
  display: UniverDisplay,
  translate: GridListener['translate'],
  undone: () => void,
): void {
  new UserWatch(book, listener, display, translate, undone);
}

class UserWatch {
  private reports: Report[] = [];
  private edits = new Map<SheetId, { areas: Area[]; before?: CellValue }>();
  private shifting = false;
  private undoing = false;

  constructor(
    private readonly book: UniverBook,
    private readonly listener: GridListener,
    private readonly display: UniverDisplay,
    private readonly translate: GridListener['translate'],
    private readonly undone: () => void,
  ) {
    book.commands.beforeCommandExecuted((command, options) => this.before(command, options));
    book.commands.onCommandExecuted((command, options) => this.after(command, options));
    book.whenStarted(() => this.translateTyping());
  }

  private before(command: ICommandInfo, options?: IExecutionOptions): void {
    const params = (command.params ?? {}) as Params;
    if ((command.id === 'univer.command.undo' || command.id === 'univer.command.redo') && this.book.own === 0) {
      this.undoing = true;
      this.schedule();
    }
    if (options?.fromFormula || params.unitId !== this.book.unitId || this.book.own > 0) return;
    const sheet = params.subUnitId;
    if (command.id === 'sheet.mutation.remove-sheet' && sheet !== undefined) {
      const name = this.book.sheet(sheet).getName();
      this.report((to) => to.sheetDeleted(sheet, name));
    } else if (command.id === 'sheet.mutation.set-worksheet-name' && sheet !== undefined) {
      const before = this.book.sheet(sheet).getName();
      this.report((to) => to.sheetRenamed(sheet, before, params.name ?? ''));
    } else if (command.id === 'sheet.mutation.set-range-values' && sheet !== undefined) this.beforeValues(sheet, params);
  }

  private beforeValues(sheet: SheetId, { cellValue: cells = {} }: Params): void {
    for (const [row, line] of Object.entries(cells)) {
      for (const [column, next] of Object.entries(line)) {
        const held = this.book.cell(sheet, Number(row), Number(column));
        // A formula that Univer itself rewrites because cells moved is still the formula that was written; any other new content is not.
        if (next && !this.shifting && 'f' in next && next.custom === undefined && held?.custom) next.custom = null;
      }
    }
    if (this.edits.has(sheet)) return;
    const area = changedArea(cells);
    if (area?.rows === 1 && area.columns === 1)
      this.edits.set(sheet, { areas: [], before: cellValue(this.book.cell(sheet, area.row, area.column)) });
  }

  private after(command: ICommandInfo, options?: IExecutionOptions): void {
    const params = (command.params ?? {}) as Params;
    if (command.id === 'sheet.operation.set-worksheet-active' && params.unitId === this.book.unitId && params.subUnitId !== undefined)
      this.display.activated(params.subUnitId);
    if (command.id === 'sheet.operation.set-cell-edit-visible') {
      this.listener.editing(params.visible === true);
      return;
    }
    if (options?.fromFormula || this.book.own > 0 || (params.unitId !== undefined && params.unitId !== this.book.unitId)) return;
    const sheet = params.subUnitId ?? params.sheetId;
    if (sheet === undefined && command.id !== 'sheet.mutation.insert-sheet') return;
    this.heard(command.id, sheet ?? '', params);
  }

  private heard(id: string, sheet: SheetId, params: Params): void {
    const { range, ranges = [] } = params;
    switch (id) {
      case 'sheet.mutation.set-range-values':
        this.valuesSet(sheet, params.cellValue ?? {});
        break;
      case 'sheet.mutation.insert-row':
      case 'sheet.mutation.remove-rows':
        if (range)
          this.shifted(sheet, {
            kind: id.includes('insert') ? 'insert' : 'delete',
            axis: 'rows',
            area: { ...toArea(range), column: 0, columns: MAX_COLUMNS },
          });
        break;
      case 'sheet.mutation.insert-col':
      case 'sheet.mutation.remove-col':
        if (range)
          this.shifted(sheet, {
            kind: id.includes('insert') ? 'insert' : 'delete',
            axis: 'columns',
            area: { ...toArea(range), row: 0, rows: MAX_ROWS },
          });
        break;
      case 'sheet.mutation.move-range':
        for (const side of [params.from, params.to]) {
          const area = side && changedArea(side.value);
          if (area) this.edited(side.subUnitId, area);
        }
        break;
      case 'sheet.mutation.move-rows':
      case 'sheet.mutation.move-columns':
        for (const moved of [params.sourceRange, params.targetRange])
          if (moved) this.edited(sheet, this.display.fullArea(sheet, toArea(moved)));
        break;
      case 'sheet.mutation.reorder-range':
        if (range) this.edited(sheet, toArea(range));
        break;
      case 'sheet.mutation.set.numfmt':
      case 'sheet.mutation.remove.numfmt':
        this.report((to) =>
          to.formatted(sheet, [...ranges, ...Object.values(params.values ?? {}).flatMap((value) => value.ranges)].map(toArea)),
        );
        break;
      case 'sheet.mutation.insert-sheet': {
        const added = params.sheet?.id;
        if (added !== undefined) this.report((to) => to.sheetAdded(added));
        break;
      }
      case 'sheet.mutation.set-worksheet-order':
        this.report((to) => to.sheetMoved(sheet));
        break;
      case 'sheet.mutation.set-worksheet-hidden':
        this.report((to) => to.sheetVisibilityChanged(sheet));
        break;
      case 'sheet.operation.set-worksheet-active':
        this.report((to) => to.sheetActivated(sheet));
        break;
      case 'sheet.operation.set-selections': {
        const areas = (params.selections ?? []).map((selection) => this.display.fullArea(sheet, toArea(selection.range)));
        this.report((to) => to.selectionChanged(sheet, areas));
        break;
      }
    }
  }

  private valuesSet(sheet: SheetId, cells: NonNullable<Params['cellValue']>): void {
    const area = changedArea(cells);
    if (area) this.edited(sheet, area);
    else if (Object.keys(cells).length > 0) {
      const formatted = coveredArea(cells, () => true);
      if (formatted) this.report((to) => to.formatted(sheet, [formatted]));
    }
  }

  private edited(sheet: SheetId, area: Area): void {
    const edit = this.edits.get(sheet);
    if (edit) edit.areas.push(area);
    else this.edits.set(sheet, { areas: [area] });
    this.display.grown(sheet, area);
    this.schedule();
  }

  private shifted(sheet: SheetId, shift: Shift): void {
    this.shifting = true;
    // What stands around the cells comes back by itself when the user undoes.
    if (!this.undoing) this.report((to) => to.shifted(sheet, shift));
  }

  private report(report: Report): void {
    this.reports.push(report);
    this.schedule();
  }

  private scheduled = false;
  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    queueMicrotask(() => this.flush());
  }

  /** The user's command is complete, its undo step is in the history. */
  private flush(): void {
    const { reports, edits, undoing } = this;
    this.scheduled = false;
    this.shifting = false;
    this.undoing = false;
    this.reports = [];
    this.edits = new Map();
    this.book.history.follow(() => {
      for (const report of reports) report(this.listener);
      for (const [sheet, { areas, before }] of edits) {
        const only = areas.length === 1 ? areas[0] : undefined;
        if (areas.length === 0 || !this.book.workbook.getSheetBySheetId(sheet)) continue;
        const single = only?.rows === 1 && only.columns === 1;
        this.listener.cellsEdited({
          sheet,
          areas,
          ...(single && before !== undefined ? { before, after: cellValue(this.book.cell(sheet, only.row, only.column)) } : {}),
        });
      }
    });
    if (undoing) this.undone();
  }

  /** What Dutch Excel makes of the text; Univer itself would still take `1.5` for a number and `WAAR` for text. */
  private asTyped(cell: ICellData, sheet: SheetId, row: number, column: number): ICellData {
    const format = this.book.workbook.getStyles().getStyleByCell(this.book.cell(sheet, row, column))?.n?.pattern ?? 'General';
    if (typeof cell.v !== 'string' || cell.p) return cell;
    const { value } = readTypedText(cell.v, format, () => new Date().getFullYear());
    return typeof value === 'number' || value === '' ? cell : { ...cell, ...univerValue(value) };
  }

  /** Formulas that the user types may name tables and names; numbers stand in the editor with a comma. */
  private translateTyping(): void {
    const interceptor = this.book.get<SheetInterceptorService>(SheetInterceptorService).writeCellInterceptor;
    interceptor.intercept(AFTER_CELL_EDIT, {
      priority: 100,
      handler: (cell, { subUnitId, row, col }, next) => {
        if (!cell) return next(cell);
        if (!isFormulaString(cell.f)) {
          const typed = this.asTyped(cell, subUnitId, row, col);
          return typed.t === CellValueType.BOOLEAN ? typed : next(typed); // Univer would read the 1 of a boolean as a number again
        }
        const written = String(cell.f);
        const f = this.translate(subUnitId, row, col, written);
        return next({ ...cell, f, custom: f === written ? null : { written } });
      },
    });
    interceptor.intercept(BEFORE_CELL_EDIT, {
      priority: 100,
      handler: (cell, { subUnitId, row, col }, next) => {
        const held = this.book.cell(subUnitId, row, col);
        const { written } = noteOf(held);
        if (held?.f) return next(written === undefined ? cell : { ...cell, f: written });
        // Without what a conditional format shows in front of it.
        if (typeof held?.v === 'string' && !held.p) return next({ ...cell, v: held.v, t: held.t });
        const format = this.book.workbook.getStyles().getStyleByCell(held)?.n?.pattern ?? '';
        if (typeof held?.v !== 'number' || held.t === CellValueType.BOOLEAN || /[dmyhs]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, '')))
          return next(cell);
        const percent = format.includes('%');
        const text = String(percent ? Number((held.v * 100).toPrecision(15)) : held.v).replace('.', ',');
        return { ...cell, v: percent ? `${text}%` : text, t: CellValueType.STRING };
      },
    });
  }
}

/** The smallest area around the cells whose content changes; undefined when only looks do. */
const changedArea = (cells: Record<number, Record<number, unknown>>): Area | undefined =>
  coveredArea(cells, (cell) => cell === null || (typeof cell === 'object' && ('v' in cell || 'f' in cell || 'p' in cell)));

function coveredArea(cells: Record<number, Record<number, unknown>>, counts: (cell: unknown) => boolean): Area | undefined {
  let [top, left, bottom, right] = [MAX_ROWS, MAX_COLUMNS, -1, -1];
  for (const [rowKey, line] of Object.entries(cells)) {
    for (const [columnKey, cell] of Object.entries(line)) {
      if (!counts(cell)) continue;
      const [row, column] = [Number(rowKey), Number(columnKey)];
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
